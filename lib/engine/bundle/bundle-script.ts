import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {type BuildFailure, build, type Message, type Plugin} from 'esbuild';
import {type BoundContract, loadBoundContract} from '../../contract/dialects/bind.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {importCommonAsK6} from './commonjs-imports.ts';
import {
  contractModulePlugin,
  OPERATIONS_INPUT,
  validatorsModulePlugin,
} from './contract-modules.ts';

import {importMetaPlugin} from './import-meta.ts';
import type {RemoteModules} from './remote-modules.ts';
import {remoteModulesPlugin} from './remote-plugin.ts';

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
  /** Where awaits were put in: a source map of the code to what it was before, JSON. */
  readonly awaitsMap?: string;
  /** Whether it may list, copy or set the fields of an answer; absent until the embedded engine asks. */
  readonly looksAtFields?: boolean;
  /** The script's folder: `open` reads against it. */
  readonly folder: string;
  /** Whether it has the contract's operations in it, and so may call them by their names. */
  readonly callsOperations: boolean;
  /** The text of the BPMN models that the script imports. */
  readonly models: readonly string[];
}

/** What a user's folder brings to its scripts. */
export interface Project {
  /** Absolute. Its `scenarios/` come before ours, and paths of scripts are relative to it. */
  readonly folder: string;
  /** Profiles and thresholds of its `k6.config.ts`, plain data: what scripts import as `c8gauge:config`. */
  readonly config: object;
  /** The names that `--profile` takes. Default: any. */
  readonly profiles?: readonly string[];
  /** The file behind each name that scripts import from c8gauge: `c8gauge/client`. */
  readonly modules: Readonly<Record<string, string>>;
}

/** What a bundle brings along. */
export interface BundleOptions {
  /** Whose operations the script calls; default: the contract that c8gauge comes with. */
  readonly contract?: BoundContract;
  /** Brings the contract's response validators along. */
  readonly withValidators?: boolean;
  readonly project?: Project | undefined;
  /** Where it runs: `exported`, on k6 without the script's folder. Default: embedded. */
  readonly runsOn?: 'embedded' | 'k6' | 'exported';
  /** Modules that are imported by their addresses. Absent: they are left to the engine, as k6 wants it. */
  readonly remote?: RemoteModules | undefined;
}

/** Files that scripts import as text: models to deploy. */
const TEXT_LOADERS = {'.bpmn': 'text', '.dmn': 'text', '.form': 'text', '.csv': 'text'} as const;

/** What k6 1.3 refuses of ES2022, tried on it; private fields that are written out cost a microsecond a request. */
const LACKING_IN_K6 = {'async-generator': false, 'for-await': false, 'regexp-match-indices': false};

/** A wait in the midst of `a?.b().c` has no place to stand. */
const WRITTEN_OUT = {'optional-chain': false};

/**
 * Bundles a script once for both engines.
 *
 * @param file absolute path
 * @throws ExplainedError with the first error's place when it does not build
 */
export async function bundleScript(file: string, options: BundleOptions = {}): Promise<Bundle> {
  const {config = {}, modules = {}} = options.project ?? {};
  const {remote, runsOn = 'embedded'} = options;
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
      supported: {...LACKING_IN_K6, ...(runsOn === 'embedded' ? WRITTEN_OUT : {})},
      external: ['k6', 'k6/*', ...(remote ? [] : ['https://*', 'http://*'])],
      loader: TEXT_LOADERS,
      charset: 'utf8',
      logLevel: 'silent',
      plugins: [
        contractModulePlugin(contract),
        validatorsModulePlugin(options.withValidators ? contract : null),
        configModulePlugin(config),
        ownModulesPlugin(modules),
        importMetaPlugin(runsOn !== 'exported'),
        ...(remote ? [remoteModulesPlugin(remote)] : []),
      ],
    });
    const text = (ending: string) => outputFiles.find(each => each.path.endsWith(ending))?.text;
    const sourceMap = text('.map') ?? '{}';
    const code = importCommonAsK6(text('.js') ?? '', sourceMap);
    return {
      name: basename(file).replace(/\.[cm]?[jt]s$/, ''),
      code,
      sha256: createHash('sha256').update(code).digest('hex'),
      sourceMap,
      folder: dirname(file),
      callsOperations: OPERATIONS_INPUT in metafile.inputs,
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
      typeof first?.detail === 'string' ? first.detail : 'correct the script',
      {cause: thrown},
    );
  }
}

/** Puts the profiles and thresholds of the user's folder into the bundle, as plain data: `c8gauge:config`. */
function configModulePlugin(config: object): Plugin {
  return {
    name: 'c8gauge-config',
    setup(build) {
      build.onResolve({filter: /^c8gauge:config$/}, ({path}) => ({
        path,
        namespace: 'c8gauge-config',
      }));
      build.onLoad({filter: /.*/, namespace: 'c8gauge-config'}, () => ({
        contents: `export const config = ${JSON.stringify(config)};`,
        loader: 'js',
      }));
    },
  };
}

/**
 * Resolves what a script imports from c8gauge to the c8gauge that runs: it may be installed globally,
 * where the user's folder cannot see it, and in another version.
 */
function ownModulesPlugin(modules: Project['modules']): Plugin {
  return {
    name: 'c8gauge-own-modules',
    setup(build) {
      build.onResolve({filter: /^c8gauge(\/|$)/}, ({path}) => {
        const file = modules[path];
        return file === undefined ? null : {path: file};
      });
    },
  };
}

function placeOf({text, location}: Message): string {
  return location ? `${location.file}:${location.line}:${location.column}: ${text}` : text;
}
