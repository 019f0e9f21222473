import {parse, stringify} from 'lossless-json';

/**
 * A value of JSON in which no integer was rounded: integers of 16 digits or more are `bigint`,
 * all other numbers are `number`. Camunda's keys start at 2^51 (16 digits), so each is a bigint.
 */
export type JsonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | JsonValue[]
  | {[key: string]: JsonValue};

/** Any run of 16 digits: only then can `JSON.parse` round an integer. */
const LONG_DIGITS = /\d{16}/;
const LONG_INTEGER = /^-?\d{16,}$/;

/**
 * Parses JSON and keeps int64 exact. Text without a run of 16 digits takes the native parser.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string): JsonValue {
  if (!LONG_DIGITS.test(text)) return JSON.parse(text);
  return parse(text, null, toExactNumber) as JsonValue;
}

function toExactNumber(digits: string): number | bigint {
  return LONG_INTEGER.test(digits) ? BigInt(digits) : Number(digits);
}

/** Writes JSON with each bigint as its plain digits. `undefined` properties are left out. */
export function stringifyJson(value: unknown, indent?: number): string {
  return stringify(value, undefined, indent) ?? 'null';
}
