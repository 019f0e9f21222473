import {FeelDate, FeelDateTime, FeelDuration, FeelRange, FeelTime} from 'feelin';
import type {JsonValue} from '../../core/int64.ts';
import {FeelEvaluationError} from './errors.ts';
import {RESULT_DEPTH_MAX, RESULT_SIZE_MAX} from './limits.ts';

/** A value inside feelin: JSON, its temporal wrappers, ranges and functions. */
export type FeelValue = unknown;

/** The types by which Zeebe names a result in its messages (`io.camunda.zeebe.el.ResultType`). */
export type ResultType =
  | 'NULL'
  | 'BOOLEAN'
  | 'NUMBER'
  | 'STRING'
  | 'DURATION'
  | 'PERIOD'
  | 'DATE'
  | 'DATE_TIME'
  | 'ARRAY'
  | 'OBJECT'
  | 'UNKNOWN';

/** The type of a result. Times, ranges and functions are UNKNOWN, as in Zeebe. */
export function resultTypeOf(value: FeelValue): ResultType {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'boolean') return 'BOOLEAN';
  if (typeof value === 'number' || typeof value === 'bigint') return 'NUMBER';
  if (typeof value === 'string') return 'STRING';
  if (Array.isArray(value)) return 'ARRAY';
  if (value instanceof FeelDate) return 'DATE';
  if (value instanceof FeelDateTime) return 'DATE_TIME';
  if (value instanceof FeelDuration) return value.yearsMonths ? 'PERIOD' : 'DURATION';
  return isPlainObject(value) ? 'OBJECT' : 'UNKNOWN';
}

/** Whether it is a FEEL context: an object without a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/**
 * JSON for feelin. Integers up to 2^53 become numbers, which FEEL computes with. Larger ones stay
 * bigint: feelin passes them through, compares and orders them exactly, and refuses arithmetic.
 * What is a FEEL value already (the date that a required decision gave) stays as it is.
 */
export function toFeelValue(value: FeelValue): FeelValue {
  if (typeof value === 'bigint') {
    const rounded = Number(value);
    return Number.isSafeInteger(rounded) ? rounded : value;
  }
  if (Array.isArray(value)) return value.map(toFeelValue);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toFeelValue(item)]));
}

/** The same value with each bigint rounded to a number: for a comparison that needs one type. */
export function roundIntegers(value: FeelValue): FeelValue {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(roundIntegers);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, roundIntegers(item)]));
}

/**
 * A result as JSON: temporal values become the ISO text that Zeebe writes
 * (`FeelToMessagePackTransformer`), integers of 16 digits or more bigint, NaN and infinity null.
 *
 * @param text the expression, for the message
 * @throws FeelEvaluationError for a function or a range, and for a result beyond RESULT_SIZE_MAX
 *   or RESULT_DEPTH_MAX
 */
export function toJsonValue(value: FeelValue, text: string): JsonValue {
  let size = 0;
  const refuse = (what: string) =>
    new FeelEvaluationError(`failed to evaluate expression '${text}': the result is ${what}`);
  const convert = (item: FeelValue, depth: number): JsonValue => {
    size += typeof item === 'string' ? item.length : 1;
    if (size > RESULT_SIZE_MAX) throw refuse(`larger than ${RESULT_SIZE_MAX} characters`);
    if (depth > RESULT_DEPTH_MAX) throw refuse(`nested more than ${RESULT_DEPTH_MAX} deep`);
    if (Array.isArray(item)) return item.map(each => convert(each, depth + 1));
    if (!isPlainObject(item)) return scalarToJson(item, refuse);
    const entries = Object.entries(item);
    size += entries.reduce((sum, [key]) => sum + key.length, 0);
    return Object.fromEntries(entries.map(([key, each]) => [key, convert(each, depth + 1)]));
  };
  return convert(value, 0);
}

function scalarToJson(value: FeelValue, refuse: (what: string) => Error): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return numberToJson(value);
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') {
    return value;
  }
  const temporal = temporalText(value);
  if (temporal !== null) return temporal;
  throw refuse(
    `${value instanceof FeelRange ? 'a range' : 'a function'}, which no variable can hold`,
  );
}

const INT64_LIMIT = 2 ** 63;

function numberToJson(value: number): JsonValue {
  if (!Number.isFinite(value)) return null;
  const isLong =
    Number.isInteger(value) && Math.abs(value) >= 1e15 && Math.abs(value) < INT64_LIMIT;
  return isLong ? BigInt(value) : value;
}

/** Java's ISO text: local times without zero seconds, zones as `+02:00[Europe/Berlin]`. */
function temporalText(value: FeelValue): string | null {
  if (value instanceof FeelTime)
    return value.toString().replace(/^(\d\d:\d\d):00(?=$|[Z+-])/, '$1');
  if (value instanceof FeelDateTime) return dateTimeText(value);
  if (value instanceof FeelDate || value instanceof FeelDuration) return value.toString();
  return null;
}

function dateTimeText(value: FeelDateTime): string {
  const {zone} = value;
  if (zone === null || zone === 'UTC' || /^[+-]/.test(zone)) return value.toString();
  return value.unwrap().toZonedDateTime(zone).toString();
}

/**
 * Where an expression finds its variables: an object, or a function that is asked for each name
 * that the expression reads (a scope chain need not be flattened). A variable that is missing, or
 * undefined, evaluates to null with a warning. Values are JSON (bigint for long integers); the
 * results of decisions may be FEEL's own dates and durations.
 */
export type Variables = Readonly<Record<string, FeelValue>> | ((name: string) => FeelValue);

/** The value of a variable; undefined when there is none. */
export function variableNamed(variables: Variables, name: string): FeelValue {
  if (typeof variables === 'function') return variables(name);
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}
