import {describe, expect, it} from 'vitest';
import {accountsOf, contradictions} from './accounts.ts';
import {type LoadResult, noRequests} from './load-result.ts';

const requests = {...noRequests(), total: 9, ok: 5, failed: 1, unanswered: 2, open: 1};

const load = {
  scenario: 'mine',
  requestsSent: 9,
  operations: [{operation: 'failJob', requests, responseTime: {count: 8}}],
  seconds: [
    {operation: 'failJob', requests: {...noRequests(), total: 6, ok: 5, failed: 1}},
    {operation: 'failJob', requests: {...noRequests(), total: 3, unanswered: 2, open: 1}},
  ],
  arrivals: {
    ...{offered: 20, onTime: 3, late: 4, heldBack: 2, neverSentUsersBusy: 6},
    ...{neverSentGeneratorLate: 5, unaccounted: 0, completed: 9, durationMs: 1000},
  },
} as unknown as LoadResult;

const missing = (changes: object) =>
  accountsOf({...load, ...changes}).map(each => [each.of, each.total, each.unaccounted]);

describe('the accounts of a load', () => {
  it('have each request and each arrival in one class', () => {
    expect(missing({})).toEqual([
      ['requests', 9, 0],
      ['arrivals', 20, 0],
    ]);
  });

  it('say what is in none', () => {
    const arrivals = {...load.arrivals, onTime: 1};
    expect(missing({requestsSent: 12, arrivals})).toEqual([
      ['requests', 12, 3],
      ['arrivals', 20, 2],
    ]);
  });

  it('know only the requests of a closed model, and of an engine that does not count them twice', () => {
    expect(missing({arrivals: undefined, requestsSent: undefined})).toEqual([['requests', 9, 0]]);
  });
});

describe('contradictions', () => {
  const [operation] = load.operations;

  it.each([
    ['none', {}, ''],
    ['its classes', {requests: {...requests, ok: 4}}, 'has 9 requests in all and 8 in its classes'],
    ['its seconds', {requests: {...requests, total: 10, ok: 6}}, 'and 9 in its seconds'],
    ['its histogram', {responseTime: {count: 10}}, 'and 10 in its histogram'],
  ])('with %s', (_, changes, expected) => {
    const found = contradictions({
      ...load,
      operations: [{...operation, ...changes}],
    } as unknown as LoadResult);
    expect(found).toHaveLength(expected === '' ? 0 : 1);
    expect(found.join()).toContain(expected);
  });
});
