import {
  createdInstance,
  decision,
  definition,
  deployment,
  evaluation,
  instance,
  items,
  jobs,
  signal,
  topology,
  userTask,
  withProcessId,
} from './answers-8.8.ts';
import {type BodyShape, INT32_MAX, type Shape} from './body-shape.ts';
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
export const OPERATION_REFERENCE: BodyShape = {operationReference: 'reference'};
const PROCESS_ID = {processDefinitionId: 'bpmnProcessId'};
const PROCESS_ID_AND_VERSION = {...PROCESS_ID, processDefinitionVersion: 'version'};
/** A value, or conditions on it. */
const is = (condition: Shape): Shape => ({condition});

const ORDER: Shape = {oneOf: ['ASC', 'DESC']};

/** A search: by these properties, in the order of those. */
function search(filter: BodyShape, ...sorts: readonly string[]): BodyShape {
  return {
    filter: {fields: filter},
    sort: {listOf: {fields: {field: {oneOf: sorts}, order: ORDER}}},
    page: {fields: {from: 'int32', limit: {itemsMax: INT32_MAX}, after: 'text', before: 'text'}},
  };
}

const INSTANCE_FILTER: BodyShape = {
  processInstanceKey: is('key'),
  processDefinitionKey: is('key'),
  processDefinitionId: is('text'),
  processDefinitionName: is('text'),
  processDefinitionVersion: is('int32'),
  processDefinitionVersionTag: is('text'),
  parentProcessInstanceKey: is('key'),
  parentElementInstanceKey: is('key'),
  startDate: is('time'),
  endDate: is('time'),
  state: is({oneOf: ['ACTIVE', 'COMPLETED', 'TERMINATED']}),
  hasIncident: 'flag',
  tenantId: is('text'),
  variables: 'variables',
  batchOperationId: is('text'),
  batchOperationKey: is('text'),
  errorMessage: is('text'),
  hasRetriesLeft: 'flag',
  elementInstanceState: is({oneOf: ['ACTIVE', 'COMPLETED', 'TERMINATED']}),
  elementId: is('text'),
  hasElementInstanceIncident: 'flag',
  incidentErrorHashCode: is('int32'),
  tags: 'tags',
};

const USER_TASK_RESULT = {
  denied: 'flag',
  deniedReason: 'text',
  corrections: {
    fields: {
      assignee: 'text',
      dueDate: 'time or none',
      followUpDate: 'time or none',
      candidateUsers: TEXTS,
      candidateGroups: TEXTS,
      priority: 'priority',
    },
  },
} as const satisfies BodyShape;

const AD_HOC_RESULT = {
  activateElements: {listOf: {fields: {elementId: 'id', variables: 'object'}}},
  isCompletionConditionFulfilled: 'flag',
  isCancelRemainingInstances: 'flag',
} as const satisfies BodyShape;

/**
 * How Camunda 8.8 differs in the operations that the cluster has; it has no search for deployments. The
 * names are those of
 * https://docs.camunda.io/docs/8.8/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-overview/
 */
export const CAMUNDA_88: Readonly<Record<string, OperationTranslation>> = {
  getTopology: {answer: topology},
  createDeployment: {answer: deployment},
  createProcessInstance: {
    bodyRequired: true,
    body: {
      processDefinitionId: 'id',
      processDefinitionKey: 'key',
      processDefinitionVersion: 'int32',
      variables: 'object',
      tenantId: 'id',
      ...OPERATION_REFERENCE,
      startInstructions: {listOf: {fields: {elementId: 'id'}}},
      runtimeInstructions: {
        listOf: {
          fields: {type: {oneOf: ['TERMINATE_PROCESS_INSTANCE']}, afterElementId: 'id'},
        },
      },
      awaitCompletion: 'flag',
      fetchVariables: TEXTS,
      requestTimeout: 'int64',
      tags: 'tags',
    },
    exactlyOne: ['processDefinitionId', 'processDefinitionKey'],
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
      {...INSTANCE_FILTER, $or: {listOf: {fields: INSTANCE_FILTER}}},
      'processInstanceKey',
      'processDefinitionId',
      'processDefinitionName',
      'processDefinitionVersion',
      'processDefinitionVersionTag',
      'processDefinitionKey',
      'parentProcessInstanceKey',
      'parentElementInstanceKey',
      'startDate',
      'endDate',
      'state',
      'hasIncident',
      'tenantId',
    ),
    names: {...PROCESS_ID_AND_VERSION, state: 'laterState'},
    answer: items(instance),
  },
  activateJobs: {
    bodyRequired: true,
    body: {
      type: 'text',
      timeout: 'int64',
      maxJobsToActivate: 'int32',
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
      // Of listeners and ad-hoc sub-processes, of which the cluster has none. A job of another kind
      // completes whatever its result says, as in the product: its JobCompleteProcessor reads no other's.
      result: {ofType: {userTask: USER_TASK_RESULT, adHocSubProcess: AD_HOC_RESULT}},
    },
  },
  failJob: {
    body: {retries: 'int32', errorMessage: 'text', retryBackOff: 'int64', variables: 'object'},
    defaults: {retries: 0},
  },
  throwError: {
    bodyRequired: true,
    body: {errorCode: 'text', errorMessage: 'text', variables: 'object'},
  },
  publishMessage: {
    bodyRequired: true,
    body: {
      name: 'text',
      correlationKey: 'text',
      timeToLive: 'int64',
      messageId: 'text',
      variables: 'object',
      tenantId: 'id',
    },
    defaults: {correlationKey: ''},
  },
  broadcastSignal: {
    bodyRequired: true,
    body: {signalName: 'text', variables: 'object', tenantId: 'id'},
    answer: signal,
  },
  resolveIncident: {body: OPERATION_REFERENCE},
  searchIncidents: {
    body: search(
      {
        incidentKey: is('key'),
        processDefinitionId: is('id'),
        processDefinitionKey: is('key'),
        processInstanceKey: is('key'),
        errorType: is({oneOf: ERROR_TYPES}),
        errorMessage: is('text'),
        elementId: is('id'),
        elementInstanceKey: is('key'),
        jobKey: is('key'),
        creationTime: is('time'),
        state: is({oneOf: ['ACTIVE', 'MIGRATED', 'RESOLVED', 'PENDING']}),
        tenantId: is('id'),
      },
      'incidentKey',
      'processDefinitionKey',
      'processDefinitionId',
      'processInstanceKey',
      'errorType',
      'errorMessage',
      'elementId',
      'elementInstanceKey',
      'creationTime',
      'state',
      'jobKey',
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
        versionTag: 'text',
        resourceName: 'text',
        isLatestVersion: 'flag',
        hasStartForm: 'flag',
        state: {oneOf: ['ACTIVE', 'DELETED']},
        tenantId: 'id',
      },
      'processDefinitionKey',
      'name',
      'resourceName',
      'version',
      'versionTag',
      'processDefinitionId',
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
    bodyRequired: true,
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
        tenantId: is('text'),
        processDefinitionId: 'id',
        processInstanceVariables: 'variables',
        localVariables: 'variables',
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
  assignUserTask: {
    bodyRequired: true,
    body: {assignee: 'text', allowOverride: 'flag', action: 'text'},
  },
  completeUserTask: {body: {variables: 'object', action: 'text'}},
  deleteResource: {body: OPERATION_REFERENCE},
};
