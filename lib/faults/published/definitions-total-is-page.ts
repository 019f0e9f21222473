import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';
import {withPageTotal} from './page-total.ts';

/**
 * The total of a search for process definitions is what its page has, so that nobody knows there are more.
 *
 * @see https://github.com/camunda/camunda/issues/51622
 */
export const definitionsTotalIsPage: MakeFault = () => ({
  name: 'definitions-total-is-page',
  class: 'published',
  says: 'gives the number of process definitions on the page for the total',
  answer: editingResponse((response, request) =>
    isRoute(request, 'POST', '/process-definitions/search') ? withPageTotal(response) : response,
  ),
});
