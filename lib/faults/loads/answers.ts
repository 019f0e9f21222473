import {STATUS_CODES} from 'node:http';
import type {StandInAnswer, Wire} from './load-trial.ts';

/** A good answer. @param body JSON text: keys are bare digits, beyond what a number holds */
export function json(body: string): StandInAnswer {
  return {status: 200, headers: {'content-type': 'application/json'}, body};
}

/** Done, and there is nothing to say. */
export const NO_CONTENT: StandInAnswer = {status: 204, headers: {}, body: ''};

/** RFC 9457. */
export function problem(
  status: number,
  title: string,
  detail = 'says the stand-in',
): StandInAnswer {
  const body = JSON.stringify({type: 'about:blank', title, status, detail});
  return {status, headers: {'content-type': 'application/problem+json'}, body};
}

/** Backpressure as 8.6 and 8.7 say it. */
export const TOO_MANY_REQUESTS = problem(429, 'RESOURCE_EXHAUSTED');

/** An error of the server's own. */
export const INTERNAL_ERROR = problem(500, 'INTERNAL_SERVER_ERROR');

/** How an answer is written, where it is not as usual. */
export interface Framing {
  /** Default: `HTTP/1.1`. */
  readonly version?: string;
  /** Default: the one of the status. */
  readonly reason?: string;
  /** Lower-case names; they stand in the place of those that would be said otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Status line and header section, with the empty line. */
export function headOf({status, headers, body}: StandInAnswer, framing: Framing = {}): string {
  const {version = 'HTTP/1.1', reason = STATUS_CODES[status] ?? ''} = framing;
  const isChunked = framing.headers?.['transfer-encoding'] !== undefined;
  const length =
    status === 204 || isChunked ? {} : {'content-length': `${Buffer.byteLength(body)}`};
  const lines = Object.entries({...headers, ...length, ...framing.headers}).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${[`${version} ${status} ${reason}`, ...lines].join('\r\n')}\r\n\r\n`;
}

/** One good answer, after which the connection stays open. */
export function writeAnswer(answer: StandInAnswer, wire: Wire, framing?: Framing): void {
  wire.write(headOf(answer, framing) + answer.body);
}

/** One good answer, after which the connection is closed, as it says. */
export function writeAndClose(answer: StandInAnswer, wire: Wire, framing: Framing = {}): void {
  const headers = {...framing.headers, connection: 'close'};
  writeAnswer(answer, wire, {...framing, headers});
  wire.end();
}
