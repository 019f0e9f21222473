import {expect, it} from 'vitest';
import {ManualClock} from '../../lib/core/manual-clock.ts';
import {Pace} from './pace.ts';

/** How long each of some requests waits for its turn, where nothing else takes time. */
async function waits(perSecondMax: number | null, count: number): Promise<number[]> {
  const clock = new ManualClock();
  const waited: number[] = [];
  const pace = new Pace(perSecondMax, clock, async ms => {
    waited.push(ms);
    clock.advance(ms);
  });
  for (let at = 0; at < count; at += 1) await pace.next();
  return waited;
}

it('spaces requests evenly, from the second on', async () => {
  expect(await waits(50, 4)).toEqual([20, 20, 20]);
});

it('lets all through where there is no bound', async () => {
  expect(await waits(null, 4)).toEqual([]);
});
