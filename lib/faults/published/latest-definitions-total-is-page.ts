import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';
import {withPageTotal} from './page-total.ts';

/**
 * Of the latest versions of process definitions, which are found by an aggregation, the total is what the page has.
 *
 * @see https://github.com/camunda/camunda/issues/53998
 */
export const latestDefinitionsTotalIsPage: MakeFault = () => ({
  name: 'latest-definitions-total-is-page',
  class: 'published',
  says: 'gives the number of latest definitions on the page for the total',
  dialect: '8.8',
  answer: editingResponse((response, request) =>
    isRoute(request, 'POST', '/process-definitions/search') &&
    request.body.includes('"isLatestVersion":true')
      ? withPageTotal(response)
      : response,
  ),
});
