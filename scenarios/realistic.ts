import exec from 'k6/execution';
import {Trend} from 'k6/metrics';
import model from './models/realistic.bpmn';
import lineModel from './models/realistic-line.bpmn';
import {backOffOfRun} from './steps/back-off-of-run.ts';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance, dueAtMs} from './steps/instances.ts';
import type {ActivatedJob} from './steps/jobs.ts';
import {reportInstances} from './steps/ledger.ts';
import {optionsFor} from './steps/options.ts';
import {payloadsOf} from './steps/payloads.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';
import {workOnce, workUntilIdle} from './steps/work.ts';

const backOff = backOffOfRun();

/**
 * Camunda's realistic load: one root instance fans out to fifty sub-instances, 11 kB of variables.
 * A profile's rates count instances, so a root comes every fiftieth time; `--rate` counts roots. After
 * https://github.com/camunda/camunda/tree/main/zeebe/benchmarks
 */
export const options = optionsFor('open', {
  backOff,
  timeUnit: '50s',
  workers: {exec: 'work', vus: Number(__ENV['C8GAUGE_WORKERS'] || 5)},
});

/** Of the processes, and of their jobs. */
const NAMES = ['c8gauge-realistic', 'c8gauge-realistic-line', 'c8gauge-realistic-close'] as const;
const [PROCESS, LINE, CLOSING] = NAMES.map(ofRun) as [string, string, string];
const LINES = {
  type: LINE,
  maxJobsToActivate: Number(__ENV['C8GAUGE_BATCH'] || 64),
  timeoutMs: 30_000,
  fetchVariable: ['sku'],
  idleMs: 20,
};
const CLOSE = {
  ...LINES,
  type: CLOSING,
  fetchVariable: ['startedAtMs'],
};
const UNTIL_DONE = {idleTurns: 10, turnsMax: 2000};
const ROOT_CREATED = {'root created': (isCreated: boolean) => isCreated};

const camunda = backOff.watch(connect());
const payloads = payloadsOf('realistic');
/** From when the creation of the root was due to the completion of its last task, milliseconds. */
const instanceDuration = new Trend('process_instance_duration', true);

export function setup(): void {
  deploy(camunda, 'realistic-line.bpmn', modelOfRun(lineModel, NAMES));
  deploy(camunda, 'realistic.bpmn', modelOfRun(model, NAMES));
}

export default function (): void {
  if (!backOff.takesArrival()) return;
  const payload = payloads.at(exec.scenario.iterationInTest);
  const variables = {...payload, startedAtMs: dueAtMs()};
  const key = createInstance(camunda, PROCESS, variables, ROOT_CREATED);
  reportInstances([key], []);
}

export function work(): void {
  workOnce(camunda, LINES);
  workOnce(camunda, CLOSE, finish);
}

export function teardown(): void {
  workUntilIdle(camunda, LINES, () => undefined, UNTIL_DONE);
  workUntilIdle(camunda, CLOSE, finish, UNTIL_DONE);
}

function finish(jobs: readonly ActivatedJob[]): void {
  for (const job of jobs) instanceDuration.add(Date.now() - Number(job.variables['startedAtMs']));
  reportInstances(
    [],
    jobs.map(job => job.processInstanceKey),
    PROCESS,
  );
}
