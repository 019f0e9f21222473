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
import type {OperationTranslation} from './dialect.ts';

const ERROR_TYPES = [
  'UNSPECIFIED',
  'UNKNOWN',
  'IO_MAPPING_ERROR',
  'JOB_NO_RETRIES',
  'EXECUTION_LISTENER_NO_RETRIES',
  'TASK_LISTENER_NO_RETRIES',
  'AD_HOC_SUB_PROCESS_NO_RETRIES',
  'CONDITION_ERROR',
  'EXTRACT_VALUE_ERROR',
  'CALLED_ELEMENT_ERROR',
  'UNHANDLED_ERROR_EVENT',
  'MESSAGE_SIZE_EXCEEDED',
  'CALLED_DECISION_ERROR',
  'DECISION_EVALUATION_ERROR',
  'FORM_NOT_FOUND',
  'RESOURCE_NOT_FOUND',
];
const TEXTS: Shape = {listOf: 'text'};
const OPERATION_REFERENCE: BodyShape = {operationReference: {from: 1}};
const PROCESS_ID = {processDefinitionId: 'bpmnProcessId'};
const PROCESS_ID_AND_VERSION = {...PROCESS_ID, processDefinitionVersion: 'version'};
/** A value, or conditions on it. */
const is = (condition: Shape): Shape => ({condition});

/** Camunda's SDK writes them in lower case. */
const ORDER: Shape = {oneOf: ['ASC', 'DESC', 'asc', 'desc']};

/** A search: by these properties, in the order of those. */
function search(filter: BodyShape, ...sorts: readonly string[]): BodyShape {
  return {
    filter: {fields: filter},
    sort: {listOf: {fields: {'field!': {oneOf: sorts}, order: ORDER}}},
    page: {fields: {from: 'int32', limit: {from: 1}, after: 'text', before: 'text'}},
  };
}

/**
 * How Camunda 8.8 differs in the operations that the cluster has; it has no search for deployments. The
 * names are those of
 * https://docs.camunda.io/docs/8.8/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-overview/
 */
export const CAMUNDA_88: Readonly<Record<string, OperationTranslation>> = {
  getTopology: {answer: topology},
  createDeployment: {answer: deployment},
  createProcessInstance: {
    body: {
      processDefinitionId: 'id',
      processDefinitionKey: 'key',
      processDefinitionVersion: 'int32',
      variables: 'object',
      tenantId: 'id',
      ...OPERATION_REFERENCE,
      startInstructions: {listOf: {fields: {'elementId!': 'id'}}},
      runtimeInstructions: {
        listOf: {
          fields: {'type!': {oneOf: ['TERMINATE_PROCESS_INSTANCE']}, 'afterElementId!': 'id'},
        },
      },
      awaitCompletion: 'flag',
      fetchVariables: TEXTS,
      requestTimeout: 'int64',
      tags: {listOf: 'tag'},
    },
    unsupported: ['startInstructions', 'runtimeInstructions', 'awaitCompletion'],
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
        tenantId: is('id'),
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
      tenantIds: {listOf: 'id'},
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
    unsupported: ['result'],
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
      tenantId: 'id',
    },
    defaults: {correlationKey: ''},
  },
  broadcastSignal: {
    body: {'signalName!': 'text', variables: 'object', tenantId: 'id'},
    answer: signal,
  },
  resolveIncident: {body: OPERATION_REFERENCE},
  searchIncidents: {
    body: search(
      {
        incidentKey: 'key',
        processDefinitionId: 'id',
        processDefinitionKey: 'key',
        processInstanceKey: 'key',
        errorType: {oneOf: ERROR_TYPES},
        errorMessage: 'text',
        elementId: 'id',
        elementInstanceKey: 'key',
        jobKey: 'key',
        creationTime: is('time'),
        state: {oneOf: ['ACTIVE', 'MIGRATED', 'RESOLVED', 'PENDING']},
        tenantId: 'id',
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
        tenantId: 'id',
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
        decisionDefinitionId: 'id',
        name: 'text',
        version: 'int32',
        decisionRequirementsId: 'text',
        decisionRequirementsKey: 'key',
        tenantId: 'id',
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
      decisionDefinitionId: 'id',
      decisionDefinitionKey: 'key',
      variables: 'object',
      tenantId: 'id',
    },
    answer: evaluation,
  },
  searchUserTasks: {
    body: search(
      {
        userTaskKey: 'key',
        state: is({
          oneOf: [
            'CREATING',
            'CREATED',
            'ASSIGNING',
            'UPDATING',
            'COMPLETING',
            'COMPLETED',
            'CANCELING',
            'CANCELED',
            'FAILED',
          ],
        }),
        assignee: is('text'),
        priority: is('int32'),
        elementId: 'id',
        name: 'text',
        candidateGroup: is('text'),
        candidateUser: is('text'),
        tenantId: is('id'),
        processDefinitionId: 'id',
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
