import {expect, it} from 'vitest';
import {idleWaitMs} from './idle-wait.ts';

it.each([
  [20, [1, 2, 62, 63], [20, 20, 20, 20]],
  [20, [64, 65, 66, 67, 68, 1e6], [40, 80, 160, 200, 200, 200]],
  [10, [125, 126, 127], [10, 20, 40]],
  [100, [13, 14, 15], [100, 200, 200]],
  [500, [1, 2, 3, 50], [500, 500, 500, 500]],
  [0, [1, 50, 1e6], [0, 0, 0]],
])(
  'a worker that waits %i ms at first waits after %j turns without a job %j ms',
  (idleMs, turns, waits) => {
    expect(turns.map(each => idleWaitMs(idleMs, each))).toEqual(waits);
  },
);
