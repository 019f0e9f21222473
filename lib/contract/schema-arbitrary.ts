import fc from 'fast-check';
import type {JsonValue} from '../core/int64.ts';
import type {JsonSchema} from './contract.ts';
import {sampleValue} from './sample-value.ts';
import {flatSchema, objectShape, typesOf} from './schema-shape.ts';

const DEPTH_MAX = 4;

/** Free-form JSON as workers and forms send it: nested, empty, unicode, null. */
export const freeFormObject: fc.Arbitrary<JsonValue> = fc.dictionary(
  fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/),
  fc.jsonValue({maxDepth: 2, stringUnit: 'grapheme'}) as fc.Arbitrary<JsonValue>,
  {maxKeys: 5},
);

/** Draws values that fit a schema, with and without its optional properties. */
export function schemaArbitrary(schema: JsonSchema, depth = 0): fc.Arbitrary<JsonValue> {
  const flat = flatSchema(schema);
  if (Array.isArray(flat.enum)) return fc.constantFrom(...(flat.enum as JsonValue[]));
  switch (typesOf(schema)[0]) {
    case 'string':
      return stringArbitrary(schema, flat);
    case 'integer':
      return fc.integer(integerBounds(flat));
    case 'number':
      return fc.integer(integerBounds(flat)).map(each => each + 0.5);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return arrayArbitrary(flat, depth);
    default:
      return objectArbitrary(schema, depth);
  }
}

type Flat = Readonly<Record<string, unknown>>;

/** With a format or a pattern, the sample is the only text that is known to fit. */
function stringArbitrary(schema: JsonSchema, flat: Flat): fc.Arbitrary<JsonValue> {
  if (flat.format !== undefined || flat.pattern !== undefined) {
    return fc.constant(sampleValue(schema, true));
  }
  const minLength = typeof flat.minLength === 'number' ? flat.minLength : 0;
  const maxLength = typeof flat.maxLength === 'number' ? flat.maxLength : minLength + 30;
  return fc.string({unit: 'grapheme-ascii', minLength, maxLength});
}

function integerBounds(flat: Flat): {min: number; max: number} {
  const min = typeof flat.minimum === 'number' ? flat.minimum : 0;
  const max = typeof flat.maximum === 'number' ? flat.maximum : 2 ** 31 - 1;
  return {min, max: Math.max(min, max)};
}

function arrayArbitrary(flat: Flat, depth: number): fc.Arbitrary<JsonValue> {
  if (flat.items === undefined || depth >= DEPTH_MAX) return fc.constant([]);
  const minLength = typeof flat.minItems === 'number' ? flat.minItems : 0;
  const items = schemaArbitrary(flat.items as JsonSchema, depth + 1);
  return fc.array(items, {minLength, maxLength: minLength + 3});
}

function objectArbitrary(schema: JsonSchema, depth: number): fc.Arbitrary<JsonValue> {
  const {properties, required} = objectShape(schema);
  if (Object.keys(properties).length === 0) return freeFormObject;
  if (depth >= DEPTH_MAX) return fc.constant(sampleValue(schema, false));
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, schemaArbitrary(each, depth + 1)]),
  );
  return fc.record(members, {requiredKeys: [...required]}) as fc.Arbitrary<JsonValue>;
}
