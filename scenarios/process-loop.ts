import {check} from 'k6';
import exec from 'k6/execution';
import {Trend} from 'k6/metrics';
import model from './models/one-task.bpmn';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance} from './steps/instances.ts';
import {type ActivatedJob, activateJobs, completeJob, drainJobs} from './steps/jobs.ts';
import {reportInstances} from './steps/ledger.ts';
import {optionsFor} from './steps/options.ts';
import {payloadsOf} from './steps/payloads.ts';

/**
 * Each VU is starter and worker: it creates an instance, activates a job (its own or another's) and
 * completes it. The ledger holds every instance created against every instance completed.
 */
export const options = optionsFor('closed', {
  thresholds: {process_instance_duration: ['p(99)<1000']},
});

const JOB_TYPE = 'c8gauge-one-task';
const LOCK_MS = 30_000;

const camunda = connect();
const payloads = payloadsOf('small');
/** From the request that created an instance to the answer that completed it, milliseconds. */
const instanceDuration = new Trend('process_instance_duration', true);

export async function setup(): Promise<void> {
  await deploy(camunda, 'one-task.bpmn', model);
  // What an earlier run left behind would be completed by this one and look foreign.
  await drainJobs(camunda, JOB_TYPE);
}

export default async function (): Promise<void> {
  const payload = payloads.at(exec.scenario.iterationInTest);
  const created = await createInstance(camunda, 'c8gauge-one-task', {
    ...payload,
    startedAtMs: Date.now(),
  });
  check(created, {'instance created': key => key !== null});
  const {jobs} = await activateJobs(camunda, {
    type: JOB_TYPE,
    maxJobsToActivate: 1,
    timeoutMs: LOCK_MS,
    fetchVariable: ['startedAtMs'],
  });
  const completed: bigint[] = [];
  for (const job of jobs) {
    const done = await completeJob(camunda, job, {outcome: 'done'});
    check(done, {'job completed': each => each});
    if (done) completed.push(finished(job));
  }
  reportInstances([created], completed);
}

export async function teardown(): Promise<void> {
  reportInstances([], await drainJobs(camunda, JOB_TYPE));
}

function finished(job: ActivatedJob): bigint {
  const startedAtMs = Number(job.variables['startedAtMs']);
  if (startedAtMs > 0) instanceDuration.add(Date.now() - startedAtMs);
  return job.processInstanceKey;
}
