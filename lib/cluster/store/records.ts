import type {ProcessDefinition} from './process-definitions.ts';

/** A process instance as the search side shows it. */
export interface ProcessInstanceRecord {
  readonly key: bigint;
  readonly definition: ProcessDefinition;
  readonly tenantId: string;
  readonly state: 'ACTIVE' | 'COMPLETED' | 'CANCELED';
}

/** Why an element instance cannot go on. */
export type IncidentType =
  | 'JOB_NO_RETRIES'
  | 'IO_MAPPING_ERROR'
  | 'CONDITION_ERROR'
  | 'EXTRACT_VALUE_ERROR'
  | 'UNHANDLED_ERROR_EVENT'
  | 'CALLED_ELEMENT_ERROR'
  | 'DECISION_EVALUATION_ERROR'
  | 'FORM_NOT_FOUND';

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
