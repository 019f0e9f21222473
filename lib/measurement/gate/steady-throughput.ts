import type {LoadResult} from '../../record/load-result.ts';

/**
 * What was completed in a second. Where the run marks a warm-up, only the whole seconds after it
 * count: a run that has to compile its script and open its connections is slower at first, and that
 * is the generator's time and not the target's. What lies beyond the last whole second, when the
 * last iterations end one by one, does not count either.
 *
 * Completions are not kept by the second, answers are: the share of answers that came in those
 * seconds stands for the share of completions.
 *
 * @param completed over the whole run
 * @returns per second; null where the run has no time
 */
export function throughputOf(load: LoadResult, completed: number): number | null {
  const {durationMs} = load;
  const whole = durationMs > 0 ? completed / (durationMs / 1000) : null;
  const window = steadyWindow(load);
  if (window === null) return whole;
  const answered = load.operations.reduce((sum, each) => sum + each.requests.ok, 0);
  const within = load.seconds
    .filter(each => each.second >= window.from && each.second < window.to)
    .reduce((sum, each) => sum + each.requests.ok, 0);
  if (answered === 0) return whole;
  return (completed * within) / answered / (window.to - window.from);
}

/** The warm-up's end, seconds since the start; 0 where none is marked. */
export function warmUpEnd({marks = []}: LoadResult): number {
  return marks.find(each => each.kind === 'warm-up')?.untilSecond ?? 0;
}

/** The seconds that count, from the first to before the last; null where no warm-up is left out. */
function steadyWindow(load: LoadResult): {readonly from: number; readonly to: number} | null {
  const warmUp = warmUpEnd(load);
  if (warmUp === 0) return null;
  // An entry that is half warm-up cannot be taken apart.
  const size = load.secondsPerEntry ?? 1;
  const from = Math.ceil(warmUp / size) * size;
  const to = Math.floor(load.durationMs / 1000 / size) * size;
  return to > from ? {from, to} : null;
}
