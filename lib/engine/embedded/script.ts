import {Script} from 'node:vm';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {scriptConsole} from './modules/console.ts';
import {createRequire} from './modules/require-module.ts';
import type {VuHost} from './vu-host.ts';

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
}

type Wrapper = (
  require: (id: string) => unknown,
  module: {exports: ScriptExports},
  exports: ScriptExports,
  environment: Readonly<Record<string, string>>,
  open: (path: string, mode?: string) => string | ArrayBuffer,
  console: unknown,
  bind: (set: EvaluatedScript['bind']) => void,
) => void;

/** `__VU` and `__ITER` are variables of the wrapper, so that each VU has its own. */
const HEAD =
  '(function(require,module,exports,__ENV,open,console,__bind){var __VU=0,__ITER=0;' +
  '__bind(function(vu,iteration){__VU=vu;__ITER=iteration});';

/** A bundle compiled once; each VU evaluates it anew, so module state is per VU as in k6. */
export class CompiledScript {
  readonly #wrapper: Wrapper;

  /** @param name what stack traces call it */
  constructor(code: string, name: string) {
    const script = new Script(`${HEAD}${code}\n})`, {filename: name});
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
    );
    return {exports: module.exports, bind};
  }
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
