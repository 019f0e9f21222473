import type {JsonValue} from '../../core/int64.ts';
import {badRequest, invalidArgument} from '../rejection.ts';
import {type Fields, keyFrom} from '../routes/request-fields.ts';

/** What a value may be. */
export type Shape =
  | 'text'
  /** An id of something that a model, or the operator, names. */
  | 'id'
  | 'tag'
  | 'key'
  | 'int32'
  | 'int64'
  | 'flag'
  | 'object'
  | 'time'
  | {readonly oneOf: readonly string[]}
  /** A whole number of 64 bits, from this one on. */
  | {readonly from: number}
  | {readonly listOf: Shape}
  | {readonly fields: BodyShape}
  /** A value of the shape, or an object of conditions: `{"$eq": ...}`. */
  | {readonly condition: Shape};

/** The properties of an object, required ones with `!` after the name. Others are refused. */
export type BodyShape = Readonly<Record<string, Shape>>;

const INT32 = [-(2n ** 31n), 2n ** 31n - 1n] as const;
const INT64 = [-(2n ** 63n), 2n ** 63n - 1n] as const;
const ID = /^(?:<default>|[A-Za-z0-9_@.+-]{1,256})$/;
const TAG = /^[A-Za-z][A-Za-z0-9_\-:.]{0,99}$/;
/** RFC 3339, section 5.6. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/**
 * Checks an object against its shape.
 *
 * @param at where the object is, for the message; empty for the body itself
 * @throws Rejection 400 for unknown properties, missing ones and wrong types
 */
export function checkShape(fields: Fields, shape: BodyShape, at = ''): void {
  for (const name of Object.keys(fields)) {
    if (Object.hasOwn(shape, name) || Object.hasOwn(shape, `${name}!`)) continue;
    throw badRequest(`Request property [${at}${name.slice(0, 100)}] cannot be parsed`);
  }
  for (const [declared, each] of Object.entries(shape)) {
    const name = declared.replace(/!$/, '');
    const value = Object.hasOwn(fields, name) ? (fields[name] as JsonValue) : null;
    if (value !== null) checkValue(value, each, `${at}${name}`);
    else if (declared !== name) throw invalidArgument(`No ${at}${name} provided.`);
  }
}

function checkValue(value: JsonValue, shape: Shape, at: string): void {
  if (typeof shape === 'string') {
    if (!PLAIN[shape](value)) throw unparseable(at);
  } else if ('oneOf' in shape) {
    if (typeof value !== 'string' || !shape.oneOf.includes(value)) throw unparseable(at);
  } else if ('from' in shape) {
    if (!isWithin(value, [BigInt(shape.from), INT64[1]])) throw unparseable(at);
  } else if ('condition' in shape) {
    checkCondition(value, shape.condition, at);
  } else {
    checkNested(value, shape, at);
  }
}

function checkNested(
  value: JsonValue,
  shape: Extract<Shape, {listOf: Shape} | {fields: BodyShape}>,
  at: string,
): void {
  if ('fields' in shape) {
    if (!isObject(value)) throw unparseable(at);
    checkShape(value, shape.fields, `${at}.`);
  } else {
    if (!Array.isArray(value)) throw unparseable(at);
    for (const each of value) checkValue(each, shape.listOf, at);
  }
}

/** Only equality is supported; a filter that is not must not be ignored. */
function checkCondition(value: JsonValue, shape: Shape, at: string): void {
  const plain = isObject(value) ? value['$eq'] : value;
  if (plain !== undefined && (!isObject(value) || Object.keys(value).length === 1)) {
    checkValue(plain, shape, at);
    return;
  }
  throw invalidArgument(`The reference cluster supports no condition but $eq (${at}).`);
}

const PLAIN: Readonly<Record<Extract<Shape, string>, (value: JsonValue) => boolean>> = {
  text: value => typeof value === 'string',
  id: value => typeof value === 'string' && ID.test(value),
  tag: value => typeof value === 'string' && TAG.test(value),
  key: value => typeof value === 'string' && keyFrom(value) !== undefined,
  int32: value => isWithin(value, INT32),
  int64: value => isWithin(value, INT64),
  flag: value => typeof value === 'boolean',
  object: isObject,
  time: value => typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value)),
};

function isWithin(value: JsonValue, [min, max]: readonly [bigint, bigint]): boolean {
  if (typeof value === 'bigint') return value >= min && value <= max;
  return (
    Number.isInteger(value) && BigInt(value as number) >= min && BigInt(value as number) <= max
  );
}

function isObject(value: JsonValue): value is {[name: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unparseable(at: string) {
  return badRequest(`Request property [${at}] cannot be parsed`);
}
