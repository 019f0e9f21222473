import type {JsonSchema} from '../contract.ts';
import {requiredAnyway} from '../schema-shape.ts';
import {type WideSchema, wideSchema} from '../wide-schema.ts';
import {type Aliases, level, type Report} from './change.ts';

/** Deeper than this nothing is compared: such schemas are recursive. */
const DEPTH_MAX = 8;

/** Which way a value goes: a later version may accept more in a request, and give less in an answer. */
export type Direction = 'request' | 'answer';

/** How a schema is compared: which way its values go, and other names of its properties. */
export interface Sense {
  readonly direction: Direction;
  readonly aliases: Aliases;
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
  depth = 0,
): void {
  const {direction} = sense;
  if (depth > DEPTH_MAX || before === after) return;
  const [was, is] = [wideSchema(before), wideSchema(after)];
  diffTypes(was, is, direction, place, report);
  diffValues(was, is, direction, place, report);
  // With another type, formats and bounds cannot be compared.
  if (typeText(was) === typeText(is)) {
    diffFormat(was, is, {direction, place}, report);
    if (direction === 'request') diffBounds(was, is, place, report);
  }
  diffProperties({before, after, was, is}, sense, place, report, depth);
  if (was.items !== null && is.items !== null) {
    diffSchemas(was.items, is.items, sense, `${place}[]`, report, depth + 1);
  }
}

function diffTypes(
  was: WideSchema,
  is: WideSchema,
  direction: Direction,
  place: string,
  report: Report,
) {
  const [left, right] = [typeText(was), typeText(is)];
  if (left === right) return;
  const [admitting, admitted] = direction === 'request' ? [is, was] : [was, is];
  report(level(!admitsAll(admitting, admitted)), 'type', place, `was ${left}, is ${right}`);
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

function diffValues(
  was: WideSchema,
  is: WideSchema,
  direction: Direction,
  place: string,
  report: Report,
) {
  const [before, after] = [was.values, is.values];
  if (before === null && after === null) return;
  if (before === null || after === null) {
    const isNarrower = before === null;
    const message = isNarrower ? `is one of ${[...(after ?? [])].join(', ')}` : 'is any value';
    report(level(isNarrower === (direction === 'request')), 'enum', place, message);
    return;
  }
  const gone = [...before].filter(each => !after.has(each));
  const come = [...after].filter(each => !before.has(each));
  if (gone.length > 0) {
    report(level(direction === 'request'), 'enum', place, `no longer ${gone.join(', ')}`);
  }
  if (come.length > 0) {
    report(level(direction === 'answer'), 'enum', place, `may be ${come.join(', ')}`);
  }
}

/** Bounds by whether a greater figure admits less. */
const BOUNDS: Readonly<Record<string, boolean>> = {
  minimum: true,
  minLength: true,
  minItems: true,
  maximum: false,
  maxLength: false,
  maxItems: false,
};

/** Formats that restrict a value; vendors' own only describe it. */
const FORMATS = new Set(['int32', 'int64', 'float', 'double', 'date', 'date-time', 'uuid', 'byte']);

function diffFormat({facets: was}: WideSchema, {facets: is}: WideSchema, at: At, report: Report) {
  const [before, after] = [was['format'], is['format']].map(each =>
    FORMATS.has(String(each)) ? String(each) : 'none',
  );
  if (before === after) return;
  const isNarrower = before === 'int64' && after === 'int32';
  const isWider = before === 'int32' && after === 'int64';
  const isBreaking = at.direction === 'request' ? isNarrower : isWider;
  report(level(isBreaking), 'format', at.place, `had format ${before}, has ${after}`);
}

/** Only in requests: an answer within tighter bounds breaks no reader. */
function diffBounds(
  {facets: was}: WideSchema,
  {facets: is}: WideSchema,
  place: string,
  report: Report,
) {
  for (const [name, isMinimum] of Object.entries(BOUNDS)) {
    const [old, now] = [was[name], is[name]];
    if (old === now) continue;
    const isTighter =
      now !== undefined && (old === undefined || Number(now) > Number(old) === isMinimum);
    report(level(isTighter), 'bound', place, `${name} was ${old ?? 'none'}, is ${now ?? 'none'}`);
  }
  const [pattern, patternNow] = [was['pattern'], is['pattern']];
  if (pattern === patternNow) return;
  const message = `pattern was ${pattern ?? 'none'}, is ${patternNow ?? 'none'}`;
  report(level(patternNow !== undefined), 'bound', place, message);
}

/** Where a difference is, and which way the value goes. */
interface At {
  readonly direction: Direction;
  readonly place: string;
}

interface Pair {
  readonly before: JsonSchema;
  readonly after: JsonSchema;
  readonly was: WideSchema;
  readonly is: WideSchema;
}

function diffProperties(
  {before, after, was, is}: Pair,
  sense: Sense,
  place: string,
  report: Report,
  depth: number,
): void {
  const {direction} = sense;
  const [needed, needs] = [new Set(requiredAnyway(before)), new Set(requiredAnyway(after))];
  const at = (name: string) => (place.endsWith(' ') ? place + name : `${place}.${name}`);
  const met = new Set<string>();
  for (const [name, schema] of Object.entries(was.properties)) {
    const to = nameLater(name, was, is, sense.aliases);
    const now = to === null ? undefined : is.properties[to];
    if (to === null || now === undefined) {
      report('breaking', 'property-removed', at(name), 'is gone');
      continue;
    }
    if (to !== name) report('breaking', 'property-renamed', at(name), `is called ${to} now`);
    met.add(to);
    diffRequired(needed.has(name), needs.has(to), direction, at(to), report);
    diffSchemas(schema, now, sense, at(to), report, depth + 1);
  }
  for (const name of Object.keys(is.properties)) {
    if (met.has(name)) continue;
    const isNeeded = direction === 'request' && needs.has(name);
    const message = isNeeded ? 'is new, and required' : 'is new';
    report(level(isNeeded), 'property-added', at(name), message);
  }
}

/** The same name, or else another one of the same thing that only the later document has. */
function nameLater(name: string, was: WideSchema, is: WideSchema, aliases: Aliases): string | null {
  if (Object.hasOwn(is.properties, name)) return name;
  const others = aliases.get(name) ?? [];
  const isNew = (other: string) =>
    Object.hasOwn(is.properties, other) && !Object.hasOwn(was.properties, other);
  return others.find(isNew) ?? null;
}

function diffRequired(
  was: boolean,
  is: boolean,
  direction: Direction,
  place: string,
  report: Report,
) {
  if (was === is) return;
  const isBreaking = direction === 'request' ? is : was;
  report(level(isBreaking), 'required', place, is ? 'is required now' : 'is optional now');
}
