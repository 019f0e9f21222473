import type {JsonValue} from '../../core/int64.ts';
import type {DecisionDefinition} from '../store/decisions.ts';
import type {ProcessDefinition} from '../store/process-definitions.ts';
import type {
  DeployedItem,
  DeploymentRecord,
  IncidentRecord,
  ProcessInstanceRecord,
  UserTaskRecord,
} from '../store/records.ts';

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
export function processInstanceItem({key, definition, tenantId}: ProcessInstanceRecord): Item {
  return {
    processInstanceKey: key,
    processDefinitionKey: definition.key,
    bpmnProcessId: definition.id,
    version: definition.version,
    tenantId,
  };
}

/** The contract leaves it open: as the product has it. */
export function incidentItem(record: IncidentRecord): Item {
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
export function userTaskItem(record: UserTaskRecord): Item {
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
export function decisionDefinitionItem(definition: DecisionDefinition): Item {
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
