import {describe, expect, it} from 'vitest';
import {disturbanceLine} from '../../record/disturbance.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {goodLoad} from '../../record/verdict/good-load.case.ts';
import {judgeRecovery} from './judge-recovery.ts';

interface Shape {
  readonly ok?: number;
  readonly backpressure?: number;
  readonly unanswered?: number;
  readonly p99Us?: number;
}

/** A load of forty seconds, of which those are otherwise that are named. */
function loadOf(otherwise: Readonly<Record<number, Shape>> = {}): LoadResult {
  const {ledger: _, ...load} = goodLoad();
  const seconds = Array.from({length: 40}, (_none, second) => {
    const {ok = 100, backpressure = 0, unanswered = 0, p99Us = 9000} = otherwise[second] ?? {};
    const total = ok + backpressure + unanswered;
    return {
      ...{second, operation: 'createProcessInstance', histogram: ''},
      requests: {total, ok, backpressure, unanswered, failed: 0, errors: 0, open: 0},
      ...{responseTimeUsP50: 1000, responseTimeUsP99: p99Us, responseTimeUsMax: p99Us},
    };
  });
  return {...load, seconds, durationMs: 40_000};
}

const from = (first: number, until: number, shape: Shape) =>
  Object.fromEntries(Array.from({length: until - first}, (_, at) => [first + at, shape]));

describe('the recovery from a disturbance', () => {
  it('is the first of five seconds that are as those before it', () => {
    const broken = {
      ...from(12, 15, {ok: 0, unanswered: 60}),
      ...from(15, 18, {ok: 30, backpressure: 70}),
      // One good second is no recovery.
      16: {},
      ...from(18, 20, {p99Us: 60_000}),
    };
    expect(judgeRecovery(loadOf(broken), 10.5)).toEqual({
      state: 'recovered',
      recoverySeconds: 9.5,
      meanwhile: {backpressure: 140, failed: 0, unanswered: 180},
    });
  });

  it('sees seconds in which nothing ended at all, of which a record has no entry', () => {
    const load = loadOf();
    const silent = {...load, seconds: load.seconds.filter(({second: at}) => at < 12 || at >= 20)};
    expect(judgeRecovery(silent, 12)).toMatchObject({state: 'recovered', recoverySeconds: 8});
    const dead = {...load, seconds: load.seconds.filter(({second: at}) => at < 12)};
    expect(judgeRecovery(dead, 12)).toMatchObject({state: 'not recovered'});
  });

  it('is none where nothing was worse, and does not come where it stays so', () => {
    expect(judgeRecovery(loadOf(), 20)).toMatchObject({state: 'unharmed', recoverySeconds: null});
    const slow = judgeRecovery(loadOf(from(20, 40, {ok: 60})), 20);
    expect(slow).toMatchObject({state: 'not recovered', recoverySeconds: null});
    // What is worse later on is not of it.
    const later = loadOf({...from(12, 14, {ok: 10}), 30: {ok: 5}});
    expect(judgeRecovery(later, 12)).toMatchObject({state: 'recovered', recoverySeconds: 2});
  });

  it('is not known where too little was seen before or after', () => {
    expect(judgeRecovery(loadOf(), 3)?.state).toBe('not known');
    expect(judgeRecovery(loadOf(), 37)?.state).toBe('not known');
  });

  it('is told in a line, with what was lost and how the command ended', () => {
    const load = {...loadOf(from(12, 14, {ok: 10, backpressure: 1200})), ledger: goodLoad().ledger};
    const judged = judgeRecovery(load as LoadResult, 12);
    const disturbance = {command: 'restart', second: 12, untilSecond: 13, exit: 0, ...judged};
    expect(disturbanceLine(disturbance)).toMatch(
      /^disturbed at 12\.0 s \(restart\): recovered after 2\.0 s; meanwhile 2,400 pushed back/,
    );
    expect(disturbanceLine({...disturbance, exit: 3, problem: 'no such host', lost: 2})).toMatch(
      /; 2 process instances lost; the command ended with 3: no such host$/,
    );
  });
});
