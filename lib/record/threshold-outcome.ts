/**
 * What the samples say of a threshold. `no data`: there was none. `too few`: some lie beyond the
 * bound, or none does, and there are not enough of them to decide. Only `kept` lets a run pass, only
 * `broken` blames the target; the others make the run inconclusive.
 */
export type ThresholdState = 'kept' | 'broken' | 'no data' | 'too few';

/** One threshold, judged on one metric. */
export interface ThresholdOutcome {
  /** `http_req_duration{operation:createProcessInstance}` */
  readonly metric: string;
  /** `p(99)<500` */
  readonly expression: string;
  /**
   * Which time was judged, of a latency under arrival rates: those have an outcome for each of the
   * two. Absent where a metric has only one.
   */
  readonly time?: 'service' | 'response';
  readonly state: ThresholdState;
  /** The figure that was compared; null when there was no sample. */
  readonly observed: number | null;
  /** How many values stand behind it. Absent for counters and gauges, and where it is not known. */
  readonly samples?: number;
  /** How many of these are on the wrong side of the bound. Absent where it is not known. */
  readonly beyond?: number;
}

/** Whether a run may pass with these outcomes, and whom they blame. */
export function stateOf(
  outcomes: readonly ThresholdOutcome[],
): 'passed' | 'failed' | 'inconclusive' {
  if (outcomes.some(each => each.state === 'broken')) return 'failed';
  return outcomes.every(each => each.state === 'kept') ? 'passed' : 'inconclusive';
}

/** The metric, and which time of it: `http_req_duration (response time)`. */
export function judgedMetric({metric, time}: Pick<ThresholdOutcome, 'metric' | 'time'>): string {
  return time === undefined ? metric : `${metric} (${time} time)`;
}

/** What stands behind a figure: `251 of 251 below`, `3 of 40 beyond`, `12 samples`; empty where it is not known. */
export function evidenceText({expression, samples, beyond}: ThresholdOutcome): string {
  if (samples === undefined) return '';
  if (samples === 0) return 'no sample';
  if (beyond === undefined) return `${samples} sample${samples === 1 ? '' : 's'}`;
  if (/^\s*rate/.test(expression)) return `${beyond} of ${samples}`;
  if (beyond > 0) return `${beyond} of ${samples} beyond`;
  return `${samples} of ${samples} ${/>/.test(expression) ? 'above' : 'below'}`;
}

/** Why a threshold was not kept, in one line. */
export function thresholdReason(outcome: ThresholdOutcome): string {
  const {expression, observed, state} = outcome;
  const metric = judgedMetric(outcome);
  if (state === 'no data') return `no data for the threshold ${expression} on ${metric}`;
  if (state === 'too few') {
    const evidence = evidenceText(outcome);
    return (
      `too few samples for the threshold ${expression} on ${metric}` +
      `${evidence === '' ? '' : ` (${evidence})`}: run longer, or take a percentile that needs fewer`
    );
  }
  return `${metric} is ${observed === null ? 'n/a' : shortFigure(observed)}, the threshold is ${expression}`;
}

/** Whole as it is, else in five digits. */
function shortFigure(figure: number): number {
  return Number.isInteger(figure) ? figure : Number(figure.toPrecision(5));
}
