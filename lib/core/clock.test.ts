import {describe, expect, it} from 'vitest';
import {repeat, systemClock} from './clock.ts';
import {ManualClock} from './manual-clock.ts';

describe('ManualClock', () => {
  it('runs what falls due, in due order, equal times in the order planned', () => {
    const clock = new ManualClock();
    const ran: string[] = [];
    clock.schedule(20, () => ran.push('b'));
    clock.schedule(10, () => ran.push('a'));
    clock.schedule(20, () => ran.push('c'));
    clock.schedule(21, () => ran.push('never'));
    clock.advance(20);
    expect(ran).toEqual(['a', 'b', 'c']);
  });

  it('runs what a task plans meanwhile, at its own time', () => {
    const clock = new ManualClock();
    const at: number[] = [];
    clock.schedule(10, () => clock.schedule(5, () => at.push(clock.monotonicMs())));
    clock.advance(60 * 60 * 1000);
    expect(at).toEqual([15]);
    expect(clock.monotonicMs()).toBe(3_600_000);
  });

  it('moves the wall clock along', () => {
    const clock = new ManualClock(1000);
    clock.advance(500);
    expect(clock.wallMs()).toBe(1500);
  });

  it('does not run what was cancelled', () => {
    const clock = new ManualClock();
    let ran = false;
    const cancel = clock.schedule(1, () => {
      ran = true;
    });
    cancel();
    clock.advance(10);
    expect(ran).toBe(false);
  });
});

describe('repeat', () => {
  it('runs a task every period, until it is cancelled, also by the task', () => {
    const clock = new ManualClock();
    const at: number[] = [];
    const cancel = repeat(clock, 100, () => {
      at.push(clock.monotonicMs());
      if (at.length === 3) cancel();
    });
    clock.advance(1000);
    expect(at).toEqual([100, 200, 300]);
  });
});

describe('systemClock', () => {
  it('has an epoch that is its wall clock, with fractions', () => {
    expect(Math.abs(systemClock.epochMs() - systemClock.wallMs())).toBeLessThan(60_000);
  });

  it('lets what is ready have its turn', async () => {
    const order: string[] = [];
    await new Promise<void>(resolve => {
      systemClock.nextTurn(() => {
        order.push('next turn');
        resolve();
      });
      queueMicrotask(() => order.push('ready'));
    });
    expect(order).toEqual(['ready', 'next turn']);
  });

  it('runs a task and goes forward', async () => {
    const beforeMs = systemClock.monotonicMs();
    // Its timers are unreferenced; vitest keeps the process alive meanwhile.
    await new Promise<void>(resolve => {
      systemClock.schedule(1, resolve);
    });
    expect(systemClock.monotonicMs()).toBeGreaterThan(beforeMs);
  });

  it('cancels, and takes a delay longer than a Node timer can be', async () => {
    let ran = false;
    const cancel = systemClock.schedule(3_000_000_000, () => {
      ran = true;
    });
    await new Promise(resolve => setImmediate(resolve));
    cancel();
    expect(ran).toBe(false);
  });
});
