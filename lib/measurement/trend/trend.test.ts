import {describe, expect, it} from 'vitest';
import {loadFixture} from '../../../reports/fixture/load-fixture.ts';
import {normalDraw, seededRandom} from '../../core/random.ts';
import type {RecordedRun} from '../gate/recorded-gate.ts';
import {loadOf, recordedRun} from '../gate/runs.case.ts';
import {historyEntry} from './history.ts';
import {findChanges as changesOf} from './trend.ts';

const options = {effect: 0.03, seed: 1};

const findChanges = (runs: readonly RecordedRun[], given = options) =>
  changesOf(runs.map(historyEntry), given);

/** A history of runs, each slower by a factor of its own, and of a version of its own. */
function historyOf(slower: readonly number[]) {
  const random = seededRandom(4);
  return slower.map((factor, at) =>
    recordedRun(at, loadOf(factor * Math.exp(0.005 * normalDraw(random))), `8.6.${at}`),
  );
}

const level = (factor: number, count: number) => new Array<number>(count).fill(factor);

describe('a history', () => {
  it('tells of each change with the release that brought it, in whatever order it is read', () => {
    const history = historyOf([...level(1, 8), ...level(1.2, 7), ...level(0.9, 7)]);
    history[8] = {...(history[8] as (typeof history)[0])};
    const {changes, runs, verdict} = findChanges([...history].reverse());
    expect(runs).toBe(22);
    const throughput = changes.filter(each => each.metric === 'throughput');
    expect(throughput).toMatchObject([
      {version: '8.6.8', outcome: 'worse', isLatest: false, revision: null},
      {version: '8.6.15', outcome: 'better', isLatest: true},
    ]);
    expect(throughput[0]?.ratio).toBeCloseTo(1 / 1.2, 1);
    expect(verdict).toMatchObject({status: 'passed'});
    expect(changes.map(each => each.metric)).toContain('median');
  });

  it('tells of nothing that is too small to matter', () => {
    expect(findChanges(historyOf([...level(1, 10), ...level(1.02, 10)])).changes).toEqual([]);
  });

  it('leaves out what is INVALID, and begins anew where runs were made differently', () => {
    const history = historyOf([...level(1, 8), ...level(1.5, 8)]);
    const invalid = recordedRun(40, loadOf(9, {validity: {valid: false, reasons: ['late']}}));
    const other = history.map(({file, record}, at) => ({
      file,
      record: {
        ...record,
        loads: record.loads.map(load => ({
          ...load,
          options: {vus: at < 8 ? 1 : 2},
        })),
      },
    }));
    const {changes, leftOut, verdict} = findChanges([...other, invalid]);
    expect(changes).toEqual([]);
    expect(leftOut).toEqual(['run-40.json: process-loop is INVALID: late']);
    // It is the newest: nothing is known of it.
    expect(verdict).toMatchObject({status: 'inconclusive', reasons: leftOut});
  });

  it('keeps every figure beside its run, also where options hold an int64', () => {
    const options = {env: {key: 9_007_199_254_740_993n}} as never;
    const runs = [1, 1.1, 1.2].map((slower, at) => recordedRun(at, loadOf(slower, {options})));
    const {history, series, verdict} = findChanges(runs);
    expect(history.map(each => each.id)).toEqual(['run-0', 'run-1', 'run-2']);
    const throughput = series.find(each => each.metric === 'throughput');
    expect(throughput).toMatchObject({
      scenario: 'process-loop',
      made: 'embedded 0.1.0, script b1946ac9',
    });
    expect(throughput?.points.map(each => each.run)).toEqual([0, 1, 2]);
    expect(verdict).toEqual({
      status: 'inconclusive',
      reasons: [expect.stringMatching(/^3 records hold no 6 usable runs/)],
    });
  });

  it('has no say on a newest run that lacks a metric, or that was made like too few', () => {
    const stable = historyOf(level(1, 12));
    const short = loadFixture({
      ...{scenario: 'process-loop', operations: ['createProcessInstance']},
      ...{seconds: 1, perSecond: 120, medianUs: 1000},
    });
    expect(findChanges([...stable, recordedRun(20, short)]).verdict).toEqual({
      status: 'inconclusive',
      reasons: ['process-loop: the newest run has no p95, p99'],
    });
    const other = recordedRun(20, loadOf(1, {options: {vus: 2}}));
    expect(findChanges([...stable, other]).verdict).toEqual({
      status: 'inconclusive',
      reasons: [expect.stringMatching(/^process-loop: 1 runs made like the newest have .*median/)],
    });
  });

  it('counts a run once, and one that completed nothing as the worst there is', () => {
    const runs = historyOf(level(1, 12));
    const copies = [1, 2, 3].map(at => ({...(runs[11] as RecordedRun), file: `copy-${at}.json`}));
    const {runs: count, leftOut} = findChanges([...runs, ...copies]);
    expect(count).toBe(12);
    expect(leftOut[0]).toBe('copy-1.json: the same run as run-11.json');
    const idle = [12, 13, 14].map(at =>
      recordedRun(at, loadOf(1, {iterations: {...loadOf(1).iterations, completed: 0}})),
    );
    const {changes} = findChanges([...runs, ...idle]);
    expect(changes.find(each => each.metric === 'throughput')).toMatchObject({
      ...{runId: 'run-12', after: 0, outcome: 'worse'},
    });
  });

  const ACCEPTED = {runId: 'run-12', acceptedAt: '2026-12-01T00:00:00.000Z'};

  it('is held against the run that somebody accepted, so that losses in steps are seen', () => {
    const slower = Array.from({length: 5}, (_, at) => level(1 + 0.025 * at, 14)).flat();
    const entries = historyOf(slower).map(historyEntry);
    const notes = {accepted: ACCEPTED, changes: []};
    const {sinceAccepted, verdict} = changesOf(entries, {...options, notes});
    expect(sinceAccepted?.find(each => each.metric === 'median')).toMatchObject({outcome: 'worse'});
    expect(verdict.status).toBe('failed');
    expect(verdict.reasons.join()).toContain('of what it was at the accepted run-12');
  });

  it('says where it cannot be held against the accepted run', () => {
    const stable = historyOf(level(1, 20));
    const verdictOf = (runs: readonly RecordedRun[], runId: string) =>
      changesOf(runs.map(historyEntry), {
        ...options,
        notes: {accepted: {...ACCEPTED, runId}, changes: []},
      }).verdict;
    expect(verdictOf(stable, 'gone')).toMatchObject({
      status: 'inconclusive',
      reasons: [expect.stringContaining('the accepted run gone is not among the usable records')],
    });
    expect(verdictOf(stable, 'run-18')).toMatchObject({
      status: 'passed',
      reasons: [expect.stringContaining('too few runs to compare with the accepted run-18 yet')],
    });
    const anew = level(1, 8).map((slower, at) =>
      recordedRun(20 + at, loadOf(slower, {options: {vus: 2}})),
    );
    expect(verdictOf([...stable, ...anew], 'run-12')).toMatchObject({
      status: 'inconclusive',
      reasons: [expect.stringContaining('process-loop was made differently')],
    });
  });

  it('does not fail for a change that somebody has looked at, but for a worse one', () => {
    const judge = (slower: number, noted: readonly {metric: 'median' | 'p95'}[]) =>
      changesOf(historyOf([...level(1, 12), ...level(slower, 12)]).map(historyEntry), {
        ...options,
        notes: {
          accepted: null,
          changes: noted.map(each => ({
            ...{runId: 'run-13', scenario: 'process-loop', ratio: 1.3},
            ...each,
            ...{word: 'the new encoding', notedAt: ACCEPTED.acceptedAt},
          })),
        },
      });
    const metrics = judge(1.3, []).changes;
    expect(judge(1.3, []).verdict.status).toBe('failed');
    const all = metrics.map(({metric, ratio}) => ({metric, ratio})) as never;
    const seen = judge(1.3, all);
    expect(seen.changes.map(each => each.noted?.word)).toContain('the new encoding');
    expect(judge(1.6, all).verdict.status).toBe('failed');
    expect(judge(1.3, [{metric: 'median'}]).verdict.status).toBe('failed');
    expect(judge(1, [{metric: 'median'}]).unfoundNotes).toHaveLength(1);
  });
});
