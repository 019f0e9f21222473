import type {GateMetricName} from '../../record/gate-result.ts';
import type {ReadFile} from '../../record/read-run-record.ts';
import type {Verdict} from '../../record/run-record.ts';
import type {
  AcceptedRun,
  TrendChange,
  TrendDifference,
  TrendResult,
  TrendRun,
  TrendSeries,
} from '../../record/trend-result.ts';
import {differenceSince, LEVEL_SIZE_MIN, levelChanges} from '../../stats/level-changes.ts';
import {medianOf} from '../../stats/order-statistics.ts';
import {METRICS} from '../gate/gate-rules.ts';
import {logWorse} from '../gate/run-figures.ts';
import {type HistoryEntry, type HistorySeries, historyEntry, seriesOfHistory} from './history.ts';
import {NO_NOTES, type TrendNotes} from './trend-notes.ts';

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

/** The ids of the runs of a history that count, in the order of time. */
export function runIdsOf({entries}: History): ReadonlySet<string> {
  return new Set(seriesOfHistory(entries).history.map(each => each.id));
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

/** How often all metrics together may show a change in a history that only drifts. */
const LEVEL = 0.01;

/**
 * Finds where a history of runs changed: every metric of every scenario is a series in the order of
 * time, and {@link levelChanges} finds the runs since which its level is another, by more than drift makes.
 * Only runs that were made alike are compared: where script, engine or options changed, a new series
 * begins. Against a reference that a person accepted, the level of today is compared as a whole.
 */
export function findChanges(entries: readonly HistoryEntry[], options: TrendOptions): TrendResult {
  const {history, series, leftOut} = seriesOfHistory(entries);
  const {effect, notes = NO_NOTES} = options;
  const judged = series.filter(each => isJudged(each)).length;
  const level = LEVEL / Math.max(1, judged);
  const leveled = series.map(each => withLevels(each, level));
  const changes = leveled
    .flatMap((each, at) => changesIn(each, at, history, effect))
    .map(each => withNote(each, notes));
  const accepted = acceptedIn(history, notes);
  const sinceAccepted = leveled.flatMap((each, at) =>
    differencesIn(each, at, accepted?.run ?? null, {effect, level}),
  );
  return {
    verdict: verdictOf({given: entries.length, counted: history.length, series: leveled}, changes, {
      accepted,
      sinceAccepted,
    }),
    runs: history.length,
    history,
    leftOut,
    seed: options.seed,
    series: leveled.map(({p: _, ...each}) => each),
    changes: changes.sort((a, b) => a.run - b.run),
    ...(accepted ? {accepted, sinceAccepted} : {}),
  };
}

function withNote(change: TrendChange, {notes}: TrendNotes): TrendChange {
  const note = Object.hasOwn(notes, change.runId) ? notes[change.runId] : undefined;
  return note === undefined ? change : {...change, note};
}

function acceptedIn(history: readonly TrendRun[], {accepted}: TrendNotes): AcceptedRun | null {
  if (accepted === null) return null;
  const run = history.findIndex(each => each.id === accepted.runId);
  return {...accepted, run: run < 0 ? null : run};
}

function isJudged({points}: HistorySeries): boolean {
  return points.length >= 2 * LEVEL_SIZE_MIN;
}

/** A rate of zero is the worst there is, and has no logarithm. */
const RATE_MIN = 1e-9;

function logsOf({points}: HistorySeries): number[] {
  return points.map(each => Math.log(Math.max(RATE_MIN, each.value)));
}

/** A series with its levels, and the p of the change that each began with; 1 for the first. */
type Leveled = TrendSeries & {readonly p: readonly number[]};

function withLevels(series: HistorySeries, level: number): Leveled {
  const values = series.points.map(each => each.value);
  if (!isJudged(series)) return {...series, judged: false, levels: [], p: []};
  const found = levelChanges(logsOf(series), level);
  const starts = [0, ...found.map(each => each.at)];
  const levels = starts.map((point, at) => ({
    point,
    value: medianOf(values.slice(point, starts[at + 1])),
  }));
  return {...series, judged: true, levels, p: [1, ...found.map(each => each.p)]};
}

function differencesIn(
  series: Leveled,
  place: number,
  reference: number | null,
  {effect, level}: {readonly effect: number; readonly level: number},
): TrendDifference[] {
  if (reference === null || !series.judged) return [];
  const {scenario, metric} = series;
  const at = series.points.findLastIndex(each => each.run <= reference);
  const seen = at < 0 ? null : differenceSince(logsOf(series), at, level);
  if (seen === null || seen.p > level) return [];
  const [before, after] = [Math.exp(seen.before), Math.exp(seen.now)];
  const worse = logWorse(metric, before, after);
  if (Math.abs(worse) < Math.log1p(effect)) return [];
  const outcome = worse > 0 ? 'worse' : 'better';
  return [
    {scenario, metric, series: place, before, after, ratio: after / before, p: seen.p, outcome},
  ];
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

interface Judged {
  readonly given: number;
  readonly counted: number;
  readonly series: readonly TrendSeries[];
}

interface Reference {
  readonly accepted: AcceptedRun | null;
  readonly sinceAccepted: readonly TrendDifference[];
}

function verdictOf(
  {given, counted, series}: Judged,
  changes: readonly TrendChange[],
  {accepted, sinceAccepted}: Reference,
): Verdict {
  if (!series.some(each => each.judged)) {
    const reason = `${given} records hold no ${2 * LEVEL_SIZE_MIN} usable runs of one scenario that were made alike: record more runs`;
    return {status: 'inconclusive', reasons: [reason]};
  }
  const worse = changes.filter(each => each.isLatest && each.outcome === 'worse' && !each.note);
  const lost = sinceAccepted.filter(each => each.outcome === 'worse');
  const reasons = [
    ...[...worse].sort(byWeight).map(changeLine),
    ...[...lost].sort(byWeight).map(each => lossLine(each, accepted?.runId ?? '')),
  ];
  if (reasons.length > 0) return {status: 'failed', reasons};
  if (accepted?.run === null) {
    const reason = `the accepted run ${accepted.runId} is not among the usable records: accept another with --accept`;
    return {status: 'inconclusive', reasons: [reason]};
  }
  const known = changes.filter(each => each.isLatest && each.outcome === 'worse').length;
  const seen = known === 0 ? '' : `, but for ${known} that somebody has looked at`;
  return {
    status: 'passed',
    reasons: [`${counted} runs, nothing is worse since its last change${seen}`],
  };
}

function lossLine({scenario, metric, ratio}: TrendDifference, runId: string): string {
  return `${scenario} ${metric} is ×${ratio.toFixed(3)} of what it was at the accepted ${runId}`;
}

/** In the order of the metrics' weight, as a gate has them. */
type Weighed = Pick<TrendChange, 'metric'>;

function byWeight(one: Weighed, other: Weighed): number {
  const place = (metric: GateMetricName) => Object.keys(METRICS).indexOf(metric);
  return place(one.metric) - place(other.metric);
}

function changeLine({scenario, metric, ratio, revision, version, runId}: TrendChange): string {
  return `${scenario} ${metric} is ×${ratio.toFixed(3)} since ${revision ?? version ?? runId}`;
}
