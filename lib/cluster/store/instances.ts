import type {JsonValue} from '../../core/int64.ts';
import type {FlowNode, SequenceFlow} from '../bpmn/model.ts';
import type {Timer} from '../timers.ts';
import type {ProcessDefinition} from './definitions.ts';
import type {IncidentRecord, UserTaskRecord} from './search-index.ts';
import type {VariableScope, Variables} from './variables.ts';

/** Told how a process instance ended. */
export type EndListener = (state: 'COMPLETED' | 'CANCELED') => void;

/** A running process. */
export interface ProcessInstance {
  readonly key: bigint;
  readonly definition: ProcessDefinition;
  readonly tenantId: string;
  /** The partition whose keys all its parts get. */
  readonly partition: number;
  /** The call activity that started it. */
  readonly parent: ElementInstance | null;
  readonly tags: readonly string[];
  /** Ids of elements after which it is terminated; one that completes or is terminated is enough. */
  readonly terminateAfter: readonly string[];
  /** How many call activities stand above it. */
  readonly depth: number;
  /** Milliseconds since the epoch. */
  readonly startedMs: number;
  /** Run once when it ends, however it ends. */
  readonly onEnd: EndListener[];
  root: ElementInstance;
  /** Shared by a process and all that it calls: how many elements and tokens they have alive. */
  readonly family: {live: number; isCancelled: boolean};
}

type ElementState = 'activating' | 'active' | 'completing' | 'completed' | 'terminated';

/** Something that an element instance waits for; closed when the instance ends. */
interface Wait {
  /** The event that would be triggered. */
  readonly node: FlowNode;
  readonly close: () => void;
}

/** One execution of a node: a scope of variables, and for processes and sub-processes of others. */
export interface ElementInstance extends VariableScope {
  readonly key: bigint;
  readonly node: FlowNode;
  readonly process: ProcessInstance;
  readonly scope: ElementInstance | null;
  variables: Variables | null;
  state: ElementState;
  /** Running instances in this scope, in no order. */
  readonly children: ElementInstance[];
  /** Where it stands in its scope's `children`. */
  slot: number;
  /** Tokens on sequence flows of this scope: on their way, or waiting at a joining gateway. */
  tokens: number;
  /** Grows when an event interrupts the scope: tokens of an earlier epoch are void. */
  epoch: number;
  /** Tokens that wait at a parallel join, per flow. */
  joins: Map<SequenceFlow, number> | null;
  waits: Wait[] | null;
  job: Job | null;
  /** Set on the body of a multi-instance. */
  loop: LoopProgress | null;
  /** True for an instance inside a multi-instance body. */
  readonly inLoop: boolean;
  /** Which item of the multi-instance it is for, from 0; -1 outside of one. */
  readonly loopIndex: number;
  /** Closes what its behaviour opened, when it ends early. */
  onTerminate: (() => void) | null;
  /** The open incident, of which an element instance has at most one. */
  incident: bigint | null;
}

/**
 * `activatable`: waits in its type's list. `activated`: locked by a worker until its deadline.
 * `backoff`: failed, waits for its next attempt. `failed`: no retries left. `uncaught`: it threw an
 * error that no event caught; both have an incident. `closed`: completed or cancelled.
 */
type JobState = 'activatable' | 'activated' | 'backoff' | 'failed' | 'uncaught' | 'closed';

/** Work that a worker does for an element instance. */
export interface Job {
  readonly key: bigint;
  readonly type: string;
  readonly element: ElementInstance;
  readonly headers: Readonly<Record<string, string>>;
  readonly tenantId: string;
  retries: number;
  state: JobState;
  worker: string;
  /** When the lock ends, milliseconds since the epoch; 0 without a lock. */
  deadlineMs: number;
  errorMessage: string;
  /** The lock's end, or the end of the back-off. */
  timer: Timer | null;
  previous: Job | null;
  next: Job | null;
}

/** The progress of a multi-instance. */
export interface LoopProgress {
  readonly items: readonly JsonValue[];
  readonly outputs: JsonValue[];
  started: number;
  completed: number;
  /** True once the completion condition holds. */
  done: boolean;
}

/** Of how many instances that ended the variables stay known, to filters. */
const ENDED_MAX = 200;

/** The running process instances. What has ended is only in the search index. */
export class InstanceStore {
  readonly #running = new Map<bigint, ProcessInstance>();
  /** The variables of the last that ended, the oldest overwritten first. */
  readonly #ended: {readonly key: bigint; readonly variables: Variables | null}[] = [];
  #endedCount = 0;

  get size(): number {
    return this.#running.size;
  }

  get(key: bigint): ProcessInstance | undefined {
    return this.#running.get(key);
  }

  /** Whether an instance of a definition runs. */
  runs(definition: ProcessDefinition): boolean {
    for (const each of this.#running.values()) if (each.definition === definition) return true;
    return false;
  }

  add(instance: ProcessInstance): void {
    this.#running.set(instance.key, instance);
  }

  remove(instance: ProcessInstance): void {
    const {key, root} = instance;
    this.#running.delete(key);
    this.#ended[this.#endedCount++ % ENDED_MAX] = {key, variables: root.variables};
  }

  /** The variables of an instance that runs, or is among the last that ended. */
  variablesOf(key: bigint): Variables | null {
    const running = this.#running.get(key);
    if (running) return running.root.variables;
    return this.#ended.find(each => each.key === key)?.variables ?? null;
  }
}

/** An open incident. */
interface Incident {
  readonly record: IncidentRecord;
  readonly element: ElementInstance;
  /** Repeats what failed; called when it is resolved. */
  readonly retry: () => void;
}

/** The open incidents. */
export class IncidentStore {
  readonly #open = new Map<bigint, Incident>();
  readonly #byInstance = new Map<bigint, Set<IncidentRecord>>();

  get(key: bigint): Incident | undefined {
    return this.#open.get(key);
  }

  add(incident: Incident): void {
    const {record} = incident;
    this.#open.set(record.key, incident);
    const records = this.#byInstance.get(record.processInstanceKey) ?? new Set();
    this.#byInstance.set(record.processInstanceKey, records.add(record));
  }

  /** Those of a process instance. */
  of(processInstanceKey: bigint): readonly IncidentRecord[] {
    return [...(this.#byInstance.get(processInstanceKey) ?? [])];
  }

  remove(key: bigint): void {
    const record = this.#open.get(key)?.record;
    if (!record) return;
    this.#open.delete(key);
    const records = this.#byInstance.get(record.processInstanceKey);
    records?.delete(record);
    if (records?.size === 0) this.#byInstance.delete(record.processInstanceKey);
  }
}

/** An open user task. Its record is replaced, never changed. */
export interface UserTask {
  record: UserTaskRecord;
  readonly element: ElementInstance;
}

/** The open user tasks. */
export class UserTaskStore {
  readonly #open = new Map<bigint, UserTask>();

  get(key: bigint): UserTask | undefined {
    return this.#open.get(key);
  }

  add(task: UserTask): void {
    this.#open.set(task.record.key, task);
  }

  remove(key: bigint): void {
    this.#open.delete(key);
  }
}
