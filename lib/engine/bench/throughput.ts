import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {exportK6} from '../export/export-k6.ts';
import {findK6} from '../k6/find-k6.ts';
import {Child} from './child.ts';
import {isOnPath} from './is-on-path.ts';

/** Compilers need work more than time to get warm: so many requests, or the given time. */
const WARM_REQUESTS = 60_000;
const WARM_MS = 15_000;
const MEASURE_MS = 5000;
const RUN_SECONDS = 25;
const VUS = 50;
/** The machine changes its pace while it is measured: the two are measured in turns, an odd number of times. */
const PAIRS = 3;

const wait = (ms: number) =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });

/** What a generator did in its steady state. */
interface Pace {
  readonly perSecond: number;
  /** Of the generator's own CPU time, with all that it started. */
  readonly perCpuSecond: number;
}

async function paceOf(start: (url: string) => Child): Promise<Pace> {
  const server = Child.script('./loop-server.ts');
  const url = await server.firstLine();
  const count = async () => Number(await (await fetch(`${url}/count`)).text());
  const generator = start(url);
  try {
    // Starting up and compiling are not what is compared.
    for (let waited = 0; waited < WARM_MS && (await count()) < WARM_REQUESTS; waited += 250)
      await wait(250);
    const [cpu, requests, startMs] = [generator.cpuSeconds(), await count(), performance.now()];
    await wait(MEASURE_MS);
    const done = (await count()) - requests;
    const seconds = (performance.now() - startMs) / 1000;
    return {perSecond: done / seconds, perCpuSecond: done / (generator.cpuSeconds() - cpu)};
  } finally {
    await generator.stop();
    await server.stop();
  }
}

/**
 * Requests per CPU second of the generator on process-loop, 50 VUs, the same server: the embedded
 * engine beside autocannon, wrk (one request over and over, the ceiling) and stock k6 with the same
 * script; and what `--engine k6` leaves of stock k6's pace.
 */
export async function throughput(folder: string): Promise<void> {
  const load = (engine: string) => (url: string) =>
    Child.script('../../cli/main.ts', [
      ...['load', 'process-loop', '--engine', engine, '--base-url', url, '--vus', `${VUS}`],
      ...['--duration', `${RUN_SECONDS}s`, '--quiet', '--out', join(folder, engine)],
    ]);
  const cannon = (url: string) => Child.script('./autocannon-loop.ts', [url, `${RUN_SECONDS}`]);
  console.log('requests per generator CPU second, process-loop, 50 VUs, same server');
  const pairs: {embedded: Pace; cannon: Pace}[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const both = {embedded: await paceOf(load('embedded')), cannon: await paceOf(cannon)};
    pairs.push(both);
    say('embedded / autocannon', both.embedded, both.cannon);
  }
  const embedded = medianOf(pairs.map(each => each.embedded));
  const ratios = pairs.map(each => each.embedded.perCpuSecond / each.cannon.perCpuSecond);
  console.log(`  median of those ratios ${middle(ratios).toFixed(2)}`);
  if (isOnPath('wrk')) say('embedded / wrk', embedded, await paceOf(await wrkIn(folder)));
  else console.log('  wrk is not on the PATH: no ceiling');
  if ((await findK6()) === null) {
    console.log('  k6 is not on the PATH: not compared');
    return;
  }
  const bare = await paceOf(await bareK6In(folder));
  say('embedded / k6', embedded, bare);
  const driven = await paceOf(load('k6'));
  const share = (driven.perSecond / bare.perSecond).toFixed(2);
  console.log(
    `  --engine k6 / k6, requests per second  ${share}  ` +
      `(${Math.round(driven.perSecond)} to ${Math.round(bare.perSecond)})`,
  );
}

function medianOf(paces: readonly Pace[]): Pace {
  return {
    perSecond: middle(paces.map(each => each.perSecond)),
    perCpuSecond: middle(paces.map(each => each.perCpuSecond)),
  };
}

/** The middle one of an odd number. */
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) / 2] ?? 0;
}

function say(name: string, one: Pace, other: Pace): void {
  const ratio = (one.perCpuSecond / other.perCpuSecond).toFixed(2);
  const figures = `${Math.round(one.perCpuSecond)} to ${Math.round(other.perCpuSecond)}`;
  console.log(`  ${name.padEnd(22)} ${ratio}  (${figures})`);
}

/** Stock k6 as a user runs it, with the bundle that `c8gauge export k6` writes. */
async function bareK6In(folder: string): Promise<(url: string) => Child> {
  const exported = join(folder, 'exported');
  await exportK6({scripts: ['process-loop'], folder: exported, seed: 1});
  const script = join(exported, 'process-loop.js');
  // What scripts say on their console is read by --engine k6; by itself k6 should not pay for it.
  const args = ['run', '--quiet', '--no-usage-report', '--log-output', 'none', script];
  return url =>
    new Child('k6', args, {
      C8GAUGE_BASE_URL: url,
      C8GAUGE_VUS: `${VUS}`,
      C8GAUGE_DURATION: `${RUN_SECONDS}s`,
    });
}

async function wrkIn(folder: string): Promise<(url: string) => Child> {
  await mkdir(folder, {recursive: true});
  const script = join(folder, 'create.lua');
  await writeFile(
    script,
    'wrk.method = "POST"\nwrk.headers["content-type"] = "application/json"\n' +
      'wrk.body = \'{"bpmnProcessId":"c8gauge-one-task","variables":{"orderId":"a"}}\'\n',
  );
  const args = ['-t1', `-c${VUS}`, `-d${RUN_SECONDS}`, '-s', script];
  return url => new Child('wrk', [...args, `${url}/v2/process-instances`]);
}
