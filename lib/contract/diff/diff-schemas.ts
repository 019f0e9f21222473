import type {JsonSchema} from '../contract.ts';
import {isFlagged, objectShape} from '../schema-shape.ts';
import {branchesOf, type WideSchema, wideSchema} from '../wide-schema.ts';
import {type Aliases, type Change, level, type Report} from './change.ts';
import {type Direction, keywordChanges, type Leaf, levelOf} from './diff-keywords.ts';

export type {Direction} from './diff-keywords.ts';

/** Deeper than this nothing is compared: such schemas are recursive. */
const DEPTH_MAX = 8;

/** How a schema is compared: which way its values go, and other names of its properties. */
export interface Sense {
  readonly direction: Direction;
  readonly aliases: Aliases;
}

/** A change inside a schema, its place as from there. */
interface Difference {
  readonly level: Change['level'];
  readonly kind: Change['kind'];
  readonly place: string;
  readonly message: string;
}

/**
 * Reports how a schema changed, from the outside in. In a request it is breaking to admit less, in an
 * answer to give more than was known: a further type, a further value of an enum, null.
 *
 * @param place where the schema is, for people
 */
export function diffSchemas(
  before: JsonSchema,
  after: JsonSchema,
  sense: Sense,
  place: string,
  report: Report,
): void {
  for (const each of new SchemaComparison(sense).differences(before, after, 0)) {
    const inside = place.endsWith(' ') ? each.place.replace(/^\./, '') : each.place;
    report(each.level, each.kind, `${place}${inside}`, each.message);
  }
}

/** Compares schemas, each pair once: documents use the same ones in many places. */
class SchemaComparison {
  readonly #sense: Sense;
  readonly #known = new Map<JsonSchema, Map<JsonSchema, readonly Difference[]>>();

  constructor(sense: Sense) {
    this.#sense = sense;
  }

  differences(before: JsonSchema, after: JsonSchema, depth: number): readonly Difference[] {
    if (depth > DEPTH_MAX || before === after) return [];
    const pairs = this.#known.get(before) ?? new Map<JsonSchema, readonly Difference[]>();
    this.#known.set(before, pairs);
    const known = pairs.get(after);
    if (known !== undefined) return known;
    // A pair inside itself has nothing to add.
    pairs.set(after, []);
    const found = this.#compared(before, after, depth);
    pairs.set(after, found);
    return found;
  }

  #compared(before: JsonSchema, after: JsonSchema, depth: number): Difference[] {
    const {direction} = this.#sense;
    const [was, is] = [wideSchema(before), wideSchema(after)];
    const [left, right] = [leavesOf(before), leavesOf(after)];
    return [
      ...diffTypes(was, is, direction),
      ...diffDefault(before, after, direction),
      ...(left.length === 1 && right.length === 1
        ? this.#leaf(left[0] ?? {}, right[0] ?? {}, depth)
        : this.#branches(left, right, {was, is}, depth)),
    ];
  }

  /** Branches that say the same belong together, and then those whose properties are most alike. */
  #branches(
    left: readonly Leaf[],
    right: readonly Leaf[],
    {was, is}: {readonly was: WideSchema; readonly is: WideSchema},
    depth: number,
  ): Difference[] {
    const {direction} = this.#sense;
    const open = new Set(right);
    const unmet = left.filter(each => {
      const same = [...open].find(other => this.#leaf(each, other, depth).length === 0);
      if (same === undefined) return true;
      open.delete(same);
      return false;
    });
    const partners = nearest(unmet, [...open]);
    for (const other of partners.values()) open.delete(other);
    const paired = unmet.map(each => ({each, other: partners.get(each)}));
    // A kind of value that is gone or has come is told by the types.
    const isTold = (leaf: Leaf, others: WideSchema) =>
      others.types.size > 0 && [...typesOf(leaf)].every(each => !others.types.has(each));
    return [
      ...paired.flatMap(({each, other}) =>
        other === undefined
          ? isTold(each, is)
            ? []
            : [branchChange(each, 'is no longer possible', direction === 'request')]
          : this.#leaf(each, other, depth),
      ),
      ...[...open]
        .filter(each => !isTold(each, was))
        .map(each => branchChange(each, 'is possible now', direction === 'answer')),
    ];
  }

  #leaf(was: Leaf, is: Leaf, depth: number): Difference[] {
    const {direction} = this.#sense;
    const isSameType = canonicalTypes(was) === canonicalTypes(is);
    // With another type, formats and bounds cannot be compared.
    const keywords = isSameType ? keywordChanges(was, is) : [];
    return [
      ...diffValues(was, is, direction),
      ...keywords.map(({admits, kind, message}) => ({
        level:
          kind === 'other-properties' && direction === 'answer'
            ? ('compatible' as const)
            : levelOf(admits, direction),
        kind,
        place: '',
        message,
      })),
      ...this.#properties(was, is, depth),
      ...this.#inside(was, is, depth),
    ];
  }

  /** Items, one by one where they are told one by one, and the values of other properties. */
  #inside(was: Leaf, is: Leaf, depth: number): Difference[] {
    const at = (place: string, before: unknown, after: unknown) =>
      before === undefined || after === undefined
        ? []
        : prefixed(place, this.differences(before as JsonSchema, after as JsonSchema, depth + 1));
    const [first, later] = [listOf(was['prefixItems']), listOf(is['prefixItems'])];
    const count = Math.max(first.length, later.length);
    const others = [was, is].map(({additionalProperties: each}) =>
      each === false ? undefined : (each ?? true),
    );
    return [
      ...Array.from({length: count}, (_, index) =>
        at(`[${index}]`, first[index] ?? was['items'], later[index] ?? is['items']),
      ).flat(),
      ...at('[]', was['items'], is['items']),
      ...at('.*', others[0], others[1]),
    ];
  }

  #properties(before: Leaf, after: Leaf, depth: number): Difference[] {
    const {aliases, direction} = this.#sense;
    const [was, is] = [objectShape(before), objectShape(after)];
    const [needed, needs] = [askedIn(was, direction), askedIn(is, direction)];
    const met = new Set<string>();
    const kept = Object.entries(was.properties).flatMap(([name, schema]): Difference[] => {
      const to = nameLater(name, was.properties, is.properties, aliases);
      const now = to === null ? undefined : is.properties[to];
      if (to === null || now === undefined) {
        return [
          {level: 'breaking', kind: 'property-removed', place: `.${name}`, message: 'is gone'},
        ];
      }
      met.add(to);
      const place = `.${to}`;
      return [
        ...(to === name ? [] : [renamed(name, to)]),
        ...diffFlags(schema, now, direction).map(each => ({...each, place})),
        ...diffRequired(needed.has(name), needs.has(to), direction).map(each => ({...each, place})),
        ...prefixed(place, this.differences(schema, now, depth + 1)),
      ];
    });
    const added = Object.keys(is.properties)
      .filter(name => !met.has(name))
      .map((name): Difference => {
        const isNeeded = direction === 'request' && needs.has(name);
        const message = isNeeded ? 'is new, and required' : 'is new';
        return {level: level(isNeeded), kind: 'property-added', place: `.${name}`, message};
      });
    return [...kept, ...added, ...this.#unnamed(was, is)];
  }

  /** Names that are required and of which nothing else is said. */
  #unnamed(was: Shape, is: Shape): Difference[] {
    const names = new Set([...was.required, ...is.required]);
    return [...names]
      .filter(each => !Object.hasOwn(was.properties, each) && !Object.hasOwn(is.properties, each))
      .flatMap(name =>
        diffRequired(
          was.required.includes(name),
          is.required.includes(name),
          this.#sense.direction,
        ).map(each => ({...each, place: `.${name}`})),
      );
  }
}

type Shape = ReturnType<typeof objectShape>;
type Properties = Shape['properties'];

/** Without null, which is told by the types. */
function leavesOf(schema: JsonSchema): readonly Leaf[] {
  const leaves = branchesOf(schema);
  const others = leaves.filter(each => each['type'] !== 'null');
  return others.length === 0 ? leaves : others;
}

function prefixed(place: string, differences: readonly Difference[]): Difference[] {
  return differences.map(each => ({...each, place: `${place}${each.place}`}));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function typesOf({type}: Leaf): Set<string> {
  return new Set([type ?? []].flat().map(String));
}

function canonicalTypes(leaf: Leaf): string {
  return TYPES.filter(each => each !== 'null' && typesOf(leaf).has(each)).join();
}

function sameKind(one: Leaf, other: Leaf): boolean {
  return canonicalTypes(one) === canonicalTypes(other);
}

/** For each branch the one of its kind that has the most of the same properties, each once; the first of equals. */
function nearest(left: readonly Leaf[], right: readonly Leaf[]): Map<Leaf, Leaf> {
  const pairs = left.flatMap(was =>
    right.filter(is => sameKind(was, is)).map(is => ({was, is, distance: namesApart(was, is)})),
  );
  const found = new Map<Leaf, Leaf>();
  const taken = new Set<Leaf>();
  for (const {was, is} of pairs.toSorted((one, other) => one.distance - other.distance)) {
    if (found.has(was) || taken.has(is)) continue;
    found.set(was, is);
    taken.add(is);
  }
  return found;
}

/** How many properties only one of both has. */
function namesApart(one: Leaf, other: Leaf): number {
  const [left, right] = [one, other].map(
    each => new Set(Object.keys(objectShape(each).properties)),
  );
  const all = new Set([...(left ?? []), ...(right ?? [])]);
  return [...all].filter(each => left?.has(each) !== right?.has(each)).length;
}

function branchChange(leaf: Leaf, what: string, isBreaking: boolean): Difference {
  const names = Object.keys(objectShape(leaf).properties).join(', ');
  const kind = canonicalTypes(leaf) || 'a value';
  const which = names === '' ? kind : `${kind} with ${names}`;
  return {level: level(isBreaking), kind: 'branch', place: '', message: `${which} ${what}`};
}

function diffTypes(was: WideSchema, is: WideSchema, direction: Direction): Difference[] {
  const [left, right] = [typeText(was), typeText(is)];
  if (left === right) return [];
  const [admitting, admitted] = direction === 'request' ? [is, was] : [was, is];
  const message = `was ${left}, is ${right}`;
  return [{level: level(!admitsAll(admitting, admitted)), kind: 'type', place: '', message}];
}

/** Whether every type of the second is one of the first's; an integer is a number. */
function admitsAll({types: wide}: WideSchema, {types: narrow}: WideSchema): boolean {
  if (wide.size === 0) return true;
  if (narrow.size === 0) return false;
  return [...narrow].every(each => wide.has(each) || (each === 'integer' && wide.has('number')));
}

const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'];

function typeText({types}: WideSchema): string {
  return types.size === 0 ? 'anything' : TYPES.filter(each => types.has(each)).join(' or ');
}

/** Null among the values is told by the types. */
function valuesOf({const: constant, enum: values}: Leaf): Set<string> | null {
  const list = constant === undefined ? values : [constant];
  if (!Array.isArray(list)) return null;
  const others = list.filter(each => each !== null);
  return new Set(others.map(each => (typeof each === 'string' ? each : JSON.stringify(each))));
}

function diffValues(was: Leaf, is: Leaf, direction: Direction): Difference[] {
  const [before, after] = [valuesOf(was), valuesOf(is)];
  const changed = (isBreaking: boolean, message: string): Difference => ({
    level: level(isBreaking),
    kind: 'enum',
    place: '',
    message,
  });
  if (before === null && after === null) return [];
  if (before === null || after === null) {
    const isNarrower = before === null;
    const message = isNarrower ? `is one of ${[...(after ?? [])].join(', ')}` : 'is any value';
    return [changed(isNarrower === (direction === 'request'), message)];
  }
  const gone = [...before].filter(each => !after.has(each));
  const come = [...after].filter(each => !before.has(each));
  return [
    ...(gone.length > 0 ? [changed(direction === 'request', `no longer ${gone.join(', ')}`)] : []),
    ...(come.length > 0 ? [changed(direction === 'answer', `may be ${come.join(', ')}`)] : []),
  ];
}

/** What is taken when nothing is sent. */
function diffDefault(before: JsonSchema, after: JsonSchema, direction: Direction): Difference[] {
  const [was, is] = [before, after].map(each =>
    typeof each === 'object' && each['default'] !== undefined
      ? JSON.stringify(each['default'])
      : 'none',
  );
  if (was === is || direction === 'answer') return [];
  const message = `default was ${was}, is ${is}`;
  return [{level: 'compatible', kind: 'default', place: '', message}];
}

/** What only the server gives is not taken in requests, and what only the client gives is not in answers. */
function diffFlags(before: JsonSchema, after: JsonSchema, direction: Direction) {
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  const [was, is] = [isFlagged(before, flag), isFlagged(after, flag)];
  if (was === is) return [];
  const message = is ? `is ${flag} now` : `is no longer ${flag}`;
  return [{level: level(is), kind: 'flag' as const, message}];
}

/** The names that have to be in such a value. */
function askedIn({properties, required}: Shape, direction: Direction): Set<string> {
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  return new Set(
    required.filter(
      name => !(Object.hasOwn(properties, name) && isFlagged(properties[name] ?? true, flag)),
    ),
  );
}

function renamed(name: string, to: string): Difference {
  const message = `is called ${to} now`;
  return {level: 'breaking', kind: 'property-renamed', place: `.${name}`, message};
}

/** The same name, or else another one of the same thing that only the later document has. */
function nameLater(name: string, was: Properties, is: Properties, aliases: Aliases): string | null {
  if (Object.hasOwn(is, name)) return name;
  const others = aliases.get(name) ?? [];
  return others.find(each => Object.hasOwn(is, each) && !Object.hasOwn(was, each)) ?? null;
}

function diffRequired(was: boolean, is: boolean, direction: Direction) {
  if (was === is) return [];
  const isBreaking = direction === 'request' ? is : was;
  const message = is ? 'is required now' : 'is optional now';
  return [{level: level(isBreaking), kind: 'required' as const, message}];
}
