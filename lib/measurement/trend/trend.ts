import {seededRandom} from '../../core/random.ts';
import type {GateMetricName} from '../../record/gate-result.ts';
import type {ReadFile} from '../../record/read-run-record.ts';
import type {Verdict} from '../../record/run-record.ts';
import type {TrendChange, TrendResult, TrendRun, TrendSeries} from '../../record/trend-result.ts';
import {changePoints} from '../../stats/change-points.ts';
import {medianOf} from '../../stats/order-statistics.ts';
import {METRICS} from '../gate/gate-rules.ts';
import {logWorse} from '../gate/run-figures.ts';
import {type HistoryEntry, type HistorySeries, historyEntry, seriesOfHistory} from './history.ts';

/** A history as it was read, and what was refused on the way. */
export interface Trend {
  readonly result: TrendResult;
  /** Why each record that was refused was, one line each. */
  readonly refused: readonly string[];
}

/** Finds the changes in a history. Records are read one at a time, since a history has many. */
export async function trend(files: AsyncIterable<ReadFile>, options: TrendOptions): Promise<Trend> {
  const refused: string[] = [];
  const entries: HistoryEntry[] = [];
  for await (const each of files) {
    if ('record' in each) entries.push(historyEntry(each));
    else refused.push(each.refusal.message);
  }
  const result = findChanges(entries, options);
  return {result: {...result, leftOut: [...refused, ...result.leftOut]}, refused};
}

/** How changes are searched for. */
export interface TrendOptions {
  /** Smaller changes are not reported; a share. */
  readonly effect: number;
  readonly seed: number;
}

/** A level has at least three runs: two may be from one bad day. */
const SIZE_MIN = 3;
const LEVEL = 0.01;
const PERMUTATIONS = 499;

/**
 * Finds where a history of runs changed: every metric of every scenario is a series in the order of
 * time, and E-divisive finds the runs since which its level is different. Only runs that were made
 * alike are compared: where script, engine or options changed, a new series begins.
 */
export function findChanges(entries: readonly HistoryEntry[], options: TrendOptions): TrendResult {
  const {history, series, leftOut} = seriesOfHistory(entries);
  const leveled = series.map(each => withLevels(each, options.seed));
  const changes = leveled.flatMap((each, at) => changesIn(each, at, history, options.effect));
  return {
    verdict: verdictOf(entries.length, history.length, leveled, changes),
    runs: history.length,
    history,
    leftOut,
    seed: options.seed,
    series: leveled.map(({p: _, ...each}) => each),
    changes: changes.sort((a, b) => a.run - b.run),
  };
}

/** A series with its levels, and the p of the change that each began with; 1 for the first. */
type Leveled = TrendSeries & {readonly p: readonly number[]};

function withLevels(series: HistorySeries, seed: number): Leveled {
  const values = series.points.map(each => each.value);
  if (values.length < 2 * SIZE_MIN) return {...series, judged: false, levels: [], p: []};
  const found = changePoints(values.map(Math.log), {
    sizeMin: SIZE_MIN,
    level: LEVEL,
    permutations: PERMUTATIONS,
    random: seededRandom(seed),
  });
  const starts = [0, ...found.map(each => each.at)];
  const levels = starts.map((point, at) => ({
    point,
    value: medianOf(values.slice(point, starts[at + 1])),
  }));
  return {...series, judged: true, levels, p: [1, ...found.map(each => each.p)]};
}

function changesIn(
  {scenario, metric, points, levels, p}: Leveled,
  place: number,
  history: readonly TrendRun[],
  effect: number,
): TrendChange[] {
  return levels.slice(1).flatMap(({point, value: after}, at) => {
    const before = levels[at]?.value ?? after;
    const worse = logWorse(metric, before, after);
    if (Math.abs(worse) < Math.log1p(effect)) return [];
    return {
      ...{scenario, metric, series: place},
      ...sinceWhen(history, points[point]?.run ?? 0),
      ...{before, after, ratio: after / before, p: p[at + 1] ?? 1},
      outcome: worse > 0 ? ('worse' as const) : ('better' as const),
      isLatest: at === levels.length - 2,
    };
  });
}

function sinceWhen(history: readonly TrendRun[], run: number) {
  const {id, startedAt, version, revision} = history[run] as TrendRun;
  return {run, runId: id, startedAt, version, revision};
}

function verdictOf(
  given: number,
  counted: number,
  series: readonly TrendSeries[],
  changes: readonly TrendChange[],
): Verdict {
  if (!series.some(each => each.judged)) {
    const reason = `${given} records hold no ${2 * SIZE_MIN} usable runs of one scenario that were made alike: record more runs`;
    return {status: 'inconclusive', reasons: [reason]};
  }
  const worse = changes.filter(each => each.isLatest && each.outcome === 'worse');
  if (worse.length > 0) return {status: 'failed', reasons: worse.sort(byWeight).map(changeLine)};
  return {status: 'passed', reasons: [`${counted} runs, nothing is worse since its last change`]};
}

/** In the order of the metrics' weight, as a gate has them. */
function byWeight(one: TrendChange, other: TrendChange): number {
  const place = (metric: GateMetricName) => Object.keys(METRICS).indexOf(metric);
  return place(one.metric) - place(other.metric);
}

function changeLine({scenario, metric, ratio, revision, version, runId}: TrendChange): string {
  return `${scenario} ${metric} is ×${ratio.toFixed(3)} since ${revision ?? version ?? runId}`;
}
