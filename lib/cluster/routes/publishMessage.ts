import {publishMessage as publish} from '../commands/publish-message.ts';
import {
  checkTenant,
  fieldsOf,
  isBlank,
  milliseconds,
  refuseFor,
  text,
  variablesOf,
} from './request-fields.ts';
import {json, type Route} from './route.ts';

/** Publishes a message. The contract leaves the answer open: the product gives key and tenant. */
export const publishMessage: Route = {
  operationId: 'publishMessage',
  method: 'POST',
  path: '/messages/publication',
  limited: true,
  grows: true,
  properties: ['name', 'correlationKey', 'timeToLive', 'messageId', 'variables', 'tenantId'],
  handle(cluster, request) {
    const fields = fieldsOf(request.body);
    const name = text(fields, 'name');
    const correlationKey = text(fields, 'correlationKey');
    const timeToLiveMs = milliseconds(fields, 'timeToLive') ?? 0;
    const messageId = text(fields, 'messageId') ?? '';
    const variables = variablesOf(fields);
    refuseFor([
      isBlank(name) && 'No name provided',
      correlationKey === undefined && 'No correlationKey provided',
      timeToLiveMs < 0 &&
        `The value for timeToLive is '${timeToLiveMs}' but must be greater than or equal to 0`,
    ]);
    const tenantId = checkTenant(text(fields, 'tenantId'), 'Publish Message');
    const messageKey = publish(cluster, {
      name: name ?? '',
      correlationKey: correlationKey ?? '',
      timeToLiveMs,
      messageId,
      variables,
    });
    return json(`{"messageKey":${messageKey},"tenantId":${JSON.stringify(tenantId)}}`);
  },
};
