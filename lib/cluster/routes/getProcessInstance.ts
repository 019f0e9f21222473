import {notFound} from '../rejection.ts';
import {processInstanceJson} from './answers.ts';
import {pathKey} from './request-fields.ts';
import {json, type Route} from './route.ts';

/**
 * Reads an instance from the search side: also an ended one while it is retained, and a new one only
 * after the search lag, as in the product.
 */
export const getProcessInstance: Route = {
  operationId: 'getProcessInstance',
  method: 'GET',
  path: '/process-instances/:processInstanceKey',
  limited: false,
  handle(cluster, request) {
    const key = pathKey(request.params, 'processInstanceKey');
    const record = cluster.search.processInstances.get(key);
    if (!record) throw notFound(`Process Instance with key '${key}' not found`);
    return json(processInstanceJson(record));
  },
};
