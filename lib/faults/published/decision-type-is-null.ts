import {editingResponse, isSuccess, mapObjects, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/**
 * The type of an evaluated decision is mapped to nothing.
 *
 * @see https://github.com/camunda/camunda/issues/46920
 */
export const decisionTypeIsNull: MakeFault = () => ({
  name: 'decision-type-is-null',
  class: 'published',
  says: 'gives evaluated decisions no type',
  answer: editingResponse((response, request) =>
    isRoute(request, 'POST', '/evaluation') && isSuccess(response)
      ? withJson(response, value =>
          mapObjects(value, object =>
            Object.hasOwn(object, 'decisionDefinitionType')
              ? {...object, decisionDefinitionType: null}
              : object,
          ),
        )
      : response,
  ),
});
