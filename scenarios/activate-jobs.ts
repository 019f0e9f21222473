import {check} from 'k6';
import {Counter} from 'k6/metrics';
import model from './models/waiting-task.bpmn';
import {connect, deploy} from './steps/camunda.ts';
import {cancelInstances, createPopulation} from './steps/instances.ts';
import {activateJobs, failJob} from './steps/jobs.ts';
import {optionsFor} from './steps/options.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';

/**
 * Workers that activate a batch and give every job back by failing it with its retries untouched.
 * A fixed population of instances waits at one task: no activation is starved, nothing piles up,
 * and teardown cancels them all.
 */
export const options = optionsFor('closed');

const NAMES = ['c8gauge-waiting-task', 'c8gauge-waiting'] as const;
const [PROCESS, JOB_TYPE] = NAMES.map(ofRun) as [string, string];
const BATCH = Number(__ENV['C8GAUGE_BATCH'] || 5);
const POPULATION = Number(__ENV['C8GAUGE_POPULATION'] || 200);
const LOCK_MS = 30_000;

const camunda = connect();
const activated = new Counter('jobs_activated');

export function setup(): string[] {
  deploy(camunda, 'waiting-task.bpmn', modelOfRun(model, NAMES));
  return createPopulation(camunda, PROCESS, POPULATION);
}

export default function (): void {
  const {ok, refused, jobs} = activateJobs(camunda, {
    type: JOB_TYPE,
    maxJobsToActivate: BATCH,
    timeoutMs: LOCK_MS,
  });
  if (!refused) check(ok, {'jobs activated': each => each});
  activated.add(jobs.length);
  for (const job of jobs) {
    const errorMessage = 'given back by c8gauge';
    const failed = failJob(camunda, job, {retries: job.retries, errorMessage});
    check(failed, {'job given back': each => each});
  }
}

export function teardown(keys: string[]): void {
  cancelInstances(camunda, keys);
}
