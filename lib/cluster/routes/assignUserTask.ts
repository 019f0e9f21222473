import {assignUserTask as assign} from '../commands/user-task.ts';
import {invalidArgument} from '../rejection.ts';
import {fieldsOf, flag, isBlank, pathKey, text} from './request-fields.ts';
import {NO_CONTENT, type Route} from './route.ts';

/** Assigns a user task. */
export const assignUserTask: Route = {
  operationId: 'assignUserTask',
  method: 'POST',
  path: '/user-tasks/:userTaskKey/assignment',
  limited: true,
  // `action` is the product's: its SDKs send one with every assignment and completion.
  properties: ['assignee', 'allowOverride', 'action'],
  handle(cluster, request) {
    const key = pathKey(request.params, 'userTaskKey');
    const fields = fieldsOf(request.body);
    const assignee = text(fields, 'assignee');
    const allowOverride = flag(fields, 'allowOverride') ?? true;
    // The product has no full stop here.
    if (assignee === undefined || isBlank(assignee)) throw invalidArgument('No assignee provided');
    assign(cluster, key, assignee, allowOverride);
    return NO_CONTENT;
  },
};
