import {describe, expect, it} from 'vitest';
import {findingFixture} from '../../../reports/fixture/conformance-fixture.ts';
import type {CapacityResult} from '../capacity-result.ts';
import type {Disturbance} from '../disturbance.ts';
import type {DriftOutcome} from '../drift.ts';
import type {ConformanceResult, Finding} from '../findings.ts';
import type {Arrivals, Ledger, LoadResult} from '../load-result.ts';
import {FLOOR, judgeFloor} from './floor.ts';
import {goodLoad, operationWith} from './good-load.case.ts';
import type {Evidence} from './rule.ts';
import {decideVerdict, RULES} from './verdict.ts';

const of = (more: Partial<Evidence>): Evidence => ({
  conformance: undefined,
  loads: [],
  failures: [],
  ...more,
});

const loadWith = (more: Partial<LoadResult>) => of({loads: [goodLoad(more)]});

const checkedWith = (more: Partial<ConformanceResult>) => {
  const passed = {operation: 'a', check: 'c', case: 'valid', status: 'pass', reason: null} as const;
  const coverage = [{operation: 'a', exercised: true}];
  const good = {outcomes: [passed], findings: [], coverage, durationMs: 1};
  return of({conformance: {...good, ...more}});
};

/** Of a thousand arrivals ten were never sent. */
const arrivals = (more: Partial<Arrivals>): Arrivals => ({
  ...{offered: 1000, onTime: 990, late: 0, heldBack: 0, neverSentUsersBusy: 0},
  ...{neverSentGeneratorLate: 0, unaccounted: 0, completed: 990, durationMs: 1000},
  ...more,
});

/** A load that its user allows to fail. */
function allowedToFail(): Evidence {
  const load = goodLoad({operations: [operationWith(1000, {ok: 0, failed: 1000})]});
  return of({loads: [{...load, floor: judgeFloor(load, {...FLOOR, failedRequests: 1})}]});
}

const ledger = (more: Partial<Ledger>): Ledger => ({
  ...{created: 1000, completed: 998, lost: [], lostCount: 0, duplicated: [], duplicatedCount: 0},
  ...{foreign: [], foreignCount: 0},
  ...more,
});

const searched = (answer: Partial<CapacityResult['answer']>, atLeastPerSecond?: number) =>
  of({
    capacity: {
      ...{steps: [], atLeastPerSecond},
      answer: {
        ...{outcome: 'found', perSecond: 50, perSecondLow: 48, perSecondHigh: 52, reason: 'r'},
        ...answer,
      },
    } as unknown as CapacityResult,
  });

const threshold = (state: 'kept' | 'broken' | 'no data') => ({
  thresholds: [{metric: 'm', expression: 'p(99)<500', state, observed: 612}],
});

const slow = (observed: number) => ({
  thresholds: [
    {metric: 'http_req_duration{a:b}', expression: 'p(99)<500', state: 'broken', observed} as const,
  ],
});

const drifting = (state: DriftOutcome['state']): DriftOutcome => ({
  ...{figure: 'latency', state, unit: 'ms', now: 40, bound: 5000},
  ...{perHour: 12, perHourLow: 9, perHourHigh: 15, boundHour: 31, boundHourEarliest: 25},
});

/** For each rule, evidence that nothing else would detect: one for each way of it. */
/** What a command did to the target that ended well. */
const disturbed = (state: Disturbance['state']): Disturbance => ({
  ...{command: 'restart', second: 12, untilSecond: 13, exit: 0, state, recoverySeconds: null},
  meanwhile: {backpressure: 0, failed: 0, unanswered: 0},
});

const ONLY_ONE: Readonly<Record<string, readonly Evidence[]>> = {
  'capacity-carried': [searched({}, 100)],
  findings: [checkedWith({findings: [findingFixture({id: 'a/c/valid', operation: 'a'})]})],
  'operations-judged': [
    checkedWith({
      coverage: [
        {operation: 'a', exercised: true},
        {operation: 'b', exercised: false},
      ],
    }),
  ],
  'nothing-in-the-way': [checkedWith({causes: ['reads are late']})],
  measured: [of({loads: [goodLoad()], failures: ['the run was interrupted']})],
  'capacity-known': [searched({outcome: 'at-least', perSecondHigh: null} as object)],
  'checks-work': [
    checkedWith({
      outcomes: [
        {operation: 'a', check: 'c', case: 'valid', status: 'pass', reason: null},
        {operation: 'a', check: 'd', case: 'valid', status: 'error', reason: 'bug'},
      ],
    }),
  ],
  'checks-run': [checkedWith({outcomes: [], coverage: []})],
  'something-measured': [of({})],
  'good-answers': [allowedToFail()],
  'failed-requests': [loadWith({operations: [operationWith(1000, {failed: 10})]})],
  'request-errors': [loadWith({operations: [operationWith(1000, {errors: 10})]})],
  'unanswered-requests': [loadWith({operations: [operationWith(1000, {unanswered: 10})]})],
  'unanswered-time': [
    loadWith({
      operations: [operationWith(1000, {unanswered: 5})],
      users: {busyMs: 100_000, inRequestsMs: 90_000, inUnansweredMs: 5000},
    }),
  ],
  backpressure: [loadWith({operations: [operationWith(1000, {backpressure: 100})]})],
  'failed-checks': [loadWith({checks: [{name: 'is 200', passes: 990, fails: 10}]})],
  'throwing-iterations': [
    loadWith({
      iterations: {completed: 1000, interrupted: 0, dropped: 0, late: 0, failed: 10},
    }),
  ],
  'users-busy': [
    loadWith({
      arrivals: arrivals({neverSentUsersBusy: 10, usersHeldBy: 'answers'}),
    }),
  ],
  'arrivals-sent': [
    loadWith({
      arrivals: arrivals({neverSentUsersBusy: 10, usersHeldBy: 'script'}),
    }),
    loadWith({arrivals: arrivals({neverSentGeneratorLate: 10})}),
  ],
  thresholds: [loadWith(threshold('broken'))],
  recovers: [loadWith({disturbances: [disturbed('not recovered')]})],
  disturbed: [
    loadWith({disturbances: [disturbed('not known')]}),
    loadWith({disturbances: [{...disturbed('unharmed'), exit: 3}]}),
  ],
  'no-drift': [loadWith({drift: [drifting('rises')]})],
  'drift-told': (['too short', 'levels off', 'too noisy', 'gaps'] as const).map(state =>
    loadWith({drift: [drifting(state)]}),
  ),
  'script-failed': [loadWith({exit: {code: 110, reason: 'too slow'}})],
  'load-findings': [loadWith({findings: [{id: 'a/c/valid'} as Finding]})],
  'lost-instances': [loadWith({ledger: ledger({lostCount: 1})})],
  'duplicated-instances': [loadWith({ledger: ledger({duplicatedCount: 1})})],
  'repeated-instances': [loadWith({ledger: ledger({repeatedCount: 1})})],
  'ended-early': [
    loadWith({exit: {code: 108, reason: 'aborted'}}),
    loadWith({exit: {code: 99, reason: 'threshold was crossed'}, ...threshold('kept')}),
  ],
  valid: [loadWith({validity: {valid: false, reasons: ['the generator was late']}})],
  'own-errors': [loadWith({operations: [operationWith(1000, {errors: 500}, {EMFILE: 500})]})],
  'answers-due': [
    loadWith({operations: []}),
    loadWith({operations: [operationWith(10, {open: 10})]}),
  ],
  'thresholds-decided': [loadWith(threshold('no data'))],
  accounted: [loadWith({requestsSent: 1001})],
  'known-iterations': [
    loadWith({
      users: {
        ...{busyMs: 40_000, inRequestsMs: 2000, inUnansweredMs: 0},
        ...{notKnownMs: 30_000, notKnownIterations: 10},
      },
    }),
  ],
  'open-instances': [loadWith({ledger: ledger({openCount: 11})})],
};

describe('the rules of a verdict', () => {
  it('have names of their own, and evidence here', () => {
    const ids = RULES.map(each => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(Object.keys(ONLY_ONE))).toEqual(new Set(ids));
  });

  const ways = RULES.flatMap(rule =>
    (ONLY_ONE[rule.id] ?? []).map(evidence => [rule.id, rule, evidence] as const),
  );

  it.each(ways)('need %s', (_, rule, evidence) => {
    const without = RULES.filter(each => each !== rule);
    const {status, reasons} = decideVerdict(evidence);
    expect(status).toBe(rule.says === 'broken' ? 'failed' : 'inconclusive');
    expect(reasons).toHaveLength(1);
    expect(decideVerdict(evidence, without).status).toBe('passed');
  });

  it.each([
    ['lost instances', 'failed', {ledger: ledger({lostCount: 1})}],
    ['findings', 'failed', {findings: [{id: 'a/c/valid'} as Finding]}],
    ['failed answers', 'failed', {operations: [operationWith(1000, {failed: 10})]}],
    ['no good answer', 'failed', {operations: [operationWith(1000, {errors: 1000})]}],
    ['a threshold on its figures', 'inconclusive', threshold('broken')],
    ['unanswered requests', 'inconclusive', {operations: [operationWith(1000, {unanswered: 10})]}],
    ['busy users', 'inconclusive', {arrivals: arrivals({neverSentUsersBusy: 10})}],
  ] as const)('of an INVALID run: %s', (_, status, more) => {
    const validity = {valid: false, reasons: ['the generator was late']};
    expect(decideVerdict(loadWith({...more, validity})).status).toBe(status);
  });

  it.each([
    ['unanswered requests', 'failed', {operations: [operationWith(1000, {unanswered: 10})]}],
    ['busy users', 'failed', {arrivals: arrivals({neverSentUsersBusy: 10})}],
    ['refusals', 'failed', {operations: [operationWith(1000, {backpressure: 100})]}],
    ['a latency far beyond its bound', 'failed', slow(620)],
    ['a latency that its lateness may have made', 'inconclusive', slow(505)],
    ['a figure of the script', 'inconclusive', threshold('broken')],
    ['failed checks', 'failed', {checks: [{name: 'is 200', passes: 900, fails: 100}]}],
  ] as const)('of a run whose generator was late by at most 9 ms: %s', (_, status, more) => {
    const validity = {valid: false, reasons: ['the generator was late'], ownMsMax: 9};
    expect(decideVerdict(loadWith({...more, validity})).status).toBe(status);
  });

  it('does not blame a target for what this machine could not send', () => {
    const operations = [operationWith(1000, {ok: 0, errors: 1000}, {EMFILE: 1000})];
    const {status, reasons} = decideVerdict(loadWith({operations}));
    expect(status).toBe('inconclusive');
    expect(reasons[0]).toMatch(/1,000 EMFILEs?\): raise its limits/);
  });

  it('names the one cause of operations that were not exercised', () => {
    const skipped = (operation: string, reason: string) =>
      ({operation, check: 'sent', case: 'valid', status: 'skip', reason}) as const;
    const cause = 'createProcessInstance, which has to come first, answered 400';
    const {reasons} = decideVerdict(
      checkedWith({
        outcomes: [
          {operation: 'a', check: 'c', case: 'valid', status: 'pass', reason: null},
          skipped('b', cause),
          skipped('c', cause),
          skipped('c', 'another'),
        ],
        coverage: ['a', 'b', 'c', 'd'].map(operation => ({
          operation,
          exercised: operation === 'a',
          ...(operation === 'd' ? {excluded: '--operation'} : {}),
        })),
      }),
    );
    expect(reasons).toEqual([`2 of 3 operations not exercised (b and 1 more): ${cause}`]);
  });
});
