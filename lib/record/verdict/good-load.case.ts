import type {LoadResult, OperationTotals, RequestCounts} from '../load-result.ts';
import {noRequests} from '../load-result.ts';

/** One operation with these requests; those that are not named are answered well. */
export function operationWith(
  total: number,
  counts: Partial<RequestCounts> = {},
  byError: Readonly<Record<string, number>> = {},
): OperationTotals {
  const others = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const requests = {...noRequests(), ...counts, total, ok: counts.ok ?? total - others};
  return {operation: 'failJob', requests, byStatus: {}, byError} as unknown as OperationTotals;
}

/** As much of a load as a verdict looks at, of a target that did nothing wrong. */
export function goodLoad(more: Partial<LoadResult> = {}): LoadResult {
  return {
    scenario: 'process-loop',
    engine: {name: 'embedded', version: '1'},
    iterations: {completed: 1000, interrupted: 0, dropped: 0, late: 0, failed: 0},
    operations: [operationWith(1000)],
    thresholds: [],
    checks: [],
    validity: {valid: true, reasons: []},
    ...more,
  } as LoadResult;
}
