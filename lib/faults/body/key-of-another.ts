import {editingResponse, isSuccess, mapObjects, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const keyOfAnother: MakeFault = () => ({
  name: 'key-of-another',
  class: 'body',
  says: 'answers for the key next to the one asked for',
  answer: editingResponse((response, request) =>
    isRoute(request, 'GET', '/process-instances/{}') && isSuccess(response)
      ? withJson(response, value =>
          mapObjects(value, object => ({
            ...object,
            processInstanceKey: BigInt(String(object['processInstanceKey'])) + 4096n,
          })),
        )
      : response,
  ),
});
