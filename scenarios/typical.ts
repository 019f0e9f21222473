import exec from 'k6/execution';
import {Trend} from 'k6/metrics';
import model from './models/typical.bpmn';
import {backOffOfRun} from './steps/back-off-of-run.ts';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance, dueAtMs, INSTANCE_CREATED} from './steps/instances.ts';
import type {ActivatedJob} from './steps/jobs.ts';
import {reportInstances} from './steps/ledger.ts';
import {optionsFor} from './steps/options.ts';
import {payloadsOf} from './steps/payloads.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';
import {workOnce, workUntilIdle} from './steps/work.ts';

const backOff = backOffOfRun();

/**
 * Camunda's typical load: ten service tasks and two timers of a second, about 0.5 kB of variables.
 * Starters create instances at a rate, workers complete their jobs beside them. After
 * https://docs.camunda.io/docs/components/best-practices/architecture/sizing-your-environment/
 */
export const options = optionsFor('open', {
  backOff,
  workers: {exec: 'work', vus: Number(__ENV['C8GAUGE_WORKERS'] || 5)},
});

/** Of the process, and of its jobs. */
const NAME = 'c8gauge-typical';
const PROCESS = ofRun(NAME);
const LOOP = {
  type: PROCESS,
  maxJobsToActivate: Number(__ENV['C8GAUGE_BATCH'] || 32),
  timeoutMs: 30_000,
  fetchVariable: ['startedAtMs'],
  idleMs: 100,
};

/** The timers last a second: after two seconds without a job, all is done. */
const UNTIL_DONE = {idleTurns: 20, turnsMax: 2000};

const camunda = backOff.watch(connect());
const payloads = payloadsOf('typical');
/** From when the creation was due to the completion of the last task, timers included, milliseconds. */
const instanceDuration = new Trend('process_instance_duration', true);

export function setup(): void {
  deploy(camunda, 'typical.bpmn', modelOfRun(model, [NAME]));
}

export default function (): void {
  if (!backOff.takesArrival()) return;
  const payload = payloads.at(exec.scenario.iterationInTest);
  const variables = {...payload, startedAtMs: dueAtMs()};
  const key = createInstance(camunda, PROCESS, variables, INSTANCE_CREATED);
  reportInstances([key], []);
}

export function work(): void {
  workOnce(camunda, LOOP, finish);
}

export function teardown(): void {
  workUntilIdle(camunda, LOOP, finish, UNTIL_DONE);
}

function finish(jobs: readonly ActivatedJob[]): void {
  const last = jobs.filter(job => job.elementId === 'task10');
  for (const job of last) {
    const startedAtMs = Number(job.variables['startedAtMs']);
    instanceDuration.add(Date.now() - startedAtMs);
  }
  reportInstances(
    [],
    last.map(job => job.processInstanceKey),
    PROCESS,
  );
}
