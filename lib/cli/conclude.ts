import type {RunRecord} from '../record/run-record.ts';
import {EXIT_STATUS} from '../record/verdict.ts';
import {wordsStream, writeJsonIfAsked} from './json-output.ts';

/**
 * Ends a measuring command: the verdict in one line (a gate's in its own words), the exit status, the JSON that was asked for.
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
  wordsStream(json?.file).write(`${gate?.outcome ?? verdict.status}: ${first}${rest}\n`);
  if (json) await writeJsonIfAsked(json.file, json.value);
}
