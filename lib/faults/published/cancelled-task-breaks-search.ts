import {problem} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/**
 * Once an instance with a user task was cancelled, no search for user tasks succeeds.
 *
 * @see https://github.com/camunda/camunda/issues/35471
 */
export const cancelledTaskBreaksSearch: MakeFault = () => ({
  name: 'cancelled-task-breaks-search',
  class: 'published',
  says: 'answers 400 to searches that find the task of a cancelled instance',
  async answer(request, forward) {
    const response = await forward(request);
    const isSearched = isRoute(request, 'POST', '/user-tasks/search');
    if (!isSearched || !response.body.includes('"state":"CANCELED"')) return response;
    return problem(request, 400, 'Bad Request', 'Unexpected value CANCELED');
  },
});
