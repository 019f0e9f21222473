import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isSearch} from '../routes.ts';
import {withPage} from './page.ts';

/**
 * The sort values of the last item lack the key that orders items with equal values.
 *
 * @see https://github.com/camunda/camunda/issues/26030
 */
export const lastSortValuesWithoutKey: MakeFault = () => ({
  name: 'last-sort-values-without-key',
  class: 'published',
  says: 'gives the last item of a page sort values without its key',
  answer: editingResponse((response, request) =>
    isSearch(request)
      ? withPage(response, page => {
          const {lastSortValues: values} = page;
          if (!Array.isArray(values) || values.length < 2) return page;
          return {...page, lastSortValues: values.slice(0, -1)};
        })
      : response,
  ),
});
