import {formatInstant, formatP, formatRatio, plural} from '../../../lib/core/format.ts';
import type {
  TrendChange,
  TrendDifference,
  TrendResult,
  TrendRun,
  TrendSeries,
} from '../../../lib/record/trend-result.ts';
import type {HistoryCharts, HistorySeries} from '../series/chart-series.ts';
import {METRIC_NAMES, metricFigure} from './gate-summary.ts';
import {visibleLine} from './visible-text.ts';

/** A change in words: what every rendering shows of it. */
export interface TrendRow {
  readonly scenario: string;
  readonly metric: string;
  /** The release, its commit, or where neither is known the run. */
  readonly since: string;
  /** The id of the run; empty where {@link since} is it. */
  readonly run: string;
  readonly instant: string;
  readonly before: string;
  readonly after: string;
  readonly ratio: string;
  readonly p: string;
  readonly outcome: string;
  /** Whether the level lasts to the newest run. */
  readonly lasts: string;
  /** What somebody who has looked at it wrote; empty where nobody has. */
  readonly noted: string;
}

/** The row of a change. */
export function trendRow(change: TrendChange): TrendRow {
  const {scenario, metric, before, after, ratio, p, outcome, isLatest, noted} = change;
  return {
    scenario: visibleLine(scenario),
    metric: METRIC_NAMES[metric],
    since: releaseOf(change),
    run: releaseOf(change) === visibleLine(change.runId) ? '' : visibleLine(change.runId),
    instant: formatInstant(change.startedAt),
    before: metricFigure(metric, before),
    after: metricFigure(metric, after),
    ratio: formatRatio(ratio),
    p: formatP(p),
    outcome,
    lasts: isLatest ? 'to the newest run' : 'changed again',
    noted: noted === undefined ? '' : `noted: ${visibleLine(noted.word)}`,
  };
}

/** What the history was held against and what came of it, a line each; words to changes that are gone. */
export function referenceLines(result: TrendResult): string[] {
  const {sinceAccepted = []} = result;
  return [acceptedLine(result), ...sinceAccepted.map(differenceLine), ...openLines(result)];
}

/** What could not be held against the reference, and words to changes that are gone. */
export function openLines({notCompared = [], series, unfoundNotes = []}: TrendResult): string[] {
  const few = notCompared.filter(each => each.why === 'too few');
  const names = few.map(each => series[each.series]).flatMap(each => (each ? [nameOf(each)] : []));
  return [
    ...(names.length > 0 ? [`too few runs to compare with it: ${names.join(', ')}`] : []),
    ...unfoundNotes.map(
      ({runId, word, ...each}) =>
        `no longer found: ${nameOf(each)} since ${visibleLine(runId)}, noted: ${visibleLine(word)}`,
    ),
  ];
}

function nameOf({scenario, metric}: Pick<TrendSeries, 'scenario' | 'metric'>): string {
  return `${visibleLine(scenario)} ${METRIC_NAMES[metric]}`;
}

/** Which run is the reference, and whether anything has another level now. */
export function acceptedLine({accepted, sinceAccepted = [], history}: TrendResult): string {
  if (accepted === undefined)
    return 'No run is accepted as the reference, so a loss in small steps may not be seen: set one with --accept RUN.';
  const run = accepted.run === null ? undefined : history[accepted.run];
  if (run === undefined)
    return `The accepted run ${visibleLine(accepted.runId)} is not among the usable records.`;
  const count = sinceAccepted.length;
  const told =
    count === 0
      ? 'no metric that was compared has another level now'
      : `${plural(count, 'metric')} ${count === 1 ? 'has' : 'have'} another level now`;
  return `Accepted as the reference: ${releaseOf({...run, runId: run.id})}, ${formatInstant(run.startedAt)}; ${told}.`;
}

/** A metric against the accepted run: `worse process-loop p95 ×1.090, 6.00 ms to 6.54 ms, p 0.0002`. */
export function differenceLine(difference: TrendDifference): string {
  const {outcome, metric, before, after, ratio, p} = difference;
  const figures = `${metricFigure(metric, before)} to ${metricFigure(metric, after)}`;
  return `${outcome} than accepted: ${nameOf(difference)} ×${ratio.toFixed(3)}, ${figures}, p ${formatP(p)}`;
}

/** `8.6.3 abcdef012345`: the release of a run, or its id where none is known. */
export function releaseOf({
  version,
  revision,
  runId,
}: Pick<TrendChange, 'version' | 'revision' | 'runId'>): string {
  return visibleLine([version, revision?.slice(0, 12)].filter(Boolean).join(' ') || runId);
}

const WORDS = {
  passed: 'Passed: nothing got worse',
  failed: 'Failed: something got worse',
  inconclusive: 'Inconclusive: not everything could be judged',
} as const;

/** The verdict as a heading. */
export function trendWords({verdict, series}: TrendResult): string {
  if (!series.some(each => each.judged)) return 'Inconclusive: too few runs';
  return WORDS[verdict.status];
}

/** `24 runs, 2026-11-24 12:00:05 UTC to 2026-12-24 12:00:05 UTC, seed 1`. */
export function trendExtent({history, seed}: TrendResult): string {
  const [first, last] = [history[0], history.at(-1)];
  const span =
    first && last ? `, ${formatInstant(first.startedAt)} to ${formatInstant(last.startedAt)}` : '';
  return `${plural(history.length, 'run')}${span}, seed ${seed}`;
}

/** The metrics of one scenario over runs that were made alike. */
export interface TrendGroup {
  readonly scenario: string;
  readonly made: string;
  /** With the place of each among all series. */
  readonly metrics: readonly {readonly series: TrendSeries; readonly place: number}[];
}

/** The series by scenario and by how their runs were made, in the order of their first run. */
export function trendGroups({series}: TrendResult): TrendGroup[] {
  const placed = series.map((each, place) => ({series: each, place}));
  // Runs may differ in options that have no name: a metric comes once in a group.
  const groups: {series: TrendSeries; place: number}[][] = [];
  for (const each of placed) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const fits =
      first?.series.scenario === each.series.scenario &&
      first.series.made === each.series.made &&
      !last?.some(one => one.series.metric === each.series.metric);
    if (last && fits) last.push(each);
    else groups.push([each]);
  }
  return groups.map(metrics => ({
    scenario: metrics[0]?.series.scenario ?? '',
    made: metrics[0]?.series.made ?? '',
    metrics,
  }));
}

/** Each metric of a group over its runs, in the order of time. */
export function historyCharts(result: TrendResult, group: TrendGroup, id: string): HistoryCharts {
  const runs = runsOf(result, group);
  const label = labelOf(runs.map(each => each.run));
  return {
    id,
    runs: runs.map(({run}) => ({
      label: label(run),
      place: `${releaseOf({...run, runId: run.id})}, ${formatInstant(run.startedAt)}`,
    })),
    accepted: acceptedAt(result, runs),
    metrics: group.metrics.map(each => historySeries(result, each, runs)),
  };
}

/** Where the accepted run stands among these; null: it is none of them. */
function acceptedAt({accepted}: TrendResult, runs: readonly PlacedRun[]): number | null {
  const at = runs.findIndex(each => each.place === accepted?.run);
  return at < 0 ? null : at;
}

interface PlacedRun {
  readonly place: number;
  readonly run: TrendRun;
}

/** The runs that gave any figure of a group. */
export function runsOf({history}: TrendResult, {metrics}: TrendGroup): PlacedRun[] {
  const places = new Set(metrics.flatMap(({series}) => series.points.map(each => each.run)));
  return [...places]
    .sort((a, b) => a - b)
    .flatMap(place => {
      const run = history[place];
      return run ? [{place, run}] : [];
    });
}

/** The label of a run on an axis: its version where versions differ, else its commit, else its day. */
function labelOf(runs: readonly TrendRun[]): (run: TrendRun) => string {
  const differ = (of: (run: TrendRun) => string | null) => new Set(runs.map(of)).size > 1;
  const day = ({startedAt}: TrendRun) => startedAt.slice(5, 10);
  if (differ(each => each.version)) return ({version}) => visibleLine(version ?? '?').slice(0, 12);
  if (differ(each => each.revision))
    return ({revision}) => visibleLine(revision ?? '?').slice(0, 8);
  return day;
}

/** What fits beside a line in a chart; the table has the whole word. */
const WORD_LENGTH_MAX = 24;

function shortened(text: string): string {
  return text.length > WORD_LENGTH_MAX ? `${text.slice(0, WORD_LENGTH_MAX)}…` : text;
}

function historySeries(
  {changes}: TrendResult,
  {series, place}: TrendGroup['metrics'][number],
  runs: readonly PlacedRun[],
): HistorySeries {
  const isRate = series.metric === 'throughput';
  const scaled = (value: number) => (isRate ? round(value) : Math.round(value * 1000));
  const byRun = new Map(series.points.map(each => [each.run, scaled(each.value)]));
  const at = (run: number) => runs.findIndex(each => each.place === run);
  return {
    metric: series.metric,
    unit: isRate ? 'rate' : 'us',
    values: runs.map(each => byRun.get(each.place) ?? null),
    levels: series.levels.map(({point, value}) => ({
      from: at(series.points[point]?.run ?? 0),
      value: scaled(value),
    })),
    changes: changes
      .filter(each => each.series === place)
      .map(({run, ratio, outcome, noted}) => ({
        at: at(run),
        outcome,
        label: `${formatRatio(ratio)} ${outcome}`,
        word: noted === undefined ? '' : shortened(visibleLine(noted.word)),
      })),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
