import {describe, expect, it} from 'vitest';
import {normalDraw, seededRandom} from '../core/random.ts';
import {differenceSince, levelChanges} from './level-changes.ts';

const LEVEL = 0.01;

function series(seed: number, ...levels: readonly [level: number, count: number][]): number[] {
  const random = seededRandom(seed);
  return levels.flatMap(([level, count]) =>
    Array.from({length: count}, () => level + normalDraw(random)),
  );
}

/** An AR(1) with a persistence of 0.8. */
function drifting(seed: number, size: number): number[] {
  const random = seededRandom(seed);
  let value = normalDraw(random);
  return Array.from({length: size}, () => (value = 0.8 * value + 0.6 * normalDraw(random)));
}

const placesIn = (values: readonly number[]) => levelChanges(values, LEVEL).map(each => each.at);

describe('levelChanges', () => {
  it('finds where the level changes, and each of several', () => {
    expect(placesIn(series(1, [0, 30], [8, 30]))).toEqual([30]);
    expect(placesIn(series(2, [0, 25], [20, 25], [-15, 25]))).toEqual([25, 50]);
    // What came and went again spoils the measure of the noise.
    expect(placesIn(series(3, [0, 30], [20, 12], [0, 18]))).toEqual([30, 42]);
    expect(placesIn(series(4, [0, 25], [20, 25], [0, 25], [20, 25]))).toEqual([25, 50, 75]);
  });

  it('sees a change in few of the series that only drift, and shuffling would see it in half', () => {
    const alarms = Array.from({length: 200}, (_, seed) => placesIn(drifting(seed, 60)));
    expect(alarms.filter(each => each.length > 0).length).toBeLessThanOrEqual(6);
  });

  it('takes one bad run, however bad, for no level', () => {
    const values = series(5, [0, 60]);
    values[30] = 400;
    expect(placesIn(values)).toEqual([]);
  });

  it('says the same of a series every time, whatever was looked at between', () => {
    const values = series(7, [0, 20], [5, 20]);
    const first = levelChanges(values, LEVEL);
    levelChanges(series(8, [0, 33]), LEVEL);
    expect(levelChanges(values, LEVEL)).toEqual(first);
  });

  it('has nothing to say of a series that is too short, or that never moves', () => {
    expect(placesIn([1, 2, 3, 9, 9])).toEqual([]);
    expect(placesIn(new Array<number>(20).fill(4))).toEqual([]);
  });
});

describe('differenceSince', () => {
  const since = (values: readonly number[], place: number) =>
    differenceSince(values, place, levelChanges(values, LEVEL), LEVEL);

  it('sees a loss that came in steps too small to be seen one by one', () => {
    const steps = [0, 1.5, 3, 4.5, 6].map(level => [level, 20] as [number, number]);
    const values = series(3, ...steps);
    const seen = since(values, 12);
    expect(seen?.p).toBeLessThan(LEVEL);
    expect((seen?.now ?? 0) - (seen?.before ?? 0)).toBeGreaterThan(4);
  });

  it('takes the level at the place, which may have begun with it, or have ended since', () => {
    const values = series(2, [0, 25], [20, 25], [-15, 25], [20, 25]);
    const levels = ({before, now}: {before: number; now: number}) =>
      [before, now].map(each => Math.round(each / 10) * 10);
    const [first, last] = [since(values, 25), since(values, 24)];
    expect(first && levels(first)).toEqual([20, 20]);
    expect(first?.p).toBeGreaterThan(LEVEL);
    expect(last && levels(last)).toEqual([-0, 20]);
    expect(last?.p).toBeLessThan(LEVEL);
  });

  it('sees nothing in drift, nor where too few values lie on either side', () => {
    const seen = Array.from({length: 100}, (_, seed) => since(drifting(seed + 50, 60), 20));
    expect(seen.filter(each => (each?.p ?? 1) <= LEVEL).length).toBeLessThanOrEqual(4);
    expect(since(series(4, [0, 20]), 17)).toBeNull();
    expect(since(series(4, [0, 5]), 0)).toBeNull();
    expect(since(series(4, [0, 6]), 0)).not.toBeNull();
  });
});
