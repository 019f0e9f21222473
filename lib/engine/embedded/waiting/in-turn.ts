import type {Steps} from './driver.ts';
import {isPending} from './pending.ts';

/** By this an object of k6 tells how it calls a callback that waits; null for a method that calls none. */
export const CALLS_IN_TURN = Symbol('calls in turn');

export interface InTurnHost {
  [CALLS_IN_TURN](name: string, callback: Callback): Steps | null;
}

type List = ArrayLike<unknown> & {slice(start: number, end: number): unknown[]};

export type Callback = (...given: unknown[]) => unknown;

/** Calls a function for each element, waits for each, and tells what came until it has heard enough. */
function* visit(
  list: List,
  places: Iterable<number>,
  callback: (value: unknown, at: number) => unknown,
  tell: (result: unknown, at: number, value: unknown) => boolean | undefined,
): Generator<unknown, void, unknown> {
  for (const at of places) {
    const value = list[at];
    let result = callback(value, at);
    if (isPending(result)) result = yield result;
    if (tell(result, at, value) === true) return;
  }
}

/** Holes are passed over, and what comes to the end meanwhile, as the language has it. */
function* filled(list: List): Generator<number> {
  const {length} = list;
  for (let at = 0; at < length; at++) if (at in list) yield at;
}

function* upwards({length}: List): Generator<number> {
  for (let at = 0; at < length; at++) yield at;
}

function* downwards({length}: List): Generator<number> {
  for (let at = length - 1; at >= 0; at--) yield at;
}

function* filledDownwards(list: List): Generator<number> {
  for (const at of downwards(list)) if (at in list) yield at;
}

/** An array of the script's own kind. */
const emptyOf = (list: List): unknown[] => (Array.isArray(list) ? list.slice(0, 0) : []);

type InTurn = (list: List, callback: Callback, given?: unknown) => Steps;

const bound = (list: List, callback: Callback, self: unknown) => (value: unknown, at: number) =>
  callback.call(self, value, at, list);

function* find(
  list: List,
  places: Iterable<number>,
  callback: Callback,
  self: unknown,
): Generator<unknown, {readonly at: number; readonly value: unknown}, unknown> {
  let found: {at: number; value: unknown} = {at: -1, value: undefined};
  yield* visit(list, places, bound(list, callback, self), (result, at, value) => {
    if (result) found = {at, value};
    return Boolean(result);
  });
  return found;
}

function* reduce(
  list: List,
  order: Iterable<number>,
  callback: Callback,
  given: readonly unknown[],
): Generator<unknown, unknown, unknown> {
  const places = [...order];
  if (given.length === 0 && places.length === 0)
    throw new TypeError('Reduce of empty array with no initial value');
  let value = given.length > 0 ? given[0] : list[places.shift() as number];
  const each = (element: unknown, at: number) => callback(value, element, at, list);
  yield* visit(list, places, each, result => {
    value = result;
    return false;
  });
  return value;
}

/** Methods of arrays whose callback waits: each call ends before the next one begins, as in k6. */
export const IN_TURN: Readonly<Record<string, InTurn>> = {
  *forEach(list, callback, self) {
    yield* visit(list, filled(list), bound(list, callback, self), () => false);
    return undefined;
  },
  *map(list, callback, self) {
    const made = emptyOf(list);
    made.length = list.length;
    yield* visit(list, filled(list), bound(list, callback, self), (result, at) => {
      made[at] = result;
      return false;
    });
    return made;
  },
  *filter(list, callback, self) {
    const made = emptyOf(list);
    yield* visit(list, filled(list), bound(list, callback, self), (result, _, value) => {
      if (result) made.push(value);
      return false;
    });
    return made;
  },
  *flatMap(list, callback, self) {
    const made = emptyOf(list);
    yield* visit(list, filled(list), bound(list, callback, self), result => {
      if (Array.isArray(result)) made.push(...result);
      else made.push(result);
      return false;
    });
    return made;
  },
  *some(list, callback, self) {
    return (yield* find(list, filled(list), callback, self)).at >= 0;
  },
  *every(list, callback, self) {
    let all = true;
    yield* visit(list, filled(list), bound(list, callback, self), result => {
      all = Boolean(result);
      return !all;
    });
    return all;
  },
  *find(list, callback, self) {
    return (yield* find(list, upwards(list), callback, self)).value;
  },
  *findIndex(list, callback, self) {
    return (yield* find(list, upwards(list), callback, self)).at;
  },
  *findLast(list, callback, self) {
    return (yield* find(list, downwards(list), callback, self)).value;
  },
  *findLastIndex(list, callback, self) {
    return (yield* find(list, downwards(list), callback, self)).at;
  },
};

/** `reduce` and `reduceRight`: whether they were given a first value counts. */
export function reduceInTurn(
  name: string,
  list: List,
  callback: Callback,
  given: readonly unknown[],
): Steps {
  return reduce(list, name === 'reduce' ? filled(list) : filledDownwards(list), callback, given);
}

/** `forEach` of a Map or a Set: entries that come meanwhile are visited too. */
export function* forEachEntry(
  entries: Map<unknown, unknown> | Set<unknown>,
  callback: Callback,
  self: unknown,
): Generator<unknown, undefined, unknown> {
  for (const [key, value] of entries.entries()) {
    const result = callback.call(self, value, key, entries);
    if (isPending(result)) yield result;
  }
  return undefined;
}
