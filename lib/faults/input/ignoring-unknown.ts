import {type JsonValue, stringifyJson} from '../../core/int64.ts';
import {isObject, isSuccess, type JsonObject, jsonOf} from '../edit.ts';
import type {Fault, MakeFault} from '../fault.ts';
import {routeOf} from '../routes.ts';

/** Keeps of a body what the server knows, by path (`page.limit`); the rest never was there. */
type Keep = (body: JsonObject, isKnown: (path: string) => boolean) => JsonObject;

/**
 * A server that reads over properties which it does not know: a refused request is done without
 * them. Known are the properties of the requests that it took before.
 */
export function ignoringUnknown(name: string, says: string, keep: Keep): MakeFault {
  return () => {
    const known = new Set<string>();
    const learn = (route: string, body: JsonObject) => {
      for (const each of paths(body)) known.add(`${route} ${each}`);
    };
    const fault: Fault = {
      name,
      class: 'input',
      says,
      async answer(request, forward) {
        const response = await forward(request);
        const body = jsonOf(request.body);
        if (!isObject(body)) return response;
        const route = routeOf(request);
        if (isSuccess(response)) learn(route, body);
        if (response.status !== 400) return response;
        const kept = stringifyJson(keep(body, path => known.has(`${route} ${path}`)));
        if (kept === stringifyJson(body)) return response;
        return forward({...request, body: Buffer.from(kept)});
      },
    };
    return fault;
  };
}

/** The properties of a body, and those of the objects in it. */
function paths(body: JsonObject): string[] {
  return Object.entries(body).flatMap(([name, value]) => [
    name,
    ...objectsIn(value).flatMap(each => Object.keys(each).map(key => `${name}.${key}`)),
  ]);
}

function objectsIn(value: JsonValue): JsonObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** The object with the properties that are kept. */
export function narrowed(object: JsonObject, isKept: (name: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => isKept(name)));
}
