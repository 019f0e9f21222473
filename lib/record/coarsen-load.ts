import {ENTRIES_MAX, entryStart, joinSeconds, secondsPerEntry} from './join-seconds.ts';
import type {LoadResult, SecondTotals} from './load-result.ts';

/**
 * Joins the seconds of a long run, so that its record stays small. Nothing is lost but resolution
 * in time: counts are added up, histograms merged. The whole-run figures are not touched.
 */
export function coarsenLoad(load: LoadResult): LoadResult {
  const covered = load.secondsPerEntry ?? 1;
  const step = stepFor(load, covered);
  if (step <= covered) return load;
  const slots = new Map<string, SecondTotals[]>();
  for (const each of load.seconds) {
    const key = `${entryStart(each.second, step)} ${each.operation}`;
    const slot = slots.get(key);
    if (slot) slot.push(each);
    else slots.set(key, [each]);
  }
  const seconds = [...slots.values()].map(each => joinSeconds(each, step));
  return {...load, secondsPerEntry: step, seconds: seconds.sort((a, b) => a.second - b.second)};
}

function stepFor({seconds, operations}: LoadResult, covered: number): number {
  if (seconds.length <= ENTRIES_MAX) return covered;
  const span = seconds.reduce((max, each) => Math.max(max, each.second + 1), 0);
  return secondsPerEntry(span, operations.length, covered);
}
