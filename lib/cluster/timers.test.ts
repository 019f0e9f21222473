import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ManualClock} from '../core/manual-clock.ts';
import {TimerQueue} from './timers.ts';

describe('the timer queue', () => {
  it('runs what was planned and not cancelled, by time and then by order', () => {
    const plans = fc.array(fc.record({afterMs: fc.nat(50), cancelled: fc.boolean()}));
    fc.assert(
      fc.property(plans, list => {
        const clock = new ManualClock();
        const queue = new TimerQueue(clock);
        const ran: number[] = [];
        const timers = list.map(({afterMs}, n) =>
          queue.plan(clock.wallMs() + afterMs, () => ran.push(n)),
        );
        list.forEach(({cancelled}, n) => {
          const timer = timers[n];
          if (cancelled && timer) queue.cancel(timer);
        });
        clock.advance(100);
        const expected = list
          .map((plan, n) => ({...plan, n}))
          .filter(({cancelled}) => !cancelled)
          .sort((a, b) => a.afterMs - b.afterMs || a.n - b.n);
        expect(ran).toEqual(expected.map(({n}) => n));
        expect(queue.size).toBe(0);
      }),
    );
  });

  it('lets a task plan and cancel others', () => {
    const clock = new ManualClock();
    const queue = new TimerQueue(clock);
    const ran: string[] = [];
    const doomed = queue.plan(clock.wallMs() + 20, () => ran.push('doomed'));
    queue.plan(clock.wallMs() + 10, () => {
      queue.cancel(doomed);
      queue.plan(clock.wallMs(), () => ran.push('at once'));
    });
    clock.advance(30);
    expect(ran).toEqual(['at once']);
  });

  it('may cancel a timer that has run', () => {
    const clock = new ManualClock();
    const queue = new TimerQueue(clock);
    const timers = [1, 2, 3].map(n => queue.plan(clock.wallMs() + n, () => {}));
    queue.clear();
    for (const timer of timers) queue.cancel(timer);
    clock.advance(10);
    expect(queue.size).toBe(0);
  });
});
