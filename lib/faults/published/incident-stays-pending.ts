import {isSuccess, mapObjects, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/** https://github.com/camunda/camunda/issues/44267 */
export const incidentStaysPending: MakeFault = () => ({
  name: 'incident-stays-pending',
  class: 'body',
  says: 'never comes to see an incident as active',
  async answer(request, forward) {
    const response = await forward(request);
    if (!isRoute(request, 'POST', '/incidents/search') || !isSuccess(response)) return response;
    return withJson(response, value =>
      mapObjects(value, object =>
        Object.hasOwn(object, 'incidentKey') ? {...object, state: 'PENDING'} : object,
      ),
    );
  },
});
