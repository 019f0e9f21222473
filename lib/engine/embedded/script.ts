import {Script} from 'node:vm';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import type {Isolation} from '../bundle/isolation.ts';
import {type Mapped, SourcePlaces} from '../bundle/source-places.ts';
import {type Require, requireOf} from './modules/modules.ts';
import {BUILT_INS, Realm} from './realm.ts';
import {globalsOf, newGlobalObject, seededMath} from './script-globals.ts';
import {bundleStackOf, type PrepareStack, stacksOf} from './script-stacks.ts';
import type {VuHost} from './vu-host.ts';
import {Unhandled} from './waiting/work.ts';

/** What a script exports. */
export interface ScriptExports {
  readonly options?: Readonly<Record<string, unknown>>;
  readonly setup?: () => unknown;
  readonly teardown?: (data: unknown) => unknown;
  readonly handleSummary?: (summary: unknown) => unknown;
  readonly [name: string]: unknown;
}

/** A script evaluated for one VU. */
export interface EvaluatedScript {
  readonly exports: ScriptExports;
  /** Sets what the script reads as `__VU` and `__ITER`. */
  bind(vu: number, iteration: number): void;
  /** Why it failed, and at which of its lines. */
  describe(thrown: unknown): string;
}

/** Runs the top level of a script; strict in every mode, as k6 runs both kinds of modules. */
type TopLevel = (
  require: Require,
  module: {exports: ScriptExports},
  exports: ScriptExports,
) => void;

interface Scoped {
  bind(vu: number, iteration: number | undefined): void;
  run: TopLevel;
}

const HEAD = '(function(require,module,exports){"use strict";';

/** The object that a script reaches by `globalThis`, as the code around a script names it. */
const GLOBAL_OBJECT = '$$globals';

/**
 * How esbuild writes the import of one of k6's modules: a copy whose every name is a getter. Ours are modules
 * as they are, and a request looks some up.
 */
const IMPORTED_MODULE = /__toESM\(require\(("k6(?:\/[\w/-]+)?")\)\)/g;
const REQUIRED_MODULE = 'require($1,true)';

/** A bundle compiled once; each VU evaluates it for itself, so module state is per VU as in k6. */
export class CompiledScript {
  readonly #name: string;
  readonly #script: Script;
  readonly #isolation: Isolation;
  readonly #replaced: Readonly<Record<string, unknown>>;
  readonly #usesSeed: boolean;
  readonly #stacks: PrepareStack | undefined;
  readonly #made = new WeakMap<Realm, unknown>();
  /** The built-in objects that its users share. */
  #shared: Realm | null = null;

  /**
   * @param name what stack traces call it
   * @param replaced what it finds under these names, in place of built-in objects
   * @param mapped where its places are in its sources, if it reads stacks of errors
   */
  constructor(
    code: string,
    name: string,
    isolation: Isolation,
    replaced: Readonly<Record<string, unknown>> = {},
    mapped?: Mapped,
  ) {
    this.#stacks = mapped && stacksOf(new SourcePlaces(mapped));
    this.#name = name;
    this.#isolation = isolation;
    this.#replaced = replaced;
    this.#usesSeed = code.includes('randomSeed');
    const text = code.replaceAll(IMPORTED_MODULE, REQUIRED_MODULE);
    this.#script = new Script(wrapped(text, isolation), {filename: name});
  }

  /** The built-in objects of one more VU. */
  realm(): Realm {
    if (this.#isolation === 'realm') return new Realm(this.#replaced, false, this.#stacks);
    this.#shared ??= new Realm(this.#replaced, true, this.#stacks);
    return this.#shared;
  }

  /** What its users share and one of them changed, so that they are no longer alone; null for nothing. */
  sharedChange(): string | null {
    return this.#shared?.changed() ?? null;
  }

  /** Runs the script's top level (k6's init context). @throws whatever the script throws */
  evaluate(host: VuHost): EvaluatedScript {
    const module: {exports: ScriptExports} = {exports: host.realm.object() as ScriptExports};
    const require = requireOf(host);
    const scoped = this.#scope(host, require);
    scoped.bind(host.idInTest, undefined);
    scoped.run(require, module, module.exports);
    const describe = (thrown: unknown) => describeFailure(thrown, this.#name);
    return {exports: module.exports, bind: scoped.bind, describe};
  }

  #scope(host: VuHost, require: Require): Scoped {
    const {realm} = host;
    const globals = {...globalsOf(host), require};
    const own = this.#usesSeed ? {...globals, Math: seededMath(host)} : globals;
    if (this.#isolation === 'names') {
      const make = this.#runIn(realm) as (...globals: unknown[]) => Scoped;
      const all: Readonly<Record<string, unknown>> = {...realm.builtIns, ...own};
      return make(...NAMED.map(name => all[name]));
    }
    const isOwn = this.#isolation === 'realm';
    const object = isOwn ? realm.globals : newGlobalObject(realm);
    Object.assign(object, own, {global: object});
    const made = this.#runIn(realm);
    return {
      run: (isOwn ? made : (made as (object: unknown) => unknown)(object)) as TopLevel,
      bind(vu, iteration) {
        object['__VU'] = vu;
        if (iteration !== undefined) object['__ITER'] = iteration;
      },
    };
  }

  /**
   * What the script's text comes to, once in each realm: functions of one text share what V8 learns of them, and
   * users that each ran it anew would each warm up for themselves.
   */
  #runIn(realm: Realm): unknown {
    let made = this.#made.get(realm);
    if (made === undefined) {
      made = realm.run(this.#script);
      this.#made.set(realm, made);
    }
    return made;
  }

  /** Whether an error came from the script and not from the engine, which throws errors only. */
  threw(thrown: unknown): boolean {
    return !(thrown instanceof Error) || frameOf(thrown, this.#name) !== undefined;
  }
}

/** What a script may name that has no way to its global object. */
const NAMED = [
  ...BUILT_INS,
  ...['__ENV', 'console', 'open', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  ...['crypto', 'TextDecoder', 'TextEncoder'],
];

/** The code of a script inside of what gives it its globals, all on its first line. */
function wrapped(code: string, isolation: Isolation): string {
  const inner = `${HEAD}${code}\n})`;
  if (isolation === 'realm') return inner;
  if (isolation === 'globals')
    return `(function(${GLOBAL_OBJECT}){with(${GLOBAL_OBJECT}){return ${inner}}})`;
  const bind = 'bind(vu,iteration){__VU=vu;__ITER=iteration}';
  return `(function(${NAMED.join(',')}){var __VU,__ITER;return{${bind},run:${inner}}})`;
}

/**
 * Why a script failed, with the first of its own lines that the stack names; an explained error needs
 * no stack.
 */
export function describeFailure(thrown: unknown, scriptName: string): string {
  if (thrown instanceof Unhandled)
    return `nobody awaited what threw: ${describeFailure(thrown.reason, scriptName)}`;
  if (thrown instanceof ExplainedError) return thrown.message;
  const frame = thrown instanceof Error ? frameOf(thrown, scriptName) : undefined;
  return frame ? `${messageOf(thrown)} (${frame})` : messageOf(thrown);
}

function frameOf(error: Error, scriptName: string): string | undefined {
  const frames =
    bundleStackOf(error)
      ?.split('\n')
      .map(each => each.trim()) ?? [];
  return frames.find(each => each.startsWith('at ') && each.includes(`${scriptName}:`));
}
