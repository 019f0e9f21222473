import {isObject, isSuccess, mapObjects, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation, isRoute} from '../routes.ts';

/** https://github.com/camunda/camunda/issues/39853 */
export const elementForgotten: MakeFault = () => {
  const failed = new Set<string>();
  return {
    name: 'element-forgotten',
    class: 'state',
    says: 'does not know the element of a job whose uncaught error was resolved',
    async answer(request, forward) {
      const response = await forward(request);
      if (isRoute(request, 'POST', '/jobs/{}/error') && isSuccess(response)) {
        failed.add(/\/jobs\/(\d+)\//.exec(request.target)?.[1] ?? '');
      }
      if (!isActivation(request) || !isSuccess(response)) return response;
      return withJson(response, value =>
        mapObjects(value, object =>
          isObject(object) && failed.has(String(object['jobKey']))
            ? {...object, elementId: 'NO_CATCH_EVENT_FOUND'}
            : object,
        ),
      );
    },
  };
};
