import {build, encodeIntoCompressedBase64} from 'hdr-histogram-js';
import {decodeHistogram} from './histogram/decode-histogram.ts';
import {type Distribution, mergeDistributions} from './histogram/distribution.ts';
import {type LoadResult, type SecondTotals, sumRequests} from './load-result.ts';

/** So many entries of 2 KB stay under 20 MB, whatever the duration. */
export const ENTRIES_MAX = 9000;
/** Steps that divide minutes and hours evenly. */
const STEPS_SECONDS = [1, 2, 5, 10, 30, 60, 300, 600, 3600, 21_600, 86_400];

/**
 * How many seconds an entry has to cover, so that a run has no more than {@link ENTRIES_MAX}.
 *
 * @param spanSeconds how long the run is
 * @param covered what an entry covers now; the answer is a multiple of it
 */
export function secondsPerEntry(spanSeconds: number, operations: number, covered: number): number {
  const slots = ENTRIES_MAX / Math.max(1, operations);
  const fits = STEPS_SECONDS.find(each => each % covered === 0 && spanSeconds / each <= slots);
  return fits ?? Math.ceil(spanSeconds / slots / covered) * covered;
}

/** The first second of the entry that a second belongs to. */
export function entryStart(second: number, step: number): number {
  return Math.floor(second / step) * step;
}

/**
 * Joins entries of one operation that begin within the same `step` seconds. Nothing is lost but
 * resolution in time: counts are added up, histograms merged.
 *
 * @throws RangeError when there are no entries
 */
export function joinSeconds(entries: readonly SecondTotals[], step: number): SecondTotals {
  const [first] = entries;
  if (!first) throw new RangeError('nothing to join');
  const response = mergeDistributions(entries.map(each => decodeHistogram(each.histogram)));
  const histogram = histogramOf(response);
  return {
    second: entryStart(first.second, step),
    operation: first.operation,
    requests: sumRequests(entries.map(each => each.requests)),
    responseTimeUsP50: histogram.getValueAtPercentile(50),
    responseTimeUsP99: histogram.getValueAtPercentile(99),
    responseTimeUsMax: entries.reduce((max, each) => Math.max(max, each.responseTimeUsMax), 0),
    histogram: encodeIntoCompressedBase64(histogram),
  };
}

function histogramOf({valuesUs, counts}: Distribution) {
  const histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: Math.max(2, valuesUs.at(-1) ?? 0),
    numberOfSignificantValueDigits: 3,
    bitBucketSize: 32,
    useWebAssembly: false,
  });
  for (const [at, value] of valuesUs.entries()) {
    histogram.recordValueWithCount(value, counts[at] ?? 0);
  }
  return histogram;
}

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
    const key = `${entryStart(each.second, step)} ${each.operation}`;
    const slot = slots.get(key);
    if (slot) slot.push(each);
    else slots.set(key, [each]);
  }
  const seconds = [...slots.values()].map(each => joinSeconds(each, step));
  return {...load, secondsPerEntry: step, seconds: seconds.sort((a, b) => a.second - b.second)};
}

function stepFor({seconds, operations}: LoadResult, covered: number): number {
  if (seconds.length <= ENTRIES_MAX) return covered;
  const span = seconds.reduce((max, each) => Math.max(max, each.second + 1), 0);
  return secondsPerEntry(span, operations.length, covered);
}
