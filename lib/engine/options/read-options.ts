import {nearestOf} from '../../core/nearest.ts';
import {parseExpression, parseSelector, type Threshold} from '../thresholds.ts';
import {FieldReader, type Fields} from './field-reader.ts';
import {OPTIONS, SCENARIO_FIELDS, STAGE_FIELDS, THRESHOLD_FIELDS, TREND_STATS} from './k6-names.ts';
import type {RunPlan, ScenarioPlan, Stage} from './scenario-plan.ts';
import {type OptionPath, WrongOption} from './wrong-option.ts';

/** k6's default for the summary: https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#summary-trend-stats */
const SUMMARY_STATS = ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)'];

/** https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions: Node's names of what k6 takes. */
const TLS_VERSIONS = {
  'tls1.0': 'TLSv1',
  'tls1.1': 'TLSv1.1',
  'tls1.2': 'TLSv1.2',
  'tls1.3': 'TLSv1.3',
} as const;

/**
 * Reads a script's `options` as k6 does, shortcuts (`vus`, `duration`, `iterations`, `stages`) included.
 *
 * @throws WrongOption naming what is wrong and where
 */
export function readOptions(options: Fields): RunPlan {
  const read = new FieldReader(options, 'options');
  read.assertKinds(OPTIONS);
  const extension = new FieldReader(
    new FieldReader(read.object('ext'), 'options.ext', ['ext']).object('c8gauge'),
    'options.ext.c8gauge',
    ['ext', 'c8gauge'],
  );
  const lateArrivals = extension.text('lateArrivals', 'queue');
  if (lateArrivals !== 'queue' && lateArrivals !== 'drop')
    throw extension.wrong('lateArrivals', "write 'queue' or 'drop'");
  const minIterationMs = read.durationOrNone('minIterationDuration', '0s');
  return {
    scenarios: readScenarios(options).map(each => ({...each, minIterationMs})),
    thresholds: readThresholds(read.object('thresholds')),
    setupTimeoutMs: positive(read, 'setupTimeout', '60s'),
    teardownTimeoutMs: read.durationOrNone('teardownTimeout', '60s'),
    handleSummaryTimeoutMs: read.durationOrNone('handleSummaryTimeout', '2m'),
    skips: [
      ...(read.truth('noSetup') ? ['setup' as const] : []),
      ...(read.truth('noTeardown') ? ['teardown' as const] : []),
    ],
    tags: read.texts('tags'),
    systemTags: readSystemTags(read),
    summaryTrendStats: readTrendStats(read),
    summaryTimeUnit: read.text('summaryTimeUnit', ''),
    lateArrivals,
    ...readRequests(read),
  };
}

/** What the options say of requests. */
function readRequests(read: FieldReader) {
  const {min, max} = readTlsVersions(read);
  return {
    requestsPerSecondMax: Math.max(0, read.count('rps', Number.NEGATIVE_INFINITY, 0)) || null,
    reuseConnections: !read.truth('noConnectionReuse'),
    keepConnections: !read.truth('noVUConnectionReuse'),
    insecureSkipTlsVerify: read.truth('insecureSkipTLSVerify'),
    ...(min === undefined ? {} : {tlsVersionMin: min}),
    ...(max === undefined ? {} : {tlsVersionMax: max}),
    userAgent: read.text('userAgent', 'c8gauge'),
    redirectsMax: Math.max(0, read.count('maxRedirects', Number.NEGATIVE_INFINITY, 10)),
    throwsErrors: read.truth('throw'),
    keepsBodies: !read.truth('discardResponseBodies'),
    keepsCookies: read.truth('noCookiesReset'),
    // k6 waits for ever where none may be sent.
    batchMax: read.count('batch', 1, 20),
    batchPerHostMax: read.count('batchPerHost', Number.NEGATIVE_INFINITY, 6),
  };
}

function readTlsVersions(read: FieldReader) {
  const given = read.any('tlsVersion');
  const range = typeof given === 'object' ? given : {min: given, max: given};
  const {min, max} = (range ?? {}) as Fields;
  const named = (version: unknown) => {
    const known = TLS_VERSIONS[version as keyof typeof TLS_VERSIONS];
    if (known !== undefined || isAbsent(version)) return known;
    throw read.wrong('tlsVersion', `write one of ${Object.keys(TLS_VERSIONS).join(', ')}`);
  };
  return {min: named(min), max: named(max)};
}

const isAbsent = (value: unknown) => value === null || value === undefined || value === '';

function readSystemTags(read: FieldReader): readonly string[] | null {
  if (isAbsent(read.any('systemTags'))) return null;
  const tags = read.list('systemTags');
  if (tags.every(each => typeof each === 'string')) return tags;
  throw read.wrong('systemTags', "write a list of texts: ['status', 'method']");
}

function readTrendStats(read: FieldReader): readonly string[] {
  if (isAbsent(read.any('summaryTrendStats'))) return SUMMARY_STATS;
  const stats = read.list('summaryTrendStats').map(String);
  if (stats.every(each => TREND_STATS.has(each) || isPercentile(each))) return stats;
  throw read.wrong('summaryTrendStats', `write ${[...TREND_STATS].join(', ')} or p(99)`);
}

function isPercentile(text: string): boolean {
  const [, digits] = /^p\((\d+(?:\.\d+)?)\)$/.exec(text) ?? [];
  return digits !== undefined && Number(digits) <= 100;
}

function readThresholds(thresholds: Fields): Threshold[] {
  const read = new FieldReader(thresholds, 'thresholds', ['thresholds']);
  return Object.keys(thresholds).flatMap(metric => {
    parseSelector(metric);
    return read.list(metric).map(entry => readThreshold(metric, entry));
  });
}

function readThreshold(metric: string, entry: unknown): Threshold {
  const fields = typeof entry === 'object' ? (entry ?? {}) : {threshold: entry};
  const read = new FieldReader(fields as Fields, `threshold on ${metric}`, ['thresholds', metric]);
  read.assertKinds(THRESHOLD_FIELDS);
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
  const shortcuts = ['stages', 'iterations', 'duration'].filter(name => !isAbsent(options[name]));
  if (scenarios.length > 0) {
    const [first] = shortcuts;
    if (first) throw read.wrong(first, 'omit it, or omit scenarios: k6 does not take both');
    // k6 lets the number of users win over the scenarios.
    if (isAbsent(options['vus']))
      return scenarios.map(([name, fields]) =>
        readScenario(name, (fields ?? {}) as Fields, ['scenarios', name]),
      );
  }
  if (shortcuts[0] === 'stages' && shortcuts[1] !== undefined)
    throw read.wrong(shortcuts[1], 'omit it, or omit stages: k6 does not take both');
  return [readScenario('default', shortcut(options))];
}

/** https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/: the executor each shortcut means. */
function shortcut(options: Fields): Fields {
  const {vus, duration, iterations, stages} = options;
  if (!isAbsent(stages)) {
    // Of stages without one k6 says that it runs one iteration.
    if (
      Array.isArray(stages) &&
      stages.every(each => isAbsent((each as Fields | null)?.['duration']))
    )
      return {executor: 'shared-iterations'};
    return {executor: 'ramping-vus', stages: (stages as Fields[]).map(knownOf), startVUs: vus};
  }
  if (!isAbsent(iterations))
    return {executor: 'shared-iterations', vus, iterations, maxDuration: duration};
  if (!isAbsent(duration)) return {executor: 'constant-vus', vus, duration};
  return {executor: 'shared-iterations', vus, iterations: isAbsent(vus) ? 1 : vus};
}

/** A stage of the shortcut without the names that k6 passes over there. */
function knownOf({duration, target}: Fields): Fields {
  return {duration, target};
}

type Reader = (read: FieldReader, name: string, path: OptionPath) => ScenarioPlan;

/** k6's executors, their fields and defaults: https://grafana.com/docs/k6/latest/using-k6/scenarios/executors/ */
const READERS: Readonly<Record<ScenarioPlan['executor'], Reader>> = {
  'constant-vus': (read, name) => ({
    ...common(read, name),
    executor: 'constant-vus',
    vus: read.count('vus', 1, 1),
    durationMs: aSecond(read, 'duration'),
  }),
  'ramping-vus': (read, name, path) => {
    const startVus = read.count('startVUs', 0, 1);
    const ramp = stages(read, name, path);
    if (startVus === 0 && ramp.every(each => each.target === 0))
      throw read.wrong('stages', 'give a target of 1 or more, or startVUs');
    return {
      ...common(read, name),
      executor: 'ramping-vus',
      startVus,
      stages: ramp,
      gracefulRampDownMs: read.durationOrNone('gracefulRampDown', '30s'),
    };
  },
  'shared-iterations': iterations('shared-iterations'),
  'per-vu-iterations': iterations('per-vu-iterations'),
  'constant-arrival-rate': (read, name) => ({
    ...common(read, name),
    ...openModel(read),
    executor: 'constant-arrival-rate',
    rate: read.count('rate', 1),
    durationMs: aSecond(read, 'duration'),
  }),
  'ramping-arrival-rate': (read, name, path) => ({
    ...common(read, name),
    ...openModel(read),
    executor: 'ramping-arrival-rate',
    startRate: read.count('startRate', 0, 0),
    stages: stages(read, name, path),
  }),
};

/**
 * Reads one entry of k6's `options.scenarios`.
 *
 * @param path of its fields in the options: the shortcuts stand at their top
 * @throws WrongOption naming the scenario and the field that is wrong
 */
export function readScenario(name: string, fields: Fields, path: OptionPath = []): ScenarioPlan {
  const where = `scenario '${name}'`;
  const executor = fields['executor'] as ScenarioPlan['executor'];
  if ((executor as string) === 'externally-controlled')
    throw new WrongOption(
      `${where} has the executor "externally-controlled", which k6 2 no longer has`,
      "use 'ramping-vus' or 'ramping-arrival-rate': what was steered from outside is written as stages",
      [...path, 'executor'],
    );
  if (!Object.hasOwn(READERS, String(executor))) {
    throw new WrongOption(
      `${where} has the executor ${JSON.stringify(executor) ?? 'missing'}`,
      `use one of ${Object.keys(READERS).join(', ')}`,
      [...path, 'executor'],
    );
  }
  if (!/^[\w-]+$/.test(name))
    throw new WrongOption(
      `${where} has a name that k6 refuses`,
      'use letters, digits, - and _',
      path,
    );
  refuseUnknown(fields, Object.keys(SCENARIO_FIELDS[executor]), where, path);
  const read = new FieldReader(fields, where, path);
  read.assertKinds(SCENARIO_FIELDS[executor]);
  return READERS[executor](read, name, path);
}

function refuseUnknown(
  fields: Fields,
  known: readonly string[],
  where: string,
  path: OptionPath,
): void {
  const unknown = Object.keys(fields).filter(each => !known.includes(each));
  if (unknown.length === 0) return;
  const hints = unknown.map(each => {
    const nearest = nearestOf(each, known);
    return nearest === null ? `'${each}'` : `'${each}' (is '${nearest}' meant?)`;
  });
  throw new WrongOption(
    `${where} has no ${hints.join(', no ')}`,
    `omit it, or use one of ${known.join(', ')}`,
    [...path, ...unknown.slice(0, 1)],
  );
}

function iterations(executor: 'shared-iterations' | 'per-vu-iterations'): Reader {
  return (read, name) => {
    const vus = read.count('vus', 1, 1);
    const plan = {
      ...common(read, name),
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

function common(read: FieldReader, name: string) {
  const exec = read.text('exec', 'default');
  if (exec === '') throw read.wrong('exec', 'name an exported function, or omit it');
  return {
    name,
    exec,
    startTimeMs: read.duration('startTime', '0s'),
    gracefulStopMs: read.duration('gracefulStop', '30s'),
    minIterationMs: 0,
    env: read.texts('env'),
    tags: read.texts('tags'),
  };
}

function openModel(read: FieldReader) {
  const preAllocatedVus = read.count('preAllocatedVUs', 0);
  const maxVus = read.count('maxVUs', 1, preAllocatedVus);
  if (maxVus < preAllocatedVus)
    throw read.wrong('maxVUs', `give at least preAllocatedVUs (${preAllocatedVus})`);
  return {timeUnitMs: positive(read, 'timeUnit', '1s'), preAllocatedVus, maxVus};
}

function stages(read: FieldReader, name: string, path: OptionPath): Stage[] {
  const list = read.list('stages');
  if (list.length === 0) throw read.wrong('stages', 'give at least one {duration, target}');
  return list.map((stage, at) => {
    const where = `scenario '${name}', stage ${at + 1}`;
    const fields = (stage ?? {}) as Fields;
    refuseUnknown(fields, Object.keys(STAGE_FIELDS), where, [...path, 'stages']);
    const field = new FieldReader(fields, where, [...path, 'stages']);
    return {durationMs: field.duration('duration', '0s'), target: field.count('target', 0)};
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
