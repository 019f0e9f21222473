import {describe, expect, it} from 'vitest';
import type {CapacityAnswer, CapacityResult} from '../capacity-result.ts';
import {decideVerdict} from './verdict.ts';

const FOUND: CapacityAnswer = {
  outcome: 'found',
  perSecond: 450,
  perSecondLow: 441,
  perSecondHigh: 458,
  limit: 'slo',
  reason: 'p(99)<500ms was missed: it was 612.0 ms',
};

const NOTHING = {perSecond: null, perSecondLow: null, perSecondHigh: null};
const UNBOUNDED = {perSecond: 450, perSecondLow: 450, perSecondHigh: null};

function verdict(answer: Partial<CapacityAnswer>, atLeastPerSecond?: number) {
  const asked = atLeastPerSecond === undefined ? {} : {atLeastPerSecond};
  const capacity: CapacityResult = {
    objectives: ['p(99)<500ms'],
    workload: {
      workers: 1,
      jobDurationMs: 0,
      batch: 1,
      backOff: 'none',
      stepDurationMs: 10_000,
      warmUpMs: 2000,
    },
    rateMin: 10,
    rateMax: 1000,
    confidence: 0.95,
    ...asked,
    steps: [],
    answer: {...FOUND, ...answer},
  };
  const {status, reasons} = decideVerdict({
    conformance: undefined,
    loads: [],
    capacity,
    failures: [],
  });
  return [status, reasons[0]];
}

describe('the verdict on a capacity search', () => {
  it.each([
    ['found', {}, undefined, 'passed', '450/s (441 to 458) process instances sustained'],
    ['found, enough', {}, 440, 'passed', '450/s (441 to 458) process instances sustained'],
    ['found, too little', {}, 460, 'failed', '450/s (441 to 458), and 460/s were asked for'],
    [
      'found, too near to tell',
      {},
      450,
      'inconclusive',
      '450/s (441 to 458): that does not tell whether it carries 450/s',
    ],
    [
      'at least',
      {outcome: 'at-least', ...UNBOUNDED, reason: 'the generator was the limit'},
      undefined,
      'inconclusive',
      'at least 450/s: the generator was the limit',
    ],
    [
      'at least, enough',
      {outcome: 'at-least', ...UNBOUNDED},
      400,
      'passed',
      'at least 450/s process instances sustained',
    ],
    [
      'not met',
      {outcome: 'not-met', ...NOTHING, reason: 'not sustained at the lowest rate, 10/s: errors'},
      undefined,
      'failed',
      'not sustained at the lowest rate, 10/s: errors',
    ],
    [
      'unfinished',
      {outcome: 'unfinished', ...NOTHING, reason: 'the search was broken off: interrupted'},
      undefined,
      'inconclusive',
      'the search was broken off: interrupted',
    ],
  ] as const)('%s', (_, answer, atLeast, status, reason) => {
    expect(verdict(answer, atLeast)).toEqual([status, reason]);
  });
});
