import {isObject, isSuccess, withJson} from '../edit.ts';
import type {ProxiedResponse} from '../fault.ts';

/** The answer of a search with the number of its items for the total. */
export function withPageTotal(response: ProxiedResponse): ProxiedResponse {
  if (!isSuccess(response)) return response;
  return withJson(response, value => {
    if (!isObject(value) || !Array.isArray(value['items']) || !isObject(value['page']))
      return value;
    return {...value, page: {...value['page'], totalItems: value['items'].length}};
  });
}
