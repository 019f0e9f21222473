import {execFileSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {assertRegularFile} from './regular-file.ts';

it('accepts a file of its size, and refuses devices, pipes and folders', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  const [file, pipe] = [join(folder, 'file'), join(folder, 'pipe')];
  await writeFile(file, 'four');
  execFileSync('mkfifo', [pipe]);
  await assertRegularFile(file, 4);
  await expect(assertRegularFile(file, 3)).rejects.toThrow('it has 4 bytes, and at most 3');
  for (const each of ['/dev/zero', pipe, folder])
    await expect(assertRegularFile(each)).rejects.toThrow('it is not a regular file');
  await rm(folder, {recursive: true});
});
