import type {GateMetricName, LackingMetric} from '../../record/gate-result.ts';
import {decodeHistogram} from '../../record/histogram/decode-histogram.ts';
import {
  mergeDistributions,
  quantileUs,
  samplesNeeded,
} from '../../record/histogram/distribution.ts';
import {type LoadResult, sumRequests, wrongInstances} from '../../record/load-result.ts';
import {ALL_METRICS, type AnyMetric, isCount, worseBy} from './gate-rules.ts';
import {type SteadyRate, steadyRate, steadySeconds} from './steady-rate.ts';

/** The speed of one run of one scenario; what it does not have is absent. */
export type RunFigures = Readonly<Partial<Record<GateMetricName, number>>>;

/** A figure of a run, or why it has none. */
export type Figure =
  | {readonly value: number}
  | {
      readonly value: null;
      readonly why: string;
      /** How long the run would have to be for it; null where that is not what it lacks. */
      readonly runMs: number | null;
    };

/** What a gate compares of a run: each metric that its script has, with a figure or without. */
export interface GateFigures {
  readonly figures: Readonly<Partial<Record<AnyMetric, Figure>>>;
  readonly rate: SteadyRate;
}

/** k6's name for what the scenarios of c8gauge call the time of a process instance. */
const INSTANCE_TIME = 'process_instance_duration';

const PERCENTILES = [
  ['median', 0.5],
  ['p95', 0.95],
  ['p99', 0.99],
] as const;

/**
 * What a gate compares of a run. The run is the unit, since the requests of one run are not independent
 * of each other. Throughput is what was completed per second in the steady seconds. Response times are
 * those of all operations together, from the intended start. Neither includes the warm-up that the run
 * marks. Times are milliseconds. Shares are of the whole run.
 */
export function gateFigures(load: LoadResult): GateFigures {
  const rate = steadyRate(load);
  const instanceTime = load.trends?.find(each => each.metric === INSTANCE_TIME)?.mean;
  return {
    rate,
    figures: {
      throughput: {value: rate.perSecond},
      ...percentiles(load),
      ...(instanceTime === undefined ? {} : {'instance-time': {value: instanceTime}}),
      ...cpuPerInstance(load),
      ...executionTime(load),
      ...shares(load),
    },
  };
}

function percentiles(load: LoadResult): GateFigures['figures'] {
  const response = mergeDistributions(
    load.operations.map(each => decodeHistogram(each.responseTime.histogram)),
  );
  const answers = response.total;
  return Object.fromEntries(
    PERCENTILES.map(([metric, quantile]) => {
      const us = quantileUs(response, quantile);
      if (us !== null) return [metric, {value: us / 1000}];
      const needed = samplesNeeded(quantile);
      const why = `it needs ${needed} answers a run, and there are ${answers}`;
      return [metric, {value: null, why, runMs: longerRunMs(load, answers, needed)}];
    }),
  );
}

/** How much longer than needed a run is planned: not all have as many answers. */
const SPARE = 1.25;
/** A fifth of a longer run is its warm-up. */
const WHOLE_TO_STEADY = 1.25;

/** How long a run has to be for so many answers after its warm-up; null where it had none. */
function longerRunMs(load: LoadResult, answers: number, needed: number): number | null {
  if (answers === 0) return null;
  const {from, to} = steadySeconds(load);
  const seconds = (SPARE * needed * Math.max(1, to - from)) / answers;
  return Math.ceil(seconds * (from > 0 ? WHOLE_TO_STEADY : 1)) * 1000;
}

/** Runs with so many more answers than a percentile needs will all have enough. */
const SAFE = 1.1;

/** How long runs like this one have to be for all of their percentiles; null where they are. */
export function runMsNeeded(load: LoadResult): number | null {
  const answers = mergeDistributions(
    load.operations.map(each => decodeHistogram(each.responseTime.histogram)),
  ).total;
  const needed = Math.max(...PERCENTILES.map(([, quantile]) => samplesNeeded(quantile)));
  return answers >= needed * SAFE ? null : longerRunMs(load, answers, needed);
}

function cpuPerInstance(load: LoadResult): GateFigures['figures'] {
  const {targetCpuSeconds, ledger, iterations} = load;
  if (targetCpuSeconds === undefined) return {};
  const completed = ledger?.completed || iterations.completed;
  const why = 'nothing was completed';
  const figure: Figure =
    completed > 0
      ? {value: (targetCpuSeconds * 1000) / completed}
      : {value: null, why, runMs: null};
  return {'cpu-per-instance': figure};
}

function executionTime({cluster}: LoadResult): GateFigures['figures'] {
  const ms = cluster?.executionMsMean;
  return ms === undefined ? {} : {'execution-time': {value: ms}};
}

function shares(load: LoadResult): GateFigures['figures'] {
  const {total, failed, errors, unanswered, backpressure} = sumRequests(
    load.operations.map(each => each.requests),
  );
  const share = (count: number): Figure =>
    total > 0 ? {value: count / total} : {value: null, why: 'it sent no request', runMs: null};
  const {ledger, iterations} = load;
  const broken = iterations.failed / Math.max(1, iterations.completed);
  const requestsFailed = share(failed + errors);
  return {
    refused: share(backpressure),
    failed:
      requestsFailed.value === null
        ? requestsFailed
        : {value: Math.max(requestsFailed.value, Math.min(1, broken))},
    unanswered: share(unanswered),
    ...checksOf(load),
    ...(ledger && ledger.created > 0
      ? {lost: {value: wrongInstances(ledger) / ledger.created}}
      : {}),
  };
}

/** A script that checks nothing has no such share; one of whose checks none came to be made has. */
function checksOf({checks}: LoadResult): GateFigures['figures'] {
  if (checks.length === 0) return {};
  const [passes, fails] = checks.reduce(
    ([kept, broken], each) => [kept + each.passes, broken + each.fails],
    [0, 0],
  );
  return {checks: {value: fails / Math.max(1, passes + fails)}};
}

/** The speed of a run, for what needs no more. A throughput of 0 is the worst there is, a time of 0 none. */
export function runFigures(load: LoadResult): RunFigures {
  const {figures} = figuresOnce(load);
  return Object.fromEntries(
    ALL_METRICS.flatMap(metric => {
      const value = figures[metric]?.value ?? -1;
      const isThere = value > 0 || (value === 0 && metric === 'throughput');
      return isCount(metric) || !isThere ? [] : [[metric, value]];
    }),
  ) as RunFigures;
}

/** One metric of one scenario over all runs: a figure for each run, in the order of time. */
export interface Series {
  readonly scenario: string;
  readonly metric: AnyMetric;
  /** Null where a run has none. */
  readonly baseline: readonly (number | null)[];
  readonly candidate: readonly (number | null)[];
}

/** The figures of all runs, and what some of them lack. */
export interface SeriesSet {
  readonly series: readonly Series[];
  readonly lacking: readonly LackingMetric[];
  /** How the backlog grew in each run, a second, by scenario; scenarios without an account are absent. */
  readonly backlog: ReadonlyMap<string, Readonly<Record<Side, readonly number[]>>>;
}

/**
 * Puts the runs of both sides into series, scenario by scenario. A metric that any run has is in the
 * plan: a run that lacks it is told of.
 */
export function seriesOf(
  baseline: readonly (readonly LoadResult[])[],
  candidate: readonly (readonly LoadResult[])[],
): SeriesSet {
  const series: Series[] = [];
  const lacking: LackingMetric[] = [];
  const backlog = new Map<string, Record<Side, number[]>>();
  for (const {scenario} of baseline[0] ?? []) {
    const of = (runs: readonly (readonly LoadResult[])[]) =>
      runs.flatMap(loads => loads.filter(each => each.scenario === scenario)).map(figuresOnce);
    const sides = inOneUnit({baseline: of(baseline), candidate: of(candidate)});
    for (const metric of ALL_METRICS) {
      if (!isCompared(metric, sides)) continue;
      const values = (runs: readonly GateFigures[]) =>
        runs.map(each => each.figures[metric]?.value ?? null);
      series.push({
        ...{scenario, metric},
        ...{baseline: values(sides.baseline), candidate: values(sides.candidate)},
      });
      for (const side of SIDES) lacking.push(...lackingOf(scenario, metric, side, sides[side]));
    }
    const growth = (runs: readonly GateFigures[]) =>
      runs.flatMap(({rate}) => (rate.backlogGrowth === null ? [] : [rate.backlogGrowth]));
    const grown = {baseline: growth(sides.baseline), candidate: growth(sides.candidate)};
    if (grown.baseline.length > 0 && grown.candidate.length > 0) backlog.set(scenario, grown);
  }
  return {series, lacking, backlog};
}

/** What any run has is compared; a version that does not tell its execution time lacks nothing by that. */
function isCompared(metric: AnyMetric, sides: Readonly<Record<Side, GateFigures[]>>): boolean {
  const has = SIDES.map(side => sides[side].some(each => each.figures[metric]));
  return metric === 'execution-time' ? !has.includes(false) : has.includes(true);
}

/**
 * Where any run completed process instances, these are the throughput of all: one that completed none
 * has a throughput of 0, however many iterations it did.
 */
function inOneUnit(sides: Record<Side, GateFigures[]>): Record<Side, GateFigures[]> {
  const all = [...sides.baseline, ...sides.candidate];
  if (!all.some(each => each.rate.instancesPerSecond !== null)) return sides;
  const counted = (each: GateFigures) => ({
    ...each,
    figures: {...each.figures, throughput: {value: each.rate.instancesPerSecond ?? 0}},
  });
  return {baseline: sides.baseline.map(counted), candidate: sides.candidate.map(counted)};
}

function lackingOf(
  scenario: string,
  metric: AnyMetric,
  side: Side,
  runs: readonly GateFigures[],
): LackingMetric[] {
  const without = runs.flatMap(({figures}) => {
    const figure: Figure = figures[metric] ?? {value: null, why: 'it has none', runMs: null};
    return figure.value === null ? [figure] : [];
  });
  const [first] = without;
  if (!first) return [];
  const longest = without.reduce((most, each) =>
    (each.runMs ?? 0) > (most.runMs ?? 0) ? each : most,
  );
  const {why, runMs} = longest;
  return [{scenario, metric, side, runs: without.length, of: runs.length, why, runMs}];
}

/** The figures of a run are needed after every pair, and merging histograms takes time. */
const known = new WeakMap<LoadResult, GateFigures>();

export function figuresOnce(load: LoadResult): GateFigures {
  const figures = known.get(load) ?? gateFigures(load);
  known.set(load, figures);
  return figures;
}

/** A run without its seconds, which are most of it; its figures are taken before. */
export function withoutSeconds(load: LoadResult): LoadResult {
  const light = {...load, seconds: []};
  known.set(light, figuresOnce(load));
  return light;
}

/** How much worse a figure of speed is, as a logarithm: above 0 is worse. */
export function logWorse(metric: GateMetricName, from: number, to: number): number {
  return worseBy(metric, from, to);
}

export type Side = 'baseline' | 'candidate';
export const SIDES: readonly Side[] = ['baseline', 'candidate'];

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
  const {total, errors, unanswered} = sumRequests(load.operations.map(each => each.requests));
  const silent = errors + unanswered;
  if (total > 0 && silent > total / 2)
    return `${load.scenario} got no answer to ${silent} of ${total} requests`;
  return unmeasured(load);
}

/**
 * Why a gate has no figures of a load; null when it has. One in which the target fell silent after some
 * answers has: its throughput is the worst there is.
 */
export function unmeasured(load: LoadResult): string | null {
  const {scenario, operations, validity, exit} = load;
  const {total, ok, errors, unanswered} = sumRequests(operations.map(each => each.requests));
  if (total === 0) return `${scenario} sent no request`;
  if (ok === 0 && errors + unanswered > total / 2)
    return `${scenario} got no answer to ${errors + unanswered} of ${total} requests`;
  if (exit && ![0, 99].includes(exit.code)) return `${scenario} broke off: ${exit.reason}`;
  if (!validity.valid) return `${scenario} is INVALID: ${validity.reasons.join('; ')}`;
  return null;
}
