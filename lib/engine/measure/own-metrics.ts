import type {LoadResult, OwnMetric} from '../../record/load-result.ts';
import {BUILT_IN, type Metric, type MetricSet} from './metrics.ts';

const FIGURES: Readonly<Record<OwnMetric['kind'], readonly string[]>> = {
  counter: ['count', 'rate'],
  gauge: ['value', 'min', 'max'],
  rate: ['rate', 'passes', 'fails'],
  trend: ['count', 'avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
};

/**
 * The script's own metrics, as the record has them: no built-in ones, no submetrics, and none that nothing
 * was added to.
 *
 * @param seconds how long the run has lasted: a counter's rate is per second
 */
export function ownMetricsOf(
  metrics: MetricSet,
  seconds: number,
): Pick<LoadResult, 'trends' | 'ownMetrics'> {
  const own = metrics.names().flatMap(name => {
    const metric = metrics.get(name);
    if (name in BUILT_IN || name.includes('{') || !metric) return [];
    const figures = figuresOf(metric, seconds);
    const unit = metric.contains === 'default' ? {} : {contains: metric.contains};
    return Object.keys(figures).length === 0
      ? []
      : [{metric: name, kind: metric.kind, ...unit, figures}];
  });
  return asTold(own);
}

/** With the means of trends, which a gate compares. */
export function asTold(
  ownMetrics: readonly OwnMetric[],
): Pick<LoadResult, 'trends' | 'ownMetrics'> {
  const trends = ownMetrics.flatMap(({metric, kind, figures}) =>
    kind === 'trend' ? [{metric, mean: figures['avg'] ?? 0}] : [],
  );
  return {
    ...(trends.length === 0 ? {} : {trends}),
    ...(ownMetrics.length === 0 ? {} : {ownMetrics}),
  };
}

function figuresOf(metric: Metric, seconds: number): Record<string, number> {
  return Object.fromEntries(
    FIGURES[metric.kind].flatMap(name => {
      const figure = metric.figure(name, seconds);
      return figure === null ? [] : [[name, figure]];
    }),
  );
}
