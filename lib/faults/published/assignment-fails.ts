import {problemAnswer} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/** https://github.com/camunda/camunda/issues/24808 */
export const assignmentFails: MakeFault = () => ({
  name: 'assignment-fails',
  class: 'status',
  says: 'answers 404 when a user task is assigned',
  async answer(request, forward) {
    if (!isRoute(request, 'POST', '/user-tasks/{}/assignment')) return forward(request);
    return problemAnswer(request, 404, 'There is no such task');
  },
});
