import type {LoadResult, SecondTotals, TimeMark} from '../../record/load-result.ts';
import type {RunPlan, ScenarioPlan} from '../options/scenario-plan.ts';

/** The part of a LoadResult that says what happened when; nothing where nothing did. */
export function marksOf(plan: RunPlan, warmUpUntil: number): Pick<LoadResult, 'marks'> {
  const marks = [...warmUpMark(warmUpUntil), ...stageMarks(plan)];
  return marks.length === 0 ? {} : {marks};
}

function warmUpMark(untilSecond: number): TimeMark[] {
  if (untilSecond === 0) return [];
  const label = 'warm-up: not in the percentiles';
  return [{second: 0, untilSecond, kind: 'warm-up', label}];
}

/** So many marks fit into a chart. */
const MARKS_MAX = 50;

/** The stages of a run's ramps, for the charts: `to 200/s`, `to 50 VUs`. */
export function stageMarks(plan: RunPlan): TimeMark[] {
  const named = plan.scenarios.length > 1;
  return plan.scenarios.flatMap(each => stagesOf(each, named)).slice(0, MARKS_MAX);
}

function stagesOf(scenario: ScenarioPlan, named: boolean): TimeMark[] {
  if (!('stages' in scenario)) return [];
  let atMs = scenario.startTimeMs;
  return scenario.stages.map(({durationMs, target}) => {
    const second = atMs / 1000;
    atMs += durationMs;
    const label = `${named ? `${scenario.name} ` : ''}to ${targetOf(scenario, target)}`;
    return {second, untilSecond: atMs / 1000, kind: 'stage', label};
  });
}

function targetOf(scenario: ScenarioPlan, target: number): string {
  if (!('timeUnitMs' in scenario)) return `${target} VU${target === 1 ? '' : 's'}`;
  return `${Math.round((100_000 * target) / scenario.timeUnitMs) / 100}/s`;
}

/** A warm-up is at most this long, whatever the test finds: what lasts longer is behaviour. */
export const WARM_UP_SECONDS_MAX = 60;

/** Says where the steady part of a series begins; `lib/stats` has one. */
export type SteadyTest = (series: readonly number[]) => {
  readonly index: number;
  readonly reached: boolean;
};

/** The seconds of warm-up that a run asked to leave out: a number, or what the test finds. */
export function warmUpOf(
  warmUp: number | SteadyTest | undefined,
  plan: RunPlan,
  medians: readonly number[],
): number {
  if (warmUp === undefined) return 0;
  return typeof warmUp === 'number' ? warmUp : warmUpSeconds(plan, medians, warmUp);
}

/** And no more than this share of the run. */
const SHARE_MAX = 0.2;

/** Where the start is not slower than this factor, there is nothing to leave out. */
const SLOWER = 1.1;

/** And by so many standard errors: steady series with spikes or drift get there in less than 1 % of runs. */
const STANDARD_ERRORS = 5;

/** A single slow second is an event, and no warm-up. */
const SLOW_SECONDS_MIN = 2;

/** Such a part of the later seconds is faster than each second in the first half of a warm-up. */
const FASTER_LATER = 0.9;

/** A shorter run is all start. */
const RUN_SECONDS_MIN = 10;

/**
 * How many seconds of a run are its warm-up: compilers and caches of both sides at work. Looked for
 * only where the load is constant, since a ramp is steady nowhere.
 *
 * @param medians response time in each second
 * @returns 0 where there is none, or none that can be told
 */
export function warmUpSeconds(
  plan: RunPlan,
  medians: readonly number[],
  steadyFrom: SteadyTest,
): number {
  if (!plan.scenarios.every(isConstant)) return 0;
  if (medians.length < RUN_SECONDS_MIN) return 0;
  const {index, reached} = steadyFrom(medians);
  const most = Math.min(WARM_UP_SECONDS_MAX, Math.floor(medians.length * SHARE_MAX));
  if (!reached || index < SLOW_SECONDS_MIN || index > most) return 0;
  return isSlowStart(medians, index) ? index : 0;
}

/**
 * Whether the first values are slow beyond chance. The cut was chosen because they are, so a plain
 * comparison of means finds a "warm-up" in 2 to 20 % of steady series. Seconds also depend on their
 * neighbours, hence the standard error of an autoregressive series: its variance of a mean of n values
 * is (1 + r)/(1 - r)/n times that of a value, and r, the correlation of neighbours, is corrected for
 * its bias in short series (F. H. C. Marriott and J. A. Pope, Biometrika 41, 1954).
 */
function isSlowStart(medians: readonly number[], index: number): boolean {
  const [start, rest] = [medians.slice(0, index), medians.slice(index)];
  if (meanOf(start) <= SLOWER * meanOf(rest)) return false;
  const usual = [...rest].sort((a, b) => a - b)[Math.floor(FASTER_LATER * rest.length)] ?? 0;
  const half = Math.max(SLOW_SECONDS_MIN, Math.ceil(index / 2));
  if (start.slice(0, half).some(each => each <= usual)) return false;
  // Latencies differ by factors.
  const [startLog, restLog] = [start, rest].map(each => each.map(Math.log));
  const [before, after] = [startLog ?? [], restLog ?? []];
  const error = Math.sqrt(
    varianceOfMean(after, before.length) + varianceOfMean(after, after.length),
  );
  return meanOf(before) - meanOf(after) > STANDARD_ERRORS * error;
}

/** Of so many neighbours in a series like this one. */
function varianceOfMean(series: readonly number[], length: number): number {
  const mean = meanOf(series);
  const products = (lag: number) =>
    series
      .slice(lag)
      .reduce((sum, each, at) => sum + (each - mean) * ((series[at] ?? 0) - mean), 0);
  const squares = products(0);
  if (squares === 0) return 0;
  const seen = products(1) / squares;
  const correlation = Math.min(0.95, Math.max(0, seen + (1 + 4 * seen) / series.length));
  const inflation = (1 + correlation) / (1 - correlation) / length;
  return (squares / series.length) * Math.min(1, inflation);
}

function isConstant({executor, startTimeMs}: RunPlan['scenarios'][number]): boolean {
  return startTimeMs === 0 && executor.startsWith('constant-');
}

/** The median response time of each second of a run: two numbers a second are kept. */
export class MedianSeries {
  readonly #weightedUs: number[] = [];
  readonly #requests: number[] = [];

  add({second, requests, responseTimeUsP50}: SecondTotals): void {
    for (let at = this.#requests.length; at <= second; at++) {
      this.#weightedUs.push(0);
      this.#requests.push(0);
    }
    (this.#weightedUs[second] as number) += responseTimeUsP50 * requests.total;
    (this.#requests[second] as number) += requests.total;
  }

  /** Weighed by requests, microseconds; a second without an answer repeats the one before. */
  perSecond(): number[] {
    let last = 0;
    return this.#requests.map((requests, second) => {
      if (requests > 0) last = (this.#weightedUs[second] as number) / requests;
      return last;
    });
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
