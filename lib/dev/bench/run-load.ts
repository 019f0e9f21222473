import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadResult} from '../../record/load-result.ts';
import {Child} from './child.ts';

/** What is done with the server beside the run. */
export interface Beside {
  readonly env?: Readonly<Record<string, string>>;
  readonly before?: (url: string) => Promise<void>;
  readonly after?: (url: string) => Promise<void>;
}

/** Runs a scenario by the command line against a server of its own, and reads its record. */
export async function runLoad(
  folder: string,
  args: readonly string[],
  {env = {}, before, after}: Beside = {},
): Promise<LoadResult> {
  const server = Child.script('./loop-server.ts', [], env);
  const file = join(folder, 'record.json');
  try {
    const url = await server.firstLine();
    await before?.(url);
    const where = ['--base-url', url, '--json', file, '--out', join(folder, 'out')];
    await Child.script('../../cli/bin.ts', ['load', ...args, '--quiet', ...where]).output();
    await after?.(url);
    const {loads} = JSON.parse(await readFile(file, 'utf8')) as {loads: LoadResult[]};
    if (!loads[0]) throw new Error('the run left no result');
    return loads[0];
  } finally {
    await server.stop();
  }
}
