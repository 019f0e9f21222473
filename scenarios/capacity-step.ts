import exec from 'k6/execution';
import {Trend} from 'k6/metrics';
import model from './models/one-task.bpmn';
import {backOffOfRun} from './steps/back-off-of-run.ts';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance, dueAtMs} from './steps/instances.ts';
import {type ActivatedJob, drainJobs} from './steps/jobs.ts';
import {reportInstances} from './steps/ledger.ts';
import {payloadsOf} from './steps/payloads.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';
import {workOnce, workUntilIdle} from './steps/work.ts';

/**
 * One step of a capacity search: starters create instances at a fixed rate, whatever the answers
 * (or slow down on backpressure: `C8GAUGE_BACK_OFF=aimd`), workers complete their jobs beside them and
 * drain what is left. A worker takes `C8GAUGE_JOB_DURATION_MS` for a job and does one at a time.
 */
const DURATION_MS = numberFrom('C8GAUGE_STEP_MS', 10_000);
const WARM_UP_MS = numberFrom('C8GAUGE_WARM_UP_MS', 2000);
const RATE = numberFrom('C8GAUGE_STEP_RATE', 50);
const WORKERS = numberFrom('C8GAUGE_WORKERS', 10);
/** Workers go on for so long after the last arrival; teardown drains the rest. */
const DRAIN_MS = 1000;
/** Figures of the instance duration that the search asks for, beside its own. */
const FIGURES = (__ENV['C8GAUGE_FIGURES'] || 'med;p(99)').split(';');

const backOff = backOffOfRun();

export const options = {
  scenarios: {
    starters: {
      executor: 'constant-arrival-rate',
      rate: Math.max(1, Math.round(RATE * 60)),
      timeUnit: '1m',
      duration: `${DURATION_MS}ms`,
      preAllocatedVUs: Math.min(200, Math.max(5, Math.ceil(RATE / 10))),
      maxVUs: Math.min(1000, Math.max(20, Math.ceil(RATE))),
      gracefulStop: '5s',
    },
    workers: {
      executor: 'constant-vus',
      exec: 'work',
      vus: WORKERS,
      duration: `${DURATION_MS + DRAIN_MS}ms`,
      gracefulStop: '5s',
    },
  },
  // Always kept: they make the engine compute the figures.
  thresholds: {process_instance_duration: FIGURES.map(each => `${each}<1000000000`)},
  // What is left is completed by one VU.
  teardownTimeout: `${300 + Math.ceil(Number(__ENV['C8GAUGE_DRAIN_MS'] || 0) / 1000)}s`,
  // The record keeps the options, so it says which back-off this was.
  ext: {c8gauge: {takesOverrides: true, backOff: backOff.name}},
};

/** Of the process, and of its jobs. */
const NAME = 'c8gauge-one-task';
const PROCESS = ofRun(NAME);
const LOOP = {
  type: PROCESS,
  maxJobsToActivate: numberFrom('C8GAUGE_BATCH', 32),
  timeoutMs: 30_000,
  fetchVariable: ['startedAtMs'],
  idleMs: 10,
  jobMs: numberFrom('C8GAUGE_JOB_DURATION_MS', 0),
};
const UNTIL_DONE = {idleTurns: 5, turnsMax: 20_000};

const camunda = backOff.watch(connect());
const payloads = payloadsOf('small');
/** From when an instance was due to be created to the answer that completed it, milliseconds. */
const instanceDuration = new Trend('process_instance_duration', true);

export function setup(): {warmFromMs: number} {
  deploy(camunda, 'one-task.bpmn', modelOfRun(model, [NAME]));
  drainJobs(camunda, LOOP.type);
  return {warmFromMs: Date.now() + WARM_UP_MS};
}

export default function (): void {
  if (!backOff.takesArrival()) return;
  const payload = payloads.at(exec.scenario.iterationInTest);
  const variables = {...payload, startedAtMs: dueAtMs()};
  const key = createInstance(camunda, PROCESS, variables);
  reportInstances([key], []);
}

export function work({warmFromMs}: {warmFromMs: number}): void {
  workOnce(camunda, LOOP, jobs => finish(jobs, warmFromMs));
}

export function teardown({warmFromMs}: {warmFromMs: number}): void {
  workUntilIdle(camunda, {...LOOP, jobMs: 0}, jobs => finish(jobs, warmFromMs), UNTIL_DONE);
}

/** Instances that were created while the cluster warmed up are in the ledger, and not in the figures. */
function finish(jobs: readonly ActivatedJob[], warmFromMs: number): void {
  for (const job of jobs) {
    const startedAtMs = Number(job.variables['startedAtMs']);
    if (startedAtMs >= warmFromMs) instanceDuration.add(Date.now() - startedAtMs);
  }
  reportInstances(
    [],
    jobs.map(job => job.processInstanceKey),
    PROCESS,
  );
}

function numberFrom(name: string, otherwise: number): number {
  return Number(__ENV[name] || otherwise);
}
