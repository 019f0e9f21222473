import {STATUS_CODES} from 'node:http';
import type {Socket} from 'node:net';
import type {ProxiedResponse} from '../fault.ts';

/** The bytes of a response, with headers replaced, as it stands: nothing is corrected. */
export function rawResponse(
  {body, headers, status}: ProxiedResponse,
  replaced: Readonly<Record<string, string>> = {},
): Buffer {
  const isEmpty = status === 204 || status === 304;
  const framed = isEmpty ? headers : {...headers, 'content-length': String(body.length)};
  const lines = Object.entries({...framed, ...replaced, connection: 'close'}).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), isEmpty ? Buffer.alloc(0) : body]);
}

/** Writes a response as it stands and closes the connection. */
export function writeRaw(
  response: ProxiedResponse,
  socket: Socket,
  replaced: Readonly<Record<string, string>> = {},
): void {
  socket.end(rawResponse(response, replaced));
}

/** Most of a right response: what a fault then does not send, or sends too late, is the rest. */
export function splitRaw(response: ProxiedResponse): {
  readonly first: Buffer;
  readonly rest: Buffer;
} {
  const raw = rawResponse(response);
  const at = raw.length - Math.max(1, Math.floor(response.body.length / 2));
  return {first: raw.subarray(0, at), rest: raw.subarray(at)};
}
