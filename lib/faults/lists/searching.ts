import {stringifyJson} from '../../core/int64.ts';
import {isObject, isSuccess, type JsonObject, jsonOf, withJson} from '../edit.ts';
import type {Fault, ProxiedRequest} from '../fault.ts';
import {isSearch} from '../routes.ts';

/** A search with its parts where they are objects. */
export interface Search {
  readonly filter: JsonObject;
  readonly page: JsonObject;
  readonly whole: JsonObject;
}

/** A server that reads another query than it was sent. */
export function misreading(
  name: string,
  says: string,
  misread: (search: Search) => JsonObject,
): Fault {
  return {
    name,
    class: 'lists',
    says,
    answer(request, forward) {
      const search = searchOf(request);
      if (search === null) return forward(request);
      return forward({...request, body: Buffer.from(stringifyJson(misread(search)))});
    },
  };
}

/** A server that answers a search with other items, or another page, than it found. */
export function misanswering(
  name: string,
  says: string,
  misanswer: (items: JsonObject[], answer: JsonObject, search: Search) => JsonObject,
): Fault {
  return {
    name,
    class: 'lists',
    says,
    async answer(request, forward) {
      const response = await forward(request);
      const search = searchOf(request);
      if (search === null || !isSuccess(response)) return response;
      return withJson(response, value => {
        if (!isObject(value) || !Array.isArray(value['items'])) return value;
        return misanswer(value['items'].filter(isObject), value, search);
      });
    },
  };
}

function searchOf(request: ProxiedRequest): Search | null {
  const whole = jsonOf(request.body);
  if (!isSearch(request) || !isObject(whole)) return null;
  const {filter, page} = whole;
  return {whole, filter: isObject(filter) ? filter : {}, page: isObject(page) ? page : {}};
}
