import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {wrapText} from '../../reports/render/text/columns.ts';
import {ExplainedError, messageOf, oneLine} from '../core/errors.ts';
import {stringifyJson} from '../core/int64.ts';
import type {Progress} from '../measurement/progress.ts';
import type {RunRecord, Verdict} from '../record/run-record.ts';
import {EXIT_STATUS} from '../record/verdict/verdict.ts';
import type {Invocation, Io, OutputStream} from './io.ts';

/** What a measuring command ends with, in addition to its record. */
export interface Conclusion {
  /** Where the reports go. */
  readonly folder: string;
  readonly progress: Pick<Progress, 'say'>;
  /** What is said behind the summary. */
  readonly lines?: readonly string[];
  /** A file that kept what was measured so far; the record has all of it. */
  readonly journal?: string;
  /** Where `--json` says that the result goes. */
  readonly json: string | undefined;
  /** The result; default: the record. */
  readonly value?: unknown;
}

/**
 * Ends a measuring command: says what was measured, as `report --format terminal` does, writes the record and the reports, says where the report
 * is, writes the JSON that was asked for, says the verdict in one line, and sets the exit code.
 *
 * @throws ExplainedError when a file cannot be written
 */
export async function conclude(
  run: Invocation,
  record: RunRecord,
  {folder, progress, lines = [], journal, json, value = record}: Conclusion,
): Promise<void> {
  // What shows a result is read once there is one.
  const {renderMeasured} = await import('../../reports/render/text/terminal-summary.ts');
  const {writeReports} = await import('../../reports/render/write-reports.ts');
  progress.say(`\n${renderMeasured(record, terminalShape(run, json))}`);
  for (const line of lines) progress.say(line);
  const {html} = await writeReports(record, folder).catch((thrown: unknown) => {
    // Nobody can read it up: why it is no pass is said all the same.
    if (record.verdict.status !== 'passed') sayVerdict(run, record.verdict, json);
    throw thrown;
  });
  if (journal !== undefined) await rm(journal, {force: true});
  progress.say(`\nreport   ${html}`);
  await writeJsonIfAsked(run, json, value);
  sayVerdict(run, record.verdict, json);
}

/** Says a verdict in one line, and sets the exit code that goes with it. */
export function sayVerdict(
  run: Invocation,
  {status, reasons: [first = '', ...more]}: Verdict,
  json: string | undefined,
): void {
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  const stream = wordsStream(run, json);
  stream.write(`${fitted(stream, `${status}: ${oneLine(first)}${rest}`)}\n`);
  // A record that was refused makes a pass incomplete, and takes nothing from a failure.
  run.exitCode = EXIT_STATUS[status] || run.exitCode;
}

/** Broken at spaces where a person reads it; where a program does, a line stays one. */
export function fitted({isTTY, columns}: OutputStream, line: string, indent = '  '): string {
  return isTTY ? wrapText(line, (columns || 80) - 1, indent).join('\n') : line;
}

/** Says that a record was refused. What was asked for is not complete then, which is exit code 2. */
export function refuse(run: Invocation, why: string): void {
  run.stderr.write(`c8gauge: ${oneLine(why)}\n`);
  run.exitCode = EXIT_STATUS.inconclusive;
}

/** The flag that every command has for machines. */
export const JSON_OPTION = [
  '--json <file>',
  'write the result as JSON to this file too; - for stdout, and the words to stderr',
] as const;

/** Where a command's words go: to stderr when its JSON goes to stdout. */
export function wordsStream(
  {stdout, stderr}: Pick<Io, 'stdout' | 'stderr'>,
  json: string | undefined,
): OutputStream {
  return json === '-' ? stderr : stdout;
}

/**
 * Writes a result as JSON where `--json` says, if it was given; int64 stays exact.
 *
 * @throws ExplainedError when the file cannot be written
 */
export async function writeJsonIfAsked(
  {stdout, cwd}: Io,
  file: string | undefined,
  value: unknown,
): Promise<void> {
  if (file === undefined) return;
  const text = `${stringifyJson(value, 2)}\n`;
  if (file === '-') {
    await writeOut(stdout, text);
    return;
  }
  try {
    await mkdir(dirname(resolve(cwd, file)), {recursive: true});
    await writeFile(resolve(cwd, file), text);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${file} (${messageOf(thrown)})`,
      'give --json a file in a folder that can be written to',
    );
  }
}

/** @throws ExplainedError when the stream's reader has gone, or its disk is full */
function writeOut(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => {
      if (!error) return resolve();
      const happened = `cannot write the JSON to stdout (${messageOf(error)})`;
      reject(new ExplainedError(happened, 'let its reader read to the end, or give --json a file'));
    });
  });
}

/** The terminal that a command's words go to. */
export function terminalShape(io: Pick<Io, 'stdout' | 'stderr' | 'env'>, json: string | undefined) {
  const {isTTY, columns} = wordsStream(io, json);
  return {columns: columns || 80, color: isTTY === true && !io.env['NO_COLOR']};
}
