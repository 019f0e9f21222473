import {existsSync} from 'node:fs';
import {readdir, realpath} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ExplainedError, messageOf} from '../../core/errors.ts';

/** The flows that come with c8gauge; in its own checkout `conformance/flows` is that folder. */
const BUILT_IN = fileURLToPath(new URL('../../../conformance/flows', import.meta.url));

/** A built c8gauge in the checkout would run these a second time, on the same names. */
const SOURCES = 'describe-flow.ts';

const USUAL_FOLDERS = ['flows', 'conformance/flows'];

const FLOW = /\.test\.[cm]?[jt]s$/;

/**
 * Finds the flows of the user's own: `*.test.ts` files in a folder.
 *
 * @param folder the one that was named; without one, the first of the usual two that there is
 * @returns absolute paths, in order; none when no folder was named and there is no usual one
 * @throws ExplainedError when a named folder cannot be read or holds no flow
 */
export async function findFlows(folder: string | undefined, cwd: string): Promise<string[]> {
  if (folder !== undefined) return namedFlows(folder);
  for (const each of USUAL_FOLDERS.map(each => resolve(cwd, each))) {
    if (existsSync(each)) return (await isOurs(each)) ? [] : filesIn(each);
  }
  return [];
}

async function isOurs(folder: string): Promise<boolean> {
  return (await realpath(folder)) === BUILT_IN || existsSync(join(folder, '..', SOURCES));
}

async function namedFlows(folder: string): Promise<string[]> {
  const files = await filesIn(resolve(folder)).catch((thrown: unknown) => {
    throw new ExplainedError(`cannot read --flows ${folder} (${messageOf(thrown)})`, 'check it');
  });
  if (files.length > 0) return files;
  throw new ExplainedError(`--flows ${folder} has no flow`, 'name its files like my-flow.test.ts');
}

async function filesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter(each => FLOW.test(each));
  return names.toSorted().map(each => join(folder, each));
}
