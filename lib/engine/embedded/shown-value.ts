import {types} from 'node:util';
import {K6Response} from './http/response.ts';
import {withOwnFields} from './http/shown-fields.ts';

/**
 * How the console of k6 2.2 writes a value, tried on it: `{ a: 1, b: [ "x", null ] }`.
 *
 * @param within the objects that it is in
 */
export function shownValue(value: unknown, within: readonly object[] = []): string {
  switch (typeof value) {
    case 'string':
      return within.length === 0 ? value : `"${value}"`;
    case 'undefined':
      return within.length === 0 ? 'undefined' : 'null';
    case 'symbol':
      return shownValue(value.description ?? '', within);
    case 'function':
      return '[object Function]';
    case 'object':
      return value === null ? 'null' : shownObject(value, within);
    default:
      return String(value);
  }
}

function shownObject(value: object, within: readonly object[]): string {
  if (within.includes(value)) return '[Circular]';
  if (types.isNativeError(value)) return String(value);
  if (types.isDate(value)) return Number.isNaN(value.getTime()) ? '{}' : JSON.stringify(value);
  if (types.isAnyArrayBuffer(value)) return shownBuffer(new Uint8Array(value));
  const inner = [...within, value];
  if (types.isTypedArray(value)) {
    const name = Object.getPrototypeOf(value).constructor.name as string;
    return `${name}(${value.length}) ${listOf(
      Array.from(value as Uint8Array, each => String(each)),
      '[',
      ']',
    )}`;
  }
  if (Array.isArray(value))
    return listOf(
      Array.from(value, each => shownValue(each, inner)),
      '[',
      ']',
    );
  const fields = Object.entries(value instanceof K6Response ? withOwnFields(value) : value);
  return listOf(
    fields.map(([name, each]) => `${name}: ${shownValue(each, inner)}`),
    '{',
    '}',
  );
}

function listOf(parts: readonly string[], open: string, close: string): string {
  return parts.length === 0 ? `${open}${close}` : `${open} ${parts.join(', ')} ${close}`;
}

function shownBuffer(bytes: Uint8Array): string {
  const hex = Array.from(bytes, each => each.toString(16).padStart(2, '0')).join(' ');
  return `ArrayBuffer { [Uint8Contents]: <${hex}>, byteLength: ${bytes.length} }`;
}
