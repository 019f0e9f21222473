import {systemClock} from '../../core/clock.ts';
import {formatDuration} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';
import {formatLatency, formatRate} from '../../core/format.ts';
import {freshRunId} from '../../core/random.ts';
import type {EngineName, Progress as LoadProgress} from '../../engine/load.ts';
import type {CapacityResult, CapacityStep, CapacityWorkload} from '../../record/capacity-result.ts';
import type {RunRecord} from '../../record/run-record.ts';
import {variablesFor} from '../load.ts';
import {Measurement} from '../measurement.ts';
import type {Progress} from '../progress.ts';
import type {Settings} from '../settings/settings.ts';
import {openStreams} from '../stream/streams.ts';
import {assertServed} from '../target/open-target.ts';
import {type CapacitySearch, findCapacity} from './find-capacity.ts';
import {measureStep, OWN_SCRIPT, timeBudget, warmUpMsOf} from './measure-step.ts';
import {type Objective, parseObjective} from './objective.ts';
import {completePrefill, prefill} from './prefill.ts';
import {readKnownSteps, StepJournal} from './step-journal.ts';

/** What is searched, and how. */
export interface CapacityRequest {
  /** A name from `scenarios/`, or an absolute path to a script that takes `--rate`. */
  readonly script: string;
  /** So many instances are created first, and completed in the end. */
  readonly prefill: number;
  /** As the user writes them: `p(99)<500ms`. Empty for {@link DEFAULT_OBJECTIVES}. */
  readonly objectives: readonly string[];
  readonly engine: EngineName;
  readonly workers: number;
  readonly jobDurationMs: number;
  readonly batch: number;
  readonly backOff: CapacityWorkload['backOff'];
  /** Of the first steps. */
  readonly stepDurationMs: number;
  /** No step near the edge is longer. */
  readonly stepDurationMsMax: number;
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
 * 3. fills it with instances, where that was asked for,
 * 4. measures step after step, each on the disk as it ends, until the plan has its answer,
 * 5. completes what it was filled with, and builds the record.
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
  const streams = await openStreams(settings, request.engine, progress);
  const measurement = await Measurement.open(settings, 'load', progress, streams);
  try {
    assertServed(measurement.target);
    const journal = new StepJournal(settings.folder, plan, known);
    // All steps share their names, so that a search leaves one definition behind.
    const filling = {count: request.prefill, runId: freshRunId()};
    await prefill(measurement, filling);
    const search = searchOf(measurement, request, {plan, known, journal, runId: filling.runId});
    const found = await findCapacity(search);
    await completePrefill(measurement, filling);
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

export const DEFAULT_OBJECTIVES = ['p(99)<500ms', 'backpressure<1%', 'errors<1%'];
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
  const warmUpMs = warmUpMsOf(stepDurationMs / 1000);
  const made = {engine, workers, jobDurationMs, batch, backOff, stepDurationMs, warmUpMs};
  const {script, prefill: count} = request;
  return {
    objectives: objectives.map(each => parseObjective(each).expression),
    workload: {
      ...made,
      // Steps of searches that knew neither stay comparable.
      ...(script === OWN_SCRIPT ? {} : {script}),
      ...(count === 0 ? {} : {prefill: count}),
    },
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

interface BegunSearch {
  readonly plan: CapacityPlan;
  readonly known: readonly CapacityStep[];
  readonly journal: StepJournal;
  readonly runId: string;
}

function searchOf(
  measurement: Measurement,
  {budgetMs, stepDurationMs, stepDurationMsMax}: CapacityRequest,
  {plan, known, journal, runId}: BegunSearch,
): CapacitySearch {
  const {target, progress, signal, settings, traces} = measurement;
  const {seed, maxRate, env, project, drainMs, metrics} = settings;
  const objectives = plan.objectives.map(parseObjective);
  const step = {
    ...{baseUrl: target.baseUrl, access: target.access, contract: target.contract},
    variables: variablesFor(target),
    ...{env, project, drainMs, runId},
    ...(maxRate === null ? {} : {maxRate}),
    objectives,
    workload: plan.workload,
    ...{signal, traces, metrics},
    onMiss: missingOnce(measurement),
    onProgress(state: LoadProgress) {
      tellWhole(steps);
      progress.run(state);
    },
    ...measurement.streams.listener(),
    onSecond: (...second: Parameters<Progress['second']>) => progress.second(...second),
  };
  const hasTime = timeBudget(systemClock, budgetMs);
  const tellWhole = wholeProgress(progress, budgetMs);
  let steps = 0;
  let count = known.length;
  let perArrival = perArrivalIn(known);
  return {
    bounds: {
      ...plan,
      stepSeconds: Math.round(stepDurationMs / 1000),
      stepSecondsMax: Math.round(Math.max(stepDurationMs, stepDurationMsMax) / 1000),
      tail: strictestTail(objectives),
      isWhole: plan.workload.script !== undefined,
    },
    known,
    async measure(next) {
      const how = next.purpose === undefined ? '' : `, held for ${next.seconds} s`;
      steps += 1;
      tellWhole(steps);
      progress.begin(`${formatRate(next.next)}/s${how}`);
      return measureStep(step, {...next, perArrival, seed: (seed + count++) >>> 0});
    },
    stop(seconds) {
      const early = measurement.endedEarly();
      if (early !== null) return early;
      if (hasTime(seconds * 1000)) return null;
      return `--budget ${formatDuration(budgetMs)} is spent`;
    },
    onStep(step, soFar) {
      perArrival ??= perArrivalIn([step]);
      journal.append(step);
      tellStep(progress, step);
      measurement.addCapacity({...plan, ...soFar});
    },
  };
}

/** Each step may miss the same: it is one line. */
function missingOnce(measurement: Measurement): (line: string) => void {
  const missed = new Set<string>();
  return line => {
    if (missed.size < missed.add(line).size) measurement.miss(line);
  };
}

/** Tells how much of the budget is spent, at so many steps. */
function wholeProgress(progress: Measurement['progress'], budgetMs: number) {
  const startedMs = systemClock.monotonicMs();
  return (steps: number) => {
    const elapsedMs = Math.min(budgetMs, systemClock.monotonicMs() - startedMs);
    const text = `step ${steps}, at most ${formatDuration(budgetMs)}`;
    progress.overall({share: elapsedMs / budgetMs, text, leftMs: budgetMs - elapsedMs});
  };
}

/** What an arrival leads to, by the first step that tells it. */
function perArrivalIn(steps: readonly CapacityStep[]) {
  return steps.find(each => each.perArrival !== undefined)?.perArrival ?? null;
}

/** Where no percentile is asked for, a step is as long as for a median. */
const USUAL_TAIL = 0.5;

function strictestTail(objectives: readonly Objective[]): number {
  const tails = objectives.flatMap(({figure}) =>
    'quantile' in figure && figure.quantile !== null ? [1 - figure.quantile] : [],
  );
  return Math.min(USUAL_TAIL, ...tails);
}

function tellStep(progress: Progress, step: CapacityStep): void {
  const figures = `${formatRate(step.completedPerSecond)}/s completed, p99 ${formatLatency(step.createUsP99)}`;
  if (step.sustained && step.trend === undefined) progress.end('passed', `sustained, ${figures}`);
  else if (step.sustained) progress.end('passed', `sustained, but ${step.trend}`);
  else
    progress.end(
      step.valid ? 'failed' : 'inconclusive',
      `${step.limit}: ${step.reason}, ${figures}`,
    );
}
