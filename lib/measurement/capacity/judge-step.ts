import {formatCount, formatMs, formatShare} from '../../core/format.ts';
import type {
  CapacityLimit,
  CapacityStep,
  ObjectiveOutcome,
  Refusing,
} from '../../record/capacity-result.ts';
import {mergeDistributions, quantileUs} from '../../record/histogram/distribution.ts';
import type {LoadResult, Validity} from '../../record/load-result.ts';
import {kendallTrend} from '../../stats/kendall-trend.ts';
import {isMet, type Objective} from './objective.ts';
import {
  type Clause,
  growthClause,
  meanClause,
  meanUs,
  partsOf,
  quantileClause,
  SEVERITY_MAX,
  shareClause,
  shortfallClause,
  sum,
  unfinishedIn,
  WEIGHT_MAX,
} from './step-clauses.ts';
import {type OfferedStep, perArrivalOf, type StepSecond, secondsOf} from './step-seconds.ts';

/** What a step was meant to be. */
export interface StepPlan extends OfferedStep {
  readonly objectives: readonly Objective[];
  readonly purpose?: 'confirmation' | undefined;
}

/** What a step showed, second by second. */
export interface StepObservation {
  readonly seconds: readonly StepSecond[];
  /** The script's own duration of an instance at a quantile, milliseconds; null for the mean. */
  instanceMs(quantile: number | null): number | null;
  /** The share of the arrivals for which no user was free. */
  readonly notSentShare: number;
  readonly validity: Validity;
  readonly seed: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
}

/** What falls due in so many milliseconds is no burst beside a second of arrivals. */
const BURST_MS_MAX = 100;
/** Each of its arrivals creates one instance and completes one job. */
const OWN_SCENARIO = 'capacity-step';
const ONE_EACH = {accepted: 1, completed: 1};
const INSTANCE_METRIC = 'process_instance_duration';

/** The result of the step of a load. */
export function judgeStep(load: LoadResult, plan: StepPlan): CapacityStep {
  const {offered = 0, neverSentUsersBusy = 0} = load.arrivals ?? {};
  const isOwn = load.scenario === OWN_SCENARIO;
  // Before a rate was sustained a script of another kind is held against itself.
  const perArrival = isOwn ? ONE_EACH : (plan.perArrival ?? perArrivalOf(load, plan));
  const step = judgeSeconds(
    {
      seconds: secondsOf(load, {...plan, perArrival}),
      instanceMs: quantile => observedOf(load, quantile) ?? null,
      notSentShare: offered === 0 ? 0 : neverSentUsersBusy / offered,
      ...{validity: load.validity, seed: load.seed},
      ...{startedAt: load.startedAt, durationMs: load.durationMs},
    },
    plan,
  );
  return isOwn || !step.sustained ? step : {...step, perArrival};
}

/**
 * The result of one step: its figures over the seconds after the warm-up, how near each clause came to its
 * bound, and why it was not sustained. Two clauses hold whatever the objectives name: what is offered has to
 * be completed ({@link shortfallClause}), and what is not yet completed must not pile up
 * ({@link growthClause}).
 *
 * What a late generator sends comes in bursts and counts from when it was due, which is harder than
 * what was asked for: a step that was sustained nevertheless counts. One that failed may have failed
 * for that reason, and is not valid, unless the generator was late by milliseconds and what was missed
 * is no latency: refusals and a backlog over seconds do not come of that.
 */
export function judgeSeconds(observed: StepObservation, plan: StepPlan): CapacityStep {
  const {validity} = observed;
  const fromSecond = Math.ceil(plan.warmUpMs / 1000);
  const window = observed.seconds.slice(fromSecond);
  const growth = growthClause(window, plan.offeredPerSecond);
  const asked = plan.objectives.map(each => judgeObjective(each, window, observed));
  const always = [shortfallClause(window, observed.notSentShare), growth];
  const worst = worstOf([...asked.map(each => each.clause), ...always]);
  const missed = worst.severity > 1 ? worst : null;
  const valid = validity.valid || missed === null || isTargets(missed.limit, validity);
  const own = {limit: 'generator' as const, reason: validity.reasons.join('; ')};
  const failure = valid ? missed : own;
  const refusing = refusingIn(observed.seconds);
  const trend = trendIn(window);
  return {
    ...figuresOf(observed, window, plan, fromSecond),
    steady: trend === null,
    backlogGrowthPerSecond: growth.perSecond,
    objectives: asked.map(each => each.outcome),
    valid,
    sustained: failure === null,
    limit: failure?.limit ?? null,
    reason: failure?.reason ?? '',
    ...{severity: worst.severity, weight: worst.weight, nearest: worst.limit},
    ...(plan.purpose ? {purpose: plan.purpose} : {}),
    ...(refusing ? {refusing} : {}),
    ...(trend === null ? {} : {trend}),
  };
}

function isTargets(limit: CapacityLimit, {ownMsMax}: Validity): boolean {
  return limit !== 'slo' && ownMsMax !== undefined && ownMsMax <= BURST_MS_MAX;
}

/**
 * The clause that came nearest to its bound. Where all were kept, the step says no more than the
 * clause that it says least of.
 */
function worstOf(clauses: readonly Clause[]): Clause {
  const [worst] = [...clauses].sort((a, b) => b.severity - a.severity);
  if (worst === undefined || worst.severity > 1) return worst as Clause;
  return {...worst, weight: Math.min(...clauses.map(each => each.weight))};
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

function figuresOf(
  {seed, startedAt, durationMs, instanceMs, notSentShare}: StepObservation,
  window: readonly StepSecond[],
  {offeredPerSecond}: StepPlan,
  fromSecond: number,
) {
  const completed = sum(window.map(each => each.completed));
  const create = mergeDistributions(window.map(each => each.times));
  return {
    ...{offeredPerSecond, seed, startedAt, durationMs},
    ...{fromSecond, toSecond: fromSecond + window.length},
    completedPerSecond: completed / window.length,
    completion: Math.min(1 - notSentShare, completed / sum(window.map(each => each.offered))),
    backpressure: backpressureIn(window),
    errors: errorsIn(window),
    createUsP50: quantileUs(create, 0.5),
    createUsP99: quantileUs(create, 0.99),
    instanceMsP50: instanceMs(0.5),
    instanceMsP99: instanceMs(0.99),
  };
}

function backpressureIn(window: readonly StepSecond[]): number {
  const heldBack = sum(window.map(each => each.heldBack));
  const sent = sum(window.map(each => each.sent));
  return sent === 0 ? 0 : (sum(window.map(each => each.refused)) + heldBack) / (sent + heldBack);
}

function errorsIn(window: readonly StepSecond[]): number {
  const sent = sum(window.map(each => each.sent));
  return sent === 0 ? 1 : sum(window.map(each => each.failed)) / sent;
}

/** Of the script's duration of an instance; undefined where it has no threshold on that figure. */
export function observedOf(
  {thresholds}: Pick<LoadResult, 'thresholds'>,
  quantile: number | null,
): number | null | undefined {
  const figure = `${aggregationOf(quantile)}<`;
  return thresholds.find(
    each => each.metric === INSTANCE_METRIC && each.expression.startsWith(figure),
  )?.observed;
}

interface JudgedObjective {
  readonly outcome: ObjectiveOutcome;
  readonly clause: Clause;
}

function judgeObjective(
  objective: Objective,
  window: readonly StepSecond[],
  step: StepObservation,
): JudgedObjective {
  const observed = observe(objective, window, step);
  const passed = isMet(objective, observed);
  const outcome = {expression: objective.expression, observed, passed};
  const measured =
    observed === null
      ? {severity: SEVERITY_MAX, weight: WEIGHT_MAX}
      : severityOf(objective, window, observed);
  // The figure itself decides; a share can be off by the width of a histogram's cell.
  const severity = passed ? Math.min(1, measured.severity) : Math.max(1.001, measured.severity);
  const clause = {
    ...{limit: limitOf(objective), severity, weight: measured.weight},
    reason: missedLine(outcome),
  };
  return {outcome, clause};
}

function observe(
  {figure}: Objective,
  window: readonly StepSecond[],
  {instanceMs, notSentShare}: StepObservation,
): number | null {
  if (figure.of === 'process_instance') return instanceMs(figure.quantile);
  if (figure.of === 'backpressure') return backpressureIn(window);
  if (figure.of === 'errors') return errorsIn(window);
  if (figure.of === 'completion') {
    const share = sum(window.map(each => each.completed)) / sum(window.map(each => each.offered));
    return Math.min(1 - notSentShare, share);
  }
  if (figure.of !== 'create') return null;
  const all = window.map(each => each.times);
  if (figure.quantile === null) {
    const mean = meanUs(all);
    return mean === null ? null : mean / 1000;
  }
  const times = mergeDistributions(all);
  if (times.total === 0) return null;
  // Too few samples for a percentile: then the longest time decides, and weighs little.
  return (quantileUs(times, figure.quantile) ?? times.valuesUs.at(-1) ?? 0) / 1000;
}

function severityOf(
  {figure, limit}: Objective,
  window: readonly StepSecond[],
  observed: number,
): {readonly severity: number; readonly weight: number} {
  if (figure.of === 'create') {
    const limitUs = limit * 1000;
    return figure.quantile === null
      ? meanClause(window, limitUs)
      : quantileClause(window, figure.quantile, limitUs);
  }
  if (figure.of === 'process_instance')
    return instanceClause(figure.quantile, limit, observed, window);
  if (figure.of === 'completion') {
    const counts = window.map(({offered, completed}) => ({
      bad: Math.max(0, offered - completed),
      all: offered,
    }));
    return shareClause(counts, Math.max(1 - limit, 1e-4), WEIGHT_MAX);
  }
  const counts = window.map(each =>
    figure.of === 'errors'
      ? {bad: each.failed, all: each.sent}
      : {bad: each.refused + each.heldBack, all: each.sent + each.heldBack},
  );
  return shareClause(counts, Math.max(limit, 1e-4), WEIGHT_MAX);
}

/** The script gives one figure for the whole step, so that its scatter is not seen. */
function instanceClause(
  quantile: number | null,
  limitMs: number,
  observedMs: number,
  window: readonly StepSecond[],
) {
  const clearance = Math.max(1, limitMs / Math.max(observedMs, 1e-3));
  const beyond = 1 - (quantile ?? 0.5);
  return {
    severity: Math.min(SEVERITY_MAX, (observedMs / limitMs) ** 2),
    weight: Math.min(WEIGHT_MAX, beyond * window.length * clearance),
  };
}

function limitOf({figure}: Objective): CapacityLimit {
  if (figure.of === 'backpressure' || figure.of === 'errors') return figure.of;
  return figure.of === 'completion' ? 'backlog' : 'slo';
}

function missedLine({expression, observed}: ObjectiveOutcome): string {
  if (observed === null) return `${expression} was missed: nothing was observed`;
  const isShare = expression.endsWith('%');
  const figure = isShare ? formatShare(observed) : formatMs(observed);
  return `${expression} was missed: it was ${figure}`;
}

/** Refusals of less than this are no state, but accidents. */
const REFUSING_SHARE = 0.01;
const REFUSING_SECONDS = 5;

/**
 * What a step accepted once it refused until its end, and how much more came in before. Where starters
 * held back, the cluster was not asked for all that it would have accepted.
 */
function refusingIn(seconds: readonly StepSecond[]): Refusing | null {
  if (seconds.some(each => each.heldBack > 0)) return null;
  const isRefusing = (each: StepSecond) => each.refused > REFUSING_SHARE * each.offered;
  const since = seconds.findLastIndex(each => !isRefusing(each)) + 1;
  const late = seconds.slice(since);
  if (late.length < REFUSING_SECONDS) return null;
  const acceptedPerSecond = sum(late.map(each => each.accepted)) / late.length;
  const burst = sum(seconds.map(each => each.accepted - acceptedPerSecond));
  return {acceptedPerSecond, burst: Math.max(0, burst)};
}

/** Fewer parts than these cannot show a trend; each has to be long enough to stand for itself. */
const TREND_PARTS = 10;
const TREND_SECONDS_MIN = 30;
const TREND_LEVEL = 0.005;
/** What rises by less than half of itself over a whole step does not matter in it. */
const TREND_RISE_MIN = 0.5;
/** Nor does a backlog of less than this. */
const TREND_BACKLOG_SECONDS = 0.5;

/** Whether latency or the unfinished rose all through the step, by an amount that matters. */
function trendIn(window: readonly StepSecond[]): string | null {
  if (window.length < TREND_SECONDS_MIN) return null;
  const parts = partsOf(window, TREND_PARTS);
  const times = parts.map(part => (meanUs(part.map(each => each.times)) ?? 0) / 1000);
  const latency = riseOf(times, TREND_RISE_MIN * (sum(times) / times.length));
  if (latency !== null) {
    const [first, last] = latency.map(formatMs);
    return `the mean response time rose from ${first} to ${last} within the step`;
  }
  let waiting = 0;
  const unfinished = partsOf(window, TREND_PARTS).map(part => {
    waiting += sum(part.map(each => unfinishedIn(each)));
    return waiting;
  });
  const offered = sum(window.map(each => each.offered)) / window.length;
  const backlog = riseOf(unfinished, TREND_BACKLOG_SECONDS * offered);
  if (backlog === null) return null;
  const more = formatCount(backlog[1] - backlog[0]);
  return `the unfinished process instances became ${more} more within the step`;
}

/** From where to where a series rises, by the slope of Theil and Sen; null where it does not. */
function riseOf(values: readonly number[], riseMin: number): readonly [number, number] | null {
  const {pRising, slope} = kendallTrend(values);
  const middle = sum(values) / values.length;
  const half = (slope * (values.length - 1)) / 2;
  if (pRising > TREND_LEVEL || 2 * half < riseMin) return null;
  return [middle - half, middle + half];
}
