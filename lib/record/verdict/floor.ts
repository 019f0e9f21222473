import {formatCount, formatPercent, formatShare} from '../../core/format.ts';
import {type LoadResult, type RequestCounts, sumRequests} from '../load-result.ts';
import type {ThresholdOutcome, ThresholdState} from '../threshold-outcome.ts';

/**
 * The least that every run has to keep, whatever its script says. Shares from 0 to 1, which have to be
 * undercut; 1 allows all.
 */
export interface FloorBounds {
  /** Of the requests: answered otherwise than the script expects, backpressure apart. */
  readonly failedRequests: number;
  /** Of the requests: the transport failed. */
  readonly requestErrors: number;
  /** Of the requests: no answer came. */
  readonly unansweredRequests: number;
  /** Of the users' time: spent waiting for answers that never came. Stuck users send little. */
  readonly unansweredTime: number;
  /** Of the requests: refused by backpressure. */
  readonly backpressure: number;
  /** Of the checks; one that the script has a threshold on is the script's to judge. */
  readonly failedChecks: number;
  /** Of the iterations: ended by an exception. */
  readonly throwingIterations: number;
  /** Of the arrivals: never sent, for whichever reason. */
  readonly neverSent: number;
}

/** What holds where `k6.config.ts` says nothing else. */
export const FLOOR: FloorBounds = {
  failedRequests: 0.01,
  requestErrors: 0.01,
  unansweredRequests: 0.01,
  unansweredTime: 0.05,
  backpressure: 0.1,
  failedChecks: 0.01,
  throwingIterations: 0.01,
  neverSent: 0.01,
};

/** The metrics of the floor, as records name them. */
export const FLOOR_METRICS = {
  goodAnswers: 'good_answers',
  failedRequests: 'failed_requests',
  requestErrors: 'request_errors',
  unansweredRequests: 'unanswered_requests',
  unansweredTime: 'users_time_unanswered',
  backpressure: 'backpressure',
  failedChecks: 'failed_checks',
  throwingIterations: 'throwing_iterations',
  usersBusy: 'arrivals_never_sent_users_busy',
  generatorLate: 'arrivals_never_sent_generator_late',
} as const;

/** How many of how many. */
interface Share {
  readonly part: number;
  readonly of: number;
}

/**
 * Judges a load by the floor: an outcome for each bound that applies to it, as the thresholds of its
 * script have. A closed model has no arrivals, a script may have no checks.
 */
export function judgeFloor(load: LoadResult, bounds: FloorBounds = FLOOR): ThresholdOutcome[] {
  const {arrivals, engine, iterations, operations, users} = load;
  const requests = answeredCounts(
    operations.map(each => each.requests),
    ownErrors(load),
  );
  const ofRequests = (part: number): Share => ({part, of: requests.total});
  const metrics = FLOOR_METRICS;
  const rows: (readonly [string, number, Share])[] = [
    [metrics.failedRequests, bounds.failedRequests, ofRequests(requests.failed)],
    [metrics.requestErrors, bounds.requestErrors, ofRequests(requests.errors)],
    [metrics.unansweredRequests, bounds.unansweredRequests, ofRequests(requests.unanswered)],
    [
      metrics.unansweredTime,
      bounds.unansweredTime,
      {part: Math.round(users?.inUnansweredMs ?? 0), of: Math.round(users?.busyMs ?? 0)},
    ],
    [metrics.failedChecks, bounds.failedChecks, checksOf(load)],
    [
      metrics.throwingIterations,
      bounds.throwingIterations,
      {part: iterations.failed, of: iterations.completed},
    ],
  ];
  // A ceiling is found by asking for more than is given.
  if (engine.name !== 'autocannon')
    rows.push([metrics.backpressure, bounds.backpressure, ofRequests(requests.backpressure)]);
  if (arrivals) {
    const of = arrivals.offered;
    rows.push(
      [metrics.usersBusy, bounds.neverSent, {part: arrivals.neverSentUsersBusy, of}],
      [metrics.generatorLate, bounds.neverSent, {part: arrivals.neverSentGeneratorLate, of}],
    );
  }
  return [goodAnswers(requests), ...rows.flatMap(row => outcomeOf(...row))];
}

/** Without what is open, which counts for nobody, and without what could not be sent by our own fault. */
function answeredCounts(counts: readonly RequestCounts[], own: number): RequestCounts {
  const sum = sumRequests(counts);
  return {...sum, errors: sum.errors - own, total: sum.total - sum.open - own};
}

function goodAnswers({ok, total}: RequestCounts): ThresholdOutcome {
  const state: ThresholdState = total === 0 ? 'no data' : ok > 0 ? 'kept' : 'broken';
  const metric = FLOOR_METRICS.goodAnswers;
  return {metric, expression: 'count>0', state, observed: ok, samples: total};
}

/** Nothing where there is nothing to take a share of. */
function outcomeOf(metric: string, bound: number, {part, of}: Share): ThresholdOutcome[] {
  if (of <= 0) return [];
  const share = part / of;
  return [
    {
      metric,
      expression: `rate<${bound}`,
      state: share < bound || bound >= 1 ? 'kept' : 'broken',
      observed: share,
      samples: of,
      beyond: part,
    },
  ];
}

/** A check that the script has a threshold on is judged by that. */
function checksOf({checks, thresholds}: LoadResult): Share {
  const judged = thresholds.map(each => each.metric).filter(each => /^checks(\{|$)/.test(each));
  const isJudged = (name: string) =>
    judged.some(each => each === 'checks' || each.includes(`check:${name}`));
  const left = checks.filter(each => !isJudged(each.name));
  const part = left.reduce((sum, each) => sum + each.fails, 0);
  return {part, of: left.reduce((sum, each) => sum + each.passes + each.fails, 0)};
}

const LIMITS = 'raise its limits (ulimit -n), or lower the load';

/**
 * Errors that say that this machine could not send, or not keep what came, whatever the target would have
 * answered; each with what to do about it.
 */
const OWN_ERRORS: Readonly<Record<string, string>> = {
  ...{EMFILE: LIMITS, ENFILE: LIMITS, ENOBUFS: LIMITS, ENOMEM: LIMITS, EADDRNOTAVAIL: LIMITS},
  ANSWER_TOO_LARGE:
    "set responseType 'none' or discardResponseBodies, or ask for less: 64 MiB of answers are kept at once",
};

/** How many requests failed by this machine's own lack of something. */
export function ownErrors({operations}: Pick<LoadResult, 'operations'>): number {
  return Object.values(ownErrorsByName(operations)).reduce((sum, each) => sum + each, 0);
}

/** The same by error: `{EMFILE: 120}`. */
export function ownErrorsByName(operations: LoadResult['operations']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {byError} of operations)
    for (const name of Object.keys(OWN_ERRORS))
      if (byError[name]) counts[name] = (counts[name] ?? 0) + byError[name];
  return counts;
}

/** What to do about such errors, given by their names. */
export function ownErrorsRemedy(names: readonly string[]): string {
  return [...new Set(names.flatMap(each => OWN_ERRORS[each] ?? []))].join('; ');
}

/** What a bound of the floor says, in words: `52 of 1,000 requests failed (5.20 %), c8gauge's own bound is 1 %`. */
export function floorReason({
  metric,
  expression,
  observed,
  samples,
  beyond,
}: ThresholdOutcome): string {
  const words = WORDS[metric];
  if (words === undefined) return `not one good answer to ${formatCount(samples ?? 0)} requests`;
  const bound = formatPercent(Number(/<(.*)$/.exec(expression)?.[1] ?? 0));
  return `${words(formatCount(beyond ?? 0), formatCount(samples ?? 0))} (${formatShare(observed ?? 0)}), c8gauge's own bound is ${bound}`;
}

const WORDS: Readonly<Record<string, (part: string, of: string) => string>> = {
  [FLOOR_METRICS.failedRequests]: (part, of) => `${part} of ${of} requests failed`,
  [FLOOR_METRICS.requestErrors]: (part, of) => `${part} of ${of} requests ended in an error`,
  [FLOOR_METRICS.unansweredRequests]: (part, of) => `${part} of ${of} requests were unanswered`,
  [FLOOR_METRICS.unansweredTime]: (part, of) =>
    `${part} of ${of} ms of the users' time went into unanswered requests`,
  [FLOOR_METRICS.backpressure]: (part, of) =>
    `${part} of ${of} requests were refused by backpressure`,
  [FLOOR_METRICS.failedChecks]: (part, of) => `${part} of ${of} checks failed`,
  [FLOOR_METRICS.throwingIterations]: (part, of) => `${part} of ${of} iterations threw`,
  [FLOOR_METRICS.usersBusy]: (part, of) => `${part} of ${of} arrivals were never sent: users busy`,
  [FLOOR_METRICS.generatorLate]: (part, of) =>
    `${part} of ${of} arrivals were never sent: generator late`,
};
