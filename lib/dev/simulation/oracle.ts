import type {LoggedConnection, LoggedRequest, NetworkLog} from './network-log.ts';
import type {RandomLoad} from './random-load.ts';
import {sentAgain} from './sent-again.ts';

/**
 * What really happened to one request, read from the network's log.
 *
 * - `answered`: a whole answer came in time.
 * - `broken`: the target ended it otherwise: reset, closed, nonsense, turned away.
 * - `timed-out`: its time was over before an answer was whole.
 * - `cut`: the engine let go of it before its time was over.
 * - `vanished`: the engine neither heard of an end nor let go: its thread died, or hung.
 */
export interface TrueRequest {
  /** As the record names it; null where nothing was ever written. */
  readonly operation: string | null;
  readonly scenario: string | null;
  /** Of the users' own numbers; null where the request does not tell. */
  readonly iteration: number | null;
  readonly step: number | null;
  readonly thread: string;
  /** When the user asked for it. */
  readonly askedMs: number;
  /** Among those that were asked for at the same moment too. */
  readonly order: number;
  /** When it was written; when it was asked for, where it never was. */
  readonly sentMs: number;
  readonly endMs: number;
  readonly end: 'answered' | 'broken' | 'timed-out' | 'cut' | 'vanished';
  /** 0 where there was no answer. */
  readonly status: number;
  readonly isBackpressure: boolean;
  /** How many redirects led to it. */
  readonly hop: number;
  /** Its answer sent the user elsewhere, and the user had redirects left. */
  readonly isFollowed: boolean;
  /** It met a closed connection, and was sent once more. */
  readonly isSentAgain?: boolean;
}

/** Timers are whole milliseconds, so some threads begin that much too early. */
const EARLY_MS = 2;

/** Requests of the load, `setup` and `teardown` aside, in the order in which they were asked for. */
export function trueRequests(load: RandomLoad, log: NetworkLog): TrueRequest[] {
  const {loadFromMs} = log;
  if (loadFromMs === null) return [];
  const untilMs = log.loadUntilMs ?? Number.POSITIVE_INFINITY;
  const again = sentAgain(log);
  const second = new Set<unknown>(again.values());
  const firsts = firstsOf(log);
  return log.connections
    .flatMap(connection => requestsOn(load, connection, {again, second, firsts}))
    .filter(each => each.askedMs >= loadFromMs - EARLY_MS && each.askedMs <= untilMs)
    .sort((a, b) => a.order - b.order);
}

/** When the first of each chain of redirects was asked for: all of a chain have one timeout, as in Go. */
type Firsts = ReadonlyMap<string, number>;

function firstsOf({connections}: NetworkLog): Firsts {
  const firsts = new Map<string, number>();
  for (const connection of connections)
    for (const [at, each] of connection.requests.entries()) {
      const place = placeOf(each);
      if (place.hop === 0) firsts.set(chainOf(place), at === 0 ? connection.askedMs : each.sentMs);
    }
  return firsts;
}

const chainOf = ({scenario, iteration, step}: Place) => `${scenario} ${iteration} ${step}`;

/** How the requests of a load belong together. */
interface Relations {
  readonly again: ReturnType<typeof sentAgain>;
  /** What is part of a request that was sent before. */
  readonly second: ReadonlySet<unknown>;
  readonly firsts: Firsts;
}

function requestsOn(
  load: RandomLoad,
  connection: LoggedConnection,
  {again, second, firsts}: Relations,
): TrueRequest[] {
  const {requests} = connection;
  if (requests.length === 0) return second.has(connection) ? [] : [neverWritten(connection)];
  return requests.flatMap((each, at) => {
    if (second.has(each)) return [];
    const asked = at === 0 ? connection : {askedMs: each.sentMs, order: each.order};
    const once = trueRequest(load, each, asked, firsts);
    const next = again.get(each);
    if (next === undefined) return [once];
    if ('path' in next) return [{...trueRequest(load, next, asked, firsts), isSentAgain: true}];
    // The target took no new connection: the request ended there, when it was written for the first time.
    const {end, endMs} = neverWritten(next);
    return [{...once, end, endMs, isSentAgain: true}];
  });
}

function neverWritten({
  thread,
  askedMs,
  order,
  refusedMs,
  droppedMs,
}: LoggedConnection): TrueRequest {
  const endMs = refusedMs ?? droppedMs ?? Number.POSITIVE_INFINITY;
  const end = refusedMs !== null ? 'broken' : droppedMs !== null ? 'cut' : 'vanished';
  return {
    ...{operation: null, scenario: null, iteration: null, step: null, hop: 0, thread},
    ...{askedMs, order, sentMs: askedMs, endMs, end, status: 0, isBackpressure: false},
    isFollowed: false,
  };
}

function trueRequest(
  load: RandomLoad,
  request: LoggedRequest,
  {askedMs, order}: Pick<LoggedConnection, 'askedMs' | 'order'>,
  firsts: Firsts,
): TrueRequest {
  const place = placeOf(request);
  const known = {
    ...place,
    thread: request.connection.thread,
    askedMs,
    order,
    sentMs: request.sentMs,
  };
  const firstMs = place.hop === 0 ? askedMs : (firsts.get(chainOf(place)) ?? askedMs);
  const deadlineMs = firstMs + timeoutMsOf(load, place.scenario);
  const {answer, brokenMs, connection} = request;
  const none = {status: 0, isBackpressure: false, isFollowed: false};
  if (answer && answer.atMs <= deadlineMs)
    return {
      ...{...known, end: 'answered', endMs: answer.atMs, status: answer.status},
      isBackpressure: isBackpressure(answer.status, answer.body),
      isFollowed: answer.status === 302 && place.hop < redirectsMaxOf(load),
    };
  if (answer) return {...known, ...none, end: 'timed-out', endMs: answer.atMs};
  if (brokenMs !== null) {
    const end = brokenMs <= deadlineMs ? 'broken' : 'timed-out';
    return {...known, ...none, end, endMs: brokenMs};
  }
  const {droppedMs} = connection;
  if (droppedMs === null)
    return {...known, ...none, end: 'vanished', endMs: Number.POSITIVE_INFINITY};
  return {...known, ...none, end: droppedMs >= deadlineMs ? 'timed-out' : 'cut', endMs: droppedMs};
}

/** https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#max-redirects: ten unless told otherwise. */
const REDIRECTS_MAX = 10;

function redirectsMaxOf({options}: RandomLoad): number {
  return options.maxRedirects ?? REDIRECTS_MAX;
}

type Place = Pick<TrueRequest, 'operation' | 'scenario' | 'iteration' | 'step' | 'hop'>;

const OPERATIONS: Readonly<Record<string, string>> = {
  '/v2/process-instances': 'createProcessInstance',
  '/v2/jobs/activation': 'activateJobs',
};

function placeOf({path}: LoggedRequest): Place {
  const [, scenario, iteration, step, hop = '0'] =
    /^\/v2\/(\w+)\?user=\d+&iteration=(\d+)&step=(\d+)(?:&hop=(\d+))?$/.exec(path) ?? [];
  if (scenario !== undefined) {
    const numbers = {iteration: Number(iteration), step: Number(step), hop: Number(hop)};
    return {operation: scenario, scenario, ...numbers};
  }
  const operation = OPERATIONS[path] ?? 'completeJob';
  // Where starters are at a rate, each creation is an arrival; in a loop nothing tells iterations apart.
  const starts = operation === 'createProcessInstance' ? 'starters' : null;
  return {operation, scenario: starts, iteration: null, step: null, hop: 0};
}

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/: 60 s unless the script says otherwise. */
const TIMEOUT_MS = 60_000;

function timeoutMsOf(load: RandomLoad, scenario: string | null): number {
  const text = scenario === null ? undefined : load.scenarios[scenario]?.env?.['SIM_TIMEOUT'];
  return text === undefined ? TIMEOUT_MS : Number.parseInt(text, 10);
}

/** https://docs.camunda.io: 429 until 8.7, from 8.8 on 503 with this title. */
function isBackpressure(status: number, body: string): boolean {
  return status === 429 || (status === 503 && body.includes('RESOURCE_EXHAUSTED'));
}

/** When arrivals of a scenario at a rate fall due, by k6's documentation; null for another scenario. */
export function trueArrivals(load: RandomLoad, scenario: string): number[] | null {
  const shape = load.scenarios[scenario];
  if (shape?.executor === 'constant-arrival-rate')
    return steadyArrivals(shape.rate ?? 0, msOf(shape.duration));
  if (shape?.executor !== 'ramping-arrival-rate') return null;
  return rampedArrivals(shape.startRate ?? 0, shape.stages ?? []);
}

function steadyArrivals(perSecond: number, durationMs: number): number[] {
  const due: number[] = [];
  for (let at = 0; at * 1000 <= durationMs * perSecond; at++) due.push((at * 1000) / perSecond);
  return due;
}

/** By steps of a tenth of a millisecond: slow, and nothing like the engine's formula. */
const STEP_MS = 0.1;

function rampedArrivals(
  startRate: number,
  stages: readonly {readonly duration: string; readonly target: number}[],
): number[] {
  const due: number[] = [];
  let area = 0;
  let from = startRate;
  let startMs = 0;
  for (const {duration, target} of stages) {
    const durationMs = msOf(duration);
    for (let ms = 0; ms < durationMs - STEP_MS / 2; ms += STEP_MS) {
      const middle = from + ((target - from) * (ms + STEP_MS / 2)) / durationMs;
      area += (middle * STEP_MS) / 1000;
      while (due.length + 1 <= area + 1e-6) due.push(startMs + ms + STEP_MS);
    }
    startMs += durationMs;
    from = target;
  }
  return due;
}

/** `500ms`, `2s`: all that random loads write. */
export function msOf(duration = '0s'): number {
  return duration.endsWith('ms')
    ? Number.parseInt(duration, 10)
    : 1000 * Number.parseInt(duration, 10);
}

/** An iteration that sent something. */
export interface TrueIteration {
  readonly startedMs: number;
  readonly requests: readonly TrueRequest[];
}

/** The iterations of a scenario, in the order in which they started. */
export function trueIterations(
  requests: readonly TrueRequest[],
  scenario: string,
): TrueIteration[] {
  const byNumber = new Map<unknown, TrueRequest[]>();
  for (const each of requests.filter(one => one.scenario === scenario)) {
    const key = each.iteration ?? each;
    byNumber.set(key, [...(byNumber.get(key) ?? []), each]);
  }
  return [...byNumber.values()]
    .map(all => ({startedMs: Math.min(...all.map(each => each.askedMs)), requests: all}))
    .sort((a, b) => a.startedMs - b.startedMs);
}

/** Whether a user throws in this iteration, if nothing cuts it off: by its number, or since a request is rejected. */
export function throwsIn(load: RandomLoad, scenario: string, {requests}: TrueIteration): boolean {
  const every = Number(load.scenarios[scenario]?.env?.['SIM_THROWS_EVERY'] ?? 0);
  const isItsTurn = every > 0 && (requests[0]?.iteration ?? 0) % every === every - 1;
  const isRejected = requests.some(({end}) => end === 'broken' || end === 'timed-out');
  return isItsTurn || (load.options.throw === true && isRejected);
}

/** How late the iteration of each request began, of scenarios at a rate: what was due first starts first. */
export function trueLateness(
  load: RandomLoad,
  requests: readonly TrueRequest[],
  loadFromMs: number,
): ReadonlyMap<TrueRequest, number> {
  const lateMs = new Map<TrueRequest, number>();
  for (const [name, {startTime}] of Object.entries(load.scenarios)) {
    const due = trueArrivals(load, name);
    if (!due) continue;
    const fromMs = loadFromMs + msOf(startTime);
    for (const [at, iteration] of trueIterations(requests, name).entries()) {
      const ms = Math.max(0, iteration.startedMs - fromMs - (due[at] ?? 0));
      for (const each of iteration.requests) lateMs.set(each, ms);
    }
  }
  return lateMs;
}

/** What the instances of a run came to, by the answers that reached it. */
export interface TrueLedger {
  readonly created: ReadonlySet<string>;
  /** How often each was completed, by accepted completions of its jobs. */
  readonly completions: ReadonlyMap<string, number>;
}

export function trueLedger(log: NetworkLog): TrueLedger {
  const accepted = acceptedIn(log);
  const created = new Set(
    accepted
      .filter(each => each.path === '/v2/process-instances')
      .flatMap(each => keysIn(each.body, '^{"processInstanceKey')),
  );
  const instanceOfJob = handedOut(accepted);
  const completions = new Map<string, number>();
  for (const {path} of accepted) {
    const job = /^\/v2\/jobs\/(\d+)\/completion$/.exec(path)?.[1];
    const instance = job === undefined ? undefined : instanceOfJob.get(job);
    if (instance !== undefined) completions.set(instance, (completions.get(instance) ?? 0) + 1);
  }
  return {created, completions};
}

/** Which instance each job is of. */
function handedOut(accepted: readonly Accepted[]): ReadonlyMap<string, string> {
  const instanceOfJob = new Map<string, string>();
  for (const {body} of accepted.filter(each => each.path === '/v2/jobs/activation')) {
    const instances = keysIn(body, '"processInstanceKey');
    for (const [at, job] of keysIn(body, '"jobKey').entries())
      instanceOfJob.set(job, instances[at] as string);
  }
  return instanceOfJob;
}

interface Accepted {
  readonly path: string;
  readonly body: string;
}

/** What was asked for and answered with success: the place, and what the answer says. */
function acceptedIn(log: NetworkLog): Accepted[] {
  return log.requests.flatMap(({path, answer}) =>
    answer && answer.status < 300 ? [{path, body: answer.body}] : [],
  );
}

/** Keys as text: they are beyond what a number holds. */
function keysIn(body: string, start: string): string[] {
  return [...body.matchAll(new RegExp(`${start}":(\\d+)`, 'g'))].map(([, key]) => key as string);
}
