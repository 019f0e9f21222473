import {sleep} from 'k6';
import exec from 'k6/execution';
import model from './models/one-task.bpmn';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance} from './steps/instances.ts';
import {payloadsOf} from './steps/payloads.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';
import {workUntilIdle} from './steps/work.ts';

/**
 * Fills a cluster with `C8GAUGE_PREFILL` instances that wait at their task, since an empty one is faster;
 * with 0 it completes those again. For `capacity --prefill`; nothing is measured in it.
 */
const COUNT = Number(__ENV['C8GAUGE_PREFILL'] || 0);
const USERS = 20;

/** An instance that was refused is created again, after a pause; so often at most. */
const TRIES_MAX = 100;

export const options = {
  scenarios: {
    prefill:
      COUNT > 0
        ? {executor: 'shared-iterations', vus: USERS, iterations: COUNT, maxDuration: '2h'}
        : {executor: 'per-vu-iterations', vus: USERS, iterations: 1, maxDuration: '2h'},
  },
};

/** Jobs of a type that no worker of a step takes. */
const MODEL_NAME = 'c8gauge-one-task';
const NAME = ofRun('c8gauge-prefill');
const LOOP = {type: NAME, maxJobsToActivate: 100, timeoutMs: 60_000, idleMs: 100};

const camunda = connect();
const payloads = payloadsOf('small');

export function setup(): void {
  if (COUNT > 0)
    deploy(
      camunda,
      'prefill.bpmn',
      modelOfRun(model.replaceAll(MODEL_NAME, 'c8gauge-prefill'), ['c8gauge-prefill']),
    );
}

export default function (): void {
  if (COUNT === 0) {
    workUntilIdle(camunda, LOOP, () => undefined, {idleTurns: 5, turnsMax: 100_000});
    return;
  }
  const payload = payloads.at(exec.scenario.iterationInTest);
  for (let attempt = 0; attempt < TRIES_MAX; attempt++) {
    if (createInstance(camunda, NAME, payload) !== null) return;
    sleep(0.1);
  }
}
