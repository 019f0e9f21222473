import {LATENCIES, MetricSet, responseTimeOf, type Submetric} from './measure/metrics.ts';
import {WrongOption} from './options/wrong-option.ts';

/** One condition on one metric, parsed. */
export interface Threshold {
  /** As the script wrote it, selector included: `http_req_duration{operation:activateJobs}`. */
  readonly metric: string;
  /** As the script wrote it: `p(99)<500`. */
  readonly expression: string;
  readonly aggregation: string;
  readonly operator: Operator;
  readonly limit: number;
  readonly abortOnFail: boolean;
  readonly delayAbortEvalMs: number;
}

export type Operator = '<' | '<=' | '>' | '>=' | '==' | '!=';

const EXPRESSION =
  /^\s*(count|rate|value|avg|min|med|max|p\((\d+(?:\.\d+)?)\))\s*(<=|>=|===|==|!=|<|>)\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*$/;

/**
 * Reads a threshold in k6's grammar: `aggregation operator number`
 * (https://grafana.com/docs/k6/latest/using-k6/thresholds/#threshold-syntax).
 *
 * @throws WrongOption when it is not of that grammar
 */
export function parseExpression(
  metric: string,
  expression: string,
): Pick<Threshold, 'aggregation' | 'operator' | 'limit'> {
  const match = EXPRESSION.exec(expression);
  if (!match) {
    throw new WrongOption(
      `the threshold '${expression}' on ${metric} does not parse`,
      "write it like 'p(95)<200', 'rate<0.01' or 'count>=1000'",
      ['thresholds', metric],
    );
  }
  const [, aggregation = '', percentile, operator, limit] = match;
  return {
    aggregation: percentile === undefined ? aggregation : `p(${percentile})`,
    operator: operator === '===' ? '==' : (operator as Operator),
    limit: Number(limit),
  };
}

/**
 * Splits `name{tag:value,other:value}`; null for a name without a selector.
 *
 * @throws WrongOption when the selector is not closed or has a part without a colon
 */
export function parseSelector(name: string): Submetric | null {
  const open = name.indexOf('{');
  if (open < 0) return null;
  const parts = name.endsWith('}') ? name.slice(open + 1, -1).split(',') : [''];
  const tags: Record<string, string> = {};
  for (const part of parts.filter(each => each.trim() !== '' || parts.length === 1)) {
    const colon = part.indexOf(':');
    if (colon < 1 && !name.endsWith('{}')) {
      throw new WrongOption(
        `the metric selector '${name}' does not parse`,
        "write it like 'http_req_duration{operation:activateJobs}'",
        ['thresholds', name],
      );
    }
    if (colon > 0) tags[unquote(part.slice(0, colon))] = unquote(part.slice(colon + 1));
  }
  return {name, metric: name.slice(0, open).trim(), tags};
}

/** Whether a figure satisfies a threshold. */
export function satisfies(observed: number, operator: Operator, limit: number): boolean {
  if (operator === '<') return observed < limit;
  if (operator === '<=') return observed <= limit;
  if (operator === '>') return observed > limit;
  if (operator === '>=') return observed >= limit;
  return operator === '==' ? observed === limit : observed !== limit;
}

/** k6 has this one in every run: the latency of requests with an expected status. */
const EXPECTED: Submetric = {
  name: 'http_req_duration{expected_response:true}',
  metric: 'http_req_duration',
  tags: {expected_response: 'true'},
};

/** What of a plan decides which metrics its run keeps. */
interface MeasuredPlan {
  readonly thresholds: readonly Threshold[];
  readonly scenarios: readonly {readonly executor: string}[];
}

/**
 * The metrics of a run: k6's, the submetrics that its thresholds select and, where arrivals come at a
 * rate, the response times of the latencies that they bound.
 */
export function metricsFor({thresholds, scenarios}: MeasuredPlan, width?: 'wide'): MetricSet {
  const isOpen = scenarios.some(each => each.executor.endsWith('arrival-rate'));
  const submetrics = new Map<string, Submetric>([[EXPECTED.name, EXPECTED]]);
  const responses = new Set<string>();
  for (const {metric} of thresholds) {
    const selected = parseSelector(metric);
    const base = selected?.metric ?? metric;
    if (selected) submetrics.set(metric, selected);
    if (!isOpen || !(LATENCIES as readonly string[]).includes(base)) continue;
    responses.add(responseTimeOf(base));
    const name = responseTimeOf(metric);
    if (selected) submetrics.set(name, {...selected, name, metric: responseTimeOf(base)});
  }
  const metrics = new MetricSet([...submetrics.values()], width);
  for (const name of responses) metrics.define(name, {kind: 'trend', contains: 'time'});
  return metrics;
}

function unquote(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}
