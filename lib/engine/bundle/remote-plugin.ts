import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';
import {siblingUrl} from '../../core/own-package.ts';
import {ModuleRefused, type RemoteModules} from './remote-modules.ts';

const require = createRequire(import.meta.url);

const NAMESPACE = 'remote';

const NOTHING = 'nothing';

/** Libraries of jslib.k6.io that c8gauge brings along, any version of them. */
const JSLIB = /^https:\/\/jslib\.k6\.io\/([\w-]+)\/([^/]+)\/(?:index|papaparse)\.js$/;

/** The files that stand for them, in `lib/engine/jslib`. */
const OWN: Readonly<Record<string, string>> = {
  formdata: 'formdata',
  httpx: 'httpx',
  'k6-summary': 'k6-summary',
  'k6-utils': 'randoms-and-stages',
  totp: 'totp',
};

/** The assertions, whose soft ones have thrown until 0.6.1; those before 0.3 lack half of the matchers. */
const TESTING = 'c8gauge-k6-testing';
const ASSERTING = 'k6-testing';
const BEFORE_ASSERTING = /^0\.[012]\./;
const SOFT_THROWING = /^0\.(?:[345]\.|6\.0$)/;

/** Assertions of chai; those before 4.3.4.2 tell of them in other words. */
const CHAI = 'k6chaijs';
const OTHER_CHAI = /^4\.3\.4\.[01]$/;
const OF_CHAI = 'c8gauge-chai';
/** What chai tells of its plugins by, and k6 does not have. Nobody here listens. */
const EVENTS = 'class EventTarget { dispatchEvent() {} } class Event {} ';

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
      build.onResolve({filter: /^chai$/}, ({importer}) =>
        importer === fileOfOwn(CHAI) ? {path: require.resolve('chai'), namespace: OF_CHAI} : null,
      );
      build.onLoad({filter: /.*/, namespace: OF_CHAI}, async ({path}) => ({
        contents: EVENTS + (await readFile(path, 'utf8')),
      }));
      build.onLoad({filter: /.*/, namespace: NOTHING}, () => ({contents: ''}));
      build.onLoad({filter: /.*/, namespace: TESTING}, ({path}) => ({
        contents: `import {makeExpect} from ${JSON.stringify(fileOfOwn(ASSERTING))};
          export const expect = makeExpect('${SOFT_THROWING.test(path) ? 'throw' : 'fail'}');`,
        resolveDir: '/',
      }));
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
  const [, name = '', version = ''] = JSLIB.exec(url) ?? [];
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own !== undefined) return {path: fileOfOwn(own)};
  if (name === ASSERTING && !BEFORE_ASSERTING.test(version))
    return {path: version, namespace: TESTING};
  if (name === CHAI && !OTHER_CHAI.test(version)) return {path: fileOfOwn(CHAI)};
  if (name === 'papaparse') return {path: require.resolve('papaparse')};
  const ofEngine = Object.hasOwn(OF_ENGINE, name) ? OF_ENGINE[name] : undefined;
  if (ofEngine !== undefined) return {path: ofEngine, external: true};
  return {path: url, namespace: NAMESPACE};
}

function fileOfOwn(name: string): string {
  return fileURLToPath(siblingUrl(`../jslib/${name}`, import.meta.url));
}
