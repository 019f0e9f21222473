import {build, encodeIntoCompressedBase64} from 'hdr-histogram-js';
import {describe, expect, it} from 'vitest';
import {normalDraw, type Random, seededRandom} from '../core/random.ts';
import {driftLine} from '../record/drift.ts';
import type {LoadResult} from '../record/load-result.ts';
import {goodLoad} from '../record/verdict/good-load.case.ts';
import {judgeDrift} from './judge-drift.ts';

const HOURS = 4;
const ENTRY_SECONDS = 60;
const PER_SECOND = 200;

interface Shape {
  /** By the hour, of the first hours' level. */
  readonly latencyPerHour?: number;
  /** Of what is created, this share is never completed. */
  readonly left?: number;
  readonly refusedPerHour?: number;
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

/** A soak of four hours, an entry a minute, with noise and a slow wave. */
function soakOf(shape: Shape, random: Random, hours = HOURS): LoadResult {
  const {latencyPerHour = 0, left = 0, refusedPerHour = 0} = shape;
  const seconds = Array.from({length: (hours * 3600) / ENTRY_SECONDS}, (_, at) => {
    const hour = (at * ENTRY_SECONDS) / 3600;
    const wave = 0.05 * Math.sin(at / 7) + 0.05 * normalDraw(random);
    const us = Math.round(10_000 * (1 + latencyPerHour * hour) * Math.exp(wave));
    const total = PER_SECOND * ENTRY_SECONDS;
    const backpressure = Math.round(total * refusedPerHour * hour);
    const counts = {total, failed: 0, errors: 0, unanswered: 0, open: 0};
    const entry = {second: at * ENTRY_SECONDS, responseTimeUsP50: us, responseTimeUsP99: us};
    const of = (operation: string, ok: number) => ({
      ...{...entry, operation, responseTimeUsMax: us, histogram: histogramOf(us)},
      requests: {...counts, ok, backpressure},
    });
    const created = total - backpressure;
    return [
      of('createProcessInstance', created),
      of('completeJob', Math.round(created * (1 - left) + 5 * normalDraw(random))),
    ];
  }).flat();
  const load = goodLoad();
  const [operation] = load.operations;
  if (!operation) throw new Error('a good load has an operation');
  return {
    ...load,
    ...{seconds, secondsPerEntry: ENTRY_SECONDS, durationMs: hours * 3_600_000},
    operations: [{...operation, operation: 'completeJob'}],
    ledger: {
      ...{created: 1, completed: operation.requests.ok, lost: [], lostCount: 0},
      ...{duplicated: [], duplicatedCount: 0, foreign: [], foreignCount: 0},
    },
    thresholds: [
      {metric: 'http_req_duration', expression: 'p(99)<5000', state: 'kept', observed: 12},
    ],
  };
}

const judge = (shape: Shape, seed = 1) => judgeDrift(soakOf(shape, seededRandom(seed)));
const stateIn = (shape: Shape, seed?: number) =>
  Object.fromEntries(judge(shape, seed).map(({figure, state}) => [figure, state]));

describe('the drift of a soak', () => {
  it('is none where everything only scatters: hardly one of forty has any', () => {
    const drifting = Array.from({length: 40}, (_, seed) => judge({}, seed + 1)).filter(all =>
      all.some(each => each.state === 'rises'),
    );
    expect(drifting.length).toBeLessThanOrEqual(1);
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
    const readings = (perHour: number) =>
      Array.from({length: HOURS * 360}, (_, at) => ({
        second: at * 10,
        bytes: 1e9 * (1 + (perHour * at) / 360 + 0.5 * ((at % 11) / 11) + 0.01 * random.fraction()),
      }));
    const load = soakOf({}, random);
    const stateOf = (perHour: number) =>
      judgeDrift(load, readings(perHour)).find(each => each.figure === 'memory')?.state;
    expect(stateOf(0.1)).toBe('rises');
    expect(stateOf(0)).toBe('steady');
    expect(judgeDrift(load).find(each => each.figure === 'memory')?.state).toBe('not known');
  });

  it('does not matter where it is too little, and cannot be told of a short run', () => {
    expect(stateIn({latencyPerHour: 0.01})).toMatchObject({latency: 'steady'});
    const short = judgeDrift(soakOf({}, seededRandom(1), 0.05));
    expect(new Set(short.map(each => each.state))).toEqual(new Set(['too short']));
  });

  it('says nothing of a backlog where an instance has more jobs than one', () => {
    const load = {...soakOf({}, seededRandom(1)), ledger: undefined as never};
    expect(judgeDrift(load).find(each => each.figure === 'backlog')?.state).toBe('not known');
  });
});
