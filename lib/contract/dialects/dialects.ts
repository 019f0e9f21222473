import type {Names} from '../../core/translation.ts';
import type {Contract, HttpMethod, Operation} from '../contract.ts';
import {typesOf} from '../schema-shape.ts';

/**
 * A version of the API. `8.6` is the contract that c8gauge comes with; the others are what Camunda
 * publishes for its product, 8.6 among them, which differs from the contract.
 */
export type DialectName = '8.6' | '8.6-camunda' | '8.7' | '8.8' | '8.9';

/** `POST /jobs/{jobKey}/completion` */
export type Place = `${Uppercase<HttpMethod>} /${string}`;

/** How one of our operations differs in a dialect. */
interface OperationDifferences {
  /** Other operation ids that documents use for it. */
  readonly ids?: readonly string[];
  /** Where it is served. */
  readonly place?: Place;
  /** Path parameters of ours that became properties of the body. */
  readonly pathToBody?: Names;
  /** Our property to theirs: in the body, its filter and its sort. */
  readonly request?: Names;
  /** Our property of the answer to theirs, at any depth but within the user's variables. */
  readonly answer?: Names;
  /** Our success status to theirs. */
  readonly status?: Readonly<Record<number, number>>;
}

/** A row of the table: how a dialect differs from the contract. */
export interface Dialect {
  readonly name: DialectName;
  readonly keys: 'number' | 'text';
  /** By our operation id. */
  readonly operations: Readonly<Record<string, OperationDifferences>>;
  /** Our names of paging to theirs, in every search. */
  readonly page: {readonly request: Names; readonly answer: Names};
  /** Operations of ours that it does not have. */
  readonly absent: readonly string[];
  /** How the cluster says that it is overloaded: any of these. */
  readonly backpressure: readonly Backpressure[];
  /** What a document of this dialect has and those of the earlier ones have not. */
  readonly marks: readonly Place[];
  /** Where Camunda publishes its document; null for the contract that c8gauge comes with. */
  readonly document: string | null;
}

/** How a creation names its process. */
export type ProcessName = 'bpmnProcessId' | 'processDefinitionId';

/** What a running cluster shows of the dialect that it speaks. */
export interface DialectSigns {
  /** Of its topology; null where it says none. */
  readonly gatewayVersion: string | null;
  /** What a creation understood; null where no answer told. */
  readonly processName: ProcessName | null;
  /** Whether searches are served, which the contract always has; null where no answer told. */
  readonly queryApi: 'on' | 'off' | null;
  /** How it writes keys; null where no answer had one. */
  readonly keys: Dialect['keys'] | null;
  /** The {@link MARKED_SEARCHES} that it serves. */
  readonly serves: readonly Place[];
}

/** An answer that means "slow down". */
export interface Backpressure {
  readonly status: number;
  /** What its body says, where the status alone says other things too; null where it does not. */
  readonly title: string | null;
  /** The one operation of ours that is refused so; absent for all. */
  readonly operation?: string;
}

/** Every operation of the contract, and where it is served there. */
export const OPERATIONS: Readonly<Record<string, Place>> = {
  getTopology: 'GET /topology',
  searchProcessDefinitions: 'POST /process-definitions/search',
  getProcessDefinition: 'GET /process-definitions/{processDefinitionKey}',
  getProcessDefinitionXml: 'GET /process-definitions/{processDefinitionKey}/xml',
  createProcessInstance: 'POST /process-instances',
  searchProcessInstances: 'POST /process-instances/search',
  getProcessInstance: 'GET /process-instances/{processInstanceKey}',
  cancelProcessInstance: 'DELETE /process-instances/{processInstanceKey}',
  activateJobs: 'POST /jobs/activation',
  completeJob: 'POST /jobs/{jobKey}/completion',
  failJob: 'POST /jobs/{jobKey}/failure',
  throwError: 'POST /jobs/{jobKey}/error',
  createDeployment: 'POST /deployments',
  searchDeployments: 'POST /deployments/search',
  searchDecisionDefinitions: 'POST /decision-definitions/search',
  evaluateDecision: 'POST /decision-definitions/{decisionKey}/evaluation',
  searchUserTasks: 'POST /user-tasks/search',
  assignUserTask: 'POST /user-tasks/{userTaskKey}/assignment',
  completeUserTask: 'POST /user-tasks/{userTaskKey}/completion',
  publishMessage: 'POST /messages/publication',
  broadcastSignal: 'POST /signals/broadcast',
  searchIncidents: 'POST /incidents/search',
  resolveIncident: 'POST /incidents/{incidentKey}/resolution',
};

const SAME_PAGES = {request: {}, answer: {}};
const PROCESS_ID = {bpmnProcessId: 'processDefinitionId'};
const PROCESS_ID_AND_VERSION = {...PROCESS_ID, version: 'processDefinitionVersion'};

/** What Camunda's own API has in every version, and the contract has not. */
const CAMUNDA: Readonly<Record<string, OperationDifferences>> = {
  cancelProcessInstance: {place: 'POST /process-instances/{processInstanceKey}/cancellation'},
  throwError: {ids: ['throwJobError']},
  getProcessDefinitionXml: {ids: ['getProcessDefinitionXML']},
  evaluateDecision: {
    place: 'POST /decision-definitions/evaluation',
    pathToBody: {decisionKey: 'decisionDefinitionKey'},
  },
  broadcastSignal: {status: {204: 200}},
  createProcessInstance: {request: PROCESS_ID_AND_VERSION, answer: PROCESS_ID_AND_VERSION},
  activateJobs: {answer: PROCESS_ID},
  getProcessInstance: {answer: PROCESS_ID_AND_VERSION},
  searchProcessInstances: {request: PROCESS_ID_AND_VERSION, answer: PROCESS_ID_AND_VERSION},
  // A definition's own version is called that everywhere.
  getProcessDefinition: {answer: PROCESS_ID},
  searchProcessDefinitions: {request: PROCESS_ID, answer: PROCESS_ID},
  searchUserTasks: {request: PROCESS_ID, answer: PROCESS_ID},
  searchIncidents: {request: PROCESS_ID, answer: PROCESS_ID},
};

const INSTANCE_OF_86 = {processInstanceKey: 'key', version: 'processDefinitionVersion'};
/** A job's key is `key` in 8.6.0 and `jobKey` in its later patches. */
const JOB_OF_86 = {...PROCESS_ID, jobKey: 'key'};
const TASK_OF_86 = {...PROCESS_ID, userTaskKey: 'key'};
const INCIDENT_OF_86 = {
  ...PROCESS_ID,
  incidentKey: 'key',
  elementId: 'flowNodeId',
  elementInstanceKey: 'flowNodeInstanceKey',
};
const DECISION_OF_86 = {name: 'decisionDefinitionName'};

/**
 * The alpha of the reads, as 8.6 and 8.7 have it:
 * https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/camunda-api-rest-overview/#query-api
 */
const ALPHA_READS: Readonly<Record<string, OperationDifferences>> = {
  getProcessInstance: {answer: INSTANCE_OF_86},
  searchProcessInstances: {request: INSTANCE_OF_86, answer: INSTANCE_OF_86},
  searchUserTasks: {request: TASK_OF_86, answer: TASK_OF_86},
  searchIncidents: {request: INCIDENT_OF_86, answer: INCIDENT_OF_86},
  searchDecisionDefinitions: {request: DECISION_OF_86, answer: DECISION_OF_86},
};

/** https://docs.camunda.io/docs/8.6/components/zeebe/technical-concepts/internal-processing/#handling-backpressure */
const TOO_MANY_REQUESTS: Backpressure = {status: 429, title: null};
/** 503 is also said of a partition that has no leader. */
const EXHAUSTED: Backpressure = {status: 503, title: 'RESOURCE_EXHAUSTED'};
/** How patches of 8.6, 8.7 and 8.8 until 8.8.2 refuse: https://github.com/camunda/camunda/issues/25806 */
const BROKEN_ACTIVATION: Backpressure = {
  status: 500,
  title: 'RESOURCE_EXHAUSTED',
  operation: 'activateJobs',
};

const DOCUMENTS = 'https://github.com/camunda/camunda-docs/raw/main/api/camunda';

const contract86: Dialect = {
  name: '8.6',
  keys: 'number',
  operations: {},
  page: SAME_PAGES,
  absent: [],
  backpressure: [TOO_MANY_REQUESTS],
  marks: ['DELETE /process-instances/{processInstanceKey}'],
  document: null,
};

const camunda86: Dialect = {
  name: '8.6-camunda',
  keys: 'number',
  operations: {...CAMUNDA, ...ALPHA_READS, activateJobs: {answer: JOB_OF_86}},
  page: SAME_PAGES,
  // Reads of definitions and instances came later; a document that has them anyway is taken
  // at its word.
  absent: ['searchDeployments'],
  backpressure: [TOO_MANY_REQUESTS, BROKEN_ACTIVATION],
  marks: ['PATCH /user-tasks/{userTaskKey}'],
  document: `${DOCUMENTS}/version-8.6/camunda-openapi.yaml`,
};

const camunda87: Dialect = {
  ...camunda86,
  name: '8.7',
  keys: 'text',
  document: `${DOCUMENTS}/version-8.7/camunda-openapi.yaml`,
};

const camunda88: Dialect = {
  ...camunda87,
  name: '8.8',
  operations: CAMUNDA,
  page: {
    request: {searchAfter: 'after', searchBefore: 'before'},
    answer: {firstSortValues: 'startCursor', lastSortValues: 'endCursor'},
  },
  backpressure: [EXHAUSTED, BROKEN_ACTIVATION],
  marks: ['POST /jobs/search', 'GET /process-definitions/{processDefinitionKey}'],
  document: `${DOCUMENTS}/version-8.8/camunda-openapi.yaml`,
};

const camunda89: Dialect = {
  ...camunda88,
  name: '8.9',
  backpressure: [EXHAUSTED],
  marks: ['POST /jobs/search', 'POST /audit-logs/search'],
  // A folder: from 8.9 on the document is in many files.
  document: 'https://github.com/camunda/camunda-docs/tree/main/api/camunda/version-8.9',
};

/** The table: every dialect, the earliest first. */
export const DIALECTS: readonly Dialect[] = [
  contract86,
  camunda86,
  camunda87,
  camunda88,
  camunda89,
];

export const DIALECT_NAMES: readonly DialectName[] = DIALECTS.map(each => each.name);

/** The row of a name. */
export function dialectNamed(name: DialectName): Dialect {
  return DIALECTS.find(each => each.name === name) ?? contract86;
}

/**
 * The dialect that a document is written in: the latest whose marks it has. Camunda's documents say
 * `version: "0.1"`, whatever the product's version, so their shape has to tell.
 *
 * @returns null for the API of another product
 */
export function detectDialect(contract: Contract): Dialect | null {
  const places = new Set(contract.operations.map(placeOf).map(shape));
  const keys = keysOf(contract);
  const fits = ({marks, keys: wanted}: Dialect) =>
    wanted === keys && marks.every(each => places.has(shape(each)));
  return [...DIALECTS].reverse().find(fits) ?? null;
}

/**
 * The dialect that a running cluster speaks, by the `gatewayVersion` of its topology. A gateway of
 * 8.6 is taken to keep the contract; one later than the table speaks as the latest there.
 *
 * @returns null when it says nothing that is known
 */
export function dialectOfGateway(gatewayVersion: string | null): Dialect | null {
  const [, minor] = /^8\.(\d+)/.exec(gatewayVersion ?? '') ?? [];
  if (minor === undefined) return null;
  const latest = DIALECTS.at(-1) as Dialect;
  const named = DIALECTS.find(each => each.name === `8.${minor}`);
  return named ?? (Number(minor) > 9 ? latest : null);
}

/** What any version says of all its operations. */
const OF_ALL = [TOO_MANY_REQUESTS, EXHAUSTED];

/**
 * Whether an answer is Camunda's backpressure: as any version says it of all operations, or as the dialect
 * says it of this one.
 *
 * @param dialect null where it is not known
 */
export function isBackpressure(
  dialect: Dialect | null,
  operationId: string,
  {status, text}: {readonly status: number; readonly text: string},
): boolean {
  return [...OF_ALL, ...(dialect?.backpressure ?? [])].some(
    ({operation = operationId, ...each}) =>
      each.status === status &&
      operation === operationId &&
      (each.title === null || text.includes(each.title)),
  );
}

/** The searches that only later versions have: what tells the version where a cluster does not. */
export const MARKED_SEARCHES: readonly Place[] = [
  ...new Set(DIALECTS.flatMap(each => each.marks).filter(each => each.startsWith('POST '))),
];

/**
 * The dialect that a running cluster speaks. What it answers wins over the version that it says: a gateway
 * of 8.6 may keep the contract or Camunda's own document, and a proxy may translate.
 *
 * @returns null when nothing tells
 */
export function dialectOfSigns({
  gatewayVersion,
  processName,
  queryApi,
  keys,
  serves,
}: DialectSigns): Dialect | null {
  if (processName === 'bpmnProcessId') return contract86;
  const named = dialectOfGateway(gatewayVersion);
  if (processName === null) return named === contract86 && queryApi === 'off' ? camunda86 : named;
  if (named === camunda88 || named === camunda89) return named;
  if (named === null) {
    const isServed = (place: Place) => !place.startsWith('POST ') || serves.includes(place);
    const later = [camunda89, camunda88].find(each => each.marks.every(isServed));
    if (later) return later;
  }
  // Their documents differ in nothing else.
  const asText = keys === null ? named === camunda87 : keys === 'text';
  return asText ? camunda87 : camunda86;
}

/** Where an operation stands in its document. */
export function placeOf({method, path}: Operation): Place {
  return `${method.toUpperCase()} ${path}` as Place;
}

/** A place whatever its parameters are called. */
export function shape(place: string): string {
  return place.replaceAll(/\{[^}]*\}/g, '{}');
}

/** How the document writes keys, by the key of a job that is completed. */
function keysOf({operations}: Contract): Dialect['keys'] {
  const key = operations
    .flatMap(each => each.parameters)
    .find(({in: place, name}) => place === 'path' && name.endsWith('Key'));
  return key && typesOf(key.schema).includes('string') ? 'text' : 'number';
}
