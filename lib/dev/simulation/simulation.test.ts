import {afterAll, describe, expect, it} from 'vitest';
import type {LoadResult} from '../../record/load-result.ts';
import {judgeSeed} from './judge-load.ts';
import {recordOf} from './judge-record.ts';
import {judgeRun} from './judge-run.ts';
import {randomLoad} from './random-load.ts';
import {endSimulations, type SimulatedRun, simulateLoad} from './simulate-load.ts';
import {trueVerdict} from './true-verdict.ts';

afterAll(endSimulations);

/** `npm run simulate -- --seeds 1000` runs more of them. */
describe('what c8gauge says of a load is what happened', () => {
  it.each([1, 11, 21, 31, 41, 51, 61, 71, 81, 91])('seeds from %i, ten of them', async from => {
    for (let seed = from; seed < from + 10; seed++) {
      const {faults} = await judgeSeed(seed);
      expect(faults, `npm run simulate -- --seeds 1 --from ${seed}`).toEqual([]);
    }
  });
});

it.each([3, 8, 20, 46])('seed %i gives the same load again', async seed => {
  const run = async () => {
    const {result, log} = await simulateLoad(randomLoad(seed));
    const sent = log.requests.map(each => [each.sentMs, each.path, each.answer?.atMs]);
    return JSON.stringify({result, sent});
  };
  expect(await run()).toBe(await run());
});

type Operations = LoadResult['operations'];
type Change = (result: LoadResult) => Partial<LoadResult>;

const inRequests = (key: string, by: number): Change => {
  const changed = (operations: Operations): Operations =>
    operations.map((each, at) => {
      const requests = each.requests as unknown as Readonly<Record<string, number>>;
      const more = {...requests, [key]: (requests[key] ?? 0) + by};
      return at > 0 ? each : ({...each, requests: more} as unknown as Operations[number]);
    });
  return ({operations}) => ({operations: changed(operations)});
};

const inArrivals =
  (key: string, by: number): Change =>
  ({arrivals}) =>
    ({
      arrivals: {...arrivals, [key]: Number(arrivals?.[key as keyof typeof arrivals]) + by},
    }) as Partial<LoadResult>;

const withTimes =
  (name: 'serviceTime' | 'responseTime', factor: number): Change =>
  ({operations}) => ({
    operations: operations.map(each => ({
      ...each,
      [name]: {...each[name], latencyUsP50: (each[name].latencyUsP50 ?? 0) * factor},
    })),
  });

/** A load at a rate and one of jobs, in each of which something could be wrong. */
const AT_A_RATE = {
  ...randomLoad(1),
  ...{workers: 1, deploys: false, own: [], thresholds: {}, options: {}, abortsFromMs: null},
  scenarios: {
    visit: {
      ...{executor: 'constant-arrival-rate', rate: 100, duration: '2s', gracefulStop: '2s'},
      ...{preAllocatedVUs: 20, maxVUs: 20, exec: 'visit', env: {SIM_CHECKS: '1'}},
    },
  },
  target: {latency: {kind: 'uniform', ms: 10, slowMs: 40}, faults: []},
} as const;

describe('an engine that says something else is found out', () => {
  let run: SimulatedRun;

  it('of a load that is as it should be, nothing is said', async () => {
    run = await simulateLoad(AT_A_RATE);
    expect(judgeRun(AT_A_RATE, run)).toEqual([]);
    expect(trueVerdict(AT_A_RATE, run.log).allowed).toEqual(['passed']);
    expect((await recordOf(run)).verdict.status).toBe('passed');
  });

  it.each<[string, Change, RegExp]>([
    ['loses a good answer', inRequests('ok', -1), /add up to 200, of 201|ok: 200/],
    ['counts one twice', inRequests('ok', 1), /ok: 202 recorded, 201 in truth/],
    ['finds an error that was none', inRequests('errors', 1), /errors: 1 recorded, 0 in truth/],
    ['cuts off what was answered', inRequests('open', 1), /unanswered and open: 1 recorded/],
    ['offers more', inArrivals('offered', 1), /offered: 202 recorded, 201 in truth/],
    ['starts one less', inArrivals('onTime', -1), /200 arrivals started, 201 in truth/],
    ['has one unaccounted for', inArrivals('unaccounted', 1), /1 arrivals are unaccounted/],
    ['takes 2 % too long', withTimes('serviceTime', 1.02), /service time: latencyUsP50/],
    ['is 20 % too fast', withTimes('responseTime', 0.8), /response time: latencyUsP50/],
    [
      'forgets an iteration',
      ({iterations}) => ({iterations: {...iterations, completed: iterations.completed - 1}}),
      /iterations: 200 recorded, 201 in truth/,
    ],
    ['has no checks', () => ({checks: []}), /checks that held: 0 recorded, 201 in truth/],
    [
      'blames itself',
      () => ({validity: {valid: false, reasons: ['it was tired']}}),
      /it is INVALID: it was tired/,
    ],
  ])('one that %s', (_, change, fault) => {
    const {result} = run;
    if (!result) throw new Error('the load was not run');
    const changed = {...run, result: {...result, ...change(result)}};
    expect(judgeRun(AT_A_RATE, changed).join('\n')).toMatch(fault);
  });
});

it('an engine that sends faster than it may, or ends a run that it may not end, is found out', async () => {
  const run = await simulateLoad(AT_A_RATE);
  const paced = {...AT_A_RATE, options: {rps: 50}};
  expect(judgeRun(paced, run)).toEqual([expect.stringMatching(/requests within .* at 50\/s/)]);
  const lines = ["warn: the run ends early: threshold 'p(99)<1' was crossed"];
  const ended = judgeRun(AT_A_RATE, {...run, lines});
  expect(ended).toEqual(['a threshold ended the run, and none may']);
});

describe('the oracle knows what has to come', () => {
  const latency = {kind: 'constant', ms: 10, slowMs: 10} as const;

  it.each([
    ['of a target that fails a fifth', [{kind: 'fails', share: 0.2, status: 500}], ['failed']],
    ['of one that refuses a third', [{kind: 'refuses', share: 0.3, status: 429}], ['failed']],
    ['of one that resets a fifth', [{kind: 'resets', share: 0.2}], ['failed']],
    ['of one that freezes', [{kind: 'freezes', fromMs: 500, forMs: 1e6}], ['failed']],
    ['of one that serves half', [{kind: 'takes-turns', perSecond: 50}], ['failed']],
    ['of one that redirects a third', [{kind: 'redirects', share: 0.3}], ['passed']],
    ['of a good one', [], ['passed']],
  ] as const)('%s', async (_, faults, allowed) => {
    const load = {...AT_A_RATE, target: {latency, faults}};
    expect(trueVerdict(load, (await simulateLoad(load)).log).allowed).toEqual(allowed);
  });

  it.each(['crash', 'hang', 'signal'] as const)('of our own %s', async kind => {
    const load = {...AT_A_RATE, own: [{kind, thread: 0, atMs: 700}]};
    const run = await simulateLoad(load);
    expect(trueVerdict(load, run.log).allowed).toEqual(['inconclusive']);
    expect((await recordOf(run)).verdict.status).toBe('inconclusive');
  });
});
