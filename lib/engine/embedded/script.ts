import {inspect} from 'node:util';
import {Script} from 'node:vm';
import type {TallyConsole} from '../../client/element-tally.ts';
import type {LedgerConsole} from '../../client/script-lines.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {WAITING_MODULE} from '../bundle/awaits/built-ins.ts';
import type {LogLevel} from '../load.ts';
import {cryptoModule, encodingModule} from './modules/encoding.ts';
import {executionModule} from './modules/execution.ts';
import {httpModule} from './modules/http.ts';
import {dataModule, k6Module, metricsModule} from './modules/k6.ts';
import type {VuHost, WorkerHost} from './vu-host.ts';
import {waitingModule} from './waiting/waiting-module.ts';
import {waitingHttp} from './waiting/waiting-modules.ts';

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

/** A bundle compiled once; each VU evaluates it for itself, so module state is per VU as in k6. */
export class CompiledScript {
  readonly #name: string;
  readonly #wrapper: Wrapper;
  readonly #globals: readonly unknown[];

  /**
   * @param name what stack traces call it
   * @param globals what it finds under these names, in place of what they are in this process
   */
  constructor(code: string, name: string, globals: Readonly<Record<string, unknown>> = {}) {
    this.#name = name;
    this.#globals = Object.values(globals);
    const names = Object.keys(globals).map(each => `,${each}`);
    const text = code.replaceAll(IMPORTED_MODULE, REQUIRED_MODULE);
    const script = new Script(`${HEAD}${names.join('')}${HEAD_END}${text}\n})`, {filename: name});
    this.#wrapper = script.runInThisContext() as Wrapper;
  }

  /** Runs the script's top level (k6's init context). @throws whatever the script throws */
  evaluate(host: VuHost): EvaluatedScript {
    const module: {exports: ScriptExports} = {exports: {}};
    let bind: EvaluatedScript['bind'] = () => {};
    this.#wrapper(
      createRequire(host),
      module,
      module.exports,
      host.env,
      (path, mode) => openFile(host, path, mode),
      scriptConsole(host.worker),
      set => {
        bind = set;
      },
      ...this.#globals,
    );
    const describe = (thrown: unknown) => describeFailure(thrown, this.#name);
    return {exports: module.exports, bind, describe};
  }

  /** Whether an error came from the script and not from the engine, which throws errors only. */
  threw(thrown: unknown): boolean {
    return !(thrown instanceof Error) || frameOf(thrown, this.#name) !== undefined;
  }
}

/**
 * How esbuild writes the import of one of k6's modules: a copy whose every name is a getter. Ours are modules
 * as they are, and a request looks some up.
 */
const IMPORTED_MODULE = /__toESM\(require\(("k6(?:\/[\w/-]+)?")\)\)/g;
const REQUIRED_MODULE = 'require($1)';

type Wrapper = (
  require: (id: string) => unknown,
  module: {exports: ScriptExports},
  exports: ScriptExports,
  environment: Readonly<Record<string, string>>,
  open: (path: string, mode?: string) => string | ArrayBuffer,
  console: unknown,
  bind: (set: EvaluatedScript['bind']) => void,
  ...globals: unknown[]
) => void;

/** `__VU` and `__ITER` are variables of the wrapper, so that each VU has its own. */
const HEAD = '(function(require,module,exports,__ENV,open,console,__bind';
const HEAD_END =
  '){var __VU=0,__ITER=0;' + '__bind(function(vu,iteration){__VU=vu;__ITER=iteration});';

const MODULES: Readonly<Record<string, (host: VuHost) => unknown>> = {
  k6: k6Module,
  'k6/http': host => waitingHttp(host.work, httpModule(host)),
  'k6/metrics': metricsModule,
  'k6/data': dataModule,
  'k6/execution': executionModule,
  'k6/encoding': encodingModule,
  'k6/crypto': cryptoModule,
};

/** The k6 modules that the embedded engine has. */
export const EMBEDDED_MODULES: readonly string[] = Object.keys(MODULES);

/** The `require` of one VU: each module is made once and bound to that VU. */
function createRequire(host: VuHost): (id: string) => unknown {
  const made = new Map<string, unknown>();
  return id => {
    if (!made.has(id)) made.set(id, makeModule(host, id));
    return made.get(id);
  };
}

function makeModule(host: VuHost, id: string): unknown {
  if (id === WAITING_MODULE) return waitingModule(host);
  const make = MODULES[id];
  if (!make) throw new TypeError(`the embedded engine has no module '${id}'`);
  const module = make(host) as object;
  return {...module, default: module, __esModule: true};
}

/** https://grafana.com/docs/k6/latest/javascript-api/init-context/open/ */
function openFile(host: VuHost, path: string, mode?: string): string | ArrayBuffer {
  if (!host.inInit)
    throw new TypeError('open() can only be called in the init context, the top of the script');
  let bytes: Buffer;
  try {
    bytes = host.worker.readFile(path);
  } catch (thrown) {
    throw new ExplainedError(
      `the script opens '${path}', which cannot be read (${messageOf(thrown)})`,
      'give a path that is relative to the script',
    );
  }
  if (mode !== 'b') return bytes.toString('utf8');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

/** The `console` of scripts: lines go to the run's log, objects as JSON as in k6. */
function scriptConsole(worker: WorkerHost): LedgerConsole & TallyConsole & Record<string, unknown> {
  const to =
    (level: LogLevel) =>
    (...values: unknown[]) => {
      const only = values[0];
      const line =
        values.length === 1 && typeof only === 'string' ? only : values.map(show).join(' ');
      worker.log(level, line);
    };
  return {
    log: to('info'),
    info: to('info'),
    debug: to('debug'),
    warn: to('warn'),
    error: to('error'),
    ledger: (created: readonly bigint[], completed: readonly bigint[]) =>
      worker.ledger.add(created, completed),
    locks: worker.ledger.locks,
    outstanding: () => worker.ledger.outstanding,
    drained: () => worker.ledger.drained(),
    elements: worker.elements,
  };
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return inspect(value, {breakLength: Number.POSITIVE_INFINITY});
  }
}

/**
 * Why a script failed, with the first of its own lines that the stack names; an explained error needs
 * no stack.
 */
export function describeFailure(thrown: unknown, scriptName: string): string {
  if (thrown instanceof ExplainedError) return thrown.message;
  const frame = thrown instanceof Error ? frameOf(thrown, scriptName) : undefined;
  return frame ? `${messageOf(thrown)} (${frame})` : messageOf(thrown);
}

function frameOf({stack}: Error, scriptName: string): string | undefined {
  const frames = stack?.split('\n').map(each => each.trim()) ?? [];
  return frames.find(each => each.startsWith('at ') && each.includes(`${scriptName}:`));
}
