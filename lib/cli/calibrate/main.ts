import {loadavg} from 'node:os';
import {join} from 'node:path';
import {Command} from 'commander';
import {writeText} from '../../../reports/render/write-reports.ts';
import {
  brokenPromises,
  type Characteristic,
  characteristicTable,
  type Trial,
  tryGate,
} from '../../campaign/gate/calibrate/operating-characteristic.ts';
import {poolOfRuns} from '../../campaign/gate/calibrate/pool-of-runs.ts';
import {
  type MachineNoise,
  simulatedMachine,
} from '../../campaign/gate/calibrate/simulated-machine.ts';
import {DEFAULT_RULES} from '../../campaign/gate/gate-rules.ts';
import type {RunFigures} from '../../campaign/gate/gate-series.ts';
import {ExplainedError} from '../../core/errors.ts';
import {seededRandom} from '../../core/random.ts';
import {deviationOf} from '../../stats/detectable-effect.ts';
import {wholeNumber} from '../flags.ts';
import {createProgress, type Progress} from '../progress.ts';
import {liveTrial} from './live-trials.ts';
import {measurePool, readPool, writePool} from './measure-pool.ts';

interface CalibrateFlags {
  readonly trials: number;
  readonly runs: number;
  readonly duration: string;
  readonly pool?: string;
  readonly live: number;
  readonly seed: number;
  readonly out: string;
}

/** Noise and drift as they were measured, then a quieter machine and one that is nearly too loud. */
const MACHINES: readonly MachineNoise[] = [
  {noise: 0.02, drift: 0.05, persistence: 0.95},
  {noise: 0.01, drift: 0.03, persistence: 0.9},
  {noise: 0.03, drift: 0.1, persistence: 0.95},
];

/** What is tried on each source of runs: nothing changed, and two changes that are to be found. */
const TRIALS: readonly (readonly [factor: number, pairs: number])[] = [
  [1, 12],
  [1.1, 10],
  [1.05, 12],
];

/** `npm run gate:calibrate`: how often is the gate wrong? */
async function calibrate(flags: CalibrateFlags): Promise<void> {
  const progress = createProgress(false, process.stdout);
  progress.say(`gate:calibrate, seed ${flags.seed}\n`);
  const rows = [
    ...simulated(flags, progress),
    ...(await resampled(flags, progress)),
    ...(await live(flags, progress)),
  ];
  const table = characteristicTable(rows);
  await writeText(join(flags.out, 'operating-characteristic.txt'), `${table.join('\n')}\n`);
  process.stdout.write(`\n${table.join('\n')}\n\n`);
  const broken = brokenPromises(rows);
  for (const each of broken) process.stdout.write(`promise broken: ${each}\n`);
  process.stdout.write(`${broken.length === 0 ? 'holds: every promise was kept' : 'short'}\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

function trialOf(runs: string, [factor, pairs]: readonly [number, number]): Trial {
  return {runs, factor, design: 'pairs', rules: {...DEFAULT_RULES, pairs}};
}

function simulated({trials, seed}: CalibrateFlags, progress: Progress): Characteristic[] {
  const random = seededRandom(seed);
  const rows: Characteristic[] = [];
  for (const noise of MACHINES) {
    const runs = `noise ${noise.noise * 100} %, drift ${noise.drift * 100} %`;
    progress.begin('simulated');
    const machine = () => simulatedMachine(noise, random);
    for (const each of TRIALS) rows.push(tryGate(trialOf(runs, each), trials, machine, seed));
    // What no gate can promise: last week's runs against today's.
    const sets = {...trialOf(runs, [1, 12]), design: 'sets' as const};
    rows.push(tryGate(sets, trials, machine, seed));
    progress.end('good', runs);
  }
  return rows;
}

async function resampled(flags: CalibrateFlags, progress: Progress): Promise<Characteristic[]> {
  const {trials, seed, runs, duration, pool: file} = flags;
  if (runs === 0 && file === undefined) return [];
  const before = loadText();
  const pool =
    file === undefined ? await measurePool(runs, duration, seed, progress) : await readPool(file);
  if (pool.length < 24)
    throw new ExplainedError(`a pool of ${pool.length} runs is too small`, 'measure 24 or more');
  if (file === undefined) {
    progress.say(`load of the machine ${before} before, ${loadText()} after the pool was measured`);
    await writePool(join(flags.out, 'pool.json'), pool);
  }
  progress.say(poolNoise(pool));
  const random = seededRandom(seed);
  const source = () => poolOfRuns(pool as readonly RunFigures[], random);
  return TRIALS.map(each =>
    tryGate(trialOf(`${pool.length} real runs`, each), trials, source, seed),
  );
}

async function live(flags: CalibrateFlags, progress: Progress): Promise<Characteristic[]> {
  const rows: Characteristic[] = [];
  for (const each of flags.live > 0 ? TRIALS : []) {
    const trial = trialOf('live', each);
    const ends = [];
    for (let at = 0; at < flags.live; at++) {
      progress.begin(`live ${at + 1} of ${flags.live}`);
      const end = await liveTrial(
        trial.rules,
        trial.factor,
        flags.seed + at,
        flags.duration,
        progress,
      );
      progress.end(
        'good',
        `x${trial.factor}: ${end.outcome} after ${end.pairs} pairs, load ${loadText()}`,
      );
      ends.push(end);
    }
    rows.push({...trial, ends});
  }
  return rows;
}

/** How much the pool's runs scatter: what its rows are to be read with. */
function poolNoise(pool: readonly RunFigures[]): string {
  const noise = (['throughput', 'median', 'p99'] as const).map(metric => {
    const logs = pool.flatMap(each => (each[metric] === undefined ? [] : Math.log(each[metric])));
    return `${metric} ${(deviationOf(logs) * 100).toFixed(1)} %`;
  });
  return `the runs of the pool scatter: ${noise.join(', ')}`;
}

function loadText(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

await new Command('gate:calibrate')
  .description('Measure how often the gate is wrong: simulated, on real runs, and live.')
  .option('--trials <n>', 'gates a row', wholeNumber(1, 100_000), 500)
  .option('--runs <n>', 'real runs in the pool; 0 for none', wholeNumber(0, 1000), 40)
  .option('--duration <time>', 'of a real run', '2s')
  .option('--pool <file>', 'a pool.json instead of new runs')
  .option(
    '--live <n>',
    'live gates a row, on one cluster behind two delaying proxies',
    wholeNumber(0, 1000),
    0,
  )
  .option('--seed <n>', 'repeat an earlier calibration', wholeNumber(0, 0xffff_ffff), 20_261_124)
  .option('--out <dir>', 'where the pool and the table go', 'reports/out/gate-calibrate')
  .action(calibrate)
  .parseAsync();
