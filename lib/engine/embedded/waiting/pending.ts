/** Why an answer that has not come yet cannot be read. */
const UNAWAITED =
  'the embedded engine has not waited for this answer: write await before the call, or use --engine k6';

/** What a promise is asked for by those that wait for it. */
const OF_PROMISES = {
  constructor: Promise,
  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then: Promise.prototype.then,
  catch: Promise.prototype.catch,
  finally: Promise.prototype.finally,
};

/** Symbols by which a script looks at a value; by others Node and inspections do, which a script does not see. */
const LOUD: ReadonlySet<unknown> = new Set([
  Symbol.iterator,
  Symbol.asyncIterator,
  Symbol.toPrimitive,
  Symbol.hasInstance,
]);

const isQuiet = (name: string | symbol) => typeof name === 'symbol' && !LOUD.has(name);

let readEarly: TypeError | null = null;

function refuse(name: string | symbol): never {
  const thrown = new TypeError(`${String(name)}: ${UNAWAITED}`);
  readEarly ??= thrown;
  throw thrown;
}

/**
 * The first read of an answer that had not come, since the last call. Whoever runs a script asks for it: the script
 * goes another way than on k6, whether it caught the error or not.
 */
export function takeEarlyRead(): TypeError | null {
  const taken = readEarly;
  readEarly = null;
  return taken;
}

const guard = new Proxy(Promise.prototype, {
  get: (_, name) => (isQuiet(name) ? undefined : refuse(name)),
  has: (_, name) => (isQuiet(name) ? false : refuse(name)),
  // Node keeps what it knows of a promise under symbols of its own.
  set: (_, name, value, promise) =>
    isQuiet(name)
      ? Reflect.defineProperty(promise as object, name, {value, writable: true, configurable: true})
      : refuse(name),
});

/** A class for `instanceof` only: of what k6 does not have, since what it stands for is a value there. A
 * script that reads one all the same gets an error, and never `undefined`. */
export const Pending = class {} as unknown as abstract new () => Promise<unknown>;

Object.setPrototypeOf(Pending.prototype, guard);
for (const [name, value] of Object.entries(OF_PROMISES))
  Object.defineProperty(Pending.prototype, name, {value});

export function isPending(value: unknown): value is Promise<unknown> {
  return value instanceof Pending;
}

/** A promise of the script's own that is the result of something that waited: it is not awaited with it. */
export class Kept {
  readonly promise: unknown;

  constructor(promise: unknown) {
    this.promise = promise;
  }
}

export function keep(value: unknown): unknown {
  return isThenable(value) ? new Kept(value) : value;
}

export function open(value: unknown): unknown {
  return value instanceof Kept ? value.promise : value;
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return typeof (value as {then?: unknown}).then === 'function';
}
