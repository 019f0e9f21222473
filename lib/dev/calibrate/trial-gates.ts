import {assessPairs, isLook} from '../../measurement/gate/assess.ts';
import {assessSets} from '../../measurement/gate/assess-sets.ts';
import {badRuns} from '../../measurement/gate/bad-runs.ts';
import {ALL_METRICS, type AnyMetric, type GateRules} from '../../measurement/gate/gate-rules.ts';
import {runOrder} from '../../measurement/gate/measure-pairs.ts';
import {type Series, SIDES, type Side} from '../../measurement/gate/run-figures.ts';
import type {GateOutcome} from '../../record/gate-result.ts';
import type {SimulatedRun} from './simulated-machine.ts';

/** How a trial of the gate ended. */
export interface TrialEnd {
  readonly outcome: GateOutcome;
  readonly pairs: number;
  /** The metrics that were called worse. */
  readonly worse: readonly AnyMetric[];
}

/** Gives the figures of the next run in time, of the side that runs: one scenario each. */
export type NextRun = (side: Side) => readonly SimulatedRun[];

/** Runs the gate on figures from anywhere: the order, looks and verdicts of a live one. */
export function trialGate(rules: GateRules, orderSeed: number, nextRun: NextRun): TrialEnd {
  const runs: TrialRuns = {baseline: [], candidate: []};
  for (const sides of runOrder(orderSeed, rules.pairs)) {
    for (const side of sides) runs[side].push(nextRun(side));
    const series = trialSeries(runs);
    if (!isLook(series, rules)) continue;
    const {outcome, metrics} = assessPairs(series, rules);
    if (outcome !== 'open') return trialEnd({outcome, metrics}, series, 'pairs', rules);
  }
  return {outcome: 'inconclusive', pairs: rules.pairs, worse: []};
}

/** Runs the gate on sets that were not interleaved: all of the baseline, then all of the candidate. */
export function trialOfSets(rules: GateRules, nextRun: NextRun): TrialEnd {
  const draw = (side: Side) => Array.from({length: rules.pairs}, () => nextRun(side));
  const series = trialSeries({baseline: draw('baseline'), candidate: draw('candidate')});
  const {outcome, metrics} = assessSets(series, rules, false);
  const end = outcome === 'open' ? 'inconclusive' : outcome;
  return trialEnd({outcome: end, metrics}, series, 'sets', rules);
}

/** What the assessment of the last look said. */
interface Ended {
  readonly outcome: GateOutcome;
  readonly metrics: ReturnType<typeof assessPairs>['metrics'];
}

/** Nothing passes of which a run lacks something, or with a run such as the baseline has none. */
export function trialEnd(
  {outcome, metrics}: Ended,
  series: readonly Series[],
  design: 'pairs' | 'sets',
  rules: GateRules,
): TrialEnd {
  const lacks = series.some(each => [...each.baseline, ...each.candidate].includes(null));
  const doubted = outcome === 'passed' && (lacks || badRuns(series, design, rules).length > 0);
  return {
    outcome: doubted ? 'inconclusive' : outcome,
    pairs: series[0]?.baseline.length ?? 0,
    worse: metrics.filter(each => each.outcome === 'worse').map(each => each.metric),
  };
}

type TrialRuns = Record<Side, (readonly SimulatedRun[])[]>;

function trialSeries(runs: TrialRuns): Series[] {
  const scenarios = runs.baseline[0]?.length ?? 0;
  return Array.from({length: scenarios}, (_, scenario) => {
    const all = SIDES.flatMap(side => runs[side].map(each => each[scenario] ?? {}));
    const metrics = ALL_METRICS.filter(metric => all.some(each => each[metric] !== undefined));
    return metrics.map(metric => {
      const of = (side: Side) => runs[side].map(each => each[scenario]?.[metric] ?? null);
      return {
        ...{scenario: `trial ${scenario + 1}`, metric},
        ...{baseline: of('baseline'), candidate: of('candidate')},
      };
    });
  }).flat();
}

/** A candidate that is slower by this factor: its times are longer, its rate is lower. */
export function slowed(figures: SimulatedRun, factor: number): SimulatedRun {
  const {throughput, ...times} = figures;
  const longer = Object.entries(times).map(([metric, value]) => [metric, (value ?? 0) * factor]);
  const rate = throughput ? {throughput: throughput / factor} : {};
  return {...rate, ...Object.fromEntries(longer)};
}
