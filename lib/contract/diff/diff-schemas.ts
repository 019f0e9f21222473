import type {JsonSchema} from '../contract.ts';
import {requiredAnyway} from '../schema-shape.ts';
import {level, type Say} from './change.ts';
import {type WideSchema, wideSchema} from './wide-schema.ts';
import type {Aliases} from './words.ts';

/** Deeper than this nothing is compared: schemas that nest so deep repeat themselves. */
const DEPTH_MAX = 8;

/** Whose value it is: a request may be told less strictly later, an answer more strictly. */
export type Direction = 'request' | 'answer';

/** How a schema is read: whose value it is, and what its properties are called elsewhere. */
export interface Sense {
  readonly direction: Direction;
  readonly aliases: Aliases;
}

/**
 * Says how a schema changed, from the outside in. In a request it is breaking to admit less, in an
 * answer to give more than was known: a further type, a further value of an enum, null.
 *
 * @param place where it stands, for people
 */
export function diffSchemas(
  before: JsonSchema,
  after: JsonSchema,
  sense: Sense,
  place: string,
  say: Say,
  depth = 0,
): void {
  const {direction} = sense;
  if (depth > DEPTH_MAX || before === after) return;
  const [was, is] = [wideSchema(before), wideSchema(after)];
  diffTypes(was, is, direction, place, say);
  diffValues(was, is, direction, place, say);
  // Of another type, everything else is another too.
  if (typeText(was) === typeText(is)) {
    diffFormat(was, is, {direction, place}, say);
    if (direction === 'request') diffBounds(was, is, place, say);
  }
  diffProperties({before, after, was, is}, sense, place, say, depth);
  if (was.items !== null && is.items !== null) {
    diffSchemas(was.items, is.items, sense, `${place}[]`, say, depth + 1);
  }
}

function diffTypes(was: WideSchema, is: WideSchema, direction: Direction, place: string, say: Say) {
  const [left, right] = [typeText(was), typeText(is)];
  if (left === right) return;
  const [admitting, admitted] = direction === 'request' ? [is, was] : [was, is];
  say(level(!admitsAll(admitting, admitted)), 'type', place, `was ${left}, is ${right}`);
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
  say: Say,
) {
  const [before, after] = [was.values, is.values];
  if (before === null && after === null) return;
  if (before === null || after === null) {
    const isNarrower = before === null;
    const message = isNarrower ? `is one of ${[...(after ?? [])].join(', ')}` : 'is any value';
    say(level(isNarrower === (direction === 'request')), 'enum', place, message);
    return;
  }
  const gone = [...before].filter(each => !after.has(each));
  const come = [...after].filter(each => !before.has(each));
  if (gone.length > 0) {
    say(level(direction === 'request'), 'enum', place, `no longer ${gone.join(', ')}`);
  }
  if (come.length > 0) {
    say(level(direction === 'answer'), 'enum', place, `may be ${come.join(', ')}`);
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

/** Formats that say something of the value; vendors' own are names of what it means. */
const FORMATS = new Set(['int32', 'int64', 'float', 'double', 'date', 'date-time', 'uuid', 'byte']);

function diffFormat({facets: was}: WideSchema, {facets: is}: WideSchema, at: At, say: Say) {
  const [before, after] = [was['format'], is['format']].map(each =>
    FORMATS.has(String(each)) ? String(each) : 'none',
  );
  if (before === after) return;
  const isNarrower = before === 'int64' && after === 'int32';
  const isWider = before === 'int32' && after === 'int64';
  const isBreaking = at.direction === 'request' ? isNarrower : isWider;
  say(level(isBreaking), 'format', at.place, `had format ${before}, has ${after}`);
}

/** Only of requests: what an answer keeps to is no concern of who reads it. */
function diffBounds({facets: was}: WideSchema, {facets: is}: WideSchema, place: string, say: Say) {
  for (const [name, isMinimum] of Object.entries(BOUNDS)) {
    const [old, now] = [was[name], is[name]];
    if (old === now) continue;
    const isTighter =
      now !== undefined && (old === undefined || Number(now) > Number(old) === isMinimum);
    say(level(isTighter), 'bound', place, `${name} was ${old ?? 'none'}, is ${now ?? 'none'}`);
  }
  const [pattern, patternNow] = [was['pattern'], is['pattern']];
  if (pattern === patternNow) return;
  const message = `pattern was ${pattern ?? 'none'}, is ${patternNow ?? 'none'}`;
  say(level(patternNow !== undefined), 'bound', place, message);
}

/** Where a difference stands, and whose value it is. */
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
  say: Say,
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
      say('breaking', 'property-removed', at(name), 'is gone');
      continue;
    }
    if (to !== name) say('breaking', 'property-renamed', at(name), `is called ${to} now`);
    met.add(to);
    diffRequired(needed.has(name), needs.has(to), direction, at(to), say);
    diffSchemas(schema, now, sense, at(to), say, depth + 1);
  }
  for (const name of Object.keys(is.properties)) {
    if (met.has(name)) continue;
    const isDemanded = direction === 'request' && needs.has(name);
    const message = isDemanded ? 'is new, and required' : 'is new';
    say(level(isDemanded), 'property-added', at(name), message);
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

function diffRequired(was: boolean, is: boolean, direction: Direction, place: string, say: Say) {
  if (was === is) return;
  const isBreaking = direction === 'request' ? is : was;
  say(level(isBreaking), 'required', place, is ? 'is required now' : 'is optional now');
}
