import type {LatencySummary, LoadResult} from '../../record/load-result.ts';
import type {NetworkLog} from './network-log.ts';
import {type TrueRequest, trueLateness} from './oracle.ts';
import type {RandomLoad} from './random-load.ts';

const SHOWN = {
  latencyUsP50: 0.5,
  latencyUsP90: 0.9,
  latencyUsP95: 0.95,
  latencyUsP99: 0.99,
  latencyUsP999: 0.999,
} as const;

/** One in a hundred, and what whole microseconds cannot say. */
const WITHIN = 0.01;
const WITHIN_MS = 0.003;

/** Arrivals that are due together may start in another order on several threads. */
const ORDER_MS = 1;

/** Percentiles that are not within 1 % of the exact ones, where it is certain what belongs to them. */
export function judgeLatencies(
  load: RandomLoad,
  {operations, marks = [], notTold = []}: LoadResult,
  requests: readonly TrueRequest[],
  {loadFromMs, befell}: NetworkLog,
): string[] {
  // What is warm-up is not in the percentiles.
  if (marks.some(each => each.kind === 'warm-up')) return [];
  // Of what was never written nobody knows the operation.
  if (requests.some(each => each.operation === null)) return [];
  const lateMs = trueLateness(load, requests, loadFromMs ?? 0);
  // A thread that is late starts its arrivals after later ones of others.
  const isOrdered =
    load.workers === 1 ||
    !befell.some(each => each.kind === 'late-timers' || each.kind === 'stall');
  // Then it says that what it started late in its first second counts from its start.
  const isFromStart = notTold.some(each => each.startsWith('in its first second'));
  return operations.flatMap(({operation, responseTime, serviceTime}) => {
    const mine = requests.filter(each => each.operation === operation);
    if (mine.some(each => each.end !== 'answered' && each.end !== 'broken')) return [];
    const service = mine.map(each => each.endMs - each.sentMs);
    const response = mine.map(each => each.endMs - each.askedMs + (lateMs.get(each) ?? 0));
    const orderMs = mine.some(each => lateMs.has(each)) ? ORDER_MS : 0;
    return [
      ...compare(`${operation} service time`, serviceTime, service, 0),
      ...((isOrdered && !isFromStart) || orderMs === 0
        ? compare(`${operation} response time`, responseTime, response, orderMs)
        : []),
    ];
  });
}

function compare(
  what: string,
  seen: LatencySummary,
  truthMs: readonly number[],
  orderMs: number,
): string[] {
  const sorted = [...truthMs].sort((a, b) => a - b);
  if (seen.count !== sorted.length) return [`${what}: ${seen.count} samples, of ${sorted.length}`];
  const at = (rank: number) => sorted[Math.max(0, Math.min(sorted.length - 1, rank))] ?? 0;
  const slackMs = WITHIN_MS + orderMs;
  const near = (name: string, us: number, leastMs: number, mostMs: number) => {
    const ms = us / 1000;
    const isNear = ms >= leastMs * (1 - WITHIN) - slackMs && ms <= mostMs * (1 + WITHIN) + slackMs;
    return isNear ? [] : [`${what}: ${name} is ${ms} ms, in truth ${leastMs} to ${mostMs} ms`];
  };
  const percentiles = Object.entries(SHOWN).flatMap(([name, share]) => {
    const us = seen[name as keyof typeof SHOWN];
    // The ranks beside it: definitions of a percentile differ by less than one.
    const rank = Math.ceil(share * sorted.length) - 1;
    return us === null ? [] : near(name, us, at(rank - 1), at(rank + 1));
  });
  return [
    ...percentiles,
    ...near('minimum', seen.latencyUsMin, at(0), at(0)),
    ...near('maximum', seen.latencyUsMax, at(sorted.length - 1), at(sorted.length - 1)),
  ];
}
