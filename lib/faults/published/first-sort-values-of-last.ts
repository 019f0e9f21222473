import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isSearch} from '../routes.ts';
import {withPage} from './page.ts';

/**
 * The sort values for the first item of a page are those of the last, so that paging back goes nowhere.
 *
 * @see https://github.com/camunda/camunda/issues/26080
 */
export const firstSortValuesOfLast: MakeFault = () => ({
  name: 'first-sort-values-of-last',
  class: 'published',
  says: 'gives the sort values of the last item for those of the first',
  answer: editingResponse((response, request) =>
    isSearch(request)
      ? withPage(response, page =>
          Object.hasOwn(page, 'firstSortValues')
            ? {...page, firstSortValues: page['lastSortValues'] ?? []}
            : page,
        )
      : response,
  ),
});
