import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {stringifyJson} from '../core/int64.ts';
import {coarsenLoad} from './join-seconds.ts';
import type {RunRecord} from './run-record.ts';
import {schemaFault} from './schema-check.ts';

/**
 * Writes all of a record or nothing: into a file beside it, which is then renamed. Missing folders
 * are created. The seconds of a long run are joined, so that an hour of 23
 * operations stays under 20 MB.
 *
 * @throws Error when the record does not fit its schema: a bug of c8gauge, never of the user
 * @throws ExplainedError when the file cannot be written
 */
export async function writeRunRecord(record: RunRecord, file: string): Promise<void> {
  const fault = schemaFault(record);
  if (fault) throw new Error(`the run record does not fit its schema: ${fault}`);
  const kept = {...record, loads: record.loads.map(coarsenLoad)};
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname(file), {recursive: true});
    await writeFile(beside, `${stringifyJson(kept)}\n`);
    await rename(beside, file);
  } catch (thrown) {
    await rm(beside, {force: true}).catch(() => undefined);
    throw new ExplainedError(
      `cannot write the run record ${file} (${messageOf(thrown)})`,
      'give a folder that can be written to',
      {cause: thrown},
    );
  }
}
