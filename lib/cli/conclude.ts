import type {RunRecord} from '../record/run-record.ts';
import {EXIT_STATUS} from '../record/verdict.ts';
import type {Invocation} from './io.ts';
import {wordsStream, writeJsonIfAsked} from './json-output.ts';

/**
 * Ends a measuring command: the verdict in one line, the exit status, the JSON that was asked for.
 *
 * @param json where the JSON goes, and what it holds; null when none was asked for
 * @throws ExplainedError when the file cannot be written
 */
export async function conclude(
  run: Invocation,
  {verdict}: RunRecord,
  json: {readonly file: string; readonly value: unknown} | null,
): Promise<void> {
  run.exitCode = EXIT_STATUS[verdict.status];
  const [first = '', ...more] = verdict.reasons;
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  wordsStream(run, json?.file).write(`${verdict.status}: ${first}${rest}\n`);
  if (json) await writeJsonIfAsked(run, json.file, json.value);
}

/** Says that a record was refused. What was asked for is not complete then, which is exit code 2. */
export function refuse(run: Invocation, why: string): void {
  run.stderr.write(`c8gauge: ${why}\n`);
  run.exitCode = EXIT_STATUS.inconclusive;
}
