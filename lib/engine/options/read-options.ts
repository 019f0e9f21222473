import {parseDurationMs} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';
import {parseExpression, parseSelector, type Threshold} from '../thresholds.ts';
import type {RunPlan, ScenarioPlan, Stage} from './scenario-plan.ts';

export type Fields = Readonly<Record<string, unknown>>;

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

type Reader = (name: string, fields: Fields) => ScenarioPlan;

/** k6's executors, their fields and defaults: https://grafana.com/docs/k6/latest/using-k6/scenarios/executors/ */
const READERS: Readonly<Record<ScenarioPlan['executor'], Reader>> = {
  'constant-vus': (name, fields) => {
    const read = readerOf(name, fields);
    return {
      ...common(name, fields),
      executor: 'constant-vus',
      vus: read.count('vus', 1, 1),
      durationMs: aSecond(read, 'duration'),
    };
  },
  'ramping-vus': (name, fields) => {
    const read = readerOf(name, fields);
    return {
      ...common(name, fields),
      executor: 'ramping-vus',
      startVus: read.count('startVUs', 0, 1),
      stages: stages(name, read),
      gracefulRampDownMs: read.duration('gracefulRampDown', '30s'),
    };
  },
  'shared-iterations': iterations('shared-iterations'),
  'per-vu-iterations': iterations('per-vu-iterations'),
  'constant-arrival-rate': (name, fields) => {
    const read = readerOf(name, fields);
    return {
      ...common(name, fields),
      ...openModel(read),
      executor: 'constant-arrival-rate',
      rate: read.count('rate', 1),
      durationMs: aSecond(read, 'duration'),
    };
  },
  'ramping-arrival-rate': (name, fields) => {
    const read = readerOf(name, fields);
    return {
      ...common(name, fields),
      ...openModel(read),
      executor: 'ramping-arrival-rate',
      startRate: read.count('startRate', 0, 0),
      stages: stages(name, read),
    };
  },
};

/**
 * Reads one entry of k6's `options.scenarios`.
 *
 * @throws ExplainedError naming the scenario and the field that is wrong
 */
export function readScenario(name: string, fields: Fields): ScenarioPlan {
  const reader = READERS[String(fields['executor']) as ScenarioPlan['executor']];
  if (!reader) {
    throw new ExplainedError(
      `scenario '${name}' has the executor ${JSON.stringify(fields['executor'])}`,
      `use one of ${Object.keys(READERS).join(', ')}`,
    );
  }
  return reader(name, fields);
}

function iterations(executor: 'shared-iterations' | 'per-vu-iterations'): Reader {
  return (name, fields) => {
    const read = readerOf(name, fields);
    const vus = read.count('vus', 1, 1);
    const plan = {
      ...common(name, fields),
      executor,
      vus,
      iterations: read.count('iterations', 1, 1),
      maxDurationMs: aSecond(read, 'maxDuration', '10m'),
    };
    if (executor === 'shared-iterations' && plan.iterations < vus)
      throw read.wrong('iterations', `give at least as many iterations as VUs (${vus})`);
    return plan;
  };
}

const readerOf = (name: string, fields: Fields) => new FieldReader(fields, `scenario '${name}'`);

function common(name: string, fields: Fields) {
  const read = readerOf(name, fields);
  return {
    name,
    exec: read.text('exec', 'default'),
    startTimeMs: read.duration('startTime', '0s'),
    gracefulStopMs: read.duration('gracefulStop', '30s'),
    env: read.texts('env'),
    tags: read.texts('tags'),
  };
}

function openModel(read: FieldReader) {
  const preAllocatedVus = read.count('preAllocatedVUs', 0);
  const maxVus = read.count('maxVUs', 1, Math.max(1, preAllocatedVus));
  if (maxVus < preAllocatedVus)
    throw read.wrong('maxVUs', `give at least preAllocatedVUs (${preAllocatedVus})`);
  return {timeUnitMs: positive(read, 'timeUnit', '1s'), preAllocatedVus, maxVus};
}

function stages(name: string, read: FieldReader): Stage[] {
  const list = read.list('stages');
  if (list.length === 0) throw read.wrong('stages', 'give at least one {duration, target}');
  return list.map((stage, at) => {
    const field = new FieldReader(stage as Fields, `scenario '${name}', stage ${at + 1}`);
    return {durationMs: field.duration('duration'), target: field.count('target', 0)};
  });
}

/** k6 refuses runs of less than a second. */
function aSecond(read: FieldReader, name: string, fallback?: string): number {
  const ms = read.duration(name, fallback);
  if (ms < 1000) throw read.wrong(name, 'give at least 1s');
  return ms;
}

function positive(read: FieldReader, name: string, fallback?: string): number {
  const ms = read.duration(name, fallback);
  if (ms <= 0) throw read.wrong(name, 'give more than 0');
  return ms;
}

export function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Reads typed fields from options that a script wrote, and names the place when one is wrong. */
export class FieldReader {
  readonly #fields: Fields;
  readonly #where: string;

  /** @param where how a person finds the place: `scenario 'starters'` */
  constructor(fields: Fields, where: string) {
    this.#fields = fields;
    this.#where = where;
  }

  /** Milliseconds. */
  duration(name: string, fallback?: string): number {
    const value = this.#fields[name] ?? fallback;
    if (typeof value !== 'string' && typeof value !== 'number')
      throw this.wrong(name, 'write a duration like 30s');
    try {
      return parseDurationMs(value);
    } catch (thrown) {
      if (thrown instanceof ExplainedError)
        throw this.wrong(name, 'write a duration like 500ms, 10s or 1m30s');
      throw thrown;
    }
  }

  /** A whole number. */
  count(name: string, least: number, fallback?: number): number {
    const value = this.#fields[name] ?? fallback;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
      throw this.wrong(name, `write a whole number of ${least} or more`);
    return value;
  }

  text(name: string, fallback: string): string {
    const value = this.#fields[name] ?? fallback;
    if (typeof value !== 'string') throw this.wrong(name, 'write a text');
    return value;
  }

  truth(name: string): boolean {
    return this.#fields[name] === true;
  }

  /** Tags and environment: every value becomes text. */
  texts(name: string): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.object(name)).map(([key, value]) => [key, String(value)]),
    );
  }

  object(name: string): Fields {
    const value = this.#fields[name] ?? {};
    if (typeof value !== 'object' || Array.isArray(value))
      throw this.wrong(name, 'write an object');
    return value as Fields;
  }

  list(name: string): readonly unknown[] {
    const value = this.#fields[name] ?? [];
    if (!Array.isArray(value)) throw this.wrong(name, 'write a list');
    return value;
  }

  /** An error that names the field, its value and what to write instead. */
  wrong(name: string, remedy: string): ExplainedError {
    const shown = JSON.stringify(this.#fields[name]) ?? 'missing';
    return new ExplainedError(`${this.#where}: '${name}' is ${shown}`, remedy);
  }
}

/** What the command line sets in place of a script's options; the flags mean what they mean to k6. */
export interface OptionOverrides {
  readonly vus?: number;
  readonly duration?: string;
  /** Iterations per second: an open model. */
  readonly rate?: number;
  readonly iterations?: number;
}

/** Applies overrides to options: any of them replaces the script's scenarios, as k6's flags do. */
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

/**
 * Limits every rate in the options to `maxRate` a second: k6's `rps` limits the requests of all
 * executors, and arrivals are limited too, as they would only queue up before that limit.
 *
 * @param maxRate per second; undefined leaves the options as they are
 */
export function capRates(options: Fields, maxRate: number | undefined): Fields {
  if (maxRate === undefined) return options;
  const own = Number(options['rps'] ?? 0);
  const scenarios = Object.entries(
    (options['scenarios'] ?? {}) as Readonly<Record<string, Fields>>,
  );
  return {
    ...options,
    rps: own > 0 ? Math.min(own, maxRate) : maxRate,
    ...(scenarios.length === 0
      ? {}
      : {
          scenarios: Object.fromEntries(
            scenarios.map(([name, each]) => [name, capScenario(each, maxRate)]),
          ),
        }),
  };
}

function capScenario(scenario: Fields, maxRate: number): Fields {
  if (!String(scenario['executor']).endsWith('arrival-rate')) return scenario;
  const unitMs = parseDurationMs((scenario['timeUnit'] ?? '1s') as string | number);
  // Rates are whole numbers: a limit below one in a short unit is given per second.
  const isShort = (maxRate * unitMs) / 1000 < 1;
  const scale = isShort ? 1000 / unitMs : 1;
  const most = Math.floor(isShort ? maxRate : (maxRate * unitMs) / 1000);
  const cap = (value: unknown) => Math.min(Math.floor(Number(value) * scale), most);
  const stages = scenario['stages'] as readonly Fields[] | undefined;
  return {
    ...scenario,
    ...(isShort ? {timeUnit: '1s'} : {}),
    ...(scenario['rate'] === undefined ? {} : {rate: cap(scenario['rate'])}),
    ...(scenario['startRate'] === undefined ? {} : {startRate: cap(scenario['startRate'])}),
    ...(stages ? {stages: stages.map(each => ({...each, target: cap(each['target'])}))} : {}),
  };
}
