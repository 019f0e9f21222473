import {problem} from '../edit.ts';
import type {ProxiedRequest, ProxiedResponse} from '../fault.ts';

/** The partition in a key: its upper 13 bits. */
export function partitionOf(key: string): bigint {
  return BigInt(key) >> 51n;
}

/** The answer to a command that no partition takes. */
export function undeliverable(request: ProxiedRequest): ProxiedResponse {
  const detail = 'Expected to handle request, but request could not be delivered';
  return problem(request, 503, 'UNAVAILABLE', detail);
}
