import {describe, expect, it} from 'vitest';
import {ExplainedError} from '../../core/errors.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {DEFAULT_RULES} from './gate-rules.ts';
import {measurePairs, type PairMeasuring, runOrder} from './measure-pairs.ts';
import type {MeasuredPair, Side} from './run-figures.ts';
import {deadLoad, loadOf, silentLoad} from './runs.case.ts';

/** Runs a gate on a cluster that is made up: `answer` gives the load of the n-th run, from 0. */
async function gateOf(
  answer: (side: Side, run: number) => LoadResult,
  more: Partial<PairMeasuring> = {},
) {
  const runs: Side[] = [];
  const kept: MeasuredPair[] = [];
  const end = await measurePairs({
    rules: DEFAULT_RULES,
    seed: 3,
    scripts: ['process-loop'],
    kept: [],
    clock: new ManualClock(),
    signal: new AbortController().signal,
    measure: side => {
      runs.push(side);
      return Promise.resolve(answer(side, runs.length - 1));
    },
    fit: () => Promise.resolve(DEFAULT_RULES),
    keep: pair => {
      kept.push(pair);
      return Promise.resolve();
    },
    onPair: () => undefined,
    ...more,
  });
  return {...end, runs, kept};
}

const alike = (_: Side, run: number) => loadOf(1 + (run % 3) / 1000);
/** Scatters so much that no verdict can be called before the end. */
const noisy = (_: Side, run: number) => loadOf(1 + ((run * 7) % 11) / 20);

describe('a live gate', () => {
  it('measures pairs in the order of the coins, after a run of each that is not counted', async () => {
    const {runs, pairs, failure} = await gateOf(noisy);
    expect(failure).toBeNull();
    expect(pairs.map(each => each.pair)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(runs).toEqual(['baseline', 'candidate', ...runOrder(3, 12).flat()]);
  });

  it('stops early where a long plan is regressed already, and passes at its end only', async () => {
    const rules = {...DEFAULT_RULES, pairs: 20};
    const plan = {rules, fit: () => Promise.resolve(rules)};
    const slow = (side: Side, run: number) =>
      loadOf((side === 'candidate' ? 1.2 : 1) + (run % 5) / 9999);
    expect((await gateOf(slow, plan)).pairs).toHaveLength(11);
    expect((await gateOf(slow)).pairs).toHaveLength(12);
    expect((await gateOf(alike, plan)).pairs).toHaveLength(20);
  });

  it('measures as many pairs as the first runs show to be right', async () => {
    let seen: MeasuredPair | undefined;
    const fit = (cold: MeasuredPair) => {
      seen = cold;
      return Promise.resolve({...DEFAULT_RULES, pairs: 11});
    };
    const {pairs, rules} = await gateOf(alike, {fit});
    expect(pairs).toHaveLength(11);
    expect(rules.pairs).toBe(11);
    expect(seen).toMatchObject({pair: 0, baseline: [{scenario: 'process-loop'}]});
  });

  it('counts a run in which the target fell silent, and goes on', async () => {
    const {pairs, failure} = await gateOf((side, run) =>
      run === 9 ? silentLoad() : alike(side, run),
    );
    expect(failure).toBeNull();
    expect(pairs).toHaveLength(12);
  });

  it('keeps six pairs when the candidate dies in the seventh, and goes on from there', async () => {
    const broken = await gateOf((side, run) =>
      side === 'candidate' && run >= 14 ? deadLoad() : noisy(side, run),
    );
    expect(broken.kept).toHaveLength(6);
    expect(broken.failure).toMatch(
      /^in pair 7, the candidate: process-loop got no answer to 90 of 90/,
    );
    const resumed = await gateOf(noisy, {kept: broken.kept});
    expect(resumed.pairs).toHaveLength(12);
    expect(resumed.kept.map(each => each.pair)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(resumed.runs.slice(2)).toEqual(runOrder(3, 12).slice(6).flat());
  });

  it('ends with what a run threw, and measures nothing when all is decided already', async () => {
    const thrown = await gateOf((_, run) => {
      if (run === 6) throw new Error('cannot reach\nhttp://x');
      return noisy('baseline', run);
    });
    expect(thrown.failure).toMatch(
      /^in pair 3, the (baseline|candidate): cannot reach http:\/\/x$/,
    );
    const {pairs} = await gateOf(alike);
    expect((await gateOf(alike, {kept: pairs})).runs).toEqual([]);
  });

  it('throws what explains itself where nothing was measured yet', async () => {
    const begun = gateOf(() => {
      throw new ExplainedError('unknown scenario', 'use another');
    });
    await expect(begun).rejects.toThrow('unknown scenario: use another');
  });

  it('measures a pair with an INVALID run again, and gives up where that goes on', async () => {
    const invalid = {validity: {valid: false, reasons: ['the generator was late']}};
    const once = await gateOf((side, run) => (run === 5 ? loadOf(1, invalid) : noisy(side, run)));
    expect(once.pairs).toHaveLength(12);
    expect(once.notes).toEqual([expect.stringMatching(/^pair 2 was measured again: .*INVALID/)]);
    const always = await gateOf((side, run) => (run > 5 ? loadOf(1, invalid) : noisy(side, run)));
    expect(always.pairs).toHaveLength(2);
    expect(always.failure).toMatch(/^in pair 3, the .*INVALID: the generator was late/);
  });

  it('notes a wall clock that jumps', async () => {
    const clock = new ManualClock();
    let jumpMs = 0;
    const jumping = {
      ...clock,
      wallMs: () => clock.wallMs() + jumpMs,
      monotonicMs: () => clock.monotonicMs(),
    };
    const {notes, pairs} = await gateOf(
      (side, run) => {
        clock.advance(2000);
        if (run === 4) jumpMs = -3_600_000;
        return alike(side, run);
      },
      {clock: {...jumping, schedule: () => () => undefined}},
    );
    expect(notes).toEqual([expect.stringMatching(/^the wall clock jumped by -3,600 s in pair 2/)]);
    expect(pairs).toHaveLength(12);
  });

  it('ends when it is interrupted, and keeps whole pairs only', async () => {
    const abort = new AbortController();
    const {pairs, failure} = await gateOf(
      (side, run) => {
        if (run === 9) abort.abort();
        return noisy(side, run);
      },
      {signal: abort.signal},
    );
    expect(failure).toBe('interrupted in pair 4');
    expect(pairs).toHaveLength(3);
  });
});

describe('the order within pairs', () => {
  it('is a fair coin each, independent of the others and of the seed next to it', () => {
    const seeds = Array.from({length: 2000}, (_, seed) => runOrder(seed, 12));
    const heads = (at: number) => seeds.filter(each => each[at]?.[0] === 'baseline').length / 2000;
    const agree = (at: number, other: number) =>
      seeds.filter(each => each[at]?.[0] === each[other]?.[0]).length / 2000;
    const repeats = (at: number) =>
      seeds.filter((each, seed) => each[at]?.[0] === seeds[seed - 1]?.[at]?.[0]).length / 2000;
    for (let at = 0; at < 12; at++) {
      expect(Math.abs(heads(at) - 0.5)).toBeLessThan(0.05);
      expect(Math.abs(repeats(at) - 0.5)).toBeLessThan(0.05);
      expect(Math.abs(agree(at, (at + 1) % 12) - 0.5)).toBeLessThan(0.05);
    }
  });

  it('repeats with its seed', () => {
    expect(runOrder(9, 12)).toEqual(runOrder(9, 12));
  });
});
