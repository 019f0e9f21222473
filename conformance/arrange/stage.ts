import type {MultipartFile, RequestDraft} from '../../lib/contract/cases/request-case.ts';
import {systemClock} from '../../lib/core/clock.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {answerObject} from '../exchange/exchange.ts';
import type {Probe} from '../run/behaviour-run.ts';
import {findHidden} from '../run/hidden-items.ts';
import {hasLostJobs, LostJobError} from '../run/lost-jobs.ts';
import type {Target} from '../run/target.ts';
import {ArrangementError} from '../run/target.ts';
import {jsonDraft, multipartDraft} from './drafts.ts';
import {decisionModel, serviceTaskModel, userTaskModel} from './models.ts';
import {type SharedName, type SharedProcess, sharedModels} from './shared-models.ts';

export type JsonObject = {[key: string]: JsonValue};

/** How long a job stays with us. */
const JOB_TIMEOUT_MS = 600_000;

/** So many versions have pages of two, and a third one. */
export const VERSIONS = 5;

/** A hundred jobs each: more than any file of the suite leaves. */
const DRAINS_MAX = 20;

/** A target that is not asked for an answer at once waits for jobs. */
const AT_ONCE = {requestTimeout: -1};

/** So many times the bound is waited to find out how late a read is. */
const LATE_FACTOR = 3;
/** A look that began in time may end later. */
const EVENTUALLY_SLACK_MS = 500;
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

  /** A name of the file's own that is always the same. */
  uniqueOf(what: string): string {
    return `c8gauge-${this.target.settings.runId}-${this.#name}-${what}`;
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
    const known = await this.target.unusable(operation);
    if (known !== null) throw new ArrangementError(known);
    const exchange = await this.target.call(operation, draft);
    const status = exchange.response?.status ?? 0;
    if (status >= 200 && status < 300) return answerObject(exchange);
    const {causes} = this.target;
    const came = exchange.response
      ? `answered ${status}${causes.detailOf(exchange)}`
      : (exchange.failure?.message ?? '');
    throw new ArrangementError(
      causes.explain(operationId, exchange) ?? `${operationId}, which has to come first, ${came}`,
    );
  }

  /**
   * A process that is deployed once for the whole run. What is new for each call are the names by which
   * its instances, jobs, messages and signals are told from those of others: they are variables of the
   * instances, and expressions in the model.
   */
  async shared(name: SharedName): Promise<SharedProcess> {
    const {processId} = await this.#deployShared(name);
    const unique = sharedModels[name].variables.map(each => [each, this.uniqueName(each)] as const);
    return {processId, variables: Object.fromEntries(unique)};
  }

  async #deployShared(name: SharedName): Promise<{processId: string; deployed: JsonObject}> {
    const processId = `c8gauge-${this.target.settings.runId}-${name}`;
    const model = () => sharedModels[name].model(processId);
    return {processId, deployed: await this.deployedOnce(processId, model)};
  }

  /** The answer of a deployment that the whole run makes once. */
  deployedOnce(name: string, model: () => MultipartFile): Promise<JsonObject> {
    return this.target.onceInRun(`deployed ${name}`, () =>
      this.succeed('createDeployment', multipartDraft(model())),
    );
  }

  /** A shared process with one service task, whose error `refused` goes to another job. */
  async service(): Promise<SharedProcess & {jobType: string; handler: string}> {
    const process = await this.shared('service');
    const {c8gaugeJob, c8gaugeHandler} = process.variables;
    return {...process, jobType: String(c8gaugeJob), handler: String(c8gaugeHandler)};
  }

  /** A shared process whose jobs have a fixed type, so that nothing has to be sent to start it. */
  async creation(): Promise<{
    processId: string;
    jobType: string;
    processDefinitionKey: JsonValue;
    deploymentKey: JsonValue;
  }> {
    const {deployed, processId} = await this.#deployShared('creation');
    const [definition] = deployedParts(deployed, 'processDefinition');
    return {
      processId,
      jobType: `${processId}-job`,
      processDefinitionKey: definition?.processDefinitionKey ?? null,
      deploymentKey: deployed.deploymentKey ?? null,
    };
  }

  /** A process of several versions, which only searches and reads are about. */
  async versions(): Promise<{
    processId: string;
    keys: readonly string[];
    deploymentKeys: readonly string[];
  }> {
    const processId = `c8gauge-${this.target.settings.runId}-versions`;
    const keys: string[] = [];
    const deploymentKeys: string[] = [];
    for (let version = 1; version <= VERSIONS; version += 1) {
      const type = `${processId}-${version}`;
      const deployed = await this.deployedOnce(type, () => serviceTaskModel(processId, type));
      const [definition = {}] = deployedParts(deployed, 'processDefinition');
      keys.push(keyText(definition, 'processDefinitionKey'));
      deploymentKeys.push(keyText(deployed, 'deploymentKey'));
    }
    return {processId, keys, deploymentKeys};
  }

  /** A shared process with one user task. */
  async userTaskProcess(): Promise<string> {
    return (await this.shared('user-task')).processId;
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
    process: string | SharedProcess,
    variables: JsonObject = {},
    version = -1,
  ): Promise<JsonObject> {
    const own = typeof process === 'string' ? {processId: process, variables: {}} : process;
    const body = {
      bpmnProcessId: own.processId,
      variables: {...own.variables, ...variables},
      ...(version < 0 ? {} : {version}),
    };
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

  /** Takes every job of a type that is left from before. */
  async drain(type: string): Promise<void> {
    for (let count = 0; count < DRAINS_MAX; count += 1) {
      if ((await this.activate(type, 100)).length === 0) return;
    }
  }

  /** A fresh instance's job, activated. */
  async activatedJob(
    model: StartableModel,
    variables: JsonObject = {},
  ): Promise<{job: JsonObject; instance: JsonObject}> {
    const instance = await this.createInstance({variables: {}, ...model}, variables);
    const key = String(instance.processInstanceKey);
    const look = async () => {
      const jobs = await this.activate(model.jobType);
      return jobs.find(each => String(each.processInstanceKey) === key);
    };
    // A job may come a moment after its instance.
    const job = hasLostJobs(this.target)
      ? await look()
      : await this.eventually(look, found => found !== undefined, false);
    if (job === undefined) {
      const hidden = await findHidden(this.target);
      throw hidden === null ? new LostJobError(model.jobType) : new ArrangementError(hidden);
    }
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
  async userTask(
    process: string | SharedProcess,
  ): Promise<{userTaskKey: string; instance: JsonObject}> {
    const instance = await this.createInstance(process);
    const {processInstanceKey = null} = instance;
    const filter = {processInstanceKey};
    return {userTaskKey: await this.foundKey('searchUserTasks', filter, 'userTaskKey'), instance};
  }

  /** An incident: the job of a fresh instance has failed with no retries left. */
  async incident(model: StartableModel): Promise<{incidentKey: string; job: JsonObject}> {
    const {instance, job} = await this.activatedJob(model);
    const failure = {retries: 0, errorMessage: 'as asked'};
    await this.succeed('failJob', jsonDraft(failure, {jobKey: keyText(job, 'jobKey')}));
    const filter = {processInstanceKey: instance.processInstanceKey ?? null};
    return {incidentKey: await this.foundKey('searchIncidents', filter, 'incidentKey'), job};
  }

  /** An incident that can be resolved as it is: nobody caught the error of a fresh instance's job. */
  async uncaughtError(model: StartableModel): Promise<{incidentKey: string; job: JsonObject}> {
    const {instance, job} = await this.activatedJob(model);
    const error = jsonDraft({errorCode: 'uncaught'}, {jobKey: keyText(job, 'jobKey')});
    await this.succeed('throwError', error);
    const filter = {processInstanceKey: instance.processInstanceKey ?? null};
    return {incidentKey: await this.foundKey('searchIncidents', filter, 'incidentKey'), job};
  }

  /** The decision that prices colours, which is deployed once for the whole run. */
  async decision(): Promise<{decisionId: string; decisionKey: string}> {
    const decisionId = `c8gauge-${this.target.settings.runId}-price`;
    const deployed = await this.deployedOnce(decisionId, () => decisionModel(decisionId));
    return {decisionId, decisionKey: decisionKeyIn(deployed, decisionId)};
  }

  /** Deploys a decision and gives its key. */
  async deployDecision(
    modelOf: (decisionId: string) => MultipartFile = decisionModel,
  ): Promise<{decisionId: string; decisionKey: string}> {
    const decisionId = this.uniqueName('decision');
    const deployed = await this.succeed('createDeployment', multipartDraft(modelOf(decisionId)));
    return {decisionId, decisionKey: decisionKeyIn(deployed, decisionId)};
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
   * Looks again until it is as it should be or the run's bound (`--eventually`) is over. What comes after
   * it is one cause for the whole run, and no finding of each case: the target is late, and not wrong.
   *
   * @param isLag whether the wait is for a read to follow a write, and so is reported
   * @throws ArrangementError when reads are late
   */
  async eventually<T>(
    look: () => Promise<T>,
    isGood: (seen: T) => boolean,
    isLag = true,
  ): Promise<T> {
    const startedMs = systemClock.monotonicMs();
    const waitedMs = () => systemClock.monotonicMs() - startedMs;
    const patienceMs = isLag ? this.target.patienceMs : this.target.settings.eventuallyMs;
    // A first miss is waited for longer: whether reads are late or never come are two different things.
    const boundMs = isLag && this.target.misses === 0 ? patienceMs * LATE_FACTOR : patienceMs;
    let seen = await look();
    if (isGood(seen)) return seen;
    while (!isGood(seen) && waitedMs() < boundMs) {
      await this.pause(EVENTUALLY_PAUSE_MS);
      seen = await look();
    }
    if (!isLag) return seen;
    const isInTime = waitedMs() <= patienceMs + EVENTUALLY_SLACK_MS;
    if (!isGood(seen)) {
      const reason = (await findHidden(this.target)) ?? this.target.late;
      if (reason !== null) throw new ArrangementError(reason);
      this.target.noteMiss();
    } else if (isInTime) this.target.noteLag(waitedMs());
    else throw new ArrangementError(this.target.noteLate(waitedMs()));
    return seen;
  }

  /** Lets time pass for a server whose clock nobody can move. */
  async pause(ms: number): Promise<void> {
    await new Promise<void>(done => setTimeout(done, ms));
  }

  /**
   * The status that an operation answers; 0 when it answers nothing or is not in the contract.
   *
   * @throws ArrangementError when the credentials lack the permission
   */
  async statusOf(operationId: string, draft: RequestDraft): Promise<number> {
    const operation = this.target.operation(operationId);
    if (operation === null) return 0;
    const exchange = await this.target.call(operation, draft);
    const status = exchange.response?.status ?? 0;
    const cause = status === 403 ? this.target.causes.explain(operationId, exchange) : null;
    if (cause !== null) throw new ArrangementError(cause);
    return status;
  }
}

/** A process, the type of its first job, and what its instances have to be started with. */
interface StartableModel extends Partial<Pick<SharedProcess, 'variables'>> {
  readonly processId: string;
  readonly jobType: string;
}

/** The text of a key. */
export function keyText(object: JsonObject, name: string): string {
  return String(object[name] ?? '');
}

/** The parts of a deployment's answer that are of a kind: `processDefinition`. */
export function deployedParts({deployments}: JsonObject, kind: string): JsonObject[] {
  const items = Array.isArray(deployments) ? (deployments as JsonObject[]) : [];
  return items.flatMap(each => (each?.[kind] ? [each[kind] as JsonObject] : []));
}

/** The key of a decision, which the product and the contract name differently. */
export function decisionKeyIn(deployment: JsonObject, decisionId: string): string {
  const decisions = deployedParts(deployment, 'decisionDefinition');
  const decision = decisions.find(each => each.decisionDefinitionId === decisionId) ?? {};
  const key = keyText(decision, 'decisionKey') || keyText(decision, 'decisionDefinitionKey');
  if (key !== '') return key;
  throw new ArrangementError('createDeployment gave no key of a decision');
}

function requireKey(object: JsonObject, name: string, operationId: string): void {
  if (!/^\d+$/.test(keyText(object, name))) {
    throw new ArrangementError(`${operationId} answered without a ${name}`);
  }
}
