import type {JsonValue} from '../../core/int64.ts';
import {isObject, isSuccess, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';
import {keyIn} from './activated-jobs.ts';

/**
 * The second resolution of an incident is refused, and removes the incident from what searches find.
 *
 * @see https://github.com/camunda/camunda/issues/39636
 */
export const resolvedTwiceDisappears: MakeFault = () => {
  const refused = new Set<string>();
  return {
    name: 'resolved-twice-disappears',
    class: 'published',
    says: 'forgets an incident that is resolved twice',
    async answer(request, forward) {
      const response = await forward(request);
      if (isRoute(request, 'POST', '/incidents/{}/resolution')) {
        if (response.status === 404) refused.add(keyIn(request));
        return response;
      }
      if (!isRoute(request, 'POST', '/incidents/search') || !isSuccess(response)) return response;
      return withJson(response, value => {
        if (!isObject(value) || !Array.isArray(value['items'])) return value;
        const isLeft = (each: JsonValue) =>
          !isObject(each) || !refused.has(String(each['incidentKey']));
        return {...value, items: value['items'].filter(isLeft)};
      });
    },
  };
};
