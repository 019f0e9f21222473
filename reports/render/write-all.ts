import {join} from 'node:path';
import type {RunRecord} from '../../lib/record/run-record.ts';
import {FORMATS, type FormatName, renderAs} from './formats.ts';
import {renderComparisonHtml} from './html/render-html.ts';
import {writeReports, writeText} from './write-reports.ts';

const WRITTEN_BY_EVERY_RUN: readonly FormatName[] = ['json', 'junit', 'html'];

/**
 * Writes a record in every format into a folder.
 *
 * @returns the page
 * @throws ExplainedError when the folder cannot be written to
 */
export async function writeAllFormats(record: RunRecord, dir: string): Promise<string> {
  const {html} = await writeReports(record, dir);
  for (const format of Object.keys(FORMATS) as FormatName[]) {
    if (!WRITTEN_BY_EVERY_RUN.includes(format)) await writeAs(format, record, dir);
  }
  return html;
}

/** Writes a record in one format into a folder. @returns the file */
export async function writeAs(format: FormatName, record: RunRecord, dir: string): Promise<string> {
  const file = join(dir, FORMATS[format].file);
  await writeText(file, await renderAs(format, record));
  return file;
}

/**
 * Writes the comparison of several records into a folder, and each of them into a folder of its
 * own below that: `A`, `B`, as the comparison calls them.
 *
 * @returns the page of the comparison
 */
export async function writeComparison(
  records: readonly RunRecord[],
  names: readonly string[],
  dir: string,
): Promise<string> {
  for (const [at, record] of records.entries()) {
    await writeAllFormats(record, join(dir, names[at] ?? String(at + 1)));
  }
  const file = join(dir, 'index.html');
  await writeText(file, await renderComparisonHtml(records));
  return file;
}
