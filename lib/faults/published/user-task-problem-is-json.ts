import {editingResponse, isRefusal, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

/**
 * The refusals of user tasks are of the type of a success, so that clients have to guess.
 *
 * @see https://github.com/camunda/camunda/issues/16660
 */
export const userTaskProblemIsJson: MakeFault = () => ({
  name: 'user-task-problem-is-json',
  class: 'published',
  says: 'calls the problems of user tasks plain JSON',
  answer: editingResponse((response, {target}) =>
    target.includes('/user-tasks/') && isRefusal(response)
      ? withHeaders(response, {'content-type': 'application/json'})
      : response,
  ),
});
