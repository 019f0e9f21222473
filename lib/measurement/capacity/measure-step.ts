import {type Access, anonymousAccess} from '../../auth/access.ts';
import {type Clock, systemClock} from '../../core/clock.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {runScenario} from '../../engine/engine.ts';
import type {LoadRequest, Progress} from '../../engine/load.ts';
import type {CapacityStep, CapacityWorkload} from '../../record/capacity-result.ts';
import type {LoadResult} from '../../record/load-result.ts';
import type {LoadTraces} from '../load-traces.ts';
import {readTopology} from '../target/read-topology.ts';
import {instanceFigures, judgeStep} from './judge-step.ts';
import type {Objective} from './objective.ts';

/** What all steps of a search have in common. */
export interface StepSettings
  extends Pick<
    LoadRequest,
    'contract' | 'maxRate' | 'env' | 'project' | 'drainMs' | 'runId' | 'variables'
  > {
  readonly baseUrl: string;
  /** Default: everybody may use the target. */
  readonly access?: Access;
  readonly objectives: readonly Objective[];
  readonly workload: CapacityWorkload;
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
  /** What the steps leave on the target; absent where nobody removes it. */
  readonly traces?: LoadTraces;
}

/**
 * Offers a rate with `scenarios/capacity-step.ts`, and judges it. A step in which the wall clock was
 * set is not valid; one in which the target died does not count at all.
 *
 * @throws ExplainedError when the target is out of reach, or dies, or the step was interrupted
 */
export async function measureStep(
  settings: StepSettings,
  offeredPerSecond: number,
  seed: number,
  clock: Clock = systemClock,
): Promise<CapacityStep> {
  const {objectives, workload, signal, traces, ...given} = settings;
  const {baseUrl, access = anonymousAccess} = settings;
  await readTopology(baseUrl, access);
  const clockJumped = watchWallClock(clock);
  const load = await runScenario({
    ...given,
    script: 'capacity-step',
    engine: workload.engine ?? 'embedded',
    seed,
    signal,
    onLog: () => undefined,
    onDeployed: things => traces?.addDeployed(things),
    variables: {...settings.variables, ...variablesOf(settings, offeredPerSecond)},
  });
  traces?.addLedger(load.ledger);
  if (signal.aborted) throw new ExplainedError('the run was interrupted', 'continue with --resume');
  await assertAlive(load, settings, offeredPerSecond);
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

/** That a target is down says nothing of the rate it sustains: the step must not count as failed. */
async function assertAlive(
  load: LoadResult,
  {baseUrl, access = anonymousAccess}: StepSettings,
  offeredPerSecond: number,
): Promise<void> {
  if (load.operations.every(each => each.requests.errors + each.requests.unanswered === 0)) return;
  try {
    await readTopology(baseUrl, access);
  } catch (thrown) {
    throw new ExplainedError(
      `the target died at ${offeredPerSecond.toFixed(1)}/s: ${messageOf(thrown)}`,
      'start it again and continue with --resume',
    );
  }
}

/** More than this and it was set, not slewed: a time service slews by half a millisecond a second. */
const JUMP_MS_MIN = 200;

/**
 * Watches the wall clock during a step: how long an instance took is the difference of two wall
 * times (k6 has no other clock), so a clock that is set in between makes them wrong.
 *
 * @returns asked at the end of the step: why it is not valid, or null
 */
export function watchWallClock(clock: Clock): () => string | null {
  const wallMs = clock.wallMs();
  const monotonicMs = clock.monotonicMs();
  return () => {
    const jumpMs = clock.wallMs() - wallMs - (clock.monotonicMs() - monotonicMs);
    if (Math.abs(jumpMs) < JUMP_MS_MIN) return null;
    return `the wall clock jumped by ${(jumpMs / 1000).toFixed(1)} s during the step`;
  };
}

/**
 * A bound on a search's time, whatever the wall clock does meanwhile.
 *
 * @param stepMs how long the next step will take: one that would end beyond the budget is not begun
 * @returns whether there is time for another step
 */
export function timeBudget(clock: Clock, budgetMs: number, stepMs: number): () => boolean {
  const startedMs = clock.monotonicMs();
  return () => clock.monotonicMs() - startedMs + stepMs <= budgetMs;
}
