import {describe, expect, it} from 'vitest';
import {Aimd} from './aimd.ts';

/** Arrivals at 100 a second, each refused while `refuses` says so. @returns how many were sent in each second */
function sentEachSecond(seconds: number, refuses: (second: number) => boolean) {
  const aimd = new Aimd();
  const sent = Array.from({length: seconds}, () => 0);
  for (let arrival = 0; arrival < seconds * 100; arrival++) {
    const second = Math.floor(arrival / 100);
    if (!aimd.takes(arrival * 10)) continue;
    sent[second] = (sent[second] ?? 0) + 1;
    if (refuses(second)) aimd.refused(arrival * 10);
  }
  return sent;
}

describe('Aimd', () => {
  it('sends every arrival until it is refused, and never stops altogether', () => {
    const sent = sentEachSecond(10, second => second >= 2);
    expect(sent.slice(0, 2)).toEqual([100, 100]);
    expect(sent.slice(4).every(each => each >= 4 && each < 30)).toBe(true);
  });

  it('comes back by a tenth of the rate a second', () => {
    const sent = sentEachSecond(16, second => second < 2);
    expect(sent[15]).toBe(100);
    for (let second = 4; second < 14; second++) {
      const gain = (sent[second] ?? 0) - (sent[second - 1] ?? 0);
      expect(gain).toBeGreaterThanOrEqual(0);
      expect(gain).toBeLessThanOrEqual(12);
    }
  });
});
