import {type JsonValue, parseJson} from '../../core/int64.ts';
import {Rejection} from '../rejection.ts';
import {writeJson} from '../routes/json-body.ts';
import type {Fields} from '../routes/request-fields.ts';
import type {Answer, Route} from '../routes/route.ts';

const OF_PROCESS = 'PROCESS_DEFINITION';
const UPDATE = ['UPDATE_PROCESS_INSTANCE', OF_PROCESS] as const;
const UPDATE_TASK = ['UPDATE_USER_TASK', OF_PROCESS] as const;
const READ_INSTANCE = ['READ_PROCESS_INSTANCE', OF_PROCESS] as const;
const READ_DEFINITION = ['READ_PROCESS_DEFINITION', OF_PROCESS] as const;

/**
 * The permission that an operation takes, and the kind of resource that it is for:
 * https://docs.camunda.io/docs/8.8/components/concepts/access-control/authorizations/
 */
const PERMISSIONS: Readonly<Record<string, readonly [permission: string, resource: string]>> = {
  createDeployment: ['CREATE', 'RESOURCE'],
  deleteResource: ['DELETE_PROCESS', 'RESOURCE'],
  createProcessInstance: ['CREATE_PROCESS_INSTANCE', OF_PROCESS],
  cancelProcessInstance: ['CANCEL_PROCESS_INSTANCE', OF_PROCESS],
  completeJob: UPDATE,
  failJob: UPDATE,
  throwError: UPDATE,
  resolveIncident: UPDATE,
  broadcastSignal: UPDATE,
  publishMessage: ['CREATE', 'MESSAGE'],
  evaluateDecision: ['CREATE_DECISION_INSTANCE', 'DECISION_DEFINITION'],
  assignUserTask: UPDATE_TASK,
  completeUserTask: UPDATE_TASK,
  getProcessInstance: READ_INSTANCE,
  getProcessDefinition: READ_DEFINITION,
  getProcessDefinitionXml: READ_DEFINITION,
};

/**
 * An operation as to a client without the permission. A search, and an activation of jobs, leaves out what
 * the client may not see, without an error; a read answers 403 for what exists, in the words of Camunda's
 * tests (https://github.com/camunda/camunda/tree/main/qa/acceptance-tests/src/test/java/io/camunda/it).
 */
export function withoutPermission(route: Route): Route {
  const {operationId} = route;
  if (operationId === 'activateJobs') return activatingNone(route);
  if (operationId.startsWith('search')) {
    return {
      ...route,
      handle: (cluster, request) => emptied(route.handle(cluster, request) as Answer),
    };
  }
  const [permission, resource] = PERMISSIONS[operationId] ?? ['READ', 'SYSTEM'];
  const needed = `perform operation '${permission}' on resource '${resource}'`;
  if (route.method === 'GET') {
    return {
      ...route,
      handle(cluster, request) {
        // What does not exist is 404 to everybody.
        void route.handle(cluster, request);
        throw new Rejection(403, 'FORBIDDEN', `Unauthorized to ${needed}`);
      },
    };
  }
  const detail = `Rejected with code 'FORBIDDEN': Insufficient permissions to ${needed}`;
  return {
    ...route,
    handle() {
      throw new Rejection(403, 'FORBIDDEN', detail);
    },
  };
}

/** Every other type of jobs has none, and a request that is wrong is refused as it is. */
function activatingNone(route: Route): Route {
  return {
    ...route,
    handle(cluster, request) {
      const body = request.body as Fields | null;
      const isType = typeof body?.['type'] === 'string' && body['type'].trim() !== '';
      if (isType) request.body = {...body, type: NO_TYPE};
      return route.handle(cluster, request);
    },
  };
}

const NO_TYPE = 'c8gauge: jobs that nobody may see';

/** The page of a search that found nothing, in the words that it has. */
function emptied(answer: Answer): Answer {
  const {page, ...rest} = parseJson(answer.body ?? '{}') as Fields;
  const none = (value: JsonValue) =>
    typeof value === 'number' ? 0 : Array.isArray(value) ? [] : value === true ? false : null;
  const about = Object.entries((page ?? {}) as Fields).map(([name, value]) => [name, none(value)]);
  return {...answer, body: writeJson({...rest, items: [], page: Object.fromEntries(about)})};
}
