import type {NetworkLog} from './network-log.ts';
import {
  msOf,
  type TrueRequest,
  throwsIn,
  trueArrivals,
  trueIterations,
  trueLateness,
  trueLedger,
  trueRequests,
} from './oracle.ts';
import type {RandomLoad} from './random-load.ts';

export type Status = 'passed' | 'failed' | 'inconclusive';

/** Something that decides a verdict. Near a bound, and where our own end hides the truth, it is not certain. */
interface Ground {
  readonly status: 'failed' | 'inconclusive';
  readonly isCertain: boolean;
  readonly why: string;
}

/** Which verdicts the truth allows: one, unless something is near its bound. */
export interface TrueVerdict {
  readonly allowed: readonly Status[];
  readonly grounds: readonly Ground[];
}

/** What is known of a run, once. */
interface Facts {
  readonly load: RandomLoad;
  readonly log: NetworkLog;
  readonly requests: readonly TrueRequest[];
  /** Those that ended by themselves, or by their timeout. */
  readonly ended: readonly TrueRequest[];
  /** What our own end cut off: the target owed an answer, or not. */
  readonly cut: readonly TrueRequest[];
  /** Of these, what is older than any answer was, so that one was owed. */
  readonly owed: readonly TrueRequest[];
  /** Of these, what is not clearly younger than answers usually were. */
  readonly perhaps: readonly TrueRequest[];
  readonly lateMs: ReadonlyMap<TrueRequest, number>;
}

export function trueVerdict(load: RandomLoad, log: NetworkLog): TrueVerdict {
  const requests = trueRequests(load, log);
  const isCut = ({end}: TrueRequest) => end === 'cut';
  const cut = requests.filter(isCut);
  const facts = {
    ...{load, log, requests, cut, ...agesOf(load, requests, cut)},
    // Those that vanished did so with a thread of ours.
    ended: requests.filter(each => !isCut(each) && each.end !== 'vanished'),
    lateMs: trueLateness(load, requests, log.loadFromMs ?? 0),
  };
  const grounds = [
    ...answers(facts),
    ...unanswered(facts),
    ...iterations(facts),
    ...arrivals(facts),
    ...instances(facts),
    ...thresholds(facts),
    ...ownFaults(facts),
  ];
  const certain = grounds.filter(each => each.isCertain);
  // What the target did wrong comes first, unless our own faults leave no figure that counts.
  if (log.befell.length === 0 && certain.some(each => each.status === 'failed'))
    return {allowed: ['failed'], grounds};
  const allowed = new Set(grounds.map(each => each.status as Status));
  if (certain.length === 0) allowed.add('passed');
  return {allowed: [...allowed], grounds};
}

/** Which requests that our end cut off were owed an answer, and which may have been. */
function agesOf(
  load: RandomLoad,
  requests: readonly TrueRequest[],
  cut: readonly TrueRequest[],
): Pick<Facts, 'owed' | 'perhaps'> {
  // What a ramp cuts off is held against the answers that there were by then.
  const isRamp = Object.values(load.scenarios).some(each => each.executor === 'ramping-vus');
  const ageMs = (each: TrueRequest) => each.endMs - each.sentMs;
  const usual = (each: TrueRequest) =>
    requests
      .filter(({end, operation}) => end === 'answered' && operation === each.operation)
      .map(ageMs)
      .sort((a, b) => a - b);
  const isOwed = (each: TrueRequest) => {
    // Those that timed out are among what the run took, too.
    const {length} = usual(each);
    const others = requests.filter(
      ({end, operation}) => end !== 'cut' && operation === each.operation,
    );
    return length > 0 && others.every(one => ageMs(each) > 2 * ageMs(one));
  };
  const isPerhaps = (each: TrueRequest) => {
    const times = usual(each);
    const p99Ms = times[Math.ceil(0.99 * times.length) - 1] ?? 0;
    return isRamp || ageMs(each) > 0.7 * p99Ms;
  };
  return {owed: cut.filter(isOwed), perhaps: cut.filter(isPerhaps)};
}

/** How far from a bound something is certain. */
const FAR = 1.3;

/** A ground where a share is over a bound, or may be. */
function over(
  status: Ground['status'],
  why: string,
  {least, most, of, bound}: {least: number; most: number; of: number; bound: number},
): Ground[] {
  if (of === 0 || most === 0) return [];
  const text = `${why}: ${least === most ? least : `${least} to ${most}`} of ${of}`;
  if (least / of > bound * FAR) return [{status, isCertain: true, why: text}];
  return most / of < bound / FAR ? [] : [{status, isCertain: false, why: text}];
}

const exactly = (count: number) => ({least: count, most: count});

/** Of all requests that ended, one in a hundred may go wrong in each way; a tenth may be refused. */
const SHARE_MAX = 0.01;
const REFUSED_MAX = 0.1;

function answers({ended, cut}: Facts): Ground[] {
  const count = (is: (request: TrueRequest) => boolean) => ended.filter(is).length;
  const isAnswered = ({end}: TrueRequest) => end === 'answered';
  const good = count(each => isAnswered(each) && each.status < 400);
  const direct = count(each => isAnswered(each) && each.status < 300);
  const refused = count(each => each.isBackpressure);
  const failed = count(each => isAnswered(each) && each.status >= 400) - refused;
  const broken = count(each => each.end === 'broken');
  const of = ended.length;
  const none: Ground[] =
    good > 0
      ? direct > 0
        ? []
        : [{status: 'inconclusive', isCertain: true, why: 'redirected only'}]
      : of > 0
        ? [{status: 'failed', isCertain: true, why: 'no good answer'}]
        : cut.length > 0
          ? [
              {status: 'failed', isCertain: false, why: 'no answer'},
              {status: 'inconclusive', isCertain: false, why: 'no answer'},
            ]
          : [{status: 'inconclusive', isCertain: true, why: 'nothing was sent'}];
  return [
    ...none,
    ...over('failed', 'failed', {...exactly(failed), of, bound: SHARE_MAX}),
    ...over('failed', 'broken', {...exactly(broken), of, bound: SHARE_MAX}),
    ...over('failed', 'refused', {...exactly(refused), of, bound: REFUSED_MAX}),
  ];
}

/** In a closed loop unanswered requests count by the users' time in them. */
const TIME_SHARE_MAX = 0.05;

function unanswered(facts: Facts): Ground[] {
  const {load, ended, cut, owed, perhaps} = facts;
  const untilMs = facts.log.loadUntilMs ?? Number.POSITIVE_INFINITY;
  const timedOut = ended.filter(each => each.end === 'timed-out');
  const of = ended.length + owed.length;
  const counts = {least: timedOut.length + owed.length, most: timedOut.length + perhaps.length, of};
  const byCount = over('failed', 'unanswered', {...counts, bound: SHARE_MAX});
  if (Object.keys(load.scenarios).every(each => trueArrivals(load, each))) return byCount;
  const ms = (list: readonly TrueRequest[]) =>
    Math.round(list.reduce((sum, each) => sum + Math.min(each.endMs, untilMs) - each.askedMs, 0));
  const inAll = ms(ended) + ms(cut);
  const inThem = {least: ms(timedOut) + ms(owed), most: ms(timedOut) + ms(perhaps)};
  const byTime = over('failed', 'ms unanswered', {...inThem, of: inAll, bound: TIME_SHARE_MAX});
  // Users may think, too, and two scenarios may differ: certain only where both say so.
  const isCertain = [byCount, byTime].every(each => each[0]?.isCertain);
  return [...byCount, ...byTime].map(each => ({...each, isCertain}));
}

/** Iterations that throw, and checks that fail. */
function iterations({load, requests, ended}: Facts): Ground[] {
  let started = 0;
  let threw = 0;
  let cutOff = 0;
  for (const name of Object.keys(load.scenarios)) {
    for (const each of trueIterations(requests, name)) {
      started++;
      if (!throwsIn(load, name, each)) continue;
      if (each.requests.some(({end}) => end === 'cut' || end === 'vanished')) cutOff++;
      else threw++;
    }
  }
  // Whose a request was that was never written is not known; its iteration threw, if requests can.
  const unknown = load.options.throw ? requests.filter(each => each.operation === null).length : 0;
  const isChecked = ({scenario, status, isFollowed}: TrueRequest) =>
    scenario !== null &&
    load.scenarios[scenario]?.env?.['SIM_CHECKS'] &&
    !isFollowed &&
    // What is rejected is not looked at.
    !(load.options.throw && status === 0);
  const checked = ended.filter(isChecked);
  const missed = checked.filter(each => each.status !== 200).length;
  const share = {bound: SHARE_MAX};
  return [
    ...over('failed', 'threw', {
      least: threw,
      most: threw + cutOff + unknown,
      of: started + unknown,
      ...share,
    }),
    ...over('failed', 'checks', {...exactly(missed), of: checked.length, ...share}),
  ];
}

/** When a signal, or the loss of a thread, ended the load, since its start; Infinity where nothing did. */
function earlyEndMs({befell}: NetworkLog): number {
  const ends = befell.filter(each => ['signal', 'crash', 'hang'].includes(each.kind));
  return Math.min(Number.POSITIVE_INFINITY, ...ends.map(each => each.atMs));
}

/** Arrivals that were never sent: answers that took long held the users, or the script's own pauses did. */
function arrivals({load, log, requests}: Facts): Ground[] {
  const {abortsFromMs} = load;
  const abortedMs = (log.loadUntilMs ?? Number.POSITIVE_INFINITY) - (log.loadFromMs ?? 0);
  const mayAbort = abortsFromMs !== null && Object.keys(load.thresholds).length > 0;
  const endedMs = Math.min(earlyEndMs(log), mayAbort ? abortedMs : Number.POSITIVE_INFINITY);
  const unknown = requests.filter(each => each.operation === null).length;
  return Object.entries(load.scenarios).flatMap(([name, {env, startTime}]) => {
    const fromMs = msOf(startTime);
    const due = trueArrivals(load, name)?.filter(ms => fromMs + ms < endedMs).length ?? 0;
    const started = trueIterations(requests, name);
    const never = {least: due - started.length - unknown, most: due - started.length};
    const share = {...never, of: due, bound: SHARE_MAX};
    const inRequestsMs = started.reduce((sum, each) => sum + spentMs(each.requests), 0);
    const restMs = msOf(load.options.minIterationDuration);
    const thoughtMs = started.length * (Number(env?.['SIM_THINK_MS'] ?? 0) + restMs);
    const held = over('failed', `${name} held by answers`, share);
    const paused = over('inconclusive', `${name} held by pauses`, share);
    if (thoughtMs < inRequestsMs / 2) return mayAbort ? perhapsAll(held) : held;
    return perhapsAll([...held, ...paused]);
  });
}

function perhapsAll(grounds: readonly Ground[]): Ground[] {
  return grounds.map(each => ({...each, isCertain: false}));
}

function spentMs(requests: readonly TrueRequest[]): number {
  return requests.reduce(
    (sum, each) => sum + (Number.isFinite(each.endMs) ? each.endMs - each.askedMs : 1000),
    0,
  );
}

/** What was created is completed once. */
function instances({load, log}: Facts): Ground[] {
  if (!load.deploys) return [];
  const {created, completions} = trueLedger(log);
  const again = [...completions.values()].filter(times => times > 1).length;
  const never = [...created].filter(key => !completions.has(key)).length;
  // A completion whose answer was lost, or a job that was locked by a request that broke off, is open.
  const isPlain = load.target.faults.every(each => each.kind === 'loses-jobs');
  return [
    ...(again === 0
      ? []
      : [{status: 'failed', isCertain: true, why: `${again} completed again`} as const]),
    ...(never === 0
      ? []
      : [
          {status: 'failed', isCertain: isPlain, why: `${never} never completed`} as const,
          ...(isPlain
            ? []
            : [{status: 'inconclusive', isCertain: false, why: `${never} open`} as const]),
        ]),
  ];
}

function thresholds(facts: Facts): Ground[] {
  return Object.entries(facts.load.thresholds).flatMap(([metric, expressions]) =>
    expressions.flatMap(expression => threshold(facts, metric, expression)),
  );
}

function threshold(facts: Facts, metric: string, expression: string): Ground[] {
  const {ended, perhaps, lateMs} = facts;
  const operation = /operation:(\w+)/.exec(metric)?.[1];
  const isMeant = (each: TrueRequest) =>
    operation === undefined || each.operation === null || each.operation === operation;
  const isAlone = !facts.load.deploys && Object.keys(facts.load.scenarios).length === 1;
  const mine = ended.filter(isMeant);
  // Of some it is not known whether they count: cut off by our end, of an operation that is not known, or of `setup`.
  const isVague =
    perhaps.some(isMeant) ||
    (operation === undefined
      ? facts.load.deploys
      : ended.some(each => each.operation === null) && !isAlone);
  const why = `${metric} ${expression}`;
  if (mine.length === 0) return either(why, !isVague, ['inconclusive']);
  if (metric === 'http_req_failed') return failedRate(mine, why, isVague);
  const [, percentile = '0', bound = '0'] = /^p\((\d+)\)<(\d+)$/.exec(expression) ?? [];
  const share = 1 - Number(percentile) / 100;
  const service = mine.map(each => each.endMs - each.sentMs);
  const response = mine.map(each => each.endMs - each.askedMs + (lateMs.get(each) ?? 0));
  const isOpen = mine.some(each => lateMs.has(each));
  return [service, ...(isOpen ? [response] : [])].flatMap(times =>
    percentileGround(times, share, Number(bound), why, isVague),
  );
}

function percentileGround(
  times: readonly number[],
  share: number,
  boundMs: number,
  why: string,
  isVague: boolean,
): Ground[] {
  const over = times.filter(ms => ms > boundMs * 1.03 + 1).length;
  const maybeOver = times.filter(ms => ms > boundMs * 0.97 - 1).length;
  const needed = 1 / share;
  const isPlain = over > 0.9 * times.length && times.length >= 30;
  if (isPlain || (over > 3 * share * times.length && times.length >= 20 * needed))
    return either(why, true, ['failed']);
  if (isVague) return either(why, false, ['failed', 'inconclusive']);
  if (maybeOver === 0)
    return times.length >= needed - 0.01 ? [] : either(`${why}, too few`, true, ['inconclusive']);
  if (maybeOver < (share * times.length) / 3 && times.length >= 20 * needed) return [];
  return either(why, false, ['failed', 'inconclusive']);
}

/** Refusals count apart, or as failures: certain only where it makes no difference. */
function failedRate(mine: readonly TrueRequest[], why: string, isVague: boolean): Ground[] {
  const refused = mine.filter(each => each.isBackpressure).length;
  const bad = mine.filter(each => each.status === 0 || each.status >= 400).length;
  const rates = [bad / mine.length, (bad - refused) / mine.length];
  const [most = 0, least = 0] = rates;
  if (least > 0.05 * FAR) return either(why, !isVague || mine.length > 50, ['failed']);
  if (most < 0.05 / FAR && !isVague && mine.length >= 20) return [];
  return either(why, false, ['failed', 'inconclusive']);
}

function either(why: string, isCertain: boolean, of: readonly Ground['status'][]): Ground[] {
  return of.map(status => ({status, isCertain, why}));
}

/** What befell the generator while the load ran. */
function ownFaults({log}: Facts): Ground[] {
  return log.befell.flatMap(({kind}) => {
    const why = `our own ${kind}`;
    if (kind === 'wall-clock') return [];
    const isSharp = kind !== 'stall' && kind !== 'late-timers';
    // Whether a pause shows in a figure depends.
    return either(why, isSharp, ['inconclusive']);
  });
}
