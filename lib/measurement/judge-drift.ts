import type {ClusterMetrics} from '../record/cluster-metrics.ts';
import type {DriftOutcome} from '../record/drift.ts';
import {decodeHistogram} from '../record/histogram/decode-histogram.ts';
import {mergeDistributions, quantileUs, samplesNeeded} from '../record/histogram/distribution.ts';
import {type LoadResult, sumRequests} from '../record/load-result.ts';
import {kendallTrend, slopeInterval} from '../stats/kendall-trend.ts';

/** The run is cut into so many parts; a part has to be long enough to stand for itself. */
const PARTS = 24;
const PART_SECONDS_MIN = 10;
/**
 * What Kendall's score of 24 parts has to reach. Parts that only scatter, each half like the one before it
 * (AR(1) 0.5), reach it once in 400 times, so that four figures raise an alarm once in a hundred. By the
 * test of Mann for independent parts that would be once in eight.
 */
export const SCORE_MIN = 162;
/** The interval of the slope is for independent parts; for these it is wider. */
const ALIKE_FACTOR = 1.5;
/** What rises has risen in its second half at so much of the whole slope. */
const SECOND_HALF_MIN = 0.25;
/** A rise over the whole run that matters: of a latency or of memory this share of its level, */
const SHARE_MIN = 0.1;
/** of the backlog so many seconds of arrivals, and of the refusals so much of what was sent. */
const BACKLOG_SECONDS_MIN = 1;
const REFUSED_MIN = 0.001;
/** What may not go unnoticed in the run, or in an hour where it is shorter: half of the level, */
const SHARE_MAX = 0.5;
/** one request in a hundred refused, */
const REFUSED_MAX = 0.01;
/** and a backlog of what a minute of arrivals brings, which is its bound. */
const BACKLOG_SECONDS_MAX = 60;
const HOUR = 3600;

/** One figure, a value for each part. */
interface Series {
  readonly figure: DriftOutcome['figure'];
  readonly unit: DriftOutcome['unit'];
  /** Without a value where a part has none. */
  readonly values: readonly number[] | 'gaps' | 'not known';
  readonly bound: number | null;
  /** A rise over the whole run below this does not matter. */
  readonly riseMin: number;
  /** A rise of so much is not to go unnoticed. */
  readonly riseMax: number;
}

/**
 * Whether latency, backlog, refusals and memory rose all through a load, by Kendall's score over 24 parts of
 * it after the warm-up, with the slope of Theil and Sen and its interval, and when a bound would be reached.
 * Memory is what the cluster told of itself: all its nodes together.
 */
export function judgeDrift(load: LoadResult): readonly DriftOutcome[] {
  const parts = partsOf(load);
  return [
    latencyOf(load, parts),
    backlogOf(load, parts),
    refusalsOf(load, parts),
    memoryOf(parts, load.cluster),
  ].map(series => outcomeOf(series, parts));
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Equal parts of the time in which the load was offered, in whole entries of the record. */
function partsOf(load: LoadResult): Part[] {
  const step = load.secondsPerEntry ?? 1;
  const warm = load.marks?.find(each => each.kind === 'warm-up')?.untilSecond ?? 0;
  const from = Math.ceil(warm / step) * step;
  const offeredMs = load.arrivals?.durationMs ?? load.durationMs;
  const to = Math.floor(offeredMs / 1000 / step) * step;
  const length = Math.floor((to - from) / PARTS / step) * step;
  if (length < PART_SECONDS_MIN) return [];
  return Array.from({length: PARTS}, (_, at) => ({
    from: from + at * length,
    to: from + (at + 1) * length,
  }));
}

function entriesIn({seconds}: LoadResult, {from, to}: Part, operation?: string) {
  return seconds.filter(
    each =>
      each.second >= from &&
      each.second < to &&
      (operation === undefined || each.operation === operation),
  );
}

/** The p99 where every part has the samples for it, else the median; of all operations. */
function latencyOf(load: LoadResult, parts: readonly Part[]): Series {
  const all = parts.map(part =>
    mergeDistributions(entriesIn(load, part).map(each => decodeHistogram(each.histogram))),
  );
  const hasTails = all.every(each => each.total >= samplesNeeded(0.99));
  const values = all.map(each => quantileUs(each, hasTails ? 0.99 : 0.5));
  const known = values.filter(each => each !== null).map(each => each / 1000);
  const level = Math.min(...known);
  return {
    ...{figure: 'latency', unit: 'ms'},
    values: known.length < parts.length ? 'gaps' : known,
    bound: hasTails ? latencyBound(load) : null,
    ...{riseMin: SHARE_MIN * level, riseMax: SHARE_MAX * level},
  };
}

/** The strictest bound of the load's thresholds on a p99 of all requests, milliseconds. */
function latencyBound({thresholds}: LoadResult): number | null {
  const bounds = thresholds.flatMap(({metric, expression}) => {
    const limit = /^\s*p\(99\)\s*<=?\s*([\d.]+)\s*$/.exec(expression)?.[1];
    return metric === 'http_req_duration' && limit !== undefined ? [Number(limit)] : [];
  });
  return bounds.length === 0 ? null : Math.min(...bounds);
}

/** Instances that were created and not completed since the warm-up. */
function backlogOf({completions}: LoadResult, parts: readonly Part[]): Series {
  const {entries = [], secondsPerEntry = 1} = completions ?? {};
  const [first, last] = [parts[0], parts.at(-1)];
  const seconds = first && last ? last.to - first.from : 1;
  const openAt = (part: Part) =>
    entries
      .filter(each => each.second >= (first?.from ?? 0))
      .filter(each => each.second + secondsPerEntry <= part.to)
      .reduce((sum, each) => sum + (each.created ?? 0) - (each.completed ?? 0), 0);
  const created = entries.reduce((sum, each) => sum + (each.created ?? 0), 0);
  const isTold = created > 0 && entries.some(each => (each.completed ?? 0) > 0);
  const perSecond = created / seconds;
  return {
    ...{figure: 'backlog', unit: 'instances'},
    values: isTold ? parts.map(openAt) : 'not known',
    bound: BACKLOG_SECONDS_MAX * perSecond,
    riseMin: BACKLOG_SECONDS_MIN * perSecond,
    riseMax: BACKLOG_SECONDS_MAX * perSecond,
  };
}

function refusalsOf(load: LoadResult, parts: readonly Part[]): Series {
  const counts = parts.map(part => sumRequests(entriesIn(load, part).map(each => each.requests)));
  const bound = load.floor?.find(each => each.metric.includes('backpressure'))?.expression;
  const limit = /<=?\s*([\d.]+)\s*$/.exec(bound ?? '')?.[1];
  return {
    ...{figure: 'refusals', unit: 'share'},
    values: counts.every(each => each.total > 0)
      ? counts.map(each => each.backpressure / each.total)
      : 'gaps',
    bound: limit === undefined ? null : Number(limit),
    ...{riseMin: REFUSED_MIN, riseMax: REFUSED_MAX},
  };
}

/** The least of each part, since a heap fills until it is collected. */
function memoryOf(parts: readonly Part[], cluster: ClusterMetrics | undefined): Series {
  const used = bytesOf(cluster, 'heap') ?? bytesOf(cluster, 'resident-memory');
  const secondsPerEntry = cluster?.secondsPerEntry ?? 1;
  const values = parts.map(({from, to}) =>
    Math.min(
      ...(used ?? [])
        .slice(Math.ceil(from / secondsPerEntry), Math.ceil(to / secondsPerEntry))
        .filter(each => each !== null),
    ),
  );
  const most = used === null ? null : bytesOf(cluster, 'heap-limit');
  const bytesMax = most?.findLast(each => each !== null && each > 0) ?? null;
  const level = Math.min(...values);
  const known = values.every(Number.isFinite) ? values : 'gaps';
  return {
    ...{figure: 'memory', unit: 'bytes', bound: bytesMax},
    values: used === null ? 'not known' : known,
    ...{riseMin: SHARE_MIN * level, riseMax: SHARE_MAX * level},
  };
}

/** A figure of all nodes together; an entry is null where one of them did not tell it. */
function bytesOf(cluster: ClusterMetrics | undefined, figure: string): (number | null)[] | null {
  const nodes = cluster?.series.filter(each => each.figure === figure) ?? [];
  const [first, ...others] = nodes.map(each => each.values);
  if (first === undefined) return null;
  return first.map((bytes, at) =>
    others.reduce<number | null>((sum, values) => {
      const more = values[at] ?? null;
      return sum === null || more === null ? null : sum + more;
    }, bytes),
  );
}

const NO_TREND = {
  ...{now: null, perHour: null, perHourLow: null, perHourHigh: null},
  ...{boundHour: null, boundHourEarliest: null},
} as const;

function outcomeOf(series: Series, parts: readonly Part[]): DriftOutcome {
  const {figure, unit, values, bound} = series;
  const [first, last] = [parts[0], parts.at(-1)];
  if (values === 'not known') return {figure, unit, bound, state: values, ...NO_TREND};
  if (!first || !last) return {figure, unit, bound, state: 'too short', ...NO_TREND};
  if (values === 'gaps') return {figure, unit, bound, state: values, ...NO_TREND};
  const hoursAPart = (first.to - first.from) / HOUR;
  const {slope} = kendallTrend(values);
  const {low, high} = slopeInterval(values, ALIKE_FACTOR);
  const rise = slope * (values.length - 1);
  const now = (values.reduce((sum, each) => sum + each, 0) / values.length || 0) + rise / 2;
  const state = stateOf(series, values, {high, partsAnHour: 1 / hoursAPart});
  const hourOf = (perPart: number) =>
    bound === null || perPart <= 0 || state !== 'rises'
      ? null
      : last.to / HOUR + (Math.max(0, bound - now) / perPart) * hoursAPart;
  return {
    ...{figure, unit, bound, state, now},
    perHour: slope / hoursAPart,
    perHourLow: low / hoursAPart,
    perHourHigh: high / hoursAPart,
    boundHour: hourOf(slope),
    boundHourEarliest: hourOf(high),
  };
}

function stateOf(
  {riseMin, riseMax}: Series,
  values: readonly number[],
  {high, partsAnHour}: {readonly high: number; readonly partsAnHour: number},
): DriftOutcome['state'] {
  const {score, slope} = kendallTrend(values);
  const rise = slope * (values.length - 1);
  if (score >= SCORE_MIN && rise >= riseMin && rise > 0) {
    const second = kendallTrend(values.slice(values.length / 2)).slope;
    return second >= SECOND_HALF_MIN * slope ? 'rises' : 'levels off';
  }
  // What never moves has a slope of 0, whatever half of its level is.
  const unnoticed = high * Math.max(values.length - 1, partsAnHour);
  return unnoticed > riseMax && high > 0 ? 'too noisy' : 'steady';
}
