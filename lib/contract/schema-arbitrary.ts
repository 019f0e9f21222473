import fc from 'fast-check';
import type {JsonValue} from '../core/int64.ts';
import type {JsonSchema} from './contract.ts';
import {regularExpression} from './mend-schemas.ts';
import {hasFormatSample, sampleValue} from './sample-value.ts';
import {isFlagged, objectShape} from './schema-shape.ts';
import {branchesOf} from './wide-schema.ts';

const DEPTH_MAX = 4;

/** Free-form JSON as workers and forms send it: nested, empty, unicode, null. */
export const freeFormObject: fc.Arbitrary<JsonValue> = fc.dictionary(
  fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/),
  fc.jsonValue({maxDepth: 2, stringUnit: 'grapheme'}) as fc.Arbitrary<JsonValue>,
  {maxKeys: 5},
);

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

const EPOCH_MS_MAX = Date.UTC(2100, 0);

/** Points in time, with the fractions and offsets that RFC 3339 admits. */
const dateTime = fc
  .tuple(
    fc.date({min: new Date(0), max: new Date(EPOCH_MS_MAX), noInvalidDate: true}),
    fc.constantFrom('Z', '+00:00', '-08:00', '+05:30'),
    fc.boolean(),
  )
  .map(([date, offset, isExact]) => {
    const [seconds = '', fraction] = date.toISOString().slice(0, -1).split('.');
    return `${seconds}${isExact ? `.${fraction}` : ''}${offset}`;
  });

/** fast-check's own takes seconds to be made: it lists all of Unicode. */
const webAddress = fc
  .tuple(
    fc.domain(),
    fc.array(fc.stringMatching(/^(?:[\w.~-]|%[\dA-F]{2}){1,8}$/), {maxLength: 3}),
    fc.constantFrom('', '?a=1', '?a=1&b=%20', '#part'),
  )
  .map(([host, path, rest]) => `https://${host}/${path.join('/')}${rest}`);

/** Texts of the formats that the validator knows, and can be drawn. */
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'date-time': dateTime,
  date: dateTime.map(each => each.slice(0, 10)),
  time: dateTime.map(each => each.slice(11)),
  duration: fc.nat(10_000).map(each => `PT${each}S`),
  email: fc.emailAddress(),
  'idn-email': fc.emailAddress(),
  hostname: fc.domain(),
  'idn-hostname': fc.domain(),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  uri: webAddress,
  iri: webAddress,
  uuid: fc.uuid(),
  byte: fc.base64String(),
  base64: fc.base64String(),
};

/** By the pattern or the format where there is one: of those that cannot be drawn the sample is what is known to fit. */
function stringArbitrary(flat: Flat): fc.Arbitrary<JsonValue> {
  const sample = () => fc.constant(sampleValue({...flat, type: 'string'}, true));
  if (typeof flat.pattern === 'string') return patternArbitrary(flat.pattern) ?? sample();
  const format = String(flat.format);
  if (Object.hasOwn(FORMATS, format)) return FORMATS[format] ?? sample();
  if (hasFormatSample(format)) return sample();
  const minLength = typeof flat.minLength === 'number' ? flat.minLength : 0;
  const maxLength = typeof flat.maxLength === 'number' ? flat.maxLength : minLength + 30;
  return fc.string({
    unit: 'grapheme-ascii',
    minLength,
    maxLength: Math.min(maxLength, minLength + 200),
  });
}

/** Null for a pattern with what nothing can be drawn from, such as a look-behind. */
function patternArbitrary(pattern: string): fc.Arbitrary<string> | null {
  try {
    return fc.stringMatching(regularExpression(pattern));
  } catch {
    return null;
  }
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
  const isMixed = flat.contains !== undefined || flat.prefixItems !== undefined;
  if (flat.items === undefined || isMixed || depth >= DEPTH_MAX) {
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
