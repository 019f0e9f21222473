import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../core/random.ts';
import {normalDraw} from '../../stats/normal-draws.ts';
import {loadOf, recordedRun} from '../gate/runs.case.ts';
import {findChanges} from './find-changes.ts';

const options = {effect: 0.03, seed: 1};

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
    const {changes, runs} = findChanges([...history].reverse(), options);
    expect(runs).toBe(22);
    const throughput = changes.filter(each => each.metric === 'throughput');
    expect(throughput).toMatchObject([
      {version: '8.6.8', outcome: 'worse', isLatest: false, revision: null},
      {version: '8.6.15', outcome: 'better', isLatest: true},
    ]);
    expect(throughput[0]?.ratio).toBeCloseTo(1 / 1.2, 1);
    expect(changes.map(each => each.metric)).toContain('median');
  });

  it('tells of nothing that is too small to matter', () => {
    expect(findChanges(historyOf([...level(1, 10), ...level(1.02, 10)]), options).changes).toEqual(
      [],
    );
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
    const {changes, leftOut} = findChanges([...other, invalid], options);
    expect(changes).toEqual([]);
    expect(leftOut).toEqual(['run-40.json: process-loop is INVALID: late']);
  });

  it('is refused where it is too short for two levels', () => {
    expect(() => findChanges(historyOf(level(1, 5)), options)).toThrow(
      /^5 records hold no 6 usable runs/,
    );
  });
});
