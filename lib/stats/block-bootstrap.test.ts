import {describe, expect, it} from 'vitest';
import {seededRandom} from '../core/random.ts';
import {percentileInterval, resampleBlocks} from './block-bootstrap.ts';

describe('resampleBlocks', () => {
  const series = Array.from({length: 23}, (_, at) => at);

  it('draws as many items as there are, in runs of neighbours that wrap around the end', () => {
    const drawn = resampleBlocks(series, 5, seededRandom(1));
    expect(drawn).toHaveLength(23);
    for (let start = 0; start < 20; start += 5) {
      const block = drawn.slice(start, start + 5);
      expect(block).toEqual(block.map((_, at) => ((block[0] as number) + at) % 23));
    }
  });

  it('draws each item as often as any other, on average', () => {
    const random = seededRandom(2);
    const counts = series.map(() => 0);
    for (let round = 0; round < 4000; round++) {
      for (const each of resampleBlocks(series, 5, random)) counts[each] = (counts[each] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count / 4000 - 1)).toBeLessThan(0.15);
  });

  it('is the same for the same seed', () => {
    const draw = () => resampleBlocks(series, 5, seededRandom(3));
    expect(draw()).toEqual(draw());
  });
});

describe('percentileInterval', () => {
  it('leaves out as much at each end', () => {
    const draws = Array.from({length: 201}, (_, at) => 200 - at);
    expect(percentileInterval(draws, 0.95)).toEqual({low: 5, high: 195});
  });

  it('covers the mean of an uncorrelated series about as often as it says', () => {
    const random = seededRandom(4);
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    let covered = 0;
    for (let trial = 0; trial < 200; trial++) {
      const series = Array.from({length: 60}, () => random.fraction());
      const draws = Array.from({length: 200}, () => mean(resampleBlocks(series, 5, random)));
      const {low, high} = percentileInterval(draws, 0.95);
      if (low <= 0.5 && high >= 0.5) covered++;
    }
    expect(covered).toBeGreaterThan(170);
    expect(covered).toBeLessThan(200);
  });
});
