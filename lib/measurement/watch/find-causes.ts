import type {ClusterCause} from '../../record/cluster-metrics.ts';
import {kendallTrend, slopeInterval} from '../../stats/kendall-trend.ts';
import {meanOver, type TickSeries, type TimedValue} from './tick-series.ts';

/** The part of a run that is judged: after its warm-up, while load was offered. Milliseconds since the epoch. */
export interface SteadyPart {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Exporters write in bulk, every five seconds by default: below two of these, any backlog grows. */
export const STEADY_MS_MIN = 10_000;
const VALUES_MIN = 8;
/** Neighbouring values depend on each other: the means of longer parts do less so. */
const PARTS_MAX = 10;
/** One-sided, shared by all partitions. */
const P_MAX = 0.01;
/** Of what is written, less than this may be left behind, */
const LEFT_SHARE_MIN = 0.01;
/** and fewer records than this in all. */
const LEFT_RECORDS_MIN = 50;
/** What rose and rises no more has half the values near its top. */
const LATER_SLOPE_MIN = 0.25;
const TOP_MIN = 0.9;

const THROTTLED_MIN = 0.05;
const REFUSED_MIN = 0.01;
const LIMIT_MIN = 0.9;
const CPU_MIN = 0.9;
const GC_MIN = 0.1;

/** What in the cluster can have kept it from more, the most telling first. */
export function findCauses(series: TickSeries, part: SteadyPart): ClusterCause[] {
  return [
    ...growing(series, part, 'exporting-backlog'),
    ...growing(series, part, 'processing-backlog'),
    ...throttled(series, part),
    ...saturatedPartitions(series, part),
    ...saturatedNodes(series, part),
    ...collecting(series, part),
  ];
}

/** Whether a part of a run is long enough to tell whether a backlog grows in it. */
export function isJudged({fromMs, toMs}: SteadyPart): boolean {
  return toMs - fromMs >= STEADY_MS_MIN;
}

interface Growth {
  readonly key: string;
  /** Records a second. */
  readonly perSecond: number;
  readonly low: number;
  readonly high: number;
}

function growing(
  series: TickSeries,
  part: SteadyPart,
  kind: 'exporting-backlog' | 'processing-backlog',
): ClusterCause[] {
  if (!isJudged(part)) return [];
  const backlogs = series.between(kind, part.fromMs, part.toMs);
  const written = series.between('records', part.fromMs, part.toMs);
  const found = [...backlogs].flatMap(([key, values]) => {
    const growth = growthOf(values, P_MAX / backlogs.size);
    const records = written.get(key);
    const leftMin = LEFT_SHARE_MIN * (records ? meanOver(records) : 0);
    const seconds = (part.toMs - part.fromMs) / 1000;
    if (growth === null || growth.low < leftMin || growth.low * seconds < LEFT_RECORDS_MIN)
      return [];
    return [{key, ...growth}];
  });
  return found.length === 0 ? [] : [{kind, text: growthText(kind, found)}];
}

/** How a backlog grows, records a second; null where it is steady, however high, or only was in the beginning. */
export function growthOf(values: readonly TimedValue[], pMax: number): Omit<Growth, 'key'> | null {
  if (values.length < VALUES_MIN) return null;
  const parts = partMeans(values);
  const {pRising, slope} = kendallTrend(parts.means);
  const {low, high} = slopeInterval(parts.means);
  const later = kendallTrend(parts.means.slice(Math.floor(parts.means.length / 2))).slope;
  const top = Math.max(...parts.means);
  const isOver = later < LATER_SLOPE_MIN * slope || (parts.means.at(-1) ?? 0) < TOP_MIN * top;
  if (pRising > pMax || isOver) return null;
  const {seconds} = parts;
  return {perSecond: slope / seconds, low: low / seconds, high: high / seconds};
}

/** The means of so many parts of equal length, and that length. */
function partMeans(values: readonly TimedValue[]) {
  const count = Math.min(PARTS_MAX, values.length);
  const fromMs = values[0]?.fromMs ?? 0;
  const lengthMs = ((values.at(-1)?.toMs ?? 0) - fromMs) / count;
  const parts = Array.from({length: count}, (): TimedValue[] => []);
  for (const each of values) {
    const middle = (each.fromMs + each.toMs) / 2;
    parts[Math.min(count - 1, Math.floor((middle - fromMs) / lengthMs))]?.push(each);
  }
  const means = parts.filter(each => each.length > 0).map(meanOver);
  return {means, seconds: ((lengthMs / 1000) * count) / means.length};
}

function growthText(kind: 'exporting-backlog' | 'processing-backlog', found: Growth[]): string {
  const sorted = [...found].sort((a, b) => b.perSecond - a.perSecond);
  const [worst] = sorted as [Growth];
  const what = kind.replace('-', ' ');
  const grew = `${whole(worst.perSecond)} records/s (95 %: ${whole(worst.low)} to ${whole(worst.high)})`;
  if (sorted.length === 1) return `the ${what} of ${partition(worst.key)} grew by ${grew}`;
  const keys = sorted.map(each => each.key).sort();
  return `the ${what} grew on partitions ${listed(keys)}, most on ${worst.key}, by ${grew}`;
}

function throttled(series: TickSeries, part: SteadyPart): ClusterCause[] {
  return beyond(series, part, 'throttled', THROTTLED_MIN).map(([node, share]) => ({
    kind: 'throttled-cpu',
    text: `the CPU of ${node} was throttled in ${percent(share)} of its periods`,
  }));
}

function saturatedPartitions(series: TickSeries, part: SteadyPart): ClusterCause[] {
  const refusing = beyond(series, part, 'refused', REFUSED_MIN);
  const full = beyond(series, part, 'requests-limit', LIMIT_MIN);
  const [refused, limited] = [refusing[0], full[0]];
  if (refused) {
    const [key, share] = refused;
    const others = refusing.length > 1 ? `, the most of ${refusing.length} that did` : '';
    const text = `${partition(key)} refused ${percent(share)} of its requests${others}`;
    return [{kind: 'saturated-partition', text}];
  }
  if (!limited) return [];
  const [key, share] = limited;
  const text = `${partition(key)} had as many requests in flight as ${percent(share)} of its limit`;
  return [{kind: 'saturated-partition', text}];
}

function saturatedNodes(series: TickSeries, part: SteadyPart): ClusterCause[] {
  const counts = series.between('cpu-count', part.fromMs, part.toMs);
  return [...series.between('cpu', part.fromMs, part.toMs)].flatMap(([node, values]) => {
    const processors = meanOver(counts.get(node) ?? []);
    const share = meanOver(values) / processors;
    if (!(share >= CPU_MIN)) return [];
    const text = `${node} used ${percent(share)} of its ${whole(processors)} processors`;
    return [{kind: 'saturated-cpu' as const, text}];
  });
}

function collecting(series: TickSeries, part: SteadyPart): ClusterCause[] {
  return beyond(series, part, 'gc', GC_MIN).map(([node, share]) => ({
    kind: 'garbage-collection',
    text: `${node} spent ${percent(share)} of the time collecting garbage`,
  }));
}

/** For what the mean of a figure is at least this, the highest first. */
function beyond(
  series: TickSeries,
  {fromMs, toMs}: SteadyPart,
  figure: string,
  least: number,
): [key: string, mean: number][] {
  return [...series.between(figure, fromMs, toMs)]
    .map(([key, values]): [string, number] => [key, meanOver(values)])
    .filter(([, mean]) => mean >= least)
    .sort((a, b) => b[1] - a[1]);
}

function partition(key: string): string {
  return key === '' ? 'the cluster' : `partition ${key}`;
}

function listed(keys: readonly string[]): string {
  return `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
}

function whole(value: number): string {
  const digits = Math.abs(value) < 10 ? 1 : 0;
  return value.toLocaleString('en-US', {maximumFractionDigits: digits});
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}
