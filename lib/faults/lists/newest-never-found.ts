import {isObject, isSuccess, jsonOf, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isCreateInstance, isRoute} from '../routes.ts';

export const newestNeverFound: MakeFault = () => {
  let newest = '';
  return {
    name: 'newest-never-found',
    class: 'lists',
    says: 'does not find the instance that was created last',
    async answer(request, forward) {
      const response = await forward(request);
      if (isCreateInstance(request) && isSuccess(response)) {
        const created = jsonOf(response.body);
        newest = isObject(created) ? String(created['processInstanceKey']) : newest;
      }
      if (!isRoute(request, 'POST', '/process-instances/search') || !isSuccess(response)) {
        return response;
      }
      return withJson(response, value => {
        if (!isObject(value) || !Array.isArray(value['items'])) return value;
        const items = value['items'].filter(
          each => !isObject(each) || String(each['processInstanceKey']) !== newest,
        );
        return {...value, items};
      });
    },
  };
};
