import {cancelProcessInstance as cancel} from '../commands/process-instances.ts';
import {pathKey} from './request-fields.ts';
import {NO_CONTENT, type Route} from './route.ts';

/** Cancels a running instance. */
export const cancelProcessInstance: Route = {
  operationId: 'cancelProcessInstance',
  method: 'DELETE',
  path: '/process-instances/:processInstanceKey',
  aliases: [{method: 'POST', path: '/process-instances/:processInstanceKey/cancellation'}],
  limited: false,
  handle(cluster, request) {
    cancel(cluster, pathKey(request.params, 'processInstanceKey'));
    return NO_CONTENT;
  },
};
