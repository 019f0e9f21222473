import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {live} from './live.ts';
import {memory} from './memory.ts';
import {quantiles} from './quantiles.ts';
import {offeredRates, workers} from './rates.ts';
import {stall} from './stall.ts';
import {stream} from './stream.ts';
import {ordinary, throughput} from './throughput.ts';

/** Times of /proc/stat, in ticks: user, nice, system, idle, iowait, irq, softirq, steal. */
const TIMES = 8;

const STEAL = 7;

/** Processor time that the host takes from a virtual machine: it delays whatever is measured. */
class StolenTime {
  readonly #before = processorTimes();

  /** Share of the processors' time since this was made, 0 to 1. */
  share(): number {
    const spent = processorTimes().map((ticks, at) => ticks - (this.#before[at] ?? 0));
    const all = spent.reduce((sum, ticks) => sum + ticks, 0);
    return all === 0 ? 0 : (spent[STEAL] ?? 0) / all;
  }
}

/**
 * The figures that the engine promises, measured side by side on one machine: `npm run bench:engine`,
 * or some of them: `npm run bench:engine -- throughput stall`. `memory` takes millions of requests:
 * `-- memory=20`. Ratios first: absolute figures are of the machine. Needs Linux (CPU time and
 * memory are read from /proc).
 */
const SECTIONS: Readonly<Record<string, (folder: string, size?: number) => Promise<void>>> = {
  throughput,
  ordinary,
  stall,
  rates: offeredRates,
  workers,
  live,
  stream,
  quantiles,
  memory,
};

const wanted = new Map(
  process.argv.slice(2).map(each => {
    const [name = '', size] = each.split('=');
    return [name, size === undefined ? undefined : Number(size)];
  }),
);

for (const name of wanted.keys())
  if (!(name in SECTIONS))
    throw new Error(`no section '${name}': there are ${Object.keys(SECTIONS).join(', ')}`);

const folder = await mkdtemp(join(tmpdir(), 'c8gauge-bench-'));

try {
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (wanted.size > 0 && !wanted.has(name)) continue;
    const stolen = new StolenTime();
    await section(folder, wanted.get(name));
    console.log(`  the host took ${(100 * stolen.share()).toFixed(1)} % of the processors' time`);
  }
} finally {
  await rm(folder, {recursive: true});
}

function processorTimes(): number[] {
  const [total = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
  return total
    .trim()
    .split(/\s+/)
    .slice(1, 1 + TIMES)
    .map(Number);
}
