import type {ScenarioHost, VuHost} from '../vu-host.ts';
import {TestAborted} from '../vu-scope.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-execution/ */
export function executionModule(host: VuHost) {
  const module = {
    scenario: scenarioInfo(host),
    instance: instanceInfo(host),
    test: testInfo(host),
    vu: vuInfo(host),
  };
  return module;
}

function scenarioInfo(host: VuHost) {
  const running = (): ScenarioHost => {
    if (host.scenario) return host.scenario;
    throw new TypeError('getting scenario information outside of the VU context is not supported');
  };
  return {
    get name() {
      return running().plan.name;
    },
    get executor() {
      return running().plan.executor;
    },
    get startTime() {
      return Math.floor(running().startedAtMs);
    },
    get progress() {
      return running().progress();
    },
    get iterationInInstance() {
      running();
      return host.iterationInTest;
    },
    get iterationInTest() {
      running();
      return host.iterationInTest;
    },
  };
}

function instanceInfo({worker}: VuHost) {
  return {
    get iterationsCompleted() {
      return worker.counts.completed;
    },
    get iterationsInterrupted() {
      return worker.counts.interrupted;
    },
    get vusActive() {
      return worker.activeVus();
    },
    get vusInitialized() {
      return worker.initializedVus();
    },
    get currentTestRunDuration() {
      return worker.startedAtMs === 0 ? 0 : worker.clock.wallMs() - worker.startedAtMs;
    },
  };
}

function testInfo({worker}: VuHost) {
  return {
    abort(reason?: string): never {
      const text = reason ? `test aborted: ${reason}` : 'test aborted';
      worker.abortTest(text);
      throw new TestAborted(text);
    },
    fail: (reason?: string) => worker.failTest(reason ?? 'test failed'),
    get options() {
      return worker.options;
    },
  };
}

function vuInfo(host: VuHost) {
  const tags = new Proxy(host.scope.tags, {
    set(_target, name, value) {
      host.scope.setTag(String(name), String(value));
      return true;
    },
    deleteProperty(_target, name) {
      host.scope.setTag(String(name), undefined);
      return true;
    },
  });
  return {
    get idInInstance() {
      return host.idInInstance;
    },
    get idInTest() {
      return host.idInTest;
    },
    get iterationInInstance() {
      return host.iterationInInstance;
    },
    get iterationInScenario() {
      return host.iterationInScenario;
    },
    /** Ours: how long after its time the iteration began, milliseconds; 0 where users loop. */
    get lateMs() {
      return host.scope.lateMs;
    },
    tags,
    metrics: {tags, metadata: {}},
  };
}
