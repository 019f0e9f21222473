import type {LoadResult} from '../../../lib/record/load-result.ts';
import type {OverlayCharts} from './chart-series.ts';
import {byNines, ninesSteps, percentileSeries, wholeRun} from './percentile-series.ts';
import {niceSeconds, spanSeconds, timeBuckets} from './time-buckets.ts';

/** A load and what its run is called. */
export interface NamedLoad {
  readonly name: string;
  readonly load: LoadResult;
}

/** One scenario of several runs over a shared time axis. */
export function overlayCharts(runs: readonly NamedLoad[], id: string): OverlayCharts {
  const longest = runs.reduce((max, {load}) => Math.max(max, spanSeconds(load)), 0);
  const bucketSeconds = runs.reduce((max, {load}) => Math.max(max, niceSeconds(load)), 1);
  const cut = runs.map(({name, load}) => ({name, buckets: timeBuckets(load, bucketSeconds)}));
  const x = Array.from({length: Math.ceil(longest / bucketSeconds)}, (_, at) => at * bucketSeconds);
  const whole = runs.map(({name, load}) => ({name, response: wholeRun(load, 'responseTime')}));
  const nines = ninesSteps(whole.reduce((max, each) => Math.max(max, each.response.total), 0));
  return {
    id,
    rates: {
      x,
      lines: cut.map(({name, buckets}) => ({
        name,
        values: x.map((_, at) => {
          const bucket = buckets[at];
          return bucket
            ? Math.round((bucket.requests.total / bucket.lengthSeconds) * 100) / 100
            : null;
        }),
      })),
    },
    latencies: percentileSeries(
      x,
      cut.map(({name, buckets}) => ({
        name,
        points: x.map((_, at) => buckets[at]?.response ?? null),
      })),
      bucketSeconds,
    ),
    tails: {
      x: nines,
      lines: whole.map(({name, response}) => ({name, values: byNines(response, nines)})),
    },
  };
}
