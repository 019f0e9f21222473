import type {VuHost} from '../vu-host.ts';

/**
 * https://grafana.com/docs/k6/latest/javascript-api/k6-data/sharedarray/ : made once a worker and
 * handed to each of its VUs, deep-frozen (k6 hands out a fresh frozen copy at each access).
 */
export function dataModule(host: VuHost) {
  // A function and not an arrow, since scripts call it with `new`: what it returns is the array.
  function SharedArray(name: string, make: () => unknown): readonly unknown[] {
    if (!host.inInit) throw new TypeError('new SharedArray must be called in the init context');
    if (!name) throw new TypeError("empty name provided to SharedArray's constructor");
    let array = host.worker.sharedArrays.get(name);
    if (!array) {
      const made = make();
      if (!Array.isArray(made))
        throw new TypeError('only arrays can be made into SharedArray: return one');
      array = deepFreeze(made);
      host.worker.sharedArrays.set(name, array);
    }
    return array;
  }
  return {SharedArray};
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
