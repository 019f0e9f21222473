import type {DecisionDefinition} from '../store/decisions.ts';
import type {ProcessDefinition} from '../store/process-definitions.ts';
import type {
  DeploymentRecord,
  IncidentRecord,
  ProcessInstanceRecord,
  UserTaskRecord,
} from '../store/records.ts';
import {
  decisionDefinitionItem,
  deploymentItem,
  type Item,
  incidentItem,
  processDefinitionItem,
  processInstanceItem,
  userTaskItem,
} from './items.ts';

/** What a filter's value may be: `key` an int64 or its digits, `other` anything (compared as a whole). */
export type FieldType = 'key' | 'text' | 'number' | 'other';

/** How the records of one kind are searched. */
export interface Searchable<T> {
  /** What an answer shows of a record, and what filters and sorts look at. */
  readonly item: (record: T) => Item;
  /** More that filters and sorts may look at, which the contract's item does not show. */
  readonly hidden?: (record: T) => Item;
  /** The property that orders records which are equal otherwise. */
  readonly key: string;
  readonly keyOf: (record: T) => bigint;
  /** Every property that may be filtered and sorted by. */
  readonly fields: Readonly<Record<string, FieldType>>;
  /** Names that later versions of the product have for the same. */
  readonly aliases?: Readonly<Record<string, string>>;
}

const keyOf = ({key}: {readonly key: bigint}) => key;
const PROCESS_ALIASES = {processDefinitionId: 'bpmnProcessId'};

/** Process definitions. */
export const processDefinitions: Searchable<ProcessDefinition> = {
  item: processDefinitionItem,
  key: 'processDefinitionKey',
  keyOf,
  fields: {
    processDefinitionKey: 'key',
    bpmnProcessId: 'text',
    name: 'text',
    version: 'number',
    resourceName: 'text',
    tenantId: 'text',
  },
  aliases: PROCESS_ALIASES,
};

/** Process instances; they can be filtered by `state` too. */
export const processInstances: Searchable<ProcessInstanceRecord> = {
  item: processInstanceItem,
  hidden: ({state}) => ({state}),
  key: 'processInstanceKey',
  keyOf,
  fields: {
    processInstanceKey: 'key',
    processDefinitionKey: 'key',
    bpmnProcessId: 'text',
    version: 'number',
    tenantId: 'text',
    state: 'text',
  },
  aliases: {...PROCESS_ALIASES, processDefinitionVersion: 'version'},
};

/** Incidents. */
export const incidents: Searchable<IncidentRecord> = {
  item: incidentItem,
  key: 'incidentKey',
  keyOf,
  fields: {
    incidentKey: 'key',
    processDefinitionKey: 'key',
    bpmnProcessId: 'text',
    processDefinitionId: 'text',
    processInstanceKey: 'key',
    errorType: 'text',
    errorMessage: 'text',
    elementId: 'text',
    elementInstanceKey: 'key',
    jobKey: 'key',
    creationTime: 'text',
    state: 'text',
    tenantId: 'text',
  },
};

/** User tasks. */
export const userTasks: Searchable<UserTaskRecord> = {
  item: userTaskItem,
  key: 'userTaskKey',
  keyOf,
  fields: {
    userTaskKey: 'key',
    state: 'text',
    name: 'text',
    assignee: 'text',
    elementId: 'text',
    elementInstanceKey: 'key',
    candidateGroups: 'other',
    candidateUsers: 'other',
    processDefinitionKey: 'key',
    bpmnProcessId: 'text',
    processDefinitionId: 'text',
    processDefinitionVersion: 'number',
    processInstanceKey: 'key',
    formKey: 'key',
    externalFormReference: 'text',
    creationDate: 'text',
    completionDate: 'text',
    followUpDate: 'text',
    dueDate: 'text',
    customHeaders: 'other',
    priority: 'number',
    tenantId: 'text',
  },
  aliases: {candidateGroup: 'candidateGroups', candidateUser: 'candidateUsers'},
};

/** Decision definitions. */
export const decisionDefinitions: Searchable<DecisionDefinition> = {
  item: decisionDefinitionItem,
  key: 'decisionKey',
  keyOf,
  fields: {
    decisionKey: 'key',
    decisionDefinitionKey: 'key',
    decisionDefinitionId: 'text',
    name: 'text',
    version: 'number',
    decisionRequirementsId: 'text',
    decisionRequirementsKey: 'key',
    tenantId: 'text',
  },
};

/** Deployments. */
export const deployments: Searchable<DeploymentRecord> = {
  item: deploymentItem,
  key: 'deploymentKey',
  keyOf,
  fields: {deploymentKey: 'key', deployments: 'other', tenantId: 'text'},
};
