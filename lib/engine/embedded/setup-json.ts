import {types} from 'node:util';

/** What `setup` may not return. k6 cannot start the scenarios then. */
export class NoSetupData extends Error {
  constructor(what: string) {
    super(`error marshaling setup() data to JSON: json: unsupported ${what}`);
    this.name = 'NoSetupData';
  }
}

/**
 * What `setup` returned, as the JSON that every user gets a copy of. k6 writes it with Go, so it is another one than
 * `JSON.stringify` makes (tried on 2.2): `undefined` is null, a map is a list of pairs, bytes are base64, the times of
 * dates end where their digits do, and no `toJSON` of the script is called.
 *
 * @returns undefined where nothing was returned
 * @throws NoSetupData for functions, NaN, infinity and circles
 */
export function setupJson(returned: unknown): string | undefined {
  return returned === undefined ? undefined : JSON.stringify(plain(returned, []));
}

/** @param around the objects that it is in */
function plain(value: unknown, around: readonly object[]): unknown {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
      // Without halves of a pair, which UTF-8 cannot have.
      return Buffer.from(value).toString();
    case 'number':
      if (!Number.isFinite(value)) throw new NoSetupData(`value: ${nameOf(value)}`);
      return value;
    case 'bigint':
      return Number(value);
    case 'symbol':
      return value.description ?? '';
    case 'function':
      throw new NoSetupData('type: func(sobek.FunctionCall) sobek.Value');
    case 'object':
      return value === null ? null : ofObject(value, around);
    default:
      return value;
  }
}

const nameOf = (number: number) => String(number).replace('Infinity', 'Inf').replace(/^I/, '+I');

function ofObject(object: object, around: readonly object[]): unknown {
  if (around.includes(object)) throw new NoSetupData('value: encountered a cycle');
  const within = [...around, object];
  const each = (inner: unknown) => plain(inner, within);
  if (Array.isArray(object)) return Array.from(object, each);
  if (types.isMap(object)) return [...object].map(pair => pair.map(each));
  if (types.isSet(object)) return [...object].map(each);
  if (types.isDate(object)) return timeOf(object);
  if (types.isUint8Array(object) || types.isUint8ClampedArray(object))
    return Buffer.from(object.buffer, object.byteOffset, object.byteLength).toString('base64');
  if (types.isTypedArray(object)) return Array.from(object as ArrayLike<unknown>, each);
  if (types.isNumberObject(object) || types.isBooleanObject(object)) return object.valueOf();
  if (types.isStringObject(object)) return {};
  const shown = shownByEngine(object);
  if (shown === object && types.isProxy(object)) return {};
  return Object.fromEntries(Object.entries(shown).map(([name, inner]) => [name, each(inner)]));
}

/** An answer tells its fields; the functions of a script are of another realm. */
function shownByEngine(object: object): object {
  const {toJSON} = object as {toJSON?: unknown};
  return toJSON instanceof Function ? (toJSON.call(object) as object) : object;
}

/** RFC 3339 in the machine's time zone, as Go writes it. */
function timeOf(date: Date): string | null {
  const ms = date.getTime();
  if (Number.isNaN(ms)) return null;
  const minutes = -date.getTimezoneOffset();
  const local = new Date(ms + minutes * 60_000).toISOString().replace(/\.?0*Z$/, '');
  if (minutes === 0) return `${local}Z`;
  const two = (part: number) => String(Math.trunc(part)).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
