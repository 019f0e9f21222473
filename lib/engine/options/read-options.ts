import {parseExpression, parseSelector, type Threshold} from '../thresholds/parse-threshold.ts';
import {FieldReader, type Fields} from './field-reader.ts';
import {readScenario} from './read-scenario.ts';
import type {RunPlan, ScenarioPlan} from './scenario-plan.ts';

/** What the command line lays over a script's options, in k6's sense of the flags. */
export interface OptionOverrides {
  readonly vus?: number;
  readonly duration?: string;
  /** Iterations per second: an open model. */
  readonly rate?: number;
  readonly iterations?: number;
}

/** k6's default for the summary: https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#summary-trend-stats */
const TREND_STATS = ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)'];

/**
 * Reads a script's `options` as k6 does, shortcuts (`vus`, `duration`, `iterations`, `stages`) included.
 *
 * @throws ExplainedError naming what is wrong and where
 */
export function readOptions(options: Fields): RunPlan {
  const read = new FieldReader(options, 'options');
  const extension = new FieldReader(
    new FieldReader(read.object('ext'), 'options.ext').object('c8gauge'),
    'options.ext.c8gauge',
  );
  const lateArrivals = extension.text('lateArrivals', 'queue');
  if (lateArrivals !== 'queue' && lateArrivals !== 'drop')
    throw extension.wrong('lateArrivals', "write 'queue' or 'drop'");
  return {
    scenarios: readScenarios(options),
    thresholds: readThresholds(read.object('thresholds')),
    setupTimeoutMs: read.duration('setupTimeout', '60s'),
    teardownTimeoutMs: read.duration('teardownTimeout', '60s'),
    tags: read.texts('tags'),
    requestsPerSecondMax: read.count('rps', 0, 0) || null,
    reuseConnections: !read.truth('noConnectionReuse'),
    insecureSkipTlsVerify: read.truth('insecureSkipTLSVerify'),
    userAgent: read.text('userAgent', 'c8gauge'),
    summaryTrendStats: (options['summaryTrendStats'] as string[] | undefined) ?? TREND_STATS,
    lateArrivals,
  };
}

/** Lays overrides over options: any of them replaces the script's scenarios, as k6's flags do. */
export function overrideOptions(options: Fields, overrides: OptionOverrides): Fields {
  const {vus, duration, rate, iterations} = overrides;
  if (vus === undefined && duration === undefined && rate === undefined && iterations === undefined)
    return options;
  const {scenarios: _, stages: __, ...rest} = options;
  if (rate !== undefined) {
    const preAllocatedVUs = vus ?? Math.min(50, Math.max(1, rate));
    return {
      ...rest,
      vus: undefined,
      duration: undefined,
      scenarios: {
        default: {
          executor: 'constant-arrival-rate',
          rate,
          duration: duration ?? options['duration'] ?? '10s',
          preAllocatedVUs,
          maxVUs: Math.max(preAllocatedVUs, 200),
        },
      },
    };
  }
  return defined({...rest, vus: vus ?? options['vus'], duration, iterations});
}

function readScenarios(options: Fields): ScenarioPlan[] {
  const read = new FieldReader(options, 'options');
  const scenarios = Object.entries(read.object('scenarios'));
  if (scenarios.length > 0)
    return scenarios.map(([name, fields]) => readScenario(name, fields as Fields));
  return [readScenario('default', shortcut(options))];
}

/** https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/: the executor each shortcut means. */
function shortcut(options: Fields): Fields {
  const {vus, duration, iterations, stages} = options;
  if (stages !== undefined) return defined({executor: 'ramping-vus', stages, startVUs: vus});
  if (iterations !== undefined)
    return defined({executor: 'shared-iterations', vus, iterations, maxDuration: duration});
  if (duration !== undefined) return defined({executor: 'constant-vus', vus, duration});
  return defined({executor: 'shared-iterations', vus, iterations: vus ?? 1});
}

function readThresholds(thresholds: Fields): Threshold[] {
  return Object.entries(thresholds).flatMap(([metric, list]) => {
    parseSelector(metric);
    return (Array.isArray(list) ? list : [list]).map(entry => readThreshold(metric, entry));
  });
}

function readThreshold(metric: string, entry: unknown): Threshold {
  const fields = typeof entry === 'string' ? {threshold: entry} : (entry as Fields);
  const read = new FieldReader(fields, `threshold on ${metric}`);
  const expression = read.text('threshold', '');
  return {
    metric,
    expression,
    ...parseExpression(metric, expression),
    abortOnFail: read.truth('abortOnFail'),
    delayAbortEvalMs: read.duration('delayAbortEval', '0s'),
  };
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
