import {stat} from 'node:fs/promises';

/**
 * Refuses what has no end or makes its reader wait: a pipe, a device, a file that is too large.
 *
 * @throws Error that says why, or what `stat` throws
 */
export async function assertRegularFile(file: string, bytesMax = Infinity): Promise<void> {
  const found = await stat(file);
  if (!found.isFile()) throw new Error('it is not a regular file');
  if (found.size > bytesMax)
    throw new Error(`it has ${found.size} bytes, and at most ${bytesMax} are read`);
}
