import type {ThresholdOutcome} from '../../record/load-result.ts';
import type {MetricSet} from '../measure/metric-set.ts';
import {holds, type Threshold} from './parse-threshold.ts';

/**
 * Compares each threshold with what was measured. One that has no sample passes, as in k6 (its
 * outcome has `observed: null`, so a report can warn); a counter without samples is 0, also as in k6.
 *
 * @param seconds how long the run has lasted
 */
export function evaluateThresholds(
  thresholds: readonly Threshold[],
  metrics: MetricSet,
  seconds: number,
): ThresholdOutcome[] {
  return thresholds.map(({metric, expression, aggregation, operator, limit}) => {
    const observed = metrics.get(metric)?.figure(aggregation, seconds) ?? null;
    const passed = observed === null || holds(observed, operator, limit);
    return {metric, expression, passed, observed};
  });
}

/** The first threshold that failed and asks for the run to end, k6's `abortOnFail`. */
export function thresholdThatAborts(
  thresholds: readonly Threshold[],
  outcomes: readonly ThresholdOutcome[],
  elapsedMs: number,
): Threshold | null {
  return (
    thresholds.find(
      (each, at) =>
        each.abortOnFail && elapsedMs >= each.delayAbortEvalMs && outcomes[at]?.passed === false,
    ) ?? null
  );
}
