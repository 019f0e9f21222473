import {Command} from 'commander';
import {measure} from '../measurement/measurement.ts';
import {conclude} from './conclude.ts';
import {
  type LoadGuardFlags,
  type MeasuringFlags,
  seedOf,
  withLoadGuards,
  withMeasuringFlags,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {createProgress} from './progress.ts';

/** The three loops and the process loop: what a first run drives. */
const SCENARIOS = ['create-instance', 'activate-jobs', 'complete-jobs', 'process-loop'];

/** `c8gauge start`: the first run. Checks a cluster, loads it for a few seconds, writes a report. */
export function startCommand(run: Invocation): Command {
  const command = new Command('start').description(
    'The first run: check a cluster against its contract, drive four load scenarios for a few seconds each, and write a report.',
  );
  return withLoadGuards(withMeasuringFlags(command, run))
    .option('--duration <time>', 'how long each scenario runs', '5s')
    .action((flags: StartFlags) => start(run, flags));
}

interface StartFlags extends MeasuringFlags, LoadGuardFlags {
  readonly duration: string;
}

async function start(run: Invocation, flags: StartFlags): Promise<void> {
  const seed = seedOf(flags);
  const progress = createProgress(run, flags);
  progress.say(`c8gauge start, seed ${seed}\n`);
  const record = await measure(
    {
      command: 'start',
      surroundings: run,
      flags,
      seed,
      conformance: {},
      scenarios: SCENARIOS.map(script => ({
        script,
        engine: 'embedded',
        profile: 'smoke',
        duration: flags.duration,
        ...(flags.maxRate === undefined ? {} : {maxRate: flags.maxRate}),
      })),
      out: flags.out,
    },
    progress,
  );
  await conclude(run, record, flags.json ? {file: flags.json, value: record} : null);
}
