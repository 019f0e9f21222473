import type {Random} from '../../lib/core/random.ts';
import {type Distribution, mergeDistributions, quantileUs} from '../../lib/record/histogram/distribution.ts';

/** What one second (or bucket) of a run holds, as far as a comparison needs it. */
export interface Moment {
  readonly requests: number;
  readonly mishaps: number;
  readonly seconds: number;
  readonly response: Distribution;
}

/** The figures that are compared. Null where too few samples stand behind one. */
export interface Figures {
  readonly rate: number | null;
  readonly p50: number | null;
  readonly p99: number | null;
  readonly p999: number | null;
  readonly errors: number | null;
}

export type FigureName = keyof Figures;

/** Seconds that follow each other are alike: they are drawn in blocks of this many. */
const BLOCK_MOMENTS = 5;

/** The figures of a stretch of time. */
export function figuresOf(moments: readonly Moment[]): Figures {
  const sum = (pick: (moment: Moment) => number) =>
    moments.reduce((total, each) => total + pick(each), 0);
  const requests = sum(each => each.requests);
  const seconds = sum(each => each.seconds);
  const response = mergeDistributions(moments.map(each => each.response));
  return {
    rate: seconds > 0 ? requests / seconds : null,
    p50: quantileUs(response, 0.5),
    p99: quantileUs(response, 0.99),
    p999: quantileUs(response, 0.999),
    errors: requests > 0 ? sum(each => each.mishaps) / requests : null,
  };
}

/**
 * A run as it might have been: as many moments, drawn with replacement in blocks that wrap around
 * the end (the circular block bootstrap).
 *
 * @see https://doi.org/10.1214/aos/1176347265 Künsch, The jackknife and the bootstrap for general stationary observations
 */
export function resample(moments: readonly Moment[], random: Random): Moment[] {
  const drawn: Moment[] = [];
  while (drawn.length < moments.length) {
    const start = random.int(0, moments.length - 1);
    const room = Math.min(BLOCK_MOMENTS, moments.length - drawn.length);
    for (let at = 0; at < room; at++) {
      const moment = moments[(start + at) % moments.length];
      if (moment) drawn.push(moment);
    }
  }
  return drawn;
}

/** A run's distributions rounded to 1 % of their value: hundreds of draws are then quick to merge. */
export function coarsen({valuesUs, counts}: Distribution): Distribution {
  const coarse = valuesUs.map((value, at) => ({
    valuesUs: [
      Math.round(1.01 ** Math.round(Math.log(Math.max(1, value)) / Math.log(1.01)) * 10) / 10,
    ],
    counts: [counts[at] ?? 0],
    total: counts[at] ?? 0,
  }));
  return mergeDistributions(coarse);
}
