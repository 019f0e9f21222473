import {Child} from './child.ts';

/** Warm is what has been compiled: so long, of a processor of its own. */
const WARM_MS = 10_000;
const MEASURE_MS = 10_000;

/** How long what is measured has to run. */
export const RUN_SECONDS = 60;

/** Starts a generator against a server. */
export type Start = (url: string) => Child;

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

  static async started(start: Start): Promise<Generator> {
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
export async function beside(one: Start, other: Start): Promise<readonly [number, number]> {
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

export async function perSecond(start: Start): Promise<number> {
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

/** What two generators did in some runs at the same time, requests per CPU second. */
export interface Pairs {
  readonly ratios: readonly number[];
  readonly one: number;
  readonly other: number;
}

/** A machine changes its pace from one second to the next: of several pairs the middle one counts. */
export async function inPairs(count: number, one: Start, other: Start): Promise<Pairs> {
  const seen: (readonly [number, number])[] = [];
  for (let pair = 0; pair < count; pair++) seen.push(await beside(one, other));
  const ratios = seen.map(([a, b]) => a / b).sort((a, b) => a - b);
  return {
    ratios,
    one: middleOf(seen.map(([a]) => a)),
    other: middleOf(seen.map(([, b]) => b)),
  };
}

/** One line: the middle ratio, the least and the greatest, and what the two did. */
export function sayPairs(name: string, {ratios, one, other}: Pairs): void {
  const [least = 0, most = 0] = [ratios[0], ratios.at(-1)];
  const spread = ratios.length > 1 ? `${least.toFixed(2)} to ${most.toFixed(2)}, ` : '';
  const figures = `${Math.round(one)} to ${Math.round(other)}`;
  console.log(`  ${name.padEnd(24)} ${middleOf(ratios).toFixed(2)}  (${spread}${figures})`);
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
