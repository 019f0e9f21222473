import type {LoadGuardFlags} from '../../cli/flags.ts';
import {formatDuration} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';
import type {EngineName} from '../../engine/load.ts';
import type {CapacityResult, CapacityWorkload} from '../../record/capacity-result.ts';
import {parseObjective} from './objective.ts';

/** The flags that say what is searched. */
export interface CapacityPlanFlags extends LoadGuardFlags {
  readonly slo: readonly string[];
  readonly engine: EngineName;
  readonly workers: number;
  readonly jobDuration: number;
  readonly batch: number;
  readonly backOff: CapacityWorkload['backOff'];
  readonly stepDuration: number;
  readonly confidence: number;
  readonly rateMin: number;
  readonly rateMax: number;
}

export const DEFAULT_SLO = ['p(99)<500ms', 'backpressure<10%', 'errors<1%'];
const STEP_MS_MIN = 3000;
/** The seconds of a longer run are joined. */
const STEP_MS_MAX = 1_800_000;

/** A search as it is recorded, before it has found anything. */
export type CapacityPlan = Omit<CapacityResult, 'steps' | 'answer' | 'atLeastPerSecond'>;

/** An instance takes at least so many requests: created, activated, completed. */
const REQUESTS_PER_INSTANCE = 3;

/**
 * What the flags ask for.
 *
 * @throws ExplainedError when no search could answer it
 */
export function capacityPlan(flags: CapacityPlanFlags): CapacityPlan {
  const {engine, workers, batch, backOff, stepDuration, rateMin} = flags;
  const capped = Math.floor((flags.maxRate ?? Number.POSITIVE_INFINITY) / REQUESTS_PER_INSTANCE);
  const rateMax = Math.min(flags.rateMax, capped);
  if (rateMin > rateMax) {
    throw new ExplainedError(
      `--rate-min ${rateMin} is above the highest rate ${rateMax}`,
      'lower --rate-min, or raise --rate-max and --max-rate',
    );
  }
  if (stepDuration < STEP_MS_MIN) {
    throw new ExplainedError(
      `--step-duration ${formatDuration(stepDuration)} leaves nothing to measure after a warm-up`,
      'give 3 s or more; 10 s is the default',
    );
  }
  if (stepDuration > STEP_MS_MAX) {
    throw new ExplainedError(
      `--step-duration ${formatDuration(stepDuration)} is too long: a step is judged by the second`,
      `give ${formatDuration(STEP_MS_MAX)} or less; 10 s is the default`,
    );
  }
  const objectives = (flags.slo.length > 0 ? flags.slo : DEFAULT_SLO).map(
    each => parseObjective(each).expression,
  );
  const warmUpMs = Math.max(1000, Math.round(stepDuration / 5000) * 1000);
  const step = {stepDurationMs: stepDuration, warmUpMs};
  const workload = {engine, workers, jobDurationMs: flags.jobDuration, batch, backOff, ...step};
  return {objectives, workload, rateMin, rateMax, confidence: flags.confidence};
}
