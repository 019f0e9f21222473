import {types} from 'node:util';
import {GoError} from '../http/failures.ts';

/** The bytes of what k6 takes as bytes. @throws GoError for anything else, also for other typed arrays */
export function bytesOf(input: unknown): Buffer {
  if (typeof input === 'string') return Buffer.from(input);
  if (types.isAnyArrayBuffer(input)) return Buffer.from(input);
  if (types.isUint8Array(input))
    return Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  throw new GoError(`invalid type ${nameOf(input)}, expected string, []byte or ArrayBuffer`);
}

function nameOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value);
  return Object.prototype.toString.call(value).slice(8, -1);
}
