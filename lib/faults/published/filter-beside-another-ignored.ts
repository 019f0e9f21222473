import {isObject, withSent} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/**
 * One property of the filter of process instances is ignored where it stands beside another.
 *
 * @see https://github.com/camunda/camunda/issues/45129
 */
export const filterBesideAnotherIgnored: MakeFault = () => ({
  name: 'filter-beside-another-ignored',
  class: 'published',
  says: 'ignores the version in a filter of process instances that has more',
  answer(request, forward) {
    if (!isRoute(request, 'POST', '/process-instances/search')) return forward(request);
    return forward(
      withSent(request, sent => {
        const {filter} = sent;
        if (!isObject(filter) || Object.keys(filter).length < 2) return sent;
        const {version: _, ...rest} = filter;
        return {...sent, filter: rest};
      }),
    );
  },
});
