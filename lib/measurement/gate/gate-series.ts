import type {GateMetricName} from '../../record/gate-result.ts';
import {decodeHistogram} from '../../record/histogram/decode-histogram.ts';
import {mergeDistributions, quantileUs} from '../../record/histogram/distribution.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {METRICS} from './gate-rules.ts';
import {throughputOf} from './steady-throughput.ts';

/** The figures of one run of one scenario; those that it could not give are absent. */
export type RunFigures = Readonly<Partial<Record<GateMetricName, number>>>;

/** One metric of one scenario over all runs, a figure a run in the order of time. */
export interface Series {
  readonly scenario: string;
  readonly metric: GateMetricName;
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

/** k6's name for what the scenarios of c8gauge call the time of a process instance. */
const INSTANCE_TIME = 'process_instance_duration';

/**
 * What a gate compares of a run: the run is the unit, for requests of one run are no independent
 * witnesses. Throughput counts completed process instances where the scenario keeps a ledger of
 * them, else iterations. Response times are those of all operations together, from the intended
 * start. Neither holds the warm-up that the run marks. Times are milliseconds.
 */
export function runFigures(load: LoadResult): RunFigures {
  const response = mergeDistributions(
    load.operations.map(each => decodeHistogram(each.responseTime.histogram)),
  );
  const completed = load.ledger?.completed || load.iterations.completed;
  const ms = (quantile: number) => milliseconds(quantileUs(response, quantile));
  const figures: Record<GateMetricName, number | null> = {
    throughput: throughputOf(load, completed),
    median: ms(0.5),
    p95: ms(0.95),
    p99: ms(0.99),
    'instance-time': load.trends?.find(each => each.metric === INSTANCE_TIME)?.mean ?? null,
    'cpu-per-instance': completed > 0 ? ((load.targetCpuSeconds ?? 0) * 1000) / completed : null,
  };
  return Object.fromEntries(
    Object.entries(figures).filter(([, value]) => value !== null && value > 0),
  ) as RunFigures;
}

function milliseconds(us: number | null): number | null {
  return us === null ? null : us / 1000;
}

/** Which metrics some runs have and others lack: those cannot be compared. */
export interface SeriesSet {
  readonly series: readonly Series[];
  /** One line each. */
  readonly missing: readonly string[];
}

/** Puts the runs of both sides into series, scenario by scenario. */
export function seriesOf(
  baseline: readonly (readonly LoadResult[])[],
  candidate: readonly (readonly LoadResult[])[],
): SeriesSet {
  const series: Series[] = [];
  const missing: string[] = [];
  for (const {scenario} of baseline[0] ?? []) {
    const of = (runs: readonly (readonly LoadResult[])[]) =>
      runs.flatMap(loads => loads.filter(each => each.scenario === scenario)).map(figuresOnce);
    const [before, after] = [of(baseline), of(candidate)];
    for (const metric of Object.keys(METRICS) as GateMetricName[]) {
      const values = (runs: readonly RunFigures[]) => runs.flatMap(each => each[metric] ?? []);
      const [one, other] = [values(before), values(after)];
      const lacking = before.length + after.length - one.length - other.length;
      if (lacking === 0) series.push({scenario, metric, baseline: one, candidate: other});
      else if (one.length + other.length > 0)
        missing.push(
          `${scenario}: ${metric} is not compared, ${lacking} runs are too short for it`,
        );
    }
  }
  return {series, missing};
}

/** A run is asked for its figures after every pair, and merging histograms takes its time. */
const known = new WeakMap<LoadResult, RunFigures>();

function figuresOnce(load: LoadResult): RunFigures {
  const figures = known.get(load) ?? runFigures(load);
  known.set(load, figures);
  return figures;
}

/** How much worse a figure is, as a logarithm: above 0 is worse, whatever the metric. */
export function logWorse(metric: GateMetricName, from: number, to: number): number {
  const change = Math.log(to / from);
  return METRICS[metric].moreIsBetter ? -change : change;
}
