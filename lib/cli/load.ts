import {stat} from 'node:fs/promises';
import {isAbsolute} from 'node:path';
import {Command, InvalidArgumentError, Option} from 'commander';
import {ExplainedError} from '../core/errors.ts';
import type {EngineName} from '../engine/load.ts';
import type {DisturbancePlan} from '../measurement/disturb/disturbances.ts';
import {leftBehindLines} from '../measurement/left-behind.ts';
import {journalFile, type LoadRequest, load} from '../measurement/load.ts';
import type {Progress} from '../measurement/progress.ts';
import {resolveSettings, type Settings} from '../measurement/settings/settings.ts';
import {conclude} from './conclude.ts';
import {
  type ContractFlags,
  type DrainFlags,
  durationMs,
  type LiveFlags,
  type LoadGuardFlags,
  type MeasuringFlags,
  type MetricsFlags,
  type ModelFlags,
  nameOrPathIn,
  numberOfShare,
  type StreamFlags,
  warmUpOf,
  wholeNumber,
  withContractFlags,
  withDrain,
  withLive,
  withLoadGuards,
  withMeasuringFlags,
  withMetrics,
  withModelFlags,
  withStreams,
  withUnit,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {besideLivePage} from './live-page.ts';

interface LoadFlags
  extends MeasuringFlags,
    LoadGuardFlags,
    DrainFlags,
    MetricsFlags,
    LiveFlags,
    StreamFlags,
    ModelFlags,
    ContractFlags {
  readonly engine: EngineName;
  readonly profile?: string;
  readonly vus?: number;
  readonly duration?: string;
  readonly rate?: number;
  readonly iterations?: number;
  readonly workers?: number;
  readonly backOff?: 'none' | 'aimd';
  readonly validate?: number;
  readonly warmUp: number | 'auto';
  readonly disturb?: readonly DisturbancePlan[];
  readonly env?: Readonly<Record<string, string>>;
}

const COUNT = wholeNumber(1, 1_000_000_000);

/** `c8gauge load`: drives one scenario against a cluster and measures it. */
export function loadCommand(run: Invocation): Command {
  const command = new Command('load')
    .description('Drive a scenario against a cluster and measure it.')
    .argument(
      '<script>',
      'a name from scenarios/, a path to a k6 script, or to a .bpmn file or a folder with models',
      nameOrPathIn(run),
    );
  const flags = withMetrics(
    withDrain(withLoadGuards(withStreams(withLive(withMeasuringFlags(command, run))))),
    run,
  );
  const all = withContractFlags(flags, run)
    .addOption(
      new Option('--engine <name>', 'what runs the script')
        .choices(['embedded', 'k6'])
        .default('embedded'),
    )
    .option(
      '--profile <name>',
      'smoke, load, stress, soak, spike, breakpoint, or an objective of Camunda: typical, realistic, max, latency',
    )
    .option('--vus <n>', 'virtual users', COUNT)
    .option('--duration <time>', 'like 10s or 5m (default: as the profile says)', withUnit)
    .option('--rate <n>', 'iterations per second: an open model', COUNT)
    .option('--iterations <n>', 'iterations that all users share', COUNT)
    .addOption(
      new Option('--back-off <how>', 'how starters at a rate answer backpressure').choices([
        'none',
        'aimd',
      ]),
    )
    .option('--validate <share>', 'validate this share of the answers under load, like 1%', share)
    .addOption(
      new Option('--warm-up <time>', 'auto, none, or whole seconds: not in the percentiles')
        .default('auto')
        .argParser(warmUpOf('auto')),
    )
    .option(
      '--disturb <time: command>',
      "run a command in the middle of it, like '30s: ./restart-broker.sh'; may be given again",
      disturbance,
    )
    .option('--workers <n>', 'threads of the embedded engine', wholeNumber(1, 64))
    .option(
      '-e, --env <name=value>',
      "for the script's __ENV; a name alone hands on the variable that c8gauge has, credentials too",
      variableOf(run),
    )
    .action((script: string, flags: LoadFlags) => runLoad(run, script, flags));
  return withModelFlags(all, run);
}

async function runLoad(run: Invocation, script: string, flags: LoadFlags): Promise<void> {
  const {engine, profile, vus, duration, rate, iterations, backOff} = flags;
  const {workers, validate, warmUp, disturb, env: variables} = flags;
  const shape = {profile, vus, duration, rate, iterations, backOff};
  const request = {script, engine, ...shape, workers, validate, warmUp, disturb, variables};
  await besideLivePage(run, flags, async ({surroundings, progress}) => {
    const settings = await resolveSettings('load', flags, surroundings);
    progress.say(`c8gauge load ${script}, seed ${settings.seed}\n`);
    const record = await load(
      settings,
      await requestOf(request, flags, settings, progress),
      progress,
    );
    await conclude(run, record, {
      folder: settings.folder,
      progress,
      lines: leftBehindLines(record),
      journal: journalFile(settings),
      json: flags.json,
    });
    return settings.folder;
  });
}

/** A model becomes a script in the folder of the run, so that what ran is there to be seen. */
async function requestOf(
  request: LoadRequest,
  flags: ModelFlags,
  {folder, seed}: Settings,
  progress: Progress,
): Promise<LoadRequest> {
  const {worker, workersFile, variables, timerMax} = flags;
  if (await isModelPath(request.script)) {
    const {writeModelScript} = await import('../measurement/load-model.ts');
    const model = {
      path: request.script,
      worker,
      workersFile,
      variables,
      timerMsMax: timerMax,
      seed,
    };
    const {file, notes} = await writeModelScript(model, folder);
    for (const note of notes) progress.warn(note);
    return {...request, script: file, isModel: true};
  }
  if ((worker ?? workersFile ?? variables ?? timerMax) !== undefined)
    throw new ExplainedError(
      `--worker, --workers-file, --variables and --timer-max are for models, and ${request.script} is a script`,
      'omit them, or name a .bpmn file',
    );
  return request;
}

/** Whether what is to be loaded is a model, or a folder with models. */
async function isModelPath(path: string): Promise<boolean> {
  if (path.endsWith('.bpmn')) return true;
  const found = await stat(path).catch(() => null);
  return isAbsolute(path) && (found?.isDirectory() ?? false);
}

/** Adds a command, and when it is run, to those that were given before. */
function disturbance(text: string, before: readonly DisturbancePlan[] = []): DisturbancePlan[] {
  const [, time = '', command = ''] = /^\s*(\d[\w.]*)\s*:\s*(\S[\s\S]*)$/.exec(text) ?? [];
  if (command === '') throw new InvalidArgumentError("Write it like '30s: ./restart-broker.sh'.");
  return [...before, {atMs: durationMs(time), command}];
}

type Variables = Readonly<Record<string, string>>;

/** Adds a variable to those that were given before. */
function variableOf({env}: Invocation): (text: string, before?: Variables) => Variables {
  return (text, before = {}) => {
    const [, name = '', , given] = /^([A-Za-z_]\w*)(=([\s\S]*))?$/.exec(text) ?? [];
    if (name === '') throw new InvalidArgumentError('Write it like NAME=value, or NAME.');
    const value = given ?? env[name];
    if (value === undefined) throw new InvalidArgumentError(`There is no variable ${name}.`);
    return {...before, [name]: value};
  };
}

/** Reads a share of which 0 and 1 are possible, too: `1%` or `0.01`. */
function share(text: string): number {
  const value = numberOfShare(text);
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a share like 1% or 0.01.');
}
