import {CANNOT_WAIT, OF_PROMISES} from '../../bundle/awaits/built-ins.ts';
import {refuseAtRun} from '../modules/k6.ts';
import type {VuHost} from '../vu-host.ts';
import {type Driver, Own, type Steps} from './driver.ts';
import {CALLS_IN_TURN, forEachEntry, IN_TURN, type InTurnHost, reduceInTurn} from './in-turn.ts';
import {Made} from './made.ts';
import {isPending, isThenable, open, Pending} from './pending.ts';
import type {VuWork} from './work.ts';

type Method = (...given: unknown[]) => unknown;

/**
 * What a script with awaits put into it waits with; the bundle's first line takes it.
 *
 * @returns a function of the script's own `Promise`, of the places that the script's numbers stand for, and of
 *   whether it has `async` functions that were made others
 */
export function waitingModule(host: VuHost) {
  return (
    PromiseOfScript: PromiseConstructor,
    places: readonly string[],
    hasMadeAsync: boolean,
  ) => {
    const refuse = (place: number): never => refuseAtRun(host, ...unwaited(places[place] ?? ''));
    const {driver, work} = host;
    driver.hasMadeAsync = hasMadeAsync;
    driver.onLost = place => endRun(() => refuse(place));
    work.onUnwaited = answer => {
      if (!host.endsByEarlyRead()) endRun(() => refuseAtRun(host, ...unseen(answer)));
    };
    const forbid = (value: unknown, place: number): unknown => {
      if (!isPending(value)) return value;
      value.then(undefined, () => undefined);
      return refuse(place);
    };
    const builtIns = new BuiltIns(host, forbid);
    return {
      P: Pending,
      run: (steps: Steps, place: number, self?: unknown) => driver.run(steps, place, self),
      runAsync: (steps: Steps, place: number) => driver.runAsync(steps, place, PromiseOfScript),
      own: (awaited: unknown) => new Own(awaited),
      open: (value: unknown) => (value instanceof Made ? value.then(open) : value),
      beside: (value: unknown, isSure?: true) => {
        if (isSure || isThenable(value)) host.work.noteBeside();
        return value;
      },
      forbid,
      call: (place: number, object: unknown, name: string, ...given: unknown[]) =>
        builtIns.call(place, object, name, given),
      take: (object: unknown, place: number, ...names: string[]) =>
        object === null || object === undefined ? object : driver.run(taken(object, names), place),
      promise: (executor: unknown) => makePromise(driver, PromiseOfScript, executor),
    };
  };
}

/** An object whose properties have these values, in the order in which a pattern reads them. */
function* taken(object: unknown, names: readonly string[]): Generator<unknown, object, unknown> {
  const read: PropertyDescriptorMap = {};
  for (const name of names) {
    let value = (object as Readonly<Record<string, unknown>>)[name];
    if (isPending(value)) value = yield value;
    read[name] = {value};
  }
  return Object.create(Object(object), read);
}

/** Nobody is there to catch it: that the run is over is enough. */
function endRun(refuse: () => never): void {
  try {
    refuse();
  } catch {}
}

function unseen(answer: unknown): [string, string] {
  const request = (answer as {request?: {method?: unknown; url?: unknown}} | null)?.request;
  const what = request ? `${String(request.method)} ${String(request.url)}` : 'a sleep or a batch';
  return [
    `way to see where the script calls what has to wait for ${what}`,
    'call it by its name, or use --engine k6',
  ];
}

function unwaited(place: string): [string, string] {
  return [
    `way to wait for an answer where ${place} is called, in a callback of a built-in function`,
    'send the request in a loop of the script, or use --engine k6',
  ];
}

/** `new Promise(executor)`: an executor that waits has the script wait, as in k6. */
function makePromise(
  driver: Driver,
  PromiseOfScript: PromiseConstructor,
  executor: unknown,
): unknown {
  if (typeof executor !== 'function') return new PromiseOfScript(executor as never);
  let waits: Promise<unknown> | null = null;
  let fail: (thrown: unknown) => void = () => undefined;
  const promise = new PromiseOfScript((resolve, reject) => {
    fail = reject;
    const result: unknown = executor(resolve, reject);
    if (isPending(result)) waits = result;
  });
  const waited = waits as Promise<unknown> | null;
  if (!waited) return promise;
  return driver.run(settleLater(waited, fail, promise), 0);
}

function* settleLater(
  waited: unknown,
  fail: (thrown: unknown) => void,
  promise: unknown,
): Generator<unknown, unknown, unknown> {
  try {
    yield waited;
  } catch (thrown) {
    fail(thrown);
  }
  return promise;
}

/** Calls of methods that may be those of the language, with callbacks that may wait. */
class BuiltIns {
  readonly #driver: Driver;
  readonly #work: VuWork;
  readonly #forbid: (value: unknown, place: number) => unknown;
  readonly #known = new WeakMap<Method, boolean>();

  constructor({driver, work}: VuHost, forbid: (value: unknown, place: number) => unknown) {
    this.#driver = driver;
    this.#work = work;
    this.#forbid = forbid;
  }

  call(place: number, object: unknown, name: string, given: unknown[]): unknown {
    const method = (object as Readonly<Record<string, unknown>>)[name];
    if (typeof method !== 'function') throw new TypeError(`${name} is not a function`);
    const steps = this.#isBuiltIn(method as Method)
      ? stepsOf(object, name, given)
      : stepsOfK6(object, name, given);
    if (steps) return this.#driver.run(steps, place);
    if (name === 'from' && typeof given[1] === 'function' && this.#isBuiltIn(method as Method)) {
      const [source, callback, self] = given as [unknown, Method, unknown];
      const list = method.call(object, source) as unknown[];
      const mapped = IN_TURN['map']?.(list, (value, at) => callback.call(self, value, at));
      return mapped && this.#driver.run(mapped, place);
    }
    if (OF_PROMISES.has(name) && isThenable(object))
      return method.apply(
        object,
        given.map(each => this.#later(each)),
      );
    if (!CANNOT_WAIT.has(name) || !this.#isBuiltIn(method as Method))
      return method.apply(object, given);
    return method.apply(
      object,
      given.map(each => this.#guarded(each, place)),
    );
  }

  /** What a promise calls has to wait for the code that stands still, as in k6. */
  #later(value: unknown): unknown {
    if (typeof value !== 'function') return value;
    return (...given: unknown[]) => {
      if (!this.#work.isHeld) return value(...given);
      return new Promise(resolve => {
        this.#work.inTurn(() => {
          try {
            resolve(value(...given));
          } catch (thrown) {
            resolve(Promise.reject(thrown));
          }
        });
      });
    };
  }

  #guarded(value: unknown, place: number): unknown {
    if (typeof value !== 'function') return value;
    return (...given: unknown[]) => this.#forbid(value(...given), place);
  }

  /** Of whichever realm. */
  #isBuiltIn(method: Method): boolean {
    let known = this.#known.get(method);
    if (known === undefined) {
      known = Function.prototype.toString.call(method).includes('[native code]');
      this.#known.set(method, known);
    }
    return known;
  }
}

function stepsOfK6(object: unknown, name: string, [callback]: readonly unknown[]): Steps | null {
  if (typeof callback !== 'function') return null;
  const host = object as Partial<InTurnHost>;
  return host[CALLS_IN_TURN]?.(name, callback as Method) ?? null;
}

function stepsOf(object: unknown, name: string, given: readonly unknown[]): Steps | null {
  const [callback, ...more] = given;
  if (typeof callback !== 'function') return null;
  if (Array.isArray(object) || ArrayBuffer.isView(object)) {
    const list = object as unknown as unknown[];
    if (name === 'reduce' || name === 'reduceRight')
      return reduceInTurn(name, list, callback as Method, more);
    const method = Object.hasOwn(IN_TURN, name) ? IN_TURN[name] : undefined;
    return method?.(list, callback as Method, more[0]) ?? null;
  }
  const tag = Object.prototype.toString.call(object);
  if (name !== 'forEach' || (tag !== '[object Map]' && tag !== '[object Set]')) return null;
  return forEachEntry(object as Map<unknown, unknown>, callback as Method, more[0]);
}
