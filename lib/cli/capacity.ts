import {Command, InvalidArgumentError, Option} from 'commander';
import type {EngineName} from '../engine/load.ts';
import {capacity, DEFAULT_OBJECTIVES} from '../measurement/capacity/capacity.ts';
import {OWN_SCRIPT} from '../measurement/capacity/measure-step.ts';
import {stepJournalFile} from '../measurement/capacity/step-journal.ts';
import {leftBehindLines} from '../measurement/left-behind.ts';
import {resolveSettings} from '../measurement/settings/settings.ts';
import type {CapacityWorkload} from '../record/capacity-result.ts';
import {conclude} from './conclude.ts';
import {
  type DrainFlags,
  durationOption,
  type LiveFlags,
  type LoadGuardFlags,
  type MeasuringFlags,
  type MetricsFlags,
  nameOrPathIn,
  numberOfShare,
  pathIn,
  type StreamFlags,
  wholeNumber,
  withDrain,
  withLive,
  withLoadGuards,
  withMeasuringFlags,
  withMetrics,
  withStreams,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {besideLivePage} from './live-page.ts';

interface CapacityFlags
  extends MeasuringFlags,
    LoadGuardFlags,
    DrainFlags,
    LiveFlags,
    StreamFlags,
    MetricsFlags {
  readonly slo: readonly string[];
  readonly engine: EngineName;
  readonly workers: number;
  readonly jobDuration: number;
  readonly batch: number;
  readonly backOff: CapacityWorkload['backOff'];
  readonly stepDuration: number;
  readonly stepDurationMax: number;
  readonly prefill: number;
  readonly confidence: number;
  readonly rateMin: number;
  readonly rateMax: number;
  readonly budget: number;
  readonly atLeast?: number;
  readonly resume?: string;
}

const RATE = wholeNumber(1, 100_000);

/** `c8gauge capacity`: the highest rate of process instances that a cluster sustains. */
export function capacityCommand(run: Invocation): Command {
  const command = new Command('capacity')
    .description(
      'Find the highest rate of process instances that a cluster sustains under an objective.',
    )
    .argument(
      '[script]',
      'a name from scenarios/, or a path to a k6 script, that takes --rate',
      nameOrPathIn(run),
      OWN_SCRIPT,
    );
  const measuring = withMetrics(
    withDrain(withLoadGuards(withStreams(withLive(withMeasuringFlags(command, run))))),
    run,
  )
    .addOption(
      new Option('--slo <objective>', 'may be given again')
        .argParser(collect)
        .default([], DEFAULT_OBJECTIVES.join(', ')),
    )
    .addOption(
      new Option('--engine <name>', 'what makes the load')
        .choices(['embedded', 'k6'])
        .default('embedded'),
    )
    .option('--workers <n>', 'workers that complete jobs', wholeNumber(1, 1000), 10)
    .addOption(durationOption('--job-duration <time>', 'how long a worker takes for a job', '0s'))
    .option('--batch <n>', 'jobs that a worker activates at once', wholeNumber(1, 1000), 32)
    .addOption(
      new Option('--back-off <how>', 'how starters answer backpressure')
        .choices(['none', 'aimd'])
        .default('none'),
    )
    .option('--at-least <n>', 'fail below this rate', RATE)
    .option(
      '--resume <path>',
      'continue from the steps of an output folder, or of a record.json',
      pathIn(run),
    );
  return withSearch(measuring).action((script: string, flags: CapacityFlags) =>
    runCapacity(run, script, flags),
  );
}

/** The flags of the search: how long, and between which rates. */
function withSearch(command: Command): Command {
  return command
    .addOption(
      durationOption('--step-duration <time>', 'how long the first rates are offered', '10s'),
    )
    .addOption(
      durationOption(
        '--step-duration-max <time>',
        'how long a rate near the edge is offered at most',
        '2m',
      ),
    )
    .option(
      '--prefill <n>',
      'create so many instances first, since an empty cluster is faster',
      wholeNumber(0, 10_000_000),
      0,
    )
    .addOption(durationOption('--budget <time>', 'end the search after this long', '15m'))
    .addOption(
      new Option('--confidence <share>', 'of the interval')
        .argParser(confidence)
        .default(0.95, '95%'),
    )
    .option('--rate-min <n>', 'lowest rate, process instances a second', RATE, 10)
    .option('--rate-max <n>', 'highest rate', RATE, 20_000);
}

async function runCapacity(run: Invocation, script: string, flags: CapacityFlags): Promise<void> {
  const {engine, workers, batch, backOff, confidence, rateMin, rateMax, resume} = flags;
  const request = {
    ...{engine, workers, batch, backOff, confidence, rateMin, rateMax, resume},
    objectives: flags.slo,
    jobDurationMs: flags.jobDuration,
    ...{script, prefill: flags.prefill},
    stepDurationMs: flags.stepDuration,
    stepDurationMsMax: flags.stepDurationMax,
    budgetMs: flags.budget,
    atLeastPerSecond: flags.atLeast,
  };
  await besideLivePage(run, flags, async ({surroundings, progress}) => {
    const settings = await resolveSettings('capacity', flags, surroundings);
    const record = await capacity(settings, request, progress);
    const {folder} = settings;
    const isUnfinished = record.capacity?.answer.outcome === 'unfinished';
    await conclude(run, record, {
      folder,
      progress,
      lines: [
        ...leftBehindLines(record),
        ...(isUnfinished ? [`\ncontinue with --resume ${folder}`] : []),
      ],
      journal: stepJournalFile(folder),
      json: flags.json,
    });
    return folder;
  });
}

function collect(text: string, all: readonly string[]): string[] {
  return [...all, text];
}

function confidence(text: string): number {
  const value = numberOfShare(text);
  if (value >= 0.5 && value < 1) return value;
  throw new InvalidArgumentError('It must be a share from 50% to below 100%.');
}
