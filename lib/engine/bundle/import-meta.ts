import {readFile} from 'node:fs/promises';
import {dirname, extname, relative} from 'node:path';
import type {Loader, Plugin} from 'esbuild';

const RESOLVE = /\bimport\.meta\.resolve\b/g;

/**
 * Writes `import.meta.resolve` out, which a bundle does not have: it resolves from the file that it stands in,
 * to `file:///folder/name` as in k6 (https://grafana.com/docs/k6/latest/javascript-api/import.meta/resolve/).
 *
 * @param isHere whether it runs on this machine: elsewhere a path of this one leads nowhere, and is refused
 */
export function importMetaPlugin(isHere: boolean): Plugin {
  return {
    name: 'c8gauge-import-meta',
    setup(build) {
      build.onLoad({filter: /\.[cm]?[jt]s$/, namespace: 'file'}, async ({path}) => {
        if (path.includes('node_modules')) return null;
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta.resolve')) return null;
        if (!isHere) return {errors: [{...REFUSED, location: placeIn(path, text)}]};
        return {
          contents: text.replace(RESOLVE, resolverFrom(dirname(path))),
          loader: loaderOf(path),
        };
      });
    },
  };
}

const REFUSED = {
  text: 'import.meta.resolve leads to a folder of this machine, which an export does not bring along',
  detail: 'open() the file by a path of the machine that will run it',
};

function placeIn(file: string, text: string) {
  const before = text.slice(0, text.indexOf('import.meta.resolve')).split('\n');
  return {file: relative('.', file), line: before.length, column: before.at(-1)?.length ?? 0};
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
