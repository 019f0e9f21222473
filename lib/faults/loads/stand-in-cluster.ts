import type {Clock} from '../../core/clock.ts';
import {json, NO_CONTENT, problem} from './answers.ts';
import type {ClusterFaults, StandInAnswer, StandInRequest} from './load-trial.ts';

interface Job {
  readonly key: bigint;
  readonly instanceKey: bigint;
  readonly processId: string;
  readonly elementId: string;
  readonly type: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Hand-outs that have not been completed. */
  open: number;
}

interface Lock {
  readonly job: Job;
  readonly untilMs: number;
}

interface Task {
  readonly elementId: string;
  readonly type: string;
}

/**
 * As much of a cluster as the scenarios `create-instance` and `process-loop` and the scripts of the
 * targets need, in the words of 8.6: processes of no task, which end at once, or of one.
 */
export class StandInCluster {
  readonly #clock: Clock;
  readonly #faults: ClusterFaults;
  /** By process id; null for a process of no task. */
  readonly #tasks = new Map<string, Task | null>();
  readonly #waiting = new Map<string, Job[]>();
  readonly #jobs = new Map<string, Job>();
  /** In the order in which they run out: all workers of a run ask for the same time. */
  readonly #locks: Lock[] = [];
  #lastKey = 2_251_799_813_685_248n;
  #lastInstance = 0n;
  #creations = 0;
  #completions = 0;

  constructor(clock: Clock, faults: ClusterFaults = {}) {
    this.#clock = clock;
    this.#faults = faults;
  }

  /** Carries a request out. */
  serve({
    operation,
    path,
    body,
  }: Pick<StandInRequest, 'operation' | 'path' | 'body'>): StandInAnswer {
    if (operation === 'getTopology') return TOPOLOGY;
    if (operation === 'createDeployment') return this.#deploy(body);
    if (operation === 'createProcessInstance') return this.#create(JSON.parse(body));
    if (operation === 'activateJobs') return this.#activate(JSON.parse(body));
    if (operation === 'completeJob') return this.#complete(path.split('/')[3] ?? '');
    return problem(404, 'NOT_FOUND', `there is nothing at ${path}`);
  }

  #deploy(body: string): StandInAnswer {
    const [, processId = 'process'] = /<bpmn:process id="([^"]+)"/.exec(body) ?? [];
    const [, elementId = 'task'] = /<bpmn:serviceTask id="([^"]+)"/.exec(body) ?? [];
    const [, type] = /taskDefinition type="([^"]+)"/.exec(body) ?? [];
    this.#tasks.set(processId, type === undefined ? null : {elementId, type});
    return json(
      `{"deploymentKey":${this.#nextKey()},"deployments":[{"processDefinition":{"processDefinitionKey":${this.#nextKey()},"bpmnProcessId":"${processId}","version":1,"resourceName":"${processId}.bpmn","tenantId":"<default>"}}],"tenantId":"<default>"}`,
    );
  }

  #create({bpmnProcessId, variables = {}}: Creation): StandInAnswer {
    this.#creations++;
    if (this.#lastInstance === 0n || !this.#faults.repeatsKey?.(this.#creations)) {
      this.#lastInstance = this.#nextKey();
      const task = this.#tasks.get(bpmnProcessId);
      if (task) this.#openJob(task, bpmnProcessId, variables);
    }
    return json(
      `{"processInstanceKey":${this.#lastInstance},"processDefinitionKey":2251799813685250,"bpmnProcessId":"${bpmnProcessId}","version":1,"tenantId":"<default>"}`,
    );
  }

  #openJob({elementId, type}: Task, processId: string, variables: Job['variables']): void {
    const open = this.#faults.handouts?.(this.#creations) ?? 1;
    const instanceKey = this.#lastInstance;
    const job = {key: this.#nextKey(), instanceKey, processId, elementId, type, variables, open};
    const enlist = () => {
      this.#jobs.set(String(job.key), job);
      for (let count = 0; count < open; count++) this.#waitingOf(type).push(job);
    };
    const delayMs = this.#faults.jobDelayMs?.(this.#creations) ?? 0;
    if (delayMs > 0) this.#clock.schedule(delayMs, enlist);
    else enlist();
  }

  #activate({
    type,
    maxJobsToActivate,
    timeout,
    worker = '',
    fetchVariable,
  }: Activation): StandInAnswer {
    this.#releaseLocks();
    const jobs = this.#waitingOf(type).splice(0, maxJobsToActivate);
    const untilMs = this.#clock.monotonicMs() + timeout;
    for (const job of jobs) this.#locks.push({job, untilMs});
    const deadline = Math.round(this.#clock.wallMs() + timeout);
    const written = jobs.map(({key, instanceKey, processId, elementId, variables}) => {
      const shown = fetchVariable
        ? Object.fromEntries(fetchVariable.map(name => [name, variables[name]]))
        : variables;
      return `{"jobKey":${key},"type":"${type}","processInstanceKey":${instanceKey},"processDefinitionKey":2251799813685250,"bpmnProcessId":"${processId}","elementId":"${elementId}","elementInstanceKey":${key + 1n},"customHeaders":{},"worker":"${worker}","retries":3,"deadline":${deadline},"variables":${JSON.stringify(shown)},"tenantId":"<default>"}`;
    });
    return json(`{"jobs":[${written.join(',')}]}`);
  }

  #complete(key: string): StandInAnswer {
    const job = this.#jobs.get(key);
    if (!job) return problem(404, 'NOT_FOUND', `there is no job with the key ${key}`);
    this.#completions++;
    if (this.#faults.undoesCompletion?.(this.#completions)) this.#waitingOf(job.type).push(job);
    else job.open--;
    if (job.open === 0) this.#jobs.delete(key);
    return NO_CONTENT;
  }

  #releaseLocks(): void {
    const nowMs = this.#clock.monotonicMs();
    for (let first = this.#locks[0]; first && first.untilMs <= nowMs; first = this.#locks[0]) {
      this.#locks.shift();
      if (this.#jobs.has(String(first.job.key))) this.#waitingOf(first.job.type).push(first.job);
    }
  }

  #waitingOf(type: string): Job[] {
    const known = this.#waiting.get(type);
    if (known) return known;
    const waiting: Job[] = [];
    this.#waiting.set(type, waiting);
    return waiting;
  }

  #nextKey(): bigint {
    this.#lastKey += 1n;
    return this.#lastKey;
  }
}

interface Creation {
  readonly bpmnProcessId: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Activation {
  readonly type: string;
  readonly maxJobsToActivate: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly worker?: string;
  readonly fetchVariable?: readonly string[];
}

const TOPOLOGY = json(
  '{"brokers":[{"nodeId":0,"host":"127.0.0.1","port":26501,"partitions":[{"partitionId":1,"role":"leader","health":"healthy"}]}],"clusterSize":1,"partitionsCount":1,"replicationFactor":1,"gatewayVersion":"8.6.0"}',
);
