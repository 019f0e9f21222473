import {groupBy} from '../core/group-by.ts';
import {decodeHistogram} from './histogram/decode-histogram.ts';
import {type Distribution, mergeDistributions} from './histogram/distribution.ts';
import {
  type LoadResult,
  type RequestCounts,
  type SecondTotals,
  sumRequests,
} from './load-result.ts';

/** A stretch of time that is drawn as one point. */
export interface TimeBucket {
  /** Seconds since the scenario's start. */
  readonly start: number;
  /** The last one may be shorter than the others. */
  readonly lengthSeconds: number;
  readonly requests: RequestCounts;
  /** Response time over all operations. */
  readonly response: Distribution;
  readonly byOperation: ReadonlyMap<string, Distribution>;
}

/** More points than this are more than a screen has pixels for. */
const POINTS_MAX = 600;
const NICE_SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 86_400];

/**
 * The shortest even step that cuts a duration into no more than `pointsMax` pieces, and that the
 * record's own entries fit into.
 */
export function niceSeconds(load: LoadResult, pointsMax = POINTS_MAX): number {
  const covered = load.secondsPerEntry ?? 1;
  const least = spanSeconds(load) / pointsMax;
  const fits = NICE_SECONDS.find(each => each >= least && each % covered === 0);
  return fits ?? Math.ceil(least / covered) * covered;
}

/** Cuts a scenario into buckets of equal length; seconds without traffic are there and empty. */
export function timeBuckets(load: LoadResult, bucketSeconds: number): TimeBucket[] {
  const durationSeconds = spanSeconds(load);
  const bySlot = groupBy(load.seconds, each => Math.floor(each.second / bucketSeconds));
  const slots = Math.ceil(durationSeconds / bucketSeconds);
  return Array.from({length: slots}, (_, slot) =>
    timeBucket(slot * bucketSeconds, bucketSeconds, durationSeconds, bySlot.get(slot) ?? []),
  );
}

/** How long the scenario's time axis is: a late second after the end is included. */
export function spanSeconds(load: LoadResult): number {
  const last = load.seconds.reduce((max, each) => Math.max(max, each.second), -1);
  // A joined entry may reach beyond the end of the run, a single second may not be whole.
  return Math.max(load.durationMs / 1000, last + 1);
}

function timeBucket(
  start: number,
  bucketSeconds: number,
  durationSeconds: number,
  entries: readonly SecondTotals[],
): TimeBucket {
  const byOperation = new Map<string, Distribution>();
  for (const [operation, each] of groupBy(entries, entry => entry.operation)) {
    const decoded = each.map(entry => decodeHistogram(entry.histogram));
    byOperation.set(operation, mergeDistributions(decoded));
  }
  return {
    start,
    lengthSeconds: Math.min(bucketSeconds, durationSeconds - start),
    requests: sumRequests(entries.map(each => each.requests)),
    response: mergeDistributions([...byOperation.values()]),
    byOperation,
  };
}

/** Joins each `by` neighbours into one. */
export function joinBuckets(buckets: readonly TimeBucket[], by: number): readonly TimeBucket[] {
  if (by <= 1) return buckets;
  const joined: TimeBucket[] = [];
  for (let at = 0; at < buckets.length; at += by) joined.push(joinOne(buckets.slice(at, at + by)));
  return joined;
}

function joinOne(parts: readonly TimeBucket[]): TimeBucket {
  const named = parts.flatMap(each => [...each.byOperation]);
  const byOperation = new Map<string, Distribution>();
  for (const [operation, each] of groupBy(named, ([name]) => name)) {
    byOperation.set(operation, mergeDistributions(each.map(([, one]) => one)));
  }
  return {
    start: parts[0]?.start ?? 0,
    lengthSeconds: parts.reduce((sum, each) => sum + each.lengthSeconds, 0),
    requests: sumRequests(parts.map(each => each.requests)),
    response: mergeDistributions(parts.map(each => each.response)),
    byOperation,
  };
}
