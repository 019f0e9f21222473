import type {JsonValue} from '../../core/int64.ts';
import type {Contract, JsonSchema} from '../contract.ts';
import {admitsNull, flatSchema, hasBranches, objectShape, typesOf} from '../schema-shape.ts';
import type {CaseClass, Expectation} from './request-case.ts';
import {type SchemaPlace, schemaPlaces} from './schema-places.ts';

/** One change to a JSON body: put `value` at `path`, or remove what is there (undefined). */
export interface BodyChange {
  readonly class: CaseClass;
  readonly path: readonly string[];
  readonly value: JsonValue | undefined;
  readonly title: string;
  readonly expected: Expectation['kind'];
  /** What demands that it is refused; default `contract`. */
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

/** For each type a value that a lenient reader does not accept either. */
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
  // With several branches, what is wrong in the first may be right in another.
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
  const title = `refuses a body whose '${place.path.join('.')}' is not one of its enum`;
  return [change(place, 'bad-enum', 'c8gauge-no-such-value', title)];
}

/** Formats that every server can be expected to check. */
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
  const title = `refuses a body whose '${place.path.join('.')}' is not a valid ${String(format)}`;
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

/** A name that no schema has. */
const NAME = 'c8gaugeUnknownProperty';

/** How strict a document is where its schemas do not say whether further properties are allowed. */
export interface UnknownPropertyRule {
  readonly silenceRefuses: boolean;
}

/**
 * A JSON Schema that does not say it allows any property (2020-12, 10.3.2.3). Camunda's documents are
 * the exception: from 8.8 on the product refuses properties that they do not name.
 *
 * @see https://github.com/camunda/camunda/pull/37895
 */
export function unknownPropertyRule({title}: Pick<Contract, 'title'>): UnknownPropertyRule {
  return {silenceRefuses: /\bcamunda 8\b|\borchestration cluster\b/i.test(title)};
}

/**
 * A property that no schema names, at the top of the body and in each object that names its own; never
 * in a free-form one, such as variables. It has to be refused
 *
 * - by the contract, where the schema says `additionalProperties: false`;
 * - by Camunda's behaviour, where a document of Camunda does not say;
 *
 * and may be accepted where the schema allows it, or where any other document does not say.
 */
export function unknownProperties(schema: JsonSchema, rule: UnknownPropertyRule): BodyChange[] {
  const top = unknownProperty(schema, [], rule);
  const nested = schemaPlaces(schema)
    .filter(each => typesOf(each.schema).includes('object') && !isBranched(each.schema))
    .flatMap(each => unknownProperty(each.schema, each.path, rule))
    // What may be accepted is sent once, not in every object.
    .filter(each => each.expected === 'refused');
  return [...top, ...nested];
}

function unknownProperty(
  schema: JsonSchema,
  place: readonly string[],
  {silenceRefuses}: UnknownPropertyRule,
): BodyChange[] {
  if (Object.keys(objectShape(schema).properties).length === 0) return [];
  const said = onOtherProperties(schema);
  const expected =
    said === 'refused' || (said === 'silent' && silenceRefuses) ? 'refused' : 'answered';
  const where = place.length === 0 ? 'a body' : `a body whose '${place.join('.')}' is an object`;
  const name = 'with a property that the contract does not name';
  return [
    {
      class: 'unknown-property',
      path: [...place, NAME],
      value: 'unknown',
      title:
        expected === 'refused'
          ? `refuses ${where} ${name}`
          : `answers ${where} ${name} without failing`,
      expected,
      level: said === 'refused' ? 'contract' : 'behaviour',
    },
  ];
}

type OnOthers = 'refused' | 'admitted' | 'silent';

/** Combinations nested deeper than this are not read. */
const DEPTH_MAX = 12;

/** What a schema says about properties that it does not name; one `false` among `allOf` is enough. */
function onOtherProperties(schema: JsonSchema, depth = 0): OnOthers {
  if (typeof schema === 'boolean') return schema ? 'admitted' : 'refused';
  if (depth > DEPTH_MAX) return 'silent';
  const inside = (each: JsonSchema) => onOtherProperties(each, depth + 1);
  const all = [ownRule(schema), ...schemaList(schema.allOf).map(inside)];
  const branches = [...schemaList(schema.oneOf), ...schemaList(schema.anyOf)].map(inside);
  const allRefuse = branches.length > 0 && branches.every(each => each === 'refused');
  if (all.includes('refused') || allRefuse) return 'refused';
  return [...all, ...branches].includes('admitted') ? 'admitted' : 'silent';
}

function ownRule(schema: Exclude<JsonSchema, boolean>): OnOthers {
  const others = schema.additionalProperties ?? schema.unevaluatedProperties;
  if (schema.patternProperties !== undefined) return 'admitted';
  if (others === undefined) return 'silent';
  return others === false ? 'refused' : 'admitted';
}

/** Which branch a nested value fits is not known, and so not which properties it may have. */
function isBranched(schema: JsonSchema): boolean {
  if (typeof schema === 'boolean') return false;
  const branches = [...schemaList(schema.oneOf), ...schemaList(schema.anyOf)];
  return branches.filter(each => !typesOf(each).includes('null')).length > 1;
}

function schemaList(value: unknown): JsonSchema[] {
  return Array.isArray(value) ? (value as JsonSchema[]) : [];
}
