import type {JsonValue} from '../../core/int64.ts';
import {badRequest} from '../rejection.ts';
import type {FieldType} from '../search/searchable.ts';
import {type Fields, keyFrom} from './request-fields.ts';

/** Whether a property of a record is as a filter wants it. */
export type Matches = (actual: JsonValue) => boolean;

/**
 * Reads what a filter says about one property: a value, or conditions that all have to hold, as later
 * versions of the product have them: `{"$gte": 1, "$lt": 9}`. A list matches by any of its members.
 *
 * @param at where the value is, for the message: `filter.version`
 * @see https://docs.camunda.io/docs/8.8/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/
 * @throws Rejection 400 for unknown operators and for values that are not of the type
 */
export function readCondition(value: JsonValue, type: FieldType, at: string): Matches {
  if (!isConditions(value, type)) return equalTo(value, type, at);
  const all = Object.entries(value).flatMap(([operator, operand]) => {
    const read = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    if (!read) throw unreadable(`${at}.${operator.slice(0, 100)}`);
    return operand === null ? [] : [read(operand, type, `${at}.${operator}`)];
  });
  return actual => all.every(matches => matches(actual));
}

/** An object that is no value of the type. An object without operators would filter nothing. */
function isConditions(value: JsonValue, type: FieldType): value is {[operator: string]: JsonValue} {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const operators = Object.keys(value);
  return operators.length > 0 && (type !== 'other' || operators.every(each => each[0] === '$'));
}

type ReadOperator = (operand: JsonValue, type: FieldType, at: string) => Matches;

/** What each operator means. As in the product, `$neq` and `$notIn` also match what has no value. */
const OPERATORS: Readonly<Record<string, ReadOperator>> = {
  $eq: equalTo,
  $neq: (operand, type, at) => not(equalTo(operand, type, at)),
  $in: anyOf,
  $notIn: (operand, type, at) => not(anyOf(operand, type, at)),
  $exists: (operand, _type, at) => {
    if (typeof operand !== 'boolean') throw unreadable(at);
    return actual => operand === (actual !== null && !(Array.isArray(actual) && !actual.length));
  },
  $like: (operand, _type, at) => {
    if (typeof operand !== 'string') throw unreadable(at);
    const pattern = readPattern(operand);
    return some(actual => typeof actual === 'string' && isLike([...actual], pattern));
  },
  $gt: ordered((actual, wanted) => actual > wanted),
  $gte: ordered((actual, wanted) => actual >= wanted),
  $lt: ordered((actual, wanted) => actual < wanted),
  $lte: ordered((actual, wanted) => actual <= wanted),
};

function equalTo(value: JsonValue, type: FieldType, at: string): Matches {
  const wanted = readValue(value, type, at);
  if (type === 'time') {
    const wantedMs = instantOf(wanted);
    return actual => wantedMs !== null && instantOf(actual) === wantedMs;
  }
  if (type !== 'other') return some(actual => actual === wanted);
  const wantedText = comparable(wanted);
  return actual =>
    comparable(actual) === wantedText || some(each => comparable(each) === wantedText)(actual);
}

function anyOf(operand: JsonValue, type: FieldType, at: string): Matches {
  if (!Array.isArray(operand)) throw unreadable(at);
  const each = operand.map(value => equalTo(value, type, at));
  return actual => each.some(matches => matches(actual));
}

function ordered(isInOrder: (actual: Comparable, wanted: Comparable) => boolean): ReadOperator {
  return (operand, type, at) => {
    const wanted = comparableOf(readValue(operand, type, at), type);
    if (wanted === null) throw unreadable(at);
    return some(actual => {
      const value = comparableOf(actual, type);
      return value !== null && isInOrder(value, wanted);
    });
  };
}

type Comparable = number | bigint | string;

function comparableOf(value: JsonValue, type: FieldType): Comparable | null {
  if (type === 'time') return instantOf(value);
  return typeof value === 'object' || typeof value === 'boolean' ? null : value;
}

function some(matches: Matches): Matches {
  return actual => (Array.isArray(actual) ? actual.some(matches) : matches(actual));
}

function not(matches: Matches): Matches {
  return actual => !matches(actual);
}

/** A character that has to be there, or what stands for any. */
type PatternPart = string | typeof ANY | typeof ANY_ONE;

const ANY = Symbol('any characters');
const ANY_ONE = Symbol('any character');

/** `*` stands for any characters, `?` for one, and a backslash takes that from them. */
function readPattern(text: string): readonly PatternPart[] {
  return (text.match(/\\?[\s\S]/gu) ?? []).map(part => {
    if (part === '*') return ANY;
    return part === '?' ? ANY_ONE : part.replace(/^\\(?=[\s\S])/, '');
  });
}

/** By two pointers and no backtracking beyond the last `*`: a pattern cannot make it slow. */
function isLike(text: readonly string[], pattern: readonly PatternPart[]): boolean {
  let [at, part] = [0, 0];
  let [starAt, star] = [0, -1];
  while (at < text.length) {
    const wanted = pattern[part];
    if (wanted === ANY) {
      star = part++;
      starAt = at;
    } else if (wanted === ANY_ONE || wanted === text[at]) {
      part++;
      at++;
    } else if (star < 0) return false;
    else {
      part = star + 1;
      at = ++starAt;
    }
  }
  while (pattern[part] === ANY) part++;
  return part === pattern.length;
}

/** Milliseconds since the epoch, of a time as text or as such; null where it is none. */
function instantOf(value: JsonValue): number | null {
  if (typeof value === 'number') return value;
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

/** A value of a type. @throws Rejection 400 when it is of another */
export function readValue(value: JsonValue, type: FieldType, at: string): JsonValue {
  if (type === 'key') {
    const parsed = keyFrom(value);
    if (parsed !== undefined) return parsed;
  } else if (type === 'other' || TYPE_NAMES[type].includes(typeof value)) return value;
  throw unreadable(at);
}

const TYPE_NAMES: Readonly<Record<Exclude<FieldType, 'key' | 'other'>, readonly string[]>> = {
  text: ['string'],
  number: ['number'],
  flag: ['boolean'],
  // A cursor has it as a number.
  time: ['string', 'number'],
};

/** Any value as one text. */
function comparable(value: JsonValue): string {
  return JSON.stringify(value, (_name, each) => (typeof each === 'bigint' ? String(each) : each));
}

/** All of these have to be among the record's. */
export function readTags(value: JsonValue, at: string): Matches {
  if (!Array.isArray(value)) throw unreadable(at);
  return actual => Array.isArray(actual) && value.every(tag => actual.includes(tag));
}

/**
 * Conditions on variables: all of `[{"name": ..., "value": ...}]` have to hold. A value is JSON text, as
 * the product shows variables.
 */
export function readVariables(value: JsonValue, at: string): Matches {
  if (!Array.isArray(value)) throw unreadable(at);
  const all = value.map(each => {
    const {name = null, value: wanted = null} = asFields(each, at);
    if (typeof name !== 'string' || wanted === null) throw unreadable(at);
    return {name, matches: readCondition(wanted, 'text', `${at}.value`)};
  });
  return actual => {
    const seen = actual as Fields;
    return all.every(({name, matches}) => matches((seen[name] as JsonValue | undefined) ?? null));
  };
}

function asFields(value: JsonValue, at: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw unreadable(at);
}

function unreadable(at: string) {
  return badRequest(`Request property [${at}] cannot be parsed`);
}
