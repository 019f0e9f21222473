import {seededRandom} from '../../core/random.ts';
import {findCapacity} from '../../measurement/capacity/find-capacity.ts';
import {judgeSeconds} from '../../measurement/capacity/judge-step.ts';
import {warmUpMsOf} from '../../measurement/capacity/measure-step.ts';
import {parseObjective} from '../../measurement/capacity/objective.ts';
import type {CapacityResult} from '../../record/capacity-result.ts';
import {type QueueShape, simulatedQueue} from './simulated-targets.ts';

/** How a search over a target of known truth ended. */
export interface SearchEnd extends Pick<CapacityResult, 'steps' | 'answer'> {
  readonly truth: number | 'none';
  /** Under load, virtual. */
  readonly seconds: number;
}

const STEP_SECONDS = 10;
const STEP_SECONDS_MAX = 120;

/** The real search over a simulated target, in virtual time. */
export async function searchSimulated(
  shape: QueueShape,
  seed: number,
  budgetSeconds: number,
): Promise<SearchEnd> {
  const target = simulatedQueue(shape, seededRandom(seed));
  const objectives = target.objectives.map(parseObjective);
  let spent = 0;
  const found = await findCapacity({
    bounds: {
      ...{rateMin: 10, rateMax: 20_000, confidence: 0.95, isWhole: false},
      ...{stepSeconds: STEP_SECONDS, stepSecondsMax: STEP_SECONDS_MAX, tail: 0.01},
    },
    known: [],
    async measure({next: offeredPerSecond, seconds, purpose}) {
      spent += seconds;
      return judgeSeconds(target.offer(offeredPerSecond, seconds), {
        ...{offeredPerSecond, objectives, purpose, backOff: target.backOff},
        ...{stepDurationMs: seconds * 1000, warmUpMs: warmUpMsOf(seconds)},
      });
    },
    stop: seconds => (spent + seconds <= budgetSeconds ? null : 'the budget is spent'),
    onStep: () => undefined,
  });
  return {...found, truth: target.truth(), seconds: spent};
}

/** Whether the interval holds the truth, or the answer says that there is none. */
export function isRight({answer, truth}: Omit<SearchEnd, 'seconds'>): boolean {
  const {outcome, perSecondLow: low, perSecondHigh: high} = answer;
  if (outcome === 'not-stationary') return true;
  if (truth === 'none' || outcome === 'not-met' || low === null) return false;
  return low <= truth && (high === null || truth <= high);
}
