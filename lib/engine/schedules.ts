import type {Stage} from './options/scenario-plan.ts';

/**
 * When iterations are due in an open model: a pure function of elapsed time and count, after
 * vegeta's Pacer (https://pkg.go.dev/github.com/tsenart/vegeta/v12/lib#Pacer). Times are
 * milliseconds since the scenario's start; arrivals are numbered from 0.
 */
export interface Arrivals {
  /** When arrival `index` is due; Infinity when it never is. */
  dueMs(index: number): number;
  /** Mean arrivals per second over the schedule. */
  readonly perSecond: number;
}

/** `rate` arrivals in each time unit, the first at 0: 20/s for 2 s are 41, as in k6. */
export function constantArrivals(rate: number, timeUnitMs: number, durationMs: number): Arrivals {
  return {
    dueMs(index) {
      // Multiplied first: an interval that was rounded would lose the arrival at the very end.
      const dueMs = (index * timeUnitMs) / rate;
      return dueMs <= durationMs ? dueMs : Number.POSITIVE_INFINITY;
    },
    perSecond: (1000 * rate) / timeUnitMs,
  };
}

interface Segment {
  readonly startMs: number;
  readonly durationMs: number;
  /** Arrivals per millisecond at its two ends. */
  readonly from: number;
  readonly to: number;
  /** Arrivals that fell due before it. */
  readonly before: number;
  readonly arrivals: number;
}

/**
 * A rate that moves linearly to each stage's target. Arrival n is due when the area under the rate
 * reaches n + 1, as in k6's ramping-arrival-rate; a stage of no duration is a jump.
 */
export function rampingArrivals(
  startRate: number,
  timeUnitMs: number,
  stages: readonly Stage[],
): Arrivals {
  const segments = toSegments(startRate / timeUnitMs, timeUnitMs, stages);
  const last = segments.at(-1);
  const totalMs = last ? last.startMs + last.durationMs : 0;
  const total = last ? last.before + last.arrivals : 0;
  return {
    dueMs(index) {
      const area = index + 1;
      const segment = segments.find(each => area <= each.before + each.arrivals + 1e-9);
      return segment
        ? segment.startMs + solve(segment, area - segment.before)
        : Number.POSITIVE_INFINITY;
    },
    perSecond: totalMs === 0 ? 0 : (1000 * total) / totalMs,
  };
}

function toSegments(startRate: number, timeUnitMs: number, stages: readonly Stage[]): Segment[] {
  const segments: Segment[] = [];
  let from = startRate;
  let startMs = 0;
  let before = 0;
  for (const {durationMs, target} of stages) {
    const to = target / timeUnitMs;
    const arrivals = ((from + to) / 2) * durationMs;
    if (durationMs > 0) segments.push({startMs, durationMs, from, to, before, arrivals});
    startMs += durationMs;
    before += arrivals;
    from = to;
  }
  return segments;
}

/** The time within a segment at which the area under its rate reaches `area`. */
function solve({durationMs, from, to}: Segment, area: number): number {
  const slope = (to - from) / durationMs;
  if (slope === 0) return area / from;
  // slope/2 t² + from t - area = 0, in the form that does not cancel for small slopes
  const root = Math.sqrt(Math.max(0, from * from + 2 * slope * area));
  return Math.min(durationMs, (2 * area) / (from + root));
}

/** How many arrivals are due at a moment or before it. */
export function arrivalsDueBy(arrivals: Arrivals, elapsedMs: number): number {
  let above = 1;
  while (arrivals.dueMs(above - 1) <= elapsedMs) above *= 2;
  let below = Math.floor(above / 2);
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (arrivals.dueMs(middle - 1) <= elapsedMs) below = middle;
    else above = middle;
  }
  return below;
}

/** Arrivals within this time of one another are started together: waking for each would be all that a fast schedule does. */
export const BURST_MS = 0.5;

/**
 * The bursts of arrivals for which one of `count` workers wakes: they go round, so two workers
 * together wake as often as one did.
 */
export class BurstShare {
  readonly #arrivals: Arrivals;
  readonly #share: WorkerShare;
  #burst = -1;
  /** The first arrival after the burst, and when the burst's last one is due. */
  #next = 0;
  #endMs = Number.NEGATIVE_INFINITY;

  constructor(arrivals: Arrivals, share: WorkerShare) {
    this.#arrivals = arrivals;
    this.#share = share;
    this.#goOn();
  }

  /** When the last arrival of the burst is due: then it is time to wake for all of it. Infinity: none is left. */
  get endMs(): number {
    return this.#endMs;
  }

  /** Leaves out the bursts that are over. */
  skipTo(nowMs: number): void {
    while (this.#endMs <= nowMs) this.#goOn();
  }

  #goOn(): void {
    const {index, count} = this.#share;
    do this.#read();
    while (this.#endMs < Number.POSITIVE_INFINITY && this.#burst % count !== index);
  }

  #read(): void {
    this.#burst++;
    const beganMs = this.#arrivals.dueMs(this.#next);
    let dueMs = beganMs;
    do {
      this.#endMs = dueMs;
      this.#next++;
      dueMs = this.#arrivals.dueMs(this.#next);
    } while (dueMs < beganMs + BURST_MS);
  }
}

/**
 * How many VUs a ramping-vus scenario wants after `elapsedMs`: linear between the stages' targets.
 * k6 adds or removes a VU when the line crosses the next whole number
 * (https://grafana.com/docs/k6/latest/using-k6/scenarios/executors/ramping-vus/).
 */
export function vusAt(startVus: number, stages: readonly Stage[], elapsedMs: number): number {
  let from = startVus;
  let startMs = 0;
  for (const {durationMs, target} of stages) {
    if (elapsedMs < startMs + durationMs) {
      const exact = from + ((target - from) * (elapsedMs - startMs)) / durationMs;
      return target >= from ? Math.floor(exact + 1e-9) : Math.ceil(exact - 1e-9);
    }
    from = target;
    startMs += durationMs;
  }
  return from;
}

/** The moments at which {@link vusAt} changes, milliseconds since the start, in order. */
export function vuSteps(
  startVus: number,
  stages: readonly Stage[],
): {readonly atMs: number; readonly vus: number}[] {
  const steps = [{atMs: 0, vus: startVus}];
  let from = startVus;
  let startMs = 0;
  for (const {durationMs, target} of stages) {
    const distance = Math.abs(target - from);
    for (let step = 1; step <= distance; step++) {
      const vus = target > from ? from + step : from - step;
      steps.push({atMs: startMs + (durationMs * step) / distance, vus});
    }
    from = target;
    startMs += durationMs;
  }
  return steps;
}

/** A worker's part of a scenario: `index` of `count`. */
export interface WorkerShare {
  readonly index: number;
  readonly count: number;
}

/** How many of `total` belong to a worker: the shares differ by at most one. */
export function shareOfCount(total: number, {index, count}: WorkerShare): number {
  return Math.floor(total / count) + (index < total % count ? 1 : 0);
}

/**
 * Each scenario's share of one worker. Where users do not divide evenly, each scenario's first ones
 * go to the workers after those that the scenario before it ended with: none gets all of the rest.
 *
 * @param users of each scenario, at most
 */
export function workerShares(
  users: readonly number[],
  worker: number,
  count: number,
): readonly WorkerShare[] {
  let before = 0;
  return users.map(each => {
    const index = (((worker - before) % count) + count) % count;
    before = (before + each) % count;
    return {index, count};
  });
}
