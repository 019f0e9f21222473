import {build, encodeIntoCompressedBase64} from 'hdr-histogram-js';
import {decodeHistogram} from './decode-histogram.ts';
import {type Distribution, mergeDistributions} from './distribution.ts';
import type {LoadResult, RequestCounts, SecondTotals} from './load-result.ts';

/** So many entries of 2 KB stay under 20 MB, whatever the duration. */
const ENTRIES_MAX = 9000;
const HIGHEST_US = 3_600_000_000;
/** Even steps of a clock. */
const STEPS_SECONDS = [1, 2, 5, 10, 30, 60, 300, 600, 3600, 21_600, 86_400];

/**
 * Joins the seconds of a long run, so that its record stays small. Nothing is lost but resolution
 * in time: counts are added up, histograms merged. The whole-run figures are not touched.
 */
export function coarsenLoad(load: LoadResult): LoadResult {
  const covered = load.secondsPerEntry ?? 1;
  const step = stepFor(load, covered);
  if (step <= covered) return load;
  const slots = new Map<string, SecondTotals[]>();
  for (const each of load.seconds) {
    const second = Math.floor(each.second / step) * step;
    const key = `${second} ${each.operation}`;
    const slot = slots.get(key);
    if (slot) slot.push(each);
    else slots.set(key, [each]);
  }
  const seconds = [...slots.values()].map(each => join(each, step));
  return {...load, secondsPerEntry: step, seconds: seconds.sort((a, b) => a.second - b.second)};
}

function stepFor({seconds, operations}: LoadResult, covered: number): number {
  if (seconds.length <= ENTRIES_MAX) return covered;
  const span = seconds.reduce((max, each) => Math.max(max, each.second + 1), 0);
  const slots = ENTRIES_MAX / Math.max(1, operations.length);
  const fits = STEPS_SECONDS.find(each => each % covered === 0 && span / each <= slots);
  return fits ?? Math.ceil(span / slots / covered) * covered;
}

function join(entries: readonly SecondTotals[], step: number): SecondTotals {
  const [first] = entries;
  if (!first) throw new RangeError('nothing to join');
  const response = mergeDistributions(entries.map(each => decodeHistogram(each.histogram)));
  const histogram = histogramOf(response);
  return {
    second: Math.floor(first.second / step) * step,
    operation: first.operation,
    requests: sum(entries.map(each => each.requests)),
    responseTimeUsP50: histogram.getValueAtPercentile(50),
    responseTimeUsP99: histogram.getValueAtPercentile(99),
    responseTimeUsMax: entries.reduce((max, each) => Math.max(max, each.responseTimeUsMax), 0),
    histogram: encodeIntoCompressedBase64(histogram),
  };
}

function histogramOf({valuesUs, counts}: Distribution) {
  const histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: Math.max(HIGHEST_US, valuesUs.at(-1) ?? 0),
    numberOfSignificantValueDigits: 3,
    bitBucketSize: 32,
    useWebAssembly: false,
  });
  for (const [at, value] of valuesUs.entries()) {
    histogram.recordValueWithCount(value, counts[at] ?? 0);
  }
  return histogram;
}

function sum(counts: readonly RequestCounts[]): RequestCounts {
  const total = {total: 0, ok: 0, failed: 0, backpressure: 0, errors: 0};
  for (const each of counts) {
    for (const key of Object.keys(total) as (keyof RequestCounts)[]) total[key] += each[key];
  }
  return total;
}
