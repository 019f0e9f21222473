import {isObject, withSent} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isSearch} from '../routes.ts';

/**
 * Paging back gives the first of all pages and not the one before the cursor.
 *
 * @see https://github.com/camunda/camunda/issues/61712
 */
export const beforeGivesFirstPage: MakeFault = () => ({
  name: 'before-gives-first-page',
  class: 'published',
  says: 'answers `before` with the first page',
  answer(request, forward) {
    if (!isSearch(request)) return forward(request);
    return forward(
      withSent(request, sent => {
        const {page} = sent;
        if (!isObject(page) || !Object.hasOwn(page, 'searchBefore')) return sent;
        const {searchBefore: _, ...rest} = page;
        return {...sent, page: rest};
      }),
    );
  },
});
