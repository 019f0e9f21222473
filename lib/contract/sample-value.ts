import fc from 'fast-check';
import type {JsonValue} from '../core/int64.ts';
import type {JsonSchema} from './contract.ts';
import {regularExpression} from './mend-schemas.ts';
import {flatSchema, isFlagged, objectShape, typesOf} from './schema-shape.ts';
import {fits} from './schema-validator.ts';
import {branchesOf} from './wide-schema.ts';

/** Objects nested deeper than this are left empty. */
const DEPTH_MAX = 12;
/** Deeper than this, only required properties are set, so that a recursive schema comes to an end. */
const OPTIONAL_DEPTH_MAX = 3;

/** Fixed values, so that a sample is the same in every run. */
const FORMAT_SAMPLES: Readonly<Record<string, string>> = {
  'date-time': '2026-11-24T12:00:00Z',
  date: '2026-11-24',
  time: '12:00:00Z',
  duration: 'PT1M',
  email: 'gauge@example.org',
  'idn-email': 'gauge@example.org',
  hostname: 'example.org',
  'idn-hostname': 'example.org',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uri: 'https://example.org/',
  iri: 'https://example.org/',
  'uri-reference': '/',
  'iri-reference': '/',
  'uri-template': '/',
  'json-pointer': '/a',
  'relative-json-pointer': '0',
  regex: '.*',
  uuid: '3f1c1a52-6d0e-4e0c-9a57-0d9d2f4b7c11',
  base64: 'YzhnYXVnZQ==',
  byte: 'YzhnYXVnZQ==',
};

/** Whether a format asks for a text of its own. */
export function hasFormatSample(format: string): boolean {
  return Object.hasOwn(FORMAT_SAMPLES, format);
}

/**
 * One value for a request that fits a schema, always the same: the document's own example or default where
 * there is one, else the smallest value of the type.
 *
 * @param whole whether optional properties are set too
 */
export function sampleValue(schema: JsonSchema, whole: boolean, depth = 0): JsonValue {
  if (typeof schema === 'boolean' || depth > OPTIONAL_DEPTH_MAX) {
    return madeSample(schema, whole, depth);
  }
  // Many cases of an operation start from the same value, which nobody changes.
  const own = samples.get(schema) ?? new Map<string, JsonValue>();
  samples.set(schema, own);
  const key = `${whole} ${depth}`;
  const known = own.get(key);
  if (known !== undefined) return known;
  const made = conditioned(schema, whole, depth);
  own.set(key, made);
  return made;
}

/** What a value has to be depends on the rest of it: then the first of those is taken that fits. */
function conditioned(schema: object & JsonSchema, whole: boolean, depth: number): JsonValue {
  const made = madeSample(schema, whole, depth);
  if (flatSchema(schema).if === undefined || fits(schema, made, 'request')) return made;
  const others = branchesOf(schema).map(each => madeSample(each, whole, depth));
  return others.find(each => fits(schema, each, 'request')) ?? made;
}

const samples = new WeakMap<object, Map<string, JsonValue>>();

function madeSample(schema: JsonSchema, whole: boolean, depth: number): JsonValue {
  const optional = whole && depth <= OPTIONAL_DEPTH_MAX;
  const flat = flatSchema(schema);
  const given = [flat.const, flat.example, flat.default, firstOf(flat.examples)].find(
    each => each !== undefined && !isComposite(each) && isLikely(flat, each),
  );
  if (given !== undefined) return given as JsonValue;
  if (flat.const !== undefined) return flat.const as JsonValue;
  const value = firstOf(flat.enum);
  if (value !== undefined) return value as JsonValue;
  switch (typesOf(schema)[0]) {
    case 'string':
      return sampleString(flat);
    case 'integer':
    case 'number':
      return sampleNumber(flat);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'array':
      return sampleArray(flat, optional, depth);
    default:
      return sampleObject(schema, optional, depth);
  }
}

/**
 * As {@link sampleValue}, of the first branch in which a value comes about that the whole schema takes.
 *
 * @returns undefined where none of them does
 */
export function validSample(schema: JsonSchema, whole: boolean): JsonValue | undefined {
  const given = [flatSchema(schema).example, firstOf(flatSchema(schema).examples)];
  const candidates = [
    () => sampleValue(schema, whole),
    ...branchesOf(schema).map(each => () => sampleValue(each, whole)),
    () => sampleValue(schema, false),
    ...given.map(each => () => each as JsonValue),
  ];
  for (const make of candidates) {
    const value = make();
    if (value !== undefined && fits(schema, value, 'request')) return value;
  }
  return undefined;
}

/** Whether a document's own sample may fit: whether it does, the whole value is asked for. */
function isLikely(
  {enum: values, maxLength, minLength, pattern, type}: Flat,
  given: unknown,
): boolean {
  if (Array.isArray(values)) return values.includes(given);
  const types = [type ?? []].flat().map(String);
  const own = given === null ? 'null' : typeof given;
  const isNumber = own === 'number' && types.some(each => each === 'integer' || each === 'number');
  if (types.length > 0 && !types.includes(own) && !isNumber) return false;
  if (isNumber && !types.includes('number') && !Number.isInteger(given)) return false;
  if (typeof given !== 'string') return true;
  const isLong = typeof maxLength === 'number' && given.length > maxLength;
  const isShort = typeof minLength === 'number' && given.length < minLength;
  const isMatch = typeof pattern !== 'string' || regularExpression(pattern).test(given);
  return isMatch && !isLong && !isShort;
}

function isComposite(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function firstOf(values: unknown): unknown {
  return Array.isArray(values) ? values[0] : undefined;
}

type Flat = Readonly<Record<string, unknown>>;

function sampleString(flat: Flat): string {
  const min = typeof flat.minLength === 'number' ? flat.minLength : 0;
  const max = typeof flat.maxLength === 'number' ? flat.maxLength : Number.POSITIVE_INFINITY;
  const format = String(flat.format);
  const known = hasFormatSample(format) ? FORMAT_SAMPLES[format] : undefined;
  const texts = known === undefined ? ['c8gauge', '2251799813685249'] : [known];
  const text = (texts[0] ?? '').padEnd(min > LENGTH_MAX ? 0 : min, 'x').slice(0, max);
  if (typeof flat.pattern !== 'string') return text;
  const pattern = regularExpression(flat.pattern);
  const isRight = (each: string) => pattern.test(each) && each.length >= min && each.length <= max;
  return [text, ...texts].find(isRight) ?? matching(pattern).find(isRight) ?? text;
}

/** A text that has to be longer is not made: nobody means it, and there would be many of them. */
const LENGTH_MAX = 100_000;
const MATCHES = 30;

/** Texts that match a pattern, always the same; none where it has what cannot be generated from. */
function matching(pattern: RegExp): readonly string[] {
  const known = matches.get(pattern.source);
  if (known !== undefined) return known;
  const made = textsOf(pattern);
  matches.set(pattern.source, made);
  return made;
}

const matches = new Map<string, readonly string[]>();

function textsOf(pattern: RegExp): string[] {
  try {
    return fc.sample(fc.stringMatching(pattern), {seed: 1, numRuns: MATCHES});
  } catch {
    return [];
  }
}

function sampleNumber(flat: Flat): number {
  const number = (name: string) => (typeof flat[name] === 'number' ? flat[name] : undefined);
  const step = number('multipleOf') ?? (flat.type === 'number' ? 0.5 : 1);
  const min = number('minimum') ?? Number.NEGATIVE_INFINITY;
  const above = number('exclusiveMinimum') ?? Number.NEGATIVE_INFINITY;
  const max = number('maximum') ?? Number.POSITIVE_INFINITY;
  const below = number('exclusiveMaximum') ?? Number.POSITIVE_INFINITY;
  const rounded = (value: number) => Math.ceil(value / step) * step;
  const wanted = Math.max(step, 1, min, above >= 1 ? rounded(above) : min);
  const value = rounded(wanted) > above ? rounded(wanted) : rounded(wanted) + step;
  if (value <= max && value < below) return value;
  const top = Math.min(max, below);
  const floor = Math.floor(top / step) * step;
  return floor < below ? floor : floor - step;
}

const ITEMS_MAX = 100;

/** A list that takes more characters as JSON is not made: lists of lists would take gigabytes. */
const LIST_CHARS_MAX = 1_000_000;

function sampleArray(flat: Flat, optional: boolean, depth: number): JsonValue {
  const min = typeof flat.minItems === 'number' ? flat.minItems : 0;
  const max = typeof flat.maxItems === 'number' ? flat.maxItems : ITEMS_MAX;
  const count = Math.min(Math.max(min, optional ? 1 : 0), max, ITEMS_MAX);
  const first = (flat.prefixItems ?? []) as JsonSchema[];
  const isEmpty = flat.items === undefined && first.length === 0 && min === 0;
  if (depth >= DEPTH_MAX || (isEmpty && flat.contains === undefined)) return [];
  const {contains, minContains = 1} = flat;
  const needed = contains === undefined ? 0 : first.length + Number(minContains);
  // One that has to be longer than any that is made is no valid one anyway.
  const isTooLong = min > ITEMS_MAX || needed > ITEMS_MAX;
  const wanted = isTooLong ? 1 : Math.min(Math.max(count, needed, first.length), max);
  return itemsOf(wanted, at => {
    const free = (flat.items ?? true) as JsonSchema;
    const schema = first[at] ?? (at < needed ? ({allOf: [free, contains]} as JsonSchema) : free);
    const item = sampleValue(schema, optional, depth + 1);
    return flat.uniqueItems === true ? otherItem(schema, item, at) : item;
  });
}

function itemsOf(count: number, itemAt: (at: number) => JsonValue): JsonValue[] {
  const items: JsonValue[] = [];
  let leftChars = LIST_CHARS_MAX;
  for (let at = 0; at < count && leftChars > 0; at++) {
    const item = itemAt(at);
    items.push(item);
    if (count > 1) leftChars -= JSON.stringify(item, shortInt64).length;
  }
  return items;
}

const shortInt64 = (_: string, value: unknown) => (typeof value === 'bigint' ? 0 : value);

/** Another value for each place of a list that has to have none twice. */
export function otherItem(schema: JsonSchema, item: JsonValue, at: number): JsonValue {
  const {enum: values} = flatSchema(schema);
  if (at === 0) return item;
  if (Array.isArray(values)) return (values[at] ?? item) as JsonValue;
  if (typeof item === 'number') return item + at;
  return typeof item === 'string' ? `${item}${at}` : item;
}

function sampleObject(schema: JsonSchema, optional: boolean, depth: number): JsonValue {
  const {properties, required} = objectShape(schema);
  if (depth >= DEPTH_MAX) return {};
  const members = Object.entries(properties)
    .filter(([name, each]) => required.includes(name) || (optional && each !== false))
    .filter(([, each]) => !isFlagged(each, 'readOnly'))
    .map(([name, each]) => [name, sampleValue(each, optional, depth + 1)]);
  // A name that is required and has no schema may be anything.
  const unnamed = required.filter(name => !Object.hasOwn(properties, name));
  const {additionalProperties = true} = flatSchema(schema);
  const free = additionalProperties === false ? true : (additionalProperties as JsonSchema);
  const others = unnamed.map(name => [name, anything(free, optional, depth)]);
  const sample = Object.fromEntries([...members, ...others]);
  return {...filling(schema, Object.keys(sample), free, depth), ...sample};
}

/** So many properties more as there have to be: optional ones, or else any. */
function filling(
  schema: JsonSchema,
  names: readonly string[],
  free: JsonSchema,
  depth: number,
): {[key: string]: JsonValue} {
  const {minProperties} = flatSchema(schema);
  if (typeof minProperties !== 'number' || minProperties <= names.length) return {};
  const {properties} = objectShape(schema);
  const optional = Object.entries(properties).filter(
    ([name, each]) => !names.includes(name) && !isFlagged(each, 'readOnly'),
  );
  const any = Array.from({length: ITEMS_MAX}, (_, at) => [`c8gauge${at + 1}`, free] as const);
  return Object.fromEntries(
    [...optional, ...any]
      .slice(0, minProperties - names.length)
      .map(([name, each]) => [name, anything(each, false, depth)]),
  );
}

function anything(schema: JsonSchema, optional: boolean, depth: number): JsonValue {
  return schema === true ? 'c8gauge' : sampleValue(schema, optional, depth + 1);
}
