import {throwJobError} from '../commands/job-outcomes.ts';
import {fieldsOf, isBlank, pathKey, refuseFor, text, variablesOf} from './request-fields.ts';
import {NO_CONTENT, type Route} from './route.ts';

/** Throws a BPMN error for a job. */
export const throwError: Route = {
  operationId: 'throwError',
  method: 'POST',
  path: '/jobs/:jobKey/error',
  limited: true,
  // The product's own requests have `variables` too.
  properties: ['errorCode', 'errorMessage', 'variables'],
  handle(cluster, request) {
    const key = pathKey(request.params, 'jobKey');
    const fields = fieldsOf(request.body);
    const code = text(fields, 'errorCode');
    const message = text(fields, 'errorMessage') ?? '';
    const variables = variablesOf(fields);
    refuseFor([isBlank(code) && 'No errorCode provided']);
    throwJobError(cluster, key, {code: code ?? '', message, variables});
    return NO_CONTENT;
  },
};
