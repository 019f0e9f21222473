import {
  formatCount,
  formatFigure,
  formatLatencyShort,
  formatPercent,
  formatShare,
  formatShort,
  plural,
} from '../core/format.ts';

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
  if (beyond === undefined) return plural(samples, 'sample');
  const of = formatCount(samples);
  if (/^\s*rate/.test(expression)) return `${formatCount(beyond)} of ${of}`;
  if (beyond > 0) return `${formatCount(beyond)} of ${of} beyond`;
  return `${of} of ${of} ${/>/.test(expression) ? 'above' : 'below'}`;
}

/** A threshold in words, with units. */
export interface ThresholdWords {
  /** What is bounded: `p99 of createProcessInstance (response time)`, `failed requests`. */
  readonly subject: string;
  /** `3.90 s`, `5.20 %`; `n/a` without a sample. */
  readonly observed: string;
  /** `500 ms`, `at least 95 %`. */
  readonly bound: string;
}

/** Trends of which the unit is known: k6's own, and those of c8gauge's scenarios. */
const LATENCIES =
  /^(http_req_\w+|iteration_duration|group_duration|process_instance_duration|data_availability)$/;
const COUNTERS = /^(http_reqs|iterations|dropped_iterations|data_sent|data_received)$/;
const EXPRESSION = /^\s*([a-z]+)\s*(?:\(\s*([\d.]+)\s*\))?\s*(<=?|>=?|={2,3}|!=)\s*(\S+)\s*$/;

/** A threshold in words; as k6 writes it where it is not read. */
export function thresholdWords(outcome: ThresholdOutcome): ThresholdWords {
  const {expression, observed} = outcome;
  const [, aggregation, percentile, sign = '', bound = ''] = EXPRESSION.exec(expression) ?? [];
  if (aggregation === undefined || !Number.isFinite(Number(bound)))
    return {
      subject: judgedMetric(outcome),
      observed: formatFigure(observed),
      bound: expression.trim(),
    };
  const write = unitOf(outcome, aggregation);
  const figure =
    percentile === undefined ? (FIGURES[aggregation] ?? aggregation) : `p${percentile}`;
  return {
    subject: subjectOf(outcome, figure),
    observed: observed === null ? 'n/a' : write(observed),
    bound: `${SIGNS[sign] ?? ''}${write(Number(bound))}`,
  };
}

const FIGURES: Readonly<Record<string, string>> = {
  avg: 'mean',
  med: 'p50',
  max: 'longest',
  min: 'shortest',
};
const SIGNS: Readonly<Record<string, string>> = {
  '>': 'more than ',
  '>=': 'at least ',
  '==': 'exactly ',
  '===': 'exactly ',
  '!=': 'not ',
};

function unitOf(
  {metric, samples}: ThresholdOutcome,
  aggregation: string,
): (value: number) => string {
  const name = nameOf(metric);
  if (LATENCIES.test(name) && name !== 'http_req_failed')
    return value => formatLatencyShort(threeDigitsUs(value));
  // A counter has no samples, and its rate is one a second.
  const isShare = aggregation === 'rate' && !COUNTERS.test(name) && samples !== undefined;
  if (isShare || name === 'http_req_failed' || (name === 'checks' && aggregation === 'rate'))
    return formatSharp;
  return aggregation === 'rate' ? value => `${formatShort(value)}/s` : formatShort;
}

function threeDigitsUs(ms: number): number {
  return Number((ms * 1000).toPrecision(3));
}

/** A bound that was chosen has no decimals that say nothing, and what is nearly nothing is not nothing. */
function formatSharp(share: number): string {
  return share > 0 && share < 0.0001 ? formatShare(share) : formatPercent(share);
}

function subjectOf({metric, time}: ThresholdOutcome, figure: string): string {
  const name = nameOf(metric);
  const [, operation] = /^[^{]*\{\s*(?:operation|name):([^,{}]+)\}$/.exec(metric) ?? [];
  const isWhole = !metric.includes('{');
  const which = time === undefined ? '' : ` (${time} time)`;
  const of = operation === undefined ? '' : ` of ${operation}`;
  if (operation !== undefined || isWhole) {
    if (name === 'http_req_duration') return `${figure}${of || ' of all requests'}${which}`;
    if (name === 'http_req_failed') return `failed requests${of}`;
    if (name === 'checks' && isWhole) return 'checks that passed';
  }
  return `${figure} of ${metric}${which}`;
}

function nameOf(metric: string): string {
  return metric.replace(/\{.*$/s, '');
}

/** Why a threshold was not kept, in one line. */
export function thresholdReason(outcome: ThresholdOutcome): string {
  const {expression, state} = outcome;
  const metric = judgedMetric(outcome);
  if (state === 'no data') return `no data for the threshold ${expression} on ${metric}`;
  if (state === 'too few') {
    const evidence = evidenceText(outcome);
    return (
      `too few samples for the threshold ${expression} on ${metric}` +
      `${evidence === '' ? '' : ` (${evidence})`}: run longer, or take a percentile that needs fewer`
    );
  }
  const {subject, observed, bound} = thresholdWords(outcome);
  return `${subject} was ${observed}, the bound is ${bound}`;
}
