import type {JsonValue} from '../../core/int64.ts';
import type {JsonSchema} from '../contract.ts';
import {admitsNull, flatSchema, hasBranches, typesOf} from '../schema-shape.ts';
import type {CaseClass, Expectation} from './request-case.ts';
import {type SchemaPlace, schemaPlaces} from './schema-places.ts';
import {type UnknownPropertyRule, unknownProperties} from './unknown-properties.ts';

/** One change to a JSON body: put `value` at `path`, or take what is there away (undefined). */
export interface BodyChange {
  readonly class: CaseClass;
  readonly path: readonly string[];
  readonly value: JsonValue | undefined;
  readonly title: string;
  readonly expected: Expectation['kind'];
  /** Who refuses it; default `contract`. */
  readonly level?: 'contract' | 'behaviour';
}

/** Every single change that makes a body of this schema invalid. */
export function bodyChanges(schema: JsonSchema, rule: UnknownPropertyRule): BodyChange[] {
  const places = schemaPlaces(schema);
  return [
    ...places.flatMap(missingRequired),
    ...places.flatMap(wrongType),
    ...places.flatMap(explicitNull),
    ...places.flatMap(outOfBounds),
    ...places.flatMap(outOfLength),
    ...places.flatMap(badEnum),
    ...places.flatMap(badFormat),
    ...unknownProperties(schema, rule),
  ];
}

function missingRequired(place: SchemaPlace): BodyChange[] {
  if (!place.required) return [];
  const {path} = place;
  const title = `refuses a body without '${path.join('.')}'`;
  return [{class: 'missing-required', path, value: undefined, title, expected: 'refused'}];
}

/** For each type a value that no lenient reader takes for it either. */
const WRONG_VALUES: Readonly<Record<string, JsonValue>> = {
  string: {not: 'a string'},
  integer: 'not-a-number',
  number: 'not-a-number',
  boolean: 'not-a-boolean',
  array: 'not-an-array',
  object: 'not-an-object',
};

function wrongType(place: SchemaPlace): BodyChange[] {
  const types = typesOf(place.schema).filter(each => each !== 'null');
  const [type, ...others] = types;
  const value = type === undefined || others.length > 0 ? undefined : WRONG_VALUES[type];
  // With several branches, what is wrong for the first may be right for another.
  if (value === undefined || hasBranches(place.schema)) return [];
  const title = `refuses a body whose '${place.path.join('.')}' is not of type ${type}`;
  return [{class: 'wrong-type', path: place.path, value, title, expected: 'refused'}];
}

/** Null for an optional property is invalid by the schema, yet commonly read as "absent". */
function explicitNull(place: SchemaPlace): BodyChange[] {
  if (admitsNull(place.schema) || place.path.at(-1) === '0') return [];
  const expected = place.required ? 'refused' : 'answered';
  const name = place.path.join('.');
  const title = place.required
    ? `refuses a body whose '${name}' is null`
    : `answers a body whose '${name}' is null without failing`;
  return [{class: 'explicit-null', path: place.path, value: null, title, expected}];
}

const FORMAT_BOUNDS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
};

function outOfBounds(place: SchemaPlace): BodyChange[] {
  const flat = flatSchema(place.schema);
  if (!typesOf(place.schema).includes('integer') || hasBranches(place.schema)) return [];
  const [formatMin, formatMax] = FORMAT_BOUNDS[String(flat.format)] ?? [];
  const min = typeof flat.minimum === 'number' ? BigInt(Math.ceil(flat.minimum)) : formatMin;
  const max = typeof flat.maximum === 'number' ? BigInt(Math.floor(flat.maximum)) : formatMax;
  const name = place.path.join('.');
  const changes: BodyChange[] = [];
  if (min !== undefined) {
    const title = `refuses a body whose '${name}' is ${min - 1n}, below its bound`;
    changes.push(change(place, 'below-bound', exactInteger(min - 1n), title));
  }
  if (max !== undefined) {
    const title = `refuses a body whose '${name}' is ${max + 1n}, above its bound`;
    changes.push(change(place, 'above-bound', exactInteger(max + 1n), title));
  }
  return changes;
}

function outOfLength(place: SchemaPlace): BodyChange[] {
  const flat = flatSchema(place.schema);
  if (hasBranches(place.schema)) return [];
  const changes: BodyChange[] = [];
  const name = place.path.join('.');
  if (typeof flat.minLength === 'number' && flat.minLength > 0) {
    changes.push(change(place, 'below-bound', '', `refuses a body whose '${name}' is too short`));
  }
  if (typeof flat.maxLength === 'number' && flat.maxLength < 10_000) {
    const long = 'x'.repeat(flat.maxLength + 1);
    changes.push(change(place, 'above-bound', long, `refuses a body whose '${name}' is too long`));
  }
  return changes;
}

function badEnum(place: SchemaPlace): BodyChange[] {
  const {enum: values} = flatSchema(place.schema);
  if (!Array.isArray(values) || hasBranches(place.schema)) return [];
  const title = `refuses a body whose '${place.path.join('.')}' is none of its enum`;
  return [change(place, 'bad-enum', 'c8gauge-no-such-value', title)];
}

/** Formats whose breach every reader can see. */
const BAD_FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'yesterday noon',
  date: '2026-13-45',
  uuid: 'not-a-uuid',
  email: 'no at sign',
  ipv4: '999.1.1.1',
};

function badFormat(place: SchemaPlace): BodyChange[] {
  const {format} = flatSchema(place.schema);
  const value = BAD_FORMATS[String(format)];
  if (value === undefined || hasBranches(place.schema)) return [];
  const title = `refuses a body whose '${place.path.join('.')}' is no ${String(format)}`;
  return [change(place, 'bad-format', value, title)];
}

function change(
  place: SchemaPlace,
  caseClass: CaseClass,
  value: JsonValue,
  title: string,
): BodyChange {
  return {class: caseClass, path: place.path, value, title, expected: 'refused'};
}

function exactInteger(value: bigint): JsonValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
