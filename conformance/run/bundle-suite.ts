import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {type BuildFailure, build, type Message, type Plugin} from 'esbuild';
import {ExplainedError, messageOf} from '../../lib/core/errors.ts';
import {isSource, siblingUrl} from '../../lib/core/own-package.ts';

/** What users' flows import as `c8gauge/conformance`: the modules that our own flows use. */
const FLOW_API = siblingUrl('../user-flows', import.meta.url);

/**
 * Makes JavaScript of TypeScript, with what it imports that is no package: of a user's flows, and in a
 * checkout of our own files, with which they share their modules. `c8gauge/conformance` is this c8gauge,
 * whichever the user's folder has.
 *
 * @param files absolute paths, TypeScript or JavaScript
 * @param folder where the results go
 * @returns their paths, in the order of the files
 * @throws ExplainedError with the first error's place when one does not build
 */
export async function bundleSuite(files: readonly string[], folder: string): Promise<string[]> {
  // Two folders may have a file of the same name.
  const entryPoints = files.map((each, at) => ({in: each, out: `${at}-${basename(each)}`}));
  try {
    await build({
      ...{entryPoints, bundle: true, splitting: true, outdir: folder},
      ...{outExtension: {'.js': '.mjs'}, format: 'esm', platform: 'node', target: 'node20'},
      logLevel: 'silent',
      plugins: [packagesByAddress, ownAddress],
    });
  } catch (thrown) {
    const [first] = (thrown as Partial<BuildFailure>).errors ?? [];
    throw new ExplainedError(
      `cannot run the flow ${first ? placeOf(first) : messageOf(thrown)}`,
      'correct it, or name the folder of your flows with --flows',
    );
  }
  return entryPoints.map(({out}) => join(folder, `${out}.mjs`));
}

function placeOf({text, location}: Message): string {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text;
}

/** Packages are imported from where they are: the result lies in another folder. */
const packagesByAddress: Plugin = {
  name: 'packages-by-address',
  setup(setup) {
    setup.onResolve({filter: /^[^./]/}, async ({path, kind, resolveDir, pluginData}) => {
      if (pluginData === ASKED || kind === 'entry-point') return undefined;
      if (path === 'c8gauge/conformance') {
        return isSource(FLOW_API.href)
          ? {path: fileURLToPath(FLOW_API)}
          : {path: FLOW_API.href, external: true};
      }
      const found = await setup.resolve(path, {kind, resolveDir, pluginData: ASKED});
      if (found.errors.length > 0) return {errors: found.errors};
      if (found.external) return {path: found.path, external: true};
      const isPackage = /[\\/]node_modules[\\/]/.test(found.path);
      return isPackage
        ? {path: pathToFileURL(found.path).href, external: true}
        : {path: found.path};
    });
  },
};

/** Marks the plugin's own question, which it must not answer. */
const ASKED = Symbol('asked');

/** A module goes on to find what lies beside its source. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup(setup) {
    setup.onLoad({filter: /\.[jt]s$/, namespace: 'file'}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const address = JSON.stringify(pathToFileURL(path).href);
      return {
        contents: text.replaceAll('import.meta.url', address),
        loader: path.endsWith('ts') ? 'ts' : 'js',
      };
    });
  },
};
