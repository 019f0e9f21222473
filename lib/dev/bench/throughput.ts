import {accessSync, constants} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {exportK6} from '../../engine/k6/export-k6.ts';
import {findK6} from '../../engine/k6/k6-process.ts';
import {Child} from './child.ts';

const WARM_MS = 10_000;
const MEASURE_MS = 10_000;
const RUN_SECONDS = 60;
const VUS = 50;

const wait = (ms: number) =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });

/** What a generator had done at a moment. */
interface Reading {
  readonly atMs: number;
  readonly requests: number;
  /** Its own, with all that it started. */
  readonly cpuSeconds: number;
}

/** A generator with a server of its own. */
class Generator {
  readonly #server: Child;
  readonly #url: string;
  readonly #process: Child;

  private constructor(server: Child, url: string, process: Child) {
    this.#server = server;
    this.#url = url;
    this.#process = process;
  }

  static async started(start: (url: string) => Child): Promise<Generator> {
    const server = Child.script('./loop-server.ts');
    const url = await server.firstLine();
    return new Generator(server, url, start(url));
  }

  async reading(): Promise<Reading> {
    const requests = Number(await (await fetch(`${this.#url}/count`)).text());
    return {atMs: performance.now(), requests, cpuSeconds: this.#process.cpuSeconds()};
  }

  async stop(): Promise<void> {
    await this.#process.stop();
    await this.#server.stop();
  }
}

/** @returns requests per CPU second of each, once both are warm: starting and compiling are not compared */
async function beside(
  one: (url: string) => Child,
  other: (url: string) => Child,
): Promise<readonly [number, number]> {
  const generators: Generator[] = [];
  try {
    for (const start of [one, other]) generators.push(await Generator.started(start));
    // They share the processors, so both take twice the time to do as much.
    await wait(2 * WARM_MS);
    const before = await Promise.all(generators.map(each => each.reading()));
    await wait(2 * MEASURE_MS);
    const after = await Promise.all(generators.map(each => each.reading()));
    const [a = 0, b = 0] = after.map((reading, at) => perCpuSecond(before[at] ?? reading, reading));
    return [a, b];
  } finally {
    await Promise.all(generators.map(each => each.stop()));
  }
}

function perCpuSecond(before: Reading, after: Reading): number {
  return (after.requests - before.requests) / (after.cpuSeconds - before.cpuSeconds);
}

async function perSecond(start: (url: string) => Child): Promise<number> {
  const generator = await Generator.started(start);
  try {
    await wait(WARM_MS);
    const before = await generator.reading();
    await wait(MEASURE_MS);
    const after = await generator.reading();
    return (1000 * (after.requests - before.requests)) / (after.atMs - before.atMs);
  } finally {
    await generator.stop();
  }
}

/**
 * Requests per CPU second of the generator on process-loop, 50 VUs, the same server: the embedded
 * engine beside autocannon, wrk (one request over and over, the ceiling) and stock k6 with the same
 * script; and what `--engine k6` leaves of stock k6's pace. A machine changes its pace from one second
 * to the next, so the two of a ratio run at the same time, each with its server.
 */
export async function throughput(folder: string): Promise<void> {
  const load = (engine: string) => (url: string) =>
    Child.script('../../cli/bin.ts', [
      ...['load', 'process-loop', '--engine', engine, '--base-url', url, '--vus', `${VUS}`],
      ...['--duration', `${RUN_SECONDS}s`, '--quiet', '--out', join(folder, engine)],
    ]);
  const cannon = (url: string) => Child.script('./autocannon-loop.ts', [url, `${RUN_SECONDS}`]);
  console.log(
    'requests per generator CPU second, process-loop, 50 VUs, same server, at the same time',
  );
  say('embedded / autocannon', await beside(load('embedded'), cannon));
  if (isOnPath('wrk')) say('embedded / wrk', await beside(load('embedded'), await wrkIn(folder)));
  else console.log('  wrk is not on the PATH: no ceiling');
  if ((await findK6()) === null) {
    console.log('  k6 is not on the PATH: not compared');
    return;
  }
  const bareK6 = await bareK6In(folder);
  say('embedded / k6', await beside(load('embedded'), bareK6));
  const [bare, driven] = [await perSecond(bareK6), await perSecond(load('k6'))];
  console.log(
    `  --engine k6 / k6, requests per second  ${(driven / bare).toFixed(2)}  ` +
      `(${Math.round(driven)} to ${Math.round(bare)})`,
  );
}

function say(name: string, [one, other]: readonly [number, number]): void {
  const figures = `${Math.round(one)} to ${Math.round(other)}`;
  console.log(`  ${name.padEnd(22)} ${(one / other).toFixed(2)}  (${figures})`);
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

/** Whether a program can be run by its name. */
function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
