import {OPTIONS, SCENARIO_FIELDS} from '../../options/k6-names.ts';
import {GoError} from '../http/failures.ts';
import type {ScenarioHost, VuHost, WorkerHost} from '../vu-host.ts';
import {TestAborted} from '../vu-scope.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-execution/ */
export function executionModule(host: VuHost) {
  const {worker} = host;
  return readOnly({
    scenario: once(() => scenarioInfo(host), host, OUTSIDE),
    instance: once(() => instanceInfo(worker), host, notInInit('instance information')),
    test: once(() => testInfo(host)),
    vu: once(() => vuInfo(host), host, notInInit('VU information')),
  });
}

const OUTSIDE = 'getting scenario information outside of the VU context is not supported';

const notInInit = (what: string) => `getting ${what} in the init context is not supported`;

/** A getter that makes its value once, and in the init context not at all if it has words for that. */
function once<T>(make: () => T, host?: VuHost, inInit = ''): () => T {
  let made: T | undefined;
  return () => {
    if (host) assertNoInit(host, inInit);
    made ??= make();
    return made;
  };
}

function assertNoInit({inInit}: VuHost, message: string): void {
  if (inInit) throw new GoError(message);
}

/** An object whose members are computed when they are read. */
function readOnly<T extends Readonly<Record<string, () => unknown>>>(getters: T) {
  const object = {};
  for (const [name, get] of Object.entries(getters))
    Object.defineProperty(object, name, {get, enumerable: true});
  return object as {readonly [K in keyof T]: ReturnType<T[K]>};
}

function scenarioInfo(host: VuHost) {
  const running = (): ScenarioHost => {
    if (host.scenario) return host.scenario;
    throw new GoError(OUTSIDE);
  };
  const iteration = () => {
    running();
    return host.iterationInTest;
  };
  return readOnly({
    name: () => running().plan.name,
    executor: () => running().plan.executor,
    startTime: () => Math.floor(running().startedAtMs),
    progress: () => running().progress(),
    iterationInInstance: iteration,
    iterationInTest: iteration,
  });
}

function instanceInfo(worker: WorkerHost) {
  return readOnly({
    currentTestRunDuration: () =>
      worker.startedAtMs === 0 ? 0 : worker.clock.wallMs() - worker.startedAtMs,
    iterationsCompleted: () => worker.counts.completed,
    iterationsInterrupted: () => worker.counts.interrupted,
    vusActive: () => worker.activeVus(),
    vusInitialized: () => worker.initializedVus(),
  });
}

function testInfo(host: VuHost) {
  const {worker} = host;
  return readOnly({
    abort: () => (reason?: unknown) => {
      const text = given(reason) ? `test aborted: ${String(reason)}` : 'test aborted';
      worker.abortTest(text);
      const aborted = new TestAborted(text);
      // No script can catch it on k6: what `catch` and `finally` would send is not sent.
      host.work.fail(aborted);
      throw aborted;
    },
    fail: () => (reason?: unknown) => {
      assertNoInit(host, 'execution.test.fail() called outside of VU context');
      worker.failTest(given(reason) ? String(reason) : 'test failed');
    },
    options: () => {
      assertNoInit(host, notInInit('test options'));
      return optionsOf(host);
    },
  });
}

const given = (value: unknown) => value !== undefined && value !== null;

type Fields = Readonly<Record<string, unknown>>;

/** The options in force as k6 shows them: each it knows, `null` where unset, the shortcuts as a scenario. */
function optionsOf({worker, realm}: VuHost): unknown {
  const {vus, iterations, duration, stages, ...options} = worker.options;
  const all = nulls(Object.keys(OPTIONS).filter(name => !SHORTCUTS.includes(name)));
  const own = options['scenarios'] as Readonly<Record<string, Fields>> | undefined;
  const short = {executor: worker.plan.scenarios[0]?.executor, vus, iterations, duration, stages};
  const scenarios = Object.entries(own ?? {default: short}).map(([name, fields]) => {
    const known = SCENARIO_FIELDS[fields['executor'] as keyof typeof SCENARIO_FIELDS] ?? {};
    const set = Object.entries(fields).filter(([field, value]) => given(value) && field in known);
    const names = Object.keys(known).filter(field => field !== 'options');
    return [name, {...nulls(names), ...Object.fromEntries(set)}] as const;
  });
  const {summaryTrendStats} = worker.plan;
  const shown = {...all, summaryTrendStats, ...options, scenarios: Object.fromEntries(scenarios)};
  return deepFreeze(realm.parseJson(JSON.stringify(shown)));
}

const SHORTCUTS = ['vus', 'iterations', 'duration', 'stages', 'cloud'];

function nulls(names: readonly string[]): Record<string, null> {
  return Object.fromEntries(names.map(name => [name, null]));
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

/** k6 hands it to outputs of single samples, and to nothing else. */
const METADATA_IS_LOST =
  'vu.metrics.metadata is kept for the script alone: c8gauge adds samples up, and has nothing that shows it; use vu.metrics.tags';

function vuInfo(host: VuHost) {
  const tags = textsBehind(host.scope.tags, 'tag', 'a metric tag values', (name, value) =>
    host.scope.setTag(name, value),
  );
  const {metadata} = host;
  const metadataView = textsBehind(
    metadata,
    'metadata',
    'a metric metadata value',
    (name, value) => {
      host.worker.warnOnce('metadata', () => METADATA_IS_LOST);
      if (value === undefined) delete metadata[name];
      else metadata[name] = value;
    },
  );
  const info = readOnly({
    idInInstance: () => host.idInInstance,
    idInTest: () => host.idInTest,
    iterationInInstance: () => Math.max(0, host.iterationInInstance),
    iterationInScenario: () => Math.max(0, host.iterationInScenario),
    metrics: () => readOnly({tags: () => tags, metadata: () => metadataView}),
  });
  // Ours: how long after its time the iteration began, milliseconds; 0 where users loop.
  Object.defineProperty(info, 'lateMs', {get: () => host.scope.lateMs});
  // What is assigned to it is lost in k6, too.
  return Object.defineProperty(info, 'tags', {
    get: () => tags,
    set: () => undefined,
    enumerable: true,
  });
}

/** An object of texts that takes numbers and truths as well, and refuses the rest. */
function textsBehind(
  texts: Readonly<Record<string, string>>,
  kind: string,
  place: string,
  set: (name: string, value: string | undefined) => void,
): object {
  return new Proxy(texts, {
    set(_target, name, value: unknown) {
      if (!['string', 'number', 'boolean'].includes(typeof value))
        throw new TypeError(
          `invalid value for metric ${kind} '${String(name)}': only String, Boolean and Number types are accepted as ${place}`,
        );
      set(String(name), String(value));
      return true;
    },
    deleteProperty(_target, name) {
      set(String(name), undefined);
      return true;
    },
  });
}
