import {type Random, seededRandom} from '../../lib/core/random.ts';
import type {LoadResult} from '../../lib/record/load-result.ts';
import {niceSeconds, timeBuckets} from '../render/series/time-buckets.ts';
import {
  coarsen,
  type FigureName,
  type Figures,
  figuresOf,
  type Moment,
  resample,
} from './block-bootstrap.ts';

/** How a figure of one run stands to that of the first. */
export interface Ratio {
  readonly ratio: number | null;
  /** 95 %, from the seconds within both runs; null where it cannot be had. */
  readonly interval: {readonly low: number; readonly high: number} | null;
}

/** One scenario in several runs; all lists are in the order of the runs. */
export interface LoadComparison {
  readonly figures: readonly Figures[];
  /** By figure; the first run's is null, for it is what the others are compared with. */
  readonly ratios: readonly (Readonly<Record<FigureName, Ratio>> | null)[];
}

export const FIGURES: readonly FigureName[] = ['rate', 'p50', 'p99', 'p999', 'errors'];

const DRAWS = 200;
const MOMENTS_MIN = 5;
const MOMENTS_MAX = 120;
const SEED = 8;

/** Compares the runs of one scenario with the first of them. The draws are seeded: same in, same out. */
export function compareLoads(loads: readonly LoadResult[]): LoadComparison {
  const runs = loads.map(momentsOf);
  const figures = runs.map(figuresOf);
  const draws = runs.map((moments, at) => drawFigures(moments, seededRandom(SEED + at)));
  return {
    figures,
    ratios: runs.map((_, at) => (at === 0 ? null : ratiosOf(figures, draws, at))),
  };
}

function momentsOf(load: LoadResult): Moment[] {
  const step = niceSeconds(load, MOMENTS_MAX);
  return timeBuckets(load, step).map(({requests, lengthSeconds, response}) => ({
    requests: requests.total,
    mishaps: requests.failed + requests.errors,
    seconds: lengthSeconds,
    response,
  }));
}

function drawFigures(moments: readonly Moment[], random: Random): Figures[] {
  if (moments.length < MOMENTS_MIN) return [];
  const coarse = moments.map(each => ({...each, response: coarsen(each.response)}));
  return Array.from({length: DRAWS}, () => figuresOf(resample(coarse, random)));
}

function ratiosOf(figures: readonly Figures[], draws: readonly Figures[][], at: number) {
  const ratio = (name: FigureName): Ratio => ({
    ratio: divide(figures[at]?.[name], figures[0]?.[name]),
    interval: interval(draws[0] ?? [], draws[at] ?? [], name),
  });
  return {
    rate: ratio('rate'),
    p50: ratio('p50'),
    p99: ratio('p99'),
    p999: ratio('p999'),
    errors: ratio('errors'),
  };
}

function interval(base: readonly Figures[], other: readonly Figures[], name: FigureName) {
  const ratios = other
    .map((each, at) => divide(each[name], base[at]?.[name]))
    .filter(each => each !== null)
    .sort((a, b) => a - b);
  // Where draws lack the figure the rest would be a biased lot.
  if (ratios.length < DRAWS * 0.95) return null;
  const at = (share: number) => ratios[Math.round(share * (ratios.length - 1))] ?? 1;
  return {low: at(0.025), high: at(0.975)};
}

function divide(part: number | null | undefined, whole: number | null | undefined): number | null {
  if (part === null || part === undefined || !whole) return null;
  return part / whole;
}
