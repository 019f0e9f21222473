import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
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
 */
export async function starterFiles(): Promise<StarterFile[]> {
  const entries = await readdir(PROJECT, {recursive: true, withFileTypes: true});
  const files = entries.filter(each => each.isFile()).map(each => join(each.parentPath, each.name));
  return Promise.all(files.toSorted().map(readStarterFile));
}

async function readStarterFile(file: string): Promise<StarterFile> {
  const path = relative(PROJECT, file)
    .replaceAll('\\', '/')
    .replace(/\.txt$/, '');
  const text = await readFile(file, 'utf8');
  return {
    path: path === 'gitignore' ? '.gitignore' : path,
    text: text.replace('{{version}}', C8GAUGE_VERSION),
  };
}
