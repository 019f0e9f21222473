import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';
import {siblingUrl} from '../../core/own-package.ts';
import {ModuleRefused, type RemoteModules} from './remote-modules.ts';

const require = createRequire(import.meta.url);

const NAMESPACE = 'remote';

const NOTHING = 'nothing';

/** Libraries of jslib.k6.io that c8gauge brings along, any version of them. */
const JSLIB = /^https:\/\/jslib\.k6\.io\/([\w-]+)\/[^/]+\/(?:index|papaparse)\.js$/;

/** The files that stand for them, in `lib/engine/jslib`. */
const OWN: Readonly<Record<string, string>> = {
  formdata: 'formdata',
  httpx: 'httpx',
  'k6-summary': 'k6-summary',
  'k6-utils': 'randoms-and-stages',
};

/** What the engine itself has. */
const OF_ENGINE: Readonly<Record<string, string>> = {url: 'c8gauge:url'};

/** Resolves what scripts import by its address: libraries of k6 to ours, the rest to what was fetched. */
export function remoteModulesPlugin(remote: RemoteModules): Plugin {
  return {
    name: 'c8gauge-remote-modules',
    setup(build) {
      build.onResolve({filter: /^https?:\/\//}, ({path}) => resolved(path));
      build.onResolve({filter: /^[./]/, namespace: NAMESPACE}, ({path, importer}) =>
        resolved(new URL(path, importer).href),
      );
      // Papaparse has a part for Node alone, which does not run here.
      build.onResolve({filter: /^stream$/}, ({importer, path}) =>
        importer.includes('papaparse') ? {path, namespace: NOTHING} : null,
      );
      build.onLoad({filter: /.*/, namespace: NOTHING}, () => ({contents: ''}));
      build.onLoad({filter: /.*/, namespace: NAMESPACE}, async ({path}) => {
        try {
          const contents = await remote.textOf(path);
          return {contents, loader: /\.ts(?:[?#]|$)/.test(path) ? 'ts' : 'js'};
        } catch (thrown) {
          if (!(thrown instanceof ModuleRefused)) throw thrown;
          return {errors: [{text: thrown.message, detail: thrown.remedy}]};
        }
      });
    },
  };
}

function resolved(url: string) {
  const name = JSLIB.exec(url)?.[1] ?? '';
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own !== undefined)
    return {path: fileURLToPath(siblingUrl(`../jslib/${own}`, import.meta.url))};
  if (name === 'papaparse') return {path: require.resolve('papaparse')};
  const ofEngine = Object.hasOwn(OF_ENGINE, name) ? OF_ENGINE[name] : undefined;
  if (ofEngine !== undefined) return {path: ofEngine, external: true};
  return {path: url, namespace: NAMESPACE};
}
