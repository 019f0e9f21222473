import {loadavg} from 'node:os';
import {join} from 'node:path';
import {Command} from 'commander';
import {writeText} from '../../../reports/render/write-reports.ts';
import {wholeNumber} from '../../cli/flags.ts';
import {createProgress} from '../../cli/progress.ts';
import {ExplainedError} from '../../core/errors.ts';
import {seededRandom} from '../../core/random.ts';
import {DEFAULT_RULES} from '../../measurement/gate/gate-rules.ts';
import type {RunFigures} from '../../measurement/gate/run-figures.ts';
import type {Progress} from '../../measurement/progress.ts';
import {deviationOf} from '../../stats/detectable-effect.ts';
import {ANSWER_TIMES} from './answering-proxy.ts';
import {LIVE_SCENES, runScene} from './live-scenes.ts';
import type {LiveTrialEnd} from './live-trial.ts';
import {
  measurePool,
  PACED_VUS,
  type Pace,
  type Pools,
  readPools,
  writePools,
} from './measure-pool.ts';
import {
  brokenPromises,
  type Characteristic,
  characteristicTable,
  tryRow,
} from './operating-characteristic.ts';
import {poolOfRuns} from './pool-of-runs.ts';
import {PROMISED_ROWS, type Promised} from './promised-rows.ts';
import {runSideBySide} from './run-side-by-side.ts';
import {slowed, trialGate} from './trial-gates.ts';

interface CalibrateFlags {
  readonly trials: number;
  readonly runs: number;
  readonly duration: string;
  readonly pool?: string;
  readonly live: number;
  readonly scenes?: boolean;
  readonly sideBySide: number;
  readonly seed: number;
  readonly out: string;
}

/** What is tried on real runs: nothing changed, and two changes that are to be found. */
const TRIALS: readonly (readonly [factor: number, pairs: number])[] = [
  [1, 12],
  [1.1, 10],
  [1.05, 12],
];

/** `npm run gate:calibrate`: how often is the gate wrong? */
async function calibrate(flags: CalibrateFlags): Promise<void> {
  const progress = createProgress(process);
  progress.say(`gate:calibrate, seed ${flags.seed}\n`);
  const rows = [
    ...simulated(flags, progress),
    ...(await resampled(flags, progress)),
    ...(await live(flags, progress)),
  ];
  const wrong = flags.scenes ? await scenes(flags.seed, progress) : [];
  const table = characteristicTable(rows);
  await writeText(join(flags.out, 'operating-characteristic.txt'), `${table.join('\n')}\n`);
  process.stdout.write(`\n${table.join('\n')}\n\n`);
  const broken = [...brokenPromises(rows), ...wrong];
  for (const each of broken) process.stdout.write(`promise broken: ${each}\n`);
  process.stdout.write(`${broken.length === 0 ? 'passed: every promise was kept' : 'failed'}\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

/** Of saturated runs nothing but few false alarms is promised: their scatter is the machine's. */
function promisedOf(factor: number, isPaced: boolean): Promised[] {
  if (factor === 1) return [{of: 'failed', bound: 'at most', share: 0.01}];
  return isPaced ? [{of: 'failed', bound: 'at least', share: 0.9}] : [];
}

function candidateOf(factor: number): string {
  return factor === 1 ? 'the same' : `all +${Math.round((factor - 1) * 100)} %`;
}

function simulated({trials, seed}: CalibrateFlags, progress: Progress): Characteristic[] {
  return (trials === 0 ? [] : PROMISED_ROWS).map(row => {
    progress.begin('simulated');
    const tried = tryRow(row, trials, seed);
    progress.end('passed', `${row.runs}, ${row.candidate}, ${row.pairs} pairs`);
    return tried;
  });
}

async function resampled(flags: CalibrateFlags, progress: Progress): Promise<Characteristic[]> {
  const {trials, seed, runs, pool: file} = flags;
  if (runs === 0 && file === undefined) return [];
  const pools = file === undefined ? await measurePools(flags, progress) : await readPools(file);
  return (['saturated', 'paced'] as const).flatMap(pace => {
    const pool = pools[pace];
    if (pool.length < 24)
      throw new ExplainedError(
        `a pool of ${pool.length} ${pace} runs is too small`,
        'measure 24 or more',
      );
    progress.say(`${pace}: ${pool.length} runs, which scatter: ${scatterText(pool)}`);
    const random = seededRandom(seed);
    return TRIALS.map(([factor, pairs]): Characteristic => {
      const ends = Array.from({length: trials}, (_, at) => {
        const next = poolOfRuns(pool, random);
        const rules = {...DEFAULT_RULES, pairs};
        return trialGate(rules, seed + at, side => [
          side === 'candidate' ? slowed(next(), factor) : next(),
        ]);
      });
      const promised = promisedOf(factor, pace === 'paced');
      const runs = `${pool.length} real runs, ${pace}`;
      return {runs, candidate: candidateOf(factor), pairs, promised, ends};
    });
  });
}

async function measurePools(flags: CalibrateFlags, progress: Progress): Promise<Pools> {
  const before = loadText();
  const measure = (pace: Pace) => measurePool(pace, flags, progress);
  const pools = {saturated: await measure('saturated'), paced: await measure('paced')};
  progress.say(
    `paced: ${PACED_VUS} users, answers ${ANSWER_TIMES}; load of the machine ${before} before, ` +
      `${loadText()} after`,
  );
  await writePools(join(flags.out, 'pools.json'), pools);
  return pools;
}

async function live(flags: CalibrateFlags, progress: Progress): Promise<Characteristic[]> {
  const {duration, sideBySide: width, seed} = flags;
  const rows: Characteristic[] = [];
  for (const [factor, pairs] of flags.live > 0 ? TRIALS : []) {
    const rules = {...DEFAULT_RULES, pairs};
    const gates = Array.from({length: flags.live}, (_, at) => ({
      ...{rules, factor, duration},
      seed: (seed + at) % 2 ** 32,
    }));
    let done = 0;
    progress.begin(`live x${factor}`);
    const ends = await runSideBySide(gates, width, (_, end) => {
      progress.end(end.failure === null ? 'passed' : 'inconclusive', liveLine(end));
      if (++done < gates.length) progress.begin(`live x${factor}`);
    });
    progress.say(`the baseline's runs scatter within a gate: ${scatterWithin(ends)}`);
    rows.push({
      runs: `live, ${width} side by side`,
      candidate: candidateOf(factor),
      ...{pairs, promised: promisedOf(factor, true), ends},
    });
  }
  return rows;
}

/** Live gates with the command line, of which each has one right end. @returns those that ended otherwise */
async function scenes(seed: number, progress: Progress): Promise<string[]> {
  const wrong: string[] = [];
  for (const scene of LIVE_SCENES) {
    progress.begin('live gate');
    const {isRight, verdict} = await runScene(scene, seed % 2 ** 31);
    progress.end(isRight ? 'passed' : 'failed', `${scene.name}: ${verdict}`);
    if (!isRight) wrong.push(`${scene.name}: ${verdict}`);
  }
  return wrong;
}

function liveLine({outcome, pairs, failure}: LiveTrialEnd): string {
  return `${outcome} after ${pairs} pairs, load ${loadText()}${failure === null ? '' : `: ${failure}`}`;
}

const SCATTER_OF = ['throughput', 'median', 'p95'] as const;

/** How much runs scatter: what the rows made from them are to be read with. */
function scatterText(pool: readonly RunFigures[]): string {
  return SCATTER_OF.map(metric => `${metric} ${percent(deviationOf(logsOf(pool, metric)))}`).join(
    ', ',
  );
}

/** The same of runs of many gates, whose levels are their own: pooled. */
function scatterWithin(ends: readonly LiveTrialEnd[]): string {
  return SCATTER_OF.map(metric => {
    const variances = ends.map(each => deviationOf(logsOf(each.baseline, metric)) ** 2);
    const mean = variances.reduce((sum, each) => sum + each, 0) / variances.length;
    return `${metric} ${percent(Math.sqrt(mean))}`;
  }).join(', ');
}

function logsOf(runs: readonly RunFigures[], metric: (typeof SCATTER_OF)[number]): number[] {
  return runs.flatMap(each => (each[metric] === undefined ? [] : Math.log(each[metric])));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function loadText(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

await new Command('gate:calibrate')
  .description('Measure how often the gate is wrong: simulated, on real runs, and live.')
  .option('--trials <n>', 'gates a row', wholeNumber(0, 100_000), 2000)
  .option('--runs <n>', 'real runs in each pool; 0 for none', wholeNumber(0, 1000), 40)
  .option('--duration <time>', 'of a real run', '3s')
  .option('--pool <file>', 'a pools.json instead of new runs')
  .option(
    '--live <n>',
    'live gates a row, on one cluster behind two proxies that answer later',
    wholeNumber(0, 1000),
    0,
  )
  .option('--scenes', 'live gates of clusters that refuse, or stall once: 10 minutes')
  .option('--side-by-side <n>', 'live gates at a time', wholeNumber(1, 16), 2)
  .option('--seed <n>', 'repeat an earlier calibration', wholeNumber(0, 0xffff_ffff), 20_261_124)
  .option('--out <dir>', 'where the pool and the table go', 'reports/out/gate-calibrate')
  .action(calibrate)
  .parseAsync();
