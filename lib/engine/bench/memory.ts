import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Child} from './child.ts';

const SAMPLE_MS = 500;
const MIB = 1024 * 1024;
/** More than any machine needs for the requests that are asked for. */
const RUN_SECONDS = 3600;
const SMALL_MILLIONS = 1;

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
  const generator = Child.script('../../cli/main.ts', [
    ...['load', 'process-loop', '--base-url', url, '--vus', '50', '--quiet'],
    ...['--duration', `${RUN_SECONDS}s`, '--out', join(folder, 'memory')],
  ]);
  try {
    const small = await peakUntil(generator, count, SMALL_MILLIONS * 1e6);
    const large = await peakUntil(generator, count, millions * 1e6);
    const growth = (100 * (large - small)) / small;
    console.log(
      `RSS in its peak: up to ${SMALL_MILLIONS} M requests ${Math.round(small / MIB)} MiB, up to ` +
        `${millions} M ${Math.round(large / MIB)} MiB (${growth.toFixed(0)} %)`,
    );
  } finally {
    await generator.stop();
    await server.stop();
  }
}

async function peakUntil(
  generator: Child,
  count: () => Promise<number>,
  requests: number,
): Promise<number> {
  let peak = 0;
  while ((await count()) < requests) {
    peak = Math.max(peak, rssBytesOf(generator.process.pid ?? 0));
    await new Promise(resolve => setTimeout(resolve, SAMPLE_MS));
  }
  return peak;
}

function rssBytesOf(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) * 1024;
}
