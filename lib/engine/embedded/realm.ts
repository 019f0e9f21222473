import {type Context, createContext, runInContext, type Script} from 'node:vm';
import type {PrepareStack} from './script-stacks.ts';

/** What of ECMAScript k6 2.2 has as globals, tried on it: without `Intl`, `WeakRef`, `Atomics` and their like. */
export const BUILT_INS: readonly string[] = [
  ...['Object', 'Function', 'Array', 'String', 'Number', 'BigInt', 'RegExp', 'Date', 'Boolean'],
  ...['Proxy', 'Reflect', 'Error', 'AggregateError', 'TypeError', 'ReferenceError', 'SyntaxError'],
  ...['RangeError', 'EvalError', 'URIError', 'Math', 'JSON', 'ArrayBuffer', 'DataView'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array'],
  ...['Int32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'Symbol'],
  ...['WeakSet', 'WeakMap', 'Map', 'Set', 'Promise', 'isNaN', 'parseInt', 'parseFloat', 'isFinite'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
];

/** Not to be named as parameters: `eval` would not be the direct one, the others are constants. */
const UNNAMED = ['eval', 'globalThis', 'NaN', 'Infinity', 'undefined'];

type Globals = Record<string, unknown>;
type Class = abstract new (...values: never[]) => object;
type Members = ReadonlyMap<string | symbol, unknown>;

/**
 * The built-in objects of scripts: `Object`, `Array`, `Promise` and the rest of ECMAScript, apart from
 * those of this process, and nothing of Node. One serves all users of a thread, as long as their script
 * changes nothing in it; else each has its own, of 180 KB.
 */
export class Realm {
  /** The global object that belongs to them. */
  readonly globals: Globals;
  /** What is in it under the names of {@link BUILT_INS}: a look-up in the global object itself is slow. */
  readonly builtIns: Readonly<Globals>;
  readonly #context: Context;
  readonly #before: ReadonlyMap<string, Members>;

  /**
   * @param replaced what scripts find under these names in place of the built-in objects
   * @param isShared whether {@link changed} will be asked
   * @param prepareStackTrace makes the stacks of its errors, where they are not V8's
   */
  constructor(replaced: Readonly<Globals> = {}, isShared = true, prepareStackTrace?: PrepareStack) {
    this.#context = createContext();
    this.globals = runInContext('globalThis', this.#context) as Globals;
    for (const name of Object.getOwnPropertyNames(this.globals))
      if (!BUILT_INS.includes(name) && !UNNAMED.includes(name)) delete this.globals[name];
    for (const name of BUILT_INS) joinInstances(this.globals[name], builtIn(name));
    for (const name of ['Error', 'ArrayBuffer'])
      Object.setPrototypeOf(prototypeOf(this.globals[name]), prototypeOf(builtIn(name)));
    Object.assign(this.globals, replaced);
    if (prepareStackTrace)
      Object.defineProperty(this.globals['Error'], 'prepareStackTrace', {value: prepareStackTrace});
    this.builtIns = Object.fromEntries(BUILT_INS.map(name => [name, this.globals[name]]));
    this.#before = isShared ? this.#members() : new Map();
  }

  run(script: Script): unknown {
    return script.runInContext(this.#context);
  }

  /** A new `{}`. */
  object(): Record<string, unknown> {
    return new (this.builtIns['Object'] as ObjectConstructor)() as Record<string, unknown>;
  }

  /** @throws SyntaxError of the script's own realm, as any `JSON.parse` of a script */
  parseJson(text: string): unknown {
    return (this.builtIns['JSON'] as JSON).parse(text);
  }

  /** The bytes in an ArrayBuffer whose prototype is the script's. */
  arrayBuffer(bytes: Uint8Array): ArrayBuffer {
    const buffer = new (this.builtIns['ArrayBuffer'] as ArrayBufferConstructor)(bytes.length);
    new Uint8Array(buffer).set(bytes);
    return buffer;
  }

  /** The first of its objects that is not as it was made: `Array.prototype.last`; null where all are. */
  changed(): string | null {
    const now = this.#members();
    for (const [name, members] of now) {
      const before: Members = this.#before.get(name) ?? new Map();
      for (const key of new Set([...before.keys(), ...members.keys()]))
        if (!Object.is(before.get(key), members.get(key))) return `${name}.${String(key)}`;
    }
    return null;
  }

  #members(): Map<string, Members> {
    const all = new Map<string, Members>();
    const note = (name: string, value: unknown) => {
      if (isObject(value)) all.set(name, membersOf(value));
    };
    note('globalThis', this.globals);
    for (const name of BUILT_INS) {
      note(name, this.globals[name]);
      note(`${name}.prototype`, prototypeOf(this.globals[name]));
    }
    return all;
  }
}

function membersOf(object: object): Members {
  return new Map(
    Reflect.ownKeys(object).map(key => {
      const {value, get} = Object.getOwnPropertyDescriptor(object, key) ?? {};
      return [key, get ?? value] as const;
    }),
  );
}

/**
 * Makes what the engine hands to a script an instance of the script's classes too: an error that it
 * throws is an `Error`, an answer's body an `ArrayBuffer`.
 */
function joinInstances(own: unknown, ours: unknown): void {
  if (!isClass(own) || !isClass(ours)) return;
  const isInstance = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(own, Symbol.hasInstance, {
    value(this: unknown, value: unknown) {
      return isInstance.call(this, value) || (this === own && isInstance.call(ours, value));
    },
  });
}

function builtIn(name: string): unknown {
  return (globalThis as unknown as Globals)[name];
}

function prototypeOf(value: unknown): object | null {
  return isClass(value) ? value.prototype : null;
}

function isClass(value: unknown): value is Class & {readonly prototype: object} {
  return typeof value === 'function' && isObject(value.prototype);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
