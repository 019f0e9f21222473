import {join} from 'node:path';
import {Command, InvalidArgumentError, Option} from 'commander';
import {writeReports} from '../../reports/render/write-reports.ts';
import {type CapacitySearch, findCapacity} from '../campaign/capacity/find-capacity.ts';
import {measureStep} from '../campaign/capacity/measure-step.ts';
import {parseObjective} from '../campaign/capacity/objective.ts';
import {systemClock} from '../core/clock.ts';
import {formatDuration} from '../core/duration.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';
import type {CapacityResult, CapacityStep, CapacityWorkload} from '../record/capacity-result.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {buildRecord} from './build-record.ts';
import {conclude} from './conclude.ts';
import {
  durationMs,
  type LoadGuardFlags,
  type MeasuringFlags,
  seedOf,
  wholeNumber,
  withLoadGuards,
  withMeasuringFlags,
} from './flags.ts';
import {listenForInterrupt} from './interrupt.ts';
import {wordsStream} from './json-output.ts';
import {createProgress, type Progress} from './progress.ts';
import {spokenContract} from './spoken-contract.ts';
import {openTarget, type Target} from './target.ts';
import {warn} from './warn.ts';

interface CapacityFlags extends MeasuringFlags, LoadGuardFlags {
  readonly slo: readonly string[];
  readonly workers: number;
  readonly jobDuration: number;
  readonly batch: number;
  readonly backOff: CapacityWorkload['backOff'];
  readonly stepDuration: number;
  readonly budget: number;
  readonly confidence: number;
  readonly rateMin: number;
  readonly rateMax: number;
  readonly atLeast?: number;
  readonly resume?: string;
}

const RATE = wholeNumber(1, 100_000);
const STEP_MS_MIN = 3000;
const DEFAULT_SLO = ['p(99)<500ms', 'backpressure<10%', 'errors<1%'];

/** `c8gauge capacity`: the highest rate of process instances that a cluster sustains. */
export function capacityCommand(): Command {
  const command = new Command('capacity').description(
    'Find the highest rate of process instances that a cluster sustains under an objective.',
  );
  return withLoadGuards(withMeasuringFlags(command))
    .option('--slo <objective>', `repeatable; default ${DEFAULT_SLO.join(', ')}`, collect, [])
    .option('--workers <n>', 'workers that complete jobs', wholeNumber(1, 1000), 10)
    .option('--job-duration <time>', 'how long a worker takes for a job', durationMs, 0)
    .option('--batch <n>', 'jobs that a worker activates at once', wholeNumber(1, 1000), 32)
    .addOption(
      new Option('--back-off <how>', 'how starters answer backpressure')
        .choices(['none', 'aimd'])
        .default('none'),
    )
    .option('--step-duration <time>', 'how long each rate is offered', durationMs, 10_000)
    .option('--budget <time>', 'end the search after this long', durationMs, 15 * 60_000)
    .option('--confidence <share>', 'of the interval', confidence, 0.95)
    .option('--rate-min <n>', 'lowest rate, process instances a second', RATE, 10)
    .option('--rate-max <n>', 'highest rate', RATE, 20_000)
    .option('--at-least <n>', 'fall short below this rate', RATE)
    .option('--resume <record>', 'go on from the steps of a record.json')
    .action(capacity);
}

async function capacity(flags: CapacityFlags): Promise<void> {
  const startedAtMs = systemClock.wallMs();
  const plan = planOf(flags);
  const known = flags.resume ? await knownSteps(flags.resume, plan) : [];
  const seed = seedOf(flags);
  const progress = createProgress(flags.quiet ?? false, wordsStream(flags.json));
  progress.say(`c8gauge capacity ${plan.objectives.join(', ')}, seed ${seed}\n`);
  const interrupt = listenForInterrupt();
  const target = await openTarget(flags);
  for (const line of target.warnings) warn(line);
  const {lost} = target.access.authorization;
  const settings = {
    ...targetOf(target, flags),
    objectives: plan.objectives.map(parseObjective),
    workload: plan.workload,
    signal: AbortSignal.any([interrupt.signal, lost]),
    onProgress: progress.run,
  };
  let count = known.length;
  const search: CapacitySearch = {
    bounds: plan,
    known,
    async measure(offeredPerSecond) {
      progress.begin(`${offeredPerSecond.toFixed(1)}/s`);
      return measureStep(settings, offeredPerSecond, (seed + count++) >>> 0);
    },
    stop() {
      if (interrupt.signal.aborted) return 'the run was interrupted';
      if (lost.aborted) return messageOf(lost.reason);
      const spentMs = systemClock.wallMs() - startedAtMs + flags.stepDuration;
      return spentMs <= flags.budget ? null : `--budget ${formatDuration(flags.budget)} is spent`;
    },
    onStep: step => showStep(progress, step),
  };
  try {
    const found = await findCapacity(search);
    const asked = flags.atLeast === undefined ? {} : {atLeastPerSecond: flags.atLeast};
    const result: CapacityResult = {...plan, ...asked, ...found};
    await report(flags, {seed, startedAtMs, progress, facts: target.facts}, result);
  } finally {
    interrupt.dispose();
    await target.stop();
  }
}

/** What each step needs to know of the target. */
function targetOf({baseUrl, access, facts}: Target, {maxRate}: LoadGuardFlags) {
  const contract = spokenContract({}, facts);
  return {baseUrl, access, contract, ...(maxRate === undefined ? {} : {maxRate})};
}

interface Run {
  readonly seed: number;
  readonly startedAtMs: number;
  readonly progress: Progress;
  readonly facts: Target['facts'];
}

async function report(flags: CapacityFlags, run: Run, result: CapacityResult): Promise<void> {
  const {seed, startedAtMs, progress, facts} = run;
  if (result.steps.length === 0) {
    progress.abandon();
    throw new ExplainedError(result.answer.reason, 'nothing was measured, so there is no report');
  }
  const plan = {command: 'capacity', flags, seed, out: flags.out};
  const measurement = {...plan, conformance: null, scenarios: []};
  const gathered = {conformance: undefined, loads: [], capacity: result, failures: []};
  const record = await buildRecord(measurement, facts, gathered, startedAtMs);
  const {html} = await writeReports(record, flags.out ?? join('reports', 'out', record.run.id));
  progress.say(`\nreport   ${html}`);
  await conclude(record, flags.json ? {file: flags.json, value: record} : null);
}

type Plan = Omit<CapacityResult, 'steps' | 'answer' | 'atLeastPerSecond'>;

/** An instance takes at least so many requests: created, activated, completed. */
const REQUESTS_PER_INSTANCE = 3;

function planOf(flags: CapacityFlags): Plan {
  const {workers, batch, backOff, stepDuration, rateMin} = flags;
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
  const objectives = (flags.slo.length > 0 ? flags.slo : DEFAULT_SLO).map(
    each => parseObjective(each).expression,
  );
  const warmUpMs = Math.max(1000, Math.round(stepDuration / 5000) * 1000);
  const step = {stepDurationMs: stepDuration, warmUpMs};
  const workload = {workers, jobDurationMs: flags.jobDuration, batch, backOff, ...step};
  return {objectives, workload, rateMin, rateMax, confidence: flags.confidence};
}

/** @throws ExplainedError when the record's steps answer another question */
async function knownSteps(file: string, plan: Plan): Promise<readonly CapacityStep[]> {
  const {capacity: earlier} = await readRunRecord(file);
  const remedy = 'give the record of a capacity search with the same flags';
  if (!earlier) throw new ExplainedError(`${file} holds no capacity search`, remedy);
  const question = (each: Plan) => JSON.stringify([each.objectives, Object.entries(each.workload)]);
  if (question(earlier) !== question(plan)) {
    throw new ExplainedError(`${file} has another objective or workload`, remedy);
  }
  return earlier.steps;
}

function showStep(progress: Progress, step: CapacityStep): void {
  const p99 = step.createUsP99 === null ? 'n/a' : `${(step.createUsP99 / 1000).toFixed(1)} ms`;
  const figures = `${step.completedPerSecond.toFixed(1)}/s completed, p99 ${p99}`;
  if (step.sustained) progress.end('good', `sustained, ${figures}`);
  else progress.end(step.valid ? 'bad' : 'unknown', `${step.limit}: ${step.reason}, ${figures}`);
}

function collect(text: string, all: readonly string[]): string[] {
  return [...all, text];
}

function confidence(text: string): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (value >= 0.5 && value < 1) return value;
  throw new InvalidArgumentError('It must be a share from 50% to below 100%.');
}
