import {notFound} from '../rejection.ts';
import {processDefinitionItem} from '../search/searchable.ts';
import {writeJson} from './json-body.ts';
import {pathKey} from './request-fields.ts';
import {json, type Route} from './route.ts';

/** Reads a process definition. */
export const getProcessDefinition: Route = {
  operationId: 'getProcessDefinition',
  method: 'GET',
  path: '/process-definitions/:processDefinitionKey',
  limited: false,
  handle(cluster, request) {
    const key = pathKey(request.params, 'processDefinitionKey');
    const definition = cluster.search.processDefinitions.get(key);
    if (!definition) throw notFound(`Process Definition with key '${key}' not found`);
    return json(writeJson(processDefinitionItem(definition)));
  },
};
