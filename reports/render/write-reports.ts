import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ExplainedError, messageOf} from '../../lib/core/errors.ts';
import {coarsenLoad} from '../../lib/record/coarsen-load.ts';
import type {RunRecord} from '../../lib/record/run-record.ts';
import {writeRunRecord} from '../../lib/record/write-run-record.ts';
import {renderHtml} from './html/render-html.ts';
import {renderJunit} from './text/junit.ts';

/** Where the files of a report are. */
export interface ReportFiles {
  readonly html: string;
  readonly json: string;
  readonly junit: string;
}

/**
 * Writes `record.json`, `junit.xml` and `index.html` into a folder, the record first: whatever
 * happens to the others, what was measured is kept.
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
