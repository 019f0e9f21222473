import type {GateMetricName} from '../../record/gate-result.ts';
import {decodeHistogram} from '../../record/histogram/decode-histogram.ts';
import {mergeDistributions, quantileUs} from '../../record/histogram/distribution.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {METRICS} from './gate-rules.ts';

/** The figures of one run of one scenario; those that it does not have are absent. */
export type RunFigures = Readonly<Partial<Record<GateMetricName, number>>>;

/** One metric of one scenario over all runs: a figure for each run, in the order of time. */
export interface Series {
  readonly scenario: string;
  readonly metric: GateMetricName;
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

/** k6's name for what the scenarios of c8gauge call the time of a process instance. */
const INSTANCE_TIME = 'process_instance_duration';

/**
 * What a gate compares of a run. The run is the unit, since the requests of one run are not independent
 * of each other. Throughput counts completed process instances where the scenario keeps a ledger of
 * them, else iterations. Response times are those of all operations together, from the intended
 * start. Neither includes the warm-up that the run marks. Times are milliseconds.
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

/** The figures of a run are needed after every pair, and merging histograms takes time. */
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

/**
 * What was completed in a second. Where the run marks a warm-up, only the whole seconds after it
 * count: a run that has to compile its script and open its connections is slower at first, and that
 * is the generator's time and not the target's. What lies beyond the last whole second, when the
 * last iterations end one by one, does not count either.
 *
 * Completions are not kept by the second, answers are: the share of answers that came in those
 * seconds stands for the share of completions.
 *
 * @param completed over the whole run
 * @returns per second; null where the run has no time
 */
function throughputOf(load: LoadResult, completed: number): number | null {
  const {durationMs} = load;
  const whole = durationMs > 0 ? completed / (durationMs / 1000) : null;
  const window = steadyWindow(load);
  if (window === null) return whole;
  const answered = load.operations.reduce((sum, each) => sum + each.requests.ok, 0);
  const within = load.seconds
    .filter(each => each.second >= window.from && each.second < window.to)
    .reduce((sum, each) => sum + each.requests.ok, 0);
  if (answered === 0) return whole;
  return (completed * within) / answered / (window.to - window.from);
}

/** The warm-up's end, seconds since the start; 0 where none is marked. */
export function warmUpEnd({marks = []}: LoadResult): number {
  return marks.find(each => each.kind === 'warm-up')?.untilSecond ?? 0;
}

/** The seconds that count, from the first to before the last; null where there is no warm-up. */
function steadyWindow(load: LoadResult): {readonly from: number; readonly to: number} | null {
  const warmUp = warmUpEnd(load);
  if (warmUp === 0) return null;
  // An entry that is partly warm-up cannot be divided.
  const size = load.secondsPerEntry ?? 1;
  const from = Math.ceil(warmUp / size) * size;
  const to = Math.floor(load.durationMs / 1000 / size) * size;
  return to > from ? {from, to} : null;
}

export type Side = 'baseline' | 'candidate';

/** A run of each side, one right after the other. */
export interface MeasuredPair {
  /** From 1. */
  readonly pair: number;
  /** A load a scenario, the same scenarios in the same order on both sides. */
  readonly baseline: readonly LoadResult[];
  readonly candidate: readonly LoadResult[];
}

/**
 * Why a load's figures cannot be compared; null when they can. A threshold that was crossed is not
 * a reason: the candidate may just be that slow.
 */
export function unusable(load: LoadResult): string | null {
  const {scenario, operations, validity, exit} = load;
  const total = operations.reduce((sum, each) => sum + each.requests.total, 0);
  const silent = operations.reduce(
    (sum, each) => sum + each.requests.errors + each.requests.unanswered,
    0,
  );
  if (total === 0) return `${scenario} sent no request`;
  if (silent > total / 2) return `${scenario} got no answer to ${silent} of ${total} requests`;
  if (exit && ![0, 99].includes(exit.code)) return `${scenario} broke off: ${exit.reason}`;
  if (!validity.valid) return `${scenario} is INVALID: ${validity.reasons.join('; ')}`;
  return null;
}
