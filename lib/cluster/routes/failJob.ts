import {failJob as fail} from '../commands/job-outcomes.ts';
import {
  fieldsOf,
  int32,
  milliseconds,
  pathKey,
  refuseFor,
  text,
  variablesOf,
} from './request-fields.ts';
import {NO_CONTENT, type Route} from './route.ts';

/** Fails a job. */
export const failJob: Route = {
  operationId: 'failJob',
  method: 'POST',
  path: '/jobs/:jobKey/failure',
  limited: false,
  properties: ['retries', 'errorMessage', 'retryBackOff', 'variables'],
  handle(cluster, request) {
    const key = pathKey(request.params, 'jobKey');
    const fields = fieldsOf(request.body);
    const retries = int32(fields, 'retries');
    const retryBackOffMs = milliseconds(fields, 'retryBackOff') ?? 0;
    const errorMessage = text(fields, 'errorMessage') ?? '';
    const variables = variablesOf(fields);
    refuseFor([
      retries === undefined && 'No retries provided',
      retryBackOffMs < 0 &&
        `The value for retryBackOff is '${retryBackOffMs}' but must be greater than or equal to 0`,
    ]);
    fail(cluster, key, {retries: retries ?? 0, retryBackOffMs, errorMessage, variables});
    return NO_CONTENT;
  },
};
