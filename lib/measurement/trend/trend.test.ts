import {describe, expect, it} from 'vitest';
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
    const {changes, leftOut} = findChanges([...other, invalid]);
    expect(changes).toEqual([]);
    expect(leftOut).toEqual(['run-40.json: process-loop is INVALID: late']);
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

  it('is held against the run that somebody accepted, so that losses in steps are seen', () => {
    const slower = Array.from({length: 5}, (_, at) => level(1 + 0.025 * at, 14)).flat();
    const entries = historyOf(slower).map(historyEntry);
    const accepted = {runId: 'run-12', acceptedAt: '2026-12-01T00:00:00.000Z'};
    const {sinceAccepted, verdict} = changesOf(entries, {...options, notes: {accepted, notes: {}}});
    expect(sinceAccepted?.find(each => each.metric === 'median')).toMatchObject({outcome: 'worse'});
    expect(verdict.status).toBe('failed');
    expect(verdict.reasons.join()).toContain('of what it was at the accepted run-12');
    const gone = {accepted: {...accepted, runId: 'gone'}, notes: {}};
    const stable = historyOf(level(1, 20)).map(historyEntry);
    expect(changesOf(stable, {...options, notes: gone}).verdict).toMatchObject({
      status: 'inconclusive',
      reasons: [expect.stringContaining('gone')],
    });
  });

  it('does not fail for a change that somebody has put a word to', () => {
    const entries = historyOf([...level(1, 12), ...level(1.3, 12)]).map(historyEntry);
    expect(changesOf(entries, options).verdict.status).toBe('failed');
    const notes = {accepted: null, notes: {'run-12': 'the new encoding'}};
    const {changes, verdict} = changesOf(entries, {...options, notes});
    expect(changes.every(each => each.note === 'the new encoding')).toBe(true);
    expect(verdict).toMatchObject({
      status: 'passed',
      reasons: [expect.stringContaining('looked at')],
    });
  });
});
