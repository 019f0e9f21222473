import {type Clock, systemClock} from '../../core/clock.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {runScenario} from '../../engine/engine.ts';
import type {LoadRequest, LoadTarget, Progress} from '../../engine/load.ts';
import {loadProject} from '../../project/load-config.ts';
import type {CapacityStep, CapacityWorkload} from '../../record/capacity-result.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {probeTarget} from '../target/probe-target.ts';
import {instanceFigures, judgeStep} from './judge-step.ts';
import type {Objective} from './objective.ts';
import {watchWallClock} from './step-clock.ts';

/** What all steps of a search have in common. */
export interface StepSettings
  extends Pick<LoadRequest, 'contract' | 'maxRate'>,
    Pick<LoadTarget, 'access'> {
  readonly baseUrl: string;
  readonly objectives: readonly Objective[];
  readonly workload: CapacityWorkload;
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/**
 * Offers a rate with `scenarios/capacity-step.ts`, and judges it. A step in which the wall clock was
 * set is not valid; one in which the target died is none.
 *
 * @throws ExplainedError when the target is out of reach, or dies, or the step was interrupted
 */
export async function measureStep(
  settings: StepSettings,
  offeredPerSecond: number,
  seed: number,
  clock: Clock = systemClock,
): Promise<CapacityStep> {
  const {objectives, workload, signal, ...given} = settings;
  const clockJumped = watchWallClock(clock);
  const load = await runScenario({
    ...given,
    script: 'capacity-step',
    engine: workload.engine ?? 'embedded',
    seed,
    signal,
    onLog: () => undefined,
    env: process.env,
    variables: variablesOf(settings, offeredPerSecond),
    project: await loadProject(),
  });
  if (signal.aborted) throw new ExplainedError('the run was interrupted', 'go on with --resume');
  await refuseDead(load, settings, offeredPerSecond);
  const step = judgeStep(load, {...workload, offeredPerSecond, objectives});
  const jump = clockJumped();
  if (jump === null) return step;
  return {...step, valid: false, sustained: false, limit: 'generator', reason: jump};
}

/** What the script reads. */
function variablesOf({workload, objectives}: StepSettings, offeredPerSecond: number) {
  return {
    C8GAUGE_STEP_RATE: String(offeredPerSecond),
    C8GAUGE_STEP_MS: String(workload.stepDurationMs),
    C8GAUGE_WARM_UP_MS: String(workload.warmUpMs),
    C8GAUGE_WORKERS: String(workload.workers),
    C8GAUGE_JOB_DURATION_MS: String(workload.jobDurationMs),
    C8GAUGE_BATCH: String(workload.batch),
    C8GAUGE_BACK_OFF: workload.backOff,
    C8GAUGE_FIGURES: instanceFigures(objectives).join(';'),
  };
}

/** A target that is gone did not fall short of a rate: the step must not count as if it had. */
async function refuseDead(
  load: LoadResult,
  {baseUrl, access}: StepSettings,
  offeredPerSecond: number,
): Promise<void> {
  if (load.operations.every(each => each.requests.errors === 0)) return;
  try {
    await probeTarget(baseUrl, '/v2', access);
  } catch (thrown) {
    throw new ExplainedError(
      `the target died at ${offeredPerSecond.toFixed(1)}/s: ${messageOf(thrown)}`,
      'start it again and go on with --resume',
    );
  }
}
