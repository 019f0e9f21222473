import type {TrendResult, TrendRun} from '../../../lib/record/trend-result.ts';
import {formatInstant} from '../summary/format.ts';
import {releaseOf, type TrendGroup} from '../summary/trend-rows.ts';
import {visibleLine} from '../summary/visible-text.ts';
import type {HistoryCharts, HistorySeries} from './chart-series.ts';

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
    metrics: group.metrics.map(each => historySeries(result, each, runs)),
  };
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

/** What tells runs apart on an axis: the version where it changes, else the commit, else the day. */
function labelOf(runs: readonly TrendRun[]): (run: TrendRun) => string {
  const differ = (of: (run: TrendRun) => string | null) => new Set(runs.map(of)).size > 1;
  const day = ({startedAt}: TrendRun) => startedAt.slice(5, 10);
  if (differ(each => each.version)) return ({version}) => visibleLine(version ?? '?').slice(0, 12);
  if (differ(each => each.revision))
    return ({revision}) => visibleLine(revision ?? '?').slice(0, 8);
  return day;
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
      .map(({run, ratio, outcome}) => ({at: at(run), outcome, label: `×${ratio.toFixed(2)}`})),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
