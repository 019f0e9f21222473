import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Child} from './child.ts';

const SAMPLE_MS = 500;
const MIB = 1024 * 1024;
/** More than any machine needs for the requests that are asked for. */
const RUN_SECONDS = 3600;
const SMALL_MILLIONS = 1;
/** RSS goes up and down with each collection: the median of the last ten seconds is what counts. */
const LAST_SAMPLES = 20;

/**
 * Memory after a million requests and after many, with thresholds, p99.99 and the report on: one
 * run, its RSS read on the way.
 *
 * @param millions where it ends
 */
export async function memory(folder: string, millions = 5): Promise<void> {
  const server = Child.script('./loop-server.ts');
  const url = await server.firstLine();
  const count = async () => Number(await (await fetch(`${url}/count`)).text());
  const generator = Child.script('../../cli/bin.ts', [
    ...['load', 'process-loop', '--base-url', url, '--vus', '50', '--quiet'],
    ...['--duration', `${RUN_SECONDS}s`, '--out', join(folder, 'memory')],
  ]);
  try {
    const small = await rssAfter(generator, count, SMALL_MILLIONS * 1e6);
    const large = await rssAfter(generator, count, millions * 1e6);
    const growth = (100 * (large.median - small.median)) / small.median;
    console.log(
      `RSS at ${SMALL_MILLIONS} M requests ${mib(small)}, at ${millions} M ${mib(large)} ` +
        `(${growth.toFixed(0)} %)`,
    );
  } finally {
    await generator.stop();
    await server.stop();
  }
}

interface Rss {
  readonly median: number;
  readonly peak: number;
}

async function rssAfter(
  generator: Child,
  count: () => Promise<number>,
  requests: number,
): Promise<Rss> {
  const samples: number[] = [];
  while ((await count()) < requests) {
    samples.push(rssBytesOf(generator.process.pid ?? 0));
    await new Promise(resolve => setTimeout(resolve, SAMPLE_MS));
  }
  const last = samples.slice(-LAST_SAMPLES).sort((a, b) => a - b);
  return {median: last[Math.floor(last.length / 2)] ?? 0, peak: Math.max(...samples)};
}

function mib({median, peak}: Rss): string {
  return `${Math.round(median / MIB)} MiB (${Math.round(peak / MIB)} at most)`;
}

function rssBytesOf(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) * 1024;
}
