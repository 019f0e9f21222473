import {readFileSync} from 'node:fs';

/** Times of /proc/stat, in ticks: user, nice, system, idle, iowait, irq, softirq, steal. */
const TIMES = 8;
const STEAL = 7;

/** What a virtual machine's host takes from it: it delays whatever is measured meanwhile. */
export class StolenTime {
  readonly #before = processorTimes();

  /** Share of the processors' time since this was made, 0 to 1. */
  share(): number {
    const spent = processorTimes().map((ticks, at) => ticks - (this.#before[at] ?? 0));
    const all = spent.reduce((sum, ticks) => sum + ticks, 0);
    return all === 0 ? 0 : (spent[STEAL] ?? 0) / all;
  }
}

function processorTimes(): number[] {
  const [total = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
  return total
    .trim()
    .split(/\s+/)
    .slice(1, 1 + TIMES)
    .map(Number);
}
