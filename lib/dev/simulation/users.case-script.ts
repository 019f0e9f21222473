import {check, sleep} from 'k6';
import exec from 'k6/execution';
import http, {type ObjectBatchRequest as BatchRequest} from 'k6/http';
import model from '../../../scenarios/models/one-task.bpmn';
import {connect, deploy} from '../../../scenarios/steps/camunda.ts';
import {createInstance} from '../../../scenarios/steps/instances.ts';
import type {ActivatedJob} from '../../../scenarios/steps/jobs.ts';
import {reportInstances} from '../../../scenarios/steps/ledger.ts';
import {workOnce, workUntilIdle} from '../../../scenarios/steps/work.ts';

/**
 * What simulated users do: a function a kind of user, and how each does it in the variables of its
 * scenario. Which of them run, and how many, is drawn for each load.
 */
const PROCESS = 'c8gauge-one-task';
const LOOP = {
  type: 'c8gauge-one-task',
  maxJobsToActivate: Number(__ENV['SIM_BATCH'] || 4),
  timeoutMs: 4000,
  idleMs: 50,
};

const camunda = connect();

/** In the place of these each load has its own. */
export const options = {scenarios: {visits: {executor: 'shared-iterations', exec: 'visit'}}};

export async function setup(): Promise<void> {
  if (__ENV['SIM_DEPLOYS']) await deploy(camunda, 'one-task.bpmn', model);
}

/** What the workers left is done here, so that what is missing afterwards is lost. */
export async function teardown(): Promise<void> {
  if (!__ENV['SIM_DEPLOYS']) return;
  await workUntilIdle(camunda, LOOP, reportCompleted, {idleTurns: 3, turnsMax: 500});
}

/** Asks for some things, one after the other, and looks at each. */
export async function visit(): Promise<void> {
  const {iterationInTest: iteration} = exec.scenario;
  const atOnce = number('SIM_AT_ONCE', 1);
  for (let step = 0; step < number('SIM_STEPS', 1); step++) {
    const answers = await ask(iteration, step * atOnce, atOnce).catch(turnedAway);
    for (const answer of answers)
      if (__ENV['SIM_CHECKS']) check(answer, {'is 200': each => each.status === 200});
    // A user who is turned away does not come again at once.
    if (answers.some(each => each.status === 0)) await sleep(0.01);
  }
  if (isEach('SIM_THROWS_EVERY')) throw new Error('it broke after it was answered');
  await think();
}

/** With the option `throw`: who is turned away does not come again at once. */
async function turnedAway(thrown: unknown): Promise<never> {
  await sleep(0.01);
  throw thrown;
}

/** One request, or several side by side. */
async function ask(
  iteration: number,
  first: number,
  count: number,
): Promise<readonly {readonly status: number}[]> {
  const all = Array.from({length: count}, (_, at) => requestOf(iteration, first + at));
  const [one, ...others] = all;
  if (one && others.length === 0) return [await http.get(one.url, one.params)];
  return await http.batch(all);
}

function requestOf(iteration: number, step: number): BatchRequest {
  const place = `user=${exec.vu.idInTest}&iteration=${iteration}&step=${step}`;
  const {name} = exec.scenario;
  const params = {tags: {operation: name, name}, timeout: __ENV['SIM_TIMEOUT'] || '60s'};
  return {method: 'GET', url: `${__ENV['C8GAUGE_BASE_URL']}/v2/${name}?${place}`, params};
}

/** Creates an instance, and does the work of one job: its own or another's. */
export async function serveInstance(): Promise<void> {
  await create();
  await work();
  await think();
}

/** Creates an instance; others do its work. */
export async function create(): Promise<void> {
  reportInstances([await createInstance(camunda, PROCESS, {})], []);
}

/** Does the work of others. */
export async function work(): Promise<void> {
  await workOnce(camunda, LOOP, reportCompleted);
}

function reportCompleted(jobs: readonly ActivatedJob[]): void {
  reportInstances(
    [],
    jobs.map(each => each.processInstanceKey),
  );
}

async function think(): Promise<void> {
  const ms = number('SIM_THINK_MS', 0);
  if (ms > 0) await sleep(ms / 1000);
}

function number(name: string, otherwise: number): number {
  return Number(__ENV[name] || otherwise);
}

/** Whether this iteration is one of each so many that a variable names; never where it is absent. */
function isEach(name: string): boolean {
  const every = number(name, 0);
  return every > 0 && exec.scenario.iterationInTest % every === every - 1;
}
