import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../core/random.ts';
import {DEFAULT_RULES} from '../../measurement/gate/gate-rules.ts';
import {brokenPromises, characteristicTable, tryGate} from './operating-characteristic.ts';
import {poolOfRuns} from './pool-of-runs.ts';
import {simulatedMachine} from './simulated-machine.ts';

const noise = {noise: 0.02, drift: 0.05, persistence: 0.95};

/** A seeded slice of what `npm run gate:calibrate` tries: a gate that cries wolf or sleeps fails it. */
function slice(factor: number, pairs: number, trials: number) {
  const random = seededRandom(20_261_124);
  const trial = {
    runs: 'noise 2 %, drift 5 %',
    factor,
    design: 'pairs' as const,
    promisesPower: true,
    rules: {...DEFAULT_RULES, pairs},
  };
  return tryGate(trial, trials, () => simulatedMachine(noise, random), 1);
}

describe('the operating characteristic', {timeout: 60_000}, () => {
  it('has few false alarms, and passes most candidates that are no different', () => {
    const {ends} = slice(1, 12, 100);
    expect(ends.filter(each => each.outcome === 'failed').length).toBeLessThanOrEqual(1);
    expect(ends.filter(each => each.outcome === 'passed').length).toBeGreaterThanOrEqual(85);
  });

  it.each([
    [1.1, 10],
    [1.05, 12],
  ])('finds a factor of %d in %d pairs, and hardly ever passes it', (factor, pairs) => {
    const {ends} = slice(factor, pairs, 60);
    expect(ends.filter(each => each.outcome === 'failed').length).toBeGreaterThanOrEqual(54);
    expect(ends.filter(each => each.outcome === 'passed').length).toBeLessThanOrEqual(1);
  });

  it('repeats with its seed, and is told with an interval and what is promised', () => {
    const row = slice(1.1, 10, 5);
    expect(slice(1.1, 10, 5)).toEqual(row);
    const [head, line] = characteristicTable([row]);
    expect(head).toMatch(/^runs +candidate +pairs +trials +regressed/);
    expect(line).toMatch(/\+10 % +10 +5 +100 % \(47\.8 % to 100 %\) .*at least 90 %$/);
  });

  it('tells of promises that were broken', () => {
    const row = slice(1, 12, 4);
    expect(brokenPromises([row])).toEqual([]);
    const alarm = {outcome: 'failed', pairs: 10, worse: []} as const;
    expect(brokenPromises([{...row, ends: [...row.ends, alarm]}])).toEqual([
      'noise 2 %, drift 5 %, 1: 20 %, promised at most 1 %',
    ]);
    const slower = {...row, factor: 1.1};
    expect(brokenPromises([slower])).toEqual([
      'noise 2 %, drift 5 %, 1.1: 0 %, promised at least 90 %',
    ]);
    expect(brokenPromises([{...slower, promisesPower: false}])).toEqual([]);
  });
});

describe('a pool of runs', () => {
  it('is drawn from in blocks, so that neighbours stay neighbours', () => {
    const pool = Array.from({length: 20}, (_, at) => ({median: at}));
    const next = poolOfRuns(pool, seededRandom(2));
    const drawn = Array.from({length: 80}, () => next().median as number);
    for (let block = 0; block < 80; block += 8) {
      for (let at = 1; at < 8; at++)
        expect(drawn[block + at]).toBe(((drawn[block] as number) + at) % 20);
    }
    expect(new Set(drawn).size).toBeGreaterThan(15);
  });
});
