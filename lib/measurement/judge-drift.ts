import type {DriftOutcome} from '../record/drift.ts';
import {decodeHistogram} from '../record/histogram/decode-histogram.ts';
import {mergeDistributions, quantileUs, samplesNeeded} from '../record/histogram/distribution.ts';
import {type LoadResult, sumRequests} from '../record/load-result.ts';
import {kendallTrend, slopeInterval} from '../stats/kendall-trend.ts';

/** What a target's metrics said of its memory, over the time since the load began. */
export interface MemoryReading {
  readonly second: number;
  readonly bytes: number;
}

/** The run is cut into so many parts; a part has to be long enough to stand for itself. */
const PARTS = 24;
const PART_SECONDS_MIN = 10;
/** One-sided, over four figures. */
const LEVEL = 0.01 / 4;
/** A rise over the whole run that matters: of a latency or of memory this share of its level, */
const SHARE_MIN = 0.1;
/** of the backlog so many seconds of arrivals, and of the refusals so much of what was sent. */
const BACKLOG_SECONDS_MIN = 1;
const REFUSED_MIN = 0.001;
/** A backlog is bounded by what a minute of arrivals brings. */
const BACKLOG_SECONDS_MAX = 60;
const HOUR = 3600;

/** One figure, a value for each part; null where nothing tells it. */
interface Series {
  readonly figure: DriftOutcome['figure'];
  readonly unit: DriftOutcome['unit'];
  readonly values: readonly number[] | null;
  readonly bound: number | null;
  /** A rise over the whole run below this does not matter. */
  readonly riseMin: number;
}

/**
 * Whether latency, backlog, refusals and memory rose all through a load, by Mann's test over 24 parts of it
 * after the warm-up, with the slope of Theil and Sen and its interval, and when a bound would be reached.
 *
 * @param memory what the target's metrics said; empty where it has none
 */
export function judgeDrift(
  load: LoadResult,
  memory: readonly MemoryReading[] = [],
): readonly DriftOutcome[] {
  const parts = partsOf(load);
  return [
    latencyOf(load, parts),
    backlogOf(load, parts),
    refusalsOf(load, parts),
    memoryOf(parts, memory),
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
  const known = values.every(each => each !== null);
  const level = known ? Math.min(...(values as number[])) / 1000 : 0;
  return {
    ...{figure: 'latency', unit: 'ms'},
    values: known ? (values as number[]).map(each => each / 1000) : null,
    bound: hasTails ? latencyBound(load) : null,
    riseMin: SHARE_MIN * level,
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

const okIn = (load: LoadResult, part: Part, operation: string) =>
  sumRequests(entriesIn(load, part, operation).map(each => each.requests)).ok;

/** Instances that were created and not completed: known where each has one job. */
function backlogOf(load: LoadResult, parts: readonly Part[]): Series {
  const created = parts.map(part => okIn(load, part, 'createProcessInstance'));
  const completed = parts.map(part => okIn(load, part, 'completeJob'));
  const total = created.reduce((sum, each) => sum + each, 0);
  const jobs = load.operations.find(each => each.operation === 'completeJob')?.requests.ok ?? 0;
  const instances = load.ledger?.completed ?? 0;
  // Where an instance has other jobs than one, those completed say nothing of the instances.
  const isOneEach = total > 0 && jobs > 0 && Math.abs(instances / jobs - 1) < 0.01;
  let open = 0;
  const [first, last] = [parts[0], parts.at(-1)];
  const perSecond = first && last ? total / (last.to - first.from) : 0;
  return {
    ...{figure: 'backlog', unit: 'instances'},
    values: isOneEach
      ? created.map((each, at) => {
          open += each - (completed[at] as number);
          return open;
        })
      : null,
    bound: BACKLOG_SECONDS_MAX * perSecond,
    riseMin: BACKLOG_SECONDS_MIN * perSecond,
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
      : null,
    bound: limit === undefined ? null : Number(limit),
    riseMin: REFUSED_MIN,
  };
}

/** The least of each part, since a heap fills until it is collected. */
function memoryOf(parts: readonly Part[], memory: readonly MemoryReading[]): Series {
  const least = parts.map(({from, to}) =>
    Math.min(...memory.filter(each => each.second >= from && each.second < to).map(bytesOf)),
  );
  const known = least.every(Number.isFinite);
  return {
    ...{figure: 'memory', unit: 'bytes', bound: null},
    values: known ? least : null,
    riseMin: known ? SHARE_MIN * Math.min(...least) : 0,
  };
}

const bytesOf = ({bytes}: MemoryReading) => bytes;

const NO_TREND = {
  ...{now: null, perHour: null, perHourLow: null, perHourHigh: null},
  ...{boundHour: null, boundHourEarliest: null},
} as const;

function outcomeOf(
  {figure, unit, values, bound, riseMin}: Series,
  parts: readonly Part[],
): DriftOutcome {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return {figure, unit, bound, state: 'too short', ...NO_TREND};
  if (values === null) return {figure, unit, bound, state: 'not known', ...NO_TREND};
  const hoursAPart = (first.to - first.from) / HOUR;
  const {pRising, slope} = kendallTrend(values);
  const {low, high} = slopeInterval(values);
  const rise = slope * (values.length - 1);
  const rises = pRising <= LEVEL && rise >= riseMin && rise > 0;
  const now = (values.reduce((sum, each) => sum + each, 0) / values.length || 0) + rise / 2;
  const hourOf = (perPart: number) =>
    bound === null || perPart <= 0
      ? null
      : last.to / HOUR + (Math.max(0, bound - now) / perPart) * hoursAPart;
  return {
    ...{figure, unit, bound, state: rises ? 'rises' : 'steady', now},
    perHour: slope / hoursAPart,
    perHourLow: low / hoursAPart,
    perHourHigh: high / hoursAPart,
    boundHour: rises ? hourOf(slope) : null,
    boundHourEarliest: rises ? hourOf(high) : null,
  };
}
