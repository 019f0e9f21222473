import {messageOf, oneLine} from '../../core/errors.ts';
import type {
  CapacityAnswer,
  CapacityLimit,
  CapacityResult,
  CapacityStep,
} from '../../record/capacity-result.ts';
import type {EdgeInterval} from './edge-belief.ts';
import {edgeSoFar, type NextStep, planNext, STEPS_MAX} from './search-plan.ts';
import type {SearchBounds} from './step-evidence.ts';

/** A search, and how it measures. */
export interface CapacitySearch {
  readonly bounds: SearchBounds;
  /** Steps of an earlier search over the same workload, to continue from. */
  readonly known: readonly CapacityStep[];
  /** Offers a rate for a while. An error that it throws ends the search. */
  measure(step: NextStep): Promise<CapacityStep>;
  /** Asked before each step of so many seconds; a reason to stop here, or null. */
  stop(seconds: number): string | null;
  /** @param soFar what is found by the steps until then */
  onStep(step: CapacityStep, soFar: Pick<CapacityResult, 'steps' | 'answer'>): void;
}

/** Measures step after step until the plan has its answer, or something ends the search earlier. */
export async function findCapacity(
  search: CapacitySearch,
): Promise<Pick<CapacityResult, 'steps' | 'answer'>> {
  const {bounds} = search;
  const steps = [...search.known];
  for (;;) {
    const plan = planNext(steps, bounds);
    if (!('next' in plan)) {
      const edge = plan.outcome === 'found' ? plan.edge : edgeSoFar(steps, bounds);
      const answer = answerOf(plan.outcome, steps, edge, bounds);
      if (plan.outcome === 'not-stationary')
        return {steps, answer: {...answer, ...NOTHING, limit: 'trend', reason: plan.reason}};
      if (plan.outcome !== 'found') return {steps, answer};
      return {steps, answer: {...answer, slope: plan.slope}};
    }
    const step = await nextStep(search, steps.length, plan);
    if (typeof step === 'string') return {steps, answer: unfinished(steps, bounds, step)};
    steps.push(step);
    const answer = {...unfinished(steps, bounds, ''), reason: 'the search goes on'};
    search.onStep(step, {steps: [...steps], answer});
  }
}

/** @returns the step, or why there is none */
async function nextStep(
  search: CapacitySearch,
  done: number,
  next: NextStep,
): Promise<CapacityStep | string> {
  const ended = search.stop(next.seconds);
  if (ended !== null) return ended;
  if (done >= STEPS_MAX) return `${STEPS_MAX} steps did not settle it`;
  try {
    return await search.measure(next);
  } catch (thrown) {
    return oneLine(messageOf(thrown));
  }
}

function unfinished(steps: readonly CapacityStep[], bounds: SearchBounds, why: string) {
  const answer = answerOf('unfinished', steps, edgeSoFar(steps, bounds), bounds);
  return {...answer, reason: `the search ended early: ${why}`};
}

/** Steps this near the edge say what share of the offered instances was completed there. */
const NEAR = 0.15;

function answerOf(
  outcome: CapacityAnswer['outcome'] | 'generator',
  steps: readonly CapacityStep[],
  edge: EdgeInterval | null,
  {rateMin, rateMax}: SearchBounds,
): CapacityAnswer {
  const sustained = steps.filter(each => each.sustained);
  const best =
    sustained.length > 0 ? Math.max(...sustained.map(each => each.completedPerSecond)) : null;
  const unbounded = {perSecond: best, perSecondLow: best, perSecondHigh: null};
  if (outcome === 'not-met') {
    const {limit, reason} = limitAt(steps, rateMin);
    return {
      outcome,
      ...NOTHING,
      limit,
      reason: `not sustained at the lowest rate, ${rateMin}/s: ${reason}`,
    };
  }
  if (outcome === 'at-least') {
    const reason = `the highest rate, ${rateMax}/s, was sustained`;
    return {outcome, ...unbounded, limit: 'rate-max', reason};
  }
  if (outcome === 'generator') {
    const reason = `the generator was the limit: ${steps.findLast(each => !each.valid)?.reason ?? ''}`;
    // Where a rate has failed there is an upper bound, though the generator kept it from being a close one.
    const bounded = edge === null ? unbounded : intervalOf(edge, sustained);
    const told = best === null || edge !== null ? 'unfinished' : 'at-least';
    return {outcome: told, ...bounded, limit: 'generator', reason};
  }
  if (edge === null) return {outcome, ...unbounded, limit: null, reason: ''};
  return {outcome, ...intervalOf(edge, sustained), ...limitAt(steps, edge.high)};
}

function intervalOf({low, middle, high}: EdgeInterval, sustained: readonly CapacityStep[]) {
  const share = completedShare(sustained, middle);
  return {perSecond: middle * share, perSecondLow: low * share, perSecondHigh: high * share};
}

const NOTHING = {perSecond: null, perSecondLow: null, perSecondHigh: null};

/** Where backpressure is allowed, more is offered at the edge than is completed; the answer is what is completed. */
function completedShare(sustained: readonly CapacityStep[], edge: number): number {
  const near = sustained.filter(each => Math.abs(Math.log(each.offeredPerSecond / edge)) < NEAR);
  const shares = near.map(each => each.completion).sort((a, b) => a - b);
  return Math.min(1, shares[Math.floor(shares.length / 2)] ?? 1);
}

/** The most frequent reason of the steps that failed, up to just beyond the edge. */
function limitAt(steps: readonly CapacityStep[], edge: number) {
  const failed = steps.filter(each => each.valid && !each.sustained);
  const near = failed.filter(each => each.offeredPerSecond <= edge * (1 + NEAR));
  const judged = near.length > 0 ? near : failed;
  const counts = new Map<CapacityLimit, number>();
  for (const {limit} of judged) if (limit) counts.set(limit, (counts.get(limit) ?? 0) + 1);
  const [limit = null] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [first] = judged.filter(each => each.limit === limit);
  const cause = judged.find(each => each.cause !== undefined)?.cause;
  const told = cause === undefined ? '' : `; in the cluster ${cause}`;
  return {limit, reason: `${first?.reason ?? ''}${told}`};
}
