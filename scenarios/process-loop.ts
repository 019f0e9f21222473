import {check} from 'k6';
import exec from 'k6/execution';
import {Trend} from 'k6/metrics';
import model from './models/one-task.bpmn';
import {backOffOfRun} from './steps/back-off-of-run.ts';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance, dueAtMs, INSTANCE_CREATED} from './steps/instances.ts';
import {type ActivatedJob, activateJobs, completeJob} from './steps/jobs.ts';
import {reportInstances} from './steps/ledger.ts';
import {modelInForce, optionsFor} from './steps/options.ts';
import {payloadsOf} from './steps/payloads.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';
import {workOnce, workUntilIdle} from './steps/work.ts';

/**
 * Starters and workers together, on a process of one task.
 *
 * - At a rate (`--rate`): starters create instances, whatever the answers, and workers
 *   (`C8GAUGE_WORKERS`) activate batches and complete them beside them.
 * - In a closed loop (`--vus`): each VU is starter and worker in turn. It creates an instance,
 *   activates one job (its own or another's) and completes it. So as many instances are open as
 *   there are VUs. Starters that do not wait for an instance's end would let instances pile up
 *   without limit, and the duration of an instance would be that of the run.
 *
 * The ledger compares the instances created with those completed; teardown completes what is left.
 */
const IS_OPEN = modelInForce('closed') === 'open';
const backOff = backOffOfRun();

export const options = optionsFor('closed', {
  backOff,
  thresholds: {process_instance_duration: ['p(99)<1000']},
  ...(IS_OPEN
    ? {starters: 'start', workers: {exec: 'work', vus: Number(__ENV['C8GAUGE_WORKERS'] || 10)}}
    : {}),
});

/** Of the process, and of its jobs. */
const NAME = 'c8gauge-one-task';
const PROCESS = ofRun(NAME);
const ONE_JOB = {
  type: PROCESS,
  maxJobsToActivate: 1,
  timeoutMs: 30_000,
  fetchVariable: ['startedAtMs'],
};
const LOOP = {
  ...ONE_JOB,
  maxJobsToActivate: Number(__ENV['C8GAUGE_BATCH'] || 32),
  idleMs: 20,
};
const UNTIL_DONE = {idleTurns: 5, turnsMax: 20_000};
const JOB_COMPLETED = {'job completed': (done: boolean) => done};

const camunda = backOff.watch(connect());
const payloads = payloadsOf('small');
/** From when an instance was due to be created to the answer that completed it, milliseconds. */
const instanceDuration = new Trend('process_instance_duration', true);

export function setup(): void {
  deploy(camunda, 'one-task.bpmn', modelOfRun(model, [NAME]));
}

/** Starter and worker in turn. */
export default function (): void {
  const created = create();
  const {jobs} = activateJobs(camunda, ONE_JOB);
  const completed: bigint[] = [];
  for (const job of jobs) {
    const done = completeJob(camunda, job, {outcome: 'done'});
    check(done, JOB_COMPLETED);
    if (done) completed.push(finished(job));
  }
  reportInstances([created], completed, PROCESS);
}

/** A starter at a rate. */
export function start(): void {
  if (backOff.takesArrival()) reportInstances([create()], []);
}

/** A worker beside the starters. */
export function work(): void {
  workOnce(camunda, LOOP, reportCompleted);
}

export function teardown(): void {
  workUntilIdle(camunda, LOOP, reportCompleted, UNTIL_DONE);
}

function create(): bigint | null {
  const payload = payloads.at(exec.scenario.iterationInTest);
  const variables = {...payload, startedAtMs: dueAtMs()};
  return createInstance(camunda, PROCESS, variables, INSTANCE_CREATED);
}

function reportCompleted(jobs: readonly ActivatedJob[]): void {
  reportInstances([], jobs.map(finished), PROCESS);
}

function finished(job: ActivatedJob): bigint {
  const startedAtMs = Number(job.variables['startedAtMs']);
  if (startedAtMs > 0) instanceDuration.add(Date.now() - startedAtMs);
  return job.processInstanceKey;
}
