import type {CapacityWorkload} from '../../record/capacity-result.ts';
import {decodeHistogram} from '../../record/histogram/decode-histogram.ts';
import {type Distribution, mergeDistributions} from '../../record/histogram/distribution.ts';
import {
  failuresOf,
  type LoadResult,
  type RequestCounts,
  sumRequests,
} from '../../record/load-result.ts';

/** One second of a step: what fell due in it, and what was answered in it. */
export interface StepSecond {
  readonly offered: number;
  /** Instances that were created; arrivals without a refusal or a failure where a script creates none. */
  readonly accepted: number;
  /** Instances that were completed; what was accepted where a scenario has no completion. */
  readonly completed: number;
  readonly refused: number;
  /** Arrivals that starters skipped after a refusal. */
  readonly heldBack: number;
  readonly failed: number;
  /** Requests that stand behind `refused` and `failed`. */
  readonly sent: number;
  /** Response times of what was accepted, refused or failed. */
  readonly times: Distribution;
}

/** How a step was offered. */
export interface OfferedStep extends Pick<CapacityWorkload, 'backOff'> {
  readonly offeredPerSecond: number;
  readonly stepDurationMs: number;
  readonly warmUpMs: number;
  /** What an arrival leads to, seen at a rate that was sustained. Absent: not known yet. */
  readonly perArrival?: PerArrival;
}

/** What one arrival of a script leads to, on average. */
export interface PerArrival {
  readonly accepted: number;
  readonly completed: number;
}

/** The operations of a load that stand for "accepted" and "completed"; null: it has none of them. */
interface Counted {
  readonly accept: string | null;
  readonly complete: string | null;
}

const CREATE = 'createProcessInstance';
const COMPLETE = 'completeJob';

/** Every second of a step, warm-up and all. */
export function secondsOf(
  load: LoadResult,
  step: OfferedStep & {readonly perArrival: PerArrival},
): StepSecond[] {
  const counted = countedIn(load);
  const own = step.perArrival;
  const seconds = Math.max(1, Math.floor(step.stepDurationMs / 1000));
  let hasRefused = false;
  return Array.from({length: seconds}, (_, second) => {
    const creates = countsIn(load, counted.accept, second);
    hasRefused ||= creates.backpressure > 0;
    const heldBack =
      step.backOff === 'aimd' && hasRefused
        ? Math.max(0, step.offeredPerSecond - creates.total / own.accepted)
        : 0;
    const accepted = creates.ok / own.accepted;
    const completed =
      counted.complete === null
        ? accepted
        : countsIn(load, counted.complete, second).ok / own.completed;
    return {
      ...{offered: step.offeredPerSecond, accepted, completed, heldBack},
      refused: creates.backpressure / own.accepted,
      failed: failuresOf(creates) / own.accepted,
      sent: creates.total / own.accepted,
      times: timesIn(load, counted.accept, second),
    };
  });
}

/** What an arrival of a load led to, in the seconds after its warm-up. */
export function perArrivalOf(load: LoadResult, step: OfferedStep): PerArrival {
  const {accept, complete} = countedIn(load);
  const [from, to] = [Math.ceil(step.warmUpMs / 1000), Math.floor(step.stepDurationMs / 1000)];
  const okOf = (operation: string | null) => {
    let ok = 0;
    for (let second = from; second < to; second++) ok += countsIn(load, operation, second).ok;
    return ok / (step.offeredPerSecond * Math.max(1, to - from)) || 1;
  };
  return {accepted: okOf(accept), completed: complete === null ? 1 : okOf(complete)};
}

function countedIn({operations, seconds}: LoadResult): Counted {
  const has = (name: string) =>
    operations.some(each => each.operation === name) ||
    seconds.some(each => each.operation === name);
  const accept = has(CREATE) ? CREATE : null;
  return {accept, complete: has(COMPLETE) ? COMPLETE : null};
}

/** @param operation null for all of them */
function entriesOf(load: LoadResult, operation: string | null, second: number) {
  return load.seconds.filter(
    each => each.second === second && (operation === null || each.operation === operation),
  );
}

function countsIn(load: LoadResult, operation: string | null, second: number): RequestCounts {
  return sumRequests(entriesOf(load, operation, second).map(each => each.requests));
}

function timesIn(load: LoadResult, operation: string | null, second: number): Distribution {
  return mergeDistributions(
    entriesOf(load, operation, second).map(each => decodeHistogram(each.histogram)),
  );
}
