import {Command, Option} from 'commander';
import type {EngineName} from '../engine/scenario-run.ts';
import {conclude} from './conclude.ts';
import {scenarioCredentials} from './credentials.ts';
import {type MeasuringFlags, seedOf, wholeNumber, withMeasuringFlags} from './flags.ts';
import {loadSummary} from './load-summary.ts';
import {measure} from './measurement.ts';
import {createProgress} from './progress.ts';

interface LoadFlags extends MeasuringFlags {
  readonly engine: EngineName;
  readonly profile?: string;
  readonly vus?: number;
  readonly duration?: string;
  readonly rate?: number;
  readonly iterations?: number;
  readonly workers?: number;
}

const COUNT = wholeNumber(1, 1_000_000_000);

/** `c8gauge load`: drives one scenario against a cluster and measures it. */
export function loadCommand(): Command {
  return withMeasuringFlags(
    new Command('load')
      .description('Drive a scenario against a cluster and measure it.')
      .argument('<script>', 'a name from scenarios/, or a path to a k6 script'),
  )
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
    .option('--workers <n>', 'threads of the embedded engine', wholeNumber(1, 64))
    .action(load);
}

async function load(script: string, flags: LoadFlags): Promise<void> {
  const seed = seedOf(flags);
  const progress = createProgress(flags.quiet ?? false, process.stdout);
  progress.say(`c8gauge load ${script}, seed ${seed}\n`);
  const {engine, profile, vus, duration, rate, iterations, workers} = flags;
  const given = {profile, vus, duration, rate, iterations, workers};
  const options = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const record = await measure(
    {
      command: 'load',
      baseUrl: flags.baseUrl,
      seed,
      conformance: null,
      scenarios: [{script, engine, ...options, ...scenarioCredentials(process.env)}],
      out: flags.out,
    },
    progress,
  );
  for (const result of record.loads) for (const line of loadSummary(result)) progress.say(line);
  await conclude(record, flags.json ? {file: flags.json, value: record} : null);
}
