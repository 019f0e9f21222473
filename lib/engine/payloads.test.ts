import {describe, expect, it} from 'vitest';
import {makePayloads} from './payloads.ts';

describe('makePayloads', () => {
  it('makes the same of the same seed, and something else of another', () => {
    const made = makePayloads(7);
    makePayloads(8);
    expect(makePayloads(7)).toEqual(made);
    expect(makePayloads(8)).not.toEqual(made);
  });

  it('makes them of about the size that each is for', () => {
    const bytes = Object.values(makePayloads(7)).map(([first]) => JSON.stringify(first).length);
    const [small = 0, typical = 0, realistic = 0] = bytes;
    expect(Math.round(small / 100)).toBe(2);
    expect(typical / 500).toBeCloseTo(1, 0);
    expect(Math.round(realistic / 1000)).toBe(11);
  });
});
