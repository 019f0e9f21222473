import {broadcast} from '../bpmn/messages.ts';
import {checkTenant, fieldsOf, refuseFor, text, variablesOf} from './request-fields.ts';
import {NO_CONTENT, type Route} from './route.ts';

/** Broadcasts a signal. */
export const broadcastSignal: Route = {
  operationId: 'broadcastSignal',
  method: 'POST',
  path: '/signals/broadcast',
  limited: true,
  grows: true,
  // The product has tenants here too.
  properties: ['signalName', 'variables', 'tenantId'],
  handle(cluster, request) {
    const fields = fieldsOf(request.body);
    const name = text(fields, 'signalName');
    const variables = variablesOf(fields);
    // Only a missing name: the product broadcasts an empty one.
    refuseFor([name === undefined && 'No signalName provided']);
    checkTenant(text(fields, 'tenantId'), 'Broadcast Signal');
    broadcast(cluster, name ?? '', variables);
    cluster.steps.run();
    return NO_CONTENT;
  },
};
