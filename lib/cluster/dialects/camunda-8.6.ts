import type {FastifyRequest} from 'fastify';
import {type JsonValue, parseJson} from '../../core/int64.ts';
import type {Cluster} from '../cluster.ts';
import {invalidArgument} from '../rejection.ts';
import {deleteResource} from '../routes/deleteResource.ts';
import {writeJson} from '../routes/json-body.ts';
import type {Fields} from '../routes/request-fields.ts';
import type {Answer, Route} from '../routes/route.ts';
import {routes} from '../routes/routes.ts';
import {deployment, signal} from './answers-8.8.ts';

/** Names of the routes to those of the version. */
type Names = Readonly<Record<string, string>>;

/** How an operation of 8.6 and 8.7 differs from that of the routes. */
interface Difference {
  readonly names?: Names;
  /** Makes its answer, in the names of the routes. */
  readonly answer?: (answer: Fields, cluster: Cluster) => Fields;
}

const PROCESS_ID = {bpmnProcessId: 'processDefinitionId'};
const PROCESS_ID_AND_VERSION = {...PROCESS_ID, version: 'processDefinitionVersion'};
const INSTANCE = {processInstanceKey: 'key', version: 'processDefinitionVersion'};
const DECISION = {name: 'decisionDefinitionName'};

/**
 * The operations in the words of https://github.com/camunda/camunda-docs (api/camunda/version-8.6 and 8.7).
 * The reads are its alpha, by the names that it has there; it has none of deployments.
 */
const CAMUNDA_86: Readonly<Record<string, Difference>> = {
  getTopology: {},
  createDeployment: {names: PROCESS_ID_AND_VERSION, answer: deployment},
  createProcessInstance: {names: PROCESS_ID_AND_VERSION},
  getProcessInstance: {names: INSTANCE},
  searchProcessInstances: {names: INSTANCE},
  cancelProcessInstance: {},
  activateJobs: {names: PROCESS_ID, answer: withVersions},
  completeJob: {},
  failJob: {},
  throwError: {},
  publishMessage: {},
  broadcastSignal: {answer: signal},
  resolveIncident: {},
  searchIncidents: {
    names: {
      ...PROCESS_ID,
      incidentKey: 'key',
      elementId: 'flowNodeId',
      elementInstanceKey: 'flowNodeInstanceKey',
    },
  },
  searchProcessDefinitions: {names: PROCESS_ID},
  getProcessDefinition: {names: PROCESS_ID},
  getProcessDefinitionXml: {},
  searchDecisionDefinitions: {names: DECISION},
  evaluateDecision: {},
  searchUserTasks: {names: {...PROCESS_ID, userTaskKey: 'key'}},
  assignUserTask: {},
  completeUserTask: {},
  deleteResource: {},
};

/**
 * What the cluster serves in the words of 8.6 and 8.7, which differ in their keys.
 *
 * @param keys numbers in 8.6, text in 8.7
 */
export function routesOf86(keys: 'number' | 'text'): Route[] {
  return [...routes, deleteResource].flatMap(route => {
    const difference = CAMUNDA_86[route.operationId];
    return difference ? [inWordsOf86(route, difference, keys)] : [];
  });
}

function inWordsOf86(route: Route, difference: Difference, keys: 'number' | 'text'): Route {
  const {properties, ...rest} = route;
  const turn = (answer: Answer, cluster: Cluster) => said(answer, difference, keys, cluster);
  return {
    ...rest,
    // These two have another place in the product, which the routes have as well.
    ...(['cancelProcessInstance', 'evaluateDecision'].includes(route.operationId)
      ? route.aliases?.[0]
      : {}),
    aliases: [],
    handle(cluster, request) {
      if (properties) request.body = understood(request, route, properties, difference);
      const answer = route.handle(cluster, request);
      return answer instanceof Promise
        ? answer.then(late => turn(late, cluster))
        : turn(answer, cluster);
    },
  };
}

/** What came with 8.8. */
const LATER: ReadonlySet<string> = new Set(['tags', 'runtimeInstructions']);

/** The body in the names of the routes. Until 8.8 the product ignores properties that it does not know. */
function understood(
  {body}: FastifyRequest,
  {operationId}: Route,
  properties: readonly string[],
  {names = {}}: Difference,
): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const known = properties.filter(each => !Object.hasOwn(names, each) && !LATER.has(each));
  const ours: Names = Object.fromEntries([
    ...known.map(each => [each, each]),
    ...Object.entries(names).map(([name, theirs]) => [theirs, name]),
  ]);
  const fields = body as Fields;
  const inOurs = (from: Fields) =>
    Object.fromEntries(Object.entries(from).map(([name, value]) => [ours[name] ?? name, value]));
  const top = Object.entries(fields).flatMap(([name, value]) =>
    Object.hasOwn(ours, name) ? [[ours[name], value]] : [],
  );
  const {filter, sort} = fields;
  const read: Fields = {
    ...Object.fromEntries(top),
    ...(isObject(filter) ? {filter: inOurs(filter)} : {}),
    ...(Array.isArray(sort) ? {sort: sort.map(each => sortIn(each, ours))} : {}),
  };
  if (
    operationId === 'createProcessInstance' &&
    !read['bpmnProcessId'] &&
    !read['processDefinitionKey']
  )
    throw invalidArgument(
      'At least one of [processDefinitionId, processDefinitionKey] is required.',
    );
  return read;
}

function sortIn(sort: JsonValue, ours: Names): JsonValue {
  if (!isObject(sort) || typeof sort['field'] !== 'string') return sort;
  return {...sort, field: ours[sort['field']] ?? sort['field']};
}

function said(
  answer: Answer,
  {names = {}, answer: make}: Difference,
  keys: 'number' | 'text',
  cluster: Cluster,
): Answer {
  const isJson = answer.contentType.includes('json') || answer.body === null;
  if (!isJson || (answer.body === null && !make)) return answer;
  const fields = answer.body === null ? {} : (parseJson(answer.body) as Fields);
  const made = make?.(fields, cluster) ?? fields;
  const body = writeJson(written('', made, names, keys === 'text'));
  return {status: 200, contentType: 'application/json', body};
}

/** The user's own properties are passed on as they are. */
const OPAQUE = ['variables', 'customHeaders'];

function written(name: string, value: JsonValue, names: Names, asText: boolean): JsonValue {
  if (OPAQUE.includes(name)) return value;
  if (Array.isArray(value)) return value.map(each => written(name, each, names, asText));
  if (!isObject(value)) {
    const isKey = asText && name.endsWith('Key') && ['bigint', 'number'].includes(typeof value);
    return isKey ? String(value) : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([each, inner]) => [
      names[each] ?? each,
      written(each, inner, names, asText),
    ]),
  );
}

/** Jobs name the version of their process. */
function withVersions({jobs}: Fields, cluster: Cluster): Fields {
  return {
    jobs: (jobs as Fields[]).map(job => {
      const definition = cluster.definitions.get(BigInt(String(job['processDefinitionKey'])));
      return {...job, processDefinitionVersion: definition?.version ?? 0};
    }),
  };
}

function isObject(value: JsonValue | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
