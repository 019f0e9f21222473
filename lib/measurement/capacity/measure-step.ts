import {type Access, anonymousAccess} from '../../auth/access.ts';
import {type Clock, systemClock} from '../../core/clock.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {formatMs, formatRate} from '../../core/format.ts';
import {runScenario} from '../../engine/engine.ts';
import type {LoadRequest, LoadTarget, Progress} from '../../engine/load.ts';
import type {CapacityStep, CapacityWorkload} from '../../record/capacity-result.ts';
import {causesText} from '../../record/cluster-metrics.ts';
import type {LoadResult} from '../../record/load-result.ts';
import type {LoadTraces} from '../load-traces.ts';
import {readTopology} from '../target/read-topology.ts';
import {type MetricsSettings, watching} from '../watch/watch-cluster.ts';
import {instanceFigures, judgeStep, observedOf} from './judge-step.ts';
import type {Objective} from './objective.ts';
import type {NextStep} from './search-plan.ts';
import type {PerArrival} from './step-seconds.ts';

const NO_METRICS: MetricsSettings = {urls: [], queries: []};

/** The scenario that is offered where none is named. */
export const OWN_SCRIPT = 'capacity-step';

/** What all steps of a search have in common. */
export interface StepSettings
  extends Pick<
      LoadRequest,
      'contract' | 'maxRate' | 'env' | 'project' | 'drainMs' | 'runId' | 'variables'
    >,
    Pick<LoadTarget, 'onSecond' | 'onReported' | 'onSeries'> {
  readonly baseUrl: string;
  /** Default: everybody may use the target. */
  readonly access?: Access;
  readonly objectives: readonly Objective[];
  readonly workload: CapacityWorkload;
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
  /** What the steps leave on the target; absent where nobody removes it. */
  readonly traces?: LoadTraces;
  /** Where the cluster tells its metrics, and what is told where it does not; absent: it is not asked. */
  readonly metrics?: MetricsSettings;
  readonly onMiss?: (line: string) => void;
}

/** What a step was for, and what is known of its script. */
export interface StepRequest extends NextStep {
  readonly seed: number;
  /** What an arrival of the script leads to; null: not known yet. */
  readonly perArrival: PerArrival | null;
}

/**
 * Offers a rate for a while, with `scenarios/capacity-step.ts` or any script that takes a rate, and judges
 * it. A step in which the wall clock was set is not valid; one in which the target died does not count
 * at all.
 *
 * @throws ExplainedError when the target is out of reach, or dies, the step was interrupted, or the script
 *   does not tell a figure that the objective asks for
 */
export async function measureStep(
  settings: StepSettings,
  request: StepRequest,
  clock: Clock = systemClock,
): Promise<CapacityStep> {
  const {objectives, workload, signal, traces, metrics = NO_METRICS, onMiss, ...given} = settings;
  const {next: offeredPerSecond, seconds, seed, purpose, perArrival} = request;
  const {baseUrl, access = anonymousAccess} = settings;
  const times = {stepDurationMs: seconds * 1000, warmUpMs: warmUpMsOf(seconds)};
  await readTopology(baseUrl, access);
  const clockJumped = watchWallClock(clock);
  const offer = () =>
    runScenario({
      ...given,
      ...scriptOf(settings, offeredPerSecond, times),
      engine: workload.engine ?? 'embedded',
      ...{seed, signal},
      onLog: () => undefined,
      onDeployed: things => traces?.addDeployed(things),
    });
  const load = await watching({...metrics, access, baseUrl}, offer, line => onMiss?.(line));
  traces?.addLedger(load.ledger);
  if (signal.aborted) throw new ExplainedError('the run was interrupted', 'continue with --resume');
  await assertAlive(load, settings, offeredPerSecond);
  assertTold(load, objectives);
  const plan = {...times, offeredPerSecond, objectives, purpose, backOff: workload.backOff};
  const judged = judgeStep(load, perArrival === null ? plan : {...plan, perArrival});
  const cause = causesText(load.cluster?.causes ?? []);
  const step = cause === '' ? judged : {...judged, cause};
  const jump = clockJumped();
  if (jump === null) return step;
  return {...step, valid: false, sustained: false, limit: 'generator', reason: jump};
}

const WARM_UP_SHARE = 5;
const WARM_UP_SECONDS_MAX = 10;

/** A fifth of a step, a second at least and ten at most. */
export function warmUpMsOf(seconds: number): number {
  return 1000 * Math.min(WARM_UP_SECONDS_MAX, Math.max(1, Math.round(seconds / WARM_UP_SHARE)));
}

interface StepTimes {
  readonly stepDurationMs: number;
  readonly warmUpMs: number;
}

/** What is run: our own script reads variables; any other is laid over as `load --rate` does. */
function scriptOf(settings: StepSettings, offeredPerSecond: number, times: StepTimes) {
  const {script = OWN_SCRIPT, backOff, workers} = settings.workload;
  if (script === OWN_SCRIPT)
    return {
      script,
      variables: {...settings.variables, ...variablesOf(settings, offeredPerSecond, times)},
    };
  return {
    script,
    ...{rate: offeredPerSecond, duration: `${times.stepDurationMs}ms`},
    ...(backOff === 'none' ? {} : {backOff}),
    variables: {...settings.variables, C8GAUGE_WORKERS: String(workers)},
  };
}

/** What our own script reads. */
function variablesOf(
  {workload, objectives}: StepSettings,
  offeredPerSecond: number,
  {stepDurationMs, warmUpMs}: StepTimes,
) {
  return {
    C8GAUGE_STEP_RATE: String(offeredPerSecond),
    C8GAUGE_STEP_MS: String(stepDurationMs),
    C8GAUGE_WARM_UP_MS: String(warmUpMs),
    C8GAUGE_WORKERS: String(workload.workers),
    C8GAUGE_JOB_DURATION_MS: String(workload.jobDurationMs),
    C8GAUGE_BATCH: String(workload.batch),
    C8GAUGE_BACK_OFF: workload.backOff,
    C8GAUGE_FIGURES: instanceFigures(objectives).join(';'),
  };
}

/** An objective on a figure that the script never gives would look like one that is always missed. */
function assertTold(load: LoadResult, objectives: readonly Objective[]): void {
  for (const {figure, expression} of objectives) {
    if (figure.of !== 'process_instance' || load.scenario === OWN_SCRIPT) continue;
    if (observedOf(load, figure.quantile) !== undefined) continue;
    throw new ExplainedError(
      `${load.scenario} does not tell what --slo '${expression}' asks for`,
      `give its thresholds process_instance_duration with that figure, or search with ${OWN_SCRIPT}`,
    );
  }
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
      `the target died at ${formatRate(offeredPerSecond)}/s: ${messageOf(thrown)}`,
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
    return `the wall clock jumped by ${formatMs(jumpMs)} during the step`;
  };
}

/**
 * A bound on a search's time, whatever the wall clock does meanwhile.
 *
 * @returns whether there is time for a step of so many milliseconds: one that would end beyond the budget is
 *   not begun
 */
export function timeBudget(clock: Clock, budgetMs: number): (stepMs: number) => boolean {
  const startedMs = clock.monotonicMs();
  return stepMs => clock.monotonicMs() - startedMs + stepMs <= budgetMs;
}
