import {expect, test} from 'vitest';
import {capacityRecordFixture} from '../../fixture/capacity-fixture.ts';
import {gateRecordFixture} from '../../fixture/gate-fixture.ts';
import {cleanRecordFixture, recordFixture} from '../../fixture/record-fixture.ts';
import {answerOf, nextSteps} from './answer.ts';

const inconclusive = (...reasons: string[]) => ({status: 'inconclusive' as const, reasons});

test('a failure names its reason and what follows', () => {
  const reasons = ['load: p99 of createProcessInstance was 3.90 s, the bound is 500 ms', 'more'];
  const verdict = {status: 'failed' as const, reasons};
  expect(answerOf(recordFixture({verdict}))).toEqual({
    sentence: `${reasons[0]}: do not release`,
    more: ['more'],
    next: [],
  });
  expect(answerOf({...capacityRecordFixture(), verdict}).sentence).toMatch(
    /do not plan with this rate$/,
  );
});

test('what cannot be told says what to do next, and the sentence is without it', () => {
  const verdict = inconclusive(
    'a is INVALID: the thread was busy, so it set the pace: this generator manages about 550/s here: try --rate 550; the loop was late: this generator manages about 550/s here: try --rate 550',
    'a: too few samples for the threshold p(99)<5 on b (3 of 40 beyond): run longer, or take a percentile that needs fewer',
  );
  const {sentence, next} = answerOf(recordFixture({verdict}));
  expect(sentence).toBe(
    'a is INVALID: the thread was busy, so it set the pace: this says nothing of the target yet',
  );
  expect(next).toEqual(['try --rate 550', 'run longer, or take a percentile that needs fewer']);
  expect(answerOf({...gateRecordFixture(), verdict}).sentence).toMatch(
    /does not clear the release$/,
  );
});

test('only what is written as a remedy is one', () => {
  expect(nextSteps(['x: measure again with --pairs 35', 'y: z', 'trying: was in vain'])).toEqual([
    'measure again with --pairs 35',
  ]);
  expect(nextSteps(['lacks it (op): grant it to them (12 cases not judged)'])).toEqual([
    'grant it to them',
  ]);
});

test('a pass of one load says what it carried', () => {
  const {conformance: _, ...record} = cleanRecordFixture();
  const loads = record.loads.slice(0, 1);
  expect(answerOf({...record, loads}).sentence).toMatch(
    /^create-instance kept every bound with 1,4\d\d requests\/s at a p99 of 2\.\d\d ms$/,
  );
});
