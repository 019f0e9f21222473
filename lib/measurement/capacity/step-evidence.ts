import type {CapacityLimit, Refusing} from '../../record/capacity-result.ts';
import {medianOf} from '../../stats/order-statistics.ts';
import {
  type EdgeBelief,
  type EdgeInterval,
  edgeBelief,
  edgeDrift,
  edgeInterval,
  type StepEvidence,
} from './edge-belief.ts';
import {GROWTH_SHARE_MAX} from './step-clauses.ts';

/** The bounds of a search. */
export interface SearchBounds {
  /** The lowest and the highest rate that may be offered, per second. */
  readonly rateMin: number;
  readonly rateMax: number;
  /** 0.5 to 1: how sure the interval has to be. */
  readonly confidence: number;
  /** Of the first steps. */
  readonly stepSeconds: number;
  /** No step near the edge is longer; a confirmation is up to three times as long. */
  readonly stepSecondsMax: number;
  /** The share that the strictest percentile of the objective leaves out: 0.01 for a p99. */
  readonly tail: number;
  /** Whether rates have to be whole numbers. */
  readonly isWhole: boolean;
}

/** A step, as far as the plan needs it. */
export interface StepOutcome {
  readonly offeredPerSecond: number;
  readonly sustained: boolean;
  /** False when the generator was the bottleneck: then it says nothing of the cluster. */
  readonly valid: boolean;
  /** The seconds that counted: from, inclusive, to, exclusive. */
  readonly fromSecond: number;
  readonly toSecond: number;
  readonly purpose?: 'confirmation';
  readonly severity?: number;
  readonly weight?: number;
  readonly nearest?: CapacityLimit;
  readonly refusing?: Refusing;
  readonly trend?: string;
  readonly reason?: string;
}

/** Rates that differ by less than this, in the logarithm, are near each other. */
export const NEAR = 0.12;
/** A step is long enough when it is worth so many bad spells. */
export const WEIGHT_ENOUGH = 0.5;
/** Beyond the lowest and the highest rate, so that "not even that" and "more than that" can be the answer. */
const OUTSIDE = 2;

/** What is believed of the edge after the steps. */
export function beliefOf(steps: readonly StepOutcome[], bounds: SearchBounds): EdgeBelief {
  const {from, to} = supportOf(steps, bounds);
  return edgeBelief(evidenceOf(steps), from, to);
}

function supportOf(steps: readonly StepOutcome[], {rateMin, rateMax}: SearchBounds) {
  const sustained = Math.max(...steps.filter(each => each.sustained).map(rateOf), 0);
  const missed = Math.min(...steps.filter(each => !each.sustained).map(rateOf), rateMax);
  const from = Math.max(rateMin, missed) / OUTSIDE;
  const to = Math.max(rateMin, Math.min(rateMax, Math.max(sustained, missed))) * OUTSIDE;
  return {from, to};
}

/** The interval; where a burst may have carried what was offered, down to what was accepted after one. */
export function edgeOf(
  steps: readonly StepOutcome[],
  belief: EdgeBelief,
  {confidence}: SearchBounds,
): EdgeInterval {
  const edge = edgeInterval(belief, confidence);
  const {accepted} = burstOf(steps);
  const isDoubtful = steps.some(each => each.weight === 0 && each.offeredPerSecond > accepted);
  const low = isDoubtful ? Math.min(edge.low, accepted * (1 - GROWTH_SHARE_MAX)) : edge.low;
  return {...edge, low};
}

/** Steps of earlier versions only say whether they were sustained. */
const PLAIN = {severity: 5, weight: WEIGHT_ENOUGH};
/** Between these a severity shows how long bad spells are. */
const SPELLS_SEEN = [0.05, 8] as const;

/** A share that is refused is no matter of luck, as a few late answers are. */
const REFUSED_WEIGHT_MIN = 1;

/**
 * What each step says. What a step is worth must not depend on what it happened to see, or the lucky ones
 * would count more than the unlucky; so where latency decides, steps near each other share what a second
 * is worth.
 */
function evidenceOf(steps: readonly StepOutcome[]): StepEvidence[] {
  let seconds = 0;
  return steps.map(each => {
    const {offeredPerSecond, sustained, toSecond} = each;
    const {severity = sustained ? 0 : PLAIN.severity} = each;
    seconds += toSecond;
    const atSeconds = seconds - toSecond / 2;
    return {offeredPerSecond, severity, atSeconds, weight: weightOf(each, steps)};
  });
}

/** What a step is worth among the others: so many bad spells. */
export function weightOf(step: StepOutcome, steps: readonly StepOutcome[]): number {
  const {weight = PLAIN.weight, severity = 0, nearest = 'slo', offeredPerSecond} = step;
  if (weight === 0) return 0;
  if (severity > 1 && nearest !== 'slo') return Math.max(weight, REFUSED_WEIGHT_MIN);
  const spells = spellsPerSecond(steps, offeredPerSecond);
  if (spells === null) return weight;
  const usual = spells * (step.toSecond - step.fromSecond);
  return severity <= SPELLS_SEEN[1] ? usual : Math.max(weight, usual);
}

/** How many late spells a second steps near a rate would see at the bound; null where none was seen. */
function spellsPerSecond(steps: readonly StepOutcome[], rate: number): number | null {
  const seen = steps.flatMap(each => {
    const {severity = 0, weight = 0, nearest, fromSecond, toSecond} = each;
    const isSome = severity >= SPELLS_SEEN[0] && severity <= SPELLS_SEEN[1];
    const counts = nearest === 'slo' && isSome && isNear(each, rate);
    return counts ? [weight / (toSecond - fromSecond)] : [];
  });
  return seen.length === 0 ? null : medianOf(seen);
}

/** The valid steps; one that was sustained and that a burst could have carried is worth nothing. */
export function weighed(all: readonly StepOutcome[]): StepOutcome[] {
  const valid = all.filter(each => each.valid);
  const {burst, accepted} = burstOf(valid);
  return valid.map(each => {
    const beyond = (each.offeredPerSecond - accepted) * each.toSecond;
    return each.sustained && beyond > 0 && beyond <= burst
      ? {...each, severity: each.severity ?? 0, weight: 0}
      : each;
  });
}

/** What was accepted while refusing, and the most that came in beyond that. */
function burstOf(steps: readonly StepOutcome[]) {
  const refusing = steps.flatMap(each => (each.refusing ? [each.refusing] : []));
  return {
    burst: Math.max(0, ...refusing.map(each => each.burst)),
    accepted:
      refusing.length === 0
        ? Number.POSITIVE_INFINITY
        : medianOf(refusing.map(each => each.acceptedPerSecond)),
  };
}

/** A Bayes factor of a thousand. */
const DRIFT_SURE = Math.log(1000);
/** Fewer steps than these show no drift. */
const DRIFT_STEPS_MIN = 8;
/** What is forgotten where later steps go better: the oldest quarter. */
const FORGOTTEN = 0.25;

/**
 * The steps that still say something of the cluster. Where later ones go better than earlier ones at the
 * same rates (it warms up), the oldest are forgotten. Where they go worse, there is no edge to find.
 */
export function standing(all: readonly StepOutcome[], bounds: SearchBounds) {
  let steps = weighed(all);
  for (;;) {
    const hasBoth = steps.some(each => each.sustained) && steps.some(each => !each.sustained);
    if (steps.length < DRIFT_STEPS_MIN || !hasBoth) return {steps, drift: null};
    const {from, to} = supportOf(steps, bounds);
    const {better, worse} = edgeDrift(evidenceOf(steps), from, to);
    if (worse > DRIFT_SURE && worse > better)
      return {
        steps,
        drift:
          'rates that were sustained at first are not sustained later: it gets worse under load',
      };
    if (better <= DRIFT_SURE) return {steps, drift: null};
    steps = steps.slice(Math.ceil(steps.length * FORGOTTEN));
  }
}

export function isNear({offeredPerSecond}: StepOutcome, edge: number): boolean {
  return Math.abs(Math.log(offeredPerSecond / edge)) <= NEAR;
}

export function rateOf({offeredPerSecond}: StepOutcome): number {
  return offeredPerSecond;
}
