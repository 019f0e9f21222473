import type {Cluster} from '../cluster.ts';
import {type Fields, keyFrom, pathKey} from '../routes/request-fields.ts';
import type {BodyShape} from './body-shape.ts';
import {CAMUNDA_88, OPERATION_REFERENCE} from './camunda-8.8.ts';
import type {OperationTranslation} from './dialect.ts';

type Turn = (item: Fields, cluster: Cluster) => Fields;

/** The document has a bound for pages. */
function bounded(body: BodyShape): BodyShape {
  const {page} = body;
  if (typeof page !== 'object' || !('fields' in page)) return body;
  return {...body, page: {fields: {...page.fields, limit: {itemsMax: 10_000n}}}};
}

/** A deletion says of which resource, and may take the history along. */
const DELETION: OperationTranslation = {
  body: {...OPERATION_REFERENCE, deleteHistory: 'flag'},
  unsupported: ['deleteHistory'],
  answer: (_answer, _cluster, path) => ({
    resourceKey: pathKey(path, 'resourceKey'),
    batchOperation: null,
  }),
};

const instance: Turn = (item, cluster) => ({
  ...NO_INSTANCE,
  ...known(item),
  rootProcessInstanceKey: rootOf(item, cluster),
});

const NO_INSTANCE = {processDefinitionVersionTag: null, businessId: null};

const definition: Turn = (item, {definitions}) => ({
  ...item,
  state: definitions.get(keyOf(item, 'processDefinitionKey')) ? 'ACTIVE' : 'DELETED',
});

const MORE: Readonly<Record<string, Turn>> = {
  getTopology: item => ({clusterId: null, ...item}),
  createDeployment: listed('deployments', item => ({...NOTHING_DEPLOYED, ...item})),
  createProcessInstance: item => ({businessId: null, ...item}),
  getProcessInstance: instance,
  searchProcessInstances: listed('items', instance),
  getProcessDefinition: definition,
  searchProcessDefinitions: listed('items', definition),
  activateJobs: listed('jobs', (item, cluster) => ({
    userTask: null,
    ...item,
    rootProcessInstanceKey: rootOf(item, cluster),
  })),
  searchIncidents: listed('items', (item, cluster) => ({
    ...item,
    rootProcessInstanceKey: rootOf(item, cluster),
  })),
  searchUserTasks: listed('items', (item, cluster) => ({
    ...item,
    rootProcessInstanceKey: rootOf(item, cluster),
    tags: [...(cluster.search.processInstances.get(keyOf(item, 'processInstanceKey'))?.tags ?? [])],
  })),
  searchDecisionDefinitions: listed('items', decision),
  evaluateDecision: evaluation,
};

const NOTHING_DEPLOYED = {
  processDefinition: null,
  decisionDefinition: null,
  decisionRequirements: null,
  form: null,
  resource: null,
};

function listed(name: string, turn: Turn): Turn {
  return (answer, cluster) => ({
    ...answer,
    [name]: (answer[name] as Fields[]).map(each => turn(each, cluster)),
  });
}

function decision(item: Fields, cluster: Cluster): Fields {
  const found = cluster.search.decisionDefinitions.get(keyOf(item, 'decisionDefinitionKey'));
  if (!found) return item;
  const {graph, version} = found.requirements;
  return {...item, decisionRequirementsName: graph.name, decisionRequirementsVersion: version};
}

/** Where nothing failed there is null, and no empty text as before. */
function evaluation(answer: Fields): Fields {
  return {
    ...answer,
    failedDecisionDefinitionId: answer['failedDecisionDefinitionId'] || null,
    failureMessage: answer['failureMessage'] || null,
    evaluatedDecisions: (answer['evaluatedDecisions'] as Fields[]).map(each => ({
      ...each,
      matchedRules: (each['matchedRules'] as Fields[]).map(rule => ({
        ...rule,
        evaluatedOutputs: (rule['evaluatedOutputs'] as Fields[]).map(output => ({
          ...output,
          ruleId: null,
          ruleIndex: null,
        })),
      })),
    })),
  };
}

/** The instance that nobody called, at the top of those that called each other. */
function rootOf(item: Fields, {search}: Cluster): bigint {
  let key = keyOf(item, 'processInstanceKey');
  for (;;) {
    const parent = search.processInstances.get(key)?.parentProcessInstanceKey ?? null;
    if (parent === null) return key;
    key = parent;
  }
}

function keyOf(item: Fields, name: string): bigint {
  return keyFrom(item[name] ?? null) ?? 0n;
}

/** Without properties that have no value at all, which would take the place of a null. */
function known(item: Fields): Fields {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/**
 * How Camunda 8.9 differs from 8.8: it writes `null` where it has nothing to say
 * (https://github.com/camunda/camunda/pull/46183), and says more. The names are those of
 * https://github.com/camunda/camunda-docs/tree/main/api/camunda/version-8.9
 */
export const CAMUNDA_89: Readonly<Record<string, OperationTranslation>> = Object.fromEntries(
  Object.entries(CAMUNDA_88).map(([operationId, was]) => [operationId, later(operationId, was)]),
);

function later(operationId: string, was: OperationTranslation): OperationTranslation {
  const more = MORE[operationId];
  const answer: OperationTranslation['answer'] = (fields, cluster, path) => {
    const said = was.answer?.(fields, cluster, path) ?? fields;
    return more ? more(said, cluster) : said;
  };
  const writesNulls = {...was, ...(was.body ? {body: bounded(was.body)} : {}), writesNulls: true};
  if (operationId === 'deleteResource') return {...writesNulls, ...DELETION};
  return more ? {...writesNulls, answer} : writesNulls;
}
