import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {stringifyJson} from '../core/int64.ts';
import type {RunRecord} from '../record/run-record.ts';
import {EXIT_STATUS} from '../record/verdict.ts';

/**
 * Ends a measuring command: the JSON that was asked for, the verdict in one line (a gate's
 * in its own words), the exit status.
 *
 * @param json where the JSON goes, and what it holds; null when none was asked for
 * @throws ExplainedError when the file cannot be written
 */
export async function conclude(
  {verdict, gate}: RunRecord,
  json: {readonly file: string; readonly value: unknown} | null,
): Promise<void> {
  process.exitCode = EXIT_STATUS[verdict.status];
  const [first = '', ...more] = verdict.reasons;
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  process.stdout.write(`${gate?.outcome ?? verdict.status}: ${first}${rest}\n`);
  if (json) await writeJson(json.file, json.value);
}

/** Writes a value as JSON. @throws ExplainedError when the file cannot be written */
export async function writeJson(file: string, value: unknown): Promise<void> {
  try {
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, `${stringifyJson(value, 2)}\n`);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${file} (${messageOf(thrown)})`,
      'give --json a file in a folder that can be written to',
    );
  }
}
