import {ExplainedError} from '../../core/errors.ts';
import {runScenario} from '../../engine/run-scenario.ts';
import type {Progress, ScenarioRun} from '../../engine/scenario-run.ts';
import type {CapacityStep, CapacityWorkload} from '../../record/capacity-result.ts';
import {instanceFigures, judgeStep} from './judge-step.ts';
import type {Objective} from './objective.ts';

/** What all steps of a search have in common. */
export interface StepSettings
  extends Pick<ScenarioRun, 'baseUrl' | 'access' | 'contract' | 'maxRate'> {
  readonly objectives: readonly Objective[];
  readonly workload: CapacityWorkload;
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/**
 * Offers a rate with `scenarios/capacity-step.ts`, and judges it.
 *
 * @throws ExplainedError when the target is out of reach, or the step was interrupted
 */
export async function measureStep(
  settings: StepSettings,
  offeredPerSecond: number,
  seed: number,
): Promise<CapacityStep> {
  const {objectives, workload, signal, ...given} = settings;
  const load = await runScenario({
    ...given,
    script: 'capacity-step',
    engine: 'embedded',
    seed,
    signal,
    onLog: () => undefined,
    env: {
      C8GAUGE_STEP_RATE: String(offeredPerSecond),
      C8GAUGE_STEP_MS: String(workload.stepDurationMs),
      C8GAUGE_WARM_UP_MS: String(workload.warmUpMs),
      C8GAUGE_WORKERS: String(workload.workers),
      C8GAUGE_JOB_DURATION_MS: String(workload.jobDurationMs),
      C8GAUGE_BATCH: String(workload.batch),
      C8GAUGE_BACK_OFF: workload.backOff,
      C8GAUGE_FIGURES: instanceFigures(objectives).join(';'),
    },
  });
  if (signal.aborted) {
    throw new ExplainedError('the run was interrupted', 'go on from its record with --resume');
  }
  const {stepDurationMs, warmUpMs} = workload;
  return judgeStep(load, {offeredPerSecond, stepDurationMs, warmUpMs, objectives});
}
