import {join} from 'node:path';
import {Command, Option} from 'commander';
import {runName} from '../../reports/compare/compare-records.ts';
import {FORMATS, type FormatName, renderAs} from '../../reports/render/formats.ts';
import {renderTerminalSummary} from '../../reports/render/text/terminal-summary.ts';
import {writeAllFormats, writeAs, writeComparison} from '../../reports/render/write-all.ts';
import {ExplainedError} from '../core/errors.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import type {RunRecord} from '../record/run-record.ts';
import {JSON_OPTION, wordsStream, writeJsonIfAsked} from './json-output.ts';

interface ReportFlags {
  readonly out?: string;
  readonly format?: FormatName;
  readonly quiet?: boolean;
  readonly json?: string;
}

/** A record was refused: what was asked for is not complete. */
const EXIT_UNKNOWN = 2;

/** `c8gauge report FILE...`: makes any rendering again from records; of several, a comparison. */
export function reportCommand(): Command {
  return new Command('report')
    .description('render run records again: one as its report, several as a comparison')
    .argument('<file...>', 'record.json files; the first is what the others are compared with')
    .option('--out <dir>', 'where the files go (default: reports/out/<run>-report)')
    .addOption(
      new Option('--format <name>', 'this format only; without --out it is printed').choices(
        Object.keys(FORMATS),
      ),
    )
    .option('--quiet', 'print the path only')
    .option(...JSON_OPTION)
    .action(async (files: string[], flags: ReportFlags) => {
      const records = await readAll(files);
      const written = flags.format
        ? await reportAs(flags.format, records, flags)
        : await reportAll(records, flags);
      const runs = records.map(({run, verdict}) => ({id: run.id, command: run.command, verdict}));
      await writeJsonIfAsked(flags.json, {files: written, runs});
    });
}

/** Reads what can be read; each refusal is a line on stderr and makes the exit status 2. */
async function readAll(files: readonly string[]): Promise<RunRecord[]> {
  const records: RunRecord[] = [];
  for (const file of files) {
    try {
      records.push(await readRunRecord(file));
    } catch (thrown) {
      if (!(thrown instanceof ExplainedError)) throw thrown;
      process.stderr.write(`c8gauge: ${thrown.message}\n`);
      process.exitCode = EXIT_UNKNOWN;
    }
  }
  return records;
}

/** @returns the files that were written; none when the format was printed */
async function reportAs(
  format: FormatName,
  records: readonly RunRecord[],
  flags: ReportFlags,
): Promise<string[]> {
  const files: string[] = [];
  for (const [at, record] of records.entries()) {
    if (flags.out === undefined) {
      wordsStream(flags.json).write(await renderAs(format, record));
    } else {
      const dir = records.length > 1 ? join(flags.out, runName(at)) : flags.out;
      const file = await writeAs(format, record, dir);
      files.push(file);
      wordsStream(flags.json).write(`${file}\n`);
    }
  }
  return files;
}

/** @returns the page */
async function reportAll(
  records: readonly RunRecord[],
  {out, quiet, json}: ReportFlags,
): Promise<string[]> {
  const [first] = records;
  if (!first) return [];
  // The id comes from a file: it names a folder only where it is a plain name.
  const id = first.run.id.replace(/[^\w-]+/g, '-').slice(0, 100);
  const dir = out ?? join('reports', 'out', `${id}-report`);
  const names = records.map((_, at) => runName(at));
  const page =
    records.length > 1
      ? await writeComparison(records, names, dir)
      : await writeAllFormats(first, dir);
  const words = wordsStream(json);
  if (!quiet && records.length === 1) words.write(`${summaryFor(first)}\n\n`);
  words.write(`${page}\n`);
  return [page];
}

function summaryFor(record: RunRecord): string {
  const color = process.stdout.isTTY && !process.env.NO_COLOR;
  return renderTerminalSummary(record, {columns: process.stdout.columns || 80, color});
}
