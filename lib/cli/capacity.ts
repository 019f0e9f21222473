import {join} from 'node:path';
import {Command, InvalidArgumentError, Option} from 'commander';
import {writeReports} from '../../reports/render/write-reports.ts';
import {systemClock} from '../core/clock.ts';
import {formatDuration} from '../core/duration.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {buildRecord, runId} from '../measurement/build-record.ts';
import {readKnownSteps, StepJournal} from '../measurement/capacity/capacity-journal.ts';
import {
  type CapacityPlan,
  type CapacityPlanFlags,
  capacityPlan,
  DEFAULT_SLO,
} from '../measurement/capacity/capacity-plan.ts';
import {type CapacitySearch, findCapacity} from '../measurement/capacity/find-capacity.ts';
import {measureStep} from '../measurement/capacity/measure-step.ts';
import {parseObjective} from '../measurement/capacity/objective.ts';
import {timeBudget} from '../measurement/capacity/step-clock.ts';
import {spokenContract} from '../measurement/target/spoken-contract.ts';
import {openTarget, type Target} from '../measurement/target/target.ts';
import type {CapacityResult, CapacityStep} from '../record/capacity-result.ts';
import {conclude} from './conclude.ts';
import {
  durationMs,
  type LoadGuardFlags,
  type MeasuringFlags,
  pathIn,
  seedOf,
  wholeNumber,
  withLoadGuards,
  withMeasuringFlags,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {createProgress, type Progress} from './progress.ts';

interface CapacityFlags extends MeasuringFlags, CapacityPlanFlags {
  readonly budget: number;
  readonly atLeast?: number;
  readonly resume?: string;
}

const RATE = wholeNumber(1, 100_000);

/** `c8gauge capacity`: the highest rate of process instances that a cluster sustains. */
export function capacityCommand(run: Invocation): Command {
  const command = new Command('capacity').description(
    'Find the highest rate of process instances that a cluster sustains under an objective.',
  );
  return withLoadGuards(withMeasuringFlags(command, run))
    .option('--slo <objective>', `repeatable; default ${DEFAULT_SLO.join(', ')}`, collect, [])
    .addOption(
      new Option('--engine <name>', 'what makes the load')
        .choices(['embedded', 'k6'])
        .default('embedded'),
    )
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
    .option(
      '--resume <path>',
      'go on from the steps of an output folder, or of a record.json',
      pathIn(run),
    )
    .action((flags: CapacityFlags) => capacity(run, flags));
}

async function capacity(run: Invocation, flags: CapacityFlags): Promise<void> {
  const startedAtMs = systemClock.wallMs();
  const plan = capacityPlan(flags);
  const known = flags.resume ? await readKnownSteps(flags.resume, plan) : [];
  const seed = seedOf(flags);
  const progress = createProgress(run, flags);
  progress.say(`c8gauge capacity ${plan.objectives.join(', ')}, seed ${seed}\n`);
  const target = await openTarget(flags, run);
  try {
    for (const line of target.warnings) progress.warn(line);
    const folder = flags.out ?? join(run.cwd, 'reports', 'out', runId(startedAtMs, 'capacity'));
    const journal = new StepJournal(folder, plan, known);
    const interrupted = run.interrupt ?? new AbortController().signal;
    const search = {run, seed, startedAtMs, progress, target, interrupted, folder};
    const found = await findCapacity(searchOf(flags, plan, {...search, known, journal}));
    if (found.steps.length === 0) await journal.remove();
    const asked = flags.atLeast === undefined ? {} : {atLeastPerSecond: flags.atLeast};
    await report(flags, search, {...plan, ...asked, ...found});
    await journal.remove();
  } finally {
    await target.stop();
  }
}

interface SearchRun {
  readonly run: Invocation;
  readonly seed: number;
  readonly startedAtMs: number;
  readonly progress: Progress;
  readonly target: Target;
  readonly interrupted: AbortSignal;
  /** Where everything goes. */
  readonly folder: string;
}

interface Search extends SearchRun {
  readonly known: readonly CapacityStep[];
  readonly journal: StepJournal;
}

function searchOf(
  flags: CapacityFlags,
  plan: CapacityPlan,
  {known, journal, seed, progress, target, interrupted}: Search,
): CapacitySearch {
  const {lost} = target.access.authorization;
  const settings = {
    ...targetOf(target, flags),
    objectives: plan.objectives.map(parseObjective),
    workload: plan.workload,
    signal: AbortSignal.any([interrupted, lost]),
    onProgress: progress.run,
  };
  const isTime = timeBudget(systemClock, flags.budget, flags.stepDuration);
  let count = known.length;
  return {
    bounds: plan,
    known,
    async measure(offeredPerSecond) {
      progress.begin(`${offeredPerSecond.toFixed(1)}/s`);
      return measureStep(settings, offeredPerSecond, (seed + count++) >>> 0);
    },
    stop() {
      if (interrupted.aborted) return 'the run was interrupted';
      if (lost.aborted) return messageOf(lost.reason);
      return isTime() ? null : `--budget ${formatDuration(flags.budget)} is spent`;
    },
    onStep(step) {
      journal.append(step);
      showStep(progress, step);
    },
  };
}

/** What each step needs to know of the target. */
function targetOf({baseUrl, access, facts}: Target, {maxRate}: LoadGuardFlags) {
  const contract = spokenContract({}, facts);
  return {baseUrl, access, contract, ...(maxRate === undefined ? {} : {maxRate})};
}

async function report(
  flags: CapacityFlags,
  search: SearchRun,
  result: CapacityResult,
): Promise<void> {
  const {run, seed, startedAtMs, progress, target, folder} = search;
  if (result.steps.length === 0) {
    progress.abandon();
    throw new ExplainedError(result.answer.reason, 'nothing was measured, so there is no report');
  }
  const plan = {command: 'capacity', surroundings: run, flags, seed, out: flags.out};
  const measurement = {...plan, conformance: null, scenarios: []};
  const gathered = {conformance: undefined, loads: [], capacity: result, failures: []};
  const record = await buildRecord(measurement, target.facts, gathered, startedAtMs);
  const {html} = await writeReports(record, folder);
  if (result.answer.outcome === 'unfinished') progress.say(`\ngo on with --resume ${folder}`);
  progress.say(`\nreport   ${html}`);
  await conclude(run, record, flags.json ? {file: flags.json, value: record} : null);
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
