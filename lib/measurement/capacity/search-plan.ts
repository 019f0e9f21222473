import {formatRate} from '../../core/format.ts';
import {chanceBelow, type EdgeInterval, edgeQuantile} from './edge-belief.ts';
import {
  beliefOf,
  edgeOf,
  isNear,
  NEAR,
  rateOf,
  type SearchBounds,
  type StepOutcome,
  standing,
  WEIGHT_ENOUGH,
  weighed,
  weightOf,
} from './step-evidence.ts';

/** A step to measure next. */
export interface NextStep {
  readonly next: number;
  readonly seconds: number;
  readonly purpose?: 'confirmation';
}

export type SearchPlan =
  | NextStep
  | {readonly outcome: 'found'; readonly edge: EdgeInterval; readonly slope: number}
  | {readonly outcome: 'not-stationary'; readonly reason: string}
  | {readonly outcome: 'at-least' | 'not-met' | 'generator'};

/** The interval is narrow enough when its ends differ by this much, */
const WIDTH_MAX = 0.05;
/** or by this much after so many long steps: a shallow edge takes too many to be told more closely. */
const SHALLOW_WIDTH_MAX = 0.3;
const SHALLOW_STEPS = 20;
/** Steps that must lie near the edge on each side, so that no single one decides. */
const STEPS_NEAR_MIN = 2;
/** The search ends when the generator's limit is within this factor of what was sustained. */
const GAP = 1.25;
/** Never more than this factor beyond what was sustained: a search must not overload the cluster. */
const GROWTH = 2;
/** Nor more than this beyond what was missed. */
const BEYOND_MISSED = 1.02;
/** Once what was sustained and what was not are this near, steps become longer. */
const ZONE = 1.3;
/** Where in what is believed of the edge the next steps go, in turn. */
const TURNS = [0.5, 0.15, 0.85, 0.35, 0.65] as const;
/** So many steps near the edge would see one bad spell of a second each, at the bound. */
const STEPS_A_SPELL = 5;
const SECONDS_FIRST_MAX = 40;
/** The lower end is held for as long as so many steps, in one. */
const HOLD_STEPS = 4;
const HOLD_STEPS_MAX = 3;
/** So many confirmations that fail, each lower than the one before, mean that there is no edge. */
const CONFIRMATIONS_MAX = 3;
/** So many invalid steps in a row at one rate mean that the rate is beyond the generator, */
const INVALID = 4;
/** and so many where it has managed about that rate before: then the machine is busy. */
const INVALID_AFTER_VALID = 12;
/** A search that needs more steps only follows noise. */
export const STEPS_MAX = 80;

/**
 * Decides what to do after the steps so far: the next rate to offer, and for how long, or the answer.
 *
 * 1. Until a step fails, each offers twice the rate of the one before.
 * 2. What the cluster accepted while it refused says where its edge may be, so the next step is a little
 *    below that; otherwise between the rates that were and were not sustained, until these are near.
 * 3. Then steps go to where the edge is believed to be ({@link edgeBelief}), and a bit to both sides, which
 *    tells its slope. They get longer until they are worth something for the objective's percentile and
 *    the variation that was seen. A step that a saved-up burst could have carried counts for nothing.
 * 4. Once the interval is narrow, its lower end is held for as long as four steps, in one. If that is
 *    not sustained, or latency or backlog rise all through it, the search goes on with that knowledge; when
 *    that happens three times what the cluster carries is not stationary.
 *
 * A step in which the generator was late says nothing about the cluster, so the rate is offered again. After
 * four in a row the rate is beyond the generator, and the search continues below it: the edge may be there.
 * It ends when nothing is left between what was sustained and what the generator cannot do; or after twelve
 * in a row at a rate that it has managed before, as then the machine is busy.
 *
 * Pure: the same steps give the same plan, so a search can continue from a record of its steps.
 */
export function planNext(all: readonly StepOutcome[], bounds: SearchBounds): SearchPlan {
  const plan = planExactly(all, bounds);
  if (!('next' in plan) || !bounds.isWhole) return plan;
  return {...plan, next: Math.max(bounds.rateMin, Math.round(plan.next))};
}

function planExactly(all: readonly StepOutcome[], bounds: SearchBounds): SearchPlan {
  const {rateMin, rateMax, stepSeconds} = bounds;
  const {steps, drift} = standing(all, bounds);
  if (drift !== null) return {outcome: 'not-stationary', reason: drift};
  const reached = Math.max(...steps.filter(each => each.sustained).map(rateOf), 0);
  const generatorMax = generatorLimit(all, steps);
  if (generatorMax <= Math.max(rateMin, reached * GAP)) return atGenerator(all, reached, bounds);
  if (steps.length === 0) return {next: rateMin, seconds: stepSeconds};
  const missed = Math.min(...steps.filter(each => !each.sustained).map(rateOf));
  const isMissed = missed < Number.POSITIVE_INFINITY;
  if (!isMissed && reached < rateMax) {
    const between = Math.sqrt(reached * generatorMax);
    return {next: Math.min(reached * GROWTH, rateMax, between), seconds: stepSeconds};
  }
  const top = Math.min(rateMax, generatorMax / (1 + NEAR));
  if (isMissed && reached > 0 && missed / reached > ZONE)
    return {next: Math.min(between(steps, reached, missed), top), seconds: stepSeconds};
  return planInZone(steps, top, bounds);
}

/** What the generator could do counts as sustained once it was held, as a lower end is. */
function atGenerator(
  all: readonly StepOutcome[],
  reached: number,
  {stepSeconds}: SearchBounds,
): SearchPlan {
  const isTold = all.some(
    each => each.purpose === 'confirmation' || (each.valid && !each.sustained),
  );
  if (reached === 0 || isTold) return {outcome: 'generator'};
  return {next: reached, seconds: HOLD_STEPS * stepSeconds, purpose: 'confirmation'};
}

/** A rate between one that was sustained and one that was not. */
function between(steps: readonly StepOutcome[], reached: number, missed: number): number {
  const accepted = steps.flatMap(each => (each.refusing ? [each.refusing.acceptedPerSecond] : []));
  const hint = Math.min(...accepted) * 0.97;
  const isNew = steps.every(each => Math.abs(Math.log(each.offeredPerSecond / hint)) > 0.02);
  const isBetween = hint > reached * 1.02 && hint < missed / 1.02;
  return isBetween && isNew ? hint : Math.sqrt(reached * missed);
}

function planInZone(steps: readonly StepOutcome[], top: number, bounds: SearchBounds): SearchPlan {
  const {rateMin, rateMax, confidence} = bounds;
  const belief = beliefOf(steps, bounds);
  if (chanceBelow(belief, rateMin) >= confidence) return {outcome: 'not-met'};
  const atTop = steps.filter(each => each.sustained && each.offeredPerSecond >= top).length;
  if (atTop >= STEPS_NEAR_MIN && 1 - chanceBelow(belief, top) >= confidence)
    return {outcome: top < rateMax ? 'generator' : 'at-least'};
  const edge = edgeOf(steps, belief, bounds);
  const near = steps.filter(each => isNear(each, edge.middle));
  const around = steps.filter(each => isNear(each, edge.middle) || isWithin(each, edge));
  const seconds = secondsNear(around, steps, bounds);
  const below = near.filter(each => each.sustained && each.weight !== 0).length;
  const above = near.filter(each => !each.sustained).length;
  const held = heldBy(steps);
  if (held !== null) {
    const low = Math.min(edge.low, held);
    return {outcome: 'found', edge: {...edge, low}, slope: belief.slope};
  }
  const isSeen = below >= STEPS_NEAR_MIN && above >= STEPS_NEAR_MIN;
  if (isSeen && isNarrow(edge, near, seconds, bounds)) return confirm(steps, edge, seconds, bounds);
  const turn = TURNS[steps.length % TURNS.length] as number;
  const wanted = isNarrowBy(edge, WIDTH_MAX)
    ? edge.middle * (below < STEPS_NEAR_MIN ? 0.98 : 1.02)
    : edgeQuantile(belief, turn);
  const sustained = Math.max(...steps.filter(each => each.sustained).map(rateOf), rateMin);
  const missed = Math.min(...near.filter(each => !each.sustained).map(rateOf));
  const ceiling = Math.min(top, sustained * GROWTH, Math.max(missed, edge.middle) * BEYOND_MISSED);
  return {next: Math.min(Math.max(wanted, rateMin), ceiling), seconds};
}

function isNarrow(
  edge: EdgeInterval,
  near: readonly StepOutcome[],
  seconds: number,
  {stepSecondsMax}: SearchBounds,
): boolean {
  if (isNarrowBy(edge, WIDTH_MAX)) return true;
  const isLong = seconds >= stepSecondsMax;
  return isLong && near.length >= SHALLOW_STEPS && isNarrowBy(edge, SHALLOW_WIDTH_MAX);
}

function isNarrowBy({low, high}: EdgeInterval, width: number): boolean {
  return high / low <= 1 + width;
}

function isWithin({offeredPerSecond}: StepOutcome, {low, high}: EdgeInterval): boolean {
  return offeredPerSecond >= low && offeredPerSecond <= high;
}

/** How long a step near the edge has to be, by the percentile and by what steps so far were worth. */
function secondsNear(
  near: readonly StepOutcome[],
  steps: readonly StepOutcome[],
  {stepSeconds, stepSecondsMax, tail}: SearchBounds,
): number {
  const asked = Math.min(SECONDS_FIRST_MAX, Math.ceil(1 / tail / STEPS_A_SPELL));
  let seconds = Math.min(stepSecondsMax, Math.max(stepSeconds, asked));
  while (seconds < stepSecondsMax) {
    const alike = near
      .filter(each => each.toSecond >= seconds * 0.9 && each.purpose === undefined)
      .map(each => Math.min(each.weight ?? 0, weightOf(each, steps)))
      .sort((a, b) => a - b);
    const enough = (alike[Math.floor(alike.length / 2)] ?? WEIGHT_ENOUGH) >= WEIGHT_ENOUGH;
    if (alike.length < STEPS_NEAR_MIN || enough) return seconds;
    seconds = Math.min(stepSecondsMax, seconds * 2);
  }
  return seconds;
}

function isRefuted({sustained, trend}: StepOutcome): boolean {
  return !sustained || trend !== undefined;
}

/** The rate that the last step has confirmed; null: it was not for that, or did not. */
function heldBy(steps: readonly StepOutcome[]): number | null {
  const last = steps.at(-1);
  if (last?.purpose !== 'confirmation' || isRefuted(last)) return null;
  return last.offeredPerSecond;
}

/** Holds the lower end, unless that has failed too often. */
function confirm(
  steps: readonly StepOutcome[],
  edge: EdgeInterval,
  seconds: number,
  {rateMin, stepSecondsMax}: SearchBounds,
): SearchPlan {
  const refuted = steps.filter(each => each.purpose === 'confirmation' && isRefuted(each));
  const last = refuted.at(-1);
  if (refuted.length >= CONFIRMATIONS_MAX && last) {
    const {offeredPerSecond, reason = '', trend = ''} = last;
    return {
      outcome: 'not-stationary',
      reason: `${formatRate(offeredPerSecond)}/s was sustained in short steps and not in a long one: ${reason || trend}`,
    };
  }
  return {
    next: Math.max(rateMin, edge.low),
    seconds: Math.min(HOLD_STEPS_MAX * stepSecondsMax, HOLD_STEPS * seconds),
    purpose: 'confirmation',
  };
}

/** The lowest rate that the generator cannot do; infinite as long as it did all. */
function generatorLimit(all: readonly StepOutcome[], valid: readonly StepOutcome[]): number {
  const managed = Math.max(...valid.map(rateOf), 0);
  let limit = Number.POSITIVE_INFINITY;
  let invalid = 0;
  for (const [at, {offeredPerSecond, valid: counts}] of all.entries()) {
    const isRepeated = all[at - 1]?.offeredPerSecond === offeredPerSecond;
    invalid = counts ? 0 : isRepeated ? invalid + 1 : 1;
    const isKnown = offeredPerSecond * (1 - NEAR) <= managed;
    if (invalid >= (isKnown ? INVALID_AFTER_VALID : INVALID))
      limit = Math.min(limit, offeredPerSecond);
  }
  return limit;
}

/** What is known of the edge when a search ends early; null until one step failed and one was sustained. */
export function edgeSoFar(
  steps: readonly StepOutcome[],
  bounds: SearchBounds,
): EdgeInterval | null {
  const valid = weighed(steps);
  if (!valid.some(each => each.sustained) || valid.every(each => each.sustained)) return null;
  return edgeOf(valid, beliefOf(valid, bounds), bounds);
}
