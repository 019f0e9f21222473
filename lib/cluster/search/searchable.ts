import type {JsonValue} from '../../core/int64.ts';
import type {DecisionDefinition, ProcessDefinition} from '../store/definitions.ts';
import type {
  DeployedItem,
  DeploymentRecord,
  IncidentRecord,
  ProcessInstanceRecord,
  UserTaskRecord,
} from '../store/search-index.ts';
import {
  type Hidden,
  hiddenInDefinitions,
  hiddenInInstances,
  hiddenInUserTasks,
} from './hidden-properties.ts';

/**
 * What a filter's value may be: `key` an int64 or its digits, `time` a date and time as text, `other`
 * anything (compared as a whole).
 */
export type FieldType = 'key' | 'text' | 'number' | 'flag' | 'time' | 'other';

/** Filters that are no conditions on a value; they cannot be sorted by. */
type SpecialFilter = 'tags' | 'variables' | 'latest';

/** How the records of one kind are searched. */
export interface Searchable<T> {
  /** What an answer shows of a record, and what filters and sorts look at. */
  readonly item: (record: T) => Item;
  /** More that filters and sorts may look at, which the contract's item does not show. */
  readonly hidden?: Hidden<T>;
  /** The property that orders records with equal sort values. */
  readonly key: string;
  readonly keyOf: (record: T) => bigint;
  /** Every property that may be filtered and sorted by. */
  readonly fields: Readonly<Record<string, FieldType>>;
  /** Properties that may only be filtered by. */
  readonly filters?: Readonly<Record<string, SpecialFilter>>;
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
    versionTag: 'text',
    hasStartForm: 'flag',
    state: 'text',
  },
  filters: {isLatestVersion: 'latest'},
  hidden: hiddenInDefinitions,
  aliases: PROCESS_ALIASES,
};

/** Process instances. What the contract's item does not show are properties of later versions. */
export const processInstances: Searchable<ProcessInstanceRecord> = {
  item: processInstanceItem,
  hidden: hiddenInInstances,
  key: 'processInstanceKey',
  keyOf,
  fields: {
    processInstanceKey: 'key',
    processDefinitionKey: 'key',
    bpmnProcessId: 'text',
    version: 'number',
    tenantId: 'text',
    state: 'text',
    laterState: 'text',
    processDefinitionName: 'text',
    processDefinitionVersionTag: 'text',
    startDate: 'time',
    endDate: 'time',
    hasIncident: 'flag',
    errorMessage: 'text',
    incidentErrorHashCode: 'number',
    parentProcessInstanceKey: 'key',
    parentElementInstanceKey: 'key',
    batchOperationKey: 'text',
    hasRetriesLeft: 'flag',
    elementId: 'text',
    elementInstanceState: 'text',
    hasElementInstanceIncident: 'flag',
  },
  filters: {tags: 'tags', variables: 'variables'},
  aliases: {
    ...PROCESS_ALIASES,
    processDefinitionVersion: 'version',
    batchOperationId: 'batchOperationKey',
  },
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
    creationTime: 'time',
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
    creationDate: 'time',
    completionDate: 'time',
    followUpDate: 'time',
    dueDate: 'time',
    customHeaders: 'other',
    priority: 'number',
    tenantId: 'text',
  },
  filters: {localVariables: 'variables', processInstanceVariables: 'variables'},
  hidden: hiddenInUserTasks,
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

/** An item of a search's answer. What the contract declares, exactly; what it leaves open, in full. */
export type Item = {[property: string]: JsonValue};

/** The contract's `ProcessDefinition`. A process without a name has no `name`. */
export function processDefinitionItem(definition: ProcessDefinition): Item {
  const {name} = definition.model;
  return {
    processDefinitionKey: definition.key,
    bpmnProcessId: definition.id,
    ...(name === null ? {} : {name}),
    version: definition.version,
    resourceName: definition.resourceName,
    tenantId: definition.tenantId,
  };
}

/** The contract's `ProcessInstance`. */
function processInstanceItem({key, definition, tenantId}: ProcessInstanceRecord): Item {
  return {
    processInstanceKey: key,
    processDefinitionKey: definition.key,
    bpmnProcessId: definition.id,
    version: definition.version,
    tenantId,
  };
}

/** The contract leaves it open: as the product has it. */
function incidentItem(record: IncidentRecord): Item {
  return {
    incidentKey: record.key,
    ...definitionOf(record.definition),
    processInstanceKey: record.processInstanceKey,
    errorType: record.errorType,
    errorMessage: record.errorMessage,
    elementId: record.elementId,
    elementInstanceKey: record.elementInstanceKey,
    jobKey: record.jobKey,
    creationTime: timeText(record.createdMs),
    state: record.state,
    tenantId: record.tenantId,
  };
}

/** The contract leaves it open: as the product has it. */
function userTaskItem(record: UserTaskRecord): Item {
  return {
    userTaskKey: record.key,
    state: record.state,
    name: record.name,
    assignee: record.assignee,
    elementId: record.elementId,
    elementInstanceKey: record.elementInstanceKey,
    candidateGroups: [...record.candidateGroups],
    candidateUsers: [...record.candidateUsers],
    ...definitionOf(record.definition),
    processDefinitionVersion: record.definition.version,
    processInstanceKey: record.processInstanceKey,
    formKey: record.formKey,
    externalFormReference: record.externalFormReference,
    creationDate: timeText(record.createdMs),
    completionDate: timeText(record.endedMs),
    followUpDate: timeText(record.followUpMs),
    dueDate: timeText(record.dueMs),
    customHeaders: {...record.customHeaders},
    priority: record.priority,
    tenantId: record.tenantId,
  };
}

/** The contract leaves it open. `decisionKey` is the contract's name, the rest the product's. */
function decisionDefinitionItem(definition: DecisionDefinition): Item {
  const {requirements} = definition;
  return {
    decisionKey: definition.key,
    decisionDefinitionKey: definition.key,
    decisionDefinitionId: definition.id,
    name: definition.decision.name,
    version: definition.version,
    decisionRequirementsId: requirements.id,
    decisionRequirementsKey: requirements.key,
    tenantId: definition.tenantId,
  };
}

/** The contract's `DeploymentResponse`, whose `deployments` it leaves open. */
export function deploymentItem({key, items, tenantId}: DeploymentRecord): Item {
  return {deploymentKey: key, deployments: items.map(deployedItem), tenantId};
}

function deployedItem(item: DeployedItem): Item {
  switch (item.type) {
    case 'process':
      return {processDefinition: deployedProcess(item.definition)};
    case 'decision':
      return {decisionDefinition: decisionDefinitionItem(item.definition)};
    case 'requirements': {
      const {key, id, graph, version, resourceName, tenantId} = item.requirements;
      return {
        decisionRequirements: {
          decisionRequirementsKey: key,
          decisionRequirementsId: id,
          decisionRequirementsName: graph.name,
          version,
          resourceName,
          tenantId,
        },
      };
    }
    case 'form': {
      const {key, id, version, resourceName, tenantId} = item.form;
      return {form: {formKey: key, formId: id, version, resourceName, tenantId}};
    }
    case 'resource': {
      const {key, id, version, resourceName, tenantId} = item.resource;
      return {resource: {resourceKey: key, resourceId: id, version, resourceName, tenantId}};
    }
  }
}

/** With the contract's names and those of the product's later versions. */
function deployedProcess(definition: ProcessDefinition): Item {
  return {
    ...definitionOf(definition),
    version: definition.version,
    processDefinitionVersion: definition.version,
    resourceName: definition.resourceName,
    tenantId: definition.tenantId,
  };
}

function definitionOf(definition: ProcessDefinition): Item {
  return {
    processDefinitionKey: definition.key,
    bpmnProcessId: definition.id,
    processDefinitionId: definition.id,
  };
}

function timeText(epochMs: number | null): string | null {
  return epochMs === null ? null : new Date(epochMs).toISOString();
}
