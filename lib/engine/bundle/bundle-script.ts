import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {type BuildFailure, build, type Message} from 'esbuild';
import {type BoundContract, loadBoundContract} from '../../contract/dialects/bind.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {loadConfig, ownModules} from '../../project/load-config.ts';
import {configModulePlugin} from './config-module.ts';
import {contractModulePlugin} from './contract-module.ts';
import {validatorsModulePlugin} from './validators-module.ts';

/** A script and all it imports in one file that stock k6 and the embedded engine both run. */
export interface Bundle {
  /** The script's file name without its ending: `process-loop`. */
  readonly name: string;
  /** CommonJS, ES2022 without what k6 lacks, `k6` and `k6/*` left to the engine. */
  readonly code: string;
  /** Of the code, hex. */
  readonly sha256: string;
  /** The source map, JSON: from a place in the code to a place in the sources. */
  readonly sourceMap: string;
  /** The script's folder: `open` reads against it. */
  readonly folder: string;
  /** The text of the BPMN models that the script imports. */
  readonly models: readonly string[];
}

/** What a bundle brings along. */
export interface BundleOptions {
  /** Whose operations the script calls; default: the contract that c8gauge comes with. */
  readonly contract?: BoundContract;
  /** Brings the contract's response validators along. */
  readonly withValidators?: boolean;
}

/** Files that scripts import as text: models to deploy. */
const TEXT_LOADERS = {'.bpmn': 'text', '.dmn': 'text', '.form': 'text', '.csv': 'text'} as const;

/** What k6 1.3 refuses of ES2022, tried on it; private fields that are written out cost a microsecond a request. */
const LACKING_IN_K6 = {'async-generator': false, 'for-await': false, 'regexp-match-indices': false};

/**
 * Bundles a script once for both engines.
 *
 * @param file absolute path
 * @throws ExplainedError with the first error's place when it does not build, and when the folder's
 *   `k6.config.ts` is wrong
 */
export async function bundleScript(file: string, options: BundleOptions = {}): Promise<Bundle> {
  // A configuration that is wrong is told by its own field, before it is an error of the bundle.
  await loadConfig();
  const contract = options.contract ?? (await loadBoundContract());
  try {
    const {outputFiles, metafile} = await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      metafile: true,
      outfile: resolve(dirname(file), 'bundle.js'),
      sourcemap: 'external',
      format: 'cjs',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['import', 'default'],
      target: 'es2022',
      supported: LACKING_IN_K6,
      external: ['k6', 'k6/*', 'https://*', 'http://*'],
      loader: TEXT_LOADERS,
      charset: 'utf8',
      logLevel: 'silent',
      plugins: [
        contractModulePlugin(contract),
        validatorsModulePlugin(options.withValidators ? contract : null),
        configModulePlugin(),
        ownModules(),
      ],
    });
    const text = (ending: string) => outputFiles.find(each => each.path.endsWith(ending))?.text;
    const code = text('.js') ?? '';
    return {
      name: basename(file).replace(/\.[cm]?[jt]s$/, ''),
      code,
      sha256: createHash('sha256').update(code).digest('hex'),
      sourceMap: text('.map') ?? '{}',
      folder: dirname(file),
      models: await Promise.all(
        Object.keys(metafile.inputs)
          .filter(each => each.endsWith('.bpmn'))
          .map(each => readFile(resolve(each), 'utf8')),
      ),
    };
  } catch (thrown) {
    const [first] = (thrown as Partial<BuildFailure>).errors ?? [];
    throw new ExplainedError(
      `${file} does not build (${first ? placeOf(first) : messageOf(thrown)})`,
      'correct the script',
      {cause: thrown},
    );
  }
}

function placeOf({text, location}: Message): string {
  return location ? `${location.file}:${location.line}:${location.column}: ${text}` : text;
}
