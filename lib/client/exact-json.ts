import {type JsonValue, parseJson, stringifyJson} from '../core/int64.ts';

/** An integer of 16 digits or more behind a key that ends in a word character; see {@link parseExactJson}. */
const KEYED_LONG = /(\w":[ \t\r\n]*)(-?\d{16,})([ \t\r\n,}])/g;

/** Any place where such an integer may stand that {@link KEYED_LONG} does not see. */
const OTHER_LONG = /(?:[[,]|\W":)[ \t\r\n]*-?\d{16}|^\s*-?\d{16}/;

const LONG = /\d{16}/;

/** Marks a string that was a number: no JSON text of a server starts a string with it. */
const MARK = '\u0001int64:';

/**
 * `parseJson` for k6: the same values, exact integers as bigint. k6 interprets what a script does, a
 * character at a time would cost more than the request, and so its own `JSON.parse` has to do the
 * work. The embedded engine hands its answers over parsed (`WireResponse.exactJson`).
 *
 * Before `JSON.parse`, each long integer behind a key is put into quotes with a mark; after it, the
 * marked strings become bigints. A quote that follows a word character closes a string, and a string
 * that a colon follows is a key: so no text inside a string is ever touched. Where a long integer
 * may stand elsewhere (in a list), `parseJson` takes over.
 */
export function parseExactJson(text: string): JsonValue {
  if (!LONG.test(text)) return JSON.parse(text) as JsonValue;
  if (OTHER_LONG.test(text) || text.includes('u0001int64:')) return parseJson(text);
  const marked = text.replace(KEYED_LONG, '$1"\\u0001int64:$2"$3');
  return restore(JSON.parse(marked) as JsonValue);
}

function restore(value: JsonValue): JsonValue {
  if (typeof value === 'string')
    return value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value;
  if (typeof value !== 'object' || value === null) return value;
  const container = value as Record<string, JsonValue>;
  for (const key in container) {
    const inner = container[key] as JsonValue;
    if (typeof inner === 'string' || typeof inner === 'object') container[key] = restore(inner);
  }
  return value;
}

/**
 * A request body as JSON. Bigints are written as bare digits, and so is text in a field that the
 * contract calls int64.
 */
export function stringifyBody(
  body: Readonly<Record<string, unknown>>,
  int64Fields: readonly string[],
): string {
  if (!hasExact(body, int64Fields)) {
    try {
      return JSON.stringify(body);
    } catch (thrown) {
      // A bigint further inside.
      if (!(thrown instanceof TypeError)) throw thrown;
    }
  }
  return stringifyJson(withBigints(body, int64Fields));
}

/** A loop, as this runs for each request. */
function hasExact(
  body: Readonly<Record<string, unknown>>,
  int64Fields: readonly string[],
): boolean {
  for (const name of int64Fields)
    if (body[name] !== undefined && typeof body[name] !== 'number') return true;
  return false;
}

function withBigints(
  body: Readonly<Record<string, unknown>>,
  int64Fields: readonly string[],
): Record<string, unknown> {
  const copy: Record<string, unknown> = {...body};
  for (const name of int64Fields) {
    const value = copy[name];
    if (typeof value === 'string' && /^-?\d+$/.test(value)) copy[name] = BigInt(value);
  }
  return copy;
}
