import type {GateOutcome} from '../../../record/gate-result.ts';
import {assessPairs} from '../assess-pairs.ts';
import type {GateRules} from '../gate-rules.ts';
import {PAIRS_MIN} from '../gate-rules.ts';
import type {RunFigures, Series} from '../gate-series.ts';
import type {Side} from '../measured-pair.ts';
import {runOrder} from '../run-order.ts';

/** How a trial of the gate ended, and after how many pairs. */
export interface TrialEnd {
  readonly outcome: GateOutcome;
  readonly pairs: number;
}

/**
 * Runs the gate on figures from anywhere: the same order, looks and verdicts as a live one.
 *
 * @param orderSeed throws the coins
 * @param nextRun the figures of the next run in time, of the side that runs
 */
export function trialGate(
  rules: GateRules,
  orderSeed: number,
  nextRun: (side: Side) => RunFigures,
): TrialEnd {
  const runs: Record<Side, RunFigures[]> = {baseline: [], candidate: []};
  for (const sides of runOrder(orderSeed, rules.pairs)) {
    for (const side of sides) runs[side].push(nextRun(side));
    const pairs = runs.baseline.length;
    if (pairs < PAIRS_MIN) continue;
    const {outcome} = assessPairs(trialSeries(runs.baseline, runs.candidate), rules);
    if (outcome !== 'open') return {outcome, pairs};
  }
  return {outcome: 'inconclusive', pairs: rules.pairs};
}

/** The figures of runs as series. */
export function trialSeries(
  baseline: readonly RunFigures[],
  candidate: readonly RunFigures[],
): Series[] {
  const metrics = Object.keys(baseline[0] ?? {}) as (keyof RunFigures)[];
  return metrics.map(metric => ({
    scenario: 'trial',
    metric,
    baseline: baseline.map(each => each[metric] as number),
    candidate: candidate.map(each => each[metric] as number),
  }));
}

/** A candidate that is slower by this factor: its times are longer, its rate is lower. */
export function slowed(figures: RunFigures, factor: number): RunFigures {
  const {throughput, ...times} = figures;
  const longer = Object.entries(times).map(([metric, value]) => [metric, value * factor]);
  return {
    ...(throughput === undefined ? {} : {throughput: throughput / factor}),
    ...Object.fromEntries(longer),
  };
}
