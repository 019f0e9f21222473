import type {LoadResult} from '../../record/load-result.ts';

export type Side = 'baseline' | 'candidate';

/** A run of each side, one right after the other. */
export interface MeasuredPair {
  /** From 1. */
  readonly pair: number;
  /** A load a scenario, the same scenarios in the same order on both sides. */
  readonly baseline: readonly LoadResult[];
  readonly candidate: readonly LoadResult[];
}

/**
 * Why a load's figures cannot be compared; null when they can. A threshold that was crossed is no
 * reason: a candidate may be just that slow.
 */
export function unusable(load: LoadResult): string | null {
  const {scenario, operations, validity, exit} = load;
  const total = operations.reduce((sum, each) => sum + each.requests.total, 0);
  const silent = operations.reduce((sum, each) => sum + each.requests.errors, 0);
  if (total === 0) return `${scenario} sent no request`;
  if (silent > total / 2) return `${scenario} got no answer to ${silent} of ${total} requests`;
  if (exit && ![0, 99].includes(exit.code)) return `${scenario} broke off: ${exit.reason}`;
  if (!validity.valid) return `${scenario} is INVALID: ${validity.reasons.join('; ')}`;
  return null;
}
