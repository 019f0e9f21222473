import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {ElementTally} from '../../client/element-tally.ts';
import {ExplainedError} from '../../core/errors.ts';
import type {Bundle} from '../bundle/bundle-script.ts';
import type {Prepared} from '../load.ts';
import {MetricSet} from '../measure/metrics.ts';
import type {Fields} from '../options/read-options.ts';
import {readOptions} from '../options/read-options.ts';
import {OperationFolds} from './http/series.ts';
import {CompiledScript, describeFailure} from './script.ts';
import {Vu} from './vu.ts';
import type {WorkerHost} from './vu-host.ts';
import {Instruments} from './vu-scope.ts';

/**
 * Evaluates a script's top level once, outside any run, to learn its options and its `handleSummary`.
 *
 * @throws ExplainedError when the top level throws
 */
export function describeScript(
  bundle: Bundle,
  env: Readonly<Record<string, string>>,
): Pick<Prepared, 'options' | 'handleSummary'> {
  const instruments = new Instruments(new MetricSet([]), new OperationFolds());
  try {
    const script = new CompiledScript(bundle.code, bundle.name);
    const vu = new Vu({inInstance: 0, inTest: 0}, hostOf(bundle, env), instruments, script);
    const {options = {}, handleSummary} = vu.exports;
    return {
      options: plain(options),
      handleSummary: typeof handleSummary === 'function' ? handleSummary : null,
    };
  } catch (thrown) {
    throw new ExplainedError(
      `${bundle.name} breaks at its top level (${describeFailure(thrown)})`,
      'correct the script',
      {cause: thrown},
    );
  }
}

/** k6 reads options as JSON too: what JSON cannot hold is not in force. */
function plain(options: unknown): Fields {
  return JSON.parse(JSON.stringify(options)) as Fields;
}

function hostOf(bundle: Bundle, env: Readonly<Record<string, string>>): WorkerHost {
  return {
    plan: readOptions({}),
    options: {},
    env,
    network: {tls: {rejectUnauthorized: true}, pace: null, refusalOf: () => null},
    sharedArrays: new Map(),
    readFile: path => readFileSync(resolve(bundle.folder, path.replace(/^file:\/\//, ''))),
    log: () => undefined,
    addToLedger: () => undefined,
    elements: new ElementTally(),
    abortTest: () => undefined,
    failTest: () => undefined,
    counts: {completed: 0, interrupted: 0, dropped: 0, late: 0, failed: 0},
    startedAtMs: 0,
    activeVus: () => 0,
    initializedVus: () => 0,
  };
}
