import {createReadStream} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {assertRegularFile} from '../core/regular-file.ts';
import {BoundedJson, type JsonBounds, JsonRefused, NotAnObject} from './bounded-json.ts';
import {decodeHistogram} from './histogram/decode-histogram.ts';
import {asVersion2} from './older-records.ts';
import type {RunRecord} from './run-record.ts';
import {schemaFault} from './schema-check.ts';

/** An hour of 23 operations is under 20 MB, in a million tokens; ten times that is not a record. */
const BOUNDS: JsonBounds = {
  bytesMax: 256 * 1024 * 1024,
  depthMax: 64,
  textBytesMax: 8 * 1024 * 1024,
  tokensMax: 16_000_000,
};
const PIECE_BYTES = 1 << 16;
const VERSION_NEWEST = 2;
const REMEDY = 'give a record.json that c8gauge wrote';

/** A JSON file that is something else. */
export class ForeignFile extends ExplainedError {
  constructor(file: string) {
    super(`${file} is not a run record of c8gauge`, REMEDY);
  }
}

/**
 * Reads a run record and checks it against its schema. The bytes are parsed as they are read, and
 * reading stops where it cannot be a record: too long, too deep, not UTF-8, not JSON, of
 * another program or a newer version. Its whole-run histograms are decoded once as a proof.
 *
 * @throws ExplainedError when it cannot be read, is cut short, is foreign, newer, or does not fit
 */
export async function readRunRecord(file: string): Promise<RunRecord> {
  const value = asVersion2(await readValue(file));
  const fault = schemaFault(value);
  if (fault) refuse(file, `does not fit the schema of a run record: ${fault}`);
  const record = value as RunRecord;
  assertHistograms(file, record);
  return record;
}

async function readValue(file: string): Promise<unknown> {
  const origin: Origin = {};
  const json = new BoundedJson(BOUNDS, ['schema', 'schemaVersion'], (name, value) => {
    origin[name as keyof Origin] = value;
    if (origin.schema !== undefined) assertOrigin(file, origin);
  });
  try {
    await assertRegularFile(file);
    for await (const piece of createReadStream(file, {highWaterMark: PIECE_BYTES})) {
      json.write(piece as Buffer);
    }
    const value = json.end();
    assertOrigin(file, origin);
    return value;
  } catch (thrown) {
    if (thrown instanceof ExplainedError) throw thrown;
    if (thrown instanceof NotAnObject) throw new ForeignFile(file);
    if (thrown instanceof JsonRefused) refuse(file, thrown.message);
    throw new ExplainedError(`cannot read ${file} (${messageOf(thrown)})`, 'check the path');
  }
}

/** Says who wrote a file. It stands at the start: a foreign file is not read any further. */
interface Origin {
  schema?: unknown;
  schemaVersion?: unknown;
}

function assertOrigin(file: string, {schema, schemaVersion}: Origin): void {
  if (schema !== 'c8gauge/run-record') throw new ForeignFile(file);
  if (typeof schemaVersion === 'number' && schemaVersion > VERSION_NEWEST) {
    throw new ExplainedError(
      `${file} is a run record of version ${schemaVersion}, and this c8gauge reads up to ${VERSION_NEWEST}`,
      'read it with the c8gauge that wrote it, or a newer one',
    );
  }
}

function assertHistograms(file: string, record: RunRecord): void {
  for (const load of record.loads) {
    for (const totals of load.operations) {
      try {
        decodeHistogram(totals.responseTime.histogram);
        decodeHistogram(totals.serviceTime.histogram);
      } catch (thrown) {
        const place = `${load.scenario}, ${totals.operation}`;
        refuse(file, `has a broken histogram (${place}: ${messageOf(thrown)})`);
      }
    }
  }
}

function refuse(file: string, why: string): never {
  throw new ExplainedError(`${file} ${why}`, REMEDY);
}

/** A history of years stays below this; a home folder given by mistake does not. */
const FILES_MAX = 2000;
const DEPTH_MAX = 4;

/** A file that was read: its record, or why it is refused. */
export type ReadFile =
  | {readonly file: string; readonly record: RunRecord}
  | {readonly file: string; readonly refusal: ExplainedError};

/**
 * Reads records one at a time, so that only one is in memory.
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
 * files are skipped.
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
        `${folder} has more than ${FILES_MAX} JSON files`,
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
      'give a folder of run records',
    );
  }
}
