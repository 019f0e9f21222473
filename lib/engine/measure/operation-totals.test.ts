import {describe, expect, it} from 'vitest';
import {OperationFold} from './operation-fold.ts';
import {RunTotals} from './operation-totals.ts';

/** How a request is classed that our end cut off at that age, after so many answers of 9 ms and one of 10. */
function classOf(answers: number, ageMs: number): string | undefined {
  const fold = new OperationFold('a');
  const outcome = {status: 200, backpressure: false, expected: null, error: null};
  for (let count = 0; count < answers; count++) {
    const us = count === 0 ? 10_000 : 9000;
    fold.record({...outcome, responseUs: us, serviceUs: us});
  }
  const totals = new RunTotals();
  const delta = fold.take();
  if (delta) totals.add(0, delta);
  totals.addCutOff(0, {
    operation: 'a',
    tags: {},
    responseUs: 1000 * ageMs,
    serviceUs: 1000 * ageMs,
  });
  totals.closeSeconds(1);
  const {unanswered = 0, open = 0} = totals.finish(0)[0]?.requests ?? {};
  return unanswered === 1 ? 'unanswered' : open === 1 ? 'open' : undefined;
}

describe('a request that our own end cut off', () => {
  it.each([
    ['younger than the p99 of the answers', 200, 8.5, 'open'],
    ['older than it', 200, 11, 'unanswered'],
    ['older than the longest of a few answers, which is no p99', 31, 10.2, 'open'],
    ['older than twice that', 31, 21, 'unanswered'],
    ['of an operation without an answer', 0, 1, 'unanswered'],
  ])('%s, after %d of them at %d ms is %s', (_, answers, ageMs, kind) => {
    expect(classOf(answers, ageMs)).toBe(kind);
  });
});
