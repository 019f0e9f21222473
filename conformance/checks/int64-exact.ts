import {integerTokens} from '../../lib/contract/json-tokens.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {type Check, type Judged, responsesPointer, type Violation} from './check.ts';
import {jsonAnswer} from './json-answer.ts';
import {type KnownValue, knownValues, sameValue} from './known-values.ts';

const PLAIN_INTEGER = /^-?(?:0|[1-9]\d*)$/;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/**
 * int64 values are exact as text: written in plain digits, inside the range, and not a neighbour of
 * the value that was sent or handed out before (2^53 + 1 that comes back as 2^53).
 */
export const int64Exact: Check = {
  name: 'int64-exact',
  level: 'contract',
  appliesTo: judged => jsonAnswer(judged)?.value !== undefined,
  judge: judged => [...writtenWrong(judged), ...rounded(judged)],
};

function writtenWrong(judged: Judged): Violation[] {
  const answer = jsonAnswer(judged);
  if (!answer?.schema) return [];
  const expectedBy = responsesPointer(judged.operation, answer.key);
  return integerTokens(answer.schema, answer.text).flatMap(({format, pointer, text}) => {
    if (format !== 'int64' || isInt64(text)) return [];
    const message = `at ${pointer}: expected an int64 in plain digits, got ${text}`;
    return [{place: pointer, message, expectedBy}];
  });
}

function isInt64(text: string): boolean {
  if (!PLAIN_INTEGER.test(text)) return false;
  const value = BigInt(text);
  return value >= INT64_MIN && value <= INT64_MAX;
}

function rounded(judged: Judged): Violation[] {
  return knownValues(judged).flatMap(known => {
    const pair = roundedPair(known.expected, known.received);
    if (pair === null) return [];
    return [
      {
        place: known.pointer,
        message: `at ${known.pointer}: expected ${pair.expected}, got it rounded to ${pair.received}`,
        expectedBy: responsesPointer(judged.operation),
      },
    ];
  });
}

/** True when the only thing wrong with a known value is that an integer in it was rounded. */
export function isRounding({expected, received}: KnownValue): boolean {
  return roundedPair(expected, received) !== null;
}

/** The first integer, at any depth, that came back as a different one with the same double. */
function roundedPair(
  expected: JsonValue,
  received: JsonValue,
): {expected: string; received: string} | null {
  if (sameValue(expected, received)) return null;
  const [left, right] = [integerText(expected), integerText(received)];
  if (left !== null && right !== null) {
    return Number(left) === Number(right) ? {expected: left, received: right} : null;
  }
  if (!isObject(expected) || !isObject(received)) return null;
  for (const [key, each] of Object.entries(expected)) {
    const pair = Object.hasOwn(received, key)
      ? roundedPair(each, received[key] as JsonValue)
      : null;
    if (pair !== null) return pair;
  }
  return null;
}

function integerText(value: JsonValue): string | null {
  const text = typeof value === 'object' ? '' : String(value);
  return /^-?\d{16,}$/.test(text) ? text : null;
}

function isObject(value: JsonValue): value is {[key: string]: JsonValue} {
  return typeof value === 'object' && value !== null;
}
