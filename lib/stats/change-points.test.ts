import {describe, expect, it} from 'vitest';
import {normalDraw, seededRandom} from '../core/random.ts';
import {changePoints} from './change-points.ts';

const options = () => ({sizeMin: 3, level: 0.01, permutations: 199, random: seededRandom(1)});

function series(seed: number, ...levels: readonly [level: number, count: number][]): number[] {
  const random = seededRandom(seed);
  return levels.flatMap(([level, count]) =>
    Array.from({length: count}, () => level + normalDraw(random)),
  );
}

describe('change points', () => {
  it('finds where the level changes, and each of several', () => {
    expect(changePoints(series(1, [0, 20], [6, 20]), options()).map(each => each.at)).toEqual([20]);
    const three = changePoints(series(2, [0, 15], [8, 12], [-4, 15]), options());
    expect(three.map(each => each.at)).toEqual([15, 27]);
  });

  it('finds one near the end as soon as the level has its fewest values', () => {
    const [found] = changePoints(series(3, [0, 25], [9, 3]), options());
    expect(found?.at).toBe(25);
    expect(found?.p).toBeLessThanOrEqual(0.01);
  });

  it('sees a change in a stable series in no more than a few of a hundred', () => {
    const alarms = Array.from({length: 100}, (_, seed) =>
      changePoints(series(seed + 10, [0, 16]), {
        ...options(),
        permutations: 99,
        random: seededRandom(seed),
      }),
    ).filter(each => each.length > 0).length;
    expect(alarms).toBeLessThanOrEqual(4);
  });

  it('repeats with its seed', () => {
    const values = series(5, [0, 10], [2, 10]);
    expect(changePoints(values, options())).toEqual(changePoints(values, options()));
  });

  it('has nothing to say of a series that is too short, or that never moves', () => {
    expect(changePoints([1, 2, 3, 9, 9], options())).toEqual([]);
    expect(changePoints(new Array<number>(20).fill(4), options())).toEqual([]);
  });
});
