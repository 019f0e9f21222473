import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ExplainedError, messageOf} from '../../lib/core/errors.ts';
import type {Comparison} from '../../lib/record/comparison-result.ts';
import {coarsenLoad} from '../../lib/record/join-seconds.ts';
import type {RunRecord} from '../../lib/record/run-record.ts';
import {writeRunRecord} from '../../lib/record/write-run-record.ts';
import {FORMATS, type FormatName, renderAs, type Surroundings} from './formats.ts';
import {renderComparisonHtml, renderHtml} from './html/render-html.ts';
import {renderJunit} from './text/junit.ts';

/** Where the files of a report are. */
export interface ReportFiles {
  readonly html: string;
  readonly json: string;
  readonly junit: string;
}

/**
 * Writes `record.json`, `junit.xml` and `index.html` into a folder, the record first, so that
 * what was measured is kept if the others cannot be written.
 *
 * @throws ExplainedError when the folder cannot be written to
 */
export async function writeReports(record: RunRecord, dir: string): Promise<ReportFiles> {
  const files = {
    html: join(dir, 'index.html'),
    json: join(dir, 'record.json'),
    junit: join(dir, 'junit.xml'),
  };
  const kept = {...record, loads: record.loads.map(coarsenLoad)};
  await writeRunRecord(kept, files.json);
  await writeText(files.junit, renderJunit(kept));
  await writeText(files.html, await renderHtml(kept));
  return files;
}

/** Writes a file and makes its folder. @throws ExplainedError when that is not possible */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await mkdir(join(file, '..'), {recursive: true});
    await writeFile(file, text);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${file} (${messageOf(thrown)})`,
      'give a folder that can be written to',
      {cause: thrown},
    );
  }
}

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
export async function writeAs(
  format: FormatName,
  record: RunRecord,
  dir: string,
  around: Surroundings = {},
): Promise<string> {
  const file = join(dir, FORMATS[format].file);
  await writeText(file, await renderAs(format, record, around));
  return file;
}

/**
 * Writes the comparison of several records into a folder, and each of them into a folder of its
 * own below that: `A`, `B`, as the comparison calls them.
 *
 * @returns the page of the comparison
 */
export async function writeComparison(comparison: Comparison, dir: string): Promise<string> {
  for (const [at, record] of comparison.runs.entries()) {
    await writeAllFormats(record, join(dir, comparison.names[at] ?? String(at + 1)));
  }
  const file = join(dir, 'index.html');
  await writeText(file, await renderComparisonHtml(comparison));
  return file;
}
