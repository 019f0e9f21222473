import type {
  CapacityLimit,
  CapacityStep,
  CapacityWorkload,
  ObjectiveOutcome,
} from '../../record/capacity-result.ts';
import {decodeHistogram} from '../../record/histogram/decode-histogram.ts';
import {
  type Distribution,
  mergeDistributions,
  quantileUs,
} from '../../record/histogram/distribution.ts';
import {
  failuresOf,
  type LoadResult,
  type RequestCounts,
  sumRequests,
  type Validity,
} from '../../record/load-result.ts';
import {steadyFrom} from '../../stats/steady-state.ts';
import {isMet, type Objective} from './objective.ts';

/** What a step was meant to be. */
export interface StepPlan
  extends Pick<CapacityWorkload, 'stepDurationMs' | 'warmUpMs' | 'backOff'> {
  readonly offeredPerSecond: number;
  readonly objectives: readonly Objective[];
}

/** The unfinished may grow by this share of what is offered: less is within a short step's noise. */
const BACKLOG_SHARE = 0.01;
/** At any rate, so many more may be under way at the end of the window than at its start. */
const BACKLOG_INSTANCES = 4;
/** What falls due in so many milliseconds is no burst beside a second of arrivals. */
const BURST_MS_MAX = 100;
const INSTANCE_METRIC = 'process_instance_duration';

interface Figures
  extends Omit<CapacityStep, 'objectives' | 'valid' | 'sustained' | 'limit' | 'reason'> {
  /** By how many instances the unfinished ones became more in each second of the window. */
  readonly growth: readonly number[];
}

/** Why a step was not sustained, in a word and in a line. */
interface Failure {
  readonly limit: CapacityLimit;
  readonly reason: string;
}

/**
 * The result of one step: its figures over the steady seconds after the warm-up, each objective's outcome,
 * and why it was not sustained. A growing backlog is a failure whatever the objectives are: instances that
 * are offered and neither completed nor refused pile up somewhere. It has to grow in most
 * of the seconds: one jump is a pause, while beyond the capacity no second catches up.
 *
 * What a late generator sends comes in bursts and counts from when it was due, which is harder than
 * what was asked for: a step that was sustained nevertheless counts. One that failed may have failed
 * for that reason, and is not valid, unless the generator was late by milliseconds and what was missed
 * is no latency: refusals and a backlog over seconds do not come of that.
 */
export function judgeStep(load: LoadResult, plan: StepPlan): CapacityStep {
  const figures = figuresOf(load, plan);
  const objectives = plan.objectives.map(each => outcomeOf(each, figures, load));
  const missed = failureOf(plan, figures, objectives);
  const valid = load.validity.valid || missed === null || isTargets(missed, load.validity);
  const failure: Failure | null = valid
    ? missed
    : {limit: 'generator', reason: load.validity.reasons.join('; ')};
  const {growth: _, ...told} = figures;
  return {
    ...told,
    objectives,
    valid,
    sustained: failure === null,
    limit: failure?.limit ?? null,
    reason: failure?.reason ?? '',
  };
}

function isTargets({limit}: Failure, {ownMsMax}: Validity): boolean {
  return limit !== 'slo' && ownMsMax !== undefined && ownMsMax <= BURST_MS_MAX;
}

/** How the thresholds of the script must name the figures that the objectives ask for. */
export function instanceFigures(objectives: readonly Objective[]): string[] {
  const asked = objectives.flatMap(({figure}) =>
    figure.of === 'process_instance' ? [aggregationOf(figure.quantile)] : [],
  );
  return [...new Set(['med', 'p(99)', ...asked])];
}

function aggregationOf(quantile: number | null): string {
  if (quantile === null) return 'avg';
  return quantile === 0.5 ? 'med' : `p(${Number((quantile * 100).toFixed(6))})`;
}

function figuresOf(load: LoadResult, plan: StepPlan): Figures {
  const window = windowOf(load, plan);
  const seconds = window.toSecond - window.fromSecond;
  const creates = countsIn(load, 'createProcessInstance', window);
  const completed = countsIn(load, 'completeJob', window).ok;
  const offered = plan.offeredPerSecond * seconds;
  const heldBack = heldBackIn(load, plan, window);
  const create = createTimes(load, window);
  const growth = growthOf(load, plan, window);
  return {
    offeredPerSecond: plan.offeredPerSecond,
    seed: load.seed,
    startedAt: load.startedAt,
    durationMs: load.durationMs,
    ...window,
    completedPerSecond: completed / seconds,
    completion: completed / offered,
    backpressure:
      creates.total === 0 ? 0 : (creates.backpressure + heldBack) / (creates.total + heldBack),
    errors: creates.total === 0 ? 1 : failuresOf(creates) / creates.total,
    growth,
    backlogGrowthPerSecond: growth.reduce((sum, each) => sum + each, 0) / seconds,
    createUsP50: quantileUs(create, 0.5),
    createUsP99: quantileUs(create, 0.99),
    instanceMsP50: observedOf(load, 'med'),
    instanceMsP99: observedOf(load, 'p(99)'),
  };
}

/** Arrivals that starters held back because of refusals: they count as refused. */
function heldBackIn(load: LoadResult, plan: StepPlan, {fromSecond, toSecond}: Window): number {
  if (plan.backOff === 'none') return 0;
  // A refusal in one second may hold back arrivals in the next.
  const before = countsIn(load, 'createProcessInstance', {fromSecond: 0, toSecond});
  if (before.backpressure === 0) return 0;
  const {total} = countsIn(load, 'createProcessInstance', {fromSecond, toSecond});
  return Math.max(0, plan.offeredPerSecond * (toSecond - fromSecond) - total);
}

/** In each second of a window: offered, and neither completed nor refused nor failed. */
function growthOf(load: LoadResult, plan: StepPlan, window: Window): number[] {
  return Array.from({length: window.toSecond - window.fromSecond}, (_, at) => {
    const second = {fromSecond: window.fromSecond + at, toSecond: window.fromSecond + at + 1};
    const creates = countsIn(load, 'createProcessInstance', second);
    const notCreated = creates.backpressure + failuresOf(creates);
    const ended = countsIn(load, 'completeJob', second).ok + notCreated;
    return plan.offeredPerSecond - heldBackIn(load, plan, second) - ended;
  });
}

/** The steady part of the offered seconds after the warm-up; all of them where none is steady. */
function windowOf(load: LoadResult, {stepDurationMs, warmUpMs}: StepPlan) {
  const first = Math.ceil(warmUpMs / 1000);
  const toSecond = Math.max(first + 1, Math.floor(stepDurationMs / 1000));
  const completed = Array.from({length: toSecond - first}, (_, at) => {
    const window = {fromSecond: first + at, toSecond: first + at + 1};
    return countsIn(load, 'completeJob', window).ok;
  });
  const {index, reached} = steadyFrom(completed);
  return {fromSecond: first + index, toSecond, steady: reached};
}

interface Window {
  readonly fromSecond: number;
  readonly toSecond: number;
}

function secondsIn(load: LoadResult, operation: string, {fromSecond, toSecond}: Window) {
  return load.seconds.filter(
    each => each.operation === operation && each.second >= fromSecond && each.second < toSecond,
  );
}

function countsIn(load: LoadResult, operation: string, window: Window): RequestCounts {
  return sumRequests(secondsIn(load, operation, window).map(each => each.requests));
}

function createTimes(load: LoadResult, window: Window): Distribution {
  const seconds = secondsIn(load, 'createProcessInstance', window);
  return mergeDistributions(seconds.map(each => decodeHistogram(each.histogram)));
}

function observedOf(load: LoadResult, aggregation: string): number | null {
  const outcome = load.thresholds.find(
    each => each.metric === INSTANCE_METRIC && each.expression.startsWith(`${aggregation}<`),
  );
  return outcome?.observed ?? null;
}

function outcomeOf(objective: Objective, figures: Figures, load: LoadResult): ObjectiveOutcome {
  const observed = observe(objective, figures, load);
  return {expression: objective.expression, observed, passed: isMet(objective, observed)};
}

function observe({figure}: Objective, figures: Figures, load: LoadResult): number | null {
  if (figure.of === 'process_instance') return observedOf(load, aggregationOf(figure.quantile));
  if (figure.of !== 'create') return figures[figure.of];
  const times = createTimes(load, figures);
  if (times.total === 0) return null;
  if (figure.quantile === null) {
    return (
      times.valuesUs.reduce((sum, us, at) => sum + us * (times.counts[at] ?? 0), 0) /
      times.total /
      1000
    );
  }
  // A short step has few samples, and repeating it near the edge makes up for that.
  return (quantileUs(times, figure.quantile) ?? times.valuesUs.at(-1) ?? 0) / 1000;
}

function failureOf(
  {offeredPerSecond}: StepPlan,
  figures: Figures,
  objectives: readonly ObjectiveOutcome[],
): Failure | null {
  const missed = objectives.find(each => !each.passed);
  if (missed) return {limit: limitOf(missed.expression), reason: missedLine(missed)};
  const {backlogGrowthPerSecond, growth} = figures;
  const allowed = Math.max(BACKLOG_SHARE * offeredPerSecond, BACKLOG_INSTANCES / growth.length);
  const keepsGrowing = growth.filter(each => each > 0).length * 2 > growth.length;
  if (backlogGrowthPerSecond <= allowed || !keepsGrowing) return null;
  const by = backlogGrowthPerSecond.toFixed(1);
  return {limit: 'backlog', reason: `the backlog grew by ${by} process instances a second`};
}

function limitOf(expression: string): CapacityLimit {
  if (expression.startsWith('backpressure')) return 'backpressure';
  if (expression.startsWith('errors')) return 'errors';
  return expression.startsWith('completion') ? 'backlog' : 'slo';
}

function missedLine({expression, observed}: ObjectiveOutcome): string {
  if (observed === null) return `${expression} was missed: nothing was observed`;
  const isShare = expression.endsWith('%');
  const figure = isShare ? `${(observed * 100).toFixed(1)} %` : `${observed.toFixed(1)} ms`;
  return `${expression} was missed: it was ${figure}`;
}
