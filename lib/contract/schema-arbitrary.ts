import fc from 'fast-check';
import type {JsonValue} from '../core/int64.ts';
import type {JsonSchema} from './contract.ts';
import {sampleValue} from './sample-value.ts';
import {isFlagged, objectShape} from './schema-shape.ts';
import {fits} from './schema-validator.ts';
import {branchesOf} from './wide-schema.ts';

const DEPTH_MAX = 4;

/** Free-form JSON as workers and forms send it: nested, empty, unicode, null. */
export const freeFormObject: fc.Arbitrary<JsonValue> = fc.dictionary(
  fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/),
  fc.jsonValue({maxDepth: 2, stringUnit: 'grapheme'}) as fc.Arbitrary<JsonValue>,
  {maxKeys: 5},
);

/** So many values are drawn for each that is wanted: those that the whole schema refuses are left out. */
const DRAWS = 8;

/** Values for requests that fit a schema, the same for the same seed; fewer where few that are drawn fit. */
export function drawValues(schema: JsonSchema, seed: number, count: number): JsonValue[] {
  const drawn = fc.sample(schemaArbitrary(schema), {seed, numRuns: count * DRAWS});
  return drawn.filter(each => fits(schema, each, 'request')).slice(0, count);
}

/** Draws values in each branch of a schema, with and without its optional properties. */
export function schemaArbitrary(schema: JsonSchema, depth = 0): fc.Arbitrary<JsonValue> {
  const [first, ...others] = branchesOf(schema).map(each => branchArbitrary(each, depth));
  return others.length === 0 && first ? first : fc.oneof(...(first ? [first] : []), ...others);
}

type Flat = Readonly<Record<string, unknown>>;

function branchArbitrary(flat: Flat, depth: number): fc.Arbitrary<JsonValue> {
  if (flat.const !== undefined) return fc.constant(flat.const as JsonValue);
  if (Array.isArray(flat.enum)) return fc.constantFrom(...(flat.enum as JsonValue[]));
  const types = [flat.type ?? 'object'].flat();
  const [first, ...others] = types.map(each => typeArbitrary(String(each), flat, depth));
  return others.length === 0 && first ? first : fc.oneof(...(first ? [first] : []), ...others);
}

function typeArbitrary(type: string, flat: Flat, depth: number): fc.Arbitrary<JsonValue> {
  switch (type) {
    case 'string':
      return stringArbitrary(flat);
    case 'integer':
      return integerArbitrary(flat, 1);
    case 'number':
      return integerArbitrary(flat, 0.5);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return arrayArbitrary(flat, depth);
    default:
      return objectArbitrary(flat, depth);
  }
}

/** With a format or a pattern, the sample is the only text that is known to fit. */
function stringArbitrary(flat: Flat): fc.Arbitrary<JsonValue> {
  if (flat.format !== undefined || flat.pattern !== undefined) {
    return fc.constant(sampleValue({...flat, type: 'string'}, true));
  }
  const minLength = typeof flat.minLength === 'number' ? flat.minLength : 0;
  const maxLength = typeof flat.maxLength === 'number' ? flat.maxLength : minLength + 30;
  return fc.string({
    unit: 'grapheme-ascii',
    minLength,
    maxLength: Math.min(maxLength, minLength + 200),
  });
}

/** Multiples of the step, between the bounds. */
function integerArbitrary(flat: Flat, smallest: number): fc.Arbitrary<JsonValue> {
  const bound = (name: string, usual: number) =>
    typeof flat[name] === 'number' ? flat[name] : usual;
  const step = bound('multipleOf', smallest);
  const low = Math.max(bound('minimum', 0), bound('exclusiveMinimum', -Infinity) + step / 2);
  const wide = low + (2 ** 31 - 1) * Math.min(step, 1);
  const high = Math.min(bound('maximum', wide), bound('exclusiveMaximum', Infinity) - step / 2);
  const min = Math.ceil(low / step);
  const max = Math.max(min, Math.floor(high / step));
  return fc.maxSafeInteger().map(each => {
    const span = max - min + 1;
    return (min + (((each % span) + span) % span)) * step;
  });
}

function arrayArbitrary(flat: Flat, depth: number): fc.Arbitrary<JsonValue> {
  const minLength = typeof flat.minItems === 'number' ? Math.min(flat.minItems, 100) : 0;
  if (flat.items === undefined || depth >= DEPTH_MAX) {
    return fc.constant(sampleValue({...flat, type: 'array'}, false));
  }
  const most = typeof flat.maxItems === 'number' ? flat.maxItems : minLength + 3;
  const items = schemaArbitrary(flat.items as JsonSchema, depth + 1);
  const bounds = {minLength, maxLength: Math.max(minLength, Math.min(most, minLength + 3))};
  if (flat.uniqueItems !== true) return fc.array(items, bounds);
  const selector = (each: JsonValue) => JSON.stringify(each);
  return fc.uniqueArray(items, {maxLength: bounds.maxLength, selector});
}

function objectArbitrary(flat: Flat, depth: number): fc.Arbitrary<JsonValue> {
  const {properties, required, open} = objectShape(flat);
  if (Object.keys(properties).length === 0 && required.length === 0) {
    return open ? freeFormObject : fc.constant({});
  }
  if (depth >= DEPTH_MAX) return fc.constant(sampleValue(flat, false));
  const members: Record<string, fc.Arbitrary<JsonValue>> = Object.fromEntries([
    // A name that is required and has no schema may be anything.
    ...required.map(name => [name, fc.jsonValue({maxDepth: 1}) as fc.Arbitrary<JsonValue>]),
    ...Object.entries(properties)
      .filter(([, each]) => !isFlagged(each, 'readOnly') && each !== false)
      .map(([name, each]) => [name, schemaArbitrary(each, depth + 1)]),
  ]);
  const readOnly = (name: string) =>
    Object.hasOwn(properties, name) && isFlagged(properties[name] ?? true, 'readOnly');
  const requiredKeys = required.filter(name => !readOnly(name));
  for (const name of required.filter(readOnly)) delete members[name];
  return fc.record<Record<string, JsonValue>, string>(members, {
    requiredKeys,
  }) as fc.Arbitrary<JsonValue>;
}
