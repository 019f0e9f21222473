import {completeJob as complete} from '../commands/job-outcomes.ts';
import {fieldsOf, pathKey, variablesOf} from './request-fields.ts';
import {NO_CONTENT, type Route} from './route.ts';

/** Completes a job with the variables of its worker. */
export const completeJob: Route = {
  operationId: 'completeJob',
  method: 'POST',
  path: '/jobs/:jobKey/completion',
  limited: false,
  properties: ['variables'],
  handle(cluster, request) {
    const key = pathKey(request.params, 'jobKey');
    complete(cluster, key, variablesOf(fieldsOf(request.body, false)));
    return NO_CONTENT;
  },
};
