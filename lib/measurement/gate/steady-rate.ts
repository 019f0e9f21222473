import {parseDurationMs} from '../../core/duration.ts';
import type {LoadResult} from '../../record/load-result.ts';

/** What a run completed per second, in its steady seconds. */
export interface SteadyRate {
  /** Process instances where the script reports them, else iterations. */
  readonly perSecond: number;
  /** Process instances; null where the script completed none. */
  readonly instancesPerSecond: number | null;
  /** How many more instances a second were created than completed; null where none was reported. */
  readonly backlogGrowth: number | null;
}

/**
 * What was completed in a second, and how the backlog grew. Only the whole seconds after the warm-up
 * count, and before the load's own end: a run that compiles its script and opens its connections is
 * slower at first, and what is waited for at the end, or completed by a teardown, was not done at that
 * rate.
 */
export function steadyRate(load: LoadResult): SteadyRate {
  const {completions, ledger} = load;
  const seconds = steadySeconds(load);
  if (!completions) return olderRate(load, seconds);
  const within = completions.entries.filter(
    each => each.second >= seconds.from && each.second < seconds.to,
  );
  const span = Math.max(1, seconds.to - seconds.from);
  const rate = (count: 'iterations' | 'created' | 'completed') =>
    within.reduce((sum, each) => sum + (each[count] ?? 0), 0) / span;
  const hasInstances = (ledger?.completed ?? 0) > 0;
  const isTold = completions.entries.some(each => each.iterations !== undefined);
  const iterations = isTold ? rate('iterations') : olderRate(load, seconds).perSecond;
  return {
    perSecond: hasInstances ? rate('completed') : iterations,
    instancesPerSecond: hasInstances ? rate('completed') : null,
    backlogGrowth: hasInstances ? rate('created') - rate('completed') : null,
  };
}

/**
 * Of a record that does not tell when things were completed: the share of the answers that came in those
 * seconds stands for the share of what was completed.
 */
function olderRate(load: LoadResult, {from, to}: SteadySeconds): SteadyRate {
  const completed = load.ledger?.completed || load.iterations.completed;
  const answered = load.operations.reduce((sum, each) => sum + each.requests.ok, 0);
  const within = load.seconds
    .filter(each => each.second >= from && each.second < to)
    .reduce((sum, each) => sum + each.requests.ok, 0);
  const {durationMs} = load;
  const whole = durationMs > 0 ? completed / (durationMs / 1000) : 0;
  const hasSeconds = warmUpEnd(load) > 0 && load.seconds.length > 0 && answered > 0;
  const perSecond = hasSeconds ? (completed * within) / answered / Math.max(1, to - from) : whole;
  const instances = (load.ledger?.completed ?? 0) > 0 ? perSecond : null;
  return {perSecond, instancesPerSecond: instances, backlogGrowth: null};
}

/** From the first to before the last. */
export interface SteadySeconds {
  readonly from: number;
  readonly to: number;
}

/** The whole seconds of a run that count; all of it where none is left after the warm-up. */
export function steadySeconds(load: LoadResult): SteadySeconds {
  // An entry that is partly warm-up cannot be divided.
  const size = (load.completions ?? load).secondsPerEntry ?? 1;
  const from = Math.ceil(warmUpEnd(load) / size) * size;
  const endMs = Math.min(load.durationMs, plannedEndMs(load));
  const to = Math.floor(endMs / 1000 / size) * size;
  if (to > from) return {from, to};
  return {from: 0, to: Math.max(1, Math.ceil(load.durationMs / 1000))};
}

/** The warm-up's end, seconds since the start; 0 where none is marked. */
export function warmUpEnd({marks = []}: LoadResult): number {
  return marks.find(each => each.kind === 'warm-up')?.untilSecond ?? 0;
}

/** When no iteration begins any more, by the options in force; infinity where they do not tell. */
function plannedEndMs({options, arrivals}: LoadResult): number {
  const {scenarios} = options;
  if (typeof scenarios === 'object' && scenarios !== null && !Array.isArray(scenarios)) {
    const ends = Object.values(scenarios).map(each =>
      typeof each === 'object' && each !== null ? endOf(each as Timed) : Number.NaN,
    );
    const told = ends.filter(each => !Number.isNaN(each));
    if (told.length > 0 && told.length === ends.length) return Math.max(...told);
  }
  const end = endOf(options as Timed);
  if (!Number.isNaN(end)) return end;
  return arrivals && arrivals.durationMs > 0 ? arrivals.durationMs : Number.POSITIVE_INFINITY;
}

/** The options of k6 that say how long something takes. */
interface Timed {
  readonly startTime?: unknown;
  readonly duration?: unknown;
  readonly stages?: unknown;
}

function endOf({startTime, duration, stages}: Timed): number {
  const startMs = startTime === undefined ? 0 : msOf(startTime);
  if (duration !== undefined) return startMs + msOf(duration);
  if (!Array.isArray(stages) || stages.length === 0) return Number.NaN;
  return stages.reduce(
    (sum: number, each: unknown) => sum + msOf((each as Timed | null)?.duration),
    startMs,
  );
}

/** NaN for what is no duration. */
function msOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  try {
    return parseDurationMs(value);
  } catch {
    return Number.NaN;
  }
}
