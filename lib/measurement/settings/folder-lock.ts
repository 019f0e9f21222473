import {mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {dirname, join} from 'node:path';
import {ExplainedError} from '../../core/errors.ts';

const NAME = 'run.lock';

/** Those that this process holds: a process that was started anew may have the number of an old one. */
const held = new Set<string>();

/**
 * Takes a folder for one run: two that write into it would leave one record for both. A run that was killed
 * leaves its lock, which the next one on this machine takes.
 *
 * @returns gives the folder back, and removes it where nothing was written into it
 * @throws ExplainedError when another run has it
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, NAME);
  const made = makeFolder(folder);
  if (made === null) return () => undefined;
  if (!write(file) && !(isLeft(file) && writeAnew(file)))
    throw new ExplainedError(
      `another run writes into ${folder} (${ownerOf(file)})`,
      `give each run an --out of its own, or remove ${NAME} there if that run has ended`,
    );
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, {force: true});
    removeEmpty(folder, made);
  };
}

/** @returns the first folder that was made; null where none can be: who writes into it will say so */
function makeFolder(folder: string): string | undefined | null {
  try {
    return mkdirSync(folder, {recursive: true});
  } catch {
    return null;
  }
}

/** @returns false where it is there already; what else fails will fail the run's own files, which say it */
function write(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${hostname()}\n`, {flag: 'wx', mode: 0o600});
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code !== 'EEXIST';
  }
}

function writeAnew(file: string): boolean {
  rmSync(file, {force: true});
  return write(file);
}

/** `process 4711 on host`; what is not of a run says so. */
function ownerOf(file: string): string {
  const [pid, host] = read(file);
  return pid > 0 ? `process ${pid} on ${host}` : `${NAME} is not of this version`;
}

/** Whether the process is gone that made the lock; of another machine that is not known. */
function isLeft(file: string): boolean {
  const [pid, host] = read(file);
  if (pid === 0 || host !== hostname()) return false;
  return pid === process.pid ? !held.has(file) : !isAlive(pid);
}

function read(file: string): readonly [number, string] {
  try {
    const [, pid = '', host = ''] = /^(\d{1,10}) (\S*)\n$/.exec(readFileSync(file, 'utf8')) ?? [];
    return [Number(pid), host];
  } catch {
    return [0, ''];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes a folder that is empty, and those above it that were made with it. */
function removeEmpty(folder: string, made: string | undefined): void {
  if (made === undefined) return;
  try {
    for (let each = folder; each.length >= made.length; each = dirname(each)) rmdirSync(each);
  } catch {
    // Something is in it.
  }
}
