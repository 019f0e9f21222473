import type {BadRun} from '../../record/gate-result.ts';
import {medianOf} from '../../stats/order-statistics.ts';
import {boundsOf, type GateRules, METRICS, RARE_SHARES, worseBy, worsening} from './gate-rules.ts';
import type {Series} from './run-figures.ts';

/** So many deviations from the middle: in 12 pairs of normal noise one metric in 90 gets there. */
const DEVIATIONS = 5;
/** Of normal noise, the deviation is so many times the median distance from the median. */
const DEVIATION_TO_MEDIAN = 1.4826;
/** In small samples that distance is too small by about this much of a value. */
const SMALL_SAMPLE = 0.8;
/** A run of the baseline is such a one where it is this far away, by what it is measured in. */
const ALIKE = 0.5;

/**
 * The runs of the candidate such as the baseline has none: far beyond the scatter of all others, by more
 * than what a pass excludes. A release that stalls in one run of twelve hardly moves a median over the
 * runs, and no test of twelve runs can call it; but it is no pass either.
 *
 * Pairs are looked at by the difference within each, so that drift of the machine counts for neither.
 */
export function badRuns(
  series: readonly Series[],
  design: 'pairs' | 'sets',
  rules: GateRules,
): BadRun[] {
  return series.flatMap(each => {
    const worse = design === 'pairs' ? byPair(each) : againstMedian(each);
    return badOnes(worse, limitOf(each, rules)).map(run => {
      const baseline = each.baseline.filter(value => value !== null);
      return {
        scenario: each.scenario,
        metric: each.metric,
        run: run + 1,
        value: each.candidate[run] ?? 0,
        usual: medianOf(baseline),
        worst: worstOf(each, baseline),
      };
    });
  });
}

/** How much worse each run of a side is than it usually is; NaN where it has no figure. */
interface Worsenings {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  /** What their scatter is taken from. */
  readonly all: readonly number[];
}

function byPair({metric, baseline, candidate}: Series): Worsenings {
  const differences = candidate.map((to, at) => {
    const from = baseline[at] ?? null;
    return from === null || to === null ? Number.NaN : worseBy(metric, from, to);
  });
  const all = differences.filter(each => !Number.isNaN(each));
  const middle = all.length > 0 ? medianOf(all) : 0;
  const own = levels(metric, candidate);
  return {
    baseline: differences.map(each => middle - each),
    // A pair in which the baseline was fast for once has no slow run.
    candidate: differences.map((each, at) => Math.min(each - middle, 2 * (own[at] ?? 0))),
    all: all.map(each => each - middle),
  };
}

/** How much worse each run of a side is than the middle of all its runs. */
function levels(metric: Series['metric'], values: readonly (number | null)[]): number[] {
  const had = values.filter(each => each !== null);
  const usual = had.length > 0 ? medianOf(had) : 0;
  return values.map(each => (each === null ? Number.NaN : worseBy(metric, usual, each)));
}

function againstMedian({metric, baseline, candidate}: Series): Worsenings {
  const sides = {baseline: levels(metric, baseline), candidate: levels(metric, candidate)};
  const all = [...sides.baseline, ...sides.candidate].filter(each => !Number.isNaN(each));
  return {...sides, all};
}

function badOnes({baseline, candidate, all}: Worsenings, least: number): number[] {
  if (all.length < 3) return [];
  const distance = medianOf(all.map(Math.abs)) * DEVIATION_TO_MEDIAN;
  const deviation = (distance * all.length) / (all.length - SMALL_SAMPLE);
  const limit = Math.max(least, DEVIATIONS * deviation);
  const known = Math.max(0, ...baseline.filter(each => each > limit * ALIKE));
  return candidate.flatMap((each, run) => (each > limit && each * ALIKE > known ? [run] : []));
}

/** A run that is worse by less than what a pass excludes is none. */
function limitOf({metric}: Series, rules: GateRules): number {
  return worsening(metric, metric === 'lost' ? 0 : boundsOf(metric, rules).margin);
}

function worstOf({metric}: Series, values: readonly number[]): number {
  const moreIsBetter = metric in METRICS && METRICS[metric as keyof typeof METRICS].moreIsBetter;
  return moreIsBetter ? Math.min(...values) : Math.max(...values);
}

/** How likely it is that a fault that strikes some runs struck none of these. */
export function missedFaults(runs: number) {
  return RARE_SHARES.map(share => ({share, chance: (1 - share) ** runs}));
}
