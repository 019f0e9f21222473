import {isObject, jsonOf, problem} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isSearch} from '../routes.ts';

/**
 * A cursor that none of its pages gave is a server error where it is decoded.
 *
 * @see https://github.com/camunda/camunda/issues/44198
 */
export const invalidCursorFails: MakeFault = () => ({
  name: 'invalid-cursor-fails',
  class: 'published',
  says: 'answers 500 to what is no cursor',
  async answer(request, forward) {
    const response = await forward(request);
    const sent = jsonOf(request.body);
    const page = isObject(sent) ? sent['page'] : null;
    const hasCursor = isObject(page) && Array.isArray(page['searchAfter']);
    if (!isSearch(request) || response.status !== 400 || !hasCursor) return response;
    const detail = 'Unexpected error occurred during the request processing: JsonParseException';
    return problem(request, 500, 'java.lang.RuntimeException', detail);
  },
});
