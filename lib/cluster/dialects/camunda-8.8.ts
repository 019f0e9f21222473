import {
  createdInstance,
  decision,
  definition,
  deployment,
  evaluation,
  instance,
  instances,
  items,
  jobs,
  signal,
  topology,
  userTask,
  withProcessId,
} from './answers-8.8.ts';
import type {BodyShape, Shape} from './body-shape.ts';
import type {OperationWords} from './dialect.ts';

const TEXTS: Shape = {listOf: 'text'};
const OPERATION_REFERENCE: BodyShape = {operationReference: 'int64'};
const PROCESS_ID = {processDefinitionId: 'bpmnProcessId'};
const PROCESS_ID_AND_VERSION = {...PROCESS_ID, processDefinitionVersion: 'version'};
/** A value, or conditions on it. */
const is = (condition: Shape): Shape => ({condition});

/** A search: by these properties, in the order of those. */
function search(filter: BodyShape, ...sorts: readonly string[]): BodyShape {
  return {
    filter: {fields: filter},
    sort: {listOf: {fields: {'field!': {oneOf: sorts}, order: {oneOf: ['ASC', 'DESC']}}}},
    page: {fields: {from: 'int32', limit: 'int32', after: 'text', before: 'text'}},
  };
}

/**
 * How Camunda 8.8 says the operations that the cluster has; it has no search for deployments. The
 * names are those of
 * https://docs.camunda.io/docs/8.8/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-overview/
 */
export const CAMUNDA_88: Readonly<Record<string, OperationWords>> = {
  getTopology: {answer: topology},
  createDeployment: {answer: deployment},
  createProcessInstance: {
    body: {
      processDefinitionId: 'text',
      processDefinitionKey: 'key',
      processDefinitionVersion: 'int32',
      variables: 'object',
      tenantId: 'text',
      ...OPERATION_REFERENCE,
      startInstructions: {listOf: {fields: {'elementId!': 'text'}}},
      runtimeInstructions: {
        listOf: {
          fields: {'type!': {oneOf: ['TERMINATE_PROCESS_INSTANCE']}, 'afterElementId!': 'text'},
        },
      },
      awaitCompletion: 'flag',
      fetchVariables: TEXTS,
      requestTimeout: 'int64',
      tags: TEXTS,
    },
    beyond: ['startInstructions', 'runtimeInstructions', 'awaitCompletion'],
    names: PROCESS_ID_AND_VERSION,
    answer: createdInstance,
  },
  getProcessInstance: {answer: instance},
  cancelProcessInstance: {
    place: {method: 'POST', path: '/process-instances/:processInstanceKey/cancellation'},
    body: OPERATION_REFERENCE,
  },
  searchProcessInstances: {
    body: search(
      {
        processInstanceKey: is('key'),
        processDefinitionKey: is('key'),
        processDefinitionId: is('text'),
        processDefinitionVersion: is('int32'),
        state: is({oneOf: ['ACTIVE', 'COMPLETED', 'TERMINATED']}),
        tenantId: is('text'),
      },
      'processInstanceKey',
      'processDefinitionKey',
      'processDefinitionId',
      'processDefinitionVersion',
      'state',
      'tenantId',
    ),
    names: PROCESS_ID_AND_VERSION,
    values: {state: {TERMINATED: 'CANCELED'}},
    answer: instances,
  },
  activateJobs: {
    body: {
      'type!': 'text',
      'timeout!': 'int64',
      'maxJobsToActivate!': 'int32',
      worker: 'text',
      fetchVariable: TEXTS,
      requestTimeout: 'int64',
      tenantIds: TEXTS,
    },
    answer: jobs,
  },
  completeJob: {
    body: {
      variables: 'object',
      result: {
        fields: {
          'type!': {oneOf: ['userTask', 'adHocSubProcess']},
          denied: 'flag',
          deniedReason: 'text',
          corrections: 'object',
          activateElements: {listOf: 'object'},
          isCompletionConditionFulfilled: 'flag',
          isCancelRemainingInstances: 'flag',
        },
      },
    },
    beyond: ['result'],
  },
  failJob: {
    body: {retries: 'int32', errorMessage: 'text', retryBackOff: 'int64', variables: 'object'},
    defaults: {retries: 0},
  },
  throwError: {body: {'errorCode!': 'text', errorMessage: 'text', variables: 'object'}},
  publishMessage: {
    body: {
      'name!': 'text',
      correlationKey: 'text',
      timeToLive: 'int64',
      messageId: 'text',
      variables: 'object',
      tenantId: 'text',
    },
    defaults: {correlationKey: ''},
  },
  broadcastSignal: {
    body: {'signalName!': 'text', variables: 'object', tenantId: 'text'},
    answer: signal,
  },
  resolveIncident: {body: OPERATION_REFERENCE},
  searchIncidents: {
    body: search(
      {
        incidentKey: 'key',
        processDefinitionId: 'text',
        processDefinitionKey: 'key',
        processInstanceKey: 'key',
        errorType: 'text',
        errorMessage: 'text',
        elementId: 'text',
        elementInstanceKey: 'key',
        jobKey: 'key',
        creationTime: is('time'),
        state: {oneOf: ['ACTIVE', 'MIGRATED', 'RESOLVED', 'PENDING']},
        tenantId: 'text',
      },
      'incidentKey',
      'processDefinitionId',
      'processDefinitionKey',
      'processInstanceKey',
      'errorType',
      'errorMessage',
      'elementId',
      'elementInstanceKey',
      'jobKey',
      'creationTime',
      'state',
      'tenantId',
    ),
    answer: items(withProcessId),
  },
  searchProcessDefinitions: {
    body: search(
      {
        processDefinitionKey: 'key',
        processDefinitionId: is('text'),
        name: is('text'),
        version: 'int32',
        resourceName: 'text',
        tenantId: 'text',
      },
      'processDefinitionKey',
      'processDefinitionId',
      'name',
      'version',
      'resourceName',
      'tenantId',
    ),
    names: PROCESS_ID,
    answer: items(definition),
  },
  getProcessDefinition: {answer: definition},
  getProcessDefinitionXml: {mediaType: 'text/xml'},
  searchDecisionDefinitions: {
    body: search(
      {
        decisionDefinitionKey: 'key',
        decisionDefinitionId: 'text',
        name: 'text',
        version: 'int32',
        decisionRequirementsId: 'text',
        decisionRequirementsKey: 'key',
        tenantId: 'text',
      },
      'decisionDefinitionKey',
      'decisionDefinitionId',
      'name',
      'version',
      'decisionRequirementsId',
      'decisionRequirementsKey',
      'tenantId',
    ),
    answer: items(decision),
  },
  evaluateDecision: {
    place: {method: 'POST', path: '/decision-definitions/evaluation'},
    body: {
      decisionDefinitionId: 'text',
      decisionDefinitionKey: 'key',
      variables: 'object',
      tenantId: 'text',
    },
    answer: evaluation,
  },
  searchUserTasks: {
    body: search(
      {
        userTaskKey: 'key',
        state: is('text'),
        assignee: is('text'),
        priority: is('int32'),
        elementId: 'text',
        name: 'text',
        candidateGroup: is('text'),
        candidateUser: is('text'),
        tenantId: is('text'),
        processDefinitionId: 'text',
        creationDate: is('time'),
        completionDate: is('time'),
        followUpDate: is('time'),
        dueDate: is('time'),
        processDefinitionKey: 'key',
        processInstanceKey: 'key',
        elementInstanceKey: 'key',
      },
      'creationDate',
      'completionDate',
      'followUpDate',
      'dueDate',
      'priority',
      'name',
    ),
    names: {...PROCESS_ID, candidateGroup: 'candidateGroups', candidateUser: 'candidateUsers'},
    answer: items(userTask),
  },
  assignUserTask: {body: {'assignee!': 'text', allowOverride: 'flag', action: 'text'}},
  completeUserTask: {body: {variables: 'object', action: 'text'}},
};
