import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';
import {bareDraft, jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {
  decisionModel,
  errorModel,
  messageModel,
  serviceTaskModel,
  signalModel,
  twoTasksModel,
  userTaskModel,
} from '../arrange/models.ts';
import type {JsonObject} from '../arrange/stage.ts';

/** Sends a valid request and returns the JSON of the answer, even if it is wrong. */
export type Play = (operationId: string, draft: RequestDraft) => Promise<JsonObject>;

/** Answered at once, also where no job is left: a cluster would wait for 10 s. */
const ACTIVATION = {
  ...{type: 'golden-job', timeout: 600_000, maxJobsToActivate: 2},
  requestTimeout: -1,
};
const CREATE = jsonDraft({
  bpmnProcessId: 'golden',
  variables: {text: 'Grüße', empty: '', big: 9_007_199_254_740_993n},
  tenantId: '<default>',
});

/** The fixed script: each lifecycle of the API once, and then requests that must be refused. */
export async function playGoldenScript(play: Play): Promise<void> {
  await play('getTopology', bareDraft());
  await playInstances(play);
  await playJobs(play);
  await playNextJobs(play);
  await playVersions(play);
  await playMessages(play);
  await playSignals(play);
  await playUserTasks(play);
  await playErrors(play);
  await playDecisions(play);
  await playSearches(play);
}

/** Activates all jobs that are left, also those that a fault has created. */
export async function playGoldenEnd(play: Play): Promise<void> {
  await play('activateJobs', jsonDraft({...ACTIVATION, maxJobsToActivate: 50}));
}

async function playInstances(play: Play): Promise<void> {
  await play('createDeployment', multipartDraft(serviceTaskModel('golden', 'golden-job')));
  const instances: JsonObject[] = [];
  for (let count = 0; count < 8; count += 1) {
    instances.push(await play('createProcessInstance', CREATE));
  }
  for (const each of instances.slice(0, 2)) {
    const draft = bareDraft({processInstanceKey: keyOf(each, 'processInstanceKey')});
    await play('getProcessInstance', draft);
    await play('cancelProcessInstance', draft);
    await play('cancelProcessInstance', draft);
  }
}

async function playJobs(play: Play): Promise<void> {
  const narrowed = jsonDraft({...ACTIVATION, fetchVariable: ['text']});
  const [first, second] = listOf(await play('activateJobs', narrowed), 'jobs');
  const completed = {jobKey: keyOf(first, 'jobKey')};
  await play('completeJob', jsonDraft({variables: {done: true}}, completed));
  await play('completeJob', jsonDraft({}, completed));
  const refused = {jobKey: keyOf(second, 'jobKey')};
  await play('completeJob', jsonDraft([], refused));
  await play('failJob', jsonDraft({retries: 0}, refused));
  const [third] = listOf(await play('activateJobs', jsonDraft(ACTIVATION)), 'jobs');
  const failure = {retries: 1, retryBackOff: 600_000};
  await play('failJob', jsonDraft(failure, {jobKey: keyOf(third, 'jobKey')}));
  await play('activateJobs', jsonDraft(ACTIVATION));
  const [incident] = listOf(await play('searchIncidents', jsonDraft({})), 'items');
  const resolution = bareDraft({incidentKey: keyOf(incident, 'incidentKey')});
  await play('resolveIncident', resolution);
  await play('activateJobs', jsonDraft(ACTIVATION));
  await play('resolveIncident', resolution);
}

/** The next job sees the variables of a completion. */
async function playNextJobs(play: Play): Promise<void> {
  await play('createDeployment', multipartDraft(twoTasksModel('golden-two', 'one-job', 'two-job')));
  await play('createProcessInstance', jsonDraft({bpmnProcessId: 'golden-two'}));
  const activation = {...ACTIVATION, type: 'one-job'};
  const [job] = listOf(await play('activateJobs', jsonDraft(activation)), 'jobs');
  const completion = jsonDraft({variables: {done: true}}, {jobKey: keyOf(job, 'jobKey')});
  await play('completeJob', completion);
  await play('activateJobs', jsonDraft({...activation, type: 'two-job'}));
}

async function playVersions(play: Play): Promise<void> {
  const changed = multipartDraft(serviceTaskModel('golden', 'other-job'));
  await play('createDeployment', changed);
  await play('createDeployment', changed);
  const instance = await play('createProcessInstance', CREATE);
  const earlier = jsonDraft({bpmnProcessId: 'golden', version: 1});
  await play('createProcessInstance', earlier);
  const draft = bareDraft({processDefinitionKey: keyOf(instance, 'processDefinitionKey')});
  await play('getProcessDefinition', draft);
  await play('getProcessDefinitionXml', draft);
  const other = jsonDraft({...ACTIVATION, type: 'other-job'});
  await play('activateJobs', other);
  await play('activateJobs', other);
}

async function playMessages(play: Play): Promise<void> {
  const model = messageModel('golden-message', 'golden-paid', 'paid-job');
  await play('createDeployment', multipartDraft(model));
  const message = {name: 'golden-paid', correlationKey: 'a', variables: {paid: true}};
  const wait = jsonDraft({bpmnProcessId: 'golden-message', variables: {order: 'a'}});
  await play('createProcessInstance', wait);
  await play('publishMessage', jsonDraft(message));
  const buffered = {...message, messageId: 'one', timeToLive: 60_000};
  await play('publishMessage', jsonDraft(buffered));
  await play('publishMessage', jsonDraft(buffered));
  await play('createProcessInstance', wait);
  await play('publishMessage', jsonDraft({...message, timeToLive: 0}));
  await play('createProcessInstance', wait);
  await play('activateJobs', jsonDraft({...ACTIVATION, type: 'paid-job', maxJobsToActivate: 9}));
}

async function playSignals(play: Play): Promise<void> {
  const model = signalModel('golden-signal', 'golden-alarm', 'alarm-job');
  await play('createDeployment', multipartDraft(model));
  await play('createProcessInstance', jsonDraft({bpmnProcessId: 'golden-signal'}));
  const signal = {signalName: 'golden-alarm', variables: {level: 3}};
  await play('broadcastSignal', jsonDraft(signal));
  await play('activateJobs', jsonDraft({...ACTIVATION, type: 'alarm-job'}));
}

async function playUserTasks(play: Play): Promise<void> {
  await play('createDeployment', multipartDraft(userTaskModel('golden-task')));
  await play('createProcessInstance', jsonDraft({bpmnProcessId: 'golden-task'}));
  const search = jsonDraft({filter: {bpmnProcessId: 'golden-task'}});
  const [task] = listOf(await play('searchUserTasks', search), 'items');
  const path = {userTaskKey: keyOf(task, 'userTaskKey')};
  for (const assignee of ['ada', 'grace']) {
    await play('assignUserTask', jsonDraft({assignee, allowOverride: false}, path));
    await play('searchUserTasks', search);
  }
  await play('completeUserTask', jsonDraft({variables: {approved: true}}, path));
  await play('completeUserTask', jsonDraft({}, path));
}

async function playErrors(play: Play): Promise<void> {
  const model = errorModel('golden-error', 'error-job', 'refused', 'handler-job');
  await play('createDeployment', multipartDraft(model));
  await play('createProcessInstance', jsonDraft({bpmnProcessId: 'golden-error'}));
  const activation = jsonDraft({...ACTIVATION, type: 'error-job'});
  const [job] = listOf(await play('activateJobs', activation), 'jobs');
  const error = jsonDraft({errorCode: 'refused'}, {jobKey: keyOf(job, 'jobKey')});
  await play('throwError', error);
  await play('throwError', error);
  await play('activateJobs', jsonDraft({...ACTIVATION, type: 'handler-job'}));
}

async function playDecisions(play: Play): Promise<void> {
  await play('createDeployment', multipartDraft(decisionModel('golden-decision')));
  const [decision] = listOf(await play('searchDecisionDefinitions', jsonDraft({})), 'items');
  const path = {decisionKey: keyOf(decision, 'decisionKey')};
  await play('evaluateDecision', jsonDraft({variables: {colour: 'blue'}}, path));
}

/** Every part of a query. */
async function playSearches(play: Play): Promise<void> {
  const filter = {bpmnProcessId: 'golden', version: 1};
  const search = (query: JsonObject) =>
    play('searchProcessInstances', jsonDraft({filter, ...query}));
  for (const order of ['ASC', 'DESC']) {
    const sort = [{field: 'processInstanceKey', order}];
    await search({sort});
    await search({sort, page: {from: 2, limit: 2}});
    let at: JsonObject = {};
    for (let pages = 0; pages < 3; pages += 1) {
      const {lastSortValues} = at;
      const after = lastSortValues === undefined ? {} : {searchAfter: lastSortValues};
      const {page} = await search({sort, page: {limit: 2, ...after}});
      at = (page ?? {}) as JsonObject;
    }
    const {firstSortValues = []} = at;
    await search({sort, page: {limit: 2, searchBefore: firstSortValues}});
  }
  await search({sort: [{field: 'tenantId', order: 'ASC'}]});
  await search({sort: [{field: 'tenantId', order: 'SIDEWAYS'}]});
  await play('searchDeployments', jsonDraft({page: {limit: 2}}));
  await play('searchProcessDefinitions', jsonDraft({filter: {bpmnProcessId: 'golden'}}));
}

/** A list of an answer; empty where there is none. */
export function listOf(object: JsonObject, name: string): JsonObject[] {
  const list = object[name];
  return Array.isArray(list) ? (list as JsonObject[]) : [];
}

/** The key, or one that does not exist when a fault has removed it. */
export function keyOf(object: JsonObject | undefined, name: string): string {
  const text = String(object?.[name] ?? '');
  return /^\d+$/.test(text) ? text : '1';
}
