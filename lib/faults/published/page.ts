import {isObject, isSuccess, type JsonObject, withJson} from '../edit.ts';
import type {ProxiedResponse} from '../fault.ts';

/** The answer of a search with its page edited; one without a page is left as it is. */
export function withPage(
  response: ProxiedResponse,
  edit: (page: JsonObject) => JsonObject,
): ProxiedResponse {
  if (!isSuccess(response)) return response;
  return withJson(response, value =>
    isObject(value) && isObject(value['page']) ? {...value, page: edit(value['page'])} : value,
  );
}
