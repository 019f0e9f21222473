import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {lockFolder} from './folder-lock.ts';

describe('lockFolder', () => {
  let base: string;
  let folder: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'c8gauge-lock-'));
    folder = join(base, 'out', 'run');
  });
  afterEach(() => rmSync(base, {recursive: true, force: true}));

  const lockOf = (text: string) => {
    lockFolder(folder)();
    rmSync(base, {recursive: true, force: true});
    const unlock = lockFolder(folder);
    writeFileSync(join(folder, 'run.lock'), text);
    return unlock;
  };

  it('gives a folder to one run at a time', () => {
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(
      new RegExp(`another run writes into .* \\(process ${process.pid} on .*--out of its own`),
    );
    unlock();
    lockFolder(folder)();
  });

  it('leaves nothing behind, and nothing of others is removed', () => {
    lockFolder(folder)();
    expect(existsSync(join(base, 'out'))).toBe(false);
    const unlock = lockFolder(folder);
    writeFileSync(join(folder, 'record.json'), '{}');
    unlock();
    expect(existsSync(join(folder, 'record.json'))).toBe(true);
    expect(existsSync(join(folder, 'run.lock'))).toBe(false);
  });

  it('takes the folder of a run that was killed on this machine', () => {
    // More than any system gives.
    lockOf(`2147483646 ${hostname()}\n`);
    lockFolder(folder)();
  });

  it.each([
    ['of another machine', '2147483646 elsewhere\n'],
    ['that is not of a run', 'mine\n'],
    ['of a process that runs', `${process.ppid} ${hostname()}\n`],
  ])('refuses a lock %s', (_, text) => {
    lockOf(text);
    expect(() => lockFolder(folder)).toThrow('another run writes into');
  });

  it('leaves it to the run to say that there is no such folder', () => {
    writeFileSync(join(base, 'file'), '');
    expect(() => lockFolder(join(base, 'file', 'out'))()).not.toThrow();
  });
});
