import {config} from 'c8gauge:config';
import {check} from 'k6';
import exec from 'k6/execution';
import {Counter} from 'k6/metrics';
import {mixedRatio as builtInRatio} from '../k6.config.ts';
import failingModel from './models/failing-task.bpmn';
import messageModel from './models/message-start.bpmn';
import shippingModel from './models/shipping.dmn';
import signalModel from './models/signal-start.bpmn';
import userTaskModel from './models/user-task.bpmn';
import {backOffOfRun} from './steps/back-off-of-run.ts';
import {connect, deploy} from './steps/camunda.ts';
import {cancelInstances, createInstance} from './steps/instances.ts';
import {activateJobs, failJob} from './steps/jobs.ts';
import {optionsFor} from './steps/options.ts';
import {payloadsOf} from './steps/payloads.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';
import {keyOf, searchUntilFound} from './steps/search.ts';

const backOff = backOffOfRun();

/** Messages, signals, decisions, user tasks, incidents and searches, in the ratio of k6.config.ts. */
export const options = optionsFor('closed', {backOff});

type Kind = keyof typeof builtInRatio;

const mixedRatio: Readonly<Record<Kind, number>> = {...builtInRatio, ...config.mixedRatio};

interface Deployed {
  /** As text: setup's data passes through JSON. */
  readonly decisionKey: string;
}

/** Tasks and incidents are found by a search, and searches lag behind commands. */
const PATIENCE = {waitMs: 10_000, pollMs: 100};

/** Of processes, messages, signals, decisions and their requirements. */
const NAMES = [
  'c8gauge-message-start',
  'c8gauge-order',
  'c8gauge-signal-start',
  'c8gauge-stock',
  'c8gauge-user-task',
  'c8gauge-failing-task',
  'c8gauge-shipping',
  'c8gauge-shipping-requirements',
] as const;

/** Answers of backpressure in the running iteration. */
let refusals = 0;
const camunda = backOff.watch(
  connect(() => {
    refusals++;
  }),
);
const payloads = payloadsOf('small');
const done = new Counter('mixed_done');

/** Some hundred turns with each kind as often as its ratio says, evenly spread. */
const TURNS: readonly Kind[] = (() => {
  const kinds = Object.keys(mixedRatio) as Kind[];
  const total = kinds.reduce((sum, kind) => sum + mixedRatio[kind], 0);
  const credit = new Map<Kind, number>(kinds.map(kind => [kind, 0]));
  return Array.from({length: total}, () => {
    for (const kind of kinds) credit.set(kind, (credit.get(kind) ?? 0) + mixedRatio[kind]);
    const next = kinds.reduce((best, kind) =>
      (credit.get(kind) ?? 0) > (credit.get(best) ?? 0) ? kind : best,
    );
    credit.set(next, (credit.get(next) ?? 0) - total);
    return next;
  });
})();

export function setup(): Deployed {
  deploy(camunda, 'message-start.bpmn', modelOfRun(messageModel, NAMES));
  deploy(camunda, 'signal-start.bpmn', modelOfRun(signalModel, NAMES));
  deploy(camunda, 'user-task.bpmn', modelOfRun(userTaskModel, NAMES));
  deploy(camunda, 'failing-task.bpmn', modelOfRun(failingModel, NAMES));
  const answer = camunda.call('createDeployment', {
    resources: [{name: 'shipping.dmn', content: modelOfRun(shippingModel, NAMES)}],
  });
  const found = /"decision(?:Definition)?Key":\s*"?(\d+)/.exec(answer.text);
  if (!found?.[1]) throw new Error(`the deployed decision has no key (status ${answer.status})`);
  return {decisionKey: found[1]};
}

const WORK: Readonly<Record<Kind, (deployed: Deployed, turn: number) => boolean>> = {
  message: (_, turn) =>
    ok('publishMessage', {
      name: ofRun('c8gauge-order'),
      correlationKey: `order-${turn}`,
      timeToLive: 0,
      variables: payloads.at(turn),
    }),
  signal: (_, turn) =>
    ok('broadcastSignal', {signalName: ofRun('c8gauge-stock'), variables: payloads.at(turn)}),
  decision: ({decisionKey}, turn) => {
    const body = {variables: payloads.at(turn)};
    return camunda.call('evaluateDecision', {path: {decisionKey}, body}).ok;
  },
  userTask: (_, turn) => userTask(turn),
  incident: (_, turn) => incident(turn),
  search: () => ok('searchProcessInstances', {page: {limit: 20}}),
};

export default function (deployed: Deployed): void {
  if (!backOff.takesArrival()) return;
  const turn = exec.scenario.iterationInTest;
  const kind = TURNS[turn % TURNS.length] as Kind;
  refusals = 0;
  const worked = WORK[kind](deployed, turn);
  // Backpressure is counted apart: the cluster protects itself.
  if (worked || refusals === 0) check(worked, {[`${kind} worked`]: each => each});
  if (worked) done.add(1, {kind});
}

function ok(operationId: string, body: Readonly<Record<string, unknown>>): boolean {
  return camunda.call(operationId, {body}).ok;
}

/** Creates an instance, finds its user task, assigns and completes it. */
function userTask(turn: number): boolean {
  const key = createInstance(camunda, ofRun('c8gauge-user-task'), payloads.at(turn));
  if (key === null) return false;
  const filter = {processInstanceKey: key};
  const item = searchUntilFound(camunda, 'searchUserTasks', filter, PATIENCE);
  const userTaskKey = keyOf(item, ['userTaskKey', 'key']);
  if (userTaskKey === null) {
    cancelInstances(camunda, [String(key)]);
    return false;
  }
  const path = {userTaskKey};
  const assigned = camunda.call('assignUserTask', {path, body: {assignee: 'c8gauge'}});
  const completed = camunda.call('completeUserTask', {path, body: {variables: {}}});
  if (!completed.ok) cancelInstances(camunda, [String(key)]);
  return assigned.ok && completed.ok;
}

/** Lets a job run out of retries, finds the incident, resolves it, and cancels the instance. */
function incident(turn: number): boolean {
  // Each VU has a job type of its own: any worker of the type could take the job once its incident is resolved.
  const lane = ofRun(`c8gauge-failing-${exec.vu.idInTest}`);
  const variables = {...payloads.at(turn), lane};
  const key = createInstance(camunda, ofRun('c8gauge-failing-task'), variables);
  if (key === null) return false;
  const worked = failAndResolve(key, lane);
  cancelInstances(camunda, [String(key)]);
  return worked;
}

function failAndResolve(processInstanceKey: bigint, type: string): boolean {
  const activation = {type, maxJobsToActivate: 1, timeoutMs: 10_000};
  const [job] = activateJobs(camunda, activation).jobs;
  if (!job) return false;
  const failed = failJob(camunda, job, {retries: 0, errorMessage: 'out of stock'});
  const filter = {processInstanceKey};
  const item = searchUntilFound(camunda, 'searchIncidents', filter, PATIENCE);
  const incidentKey = keyOf(item, ['incidentKey', 'key']);
  const resolved =
    incidentKey !== null && camunda.call('resolveIncident', {path: {incidentKey}}).ok;
  return failed && resolved;
}
