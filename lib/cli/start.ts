import {Command} from 'commander';
import {leftBehindLines} from '../measurement/left-behind.ts';
import {resolveSettings} from '../measurement/settings/settings.ts';
import {start} from '../measurement/start.ts';
import {conclude} from './conclude.ts';
import {
  type LoadGuardFlags,
  type MeasuringFlags,
  withLoadGuards,
  withMeasuringFlags,
  withUnit,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {createProgress} from './progress.ts';

interface StartFlags extends MeasuringFlags, LoadGuardFlags {
  readonly duration: string;
}

/** `c8gauge start`: the first run. Checks a cluster, loads it for a few seconds, writes a report. */
export function startCommand(run: Invocation): Command {
  const command = new Command('start').description(
    'The first run: check a cluster against its contract, drive four load scenarios for a few seconds each, and write a report.',
  );
  return withLoadGuards(withMeasuringFlags(command, run))
    .option('--duration <time>', 'how long each scenario runs', withUnit, '5s')
    .action((flags: StartFlags) => runStart(run, flags));
}

async function runStart(run: Invocation, flags: StartFlags): Promise<void> {
  const settings = await resolveSettings('start', flags, run);
  const progress = createProgress(run, flags);
  progress.say('c8gauge checks a Camunda 8 cluster against its REST contract, then loads it in');
  progress.say(`four ways, ${flags.duration} each, and writes a report. It ends with a verdict.`);
  progress.say(`start, seed ${settings.seed}\n`);
  const record = await start(settings, flags.duration, progress);
  await conclude(run, record, {
    folder: settings.folder,
    progress,
    lines: leftBehindLines(record),
    json: flags.json,
  });
}
