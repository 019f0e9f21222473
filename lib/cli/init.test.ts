import {existsSync, lstatSync} from 'node:fs';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {C8GAUGE_VERSION} from '../core/own-package.ts';
import {ownTarball, starterFiles} from '../project/starter-files.ts';
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

it('names the tarball that c8gauge was installed from, as long as it is there, and nothing else that npm would ask for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  const root = join(folder, 'node_modules', 'c8gauge');
  const lock = join(folder, 'node_modules', '.package-lock.json');
  const installedFrom = async (resolved: string) => {
    await writeFile(lock, JSON.stringify({packages: {'node_modules/c8gauge': {resolved}}}));
    return ownTarball(root);
  };
  await mkdir(root, {recursive: true});
  expect(await ownTarball(root)).toBeNull();
  expect(await installedFrom('file:c8gauge.tgz')).toBeNull();
  await writeFile(join(folder, 'c8gauge.tgz'), '');
  expect(await installedFrom('file:c8gauge.tgz')).toBe(join(folder, 'c8gauge.tgz'));
  expect(await installedFrom('https://registry.npmjs.org/c8gauge/-/c8gauge-0.1.0.tgz')).toBeNull();
  // A checkout is installed from nowhere.
  const starter = await starterFiles(folder);
  const {dependencies, devDependencies} = JSON.parse(
    starter.find(each => each.path === 'package.json')?.text ?? '{}',
  ) as Record<string, unknown>;
  expect(dependencies).toBeUndefined();
  expect(devDependencies).toEqual({c8gauge: `^${C8GAUGE_VERSION}`});
  await rm(folder, {recursive: true});
});
