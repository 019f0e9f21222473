import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../core/random.ts';
import {brokenPromises, characteristicTable, tryRow} from './operating-characteristic.ts';
import {poolOfRuns} from './pool-of-runs.ts';
import {PROMISED_ROWS, type Row} from './promised-rows.ts';

const SEED = 20_261_124;

function rowOf(runs: string, candidate: string, pairs = 12): Row {
  const row = PROMISED_ROWS.find(
    each => each.runs === runs && each.candidate === candidate && each.pairs === pairs,
  );
  if (!row) throw new RangeError(`no row ${runs}, ${candidate}, ${pairs}`);
  return row;
}

/** A seeded slice of what `npm run gate:calibrate` tries: a gate that cries wolf or sleeps fails it. */
describe('the operating characteristic', {timeout: 60_000}, () => {
  it.each(
    PROMISED_ROWS.map(row => [`${row.runs}, ${row.candidate}, ${row.pairs} pairs`, row] as const),
  )('keeps what is promised: %s', (_, row) => {
    const {ends, promised} = tryRow(row, 8, SEED);
    const count = (outcome: string) => ends.filter(each => each.outcome === outcome).length;
    // Of eight gates only what is grossly wrong is seen; each row is tried 2,000 times elsewhere.
    for (const {of, bound, share} of promised) {
      if (bound === 'at most') expect(count(of)).toBeLessThanOrEqual(1 + Math.ceil(16 * share));
      else expect(count(of)).toBeGreaterThanOrEqual(6);
    }
  });

  it('has few false alarms, and passes most candidates that are no different', () => {
    const {ends} = tryRow(rowOf('noise 2 %, drift 5 %', 'the same'), 100, SEED);
    expect(ends.filter(each => each.outcome === 'failed').length).toBeLessThanOrEqual(1);
    expect(ends.filter(each => each.outcome === 'passed').length).toBeGreaterThanOrEqual(90);
  });

  it('repeats with its seed, and is told with an interval and what is promised', () => {
    const row = rowOf('noise 2 %, drift 5 %', 'all +10 %', 10);
    const tried = tryRow(row, 5, SEED);
    expect(tryRow(row, 5, SEED)).toEqual(tried);
    const [head, line] = characteristicTable([tried]);
    expect(head).toMatch(/^runs +candidate +pairs +trials +regressed/);
    expect(line).toMatch(
      /all \+10 % +10 +5 +100\.0 % \(47\.8 to 100\.0\) .*regressed at least 90\.0 %, passed at most 1\.0 %$/,
    );
  });

  it('tells of promises that were broken, where the whole interval is beyond them', () => {
    const row = tryRow(rowOf('noise 2 %, drift 5 %', 'the same'), 4, SEED);
    expect(brokenPromises([row])).toEqual([]);
    const alarm = {outcome: 'failed', pairs: 10, worse: []} as const;
    expect(brokenPromises([{...row, ends: [...row.ends, alarm, alarm]}])).toEqual([
      'noise 2 %, drift 5 %, the same, 12 pairs: 33.3 % (4.3 to 77.7), promised regressed at most 1.0 %',
    ]);
    const found = [{of: 'failed', bound: 'at least', share: 0.9}] as const;
    expect(brokenPromises([{...row, promised: found}])).toEqual([
      'noise 2 %, drift 5 %, the same, 12 pairs: 0.0 % (0.0 to 60.2), promised regressed at least 90.0 %',
    ]);
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
