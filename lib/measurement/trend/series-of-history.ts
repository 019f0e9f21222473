import type {GateMetricName} from '../../record/gate-result.ts';
import type {TrendRun, TrendSeries} from '../../record/trend-result.ts';
import {METRICS} from '../gate/gate-rules.ts';
import type {RunFigures} from '../gate/gate-series.ts';
import type {HistoryEntry, HistoryLoad} from './history-entry.ts';

/** One metric of one scenario, over the runs of it that were made alike. */
export type HistorySeries = Pick<TrendSeries, 'scenario' | 'metric' | 'made' | 'points'>;

/** A history in the order of time, cut into series of runs that were made alike. */
export interface SeriesOfHistory {
  readonly history: readonly TrendRun[];
  readonly series: readonly HistorySeries[];
  /** What could not count, a line each. */
  readonly leftOut: readonly string[];
}

interface Point {
  readonly run: number;
  readonly load: HistoryLoad;
  readonly figures: RunFigures;
}

/** Cuts a history, in whatever order its runs were read, into series. */
export function seriesOfHistory(entries: readonly HistoryEntry[]): SeriesOfHistory {
  const ordered = [...entries].sort(byTime);
  const leftOut = ordered.flatMap(({file, loads}) =>
    loads.flatMap(each => (each.unusable === null ? [] : `${file}: ${each.unusable}`)),
  );
  const counted = ordered.filter(({loads}) => loads.some(each => each.figures !== null));
  const alike = new Map<string, Point[]>();
  for (const [run, {loads}] of counted.entries()) {
    for (const load of loads) {
      if (load.figures === null) continue;
      const points = alike.get(load.shape) ?? [];
      points.push({run, load, figures: load.figures});
      alike.set(load.shape, points);
    }
  }
  return {
    history: counted.map(each => each.run),
    series: [...alike.values()].flatMap(seriesOfShape),
    leftOut,
  };
}

function byTime(one: HistoryEntry, other: HistoryEntry): number {
  return Date.parse(one.run.startedAt) - Date.parse(other.run.startedAt);
}

function seriesOfShape(points: readonly Point[]): HistorySeries[] {
  const [first] = points;
  if (!first) return [];
  const {scenario, made} = first.load;
  return (Object.keys(METRICS) as GateMetricName[]).flatMap(metric => {
    const having = points.flatMap(({run, figures}) => {
      const value = figures[metric];
      return value === undefined ? [] : [{run, value}];
    });
    return having.length === 0 ? [] : [{scenario, metric, made, points: having}];
  });
}
