import {editingResponse, isObject, isSuccess, type JsonObject, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isSearch} from '../routes.ts';

/**
 * The page of a search has no cursors, so that there is no way to the next one.
 *
 * @see https://github.com/camunda/camunda/issues/48857
 */
export const searchesWithoutCursors: MakeFault = () => ({
  name: 'searches-without-cursors',
  class: 'published',
  says: 'leaves the cursors out of the pages of searches',
  answer: editingResponse((response, request) =>
    isSearch(request) && isSuccess(response)
      ? withJson(response, value =>
          isObject(value) && isObject(value['page'])
            ? {...value, page: withoutCursors(value['page'])}
            : value,
        )
      : response,
  ),
});

const CURSORS = ['firstSortValues', 'lastSortValues', 'startCursor', 'endCursor'];

function withoutCursors(page: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(page).filter(([name]) => !CURSORS.includes(name)));
}
