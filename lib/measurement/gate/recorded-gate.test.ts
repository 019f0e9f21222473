import {describe, expect, it} from 'vitest';
import {recordedRuns} from './recorded-gate.ts';
import {loadOf, recordedRun} from './runs.case.ts';

const load = loadOf(1);
const runs = (minutes: readonly number[], of = load) => minutes.map(each => recordedRun(each, of));
const even = Array.from({length: 8}, (_, at) => 2 * at);
const odd = even.map(each => each + 1);

describe('recorded runs', () => {
  it('are pairs where they were interleaved, whatever their order in the folder', () => {
    const {pairs, notes} = recordedRuns(
      runs([1, 2, 5, 6, 8, 11, 13, 14]).reverse(),
      runs([0, 3, 4, 7, 9, 10, 12, 15]),
    );
    expect(pairs).toHaveLength(8);
    expect(pairs?.[0]?.baseline[0]?.startedAt).toBe('2026-11-24T12:01:00.000Z');
    expect(pairs?.[0]?.candidate[0]?.startedAt).toBe('2026-11-24T12:00:00.000Z');
    expect(notes).toEqual([]);
  });

  it('are pairs with a note where the same side always ran first', () => {
    const {pairs, notes} = recordedRuns(runs(even), runs(odd));
    expect(pairs).toHaveLength(8);
    expect(notes).toEqual([expect.stringMatching(/^the same side ran first in every pair/)]);
  });

  it('are sets with a warning where one side ran before the other', () => {
    const {pairs, notes} = recordedRuns(runs(even), runs(even.map(each => each + 30)));
    expect(pairs).toBeNull();
    expect(notes).toEqual([expect.stringMatching(/not interleaved: a machine that drifted/)]);
  });

  it('from different machines are not of one environment', () => {
    const other = runs(odd).map(each => ({
      ...each,
      record: {...each.record, generator: {...each.record.generator, cpus: 64}},
    }));
    const {environment, notes} = recordedRuns(runs(even), other);
    expect(environment).toEqual([
      {
        what: 'machine of the load',
        baseline: expect.stringMatching(/^2 x/),
        candidate: expect.stringMatching(/^64 x/),
      },
    ]);
    expect(notes).toEqual([
      expect.stringMatching(/^the runs come from different machines: 2 x .*, 64 x/),
      expect.stringMatching(/^the same side/),
    ]);
  });

  it('that leave out different warm-ups are of different parts of a run', () => {
    const marks = [{second: 0, untilSecond: 3, kind: 'warm-up', label: 'warm-up'} as const];
    const {environment} = recordedRuns(runs(even), runs(odd, loadOf(1, {marks})));
    expect(environment).toEqual([{what: 'warm-up', baseline: '0 s', candidate: '3 s'}]);
    const alike = loadOf(1, {marks});
    expect(recordedRuns(runs(even, alike), runs(odd, alike)).environment).toEqual([]);
  });

  it.each([
    ['too few', runs(even.slice(1)), runs(odd), /^--baseline has 7 records of loads/],
    [
      'an INVALID one',
      runs(even),
      [
        ...runs(odd.slice(1)),
        recordedRun(1, loadOf(1, {validity: {valid: false, reasons: ['late']}})),
      ],
      /^run-1\.json: process-loop is INVALID: late/,
    ],
    [
      'another engine',
      runs(even),
      runs(odd, loadOf(1, {engine: {name: 'k6', version: '1.3.0'}})),
      /different engines \(embedded 0\.1\.0; k6 1\.3\.0\)/,
    ],
    [
      'another profile',
      runs(even),
      runs(odd, loadOf(1, {options: {scenarios: {s: {executor: 'constant-vus', vus: 3}}}})),
      /different options: scenarios \(/,
    ],
    [
      'another script',
      runs(even),
      runs(odd, loadOf(1, {bundleSha256: 'c'.repeat(64)})),
      /different versions of process-loop/,
    ],
    [
      'another scenario',
      runs(even),
      runs(odd, loadOf(1, {scenario: 'mixed'})),
      /different scenarios \(process-loop; mixed\)/,
    ],
  ])('are refused: %s', (_, baseline, candidate, words) => {
    expect(() => recordedRuns(baseline, candidate)).toThrow(words);
  });
});
