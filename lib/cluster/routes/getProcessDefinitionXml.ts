import {notFound} from '../rejection.ts';
import {pathKey} from './request-fields.ts';
import type {Route} from './route.ts';

/** Reads the document of a process definition, as it was deployed. */
export const getProcessDefinitionXml: Route = {
  operationId: 'getProcessDefinitionXml',
  method: 'GET',
  path: '/process-definitions/:processDefinitionKey/xml',
  limited: false,
  handle(cluster, request) {
    const key = pathKey(request.params, 'processDefinitionKey');
    const definition = cluster.search.processDefinitions.get(key);
    if (!definition) throw notFound(`Process Definition with key '${key}' not found`);
    return {status: 200, contentType: 'application/xml', body: definition.xml};
  },
};
