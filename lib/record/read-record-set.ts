import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {ForeignFile, readRunRecord} from './read-run-record.ts';
import type {RunRecord} from './run-record.ts';

/** A history of years stays below this; a home folder given by mistake does not. */
const FILES_MAX = 2000;
const DEPTH_MAX = 4;

/** A file that was read: its record, or why it is refused. */
export type ReadFile =
  | {readonly file: string; readonly record: RunRecord}
  | {readonly file: string; readonly refusal: ExplainedError};

/**
 * Reads records one at a time: whoever goes through them holds one, and what is kept of the others.
 */
export async function* readEach(files: Iterable<string>): AsyncGenerator<ReadFile> {
  for (const file of files) {
    try {
      yield {file, record: await readRunRecord(file)};
    } catch (thrown) {
      if (!(thrown instanceof ExplainedError)) throw thrown;
      yield {file, refusal: thrown};
    }
  }
}

/**
 * Reads every run record in a folder and the folders in it, by name, one at a time. Other JSON
 * files are passed over.
 *
 * @throws ExplainedError when there is no such folder, or there are too many files in it
 */
export async function* readRecordSet(folder: string): AsyncGenerator<ReadFile> {
  for await (const each of readEach(await jsonFiles(folder, DEPTH_MAX))) {
    if (!('refusal' in each && each.refusal instanceof ForeignFile)) yield each;
  }
}

async function jsonFiles(folder: string, depth: number): Promise<string[]> {
  const files: string[] = [];
  for (const entry of (await entriesOf(folder)).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 1 && entry.name !== 'node_modules')
      files.push(...(await jsonFiles(path, depth - 1)));
    else if (entry.isFile() && entry.name.endsWith('.json')) files.push(path);
    if (files.length > FILES_MAX) {
      throw new ExplainedError(
        `${folder} holds more than ${FILES_MAX} JSON files`,
        'give the folder of the records themselves',
      );
    }
  }
  return files;
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, {withFileTypes: true});
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the folder ${folder} (${messageOf(thrown)})`,
      'give a folder that holds run records',
    );
  }
}
