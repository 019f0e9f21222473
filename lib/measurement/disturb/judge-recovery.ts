import {groupBy} from '../../core/group-by.ts';
import type {Disturbance} from '../../record/disturbance.ts';
import {
  type LoadResult,
  type RequestCounts,
  type SecondTotals,
  sumRequests,
} from '../../record/load-result.ts';

/** So many seconds before tell what is usual, and so many after that it is so again. */
const BEFORE_MIN = 5;
const AGAIN = 5;
/** Fewer good requests than this share of the worst second before are fewer than usual, */
const FEWER = 0.8;
/** and so many times the longest p99 before is longer. */
const LONGER = 3;

/** One entry of a record, of all operations. */
interface Second {
  readonly second: number;
  readonly requests: RequestCounts;
  readonly p99Us: number;
}

/**
 * Whether the seconds after a disturbance came to be as those before it: as many good requests, no more of
 * each other kind, and no longer p99. The drain is no part of it.
 *
 * @param at when it began, seconds since the run's start
 */
export function judgeRecovery(
  load: LoadResult,
  at: number,
): Pick<Disturbance, 'state' | 'recoverySeconds' | 'meanwhile' | 'lost'> {
  const step = load.secondsPerEntry ?? 1;
  const warm = load.marks?.find(each => each.kind === 'warm-up')?.untilSecond ?? 1;
  const end = (load.arrivals?.durationMs ?? load.durationMs) / 1000;
  const all = secondsOf(load.seconds, {step, end});
  const before = all.filter(each => each.second >= warm && each.second + step <= at);
  const after = all.filter(each => each.second + step > at && each.second + step <= end);
  const lost = load.ledger === undefined ? {} : {lost: load.ledger.lostCount};
  const known = (state: Disturbance['state'], until: number) => ({
    ...{state, meanwhile: meanwhileIn(after.filter(each => each.second < until)), ...lost},
    recoverySeconds: state === 'recovered' ? Math.max(0, until - at) : null,
  });
  const isAsBefore = usual(before);
  const harmed = after.findIndex(each => !isAsBefore(each));
  if (before.length < BEFORE_MIN || after.length < AGAIN) return known('not known', end);
  if (harmed === -1) return known('unharmed', at);
  const again = after.findIndex((_, from) => {
    const next = after.slice(from, from + AGAIN);
    return from > harmed && next.length === AGAIN && next.every(isAsBefore);
  });
  const back = after[again];
  return back === undefined ? known('not recovered', end) : known('recovered', back.second);
}

/** All seconds of the run: one in which nothing ended has no entry, and is the worst of all. */
function secondsOf(
  entries: readonly SecondTotals[],
  {step, end}: {readonly step: number; readonly end: number},
): Second[] {
  const bySecond = groupBy(entries, each => each.second);
  return Array.from({length: Math.ceil(end / step)}, (_, at) => {
    const of = bySecond.get(at * step) ?? [];
    return {
      second: at * step,
      requests: sumRequests(of.map(each => each.requests)),
      p99Us: Math.max(0, ...of.map(each => each.responseTimeUsP99)),
    };
  });
}

/** What no second before was worse than. */
function usual(before: readonly Second[]): (second: Second) => boolean {
  const most = (of: (requests: RequestCounts) => number) =>
    Math.max(0, ...before.map(each => of(each.requests)));
  const okMin = FEWER * Math.min(...before.map(each => each.requests.ok));
  const p99Max = LONGER * Math.max(0, ...before.map(each => each.p99Us));
  const [backpressureMax, badMax] = [most(each => each.backpressure), most(bad)];
  return ({requests, p99Us}) =>
    requests.ok >= okMin &&
    requests.backpressure <= backpressureMax &&
    bad(requests) <= badMax &&
    p99Us <= p99Max;
}

function bad({failed, errors, unanswered}: RequestCounts): number {
  return failed + errors + unanswered;
}

function meanwhileIn(seconds: readonly Second[]): Disturbance['meanwhile'] {
  const {backpressure, failed, errors, unanswered} = sumRequests(
    seconds.map(each => each.requests),
  );
  return {backpressure, failed, unanswered: errors + unanswered};
}
