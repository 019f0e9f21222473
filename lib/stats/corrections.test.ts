import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normalDraw, seededRandom} from '../core/random.ts';
import {binomialInterval} from './binomial-interval.ts';
import {attainable, holm, holmAttainable, planLooks, sequentialP} from './corrections.ts';
import {deviationOf, minimumDetectableEffect} from './detectable-effect.ts';
import {signedRankTest} from './signed-rank.ts';

describe("Holm's correction", () => {
  it('gives the adjusted figures of the textbook', () => {
    const even = [0.01, 0.04, 0.03, 0.005].map(p => ({p, weight: 1 / 4}));
    expect(holm(even).map(each => Number(each.toFixed(10)))).toEqual([0.03, 0.06, 0.06, 0.02]);
  });

  it('asks less of a test with more weight', () => {
    const [heavy, light] = holm([
      {p: 0.004, weight: 0.8},
      {p: 0.004, weight: 0.2},
    ]);
    expect(heavy).toBeCloseTo(0.005, 12);
    expect(light).toBeCloseTo(0.005, 12);
  });

  it('never gives less than the figure itself nor more than Bonferroni', () => {
    const p = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(fc.array(p, {minLength: 1, maxLength: 8}), values => {
        const weight = 1 / values.length;
        for (const [at, each] of holm(values.map(value => ({p: value, weight}))).entries()) {
          const own = values[at] as number;
          expect(each).toBeGreaterThanOrEqual(own * (1 - 1e-12));
          expect(each).toBeLessThanOrEqual(Math.min(1, own / weight) * (1 + 1e-12));
        }
      }),
      {seed: 7},
    );
  });
});

describe('tests that cannot be significant', () => {
  const test = (p: number, signs: number, weight = 1) => ({p, weight, least: 2 ** -signs});

  it('use none of the error rate: the others are corrected as if they were not there', () => {
    expect(attainable([test(0.001, 12), test(0.5, 2), test(1, 0)], 0.01)).toEqual([
      ...[true, false, false],
    ]);
    expect(holmAttainable([test(0.001, 12), test(0.5, 2), test(1, 0)], 0.01)).toEqual([
      0.001, 1, 1,
    ]);
    // Of ten signs, 1/1024 is the least: ten tests have that much of 1 % each, eleven have not.
    const ten = Array.from({length: 10}, () => test(2 ** -10, 10));
    expect(attainable(ten, 0.01).filter(Boolean)).toHaveLength(10);
    expect(attainable([...ten, test(2 ** -10, 10)], 0.01).filter(Boolean)).toHaveLength(10);
  });

  it('keep the error rate over all, by enumerating all signs of three metrics at once', () => {
    const random = seededRandom(5);
    const [pairs, level] = [9, 0.05];
    for (let round = 0; round < 4; round++) {
      // One that scatters, one that correlates with it, one that is mostly nothing.
      const sizes = Array.from({length: pairs}, () => normalDraw(random));
      const alike = sizes.map(each => each + 0.3 * normalDraw(random));
      const sparse = sizes.map((_, at) => (at % 3 === round % 3 ? 0.1 * normalDraw(random) : 0));
      let alarms = 0;
      for (let bits = 0; bits < 2 ** pairs; bits++) {
        const tests = [sizes, alike, sparse].map(each => {
          const signed = each.map((size, at) => ((bits >> at) & 1 ? size : -size));
          const {pGreater, count} = signedRankTest(signed);
          return {p: pGreater, weight: each === sizes ? 2 : 1, least: 2 ** -count};
        });
        if (holmAttainable(tests, level).some(each => each <= level)) alarms++;
      }
      expect(alarms / 2 ** pairs).toBeLessThanOrEqual(level);
      expect(alarms).toBeGreaterThan(0);
    }
  });
});

describe('a plan with two looks', () => {
  it('looks on the way as soon as the first share can be met', () => {
    expect(planLooks(15, 0.004)).toEqual([
      {pairs: 10, share: 0.25},
      {pairs: 15, share: 0.75},
    ]);
    // It would save too little.
    expect(planLooks(14, 0.004)).toEqual([{pairs: 14, share: 1}]);
    expect(planLooks(12, 0.025)[0]).toEqual({pairs: 8, share: 0.25});
  });

  it.each([0.04, 0.05, 0.1])(
    'keeps an error rate of %d over both looks, by enumerating all signs',
    level => {
      const pairs = 11;
      const looks = planLooks(pairs, level);
      expect(looks).toHaveLength(2);
      const random = seededRandom(3);
      for (let round = 0; round < 3; round++) {
        const sizes = Array.from({length: pairs}, () => Math.abs(normalDraw(random)));
        let alarms = 0;
        for (let bits = 0; bits < 2 ** pairs; bits++) {
          const signed = sizes.map((size, at) => ((bits >> at) & 1 ? size : -size));
          const p = looks.map(each => signedRankTest(signed.slice(0, each.pairs)).pGreater);
          if (sequentialP(looks, p) <= level) alarms++;
        }
        expect(alarms / 2 ** pairs).toBeLessThanOrEqual(level);
        expect(alarms).toBeGreaterThan(0);
      }
    },
  );
});

describe('the minimum detectable effect', () => {
  const detection = {pairs: 12, level: 0.004, deviation: 0.03, floor: 0.03};

  it('is what nine of ten experiments find', () => {
    const effect = minimumDetectableEffect(detection);
    const random = seededRandom(11);
    const found = Array.from({length: 2000}, () => {
      const noise = Array.from({length: 12}, () => effect + 0.03 * normalDraw(random));
      return signedRankTest(noise).pGreater <= 0.004;
    }).filter(Boolean).length;
    expect(found / 2000).toBeGreaterThan(0.88);
    expect(found / 2000).toBeLessThan(0.94);
  });

  it('is the floor where nothing scatters, grows with the scatter, falls with the pairs', () => {
    expect(minimumDetectableEffect({...detection, deviation: 0})).toBe(0.03);
    const wide = minimumDetectableEffect({...detection, deviation: 0.1});
    expect(wide).toBeGreaterThan(minimumDetectableEffect(detection));
    expect(minimumDetectableEffect({...detection, pairs: 20, deviation: 0.1})).toBeLessThan(wide);
    expect(minimumDetectableEffect({...detection, pairs: 6})).toBe(Number.POSITIVE_INFINITY);
  });

  it('knows the deviation of a sample', () => {
    expect(deviationOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138, 3);
    expect(deviationOf([2])).toBe(0);
  });
});

describe('the binomial interval', () => {
  // Clopper and Pearson's own chart, and the rule of three for no hits.
  it.each([
    [0, 500, 0, 0.00735],
    [5, 500, 0.00325, 0.02318],
    [10, 10, 0.6915, 1],
    [8, 10, 0.4439, 0.97479],
  ])('%d of %d', (hits, trials, low, high) => {
    const interval = binomialInterval(hits, trials, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});
