import {formatPercentile} from '../../../lib/core/format.ts';
import {decodeHistogram} from '../../../lib/record/histogram/decode-histogram.ts';
import {
  longestUs,
  mergeDistributions,
  type NamedPercentile,
  quantileUs,
  tailOf,
} from '../../../lib/record/histogram/distribution.ts';
import {
  failuresOf,
  type LoadResult,
  type RequestCounts,
  sumRequests,
  wrongInstances,
} from '../../../lib/record/load-result.ts';
import {type ThresholdOutcome, thresholdReason} from '../../../lib/record/threshold-outcome.ts';
import {floorReason} from '../../../lib/record/verdict/floor.ts';

/** The most important numbers of a scenario. Shares are 0 to 1. */
export interface ScenarioSummary {
  readonly scenario: string;
  readonly valid: boolean;
  /** Iterations of users in a loop, or arrivals that were sent; without those of workers beside them. */
  readonly iterationsPerSecond: number;
  /** Null in a closed model. */
  readonly offeredPerSecond: number | null;
  readonly requestsPerSecond: number;
  readonly requests: RequestCounts;
  /** Response time over all operations. */
  readonly responseUs: Readonly<Record<Percentile, number | null>>;
  /** The highest percentile that has samples, with its name; null where none has. */
  readonly tail: NamedPercentile | null;
  /** Response time over all operations at a percentile: `99.9`. Null where too few samples stand behind it. */
  quantileUs(percent: number): number | null;
  /** From here on those are lower bounds: requests that never were answered. */
  readonly censoredFromUs: number;
  /** Requests that were answered with an error, or not at all. */
  readonly errorShare: number | null;
  readonly backpressureShare: number | null;
  readonly ledger: LedgerState;
}

type Percentile = 'p50' | 'p99' | 'p999' | 'max';
type LedgerState = 'none' | 'balanced' | 'unbalanced';
/** A column of the first table; each threshold belongs to one of them, or to none. */
export type Measure = 'rate' | `p${number}` | 'errors' | 'backpressure';

/** Adds the numbers up from a load result. */
export function summarizeScenario(load: LoadResult): ScenarioSummary {
  const requests = sumRequests(load.operations.map(each => each.requests));
  const merged = mergeDistributions(
    load.operations.map(each => decodeHistogram(each.responseTime.histogram)),
  );
  const seconds = load.durationMs / 1000;
  return {
    scenario: load.scenario,
    valid: load.validity.valid,
    iterationsPerSecond: iterationsPerSecond(load),
    offeredPerSecond: load.offeredPerSecond,
    requestsPerSecond: seconds > 0 ? requests.total / seconds : 0,
    requests,
    responseUs: {
      p50: quantileUs(merged, 0.5),
      p99: quantileUs(merged, 0.99),
      p999: quantileUs(merged, 0.999),
      max: longestUs(merged),
    },
    tail: tailOf(merged),
    quantileUs: percent => quantileUs(merged, percent / 100),
    censoredFromUs: Math.min(
      ...load.operations.map(each => each.responseTime.censoredFromUs ?? Number.POSITIVE_INFINITY),
    ),
    errorShare: share(failuresOf(requests), requests.total),
    backpressureShare: share(requests.backpressure, requests.total),
    ledger: ledgerState(load),
  };
}

function iterationsPerSecond({arrivals, iterations, durationMs}: LoadResult): number {
  const done = arrivals ? arrivals.completed - arrivals.heldBack : iterations.completed;
  const seconds = (arrivals ?? {durationMs}).durationMs / 1000;
  return seconds > 0 ? done / seconds : 0;
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function ledgerState({ledger}: LoadResult): LedgerState {
  if (!ledger) return 'none';
  return wrongInstances(ledger) === 0 ? 'balanced' : 'unbalanced';
}

/** The column of a threshold, by k6's names of metrics and those of the floor; null when it has none. */
export function measureOf(threshold: ThresholdOutcome): Measure | null {
  const metric = threshold.metric.replace(/\{.*$/s, '');
  if (/backpressure/.test(metric)) return 'backpressure';
  if (/^(http_req_failed|failed_requests|request_errors|unanswered_requests)$/.test(metric))
    return 'errors';
  if (/^(http_reqs|iterations)$/.test(metric)) return 'rate';
  const quantile = metric === 'http_req_duration' ? quantileOf(threshold.expression) : null;
  return quantile === null ? null : `p${quantile}`;
}

/** The percentile of an expression: 99 of `p(99)<500`, 50 of `med<3`. */
function quantileOf(expression: string): number | null {
  if (/^\s*med/.test(expression)) return 50;
  const [, percent] = /^\s*p\(\s*([\d.]+)\s*\)/.exec(expression) ?? [];
  return percent === undefined ? null : Number(percent);
}

/** The columns of percentiles: p50 and p99, and each that a threshold of any load names, rising. */
export function percentColumns(loads: readonly LoadResult[]): number[] {
  const named = loads.flatMap(({thresholds}) =>
    thresholds.flatMap(each =>
      measureOf(each)?.startsWith('p') ? [quantileOf(each.expression) ?? 50] : [],
    ),
  );
  return [...new Set([50, 99, ...named])].sort((a, b) => a - b);
}

/** Whether a state counts: in an INVALID run only what the verdict names all the same. */
export function countsHere(
  {validity, floor = []}: LoadResult,
  outcome: ThresholdOutcome,
  reasons: readonly string[],
): boolean {
  if (validity.valid) return true;
  const said = floor.includes(outcome) ? floorReason(outcome) : thresholdReason(outcome);
  return outcome.state === 'broken' && reasons.some(each => each.includes(said));
}

/** `p99 4.88 ms`, or the percentile that has samples: `p95 1.2 ms`; `over` where it is a lower bound. */
export function tailText(tail: NamedPercentile | null, censoredFromUs?: number): string {
  return tail === null ? 'p99 n/a' : `${tail.name} ${formatPercentile(tail.us, censoredFromUs)}`;
}

/** The same under a heading that says p99: only another percentile has its name. */
export function tailCell(tail: NamedPercentile | null, censoredFromUs?: number): string {
  return tailText(tail, censoredFromUs).replace(/^p99 /, '');
}
