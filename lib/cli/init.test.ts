import {existsSync, lstatSync} from 'node:fs';
import {mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {runCli} from './in-process.case.ts';

it('writes through no link, and replaces it with --force', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  const [inside, outside] = [join(folder, 'project'), join(folder, 'outside.ts')];
  await runCli('init', inside);
  await rm(join(inside, 'k6.config.ts'));
  await symlink(outside, join(inside, 'k6.config.ts'));
  await rm(join(inside, 'README.md'));
  expect((await runCli('init', inside)).status).toBe(2);
  expect((await runCli('init', inside, '--force')).status).toBe(0);
  expect(lstatSync(join(inside, 'k6.config.ts')).isSymbolicLink()).toBe(false);
  expect(existsSync(outside)).toBe(false);
  await rm(folder, {recursive: true});
});
