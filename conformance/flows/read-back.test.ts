import type {JsonValue} from '../../lib/core/int64.ts';
import {bareDraft, jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {serviceTaskModel} from '../arrange/models.ts';
import {deployedParts, type JsonObject, keyText} from '../arrange/stage.ts';
import {answerObject, type Exchange} from '../exchange/exchange.ts';
import type {Probe} from '../run/behaviour-run.ts';
import {describeFlow} from '../run/describe-flow.ts';

const JOBS = 'https://docs.camunda.io/docs/components/concepts/job-workers/';
const INCIDENTS = 'https://docs.camunda.io/docs/components/concepts/incidents/';
const DEPLOYMENT =
  'https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/specifications/deploy-resources/';

/** More than the ten parts that a servlet container admits where nobody sets its bound. */
const FILES = 12;

/** So far the clocks of a cluster may be apart, and a request on its way. */
const CLOCKS_APART_MS = 60_000;

/** What was sent, or came about by what was sent, is what an answer shows. */
describeFlow('read back', (stage, behaviour) => {
  const about = (operation: string, name: string, source: string) => ({
    operation,
    check: 'read-back',
    case: name,
    source,
  });

  for (const timeout of [60_000, 3_600_000]) {
    behaviour(
      `a job is locked for ${timeout} ms from now on`,
      about('activateJobs', `deadline:${timeout / 1000}s`, JOBS),
      async probe => {
        const service = await stage.service();
        await stage.createInstance(service);
        const exchange = await probe.call(
          'activateJobs',
          jsonDraft({type: service.jobType, timeout, maxJobsToActivate: 1, worker: 'c8gauge'}),
        );
        const [job] = listIn(exchange, 'jobs');
        expectNear(probe, 'a deadline', Number(job?.deadline), serverMs(exchange) + timeout);
      },
    );
  }

  behaviour(
    'each job has the variables of its own instance',
    about('activateJobs', 'own-variables', JOBS),
    async probe => {
      const service = await stage.service();
      const sent = new Map<string, JsonValue>();
      for (const order of ['first', 'second', 'third']) {
        const instance = await stage.createInstance(service, {order});
        sent.set(keyText(instance, 'processInstanceKey'), order);
      }
      const jobs = await stage.probeJobs(probe, {type: service.jobType});
      for (const job of jobs) {
        const wanted = sent.get(keyText(job, 'processInstanceKey'));
        const {order} = (job.variables ?? {}) as JsonObject;
        probe.expect(order === wanted, `expected order ${String(wanted)}, got ${String(order)}`);
      }
      probe.expect(jobs.length === sent.size, `expected ${sent.size} jobs, got ${jobs.length}`);
    },
  );

  behaviour(
    'the variables of a failure are there when the job is activated again',
    about('failJob', 'variables', JOBS),
    async probe => {
      const service = await stage.service();
      const {job} = await stage.activatedJob(service);
      const failure = {retries: 1, variables: {tried: 'once'}};
      const draft = jsonDraft(failure, {jobKey: keyText(job, 'jobKey')});
      probe.expectStatus(await probe.call('failJob', draft), 204);
      const [again] = await stage.probeJobs(probe, {type: service.jobType});
      const {tried} = (again?.variables ?? {}) as JsonObject;
      probe.expect(tried === 'once', `expected tried 'once', got ${JSON.stringify(tried)}`);
    },
  );

  behaviour(
    'an incident tells what it is about, and when it came',
    about('searchIncidents', 'fields', INCIDENTS),
    async probe => {
      const {job} = await stage.incident(await stage.service());
      const {processInstanceKey = null} = job;
      const search = jsonDraft({filter: {processInstanceKey}});
      const exchange = await probe.call('searchIncidents', search);
      const [incident = {}] = listIn(exchange, 'items');
      const wanted: JsonObject = {
        jobKey: job.jobKey ?? null,
        processInstanceKey,
        elementId: 'task',
        errorType: 'JOB_NO_RETRIES',
        errorMessage: 'as asked',
        state: 'ACTIVE',
      };
      expectFields(probe, incident, wanted);
      expectRecent(probe, incident, 'creationTime', exchange);
    },
  );

  behaviour(
    'a resolved error gives the job back as it was',
    about('resolveIncident', 'job', INCIDENTS),
    async probe => {
      const service = await stage.service();
      const {incidentKey, job} = await stage.uncaughtError(service);
      probe.expectStatus(await probe.call('resolveIncident', bareDraft({incidentKey})), 204);
      const [again = {}] = await stage.probeJobs(probe, {type: service.jobType});
      const {elementId = null, jobKey = null, retries = null} = job;
      expectFields(probe, {jobKey: null, ...again}, {jobKey, elementId, retries});
    },
  );

  behaviour(
    'a user task tells whose it is, and when it came',
    about(
      'searchUserTasks',
      'fields',
      'https://docs.camunda.io/docs/components/modeler/bpmn/user-tasks/',
    ),
    async probe => {
      const {instance, userTaskKey} = await stage.userTask(await stage.userTaskProcess());
      const {processInstanceKey = null} = instance;
      const search = jsonDraft({filter: {processInstanceKey}});
      const exchange = await probe.call('searchUserTasks', search);
      const [task = {}] = listIn(exchange, 'items');
      expectFields(probe, task, {userTaskKey, processInstanceKey, elementId: 'task'});
      expectFields(probe, task, {state: 'CREATED'});
      expectRecent(probe, task, 'creationDate', exchange);
    },
  );

  behaviour(
    `a deployment of ${FILES} files has all of them, each under its own name`,
    about('createDeployment', 'many-files', DEPLOYMENT),
    async probe => {
      const ids = Array.from({length: FILES}, () => stage.uniqueName('file'));
      const files = ids.map(id => serviceTaskModel(id, `${id}-job`));
      const exchange = await probe.call('createDeployment', multipartDraft(...files));
      probe.expectStatus(exchange, 200);
      const parts = deployedParts(answerObject(exchange), 'processDefinition');
      const names = parts.map(each => String(each.resourceName));
      const wanted = files.map(each => String(each.fileName));
      const isSame = names.length === wanted.length && wanted.every(each => names.includes(each));
      probe.expect(isSame, `expected ${wanted.join()}, got ${names.join() || 'none'}`);
      const last = jsonDraft({bpmnProcessId: ids.at(-1) ?? ''});
      probe.expectStatus(await probe.call('createProcessInstance', last), 200);
    },
  );
});

function listIn(exchange: Exchange, name: string): JsonObject[] {
  const list = answerObject(exchange)[name];
  return Array.isArray(list) ? (list as JsonObject[]) : [];
}

/** The time by the server's own clock, to the second. */
function serverMs({response}: Exchange): number {
  const {date} = (response?.headers ?? {}) as {date?: string};
  return Date.parse(date ?? '') || Date.now();
}

function expectNear(probe: Probe, what: string, ms: number, wantedMs: number): void {
  const isNear = Math.abs(ms - wantedMs) <= CLOCKS_APART_MS;
  probe.expect(isNear, `expected ${what} about ${textOf(wantedMs)}, got ${textOf(ms)}`);
}

function textOf(ms: number): string {
  return Number.isFinite(ms) && Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : String(ms);
}

/** Properties that come have to be right; whether they have to come is the contract's to say. */
function expectFields(probe: Probe, item: JsonObject, wanted: JsonObject): void {
  for (const [name, value] of Object.entries(wanted)) {
    const received = item[name];
    if (received === undefined) continue;
    const isSame = String(received) === String(value);
    probe.expect(isSame, `expected ${name} ${String(value)}, got ${String(received)}`);
  }
}

function expectRecent(probe: Probe, item: JsonObject, name: string, exchange: Exchange): void {
  const received = item[name];
  if (typeof received !== 'string') return;
  expectNear(probe, name, Date.parse(received), serverMs(exchange));
}
