import type {JsonValue} from '../../core/int64.ts';
import type {FlowNode, SequenceFlow} from '../bpmn/model.ts';
import type {Timer} from '../timers.ts';
import type {ProcessDefinition} from './definitions.ts';
import type {IncidentRecord, UserTaskRecord} from './search-index.ts';
import type {VariableScope, Variables} from './variables.ts';

/** A running process. */
export interface ProcessInstance {
  readonly key: bigint;
  readonly definition: ProcessDefinition;
  readonly tenantId: string;
  /** The partition whose keys all its parts get. */
  readonly partition: number;
  /** The call activity that started it. */
  readonly parent: ElementInstance | null;
  /** How many call activities stand above it. */
  readonly depth: number;
  /** Milliseconds since the epoch. */
  readonly startedMs: number;
  /** Run once when it ends, however it ends. */
  readonly onEnd: (() => void)[];
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

/** The running process instances. What has ended is only in the search index. */
export class InstanceStore {
  readonly #running = new Map<bigint, ProcessInstance>();

  get size(): number {
    return this.#running.size;
  }

  get(key: bigint): ProcessInstance | undefined {
    return this.#running.get(key);
  }

  add(instance: ProcessInstance): void {
    this.#running.set(instance.key, instance);
  }

  remove(instance: ProcessInstance): void {
    this.#running.delete(instance.key);
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

  get(key: bigint): Incident | undefined {
    return this.#open.get(key);
  }

  add(incident: Incident): void {
    this.#open.set(incident.record.key, incident);
  }

  /** The keys of the process instances that have one. */
  instancesWithIncident(): ReadonlySet<bigint> {
    return new Set([...this.#open.values()].map(({record}) => record.processInstanceKey));
  }

  remove(key: bigint): void {
    this.#open.delete(key);
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
