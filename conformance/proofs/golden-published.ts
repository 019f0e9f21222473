import {bareDraft, jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {errorModel, serviceTaskModel} from '../arrange/models.ts';
import type {JsonObject} from '../arrange/stage.ts';
import {keyOf, listOf, type Play} from './golden-script.ts';

/** More than some servers take in one deployment. */
const FILES = 12;

/** What published defects of the product change: errors that nobody catches, failures, large bodies, many files. */
export async function playPublished(play: Play): Promise<void> {
  const files = Array.from({length: FILES}, (_, at) => serviceTaskModel(`golden-${at}`, 'none'));
  await play('createDeployment', multipartDraft(...files));
  const model = errorModel('golden-bugs', 'bugs-job', 'refused', 'bugs-handler');
  await play('createDeployment', multipartDraft(model));
  await playUncaught(play);
  const failed = await activated(play);
  const failure = {retries: 2, variables: {tried: true}};
  await play('failJob', jsonDraft(failure, {jobKey: keyOf(failed, 'jobKey')}));
  await activate(play, 2000);
  for (const order of [1, 2]) await play('createProcessInstance', create({order}));
  await activate(play, 2);
  await play('createProcessInstance', create({text: 'x'.repeat(600 * 1024)}));
  await activate(play, 1);
}

/** One is resolved and given out again, the other's instance is cancelled. */
async function playUncaught(play: Play): Promise<void> {
  for (const isResolved of [true, false]) {
    const job = await activated(play);
    await play('throwError', jsonDraft({errorCode: 'another'}, {jobKey: keyOf(job, 'jobKey')}));
    const {processInstanceKey = null} = job ?? {};
    const search = jsonDraft({filter: {processInstanceKey}});
    const [incident] = listOf(await play('searchIncidents', search), 'items');
    if (isResolved) {
      await play('resolveIncident', bareDraft({incidentKey: keyOf(incident, 'incidentKey')}));
    } else {
      const instance = {processInstanceKey: keyOf(job, 'processInstanceKey')};
      await play('cancelProcessInstance', bareDraft(instance));
    }
    await activate(play, 5);
  }
}

function create(variables: JsonObject) {
  return jsonDraft({bpmnProcessId: 'golden-bugs', variables});
}

async function activated(play: Play): Promise<JsonObject | undefined> {
  await play('createProcessInstance', create({}));
  return (await activate(play, 1))[0];
}

async function activate(play: Play, maxJobsToActivate: number): Promise<JsonObject[]> {
  // A request that waits in vain would take the next job with it.
  const body = {type: 'bugs-job', timeout: 600_000, maxJobsToActivate, requestTimeout: -1};
  return listOf(await play('activateJobs', jsonDraft(body)), 'jobs');
}
