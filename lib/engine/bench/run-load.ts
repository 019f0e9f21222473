import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadResult} from '../../record/load-result.ts';
import {Child} from './child.ts';

/** Runs a scenario by the command line against a server of its own, and reads its record. */
export async function runLoad(
  folder: string,
  args: readonly string[],
  serverEnv: Readonly<Record<string, string>> = {},
): Promise<LoadResult> {
  const server = Child.script('./loop-server.ts', [], serverEnv);
  const file = join(folder, 'record.json');
  try {
    const url = await server.firstLine();
    const where = ['--base-url', url, '--json', file, '--out', join(folder, 'out')];
    await Child.script('../../cli/main.ts', ['load', ...args, '--quiet', ...where]).output();
    const {loads} = JSON.parse(await readFile(file, 'utf8')) as {loads: LoadResult[]};
    if (!loads[0]) throw new Error('the run left no result');
    return loads[0];
  } finally {
    await server.stop();
  }
}
