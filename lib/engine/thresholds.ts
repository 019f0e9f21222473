import {ExplainedError} from '../core/errors.ts';
import type {ThresholdOutcome} from '../record/load-result.ts';
import type {MetricSet, Submetric} from './measure/metrics.ts';

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
  /^\s*(count|rate|value|avg|min|med|max|p\(\s*(\d+(?:\.\d+)?)\s*\))\s*(<=|>=|===|==|!=|<|>)\s*([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*$/;

/**
 * Reads a threshold in k6's grammar: `aggregation operator number`
 * (https://grafana.com/docs/k6/latest/using-k6/thresholds/#threshold-syntax).
 *
 * @throws ExplainedError when it is not of that grammar
 */
export function parseExpression(
  metric: string,
  expression: string,
): Pick<Threshold, 'aggregation' | 'operator' | 'limit'> {
  const match = EXPRESSION.exec(expression);
  if (!match) {
    throw new ExplainedError(
      `the threshold '${expression}' on ${metric} does not parse`,
      "write it like 'p(95)<200', 'rate<0.01' or 'count>=1000'",
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
 * @throws ExplainedError when the selector is not closed or has a part without a colon
 */
export function parseSelector(name: string): Submetric | null {
  const open = name.indexOf('{');
  if (open < 0) return null;
  const parts = name.endsWith('}') ? name.slice(open + 1, -1).split(',') : [''];
  const tags: Record<string, string> = {};
  for (const part of parts.filter(each => each.trim() !== '' || parts.length === 1)) {
    const colon = part.indexOf(':');
    if (colon < 1 && !name.endsWith('{}')) {
      throw new ExplainedError(
        `the metric selector '${name}' does not parse`,
        "write it like 'http_req_duration{operation:activateJobs}'",
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

/** The submetrics of every run, and those that a list of thresholds needs, each once. */
export function submetricsOf(thresholds: readonly Threshold[]): Submetric[] {
  const found = new Map<string, Submetric>([[EXPECTED.name, EXPECTED]]);
  for (const {metric} of thresholds) {
    const submetric = parseSelector(metric);
    if (submetric) found.set(metric, submetric);
  }
  return [...found.values()];
}

function unquote(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/**
 * Compares each threshold with what was measured. Without a sample a rate passes
 * and everything else is judged as 0, as in k6; the observed figure is then null, so that a report
 * can warn, except for a counter, which is 0.
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
    const passed = isEmptyRate || satisfies(observed ?? 0, operator, limit);
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
