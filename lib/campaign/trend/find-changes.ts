import {ExplainedError} from '../../core/errors.ts';
import {seededRandom} from '../../core/random.ts';
import type {GateMetricName} from '../../record/gate-result.ts';
import type {LoadResult} from '../../record/load-result.ts';
import type {RunRecord} from '../../record/run-record.ts';
import type {TrendChange, TrendResult} from '../../record/trend-result.ts';
import {changePoints} from '../../stats/change-points.ts';
import {medianOf} from '../../stats/walsh-averages.ts';
import {METRICS} from '../gate/gate-rules.ts';
import {logWorse, type RunFigures, runFigures} from '../gate/gate-series.ts';
import {unusable} from '../gate/measured-pair.ts';
import {type RecordedRun, shapeOf} from '../gate/recorded-runs.ts';

/** How changes are looked for. */
export interface TrendOptions {
  /** Smaller changes are not told of; a share. */
  readonly effect: number;
  readonly seed: number;
}

/** A level has at least three runs: two could be one bad day. */
const SIZE_MIN = 3;
const LEVEL = 0.01;
const PERMUTATIONS = 499;

interface Point {
  readonly record: RunRecord;
  readonly load: LoadResult;
  readonly figures: RunFigures;
}

/**
 * Finds where a history of runs changed: every metric of every scenario is a series in the order of
 * time, and E-divisive finds the runs from which on its level is another. Runs count only beside
 * runs that were made alike: where script, engine or options changed, a new series begins.
 *
 * @throws ExplainedError when no series is long enough for two levels
 */
export function findChanges(runs: readonly RecordedRun[], options: TrendOptions): TrendResult {
  const leftOut: string[] = [];
  const series = new Map<string, Point[]>();
  for (const {file, record} of [...runs].sort(byTime)) {
    for (const load of record.loads) {
      const reason = unusable(load);
      if (reason !== null) {
        leftOut.push(`${file}: ${reason}`);
        continue;
      }
      const key = JSON.stringify(shapeOf(load));
      series.set(key, [...(series.get(key) ?? []), {record, load, figures: runFigures(load)}]);
    }
  }
  const long = [...series.values()].filter(each => each.length >= 2 * SIZE_MIN);
  if (long.length === 0) {
    throw new ExplainedError(
      `${runs.length} records hold no ${2 * SIZE_MIN} usable runs of one scenario that were made alike`,
      'record more runs',
    );
  }
  const changes = long.flatMap(points => changesOf(points, options));
  return {
    runs: new Set(long.flat().map(each => each.record)).size,
    leftOut,
    seed: options.seed,
    changes: changes.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)),
  };
}

function byTime(one: RecordedRun, other: RecordedRun): number {
  return Date.parse(one.record.run.startedAt) - Date.parse(other.record.run.startedAt);
}

function changesOf(points: readonly Point[], options: TrendOptions): TrendChange[] {
  return (Object.keys(METRICS) as GateMetricName[]).flatMap(metric => {
    const having = points.filter(each => each.figures[metric] !== undefined);
    return changesIn(having, metric, options);
  });
}

function changesIn(
  points: readonly Point[],
  metric: GateMetricName,
  {effect, seed}: TrendOptions,
): TrendChange[] {
  const values = points.map(each => each.figures[metric] as number);
  const found = changePoints(values.map(Math.log), {
    sizeMin: SIZE_MIN,
    level: LEVEL,
    permutations: PERMUTATIONS,
    random: seededRandom(seed),
  });
  const ends = [...found.map(each => each.at), values.length];
  return found.flatMap(({at, p}, index) => {
    const before = medianOf(values.slice(index === 0 ? 0 : ends[index - 1], at));
    const after = medianOf(values.slice(at, ends[index + 1]));
    const worse = logWorse(metric, before, after);
    const {record, load} = points[at] as Point;
    if (Math.abs(worse) < Math.log1p(effect)) return [];
    return {
      scenario: load.scenario,
      metric,
      runId: record.run.id,
      startedAt: record.run.startedAt,
      version: record.target.gatewayVersion,
      revision: record.run.revision ?? null,
      before,
      after,
      ratio: after / before,
      p,
      outcome: worse > 0 ? ('worse' as const) : ('better' as const),
      isLatest: index === found.length - 1,
    };
  });
}
