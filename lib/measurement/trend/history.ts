import type {GateMetricName} from '../../record/gate-result.ts';
import type {TrendRun, TrendSeries} from '../../record/trend-result.ts';
import {METRICS} from '../gate/gate-rules.ts';
import {type RecordedRun, shapeOf} from '../gate/recorded-gate.ts';
import {figuresOnce, type RunFigures, runFigures, unusable} from '../gate/run-figures.ts';

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
  /** Process instances completed a second; null where its script completed none. */
  readonly instancesPerSecond: number | null;
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
        instancesPerSecond: reason === null ? figuresOnce(load).rate.instancesPerSecond : null,
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
export interface HistorySeries
  extends Pick<TrendSeries, 'scenario' | 'metric' | 'made' | 'points'> {
  /** Whether the newest run of the scenario was made like these. */
  readonly isCurrent: boolean;
}

/** A history in the order of time, cut into series of runs that were made alike. */
export interface SeriesOfHistory {
  readonly history: readonly TrendRun[];
  readonly series: readonly HistorySeries[];
  /** What was not counted, a line each. */
  readonly leftOut: readonly string[];
  /** Of each scenario whose newest run was not counted, its line. */
  readonly newestLeftOut: readonly string[];
  /** The newest run that counted of each scenario, by its place in the history. */
  readonly newest: ReadonlyMap<string, number>;
}

interface Point {
  readonly run: number;
  readonly load: HistoryLoad;
  readonly figures: RunFigures;
}

/** Cuts a history, in whatever order its runs were read, into series. */
export function seriesOfHistory(entries: readonly HistoryEntry[]): SeriesOfHistory {
  const {ordered, again} = eachOnce([...entries].sort(byTime));
  const counted = ordered.filter(({loads}) => loads.some(each => each.figures !== null));
  const alike = new Map<string, Point[]>();
  const shapes = new Map<string, string>();
  const newest = new Map<string, number>();
  for (const [run, {loads}] of counted.entries()) {
    for (const load of loads) {
      if (load.figures === null) continue;
      const points = alike.get(load.shape) ?? [];
      points.push({run, load, figures: load.figures});
      alike.set(load.shape, points);
      shapes.set(load.scenario, load.shape);
      newest.set(load.scenario, run);
    }
  }
  const isCurrent = ({scenario, shape}: HistoryLoad) => shapes.get(scenario) === shape;
  return {
    history: counted.map(each => each.run),
    series: [...alike.values()].flatMap(points => seriesOfShape(points, isCurrent)),
    leftOut: [...again, ...ordered.flatMap(linesOf)],
    newestLeftOut: newestLeftOutIn(ordered),
    newest,
  };
}

function byTime(one: HistoryEntry, other: HistoryEntry): number {
  return Date.parse(one.run.startedAt) - Date.parse(other.run.startedAt);
}

/** A copy of a record is no second run. */
function eachOnce(entries: readonly HistoryEntry[]) {
  const files = new Map<string, string>();
  const again: string[] = [];
  const ordered = entries.filter(({file, run}) => {
    const first = files.get(run.id);
    if (first === undefined) files.set(run.id, file);
    else again.push(`${file}: the same run as ${first}`);
    return first === undefined;
  });
  return {ordered, again};
}

function linesOf({file, loads}: HistoryEntry): string[] {
  return loads.flatMap(each => (each.unusable === null ? [] : `${file}: ${each.unusable}`));
}

function newestLeftOutIn(ordered: readonly HistoryEntry[]): string[] {
  const lines = new Map<string, string | null>();
  for (const {file, loads} of ordered)
    for (const {scenario, unusable: reason} of loads)
      lines.set(scenario, reason === null ? null : `${file}: ${reason}`);
  return [...lines.values()].filter(each => each !== null);
}

function seriesOfShape(
  points: readonly Point[],
  isCurrent: (load: HistoryLoad) => boolean,
): HistorySeries[] {
  const [first] = points;
  if (!first) return [];
  const {scenario, made} = first.load;
  const hasInstances = points.some(each => each.load.instancesPerSecond !== null);
  return (Object.keys(METRICS) as GateMetricName[]).flatMap(metric => {
    const having = points.flatMap(({run, load, figures}) => {
      // A run that completed no instance has a rate of 0, however many iterations it did.
      const isInstances = metric === 'throughput' && hasInstances;
      const value = isInstances ? (load.instancesPerSecond ?? 0) : figures[metric];
      return value === undefined ? [] : [{run, value}];
    });
    const current = {isCurrent: isCurrent(first.load)};
    return having.length === 0 ? [] : [{scenario, metric, made, points: having, ...current}];
  });
}
