import {readFile} from 'node:fs/promises';
import {dirname, extname} from 'node:path';
import type {Loader, Plugin} from 'esbuild';

const RESOLVE = /\bimport\.meta\.resolve\b/g;

/**
 * Writes `import.meta.resolve` out, which a bundle does not have: it resolves from the file that it stands in,
 * to `file:///folder/name` as in k6 (https://grafana.com/docs/k6/latest/javascript-api/import.meta/resolve/).
 */
export function importMetaPlugin(): Plugin {
  return {
    name: 'c8gauge-import-meta',
    setup(build) {
      build.onLoad({filter: /\.[cm]?[jt]s$/, namespace: 'file'}, async ({path}) => {
        if (path.includes('node_modules')) return null;
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta.resolve')) return null;
        return {
          contents: text.replace(RESOLVE, resolverFrom(dirname(path))),
          loader: loaderOf(path),
        };
      });
    },
  };
}

/** Code of one line, so that the lines of the source stay what they are. */
function resolverFrom(folder: string): string {
  const from = JSON.stringify(`${folder}/`);
  return (
    `(path => /^\\.{0,2}\\//.test(path) ? "file://" + ((path[0] === "/" ? "" : ${from}) + path).split("/")` +
    '.reduce((parts, part) => part === ".." ? parts.slice(0, -1) : part === "." || part === "" && parts.length > 0 ? parts : [...parts, part], []).join("/") : path)'
  );
}

function loaderOf(path: string): Loader {
  return extname(path).endsWith('ts') ? 'ts' : 'js';
}
