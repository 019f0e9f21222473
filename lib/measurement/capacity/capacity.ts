import {systemClock} from '../../core/clock.ts';
import {formatDuration} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';
import {freshRunId} from '../../core/random.ts';
import type {EngineName, Progress as LoadProgress} from '../../engine/load.ts';
import type {CapacityResult, CapacityStep, CapacityWorkload} from '../../record/capacity-result.ts';
import type {RunRecord} from '../../record/run-record.ts';
import {variablesFor} from '../load.ts';
import {Measurement} from '../measurement.ts';
import type {Progress} from '../progress.ts';
import type {Settings} from '../settings/settings.ts';
import {assertServed} from '../target/open-target.ts';
import {type CapacitySearch, findCapacity} from './find-capacity.ts';
import {measureStep, timeBudget} from './measure-step.ts';
import {parseObjective} from './objective.ts';
import {readKnownSteps, StepJournal} from './step-journal.ts';

/** What is searched, and how. */
export interface CapacityRequest {
  /** As the user writes them: `p(99)<500ms`. Empty for {@link DEFAULT_OBJECTIVES}. */
  readonly objectives: readonly string[];
  readonly engine: EngineName;
  readonly workers: number;
  readonly jobDurationMs: number;
  readonly batch: number;
  readonly backOff: CapacityWorkload['backOff'];
  readonly stepDurationMs: number;
  /** Of the interval, 0.5 to 1. */
  readonly confidence: number;
  /** Process instances per second. */
  readonly rateMin: number;
  readonly rateMax: number;
  /** The search ends after this long. */
  readonly budgetMs: number;
  /** The verdict is *failed* below this rate. */
  readonly atLeastPerSecond?: number | undefined;
  /** The output folder of an earlier search, or its record.json, to continue from. */
  readonly resume?: string | undefined;
}

/**
 * Finds the highest rate of process instances that a target sustains under an objective:
 * 1. refuses a search that could not answer anything, and reads the steps to continue from,
 * 2. opens the target,
 * 3. measures step after step, each on the disk as it ends, until the plan has its answer,
 * 4. builds the record.
 *
 * @throws ExplainedError when the search or the target is refused, or nothing was measured
 */
export async function capacity(
  settings: Settings,
  request: CapacityRequest,
  progress: Progress,
): Promise<RunRecord> {
  const plan = capacityPlan(request, settings.maxRate);
  const known = request.resume ? await readKnownSteps(request.resume, plan) : [];
  progress.say(`c8gauge capacity ${plan.objectives.join(', ')}, seed ${settings.seed}\n`);
  const measurement = await Measurement.open(settings, 'load', progress);
  try {
    assertServed(measurement.target);
    const journal = new StepJournal(settings.folder, plan, known);
    const found = await findCapacity(searchOf(measurement, request, plan, known, journal));
    if (found.steps.length === 0) {
      await journal.remove();
      progress.abandon();
      const remedy = 'nothing was measured, so there is no report';
      throw new ExplainedError(found.answer.reason, remedy);
    }
    const {atLeastPerSecond} = request;
    const asked = atLeastPerSecond === undefined ? {} : {atLeastPerSecond};
    measurement.addCapacity({...plan, ...asked, ...found});
  } finally {
    await measurement.close();
  }
  return measurement.record();
}

export const DEFAULT_OBJECTIVES = ['p(99)<500ms', 'backpressure<10%', 'errors<1%'];
const STEP_MS_MIN = 3000;
/** The seconds of a longer run are joined. */
const STEP_MS_MAX = 1_800_000;

/** A search as it is recorded, before it has found anything. */
type CapacityPlan = Omit<CapacityResult, 'steps' | 'answer' | 'atLeastPerSecond'>;

/** An instance takes at least so many requests: created, activated, completed. */
const REQUESTS_PER_INSTANCE = 3;

/** @throws ExplainedError when no search could answer it */
function capacityPlan(request: CapacityRequest, maxRate: number | null): CapacityPlan {
  const {engine, workers, jobDurationMs, batch, backOff, stepDurationMs, confidence} = request;
  const objectives = request.objectives.length > 0 ? request.objectives : DEFAULT_OBJECTIVES;
  assertStepDuration(stepDurationMs);
  const warmUpMs = Math.max(1000, Math.round(stepDurationMs / 5000) * 1000);
  return {
    objectives: objectives.map(each => parseObjective(each).expression),
    workload: {engine, workers, jobDurationMs, batch, backOff, stepDurationMs, warmUpMs},
    ...ratesOf(request, maxRate),
    confidence,
  };
}

function ratesOf({rateMin, rateMax}: CapacityRequest, maxRate: number | null) {
  const capped = Math.floor((maxRate ?? Number.POSITIVE_INFINITY) / REQUESTS_PER_INSTANCE);
  const highest = Math.min(rateMax, capped);
  if (rateMin <= highest) return {rateMin, rateMax: highest};
  throw new ExplainedError(
    `--rate-min ${rateMin} is above the highest rate ${highest}`,
    'lower --rate-min, or raise --rate-max and --max-rate',
  );
}

function assertStepDuration(stepDurationMs: number): void {
  if (stepDurationMs < STEP_MS_MIN) {
    throw new ExplainedError(
      `--step-duration ${formatDuration(stepDurationMs)} leaves nothing to measure after a warm-up`,
      'give 3 s or more; 10 s is the default',
    );
  }
  if (stepDurationMs > STEP_MS_MAX) {
    throw new ExplainedError(
      `--step-duration ${formatDuration(stepDurationMs)} is too long: a step is judged by the second`,
      `give ${formatDuration(STEP_MS_MAX)} or less; 10 s is the default`,
    );
  }
}

function searchOf(
  measurement: Measurement,
  {budgetMs, stepDurationMs}: CapacityRequest,
  plan: CapacityPlan,
  known: readonly CapacityStep[],
  journal: StepJournal,
): CapacitySearch {
  const {target, progress, signal, settings, traces} = measurement;
  const {seed, maxRate, env, project, drainMs} = settings;
  const step = {
    baseUrl: target.baseUrl,
    access: target.access,
    contract: target.contract,
    variables: variablesFor(target),
    ...{env, project, drainMs},
    // All steps share their names, so that a search leaves one definition behind.
    runId: freshRunId(),
    ...(maxRate === null ? {} : {maxRate}),
    objectives: plan.objectives.map(parseObjective),
    workload: plan.workload,
    ...{signal, traces},
    onProgress: (state: LoadProgress) => progress.run(state),
  };
  const hasTime = timeBudget(systemClock, budgetMs, stepDurationMs);
  let count = known.length;
  return {
    bounds: plan,
    known,
    async measure(offeredPerSecond) {
      progress.begin(`${offeredPerSecond.toFixed(1)}/s`);
      return measureStep(step, offeredPerSecond, (seed + count++) >>> 0);
    },
    stop() {
      const early = measurement.endedEarly();
      if (early !== null) return early;
      return hasTime() ? null : `--budget ${formatDuration(budgetMs)} is spent`;
    },
    onStep(step) {
      journal.append(step);
      tellStep(progress, step);
    },
  };
}

function tellStep(progress: Progress, step: CapacityStep): void {
  const p99 = step.createUsP99 === null ? 'n/a' : `${(step.createUsP99 / 1000).toFixed(1)} ms`;
  const figures = `${step.completedPerSecond.toFixed(1)}/s completed, p99 ${p99}`;
  if (step.sustained) progress.end('passed', `sustained, ${figures}`);
  else
    progress.end(
      step.valid ? 'failed' : 'inconclusive',
      `${step.limit}: ${step.reason}, ${figures}`,
    );
}
