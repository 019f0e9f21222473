import {describe, expect, test} from 'vitest';
import {loadFixture} from '../../reports/fixture/load-fixture.ts';
import {recordFixture} from '../../reports/fixture/record-fixture.ts';
import {changeLines, ratioText} from '../../reports/render/summary/comparison-summary.ts';
import {comparisonView, pickRuns} from '../../reports/render/summary/comparison-view.ts';
import type {Comparison} from '../record/comparison-result.ts';
import type {RunRecord} from '../record/run-record.ts';
import {compareRecords} from './compare-records.ts';

const run = (seed: number, medianUs: number, more: Partial<RunRecord> = {}) =>
  recordFixture({
    loads: [
      loadFixture({
        scenario: 'create-instance',
        operations: ['createProcessInstance'],
        seconds: 30,
        perSecond: 200,
        medianUs,
        seed,
      }),
    ],
    ...more,
  });

function conformanceOf({conformance}: RunRecord) {
  if (!conformance) throw new Error('the fixture was checked');
  return conformance;
}

const changesOf = (comparison: Comparison) => changeLines(comparisonView(comparison, []));

/** The same run with other findings. */
function checked(record: RunRecord, findings: ReturnType<typeof conformanceOf>['findings']) {
  return {...record, conformance: {...conformanceOf(record), findings}};
}

describe('a comparison', () => {
  test('finds what is slower by a fifth, and does not mention what is the same', () => {
    const comparison = compareRecords([run(1, 1000), run(2, 1200)]);
    const ratios = comparison.scenarios[0]?.ratios[0]?.[1];
    expect(ratios?.p50.ratio).toBeCloseTo(1.2, 1);
    expect(ratios?.p50.interval?.low).toBeGreaterThan(1.1);
    expect(ratios?.p50.interval?.high).toBeLessThan(1.3);
    const lines = changesOf(comparison);
    expect(lines[0]).toMatch(
      /^create-instance: p50 response time of B is 1\.\d\d ms, of A \d+ µs|1\.\d\d ms, ×1\.\d{3} \(×1\.\d{3} to ×1\.\d{3}\)$/,
    );
    expect(lines.filter(each => each.includes('requests/s'))).toEqual([]);
  });

  test('a run compared with itself is the same to the last digit, twice', () => {
    const one = run(1, 1000);
    const [first, second] = [compareRecords([one, one]), compareRecords([one, one])];
    expect(first).toEqual(second);
    for (const name of ['rate', 'p50', 'p99'] as const) {
      const ratio = first.scenarios[0]?.ratios[0]?.[1]?.[name];
      expect(ratio?.ratio).toBe(1);
      expect(ratio?.change).toBe('none');
    }
    expect(changesOf(first)).toEqual([]);
  });

  test('gives neither ratio nor interval where the samples are too few', () => {
    const [figure] = compareRecords([run(1, 1000), run(2, 1000)]).scenarios;
    const p999 = figure?.ratios[0]?.[1]?.p999;
    expect(p999).toEqual({ratio: null, interval: null, change: 'none'});
    expect(p999 && ratioText(p999)).toBe('n/a');
  });

  test('does not count a scenario that was invalid in one of the runs', () => {
    const slow = run(2, 2000);
    const loads = slow.loads.map(each => ({...each, validity: {valid: false, reasons: ['late']}}));
    expect(changesOf(compareRecords([run(1, 1000), {...slow, loads}]))).toEqual([
      'Not compared, because a run is invalid: create-instance',
    ]);
  });

  test('says that verdicts, findings and what was nothing before differ, where no other figure does', () => {
    const [first, second] = [run(1, 1000), run(1, 1000)];
    const loads = second.loads.map(load => ({
      ...load,
      seconds: load.seconds.map(each => {
        const {ok, total} = each.requests;
        return {...each, requests: {...each.requests, ok: ok - 20, backpressure: 20, total}};
      }),
    }));
    const clean = {...first, conformance: {...conformanceOf(first), findings: []}};
    const verdict = {status: 'passed' as const, reasons: ['all is well']};
    const lines = changesOf(
      compareRecords([
        {...clean, verdict},
        {...second, loads},
      ]),
    );
    expect(lines[0]).toMatch(/^The verdicts differ: A passed, B failed \(B: /);
    expect(lines[1]).toBe('B has 3 findings (1 waived) that A has not');
    expect(lines[2]).toMatch(/^create-instance: pushed back of B is 9\.\d+ %, of A 0 %$/);
    expect(changesOf(compareRecords([second, {...clean, verdict}]))[1]).toBe(
      'B lacks 3 findings (1 waived) that A has',
    );
  });

  test('names what only one of the runs has', () => {
    const {conformance: _, ...unchecked} = run(1, 1000, {loads: []});
    const lines = changesOf(compareRecords([run(1, 1000), unchecked]));
    expect(lines).toContain('Not compared, because no other run has it: create-instance of A');
    expect(lines).toContain('Findings not compared, because nothing was checked: B');
  });

  test('lists the findings that some runs have and others do not, by cause', () => {
    const base = recordFixture({loads: []});
    const all = conformanceOf(base).findings;
    const fewer = checked(base, all.slice(1));
    const {findings} = compareRecords([base, fewer, base]);
    expect(findings).toEqual([
      expect.objectContaining({
        example: 'createProcessInstance/int64/valid',
        check: 'int64',
        operations: ['createProcessInstance'],
        count: 1,
        places: [0, 2],
      }),
    ]);
  });

  test('of any two of many runs says what it would say if only they had been given', () => {
    const [first, second] = [run(1, 1000), run(2, 1200)];
    const all = conformanceOf(first).findings;
    const {conformance: _, ...unchecked} = run(3, 1500);
    const alone = run(4, 1000, {loads: []});
    const runs = [first, checked(second, all.slice(1)), unchecked, checked(alone, all.slice(0, 1))];
    const whole = comparisonView(compareRecords(runs), []);
    for (const [a, b] of [
      [0, 1],
      [1, 0],
      [2, 1],
      [3, 1],
      [0, 3],
    ] as const) {
      const [one, other] = [runs[a], runs[b]];
      if (!one || !other) throw new Error('there are four runs');
      const names = (text: string) =>
        text.replace(/\b[AB]\b/g, name => whole.runs[name === 'A' ? a : b]?.name ?? '');
      const picked = pickRuns(whole, [a, b]);
      const given = comparisonView(compareRecords([one, other]), []);
      // The draws that intervals come from are seeded by the place of a run.
      const plain = (text: string) => text.replace(/ \(×.*?\)/, '');
      expect(changeLines(picked).map(plain)).toEqual(changeLines(given).map(names).map(plain));
      expect(picked.findings).toEqual(given.findings);
    }
  });

  test('names more runs than there are letters', () => {
    const {names} = compareRecords(new Array(28).fill(recordFixture({loads: []})));
    expect([names[0], names[25], names[26], names[27]]).toEqual(['A', 'Z', 'A2', 'B2']);
  });
});
