import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {afterEach, expect, it, vi} from 'vitest';
import {ExplainedError} from './errors.ts';
import {temporaryFolder} from './temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

it('makes a folder of its own each time', async () => {
  const [one, other] = [await temporaryFolder(), await temporaryFolder()];
  expect(one).not.toBe(other);
  for (const each of [one, other]) {
    expect(existsSync(each)).toBe(true);
    await rm(each, {recursive: true});
  }
});

it('says what to do where there is no place for it', async () => {
  vi.stubEnv('TMPDIR', '/nonexistent/place');
  await expect(temporaryFolder()).rejects.toThrow(ExplainedError);
  await expect(temporaryFolder()).rejects.toThrow(/ENOENT.*set TMPDIR/);
});
