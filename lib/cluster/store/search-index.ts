import type {Clock} from '../../core/clock.ts';
import {partitionOfKey} from '../keys.ts';
import type {EventLog} from '../metrics/event-log.ts';
import type {
  DecisionDefinition,
  DecisionRequirements,
  Form,
  ProcessDefinition,
} from './definitions.ts';

/** A process instance as the search side shows it. */
export interface ProcessInstanceRecord {
  readonly key: bigint;
  readonly definition: ProcessDefinition;
  readonly tenantId: string;
  readonly state: 'ACTIVE' | 'COMPLETED' | 'CANCELED';
  readonly tags: readonly string[];
  /** The process instance that called it, and the element instance of the call. */
  readonly parentProcessInstanceKey: bigint | null;
  readonly parentElementInstanceKey: bigint | null;
  /** Milliseconds since the epoch. */
  readonly startedMs: number;
  readonly endedMs: number | null;
}

/** Why an element instance cannot continue. */
export type IncidentType =
  | 'JOB_NO_RETRIES'
  | 'IO_MAPPING_ERROR'
  | 'CONDITION_ERROR'
  | 'EXTRACT_VALUE_ERROR'
  | 'UNHANDLED_ERROR_EVENT'
  | 'CALLED_ELEMENT_ERROR'
  | 'CALLED_DECISION_ERROR'
  | 'DECISION_EVALUATION_ERROR'
  | 'FORM_NOT_FOUND'
  | 'MESSAGE_SIZE_EXCEEDED';

/** An incident as the search side shows it. */
export interface IncidentRecord {
  readonly key: bigint;
  readonly processInstanceKey: bigint;
  readonly definition: ProcessDefinition;
  readonly errorType: IncidentType;
  readonly errorMessage: string;
  readonly elementId: string;
  readonly elementInstanceKey: bigint;
  readonly jobKey: bigint | null;
  /** Milliseconds since the epoch. */
  readonly createdMs: number;
  readonly state: 'ACTIVE' | 'RESOLVED';
  readonly tenantId: string;
}

/** A user task as the search side shows it. */
export interface UserTaskRecord {
  readonly key: bigint;
  readonly state: 'CREATED' | 'COMPLETED' | 'CANCELED';
  readonly assignee: string | null;
  readonly elementId: string;
  readonly name: string | null;
  readonly elementInstanceKey: bigint;
  readonly processInstanceKey: bigint;
  readonly definition: ProcessDefinition;
  readonly candidateGroups: readonly string[];
  readonly candidateUsers: readonly string[];
  readonly formKey: bigint | null;
  readonly externalFormReference: string | null;
  readonly customHeaders: Readonly<Record<string, string>>;
  readonly priority: number;
  /** Milliseconds since the epoch, as the other times here. */
  readonly createdMs: number;
  readonly endedMs: number | null;
  readonly dueMs: number | null;
  readonly followUpMs: number | null;
  readonly tenantId: string;
}

/** One part of a deployment. */
export type DeployedItem =
  | {readonly type: 'process'; readonly definition: ProcessDefinition}
  | {readonly type: 'decision'; readonly definition: DecisionDefinition}
  | {readonly type: 'requirements'; readonly requirements: DecisionRequirements}
  | {readonly type: 'form'; readonly form: Form}
  | {readonly type: 'resource'; readonly resource: Form};

/** A deployment, its items in the order of its resources. */
export interface DeploymentRecord {
  readonly key: bigint;
  readonly tenantId: string;
  readonly items: readonly DeployedItem[];
}

interface Change<T> {
  readonly dueMs: number;
  readonly key: bigint;
  readonly record: T;
  readonly ended: boolean;
}

/** Of one partition, oldest first. */
interface Pending<T> {
  changes: Change<T>[];
  head: number;
}

/** How much a search index holds, and how late. */
interface IndexOptions {
  /** How far the search side is behind what is exported, in milliseconds. */
  readonly lagMs: number;
  /** How many ended records are kept. */
  readonly retain: number;
}

/**
 * What searches see: records by key, as they were `lagMs` ago, or when they were exported. Records are never changed, only
 * replaced. Of those that ended, the latest `retain` are kept, so that memory stays flat.
 */
export class SearchIndex<T> {
  readonly #clock: Clock;
  readonly #log: EventLog;
  readonly #lagMs: number;
  readonly #retain: number;
  readonly #records = new Map<bigint, T>();
  /** The keys of ended records, the oldest overwritten first. */
  readonly #ended: bigint[] = [];
  #endedCount = 0;
  /** By partition: one may export more slowly than another. */
  readonly #pending = new Map<number, Pending<T>>();

  constructor(clock: Clock, log: EventLog, {lagMs, retain}: IndexOptions) {
    this.#clock = clock;
    this.#log = log;
    this.#lagMs = lagMs;
    this.#retain = retain;
  }

  /** Adds or replaces a record. `ended` (once per key, at last) starts its retention. */
  put(key: bigint, record: T, ended = false): void {
    const partition = partitionOfKey(key);
    const nowMs = this.#clock.wallMs();
    const dueMs = Math.max(nowMs, this.#log.exportedAtMs(partition)) + this.#lagMs;
    this.#catchUp();
    if (dueMs <= nowMs) {
      this.#apply(key, record, ended);
      return;
    }
    const pending = this.#pending.get(partition) ?? {changes: [], head: 0};
    this.#pending.set(partition, pending);
    pending.changes.push({dueMs, key, record, ended});
  }

  get(key: bigint): T | undefined {
    this.#catchUp();
    return this.#records.get(key);
  }

  /** Every record, in the order in which they were first put. */
  values(): Iterable<T> {
    this.#catchUp();
    return this.#records.values();
  }

  #apply(key: bigint, record: T, ended: boolean): void {
    if (!ended || this.#retain > 0) this.#records.set(key, record);
    else this.#records.delete(key);
    if (!ended || this.#retain === 0) return;
    const place = this.#endedCount++ % this.#retain;
    const oldest = this.#ended[place];
    if (oldest !== undefined) this.#records.delete(oldest);
    this.#ended[place] = key;
  }

  #catchUp(): void {
    if (this.#pending.size === 0) return;
    const nowMs = this.#clock.wallMs();
    for (const pending of this.#pending.values()) {
      const {changes} = pending;
      for (;;) {
        const change = changes[pending.head];
        if (!change || change.dueMs > nowMs) break;
        pending.head++;
        this.#apply(change.key, change.record, change.ended);
      }
      if (pending.head * 2 > changes.length) {
        pending.changes = changes.slice(pending.head);
        pending.head = 0;
      }
    }
  }
}
