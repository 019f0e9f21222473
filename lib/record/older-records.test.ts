import {describe, expect, it} from 'vitest';
import {withLaterFields} from './older-records.ts';

describe('a record of an earlier version', () => {
  const requests = {total: 9, ok: 7, failed: 1, backpressure: 0, errors: 1};
  const iterations = {completed: 9, interrupted: 0, dropped: 2, late: 3, failed: 0};
  const load = {
    iterations,
    arrivals: {completed: 9, heldBack: 1, durationMs: 1000},
    operations: [{operation: 'getTopology', requests}],
    seconds: [{second: 0, requests}],
  };

  it('gets the classes that came later', () => {
    const all = {...requests, unanswered: 0, open: 0};
    expect(withLaterFields({loads: [load]})).toEqual({
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
        },
      ],
    });
  });

  it.each([null, 3, 'text', [], {loads: 1}, {loads: [null, {operations: 1, seconds: [1, {}]}]}])(
    'that is none stays as it is: %j',
    value => {
      expect(withLaterFields(value)).toEqual(value);
    },
  );
});
