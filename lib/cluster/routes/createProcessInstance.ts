import {
  createProcessInstance as create,
  type DefinitionChoice,
} from '../commands/process-instances.ts';
import {processInstanceJson} from './answers.ts';
import {
  checkTenant,
  type Fields,
  fieldsOf,
  int32,
  key,
  refuseFor,
  text,
  variablesOf,
} from './request-fields.ts';
import {json, type Route} from './route.ts';

/** Starts an instance of the process with the given key, or id (and version). */
export const createProcessInstance: Route = {
  operationId: 'createProcessInstance',
  method: 'POST',
  path: '/process-instances',
  limited: true,
  grows: true,
  // The last two are the product's names, which its SDKs send.
  properties: [
    'processDefinitionKey',
    'bpmnProcessId',
    'version',
    'variables',
    'tenantId',
    'processDefinitionId',
    'processDefinitionVersion',
  ],
  handle(cluster, request) {
    const fields = fieldsOf(request.body);
    const choice = choose(fields);
    const tenantId = checkTenant(text(fields, 'tenantId'), 'Create Process Instance');
    const {key: created, definition} = create(cluster, choice, variablesOf(fields));
    return json(processInstanceJson({key: created, definition, tenantId}));
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
