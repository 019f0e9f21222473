import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {LoadResult} from '../../record/load-result.ts';
import {findK6} from '../k6/find-k6.ts';
import {Child} from './child.ts';

/**
 * The figures that the engine promises, measured side by side on one machine: `npm run bench:engine`.
 * Ratios first: absolute figures are of the machine. Needs Linux (CPU time is read from /proc).
 */
/** Compilers need work more than time to get warm: so many requests, or the given time. */
const WARM_REQUESTS = 60_000;
const WARM_MS = 15_000;
const MEASURE_MS = 5000;
const RUN_SECONDS = 25;

const wait = (ms: number) =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });

/** Requests per CPU second of a generator in its steady state, from what the server counted. */
async function perCpuSecond(start: (url: string) => Child): Promise<number> {
  const server = Child.script('./loop-server.ts');
  const url = await server.firstLine();
  const count = async () => Number(await (await fetch(`${url}/count`)).text());
  const generator = start(url);
  try {
    // Starting up and compiling are not what is compared.
    for (let waited = 0; waited < WARM_MS && (await count()) < WARM_REQUESTS; waited += 250)
      await wait(250);
    const [cpu, requests] = [generator.cpuSeconds(), await count()];
    await wait(MEASURE_MS);
    return ((await count()) - requests) / (generator.cpuSeconds() - cpu);
  } finally {
    await generator.stop();
    await server.stop();
  }
}

async function throughput(folder: string): Promise<void> {
  const load = (engine: string) => (url: string) =>
    Child.script('../../cli/main.ts', [
      ...['load', 'process-loop', '--engine', engine, '--base-url', url, '--vus', '50'],
      ...['--duration', `${RUN_SECONDS}s`, '--quiet', '--out', join(folder, engine)],
    ]);
  const embedded = await perCpuSecond(load('embedded'));
  const cannon = await perCpuSecond(url =>
    Child.script('./autocannon-loop.ts', [url, `${RUN_SECONDS}`]),
  );
  console.log('requests per generator CPU second, process-loop, 50 VUs, same server');
  console.log(`  embedded / autocannon  ${(embedded / cannon).toFixed(2)}`);
  console.log(`  embedded ${Math.round(embedded)}, autocannon ${Math.round(cannon)}`);
  if ((await findK6()) === null) {
    console.log('  k6 is not on the PATH: not compared');
    return;
  }
  const k6 = await perCpuSecond(load('k6'));
  console.log(`  embedded / k6          ${(embedded / k6).toFixed(2)}  (k6 ${Math.round(k6)})`);
}

/** Runs a scenario by the command line and reads its record. */
async function recordOf(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<LoadResult> {
  const server = Child.script('./loop-server.ts', [], env);
  const file = join(folder, 'record.json');
  try {
    const url = await server.firstLine();
    const run = Child.script('../../cli/main.ts', [
      ...[
        'load',
        ...args,
        '--base-url',
        url,
        '--quiet',
        '--json',
        file,
        '--out',
        join(folder, 'out'),
      ],
    ]);
    await run.output();
    const {loads} = JSON.parse(await readFile(file, 'utf8')) as {loads: LoadResult[]};
    if (!loads[0]) throw new Error('the run left no result');
    return loads[0];
  } finally {
    await server.stop();
  }
}

/** A server that stalls 2 s in a 10 s run at 100/s: the truth is known from the schedule. */
async function stall(folder: string): Promise<void> {
  const result = await recordOf(
    folder,
    ['create-instance', '--rate', '100', '--vus', '10', '--duration', '10s'],
    {
      STALL_AT_MS: '4000',
      STALL_MS: '2000',
    },
  );
  const truth = Array.from({length: 1001}, (_, n) => Math.max(0, 6000 - n * 10))
    .map((left, n) => (n * 10 < 4000 ? 0 : left))
    .sort((a, b) => a - b);
  const at = (q: number) => truth[Math.ceil(q * truth.length) - 1] ?? 0;
  const seen = result.operations[0]?.responseTime;
  console.log(
    'a server that stalls 2 s in 10 s at 100/s, 10 VUs: response time, ms, against the truth',
  );
  for (const [name, q, us] of [
    ['p50', 0.5, seen?.latencyUsP50],
    ['p90', 0.9, seen?.latencyUsP90],
    ['p95', 0.95, seen?.latencyUsP95],
  ] as const)
    console.log(`  ${name}  ${((us ?? 0) / 1000).toFixed(1)}  truth ${at(q).toFixed(1)}`);
  console.log(
    `  service time p90 ${((result.operations[0]?.serviceTime.latencyUsP90 ?? 0) / 1000).toFixed(1)}`,
  );
}

async function offeredRates(folder: string): Promise<void> {
  console.log('offered against achieved; start lateness p99 of the worst second after the first');
  for (const rate of [100, 1000, 5000]) {
    const result = await recordOf(folder, [
      'create-instance',
      '--rate',
      `${rate}`,
      '--vus',
      '100',
      '--duration',
      '5s',
    ]);
    const achieved = (result.iterations.completed - 1) / 5;
    const seconds = result.health.seconds.slice(1, -1);
    const late = Math.max(...seconds.map(each => each.startLatenessMsP99));
    const cpu = Math.max(...seconds.map(each => each.cpuCores));
    const off = (100 * (achieved - rate)) / rate;
    console.log(
      `  ${rate}/s: ${achieved.toFixed(1)}/s (${off.toFixed(2)} %), lateness p99 ${late.toFixed(1)} ms, ${cpu.toFixed(2)} cores, ${result.validity.valid ? 'valid' : 'INVALID'}`,
    );
  }
}

async function workers(folder: string): Promise<void> {
  const cpuPer = async (count: number) => {
    const args = ['create-instance', '--rate', '2000', '--vus', '50', '--duration', '6s'];
    const result = await recordOf(folder, [...args, '--workers', `${count}`]);
    const seconds = result.health.seconds.slice(2, -1);
    const cores = seconds.reduce((sum, each) => sum + each.cpuCores, 0) / seconds.length;
    return (1e6 * cores) / 2000;
  };
  const [one, two] = [await cpuPer(1), await cpuPer(2)];
  const growth = (100 * (two - one)) / one;
  console.log(
    `CPU a request at 2000/s: 1 worker ${one.toFixed(0)} µs, 2 workers ${two.toFixed(0)} µs (${growth.toFixed(0)} %)`,
  );
}

const SECTIONS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  throughput,
  stall,
  rates: offeredRates,
  workers,
};

const folder = await mkdtemp(join(tmpdir(), 'c8gauge-bench-'));
try {
  const wanted = process.argv.slice(2);
  for (const [name, section] of Object.entries(SECTIONS))
    if (wanted.length === 0 || wanted.includes(name)) await section(folder);
} finally {
  await rm(folder, {recursive: true});
}
