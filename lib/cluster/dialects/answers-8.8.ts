import type {JsonValue} from '../../core/int64.ts';
import type {Cluster} from '../cluster.ts';
import {type Fields, keyFrom} from '../routes/request-fields.ts';

/*
 * What Camunda 8.8 answers, made from what the routes answer and what else the cluster knows.
 * https://docs.camunda.io/docs/8.8/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-overview/
 */

/** The version that the gateway reports. */
export const GATEWAY_VERSION = '8.8.0';

/** The topology with the brokers' versions. */
export function topology({brokers, ...rest}: Fields): Fields {
  return {
    ...rest,
    brokers: (brokers as Fields[]).map(each => ({...each, version: GATEWAY_VERSION})),
    gatewayVersion: GATEWAY_VERSION,
    lastCompletedChangeId: '-1',
  };
}

/** A created instance. Its variables are only in the answer when the end is awaited. */
export function createdInstance(answer: Fields): Fields {
  return {variables: {}, tags: [], ...versioned(answer)};
}

/** Activated jobs. Listeners have none here. */
export function jobs({jobs: activated}: Fields, cluster: Cluster): Fields {
  return {
    jobs: (activated as Fields[]).map(job => ({
      ...withProcessId(job),
      processDefinitionVersion: definitionOf(cluster, job)?.version ?? 0,
      kind: 'BPMN_ELEMENT',
      listenerEventType: 'UNSPECIFIED',
      tags: [...tagsOf(cluster, job)],
    })),
  };
}

/** A process instance as the search side knows it. */
export function instance(answer: Fields, cluster: Cluster): Fields {
  const key = keyFrom(answer['processInstanceKey'] as JsonValue) ?? 0n;
  const record = cluster.search.processInstances.get(key);
  if (!record) return versioned(answer);
  const {model, id} = record.definition;
  return {
    ...versioned(answer),
    processDefinitionName: model.name ?? id,
    processDefinitionVersionTag: model.versionTag,
    startDate: timeText(record.startedMs),
    endDate: timeText(record.endedMs),
    state: record.state === 'CANCELED' ? 'TERMINATED' : record.state,
    hasIncident: cluster.incidents.of(key).length > 0,
    parentProcessInstanceKey: record.parentProcessInstanceKey,
    parentElementInstanceKey: record.parentElementInstanceKey,
    tags: [...record.tags],
  };
}

/** A page of any items, each of them translated. */
export function items(turn: (item: Fields, cluster: Cluster) => Fields) {
  return (answer: Fields, cluster?: Cluster): Fields => ({
    ...answer,
    items: (answer['items'] as Fields[]).map(each => turn(each, cluster as Cluster)),
  });
}

/** An item whose process has the name `bpmnProcessId`, or both names. */
export function withProcessId({bpmnProcessId, ...rest}: Fields): Fields {
  return bpmnProcessId === undefined ? rest : {...rest, processDefinitionId: bpmnProcessId};
}

/** A process definition; none has a start form. */
export function definition(item: Fields, cluster: Cluster): Fields {
  const versionTag = definitionOf(cluster, item)?.model.versionTag ?? null;
  return {...withProcessId(item), versionTag, hasStartForm: false};
}

/** A user task, with its process's name. */
export function userTask(item: Fields, cluster: Cluster): Fields {
  return {...withProcessId(item), processName: definitionOf(cluster, item)?.model.name ?? null};
}

/** A decision definition, whose key has one name. */
export function decision({decisionKey: _, ...item}: Fields): Fields {
  return item;
}

/** A deployment, its decisions and processes by the names of the version. */
export function deployment(answer: Fields): Fields {
  return {...answer, deployments: (answer['deployments'] as Fields[]).map(deployed)};
}

/** An evaluation, whose key got another name beside the old one. */
export function evaluation(answer: Fields): Fields {
  return {
    ...answer,
    decisionEvaluationKey: answer['decisionInstanceKey'] as JsonValue,
    evaluatedDecisions: (answer['evaluatedDecisions'] as Fields[]).map((each, at) => ({
      ...each,
      decisionEvaluationInstanceKey: `${String(answer['decisionInstanceKey'])}-${at + 1}`,
    })),
  };
}

/** A broadcast signal has a key. */
export function signal(_answer: Fields, cluster: Cluster): Fields {
  return {signalKey: cluster.keys.next(1), tenantId: '<default>'};
}

function versioned({version = null, ...rest}: Fields): Fields {
  return {...withProcessId(rest), processDefinitionVersion: version};
}

function deployed(item: Fields): Fields {
  const {processDefinition, decisionDefinition} = item;
  if (processDefinition) {
    const {version: _, ...rest} = withProcessId(processDefinition as Fields);
    return {processDefinition: rest};
  }
  return decisionDefinition ? {decisionDefinition: decision(decisionDefinition as Fields)} : item;
}

function definitionOf(cluster: Cluster, {processDefinitionKey = null}: Fields) {
  const key = keyFrom(processDefinitionKey) ?? 0n;
  // One that was deleted is still found by searches.
  return cluster.definitions.get(key) ?? cluster.search.processDefinitions.get(key);
}

function tagsOf(cluster: Cluster, {processInstanceKey = null}: Fields): readonly string[] {
  return cluster.instances.get(keyFrom(processInstanceKey) ?? 0n)?.tags ?? [];
}

function timeText(epochMs: number | null | undefined): string | null {
  return epochMs == null ? null : new Date(epochMs).toISOString();
}
