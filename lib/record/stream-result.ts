import {plural} from '../core/format.ts';

/** How it went to hand the seconds of loads on to a receiver of the user's. It has no part in the verdict. */
export interface StreamResult {
  readonly to: 'prometheus' | 'otlp';
  /** Without user, password and query. */
  readonly url: string;
  /** One for each second of a load, and one for its end. */
  readonly writes: number;
  /** Of those, the ones that the receiver did not take, or not in time. */
  readonly dropped: number;
  /** Why, each with how often: `ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:9090 (3)`. Empty for none. */
  readonly reasons: readonly string[];
}

/** `31 of 31 writes to http://127.0.0.1:9090/api/v1/write were taken` */
export function streamLine({url, writes, dropped, reasons}: StreamResult): string {
  const verb = writes === 1 ? 'was' : 'were';
  const taken = `${writes - dropped} of ${plural(writes, 'write')} to ${url} ${verb} taken`;
  return dropped === 0 ? taken : `${taken}, ${dropped} dropped: ${reasons.join('; ')}`;
}
