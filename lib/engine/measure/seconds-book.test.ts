import {describe, expect, it} from 'vitest';
import {decodeHistogram} from '../../record/histogram/decode-histogram.ts';
import {mergeDistributions} from '../../record/histogram/distribution.ts';
import {encodeHistogram} from '../../record/histogram/encode-histogram.ts';
import {LatencyCounts} from '../../record/histogram/latency-counts.ts';
import {ENTRIES_MAX} from '../../record/join-seconds.ts';
import type {SecondTotals} from '../../record/load-result.ts';
import {SecondsBook} from './seconds-book.ts';

const OPERATIONS = ['activateJobs', 'completeJob', 'createProcessInstance'];

/** Encoded once: a day of histograms would take the tests a minute. */
const ENCODED = [1500, 40_000].map(us => {
  const counts = new LatencyCounts();
  counts.record(us);
  return encodeHistogram(counts);
});

function entry(second: number, operation: string): SecondTotals {
  return {
    ...{second, operation},
    requests: {total: 1, ok: 1, failed: 0, backpressure: 0, errors: 0, unanswered: 0, open: 0},
    ...{responseTimeUsP50: 1500, responseTimeUsP99: 1500, responseTimeUsMax: second},
    histogram: ENCODED[second % 2] as string,
  };
}

const entriesOf = (second: number) => OPERATIONS.map(each => entry(second, each));

const totalOf = (seconds: readonly SecondTotals[]) =>
  seconds.reduce((sum, each) => sum + each.requests.total, 0);

describe('the seconds of a run', () => {
  it('are kept as they came while the run is short', () => {
    const book = new SecondsBook();
    for (let second = 0; second < 100; second++) book.add(entriesOf(second));
    expect(book.entries()).toEqual({
      seconds: Array.from({length: 100}, (_, at) => entriesOf(at)).flat(),
    });
  });

  it('are joined in a long one, a few at a time, and lose neither a request nor a latency', () => {
    const book = new SecondsBook();
    const last = 6100;
    let most = 0;
    // One that is alone in its entry begins where the entry does, too.
    book.add([entry(13, 'getTopology')]);
    for (let second = 0; second < last; second++) {
      book.add(entriesOf(second));
      if (second % 500 === 0) most = Math.max(most, book.size);
    }
    expect(most).toBeLessThan(1.2 * ENTRIES_MAX);
    const {seconds, secondsPerEntry} = book.entries();
    expect(secondsPerEntry).toBe(10);
    expect(seconds).toHaveLength((last / 10) * OPERATIONS.length + 1);
    expect(new Set(seconds.map(each => each.second % 10))).toEqual(new Set([0]));
    expect(totalOf(seconds)).toBe(last * OPERATIONS.length + 1);
    const own = seconds.filter(each => each.operation === 'completeJob');
    const merged = mergeDistributions(own.map(each => decodeHistogram(each.histogram)));
    expect(merged.counts).toEqual([last / 2, last / 2]);
    expect(own.map(each => each.responseTimeUsMax).slice(0, 2)).toEqual([9, 19]);
    expect(seconds.map(each => each.second)).toEqual(
      seconds.map(each => each.second).toSorted((a, b) => a - b),
    );
  });

  it('take what is told late, into the entry that it belongs to', () => {
    const book = new SecondsBook();
    book.add([entry(0, 'completeJob')]);
    book.add([entry(60, 'completeJob')]);
    book.add([entry(0, 'completeJob')]);
    const {seconds} = book.entries();
    expect(seconds.map(each => [each.second, each.requests.total])).toEqual([
      [0, 2],
      [60, 1],
    ]);
  });
});
