import {check} from 'k6';
import {Counter} from 'k6/metrics';
import model from './models/perpetual-task.bpmn';
import {connect, deploy} from './steps/camunda.ts';
import {cancelInstances, createPopulation} from './steps/instances.ts';
import {activateJobs, completeJob} from './steps/jobs.ts';
import {optionsFor} from './steps/options.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';

/**
 * Workers that activate a batch and complete it. In this process a completed task leads back to
 * itself, so a fixed population makes work for ever and teardown cancels it.
 */
export const options = optionsFor('closed');

const NAMES = ['c8gauge-perpetual-task', 'c8gauge-perpetual'] as const;
const [PROCESS, JOB_TYPE] = NAMES.map(ofRun) as [string, string];
const BATCH = Number(__ENV['C8GAUGE_BATCH'] || 5);
const POPULATION = Number(__ENV['C8GAUGE_POPULATION'] || 200);
const LOCK_MS = 30_000;

const camunda = connect();
const completed = new Counter('jobs_completed');

export function setup(): string[] {
  deploy(camunda, 'perpetual-task.bpmn', modelOfRun(model, NAMES));
  return createPopulation(camunda, PROCESS, POPULATION);
}

export default function (): void {
  const {ok, refused, jobs} = activateJobs(camunda, {
    type: JOB_TYPE,
    maxJobsToActivate: BATCH,
    timeoutMs: LOCK_MS,
  });
  if (!refused) check(ok, {'jobs activated': each => each});
  for (const job of jobs) {
    const done = completeJob(camunda, job);
    check(done, {'job completed': each => each});
    if (done) completed.add(1);
  }
}

export function teardown(keys: string[]): void {
  cancelInstances(camunda, keys);
}
