import {completeUserTask as complete} from '../commands/user-task.ts';
import {fieldsOf, pathKey, variablesOf} from './request-fields.ts';
import {NO_CONTENT, type Route} from './route.ts';

/** Completes a user task. */
export const completeUserTask: Route = {
  operationId: 'completeUserTask',
  method: 'POST',
  path: '/user-tasks/:userTaskKey/completion',
  limited: true,
  // `action` is the product's: its SDKs send one with every assignment and completion.
  properties: ['variables', 'action'],
  handle(cluster, request) {
    const key = pathKey(request.params, 'userTaskKey');
    complete(cluster, key, variablesOf(fieldsOf(request.body, false)));
    return NO_CONTENT;
  },
};
