import {build, encodeIntoCompressedBase64} from 'hdr-histogram-js';
import {describe, expect, it} from 'vitest';
import {normalDraw, type Random, seededRandom} from '../core/random.ts';
import {driftLine} from '../record/drift.ts';
import type {LoadResult} from '../record/load-result.ts';
import {goodLoad} from '../record/verdict/good-load.case.ts';
import {kendallTrend} from '../stats/kendall-trend.ts';
import {judgeDrift, SCORE_MIN} from './judge-drift.ts';

const HOURS = 4;
const ENTRY_SECONDS = 150;
const PER_SECOND = 200;

interface Shape {
  /** By the hour, of the first hours' level. */
  readonly latencyPerHour?: number;
  /** Of what is created, this share is never completed. */
  readonly left?: number;
  readonly refusedPerHour?: number;
  /** How much the latency scatters from ten minutes to ten minutes, each half like those before. */
  readonly scatter?: number;
  /** Hours after which nothing rises any more. */
  readonly until?: number;
}

const histograms = new Map<number, string>();

/** All answers of an entry took equally long. */
function histogramOf(us: number): string {
  const known = histograms.get(us);
  if (known !== undefined) return known;
  const histogram = build({numberOfSignificantValueDigits: 3});
  histogram.recordValueWithCount(us, PER_SECOND * ENTRY_SECONDS);
  const encoded = encodeIntoCompressedBase64(histogram);
  histograms.set(us, encoded);
  return encoded;
}

/** A soak of four hours, four entries for each of its 24 parts, with noise and a slow wave. */
function soakOf(shape: Shape, random: Random, hours = HOURS): LoadResult {
  const {latencyPerHour = 0, left = 0, refusedPerHour = 0, scatter = 0, until = 1e9} = shape;
  const entries = (hours * 3600) / ENTRY_SECONDS;
  const slow = parts(24, random);
  const total = PER_SECOND * ENTRY_SECONDS;
  const seconds = Array.from({length: entries}, (_, at) => {
    const hour = Math.min((at * ENTRY_SECONDS) / 3600, until);
    const wave = 0.05 * Math.sin(at / 7) + 0.05 * normalDraw(random);
    const noise = wave + scatter * (slow[Math.floor(at / 4)] ?? 0);
    // To the tenth of a millisecond: so few values have histograms of their own.
    const us = 100 * Math.round(100 * (1 + latencyPerHour * hour) * Math.exp(noise));
    const backpressure = Math.round(total * refusedPerHour * hour);
    const counts = {total, failed: 0, errors: 0, unanswered: 0, open: 0};
    return {
      ...{second: at * ENTRY_SECONDS, responseTimeUsP50: us, responseTimeUsP99: us},
      ...{operation: 'createProcessInstance', responseTimeUsMax: us, histogram: histogramOf(us)},
      requests: {...counts, ok: total - backpressure, backpressure},
    };
  });
  const completed = (ok: number) => Math.round(ok * (1 - left) + 5 * normalDraw(random));
  const load = goodLoad();
  return {
    ...load,
    ...{seconds, secondsPerEntry: ENTRY_SECONDS, durationMs: hours * 3_600_000},
    completions: {
      secondsPerEntry: ENTRY_SECONDS,
      entries: seconds.map(({second, requests: {ok}}) => ({
        ...{second, created: ok, completed: completed(ok)},
      })),
    },
    thresholds: [
      {metric: 'http_req_duration', expression: 'p(99)<5000', state: 'kept', observed: 12},
    ],
  };
}

/** Parts of which each is half like the one before, and no more. */
function parts(count: number, random: Random): number[] {
  let state = normalDraw(random);
  return Array.from({length: count}, () => {
    state = 0.5 * state + Math.sqrt(0.75) * normalDraw(random);
    return state;
  });
}

const judge = (shape: Shape, seed = 1) => judgeDrift(soakOf(shape, seededRandom(seed)));
const stateIn = (shape: Shape, seed?: number) =>
  Object.fromEntries(judge(shape, seed).map(({figure, state}) => [figure, state]));

describe('the drift of a soak', () => {
  it('is none where everything only scatters, however much and however alike neighbours are', () => {
    for (const scatter of [0, 0.3]) {
      const all = Array.from({length: 40}, (_, seed) => judge({scatter}, seed + 1));
      const drifting = all.filter(each => each.some(({state}) => state === 'rises'));
      expect(drifting.length).toBeLessThanOrEqual(1);
    }
  });

  it('is not called on by parts that are half like the one before more than once in 400 times', () => {
    const random = seededRandom(1);
    const scores = Array.from({length: 800}, () => kendallTrend(parts(24, random)).score);
    expect(scores.filter(each => each >= SCORE_MIN).length).toBeLessThanOrEqual(5);
    const rising = Array.from({length: 50}, () =>
      kendallTrend(parts(24, random).map((each, at) => each + at / 4)),
    );
    expect(rising.filter(each => each.score >= SCORE_MIN).length).toBeGreaterThan(42);
  });

  it('is not steady where much could rise unnoticed, and not known where a part has no answer', () => {
    const noisy = Array.from({length: 20}, (_, seed) => stateIn({scatter: 1}, seed + 1)['latency']);
    expect(noisy.filter(each => each === 'too noisy').length).toBeGreaterThan(17);
    const load = soakOf({}, seededRandom(1));
    const stalled = {...load, seconds: load.seconds.filter(each => each.second < 13_000)};
    expect(judgeDrift(stalled)).toMatchObject([
      {figure: 'latency', state: 'gaps'},
      {figure: 'backlog', state: 'steady'},
      {figure: 'refusals', state: 'gaps'},
      {figure: 'memory', state: 'not known'},
    ]);
  });

  it('is none of what fills up at first, and is not a pass either', () => {
    expect(stateIn({latencyPerHour: 0.3, until: 2.2})).toMatchObject({latency: 'levels off'});
    expect(stateIn({latencyPerHour: 0.3, until: 0.6})).toMatchObject({latency: 'steady'});
  });

  it('is a latency that rises, with the hour at which its bound is reached', () => {
    const [latency] = judge({latencyPerHour: 0.2});
    expect(latency).toMatchObject({figure: 'latency', state: 'rises', bound: 5000});
    expect(latency?.perHour).toBeCloseTo(2, 0);
    expect(latency?.perHourLow).toBeLessThan(2);
    expect(latency?.perHourHigh).toBeGreaterThan(2);
    // From 18 ms after four hours to 5 s, two milliseconds an hour.
    expect(latency?.boundHour).toBeGreaterThan(2000);
    expect(latency?.boundHour).toBeLessThan(3200);
    expect(latency?.boundHourEarliest).toBeLessThan(latency?.boundHour ?? 0);
    if (latency)
      expect(driftLine(latency)).toMatch(
        /^latency up by [12]\.\d ms an hour \(.* at the earliest$/,
      );
  });

  it('is a backlog that grows, and refusals that become more', () => {
    expect(stateIn({left: 0.001})).toMatchObject({backlog: 'rises', latency: 'steady'});
    expect(stateIn({refusedPerHour: 0.002})).toMatchObject({refusals: 'rises'});
  });

  it('is memory that rises under what a collector takes and gives back', () => {
    const random = seededRandom(3);
    const bytesOf = (perHour: number) =>
      Array.from(
        {length: HOURS * 360},
        (_, at) =>
          5e8 * (1 + (perHour * at) / 360 + 0.5 * ((at % 11) / 11) + 0.01 * random.fraction()),
      );
    const load = soakOf({}, random);
    const memoryOf = (perHour: number, kept = HOURS * 360) => {
      const told = (figure: string, of: string, values: number[]) => ({
        ...{figure, title: figure, unit: 'bytes' as const, by: 'node' as const, of, values},
      });
      const series = ['one', 'other'].flatMap(node => [
        told('heap', node, bytesOf(perHour).slice(0, kept)),
        told('heap-limit', node, new Array(kept).fill(1e9)),
      ]);
      const cluster = {
        ...{sources: [], secondsPerEntry: 10, series, missing: [], causes: [], notes: []},
      };
      return judgeDrift({...load, cluster}).at(-1);
    };
    expect(memoryOf(0)?.state).toBe('steady');
    expect(memoryOf(0.1, 1200)?.state).toBe('gaps');
    const leak = memoryOf(0.1);
    expect(leak).toMatchObject({state: 'rises', bound: 2e9});
    // From 1.4 GB after four hours to 2 GB, 0.1 GB an hour.
    expect(leak?.boundHour).toBeGreaterThan(9);
    expect(leak?.boundHour).toBeLessThan(11);
  });

  it('does not matter where it is too little, and cannot be told of a short run', () => {
    expect(stateIn({latencyPerHour: 0.01})).toMatchObject({latency: 'steady'});
    const short = judgeDrift(soakOf({}, seededRandom(1), 1 / 24));
    expect(short.map(each => each.state)).toEqual([
      ...['too short', 'too short', 'too short', 'not known'],
    ]);
  });

  it('says nothing of a backlog where nothing tells what was completed', () => {
    const {completions: _, ...load} = soakOf({}, seededRandom(1));
    expect(judgeDrift(load).find(each => each.figure === 'backlog')?.state).toBe('not known');
  });
});
