import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {basename, dirname, isAbsolute, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {C8GAUGE_VERSION} from '../core/own-package.ts';

const PROJECT = fileURLToPath(new URL('./starter/', import.meta.url));

/** A file of the starter project. */
export interface StarterFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The starter project: a script, a flow, a typed configuration. Its files are in `starter/` with the
 * extension `.txt`, so that no tool takes them for source files; npm would not pack a `.gitignore`.
 *
 * @param folder absolute, where it goes: from there it names the tarball that c8gauge was installed from
 */
export async function starterFiles(folder: string): Promise<StarterFile[]> {
  const entries = await readdir(PROJECT, {recursive: true, withFileTypes: true});
  const files = entries.filter(each => each.isFile()).map(each => join(each.parentPath, each.name));
  const from = await packageFrom(folder);
  return Promise.all(files.toSorted().map(each => readStarterFile(each, from)));
}

async function readStarterFile(file: string, from: string): Promise<StarterFile> {
  const path = relative(PROJECT, file)
    .replaceAll('\\', '/')
    .replace(/\.txt$/, '');
  const text = await readFile(file, 'utf8');
  return {
    path: path === 'gitignore' ? '.gitignore' : path,
    text: text.replace('{{package}}', from),
  };
}

/** Where `npm install` gets this c8gauge from: the tarball that it came from, if there is one, else the registry. */
async function packageFrom(folder: string): Promise<string> {
  // Of a checkout there is none.
  const root = /^.*[\\/]node_modules[\\/]c8gauge(?=[\\/])/.exec(PROJECT)?.[0];
  const tarball = root === undefined ? null : await ownTarball(root);
  if (tarball === null) return `^${C8GAUGE_VERSION}`;
  const path = relative(folder, tarball).replaceAll('\\', '/');
  return `file:${path.startsWith('.') || isAbsolute(path) ? path : `./${path}`}`;
}

/**
 * The tarball that a package was installed from, as npm wrote it down beside its packages; null where it was
 * another source, or the tarball has gone.
 *
 * @param root of the package, in a `node_modules`
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#hidden-lockfiles
 */
export async function ownTarball(root: string): Promise<string | null> {
  const modules = dirname(root);
  const lock = await readFile(join(modules, '.package-lock.json'), 'utf8').catch(() => '{}');
  const {packages} = JSON.parse(lock) as {packages?: Record<string, {resolved?: unknown}>};
  const resolved = packages?.[`node_modules/${basename(root)}`]?.resolved;
  if (typeof resolved !== 'string' || !/^file:.*\.tgz$/.test(resolved)) return null;
  const file = resolve(dirname(modules), resolved.slice('file:'.length));
  return existsSync(file) ? file : null;
}
