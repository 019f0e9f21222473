import type {ReadFile} from '../record/read-run-record.ts';
import type {RunRecord} from '../record/run-record.ts';
import type {TrendResult} from '../record/trend-result.ts';
import {EXIT_STATUS} from '../record/verdict.ts';
import {findChanges, type TrendOptions} from './trend/find-changes.ts';
import {historyEntry} from './trend/history-entry.ts';

/**
 * Hands on the records that are good, one at a time. Each that is refused is a line on stderr and
 * makes the exit status 2: what was asked for is not complete.
 *
 * @param refused told of each refusal
 */
export async function* goodRecords(
  files: AsyncIterable<ReadFile>,
  refused: (why: string) => void = () => undefined,
): AsyncGenerator<{readonly file: string; readonly record: RunRecord}> {
  for await (const each of files) {
    if ('record' in each) {
      yield each;
      continue;
    }
    process.stderr.write(`c8gauge: ${each.refusal.message}\n`);
    process.exitCode = EXIT_STATUS.inconclusive;
    refused(each.refusal.message);
  }
}

/** Finds the changes in a history, of which one record at a time is held. */
export async function trendOf(
  files: AsyncIterable<ReadFile>,
  options: TrendOptions,
): Promise<TrendResult> {
  const refused: string[] = [];
  const entries = [];
  for await (const each of goodRecords(files, why => refused.push(why))) {
    entries.push(historyEntry(each));
  }
  const result = findChanges(entries, options);
  return {...result, leftOut: [...refused, ...result.leftOut]};
}
