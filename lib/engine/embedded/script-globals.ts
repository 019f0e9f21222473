import {TextDecoder, TextEncoder} from 'node:util';
import {Script} from 'node:vm';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {GoError} from './http/failures.ts';
import {webCrypto} from './modules/crypto.ts';
import {timersModule} from './modules/timers.ts';
import {BUILT_INS, type Realm} from './realm.ts';
import {scriptConsole} from './script-console.ts';
import type {VuHost} from './vu-host.ts';

type Globals = Record<string, unknown>;

/** What k6 2.2 adds to the globals of ECMAScript, in its order; `__VU` and `__ITER` change and come later. */
export function globalsOf(host: VuHost): Globals {
  return {
    __ENV: host.env,
    console: scriptConsole(host.worker),
    open: (path: string, mode?: string) => openFile(host, path, mode),
    ...timersModule(host),
    crypto: webCrypto(host),
    TextDecoder: ScriptTextDecoder,
    TextEncoder,
  };
}

/** Of the encodings of the web k6 has these. */
class ScriptTextDecoder extends TextDecoder {
  constructor(label: unknown = 'utf-8', options: unknown = {}) {
    const encoding = String(label).trim().toLowerCase();
    if (!/^(?:utf-?8|utf-16|utf-16[lb]e)$/.test(encoding))
      throw new RangeError(`unsupported encoding: ${String(label)}`);
    super(encoding, options as object);
  }
}

/** https://grafana.com/docs/k6/latest/javascript-api/init-context/open/ */
function openFile(host: VuHost, path: string, mode?: string): string | ArrayBuffer {
  if (!host.inInit)
    throw new GoError(
      'the "open" function is only available in the init stage (i.e. the global scope)',
    );
  if (path === '') throw new GoError("open() can't be used with an empty filename");
  let bytes: Buffer;
  try {
    bytes = host.worker.readFile(String(path));
  } catch (thrown) {
    throw new ExplainedError(
      `the script opens '${path}', which cannot be read (${messageOf(thrown)})`,
      'give a path that is relative to the script',
    );
  }
  return mode === 'b' ? host.realm.arrayBuffer(bytes) : bytes.toString('utf8');
}

/** `Math` whose `random` can be given a seed for one VU. */
export function seededMath(host: VuHost): object {
  const {realm} = host;
  const math = realm.object();
  Object.defineProperties(math, Object.getOwnPropertyDescriptors(realm.builtIns['Math'] as object));
  const {random} = realm.builtIns['Math'] as Math;
  return Object.assign(math, {random: () => host.random?.() ?? random()});
}

/**
 * A global object of one VU over built-in objects that it shares: what is set on it is read by its name,
 * since the code runs inside `with`, and strict functions may stand in there.
 */
export function newGlobalObject(realm: Realm): Globals {
  const object = realm.object();
  for (const name of [...BUILT_INS, 'eval', 'NaN', 'Infinity', 'undefined']) {
    const value = realm.builtIns[name] ?? realm.globals[name];
    Object.defineProperty(object, name, {value, writable: true, configurable: true});
  }
  const hidden = {writable: true, configurable: true};
  Object.defineProperty(object, 'globalThis', {value: object, ...hidden});
  const compile = realm.run(COMPILE) as (globals: Globals) => (text: string) => unknown;
  const value = functionClass(realm, object, compile(object));
  Object.defineProperty(object, 'Function', {value, ...hidden});
  return object;
}

const COMPILE = new Script(
  '(function($$globals){return function(){with($$globals){return eval(arguments[0])}}})',
);

/** `Function`, whose functions see the VU's globals and no others. */
function functionClass(realm: Realm, globals: Globals, compile: (text: string) => unknown) {
  const base = realm.builtIns['Function'] as FunctionConstructor;
  function MadeFunction(...texts: unknown[]): unknown {
    const body = String(texts.pop() ?? '');
    const made = compile(`(function anonymous(${texts.join(',')}\n) {\n${body}\n})`) as (
      ...values: unknown[]
    ) => unknown;
    return function anonymous(this: unknown, ...values: unknown[]) {
      return new.target ? Reflect.construct(made, values) : made.apply(this ?? globals, values);
    };
  }
  return Object.defineProperties(MadeFunction, {
    name: {value: 'Function'},
    prototype: {value: base.prototype},
  });
}
