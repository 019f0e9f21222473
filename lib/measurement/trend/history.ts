import type {GateMetricName} from '../../record/gate-result.ts';
import type {TrendRun, TrendSeries} from '../../record/trend-result.ts';
import {METRICS} from '../gate/gate-rules.ts';
import {type RecordedRun, shapeOf} from '../gate/recorded-gate.ts';
import {type RunFigures, runFigures, unusable} from '../gate/run-figures.ts';

/** What a history keeps of a run: a few hundred bytes of its record's megabytes. */
export interface HistoryEntry {
  readonly file: string;
  readonly run: TrendRun;
  readonly loads: readonly HistoryLoad[];
}

/** One scenario of a run: its figures, or why they do not count. */
interface HistoryLoad {
  readonly scenario: string;
  /** Runs of the same shape were made alike. */
  readonly shape: string;
  /** The shape in a few words: `embedded 0.1.0, script b1946ac9`. */
  readonly made: string;
  readonly figures: RunFigures | null;
  readonly unusable: string | null;
}

/** Reduces a run to what a history keeps of it. */
export function historyEntry({file, record}: RecordedRun): HistoryEntry {
  const {run, target} = record;
  return {
    file,
    run: {
      id: run.id,
      startedAt: run.startedAt,
      version: target.gatewayVersion,
      revision: run.revision ?? null,
    },
    loads: record.loads.map(load => {
      const reason = unusable(load);
      const {name, version} = load.engine;
      return {
        scenario: load.scenario,
        shape: JSON.stringify(shapeOf(load), exactly),
        made: `${name} ${version}, script ${load.bundleSha256.slice(0, 8)}`,
        figures: reason === null ? runFigures(load) : null,
        unusable: reason,
      };
    }),
  };
}

/** An int64 in the options of a script is a bigint, which JSON.stringify does not accept. */
function exactly(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}

/** One metric of one scenario, over the runs of it that were made alike. */
export type HistorySeries = Pick<TrendSeries, 'scenario' | 'metric' | 'made' | 'points'>;

/** A history in the order of time, cut into series of runs that were made alike. */
export interface SeriesOfHistory {
  readonly history: readonly TrendRun[];
  readonly series: readonly HistorySeries[];
  /** What was not counted, a line each. */
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
