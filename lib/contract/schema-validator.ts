import {
  Ajv2020,
  type ErrorObject,
  type Format,
  type FuncKeywordDefinition,
  type ValidateFunction,
} from 'ajv/dist/2020.js';
import type {DataValidateFunction, SchemaValidateFunction} from 'ajv/dist/types/index.js';
import addFormatsModule from 'ajv-formats';
import type {JsonValue} from '../core/int64.ts';
import type {JsonSchema} from './contract.ts';
import {componentName, membersOf} from './link-references.ts';
import {regularExpression} from './mend-schemas.ts';
import {isFlagged, objectShape, schemaNames, typesOf} from './schema-shape.ts';

/** One place where a value does not fit its schema. */
export interface SchemaViolation {
  /** RFC 6901, into the value; empty for the value itself. */
  readonly pointer: string;
  /** `must be integer` */
  readonly message: string;
}

/** Violations of one value, at most {@link VIOLATIONS_MAX}, and how many more. Empty when it fits. */
export type Validate = (value: JsonValue) => readonly SchemaViolation[];

const VIOLATIONS_MAX = 20;

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
/** An integer that no bounded format admits. */
const FAR_OUTSIDE = 1e300;

// The module is CommonJS: under nodenext its default export is one level down.
const addFormats = addFormatsModule.default;

/** Keywords of ours, in place of those of OpenAPI. */
const UNTOLD = 'c8gauge-untold';
const KINDS = 'c8gauge-kinds';

/** A schema that has a check of its own, compiled when a value first needs it. */
const SCHEMA = 'c8gauge-schema';

function keywordOfSchema(direction: Direction): FuncKeywordDefinition {
  const validate: DataValidateFunction & SchemaValidateFunction = (
    schemaOf: () => object,
    value: unknown,
    _?: unknown,
    context?: {readonly instancePath: string},
  ) => {
    const check = checkOf(schemaOf(), direction);
    if (check(value)) return true;
    const at = context?.instancePath ?? '';
    validate.errors = (check.errors ?? []).map(each => ({
      ...each,
      instancePath: at + each.instancePath,
    }));
    return false;
  };
  return {keyword: SCHEMA, errors: 'full', validate};
}

interface Kinds {
  /** Of the property. */
  readonly name: string;
  readonly kinds: readonly string[];
}

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** Which way a value goes: what is `readOnly` is not asked for in requests, what is `writeOnly` not told in answers. */
export type Direction =
  | 'request'
  | 'answer'
  /** A request that has to be refused: one that fits several branches of `oneOf`, most servers take. */
  | 'refusal';

const compiled = {
  request: new WeakMap<object, Validate>(),
  refusal: new WeakMap<object, Validate>(),
  answer: new WeakMap<object, Validate>(),
};

/**
 * Compiles a schema (draft 2020-12, references linked) once and keeps it. A schema that is used in several
 * places is compiled once for all of them, so that time and memory grow with the document.
 *
 * A bigint is validated as a number: one inside int64 as the nearest double, one outside as a number
 * that no int64 admits. So `type: integer`, `format: int64` and `int32` are
 * exact for every integer; `minimum` and its kin are exact up to 2^53.
 */
export function schemaValidator(schema: JsonSchema, direction: Direction = 'answer'): Validate {
  if (typeof schema === 'boolean') return schema ? () => [] : () => [NOTHING_FITS];
  const known = compiled[direction].get(schema);
  if (known) return known;
  const validate = compile(schema, direction);
  compiled[direction].set(schema, validate);
  return validate;
}

/** Whether a value fits a schema. */
export function fits(schema: JsonSchema, value: JsonValue, direction: Direction): boolean {
  return schemaValidator(schema, direction)(value).length === 0;
}

const NOTHING_FITS: SchemaViolation = {pointer: '', message: 'must not be there'};

function compile(schema: Exclude<JsonSchema, boolean>, direction: Direction): Validate {
  const check = checkOf(schema, direction);
  return value => {
    if (check(standIn(value))) return [];
    const errors = check.errors ?? [];
    const told = errors.slice(0, VIOLATIONS_MAX).map(toViolation);
    const more = errors.length - told.length;
    return more > 0 ? [...told, {pointer: '', message: `has ${more} more violations`}] : told;
  };
}

const validators = {
  request: makeAjv('request'),
  refusal: makeAjv('refusal'),
  answer: makeAjv('answer'),
};
const checks = {
  request: new WeakMap<object, ValidateFunction>(),
  refusal: new WeakMap<object, ValidateFunction>(),
  answer: new WeakMap<object, ValidateFunction>(),
};

function checkOf(schema: object, direction: Direction): ValidateFunction {
  const known = checks[direction].get(schema);
  if (known !== undefined) return known;
  const made = validators[direction].compile(compilable(schema, direction));
  checks[direction].set(schema, made);
  return made;
}

function makeAjv(direction: Direction): Ajv2020 {
  const made = new Ajv2020({
    strict: false,
    allErrors: true,
    // Vendors name formats of their own, and documents were mended when they were read.
    logger: false,
    validateSchema: false,
    addUsedSchema: false,
    // What is made smaller is run too seldom to pay for it.
    code: {optimize: false, regExp: Object.assign(regularExpression, {code: 'regularExpression'})},
  });
  addFormats(made);
  // Not of the standard: what they mean is the author's.
  for (const each of ['url', 'iso-time', 'iso-date-time']) delete made.formats[each];
  // In Camunda's documents `format: uri` stands at the path of a request, and their example is a path.
  const {'uri-reference': uriReference} = made.formats;
  if (uriReference) made.addFormat('uri', uriReference as Format);
  made.addFormat('date-time', isDateTime);
  const bounded = (min: number, max: number) => ({
    type: 'number' as const,
    validate: (value: number) => Number.isInteger(value) && value >= min && value <= max,
  });
  made.addFormat('int32', bounded(-(2 ** 31), 2 ** 31 - 1));
  // In-range bigints may round up to 2^63; those outside stand far beyond it.
  made.addFormat('int64', bounded(-(2 ** 63), 2 ** 63));
  made.addKeyword(keywordOfSchema(direction));
  made.addKeyword({
    keyword: UNTOLD,
    validate: () => false,
    error: {message: 'is writeOnly and must not be in an answer'},
  });
  made.addKeyword({
    keyword: KINDS,
    type: 'object',
    validate: ({name, kinds}: Kinds, value: Record<string, unknown>) =>
      typeof value[name] !== 'string' || kinds.includes(value[name]),
    error: {message: 'must have a discriminator that names one of its kinds'},
  });
  return made;
}

/** RFC 3339, section 5.6: a `T` between date and time, and a colon in the offset. */
function isDateTime(text: string): boolean {
  const date = DATE_TIME.exec(text)?.[1];
  if (date === undefined) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function toViolation(error: ErrorObject): SchemaViolation {
  const name =
    error.params?.['additionalProperty'] ?? error.params?.['unevaluatedProperty'] ?? undefined;
  const suffix = name === undefined ? '' : ` ('${String(name)}')`;
  return {pointer: error.instancePath, message: `${error.message ?? error.keyword}${suffix}`};
}

function standIn(value: JsonValue): unknown {
  if (typeof value === 'bigint') return standInForBigint(value);
  if (Array.isArray(value)) return value.map(standIn);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, standIn(each)]));
  }
  return value;
}

function standInForBigint(value: bigint): number {
  if (value > INT64_MAX) return FAR_OUTSIDE;
  if (value < INT64_MIN) return -FAR_OUTSIDE;
  return Number(value);
}

/**
 * A copy of a schema for the compiler. What stands among the document's components, and what is used a second
 * time, gets a check of its own: in a linked document all places hold the very same object, which may even
 * hold itself. Where a schema asks what others have looked at (`unevaluated...`) all has to be compiled as one.
 */
function compilable(schema: object, direction: Direction): object {
  if (asksOthers(schema)) return withDefinitions(schema, direction);
  return copy(schema, {direction, seen: new Set([schema]), names: null});
}

/** Schemas without `unevaluated...`, also in all that they hold. */
const asksNothing = new WeakSet<object>();

function asksOthers(schema: object): boolean {
  const seen = new Set<object>();
  const visit = (value: unknown, isNamed: boolean): boolean => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    if (asksNothing.has(value)) return false;
    seen.add(value);
    const isAsking = !isNamed && ('unevaluatedProperties' in value || 'unevaluatedItems' in value);
    return isAsking || membersOf(value, isNamed).some(each => visit(each.value, each.isNamed));
  };
  if (visit(schema, false)) return true;
  for (const each of seen) asksNothing.add(each);
  return false;
}

function withDefinitions(schema: object, direction: Direction): object {
  const names = namesOfShared(schema);
  const copying = {direction, names, seen: new Set<object>()};
  const definitions = Object.fromEntries(
    [...names].map(([each, name]) => [name, copy(each, copying)]),
  );
  const root = names.get(schema);
  if (root !== undefined) return {$ref: `#/$defs/${root}`, $defs: definitions};
  return {...copy(schema, copying), $defs: definitions};
}

/** The schemas that are used more than once, with a name for each. */
function namesOfShared(schema: object): Map<object, string> {
  const names = new Map<object, string>();
  const seen = new Set<object>();
  const visit = (value: unknown, isNamed: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    if (seen.has(value)) {
      const isSchema = !isNamed && !Array.isArray(value);
      if (isSchema && !names.has(value)) names.set(value, `shared${names.size + 1}`);
      return;
    }
    seen.add(value);
    for (const each of membersOf(value, isNamed)) visit(each.value, each.isNamed);
  };
  visit(schema, false);
  return names;
}

interface Copying {
  readonly direction: Direction;
  /** The definitions that places refer to; null where each has a check of its own. */
  readonly names: ReadonlyMap<object, string> | null;
  readonly seen: Set<object>;
}

/** @param part a schema */
function copy(part: object, copying: Copying): Record<string, unknown> {
  const members = membersOf(part, false).map(({key, value, isNamed}) => [
    key,
    isNamed ? mapped(value, copying) : copyOf(value, copying),
  ]);
  const copied: Record<string, unknown> = Object.fromEntries(members);
  const {const: constant, enum: values, required, writeOnly} = part as Record<string, unknown>;
  for (const each of ['$id', '$schema', '$anchor', '$defs', 'definitions', 'discriminator']) {
    delete copied[each];
  }
  if (copying.direction === 'refusal' && copied['oneOf'] !== undefined) {
    const {oneOf, anyOf} = copied;
    delete copied['oneOf'];
    copied['anyOf'] = oneOf;
    if (anyOf !== undefined) copied['allOf'] = [{anyOf}, ...[copied['allOf'] ?? []].flat()];
  }
  if (isTypeOfOneBranch(part)) delete copied['type'];
  if (constant !== undefined) copied['const'] = constant;
  if (values !== undefined) copied['enum'] = values;
  if (Array.isArray(required)) copied['required'] = asked(part, required, copying.direction);
  if (copying.direction === 'answer' && writeOnly === true) copied[UNTOLD] = true;
  return withKinds(part, copied, copying);
}

function withKinds(
  part: object,
  copied: Record<string, unknown>,
  copying: Copying,
): Record<string, unknown> {
  const {discriminator} = part as Record<string, unknown>;
  const kinds = kindsOf(part, discriminator);
  if (kinds === null) return copied;
  const ofKind = copying.direction === 'refusal' ? [] : rulesOfKinds(part, discriminator, copying);
  const rules = [...[copied['allOf'] ?? []].flat(), ...ofKind];
  return {...copied, [KINDS]: kinds, ...(rules.length > 0 ? {allOf: rules} : {})};
}

/** What names a kind by a mapping is of that kind: who reads it goes by the name. */
function rulesOfKinds(part: object, discriminator: unknown, copying: Copying): object[] {
  const {propertyName, mapping = {}} = discriminator as Record<string, unknown>;
  const {oneOf, anyOf} = part as Record<string, unknown>;
  const branches = (oneOf ?? anyOf) as object[];
  return Object.entries(mapping as Record<string, unknown>).flatMap(([kind, reference]) => {
    const name = String(reference).split('/').at(-1);
    const branch = branches.find(each => componentName(each) === name);
    if (branch === undefined) return [];
    const properties = {[String(propertyName)]: {const: kind}};
    const isOther = {not: {required: [propertyName], properties}};
    return [{anyOf: [isOther, copyOf(branch, copying)]}];
  });
}

/**
 * Whether the type beside branches is that of only some of them: authors who write `type: object` beside a text
 * or conditions on it, as Camunda does, mean each branch's own.
 */
function isTypeOfOneBranch(part: object): boolean {
  const {anyOf, oneOf, type} = part as Record<string, unknown>;
  const branches = oneOf ?? anyOf;
  if (typeof type !== 'string' || !Array.isArray(branches)) return false;
  return branches.some(each => {
    const types = typesOf(each as JsonSchema);
    return (
      types.length > 0 && !types.includes(type) && !(type === 'number' && types[0] === 'integer')
    );
  });
}

function mapped(value: unknown, copying: Copying): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, copyOf(each, copying)]),
  );
}

function copyOf(value: unknown, copying: Copying): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(each => copyOf(each, copying));
  const {names, seen} = copying;
  const name = names?.get(value);
  if (name !== undefined) return {$ref: `#/$defs/${name}`};
  const isOwn = seen.has(value) || componentName(value) !== undefined;
  if (names === null && isOwn) return {[SCHEMA]: () => value};
  seen.add(value);
  return copy(value, copying);
}

/** Without what only the other side has to give (OpenAPI 3.0.3, 4.7.24.2). */
function asked(schema: object, required: readonly unknown[], direction: Direction): unknown[] {
  const {properties} = objectShape(schema as JsonSchema);
  const flag = direction === 'answer' ? 'writeOnly' : 'readOnly';
  return required.filter(name => {
    const property = Object.hasOwn(properties, String(name)) ? properties[String(name)] : undefined;
    return property === undefined || !isFlagged(property, flag);
  });
}

/** The names that a discriminator may have; null where the document does not name all kinds. */
function kindsOf(schema: object, discriminator: unknown): Kinds | null {
  if (typeof discriminator !== 'object' || discriminator === null) return null;
  const {propertyName, mapping = {}} = discriminator as Record<string, unknown>;
  const {oneOf, anyOf} = schema as Record<string, unknown>;
  const names = schemaNames(oneOf ?? anyOf);
  if (names === null) return null;
  return {name: String(propertyName), kinds: [...Object.keys(mapping as object), ...names]};
}
