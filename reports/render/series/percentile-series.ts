import {decodeHistogram} from '../../../lib/record/histogram/decode-histogram.ts';
import {
  type Distribution,
  mergeDistributions,
  quantileUs,
  samplesNeeded,
} from '../../../lib/record/histogram/distribution.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import type {PercentileSeries, Values} from './chart-series.ts';

const NINES_STEP = 0.05;
const NINES_MAX = 6;
const JOIN = 5;
/** Seconds are not joined where fewer points than this would remain. */
const POINTS_MIN = 8;

/** A line before its percentile is chosen. */
export interface PointLine {
  readonly name: string;
  readonly points: readonly (Distribution | null)[];
}

/** Over time, the highest percentile for which most points of most lines have the samples. */
export function percentileSeries(
  x: readonly number[],
  lines: readonly PointLine[],
  bucketSeconds: number,
): PercentileSeries {
  const join = x.length >= JOIN * POINTS_MIN ? JOIN : 1;
  const joined = lines.map(({name, points}) => ({name, points: joinPoints(points, join)}));
  const totals = joined.flatMap(({points}) => points.map(each => each?.total ?? 0));
  const quantile = [0.99, 0.9].find(each => mostHave(totals, each)) ?? 0.5;
  return {
    percentile: `p${quantile * 100}`,
    bucketSeconds: bucketSeconds * join,
    x: x.filter((_, at) => at % join === 0),
    lines: joined.map(({name, points}) => ({
      name,
      values: points.map(each => (each ? quantileUs(each, quantile) : null)),
    })),
  };
}

function joinPoints(points: readonly (Distribution | null)[], by: number) {
  const joined: Distribution[] = [];
  for (let at = 0; at < points.length; at += by) {
    joined.push(mergeDistributions(points.slice(at, at + by).filter(each => each !== null)));
  }
  return joined;
}

/** Whether three in four of those with any sample have enough for a quantile. */
export function mostHave(totals: readonly number[], quantile: number): boolean {
  const sorted = totals.filter(each => each > 0).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 4)] ?? 0) >= samplesNeeded(quantile);
}

/** All operations of a scenario over its whole run. */
export function wholeRun(load: LoadResult, kind: 'responseTime' | 'serviceTime'): Distribution {
  return mergeDistributions(load.operations.map(each => decodeHistogram(each[kind].histogram)));
}

/** Steps of -log10(1-q), up to the quantile for which there are samples. */
export function ninesSteps(samples: number): number[] {
  const steps: number[] = [];
  for (let step = 0; step <= NINES_MAX / NINES_STEP; step++) {
    const nines = step * NINES_STEP;
    if (samples < samplesNeeded(1 - 10 ** -nines)) break;
    steps.push(Math.round(nines * 100) / 100);
  }
  return steps;
}

/** The latency at each step; null beyond what the samples can tell. */
export function byNines(from: Distribution, steps: readonly number[]): Values {
  return steps.map(each => quantileUs(from, 1 - 10 ** -each));
}
