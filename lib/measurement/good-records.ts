import type {ReadFile} from '../record/read-run-record.ts';
import type {RunRecord} from '../record/run-record.ts';
import type {TrendResult} from '../record/trend-result.ts';
import {findChanges, type TrendOptions} from './trend/find-changes.ts';
import {historyEntry} from './trend/history-entry.ts';

/**
 * Hands on the records that are good, one at a time.
 *
 * @param refused told of each refusal
 */
export async function* goodRecords(
  files: AsyncIterable<ReadFile>,
  refused: (why: string) => void,
): AsyncGenerator<{readonly file: string; readonly record: RunRecord}> {
  for await (const each of files) {
    if ('record' in each) {
      yield each;
      continue;
    }
    refused(each.refusal.message);
  }
}

/** Finds the changes in a history, of which one record at a time is held. */
export async function trendOf(
  files: AsyncIterable<ReadFile>,
  options: TrendOptions,
  onRefusal: (why: string) => void,
): Promise<TrendResult> {
  const refused: string[] = [];
  const entries = [];
  for await (const each of goodRecords(files, why => {
    refused.push(why);
    onRefusal(why);
  })) {
    entries.push(historyEntry(each));
  }
  const result = findChanges(entries, options);
  return {...result, leftOut: [...refused, ...result.leftOut]};
}
