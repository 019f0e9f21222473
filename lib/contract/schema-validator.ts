import {Ajv2020, type ErrorObject, type Format, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import {messageOf} from '../core/errors.ts';
import type {JsonValue} from '../core/int64.ts';
import type {JsonSchema} from './contract.ts';

/** One place where a value does not fit its schema. */
export interface SchemaViolation {
  /** RFC 6901, into the value; empty for the value itself. */
  readonly pointer: string;
  /** `must be integer` */
  readonly message: string;
}

/** Violations of one value, at most {@link VIOLATIONS_MAX}. Empty when it fits. */
export type Validate = (value: JsonValue) => readonly SchemaViolation[];

const VIOLATIONS_MAX = 20;

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
/** An integer that no bounded format admits. */
const FAR_OUTSIDE = 1e300;

// The module is CommonJS: under nodenext its default export is one level down.
const addFormats = addFormatsModule.default;

const ajv = makeAjv();
const compiled = new WeakMap<object, Validate>();

/**
 * Compiles a schema (draft 2020-12, `$ref`s resolved) once and keeps it.
 *
 * A bigint is validated as a number: one inside int64 as the nearest double, one outside as a number
 * that no int64 admits. So `type: integer`, `format: int64` and `int32` are
 * exact for every integer; `minimum` and its kin are exact up to 2^53.
 */
export function schemaValidator(schema: JsonSchema): Validate {
  if (typeof schema === 'boolean') return schema ? () => [] : () => [NOTHING_FITS];
  const known = compiled.get(schema);
  if (known) return known;
  const validate = compile(schema);
  compiled.set(schema, validate);
  return validate;
}

const NOTHING_FITS: SchemaViolation = {pointer: '', message: 'must not be there'};

function compile(schema: Exclude<JsonSchema, boolean>): Validate {
  let check: ValidateFunction;
  try {
    check = ajv.compile(unfoldRecursion(schema));
  } catch (thrown) {
    const message = `cannot be validated, its schema does not compile (${messageOf(thrown)})`;
    return () => [{pointer: '', message}];
  }
  return value => {
    if (check(standIn(value))) return [];
    return (check.errors ?? []).slice(0, VIOLATIONS_MAX).map(toViolation);
  };
}

function makeAjv(): Ajv2020 {
  const made = new Ajv2020({
    strict: false,
    allErrors: true,
    // Vendors name formats of their own; misspelt ones were found when the document was read.
    logger: false,
    validateSchema: false,
    addUsedSchema: false,
  });
  addFormats(made);
  // In Camunda's documents `format: uri` stands at the path of a request, and their example is a path.
  const {'uri-reference': uriReference} = made.formats;
  if (uriReference) made.addFormat('uri', uriReference as Format);
  const bounded = (min: number, max: number) => ({
    type: 'number' as const,
    validate: (value: number) => Number.isInteger(value) && value >= min && value <= max,
  });
  made.addFormat('int32', bounded(-(2 ** 31), 2 ** 31 - 1));
  // In-range bigints may round up to 2^63; those outside stand far beyond it.
  made.addFormat('int64', bounded(-(2 ** 63), 2 ** 63));
  return made;
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
 * Turns a recursive schema into one with references: what leads back to a schema around it becomes a
 * `$ref` to that schema under `$defs`. In a resolved contract a recursive schema contains the very
 * same object again, which a compiler would follow without end. Other schemas are returned unchanged.
 */
function unfoldRecursion(schema: Exclude<JsonSchema, boolean>): object {
  const heads = recursionHeads(schema);
  if (heads.size === 0) return schema;
  const definitions = Object.fromEntries(
    [...heads].map(([head, name]) => [name, copy(head, heads, true)]),
  );
  const root = heads.get(schema);
  if (root !== undefined) return {$ref: `#/$defs/${root}`, $defs: definitions};
  return {...(copy(schema, heads, true) as object), $defs: definitions};
}

/** The schemas that contain themselves, with a name for each. */
function recursionHeads(schema: object): Map<object, string> {
  const heads = new Map<object, string>();
  const done = new Set<object>();
  const open = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || done.has(value)) return;
    if (open.has(value)) {
      if (!heads.has(value)) heads.set(value, `recursive${heads.size + 1}`);
      return;
    }
    open.add(value);
    for (const each of Object.values(value)) visit(each);
    open.delete(value);
    done.add(value);
  };
  visit(schema);
  return heads;
}

function copy(value: unknown, heads: ReadonlyMap<object, string>, isTop = false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const name = heads.get(value);
  if (name !== undefined && !isTop) return {$ref: `#/$defs/${name}`};
  if (Array.isArray(value)) return value.map(each => copy(each, heads));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each, heads)]));
}
