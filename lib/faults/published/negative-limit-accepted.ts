import {isObject, withSent} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isSearch} from '../routes.ts';

/**
 * Nothing looks at the bounds of a page: one of fewer than no items is answered.
 *
 * @see https://github.com/camunda/camunda/issues/39372
 */
export const negativeLimitAccepted: MakeFault = () => ({
  name: 'negative-limit-accepted',
  class: 'published',
  says: 'accepts a negative limit of a page',
  answer(request, forward) {
    if (!isSearch(request)) return forward(request);
    return forward(
      withSent(request, sent => {
        const {page} = sent;
        if (!isObject(page)) return sent;
        const entries = Object.entries(page).filter(([, each]) => !(Number(each) < 0));
        return {...sent, page: Object.fromEntries(entries)};
      }),
    );
  },
});
