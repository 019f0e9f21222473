import {isObject, jsonOf, problem} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isSearch} from '../routes.ts';

/**
 * A page that ends with an item that has nothing to be sorted by gives a cursor with null, which fails.
 *
 * @see https://github.com/camunda/camunda/issues/57580
 */
export const nullInCursorFails: MakeFault = () => ({
  name: 'null-in-cursor-fails',
  class: 'published',
  says: 'answers 500 to a cursor that has null in it',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    const page = isObject(sent) ? sent['page'] : null;
    const cursor = isObject(page) ? page['searchAfter'] : null;
    if (!isSearch(request) || !Array.isArray(cursor) || !cursor.includes(null)) {
      return forward(request);
    }
    const detail = 'The search server was unable to process the request';
    return Promise.resolve(problem(request, 500, 'INTERNAL', detail));
  },
});
