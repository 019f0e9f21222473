import {Command} from 'commander';
import {bench} from '../measurement/bench.ts';
import {leftBehindLines} from '../measurement/left-behind.ts';
import {resolveSettings} from '../measurement/settings/settings.ts';
import {conclude} from './conclude.ts';
import {
  type LoadGuardFlags,
  type MeasuringFlags,
  wholeNumber,
  withLoadGuards,
  withMeasuringFlags,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {createProgress} from './progress.ts';

interface BenchFlags extends MeasuringFlags, LoadGuardFlags {
  readonly seconds: number;
  readonly connections: number;
}

/** `c8gauge bench`: the ceiling of each endpoint by itself. */
export function benchCommand(run: Invocation): Command {
  const command = new Command('bench').description(
    'Measure the ceiling of each endpoint by itself (autocannon).',
  );
  return withLoadGuards(withMeasuringFlags(command, run))
    .option('--seconds <n>', 'for each endpoint', wholeNumber(1, 3600), 3)
    .option('--connections <n>', 'at once', wholeNumber(1, 10_000), 10)
    .action((flags: BenchFlags) => runBench(run, flags));
}

async function runBench(run: Invocation, flags: BenchFlags): Promise<void> {
  const settings = await resolveSettings('bench', flags, run);
  const progress = createProgress(run, flags);
  const request = {secondsEach: flags.seconds, connections: flags.connections};
  const record = await bench(settings, request, progress);
  await conclude(run, record, {
    folder: settings.folder,
    progress,
    lines: leftBehindLines(record),
    json: flags.json,
  });
}
