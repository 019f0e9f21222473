import type {MultipartFile, RequestDraft} from '../../lib/contract/cases/request-case.ts';
import {systemClock} from '../../lib/core/clock.ts';
import {oneLine} from '../../lib/core/errors.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {answerObject} from '../exchange/exchange.ts';
import type {Probe} from '../run/behaviour-run.ts';
import type {Target} from '../run/target.ts';
import {ArrangementError} from '../run/target.ts';
import {jsonDraft, multipartDraft} from './drafts.ts';
import {decisionModel, serviceTaskModel, userTaskModel} from './models.ts';

export type JsonObject = {[key: string]: JsonValue};

/** How long a job stays with us: longer than any file of the suite runs. */
const JOB_TIMEOUT_MS = 600_000;

/** Whoever is not asked for an answer at once waits for jobs, as long as it likes. */
const AT_ONCE = {requestTimeout: -1};

/** So many characters of what a problem says. */
const DETAIL_MAX = 160;

/** Between two looks at something that is going to come. */
const EVENTUALLY_PAUSE_MS = 25;

/**
 * Sets the stage for one test file: deploys models under names of its own, creates instances and
 * activates jobs. What goes wrong here is an {@link ArrangementError}, never a finding: the file of
 * the operation that failed reports it.
 */
export class Stage {
  readonly target: Target;
  readonly #name: string;
  #deployed = 0;

  /** @param name unique to the test file within the run */
  constructor(target: Target, name: string) {
    this.target = target;
    this.#name = name;
  }

  /** A name that nothing else on the target has: `c8gauge-<run>-<file>-<what>`. */
  uniqueName(what: string): string {
    this.#deployed += 1;
    return `c8gauge-${this.target.settings.runId}-${this.#name}-${what}-${this.#deployed}`;
  }

  /** Does something the first time and remembers what came of it; what failed is tried again. */
  once<T>(make: () => Promise<T>): () => Promise<T> {
    let made: {readonly value: T} | null = null;
    return async () => {
      made ??= {value: await make()};
      return made.value;
    };
  }

  /** Calls an operation and gives the JSON of its 2xx answer ({} when empty). */
  async succeed(operationId: string, draft: RequestDraft): Promise<JsonObject> {
    const operation = this.target.operation(operationId);
    if (operation === null) throw new ArrangementError(`the contract has no ${operationId}`);
    const exchange = await this.target.call(operation, draft);
    const status = exchange.response?.status ?? 0;
    if (status < 200 || status > 299) {
      const came = exchange.response
        ? `answered ${status}${this.#detailOf(exchange)}`
        : (exchange.failure?.message ?? '');
      throw new ArrangementError(`${operationId}, which has to come first, ${came}`);
    }
    return answerObject(exchange);
  }

  /** What a problem says, without what is only of this run: the same fault has the same reason. */
  #detailOf(exchange: Exchange): string {
    const {detail} = answerObject(exchange);
    if (typeof detail !== 'string' || detail === '') return '';
    return ` (${oneLine(detail.replaceAll(this.target.settings.runId, '*')).slice(0, DETAIL_MAX)})`;
  }

  /** Deploys a process with one service task. */
  async deployServiceTask(): Promise<{processId: string; jobType: string}> {
    const [processId, jobType] = [this.uniqueName('process'), this.uniqueName('job')];
    await this.succeed('createDeployment', multipartDraft(serviceTaskModel(processId, jobType)));
    return {processId, jobType};
  }

  /** Deploys a process with one user task and gives its id. */
  async deployUserTask(): Promise<string> {
    const processId = this.uniqueName('process');
    await this.succeed('createDeployment', multipartDraft(userTaskModel(processId)));
    return processId;
  }

  /** Creates an instance, of the latest version unless another is named. */
  async createInstance(
    bpmnProcessId: string,
    variables: JsonObject = {},
    version = -1,
  ): Promise<JsonObject> {
    const body = {bpmnProcessId, variables, ...(version < 0 ? {} : {version})};
    const instance = await this.succeed('createProcessInstance', jsonDraft(body));
    requireKey(instance, 'processInstanceKey', 'createProcessInstance');
    return instance;
  }

  /** Jobs of a type, locked for the rest of the run. */
  async activate(type: string, maxJobsToActivate = 10): Promise<JsonObject[]> {
    const body = {type, timeout: JOB_TIMEOUT_MS, maxJobsToActivate, worker: 'c8gauge', ...AT_ONCE};
    const {jobs} = await this.succeed('activateJobs', jsonDraft(body));
    return Array.isArray(jobs) ? (jobs as JsonObject[]) : [];
  }

  /** A fresh instance's job, activated. */
  async activatedJob(
    model: {processId: string; jobType: string},
    variables: JsonObject = {},
  ): Promise<{job: JsonObject; instance: JsonObject}> {
    const instance = await this.createInstance(model.processId, variables);
    const jobs = await this.activate(model.jobType);
    const job = jobs.find(
      each => String(each.processInstanceKey) === String(instance.processInstanceKey),
    );
    if (job === undefined) throw new ArrangementError('activateJobs gave no job of the instance');
    requireKey(job, 'jobKey', 'activateJobs');
    return {job, instance};
  }

  /** The items that a search finds, once there are any or the run's bound is over. */
  async found(operationId: string, filter: JsonObject): Promise<JsonObject[]> {
    const search = async () => {
      const {items} = await this.succeed(operationId, jsonDraft({filter}));
      return Array.isArray(items) ? (items as JsonObject[]) : [];
    };
    return this.eventually(search, items => items.length > 0);
  }

  /** The key of the one item that a search finds. */
  async foundKey(operationId: string, filter: JsonObject, name: string): Promise<string> {
    const [item] = await this.found(operationId, filter);
    if (item === undefined) throw new ArrangementError(`${operationId} found nothing`);
    requireKey(item, name, operationId);
    return keyText(item, name);
  }

  /** A fresh user task and its instance. */
  async userTask(processId: string): Promise<{userTaskKey: string; instance: JsonObject}> {
    const instance = await this.createInstance(processId);
    const {processInstanceKey = null} = instance;
    const filter = {processInstanceKey};
    return {userTaskKey: await this.foundKey('searchUserTasks', filter, 'userTaskKey'), instance};
  }

  /** An incident: the job of a fresh instance has failed with no retries left. */
  async incident(model: {
    processId: string;
    jobType: string;
  }): Promise<{incidentKey: string; job: JsonObject}> {
    const {instance, job} = await this.activatedJob(model);
    const failure = {retries: 0, errorMessage: 'as asked'};
    await this.succeed('failJob', jsonDraft(failure, {jobKey: keyText(job, 'jobKey')}));
    const filter = {processInstanceKey: instance.processInstanceKey ?? null};
    return {incidentKey: await this.foundKey('searchIncidents', filter, 'incidentKey'), job};
  }

  /** Deploys a decision and gives its key, which the product and the contract name differently. */
  async deployDecision(
    modelOf: (decisionId: string) => MultipartFile = decisionModel,
  ): Promise<{decisionId: string; decisionKey: string}> {
    const decisionId = this.uniqueName('decision');
    const model = multipartDraft(modelOf(decisionId));
    const {deployments} = await this.succeed('createDeployment', model);
    const decisions = (Array.isArray(deployments) ? (deployments as JsonObject[]) : []).flatMap(
      each => (each.decisionDefinition ? [each.decisionDefinition as JsonObject] : []),
    );
    const [decision = {}] = decisions;
    const decisionKey =
      keyText(decision, 'decisionKey') || keyText(decision, 'decisionDefinitionKey');
    if (decisionKey === '')
      throw new ArrangementError('createDeployment gave no key of a decision');
    return {decisionId, decisionKey};
  }

  /** Jobs that are going to be judged; what is not said is asked for as {@link activate} does. */
  async probeJobs(probe: Probe, request: JsonObject): Promise<JsonObject[]> {
    const usual = {timeout: JOB_TIMEOUT_MS, maxJobsToActivate: 10, worker: 'c8gauge', ...AT_ONCE};
    const body = {...usual, ...request};
    const exchange = await probe.call('activateJobs', jsonDraft(body));
    probe.expectStatus(exchange, 200);
    const {jobs} = answerObject(exchange);
    return Array.isArray(jobs) ? (jobs as JsonObject[]) : [];
  }

  /** Waits until something can be read: a read may lag behind the write as a search does. */
  async untilReadable(operationId: string, draft: RequestDraft): Promise<void> {
    await this.eventually(
      () => this.statusOf(operationId, draft),
      status => status === 200,
    );
  }

  /** A read that is going to be judged, once there is something to read. */
  async read(probe: Probe, operationId: string, draft: RequestDraft): Promise<Exchange> {
    await this.untilReadable(operationId, draft);
    return probe.call(operationId, draft);
  }

  /**
   * Looks again until it is as it should be or the run's bound (`--eventually`) is over.
   *
   * @param isLag whether the wait is for a read to follow a write, and so is reported
   */
  async eventually<T>(
    look: () => Promise<T>,
    isGood: (seen: T) => boolean,
    isLag = true,
  ): Promise<T> {
    const startedMs = systemClock.monotonicMs();
    const deadlineMs = startedMs + this.target.patienceMs;
    let seen = await look();
    if (isGood(seen)) return seen;
    while (!isGood(seen) && systemClock.monotonicMs() < deadlineMs) {
      await this.pause(EVENTUALLY_PAUSE_MS);
      seen = await look();
    }
    if (!isGood(seen)) this.target.noteMiss();
    else if (isLag) this.target.noteLag(systemClock.monotonicMs() - startedMs);
    return seen;
  }

  /** Lets time pass for a server whose clock nobody can move. */
  async pause(ms: number): Promise<void> {
    await new Promise<void>(done => setTimeout(done, ms));
  }

  /** The status that an operation answers; 0 when it answers nothing or is not in the contract. */
  async statusOf(operationId: string, draft: RequestDraft): Promise<number> {
    const operation = this.target.operation(operationId);
    if (operation === null) return 0;
    const exchange = await this.target.call(operation, draft);
    return exchange.response?.status ?? 0;
  }
}

/** The text of a key. */
export function keyText(object: JsonObject, name: string): string {
  return String(object[name] ?? '');
}

function requireKey(object: JsonObject, name: string, operationId: string): void {
  if (!/^\d+$/.test(keyText(object, name))) {
    throw new ArrangementError(`${operationId} answered without a ${name}`);
  }
}
