import {editingResponse, isRefusal, mapObjects, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const problemSaysNothing: MakeFault = () => ({
  name: 'problem-says-nothing',
  class: 'body',
  says: 'omits title and detail of a problem',
  answer: editingResponse(response =>
    isRefusal(response)
      ? withJson(response, value =>
          mapObjects(value, ({detail: _, title: __, ...object}) => object),
        )
      : response,
  ),
});
