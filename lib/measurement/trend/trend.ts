import type {ReadFile} from '../../record/read-run-record.ts';
import type {
  NotCompared,
  TrendChange,
  TrendDifference,
  TrendResult,
  TrendRun,
  TrendSeries,
} from '../../record/trend-result.ts';
import {differenceSince, type LevelChange, levelChanges} from '../../stats/level-changes.ts';
import {medianOf} from '../../stats/order-statistics.ts';
import {worseBy} from '../gate/gate-rules.ts';
import {type HistoryEntry, type HistorySeries, historyEntry, seriesOfHistory} from './history.ts';
import {NO_NOTES, type TrendNotes} from './trend-notes.ts';
import {RUNS_MIN, trendVerdict, unjudgedIn} from './trend-verdict.ts';

/** A history as it was read, and what was refused on the way. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  /** Why each record that was refused was, one line each. */
  readonly refused: readonly string[];
}

/** Reads a history: one record at a time, since a history has many. */
export async function readHistory(files: AsyncIterable<ReadFile>): Promise<History> {
  const refused: string[] = [];
  const entries: HistoryEntry[] = [];
  for await (const each of files) {
    if ('record' in each) entries.push(historyEntry(each));
    else refused.push(each.refusal.message);
  }
  return {entries, refused};
}

/** Finds the changes in a history. */
export function trend({entries, refused}: History, options: TrendOptions): TrendResult {
  const result = findChanges(entries, options);
  return {...result, leftOut: [...refused, ...result.leftOut]};
}

/** How changes are searched for. */
export interface TrendOptions {
  /** Smaller changes are not reported; a share. */
  readonly effect: number;
  readonly seed: number;
  /** What people said of it. Default: nothing. */
  readonly notes?: TrendNotes;
}

/** How often all metrics together may show a change in a history that only drifts, */
const CHANGE_LEVEL = 0.012;
/** and a difference from the accepted run: together less than 2 %. */
const SINCE_LEVEL = 0.004;

/**
 * Finds where a history of runs changed: every metric of every scenario is a series in the order of
 * time, and {@link levelChanges} finds the runs since which its level is another, by more than drift makes.
 * Only runs that were made alike are compared: where script, engine or options changed, a new series
 * begins. Against a reference that a person accepted, the level of today is compared as a whole.
 */
export function findChanges(entries: readonly HistoryEntry[], options: TrendOptions): TrendResult {
  const {history, series, leftOut, newestLeftOut, newest} = seriesOfHistory(entries);
  const {effect, notes = NO_NOTES} = options;
  const judged = Math.max(1, series.filter(isJudged).length);
  const leveled = series.map(each => withLevels(each, CHANGE_LEVEL / judged));
  const changes = leveled
    .flatMap((each, at) => changesIn(each, at, history, effect))
    .map(each => withNote(each, leveled[each.series] as Leveled, {history, notes, effect}))
    .sort((a, b) => a.run - b.run);
  const reference = referenceIn(history, leveled, notes, {
    effect,
    level: SINCE_LEVEL / judged,
  });
  const unfound = notes.changes.filter(one => !changes.some(each => each.noted === one));
  const result = {
    runs: history.length,
    history,
    leftOut,
    seed: options.seed,
    series: leveled.map(({found: _, isCurrent: __, ...each}) => each),
    changes,
    ...reference,
    ...(unfound.length > 0 ? {unfoundNotes: unfound} : {}),
  };
  const newestUnjudged = [...newestLeftOut, ...unjudgedIn(series, newest)];
  return {verdict: trendVerdict(result, entries.length, newestUnjudged), ...result};
}

/** A change that was looked at may be found a few runs off as the history grows. */
const NEAR_RUNS = 3;

interface Noting {
  readonly history: readonly TrendRun[];
  readonly notes: TrendNotes;
  readonly effect: number;
}

/** A word holds for the change that was looked at: not for one of another metric, nor for a worse one. */
function withNote(
  change: TrendChange,
  {points}: HistorySeries,
  {history, notes, effect}: Noting,
): TrendChange {
  const {scenario, metric, ratio} = change;
  const placeOf = (id: string) => points.findIndex(each => history[each.run]?.id === id);
  const place = placeOf(change.runId);
  const noted = notes.changes.find(one => {
    if (one.scenario !== scenario || one.metric !== metric) return false;
    const at = placeOf(one.runId);
    if (at < 0 || Math.abs(at - place) > NEAR_RUNS) return false;
    const [then, now] = [one.ratio, ratio].map(each => worseBy(metric, 1, each)) as [
      number,
      number,
    ];
    return then > 0 === now > 0 && now <= then + Math.log1p(effect);
  });
  return noted ? {...change, noted} : change;
}

interface Sizes {
  readonly effect: number;
  readonly level: number;
}

/** The level of today against the accepted run. */
function referenceIn(
  history: readonly TrendRun[],
  series: readonly Leveled[],
  {accepted}: TrendNotes,
  sizes: Sizes,
): Pick<TrendResult, 'accepted' | 'sinceAccepted' | 'notCompared'> {
  if (accepted === null) return {};
  const run = history.findIndex(each => each.id === accepted.runId);
  if (run < 0) return {accepted: {...accepted, run: null}, sinceAccepted: [], notCompared: []};
  const sinceAccepted: TrendDifference[] = [];
  const notCompared: NotCompared[] = [];
  for (const [place, each] of series.entries()) {
    if (!each.isCurrent) continue;
    const difference = differenceIn(each, place, run, sizes);
    if (typeof difference === 'string') notCompared.push({series: place, why: difference});
    else if (difference !== null) sinceAccepted.push(difference);
  }
  return {accepted: {...accepted, run}, sinceAccepted, notCompared};
}

function isJudged({points}: HistorySeries): boolean {
  return points.length >= RUNS_MIN;
}

/** A rate of zero is the worst there is, and has no logarithm. */
const RATE_MIN = 1e-9;

function logsOf({points}: HistorySeries): number[] {
  return points.map(each => Math.log(Math.max(RATE_MIN, each.value)));
}

/** A series with its levels, and the changes of which each but the first begins with one. */
type Leveled = TrendSeries & HistorySeries & {readonly found: readonly LevelChange[]};

function withLevels(series: HistorySeries, level: number): Leveled {
  const values = series.points.map(each => each.value);
  if (!isJudged(series)) return {...series, judged: false, levels: [], found: []};
  const found = levelChanges(logsOf(series), level);
  const starts = [0, ...found.map(each => each.at)];
  const levels = starts.map((point, at) => ({
    point,
    value: medianOf(values.slice(point, starts[at + 1])),
  }));
  return {...series, judged: true, levels, found};
}

/** @returns null where it is no other than at the reference, by more than drift makes; or why it is not known */
function differenceIn(
  series: Leveled,
  place: number,
  reference: number,
  {effect, level}: Sizes,
): TrendDifference | NotCompared['why'] | null {
  const {scenario, metric, points} = series;
  const at = points.findLastIndex(each => each.run <= reference);
  if (at < 0) return 'made differently';
  const seen = series.judged ? differenceSince(logsOf(series), at, series.found, level) : null;
  if (seen === null) return 'too few';
  const [before, after] = [Math.exp(seen.before), Math.exp(seen.now)];
  const worse = worseBy(metric, before, after);
  if (seen.p > level || Math.abs(worse) < Math.log1p(effect)) return null;
  const outcome = worse > 0 ? 'worse' : 'better';
  return {
    scenario,
    metric,
    series: place,
    before,
    after,
    ratio: after / before,
    p: seen.p,
    outcome,
  };
}

function changesIn(
  {scenario, metric, points, levels, found}: Leveled,
  place: number,
  history: readonly TrendRun[],
  effect: number,
): TrendChange[] {
  return found.flatMap(({at, p}, index) => {
    const [before, after] = [levels[index]?.value ?? 0, levels[index + 1]?.value ?? 0];
    const worse = worseBy(metric, before, after);
    if (Math.abs(worse) < Math.log1p(effect)) return [];
    return {
      ...{scenario, metric, series: place},
      ...sinceWhen(history, points[at]?.run ?? 0),
      ...{before, after, ratio: after / before, p},
      outcome: worse > 0 ? ('worse' as const) : ('better' as const),
      isLatest: index === found.length - 1,
    };
  });
}

function sinceWhen(history: readonly TrendRun[], run: number) {
  const {id, startedAt, version, revision} = history[run] as TrendRun;
  return {run, runId: id, startedAt, version, revision};
}
