import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {Command, InvalidArgumentError, Option} from 'commander';
import {systemClock} from '../core/clock.ts';
import {parseDurationMs} from '../core/duration.ts';
import {prepare} from '../engine/engine.ts';
import type {EngineName, LoadRequest} from '../engine/load.ts';
import {measure} from '../measurement/measurement.ts';
import {loadProject} from '../project/load-config.ts';
import {steadyFrom} from '../stats/steady-state.ts';
import {conclude} from './conclude.ts';
import {
  type ContractFlags,
  type LoadGuardFlags,
  type MeasuringFlags,
  nameOrPathIn,
  seedOf,
  wholeNumber,
  withContractFlags,
  withLoadGuards,
  withMeasuringFlags,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {loadSummary} from './load-summary.ts';
import {createProgress} from './progress.ts';

interface LoadFlags extends MeasuringFlags, LoadGuardFlags, ContractFlags {
  readonly engine: EngineName;
  readonly profile?: string;
  readonly vus?: number;
  readonly duration?: string;
  readonly rate?: number;
  readonly iterations?: number;
  readonly workers?: number;
  readonly backOff?: 'none' | 'aimd';
  readonly validate?: number;
  readonly warmUp: LoadRequest['warmUp'] | 'auto';
}

const COUNT = wholeNumber(1, 1_000_000_000);

/** `c8gauge load`: drives one scenario against a cluster and measures it. */
export function loadCommand(run: Invocation): Command {
  const command = new Command('load')
    .description('Drive a scenario against a cluster and measure it.')
    .argument('<script>', 'a name from scenarios/, or a path to a k6 script', nameOrPathIn(run));
  return withContractFlags(withLoadGuards(withMeasuringFlags(command, run)), run)
    .addOption(
      new Option('--engine <name>', 'what runs the script')
        .choices(['embedded', 'k6'])
        .default('embedded'),
    )
    .option('--profile <name>', 'smoke, load, stress, soak, spike or breakpoint')
    .option('--vus <n>', 'virtual users', COUNT)
    .option('--duration <time>', 'like 10s or 5m')
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
        .argParser(warmUpOf),
    )
    .option('--workers <n>', 'threads of the embedded engine', wholeNumber(1, 64))
    .action((script: string, flags: LoadFlags) => load(run, script, flags));
}

async function load(run: Invocation, script: string, flags: LoadFlags): Promise<void> {
  const seed = seedOf(flags);
  const progress = createProgress(run, flags);
  progress.say(`c8gauge load ${script}, seed ${seed}\n`);
  const {engine} = flags;
  const out =
    flags.out ?? join(run.cwd, 'reports', 'out', `${fileTime(systemClock.wallMs())}-load`);
  const journal = join(out, 'journal.jsonl');
  const contract = {file: flags.contract, dialect: flags.dialect};
  const options = optionsFrom(flags);
  const {env} = process;
  const project = await loadProject();
  const request = {script, engine, seed, contract, env, project, ...options};
  await (await prepare(request)).dispose();
  const record = await measure(
    {
      command: 'load',
      surroundings: run,
      flags,
      seed,
      contract,
      conformance: null,
      scenarios: [{script, engine, journal, ...options}],
      out,
    },
    progress,
  );
  for (const result of record.loads) for (const line of loadSummary(result)) progress.say(line);
  // The record holds all of it now.
  await rm(journal, {force: true});
  await conclude(run, record, flags.json ? {file: flags.json, value: record} : null);
}

/** What was given, and nothing for what was not. */
function optionsFrom(flags: LoadFlags): Partial<LoadRequest> {
  const {profile, vus, duration, rate, iterations, backOff, workers, validate, maxRate} = flags;
  const warmUp = flags.warmUp === 'auto' ? steadyFrom : flags.warmUp;
  const shape = {profile, vus, duration, rate, iterations, backOff};
  const given = {...shape, workers, validate, maxRate, warmUp};
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function fileTime(wallMs: number): string {
  return new Date(wallMs).toISOString().replace(/[:.]/g, '-');
}

/** Reads `1%` or `0.01`. */
function share(text: string): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a share like 1% or 0.01.');
}

const WARM_UP_SECONDS_MAX = 60;

/** Reads `auto`, `none`, or a time like `5s`. */
function warmUpOf(text: string): LoadFlags['warmUp'] {
  if (text === 'auto') return text;
  if (text === 'none') return 0;
  const seconds = durationOf(text) / 1000;
  if (Number.isInteger(seconds) && seconds <= WARM_UP_SECONDS_MAX) return seconds;
  throw new InvalidArgumentError('It must be auto, none, or whole seconds up to 60s.');
}

function durationOf(text: string): number {
  try {
    return parseDurationMs(text);
  } catch {
    return Number.NaN;
  }
}
