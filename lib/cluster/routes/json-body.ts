import {type JsonValue, parseJson, stringifyJson} from '../../core/int64.ts';
import {badRequest} from '../rejection.ts';

/** The product's JSON reader accepts no deeper nesting and no longer numbers. */
const DEPTH_MAX = 1000;
const LONG_NUMBER = /\d{1001}/;
/** Only such a number can be infinite. */
const HUGE_NUMBER = /\d[eE]\+?\d{3}|\d{300}/;

/**
 * Reads a request's JSON, int64 exact.
 *
 * @throws Rejection 400 for malformed text, nesting deeper than 1000 and numbers that are too long
 */
export function readJson(body: string): JsonValue | undefined {
  if (body.length === 0) return undefined;
  if (body.length > 2 * DEPTH_MAX && depthOf(body) > DEPTH_MAX) throw unreadable();
  if (body.length > 1000 && LONG_NUMBER.test(body)) throw unreadable();
  let value: JsonValue;
  try {
    value = parseJson(body);
  } catch {
    throw unreadable();
  }
  if (HUGE_NUMBER.test(body) && hasInfinity(value)) throw unreadable();
  return value;
}

/** Writes JSON, int64 exact. */
export function writeJson(value: unknown): string {
  return stringifyJson(value);
}

function unreadable() {
  return badRequest('Failed to read request');
}

/** How deep brackets nest, those in strings not counted. Stops where it is too deep. */
function depthOf(body: string): number {
  let depth = 0;
  for (let at = 0; at < body.length && depth <= DEPTH_MAX; at++) {
    const character = body.charCodeAt(at);
    if (character === QUOTE) at = endOfText(body, at);
    else if (character === OPEN_BRACE || character === OPEN_BRACKET) depth++;
    else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) depth--;
  }
  return depth;
}

/** The end of the string that starts at `from`. */
function endOfText(body: string, from: number): number {
  let at = from + 1;
  while (at < body.length && body.charCodeAt(at) !== QUOTE) {
    at += body.charCodeAt(at) === BACKSLASH ? 2 : 1;
  }
  return at;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function hasInfinity(value: JsonValue): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasInfinity);
}
