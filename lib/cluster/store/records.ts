import type {DecisionDefinition, DecisionRequirements} from './decisions.ts';
import type {Form} from './forms.ts';
import type {ProcessDefinition} from './process-definitions.ts';

/** A process instance as the search side shows it. */
export interface ProcessInstanceRecord {
  readonly key: bigint;
  readonly definition: ProcessDefinition;
  readonly tenantId: string;
  readonly state: 'ACTIVE' | 'COMPLETED' | 'CANCELED';
  /** Milliseconds since the epoch. */
  readonly startedMs: number;
  readonly endedMs: number | null;
}

/** Why an element instance cannot go on. */
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

/** One thing that a deployment brought. */
export type DeployedItem =
  | {readonly type: 'process'; readonly definition: ProcessDefinition}
  | {readonly type: 'decision'; readonly definition: DecisionDefinition}
  | {readonly type: 'requirements'; readonly requirements: DecisionRequirements}
  | {readonly type: 'form'; readonly form: Form};

/** A deployment, its items in the order of its resources. */
export interface DeploymentRecord {
  readonly key: bigint;
  readonly tenantId: string;
  readonly items: readonly DeployedItem[];
}
