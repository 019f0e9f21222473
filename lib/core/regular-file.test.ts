import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {assertRegularFile} from './regular-file.ts';

it('accepts a file of its size, and refuses devices and folders', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  const file = join(folder, 'file');
  await writeFile(file, 'four');
  await assertRegularFile(file, 4);
  await expect(assertRegularFile(file, 3)).rejects.toThrow('it has 4 bytes, and at most 3');
  for (const each of ['/dev/zero', folder])
    await expect(assertRegularFile(each)).rejects.toThrow('it is not a regular file');
  await rm(folder, {recursive: true});
});
