import type {FastifyRequest} from 'fastify';
import type {Cluster} from '../cluster.ts';
import {
  awaitCompletion,
  createProcessInstance as create,
  type DefinitionChoice,
} from '../commands/process-instances.ts';
import type {ProcessInstance} from '../store/instances.ts';
import {processInstanceJson, variablesJson} from './answers.ts';
import {
  checkTenant,
  type Fields,
  fieldsOf,
  flag,
  int32,
  key,
  milliseconds,
  objects,
  refuseFor,
  text,
  texts,
  variablesOf,
} from './request-fields.ts';
import {json, type Route} from './route.ts';

/**
 * Starts an instance of the process with the given key, or id (and version). What later versions of the
 * product have besides is answered where it was asked for: tags, and the variables of an awaited end.
 */
export const createProcessInstance: Route = {
  operationId: 'createProcessInstance',
  method: 'POST',
  path: '/process-instances',
  limited: true,
  grows: true,
  // Those after `tenantId` are the product's, which its SDKs send.
  properties: [
    'processDefinitionKey',
    'bpmnProcessId',
    'version',
    'variables',
    'tenantId',
    'processDefinitionId',
    'processDefinitionVersion',
    'tags',
    'startInstructions',
    'runtimeInstructions',
    'awaitCompletion',
    'fetchVariables',
    'requestTimeout',
  ],
  handle(cluster, request) {
    const fields = fieldsOf(request.body);
    const choice = choose(fields);
    const tenantId = checkTenant(text(fields, 'tenantId'), 'Create Process Instance');
    const tags = texts(fields, 'tags') ?? [];
    const beginning = {
      ...{variables: variablesOf(fields), tags, startAt: elementsToStartAt(fields)},
      terminateAfter: elementsToEndAfter(fields),
    };
    const isAwaited = flag(fields, 'awaitCompletion') ?? false;
    const wanted = texts(fields, 'fetchVariables');
    const waitMs = milliseconds(fields, 'requestTimeout') ?? 0;
    const instance = create(cluster, choice, beginning);
    const {key: created, definition} = instance;
    const answer = processInstanceJson({key: created, definition, tenantId});
    const tagged =
      tags.length === 0 ? answer : `${answer.slice(0, -1)},"tags":${JSON.stringify(tags)}}`;
    if (!isAwaited) return json(tagged);
    return completed(cluster, instance, waitMs, request).then(() =>
      json(`${tagged.slice(0, -1)},"variables":${variablesJson(instance.root, wanted)}}`),
    );
  },
};

function choose(fields: Fields): DefinitionChoice {
  const definitionKey = key(fields, 'processDefinitionKey');
  const processId = text(fields, 'bpmnProcessId') ?? text(fields, 'processDefinitionId');
  const version = int32(fields, 'version') ?? int32(fields, 'processDefinitionVersion');
  const both = definitionKey !== undefined && processId !== undefined;
  const neither = definitionKey === undefined && !processId;
  refuseFor([
    neither && 'At least one of [bpmnProcessId, processDefinitionKey] is required',
    both && 'Only one of [bpmnProcessId, processDefinitionKey] is allowed',
  ]);
  if (definitionKey !== undefined) return {key: definitionKey};
  return {processId: processId ?? '', ...(version === undefined ? {} : {version})};
}

function elementsToStartAt(fields: Fields): readonly string[] {
  const ids = (objects(fields, 'startInstructions') ?? []).map(each => text(each, 'elementId'));
  refuseFor([ids.includes(undefined) && 'No elementId provided']);
  return ids.map(String);
}

function elementsToEndAfter(fields: Fields): readonly string[] {
  const given = objects(fields, 'runtimeInstructions') ?? [];
  const ids = given.map(each => text(each, 'afterElementId'));
  refuseFor([ids.includes(undefined) && 'No afterElementId provided']);
  return ids.map(String);
}

function completed(
  cluster: Cluster,
  instance: ProcessInstance,
  waitMs: number,
  {socket}: FastifyRequest,
): Promise<void> {
  const {completed: end, cancel} = awaitCompletion(cluster, instance, waitMs);
  socket.once('close', cancel);
  return end.finally(() => socket.removeListener('close', cancel));
}
