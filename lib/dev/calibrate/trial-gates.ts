import {assessPairs, assessSets} from '../../measurement/gate/assess.ts';
import {type GateRules, PAIRS_MIN} from '../../measurement/gate/gate-rules.ts';
import {runOrder} from '../../measurement/gate/measure-pairs.ts';
import type {RunFigures, Series, Side} from '../../measurement/gate/run-figures.ts';
import type {GateMetricName, GateOutcome} from '../../record/gate-result.ts';

/** How a trial of the gate ended. */
export interface TrialEnd {
  readonly outcome: GateOutcome;
  readonly pairs: number;
  /** The metrics that were called worse. */
  readonly worse: readonly GateMetricName[];
}

/** Gives the figures of the next run in time, of the side that runs. */
export type NextRun = (side: Side) => RunFigures;

/** Runs the gate on figures from anywhere: the order, looks and verdicts of a live one. */
export function trialGate(rules: GateRules, orderSeed: number, nextRun: NextRun): TrialEnd {
  const runs: Record<Side, RunFigures[]> = {baseline: [], candidate: []};
  for (const sides of runOrder(orderSeed, rules.pairs)) {
    for (const side of sides) runs[side].push(nextRun(side));
    const pairs = runs.baseline.length;
    if (pairs < PAIRS_MIN) continue;
    const end = trialEnd(assessPairs(trialSeries(runs), rules), pairs);
    if (end) return end;
  }
  return {outcome: 'inconclusive', pairs: rules.pairs, worse: []};
}

/** Runs the gate on sets that were not interleaved: all of the baseline, then all of the candidate. */
export function trialOfSets(rules: GateRules, nextRun: NextRun): TrialEnd {
  const draw = (side: Side) => Array.from({length: rules.pairs}, () => nextRun(side));
  const runs = {baseline: draw('baseline'), candidate: draw('candidate')};
  const end = trialEnd(assessSets(trialSeries(runs), rules), rules.pairs);
  return end ?? {outcome: 'inconclusive', pairs: rules.pairs, worse: []};
}

function trialEnd(
  {outcome, metrics}: ReturnType<typeof assessPairs>,
  pairs: number,
): TrialEnd | null {
  if (outcome === 'open') return null;
  const worse = metrics.filter(each => each.outcome === 'worse').map(each => each.metric);
  return {outcome, pairs, worse};
}

function trialSeries({baseline, candidate}: Record<Side, readonly RunFigures[]>): Series[] {
  const all = [...baseline, ...candidate];
  const metrics = (Object.keys(all[0] ?? {}) as GateMetricName[]).filter(metric =>
    all.every(each => each[metric] !== undefined),
  );
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
  const rate = throughput === undefined ? {} : {throughput: throughput / factor};
  return {...rate, ...Object.fromEntries(longer)};
}
