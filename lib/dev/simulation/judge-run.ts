import type {LoadResult} from '../../record/load-result.ts';
import {judgeLatencies} from './judge-latencies.ts';
import {
  type TrueRequest,
  throwsIn,
  trueArrivals,
  trueIterations,
  trueLedger,
  trueRequests,
} from './oracle.ts';
import type {RandomLoad} from './random-load.ts';
import type {SimulatedRun} from './simulate-load.ts';

/** What takes a thread away, with what it had not reported. */
const KILLS: readonly string[] = ['crash', 'hang'];

/** A run, and what the oracle knows of it. */
interface Judged {
  readonly load: RandomLoad;
  readonly result: LoadResult;
  readonly run: SimulatedRun;
  readonly requests: readonly TrueRequest[];
}

/** Where what the engine says of a run is not what happened, one line each. */
export function judgeRun(load: RandomLoad, run: SimulatedRun): string[] {
  const {result, failure, log} = run;
  if (!result) return [`there is no result: ${failure}`];
  const judged = {load, result, run, requests: trueRequests(load, log)};
  const sums = [...judgeSums(result), ...judgeArrivals(judged)];
  // A thread that died took figures with it.
  if (log.befell.some(each => KILLS.includes(each.kind))) return [...sums, ...judgeAtMost(judged)];
  return [
    ...sums,
    ...judgeRequests(judged),
    ...judgeLatencies(load, result, judged.requests, log),
    ...judgeIterations(judged),
    ...judgePace(judged),
    ...judgeEnd(judged),
    ...judgeChecks(judged),
    ...judgeLedger(judged),
    ...judgeValidity(judged),
  ];
}

const CLASSES = ['ok', 'failed', 'backpressure', 'errors', 'unanswered', 'open'] as const;

type Class = (typeof CLASSES)[number];

/** Each request and each arrival is in one class. */
function judgeSums({operations, arrivals}: LoadResult): string[] {
  const requests = operations.flatMap(({operation, requests}) => {
    const sum = CLASSES.reduce((total, each) => total + requests[each], 0);
    const isWhole = sum === requests.total;
    return isWhole ? [] : [`${operation}: classes add up to ${sum}, of ${requests.total}`];
  });
  if (!arrivals) return requests;
  const {offered, onTime, late, heldBack, unaccounted} = arrivals;
  const neverSent = arrivals.neverSentUsersBusy + arrivals.neverSentGeneratorLate;
  const sum = onTime + late + heldBack + neverSent + unaccounted;
  return sum === offered ? requests : [...requests, `arrivals add up to ${sum}, of ${offered}`];
}

/** What is recorded has happened. */
function judgeAtMost({result, requests}: Judged): string[] {
  return result.operations.flatMap(({operation, requests: {ok}}) => {
    const answered = requests.filter(
      each => each.operation === operation && each.end === 'answered',
    ).length;
    return ok > answered ? [`${operation}: ${ok} ok, of ${answered} answered`] : [];
  });
}

/** In the words of the record; `cut` is one of two classes there. */
export function classOf({end, status, isBackpressure}: TrueRequest): Class | 'cut' {
  if (end === 'broken') return 'errors';
  if (end === 'timed-out') return 'unanswered';
  if (end !== 'answered') return 'cut';
  if (isBackpressure) return 'backpressure';
  return status < 400 ? 'ok' : 'failed';
}

function differs(what: string, recorded: number, truth: number): string[] {
  return recorded === truth ? [] : [`${what}: ${recorded} recorded, ${truth} in truth`];
}

function judgeRequests({result: {operations}, requests}: Judged): string[] {
  const names = new Set(operations.map(each => each.operation));
  for (const {operation} of requests) if (operation !== null) names.add(operation);
  const answers = [...names].flatMap(name =>
    (['ok', 'failed', 'backpressure'] as const).flatMap(kind => {
      const recorded = operations.find(each => each.operation === name)?.requests[kind] ?? 0;
      const mine = requests.filter(each => each.operation === name && classOf(each) === kind);
      return differs(`${name} ${kind}`, recorded, mine.length);
    }),
  );
  const recorded = (kind: Class) => operations.reduce((sum, each) => sum + each.requests[kind], 0);
  const truth = (kind: Class | 'cut') => requests.filter(each => classOf(each) === kind).length;
  const cutOff = recorded('unanswered') + recorded('open');
  return [
    ...answers,
    ...differs('errors', recorded('errors'), truth('errors')),
    ...differs('unanswered and open', cutOff, truth('unanswered') + truth('cut')),
    ...(recorded('unanswered') >= truth('unanswered')
      ? []
      : [`${recorded('unanswered')} unanswered, ${truth('unanswered')} timed out in truth`]),
  ];
}

function judgeArrivals({load, result, run, requests}: Judged): string[] {
  const open = Object.keys(load.scenarios).filter(each => trueArrivals(load, each));
  const {arrivals} = result;
  if (open.length === 0 || !arrivals)
    return (open.length === 0) === !arrivals ? [] : ['arrivals are missing, or in vain'];
  const due = open.reduce((sum, each) => sum + (trueArrivals(load, each)?.length ?? 0), 0);
  const seen = open.reduce((sum, each) => sum + trueIterations(requests, each).length, 0);
  const unseen = requests.filter(each => each.operation === null).length;
  const {offered, onTime, late, unaccounted} = arrivals;
  const started = onTime + late;
  const {befell} = run.log;
  const isWhole =
    !isAborted(run) && !befell.some(each => each.kind === 'signal' || KILLS.includes(each.kind));
  const crashes = befell.some(each => KILLS.includes(each.kind));
  return [
    ...(isWhole ? differs('offered', offered, due) : []),
    ...(started > seen + unseen ? [`${started} arrivals started, ${seen} in truth`] : []),
    ...(!crashes && started < seen ? [`${started} arrivals started, ${seen} in truth`] : []),
    ...(!crashes && unaccounted !== 0 ? [`${unaccounted} arrivals are unaccounted for`] : []),
    ...(unaccounted < 0 ? [`${unaccounted} arrivals are unaccounted for`] : []),
  ];
}

/** Iterations that sent something have ended, one way or the other. */
function judgeIterations({load, result, requests}: Judged): string[] {
  if (load.deploys || requests.some(each => each.operation === null)) return [];
  const all = Object.keys(load.scenarios).map(name => ({
    name,
    iterations: trueIterations(requests, name),
  }));
  const seen = all.reduce((sum, each) => sum + each.iterations.length, 0);
  const {completed, interrupted, failed} = result.iterations;
  const throwing = all.flatMap(({name, iterations}) =>
    iterations.filter(each => throwsIn(load, name, each)),
  );
  const cut = throwing.filter(each => each.requests.some(({end}) => end === 'cut')).length;
  const isRight = failed <= throwing.length && failed >= throwing.length - cut - interrupted;
  return [
    // Who was cut off while waiting for a turn to send has sent nothing.
    ...(load.options.rps !== undefined && completed <= seen && completed + interrupted >= seen
      ? []
      : differs('iterations', completed + interrupted, seen)),
    ...(isRight ? [] : [`${failed} iterations threw, ${throwing.length} in truth`]),
  ];
}

function judgeChecks({load, result, requests}: Judged): string[] {
  if (load.deploys || requests.some(each => each.operation === null)) return [];
  const iterations = Object.keys(load.scenarios)
    .filter(name => load.scenarios[name]?.env?.['SIM_CHECKS'])
    .flatMap(name => trueIterations(requests, name));
  const held = (of: typeof iterations) =>
    of.flatMap(each => each.requests).filter(each => each.status === 200).length;
  // Of requests that were sent at once none is checked where one was cut off.
  const whole = iterations.filter(({requests: all}) => {
    const followed = all.filter(each => each.isFollowed).length;
    const isFollowed = followed === all.filter(each => each.hop > 0).length;
    return isFollowed && all.every(({end}) => end !== 'cut');
  });
  const passes = result.checks.reduce((sum, each) => sum + each.passes, 0);
  const [least, most] = [held(whole), held(iterations)];
  if (passes >= least && passes <= most) return [];
  return differs('checks that held', passes, passes < least ? least : most);
}

/** Whether the engine says that a threshold ended the run. */
export function isAborted({lines}: SimulatedRun): boolean {
  return lines.some(each => each.startsWith('warn: the run ends early: threshold'));
}

/** Timers are whole milliseconds, and so is a wait for one's turn. */
const PACE_EARLY_MS = 2;

/** By no moment were more requests sent than the option `rps` lets through. */
function judgePace({load, run: {log}, requests}: Judged): string[] {
  const {rps} = load.options;
  if (rps === undefined) return [];
  const sent = requests.map(each => each.askedMs - (log.loadFromMs ?? 0)).sort((a, b) => a - b);
  const early = sent.findIndex((ms, at) => ms < (at * 1000) / rps - PACE_EARLY_MS);
  return early < 0 ? [] : [`${early + 1} requests within ${sent[early]} ms, at ${rps}/s at most`];
}

/** A threshold ends a run only where it may, and not before its time. */
function judgeEnd({load, run}: Judged): string[] {
  if (!isAborted(run)) return [];
  const {log} = run;
  const {abortsFromMs} = load;
  if (abortsFromMs === null) return ['a threshold ended the run, and none may'];
  const lastedMs = (log.loadUntilMs ?? 0) - (log.loadFromMs ?? 0);
  const isEarly = lastedMs < abortsFromMs;
  return isEarly ? [`a threshold ended the run after ${lastedMs} ms, before its time`] : [];
}

function judgeLedger({load, result: {ledger}, run}: Judged): string[] {
  if (!load.deploys) return [];
  const {created, completions} = trueLedger(run.log);
  const again = [...completions.values()].reduce((sum, times) => sum + times - 1, 0);
  const never = [...created].filter(key => !completions.has(key)).length;
  return [
    ...differs('instances created', ledger?.created ?? 0, created.size),
    ...differs('completed again', ledger?.duplicatedCount ?? 0, again),
    ...differs(
      'never completed, lost or open',
      (ledger?.lostCount ?? 0) + (ledger?.openCount ?? 0),
      never,
    ),
  ];
}

/** Where nothing befell the generator, it has nothing to excuse. */
function judgeValidity({result, run}: Judged): string[] {
  if (run.log.befell.some(each => each.kind !== 'wall-clock')) return [];
  const warmUp = result.marks?.some(each => each.kind === 'warm-up') ? ['it has a warm-up'] : [];
  return [...warmUp, ...result.validity.reasons.map(each => `it is INVALID: ${each}`)];
}
