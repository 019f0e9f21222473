import type {BadRun, GateMetric, LackingMetric} from '../../record/gate-result.ts';
import {deviationOf} from '../../stats/detectable-effect.ts';
import {type GateRules, isTail, PAIRS_MAX, worseBy, worsening} from './gate-rules.ts';
import type {Series} from './run-figures.ts';

/** What would help a gate that is inconclusive, as flags of the next one; null where nothing is known to. */
export interface Advice {
  readonly pairs: number | null;
  readonly runMs: number | null;
}

/** What a gate that is inconclusive lacks. */
export interface Doubts {
  readonly lacking: readonly LackingMetric[];
  readonly badRuns: readonly BadRun[];
  readonly unclear: readonly GateMetric[];
  readonly series: readonly Series[];
  readonly runsMeasured: number;
  /** How long a run was, at most. */
  readonly runMs: number;
}

/** The chance to see one bad run of the baseline, if it has them as often as the candidate. */
const SEEN = 0.95;
/** Runs that would have to be so many times as long are no advice. */
const LONGER_MAX = 20;

/**
 * How many pairs, of how long runs, would do: the most that any doubt asks for.
 *
 * - a percentile that some runs lack: runs that are long enough for it;
 * - a run such as the baseline has none: so many pairs that the baseline shows one too, if it has them;
 * - a metric that is unclear: so many pairs that equal sides pass in nine of ten gates, and a change of
 *   the margin is called. Beyond {@link PAIRS_MAX} longer runs, at best: runs four times as long scatter
 *   half as much.
 */
export function adviceOn(doubts: Doubts, rules: GateRules): Advice {
  const {lacking, badRuns, unclear, series, runsMeasured, runMs} = doubts;
  const longer = Math.max(0, ...lacking.map(each => each.runMs ?? 0));
  const wanted = [
    ...unclear.flatMap(each => pairsForMetric(each, series, rules) ?? []),
    ...(badRuns.length > 0 ? [pairsToSee(badRuns, runsMeasured)] : []),
  ];
  const pairs = Math.max(0, ...wanted);
  const times = pairs / PAIRS_MAX;
  const stretched = times > 1 && times <= LONGER_MAX ? Math.ceil((times * runMs) / 1000) * 1000 : 0;
  const needed = Math.max(longer, stretched);
  return {
    pairs: pairs > 0 ? Math.min(PAIRS_MAX, pairs) : null,
    runMs: needed > 0 ? needed : null,
  };
}

/** Whether runs scatter so much that no number of them would do. */
export function isHopeless(doubts: Doubts, rules: GateRules): boolean {
  const wanted = doubts.unclear.map(each => pairsForMetric(each, doubts.series, rules));
  return wanted.some(each => each === null || each > PAIRS_MAX * LONGER_MAX);
}

function pairsToSee(badRuns: readonly BadRun[], runs: number): number {
  const share = Math.min(0.5, new Set(badRuns.map(each => each.run)).size / Math.max(1, runs));
  return Math.max(runs + 1, Math.ceil(Math.log(1 - SEEN) / Math.log(1 - share)));
}

/** Nine of ten, of a normal distribution. */
const NINE_OF_TEN = 1.282;
/** And what a metric's share of 1 % asks for; an interval at 95 % asks for less. */
const CALLED = 3.1 + NINE_OF_TEN;
/** Signed ranks need so many more values than normal theory does. */
const RANKS = 1.05;

/**
 * With so many pairs, nine of ten gates pass sides that are equal, and call a change of the margin: that
 * does not depend on an estimate that is mostly chance. Null where the metric has no series.
 */
function pairsForMetric(
  metric: GateMetric,
  series: readonly Series[],
  rules: GateRules,
): number | null {
  const of = series.find(
    each => each.scenario === metric.scenario && each.metric === metric.metric,
  );
  if (!of) return null;
  const deviation = deviationOf(pairedOf(of));
  const margin = worsening(metric.metric, metric.margin);
  const harmless = isTail(metric.metric) ? margin / 2 : worsening(metric.metric, metric.effect);
  const width = Math.max(
    CALLED / margin,
    harmless > 0 ? NINE_OF_TEN / harmless : 0,
    harmless < margin ? NINE_OF_TEN / (margin - harmless) : 0,
  );
  const needed = Math.ceil(RANKS * (width * deviation) ** 2);
  return Math.max(Math.ceil(AT_LEAST * rules.pairs), needed);
}

/** A gate that was unlucky has hardly more luck with a pair more. */
const AT_LEAST = 1.5;

/** The differences of pairs; of sets, of runs in their order. */
function pairedOf({metric, baseline, candidate}: Series): number[] {
  return baseline.flatMap((from, at) => {
    const to = candidate[at] ?? null;
    return from === null || to === null ? [] : [worseBy(metric, from, to)];
  });
}
