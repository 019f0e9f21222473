import {isObject, jsonOf, problem} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/**
 * The filter of user tasks by the key of their definition cannot be parsed.
 *
 * @see https://github.com/camunda/camunda/issues/39197
 */
export const taskFilterByDefinitionRefused: MakeFault = () => ({
  name: 'task-filter-by-definition-refused',
  class: 'published',
  says: 'refuses to filter user tasks by their process definition',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    const filter = isObject(sent) ? sent['filter'] : null;
    const isFiltered = isObject(filter) && Object.hasOwn(filter, 'processDefinitionKey');
    if (!isRoute(request, 'POST', '/user-tasks/search') || !isFiltered) return forward(request);
    const detail = 'Request property [filter.processDefinitionKey] cannot be parsed';
    return Promise.resolve(problem(request, 400, 'Bad Request', detail));
  },
});
