import {types} from 'node:util';
import {GoError} from '../http/failures.ts';
import type {VuHost} from '../vu-host.ts';

/**
 * https://grafana.com/docs/k6/latest/javascript-api/k6-data/sharedarray/ : made once a worker and
 * handed to each of its VUs. Each access gives a frozen copy of an element, as in k6, where what is inside of
 * that is copied as well. What JSON does not hold is not in it, as in k6.
 */
export function dataModule(host: VuHost) {
  // A function and not an arrow, since scripts call it with `new`: what it returns is the array.
  function SharedArray(name: unknown, make: unknown): readonly unknown[] {
    if (!host.inInit) throw new GoError('new SharedArray must be called in the init context');
    if (name === '') throw new GoError("empty name provided to SharedArray's constructor");
    if (types.isAsyncFunction(make)) throw new GoError(`SharedArray ${NOT_ASYNC}`);
    if (typeof make !== 'function')
      throw new GoError(
        "a function is expected as the second argument of SharedArray's constructor",
      );
    const key = String(name);
    const {sharedArrays} = host.worker;
    const array = sharedArrays.get(key) ?? sharedOf(host, make());
    sharedArrays.set(key, array);
    return array;
  }
  return {SharedArray};
}

const NOT_ASYNC = 'constructor does not support async functions as second argument';

function sharedOf({realm}: VuHost, made: unknown): readonly unknown[] {
  if (!Array.isArray(made)) throw new GoError('only arrays can be made into SharedArray');
  for (const [at, each] of made.entries())
    if (JSON.stringify(each) === undefined)
      throw new GoError(`a SharedArray cannot hold the ${typeof each} at ${at}: give it JSON`);
  const elements = realm.parseJson(JSON.stringify(made)) as unknown[];
  for (const each of elements) deepFreeze(each);
  return new Proxy(elements, IMMUTABLE);
}

function refuse(): never {
  throw new TypeError('SharedArray is immutable');
}

const IMMUTABLE: ProxyHandler<unknown[]> = {
  get(elements, name) {
    const value = elements[name as unknown as number];
    return typeof value === 'object' && value !== null ? copyOf(value) : value;
  },
  set(_, name) {
    if (name === 'length' || /^\d+$/.test(String(name))) return refuse();
    throw new TypeError(`Cannot set property "${String(name)}" on a dynamic array`);
  },
  defineProperty: refuse,
  deleteProperty: refuse,
  setPrototypeOf: refuse,
  preventExtensions() {
    throw new TypeError('Cannot make a dynamic object non-extensible');
  },
};

/** Of the same kind, of the script's own. */
function copyOf(value: object): object {
  if (Array.isArray(value)) return Object.freeze(value.slice());
  return Object.freeze(Object.assign(Object.create(Object.getPrototypeOf(value)), value));
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
