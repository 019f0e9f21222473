import {describe, expect, it} from 'vitest';
import {asVersion2} from './older-records.ts';

describe('a record of version 1', () => {
  const requests = {total: 9, ok: 7, failed: 1, backpressure: 0, errors: 1};
  const iterations = {completed: 9, interrupted: 0, dropped: 2, late: 3, failed: 0};
  const load = {
    iterations,
    arrivals: {completed: 9, heldBack: 1, durationMs: 1000},
    operations: [{operation: 'getTopology', requests}],
    seconds: [{second: 0, requests}],
    thresholds: [
      {metric: 'checks', expression: 'rate>0.9', passed: true, observed: 1},
      {metric: 'checks', expression: 'rate<0.9', passed: false, observed: 1},
      {metric: 'mine', expression: 'p(95)<9', passed: true, observed: null},
    ],
  };

  it('gets the classes and states that came later', () => {
    const all = {...requests, unanswered: 0, open: 0};
    expect(asVersion2({schemaVersion: 1, loads: [load]})).toEqual({
      schemaVersion: 2,
      loads: [
        {
          iterations,
          arrivals: {
            ...load.arrivals,
            ...{offered: 11, onTime: 5, late: 3, neverSentUsersBusy: 2},
            ...{neverSentGeneratorLate: 0, unaccounted: 0},
          },
          operations: [{operation: 'getTopology', requests: all}],
          seconds: [{second: 0, requests: all}],
          thresholds: [
            {metric: 'checks', expression: 'rate>0.9', state: 'kept', observed: 1},
            {metric: 'checks', expression: 'rate<0.9', state: 'broken', observed: 1},
            {metric: 'mine', expression: 'p(95)<9', state: 'no data', observed: null},
          ],
        },
      ],
    });
  });

  it.each([null, 3, 'text', [], {loads: [load]}, {schemaVersion: 2, loads: [load]}])(
    'that is none stays as it is: %j',
    value => {
      expect(asVersion2(value)).toEqual(value);
    },
  );

  it.each([{}, {loads: 1}, {loads: [null, {operations: 1, seconds: [1, {}], thresholds: ['a']}]}])(
    'that does not look like one keeps what is wrong with it: %j',
    value => {
      expect(asVersion2({...value, schemaVersion: 1})).toEqual({...value, schemaVersion: 2});
    },
  );
});
