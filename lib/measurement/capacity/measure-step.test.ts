import {describe, expect, it} from 'vitest';
import {formatMs} from '../../core/format.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import {timeBudget, watchWallClock} from './measure-step.ts';

/** A clock whose wall time can be set. */
class SettableClock extends ManualClock {
  #offsetMs = 0;

  override wallMs(): number {
    return super.wallMs() + this.#offsetMs;
  }

  setBy(ms: number): void {
    this.#offsetMs += ms;
  }
}

describe('a clock that jumps', () => {
  it.each([-3_600_000, -500, 500, 86_400_000])('spoils the step: %d ms', jumpMs => {
    const clock = new SettableClock();
    const jumped = watchWallClock(clock);
    clock.advance(10_000);
    expect(jumped()).toBeNull();
    clock.setBy(jumpMs);
    expect(jumped()).toBe(`the wall clock jumped by ${formatMs(jumpMs)} during the step`);
  });

  it('is no jump when it is slewed', () => {
    const clock = new SettableClock();
    const jumped = watchWallClock(clock);
    clock.advance(60_000);
    clock.setBy(30);
    expect(jumped()).toBeNull();
  });

  it('neither spends a budget nor gives any', () => {
    const clock = new SettableClock();
    const isTime = timeBudget(clock, 60_000);
    clock.setBy(86_400_000);
    expect(isTime(10_000)).toBe(true);
    clock.advance(50_000);
    expect(isTime(10_000)).toBe(true);
    clock.setBy(-2 * 86_400_000);
    clock.advance(1);
    expect(isTime(10_000)).toBe(false);
  });
});
