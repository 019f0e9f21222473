import {build, encodeIntoCompressedBase64} from 'hdr-histogram-js';
import type {LoadResult, RequestCounts, SecondTotals} from '../../record/load-result.ts';

/** What a step's load is made from. */
export interface StepShape {
  /** Per second of the step. */
  readonly created: readonly number[];
  readonly completed: readonly number[];
  /** In each second, or per second. */
  readonly refused?: number | readonly number[];
  readonly failed?: number;
  /** Of each second, or of all. */
  readonly latencyUs?: number | readonly number[];
  readonly instanceMsP50?: number;
  readonly instanceMsP99?: number;
  readonly invalid?: string;
  /** Where it is invalid by this many milliseconds alone. */
  readonly ownMsMax?: number;
}

/** A hundred a second, none left over. */
export const STEADY: StepShape = {created: Array(10).fill(100), completed: Array(10).fill(100)};

const histograms = new Map<string, string>();

/** All answers of a second took equally long. */
function histogramOf(latencyUs: number, count: number): string {
  const name = `${latencyUs} ${count}`;
  const known = histograms.get(name);
  if (known !== undefined) return known;
  const histogram = build({numberOfSignificantValueDigits: 3});
  histogram.recordValueWithCount(latencyUs, Math.max(1, count));
  const encoded = encodeIntoCompressedBase64(histogram);
  histograms.set(name, encoded);
  return encoded;
}

function secondOf(
  operation: string,
  second: number,
  latencyUs: number,
  counts: Partial<RequestCounts>,
): SecondTotals {
  const {ok = 0, backpressure = 0, failed = 0} = counts;
  const total = ok + backpressure + failed;
  return {
    second,
    operation,
    requests: {total, ok, failed, backpressure, errors: 0, unanswered: 0, open: 0},
    responseTimeUsP50: latencyUs,
    responseTimeUsP99: latencyUs,
    responseTimeUsMax: latencyUs,
    histogram: histogramOf(latencyUs, total),
  };
}

/** The load that a step would have measured. */
export function loadOf(shape: StepShape): LoadResult {
  const {created, completed, refused = 0, failed = 0, latencyUs = 2000, invalid, ownMsMax} = shape;
  const usOf = (at: number) =>
    typeof latencyUs === 'number' ? latencyUs : (latencyUs[at % latencyUs.length] ?? 2000);
  const seconds = [
    ...created.map((ok, at) => {
      const backpressure = typeof refused === 'number' ? refused : (refused[at] ?? 0);
      return secondOf('createProcessInstance', at, usOf(at), {ok, backpressure, failed});
    }),
    ...completed.map((ok, at) => secondOf('completeJob', at, usOf(at), {ok})),
  ];
  const threshold = (name: string, observed: number) => ({
    metric: 'process_instance_duration',
    expression: `${name}<1000000000`,
    state: 'kept' as const,
    observed,
  });
  const {instanceMsP50 = 8, instanceMsP99 = 20} = shape;
  return {
    scenario: 'capacity-step',
    bundleSha256: '',
    engine: {name: 'embedded', version: '0'},
    options: {},
    startedAt: '2026-11-24T12:00:00.000Z',
    durationMs: 11_000,
    seed: 7,
    iterations: {completed: 0, interrupted: 0, dropped: 0, late: 0, failed: 0},
    offeredPerSecond: 100,
    operations: [],
    seconds,
    thresholds: [threshold('med', instanceMsP50), threshold('p(99)', instanceMsP99)],
    checks: [],
    health: {seconds: [], cpuSeconds: 0, rssBytesMax: 0},
    validity: {
      valid: invalid === undefined,
      reasons: invalid === undefined ? [] : [invalid],
      ...(ownMsMax === undefined ? {} : {ownMsMax}),
    },
  };
}
