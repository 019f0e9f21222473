import {describe, expect, it} from 'vitest';
import {isRight, searchSimulated} from './simulated-search.ts';
import {KINDS, shapeOf} from './target-shapes.ts';

/** Of M/G/1 with heavy service at 120 a second, as `capacity:verify` works it out. */
const HEAVY = {rate: 120, truth: 88.3};
const BUDGET_SECONDS = 7200;

describe('a search over a target whose capacity is known', () => {
  it.each(KINDS)('%s: the interval holds it, or the answer says that there is none', async kind => {
    const rate = kind.startsWith('M/G/1') ? HEAVY.rate : 90;
    const found = await searchSimulated(shapeOf(kind, rate, HEAVY.truth), 6, BUDGET_SECONDS);
    expect(isRight(found), JSON.stringify(found.answer)).toBe(true);
    if (kind.startsWith('leak')) expect(found.answer.outcome).toBe('not-stationary');
    const refused = Math.min(
      ...found.steps.filter(each => !each.sustained).map(each => each.offeredPerSecond),
    );
    // Nothing is offered far above what was refused; only where it warms up that may be far below the edge.
    const highest = Math.max(...found.steps.slice(8).map(each => each.offeredPerSecond));
    if (!kind.startsWith('JIT')) expect(highest / refused).toBeLessThan(1.3);
  });
});
