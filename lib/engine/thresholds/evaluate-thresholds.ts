import type {ThresholdOutcome} from '../../record/load-result.ts';
import type {MetricSet} from '../measure/metric-set.ts';
import {holds, type Threshold} from './parse-threshold.ts';

/**
 * Compares each threshold with what was measured. Without a sample a rate holds and
 * everything else is judged as 0, as in k6; what was observed is null then, so a report can warn,
 * but for a counter, which is 0.
 *
 * @param seconds how long the run has lasted
 */
export function evaluateThresholds(
  thresholds: readonly Threshold[],
  metrics: MetricSet,
  seconds: number,
): ThresholdOutcome[] {
  return thresholds.map(({metric, expression, aggregation, operator, limit}) => {
    const known = metrics.get(metric);
    const isCounter = known?.kind === 'counter' || aggregation === 'count';
    const observed = known?.figure(aggregation, seconds) ?? (isCounter ? 0 : null);
    const isEmptyRate = observed === null && aggregation === 'rate';
    const passed = isEmptyRate || holds(observed ?? 0, operator, limit);
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
