import type {JsonValue} from '../core/int64.ts';
import type {JsonSchema} from './contract.ts';
import {flatSchema, objectShape, typesOf} from './schema-shape.ts';

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
  hostname: 'example.org',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uri: 'https://example.org/',
  'uri-reference': '/',
  uuid: '3f1c1a52-6d0e-4e0c-9a57-0d9d2f4b7c11',
  base64: 'YzhnYXVnZQ==',
  byte: 'YzhnYXVnZQ==',
};

/**
 * One value that fits a schema, always the same: the document's own example or default where there
 * is one, else the smallest value of the type.
 *
 * @param whole whether optional properties are set too
 */
export function sampleValue(schema: JsonSchema, whole: boolean, depth = 0): JsonValue {
  const optional = whole && depth <= OPTIONAL_DEPTH_MAX;
  const flat = flatSchema(schema);
  const given = flat.const ?? flat.example ?? flat.default ?? firstOf(flat.examples);
  if (given !== undefined && !isComposite(given)) return given as JsonValue;
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

function isComposite(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function firstOf(values: unknown): unknown {
  return Array.isArray(values) ? values[0] : undefined;
}

type Flat = Readonly<Record<string, unknown>>;

function sampleString(flat: Flat): string {
  const text =
    FORMAT_SAMPLES[String(flat.format)] ??
    (/\d/.test(String(flat.pattern ?? '')) ? '2251799813685249' : 'c8gauge');
  const min = typeof flat.minLength === 'number' ? flat.minLength : 0;
  const max = typeof flat.maxLength === 'number' ? flat.maxLength : Number.POSITIVE_INFINITY;
  return text.padEnd(min, 'x').slice(0, max);
}

function sampleNumber(flat: Flat): number {
  const min = typeof flat.minimum === 'number' ? flat.minimum : Number.NEGATIVE_INFINITY;
  const above = typeof flat.exclusiveMinimum === 'number' ? flat.exclusiveMinimum + 1 : min;
  const max = typeof flat.maximum === 'number' ? flat.maximum : Number.POSITIVE_INFINITY;
  return Math.min(Math.max(1, min, above), max);
}

function sampleArray(flat: Flat, optional: boolean, depth: number): JsonValue {
  const count = typeof flat.minItems === 'number' ? flat.minItems : optional ? 1 : 0;
  if (flat.items === undefined || depth >= DEPTH_MAX) return [];
  const item = sampleValue(flat.items as JsonSchema, optional, depth + 1);
  return Array.from({length: Math.min(count, 10)}, () => item);
}

function sampleObject(schema: JsonSchema, optional: boolean, depth: number): JsonValue {
  const {properties, required} = objectShape(schema);
  if (depth >= DEPTH_MAX) return {};
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => optional || required.includes(name))
      .map(([name, each]) => [name, sampleValue(each, optional, depth + 1)]),
  );
}
