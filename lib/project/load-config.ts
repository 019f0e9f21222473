import {existsSync, realpathSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {ErrorObject} from 'ajv';
import {type BuildFailure, build, type Plugin} from 'esbuild';
import * as builtIn from '../../k6.config.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {siblingUrl} from '../core/own-package.ts';
import {validate} from './config-validator.js';
import type {Config} from './define-config.ts';

const NAMES = ['k6.config.ts', 'k6.config.js', 'k6.config.mjs'];

/** The built-in profiles and thresholds; in c8gauge's own checkout this is the project's file, too. */
const BUILT_IN = fileURLToPath(siblingUrl('../../k6.config', import.meta.url));

const loaded = new Map<string, Promise<Config>>();

/**
 * The configuration of the current folder, read once per process; empty when there is none. It
 * overrides the built-in one, profile by profile and metric by metric.
 *
 * @param folder null for none: nothing is run
 * @throws ExplainedError when the file does not build, breaks, or has a field that is wrong
 */
export function loadConfig(folder: string | null = process.cwd()): Promise<Config> {
  if (folder === null) return Promise.resolve({});
  const known = loaded.get(folder) ?? load(folder);
  loaded.set(folder, known);
  return known;
}

/**
 * What a folder brings to its scripts: its workloads, and the modules that scripts import from
 * c8gauge. Where the cluster is and who signs in is none of a script's business.
 *
 * @param configFolder whose `k6.config.ts` is read; null for none
 * @throws ExplainedError as {@link loadConfig} does
 */
export async function loadProject(folder = process.cwd(), configFolder: string | null = folder) {
  const {
    connection: _,
    targets: __,
    floor: ___,
    drain: ____,
    ...config
  } = await loadConfig(configFolder);
  const profiles = Object.keys({...builtIn.profiles, ...config.profiles});
  return {folder, config, profiles, modules: MODULES};
}

async function load(folder: string): Promise<Config> {
  const file = NAMES.map(each => join(folder, each)).find(existsSync);
  if (file === undefined) return {};
  const shown = relative(process.cwd(), file);
  const module = await evaluate(await bundle(file, shown), shown);
  // Named exports work too, since c8gauge's own file, which users may copy, has them.
  const {default: exported, ...named} = module;
  const config = readConfig(exported ?? named, shown);
  return realpathSync(file) === BUILT_IN ? withoutWorkloads(config) : config;
}

/** The built-in file must not override itself: it would then win over the scripts. */
function withoutWorkloads(config: Config): Config {
  const {
    profiles: _,
    thresholds: __,
    breakpointThresholds: ___,
    mixedRatio: ____,
    ...rest
  } = config;
  return rest;
}

async function bundle(file: string, shown: string): Promise<string> {
  try {
    const {outputFiles} = await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
      plugins: [ownModules()],
    });
    return outputFiles[0]?.text ?? '';
  } catch (thrown) {
    const [first] = (thrown as Partial<BuildFailure>).errors ?? [];
    const line = first?.location ? `:${first.location.line}` : '';
    throw new ExplainedError(
      `${shown}${line} does not build (${first?.text ?? messageOf(thrown)})`,
      'correct it',
      {cause: thrown},
    );
  }
}

async function evaluate(code: string, shown: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
    return (await import(url)) as Readonly<Record<string, unknown>>;
  } catch (thrown) {
    throw new ExplainedError(`${shown} threw an error (${messageOf(thrown)})`, 'correct it', {
      cause: thrown,
    });
  }
}

/** The modules that a user's files import from c8gauge. */
const MODULES: Readonly<Record<string, string>> = {
  c8gauge: fileURLToPath(siblingUrl('./define-config', import.meta.url)),
  'c8gauge/client': fileURLToPath(siblingUrl('../../scenarios/steps/script-api', import.meta.url)),
};

/**
 * Resolves `c8gauge` and `c8gauge/client` in a user's configuration and scripts to the c8gauge that
 * runs: it may be installed globally, outside the reach of the user's folder.
 */
export function ownModules(): Plugin {
  return {
    name: 'c8gauge-own-modules',
    setup(build) {
      build.onResolve({filter: /^c8gauge(\/client)?$/}, ({path}) => ({path: MODULES[path] ?? ''}));
    },
  };
}

/**
 * Checks what a `k6.config.ts` exports against `reports/schema/config.v1.json`.
 *
 * @param file how errors name it
 * @throws ExplainedError that names the field: `k6.config.ts: profiles.load.closed.vus must be integer`
 */
export function readConfig(value: unknown, file: string): Config {
  if (validate(value)) return value as Config;
  const [first] = validate.errors ?? [];
  throw new ExplainedError(
    `${file}: ${first ? problemOf(first) : 'does not match its schema'}`,
    'correct it; c8gauge/schema/config.v1.json has every field',
  );
}

function problemOf({instancePath, keyword, message, params, propertyName}: ErrorObject): string {
  const path = instancePath.split('/').slice(1);
  const unknown: unknown = params['additionalProperty'] ?? propertyName;
  if (unknown !== undefined) return `there is no field ${[...path, unknown].join('.')}`;
  const allowed: unknown = params['allowedValues'];
  const values = allowed === undefined ? '' : ` (${(allowed as string[]).join(', ')})`;
  return `${path.join('.') || 'the default export'} ${message ?? keyword}${values}`;
}
