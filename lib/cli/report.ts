import {join} from 'node:path';
import {Command, InvalidArgumentError, Option} from 'commander';
import {FORMATS, type FormatName, renderAs} from '../../reports/render/formats.ts';
import {renderFindingHtml} from '../../reports/render/html/render-html.ts';
import {renderTerminalSummary} from '../../reports/render/text/terminal-summary.ts';
import {
  writeAllFormats,
  writeAs,
  writeComparison,
  writeText,
} from '../../reports/render/write-reports.ts';
import {isTrendFormat, renderTrendAs, writeTrend} from '../../reports/render/write-trend.ts';
import {ExplainedError} from '../core/errors.ts';
import {maskSecrets} from '../core/secret.ts';
import {compareRecords, runName} from '../measurement/compare-records.ts';
import {outFolder} from '../measurement/settings/settings.ts';
import {readHistory, trend} from '../measurement/trend/trend.ts';
import {readEach, readRunRecord} from '../record/read-run-record.ts';
import type {RunRecord} from '../record/run-record.ts';
import {JSON_OPTION, refuse, terminalShape, wordsStream, writeJsonIfAsked} from './conclude.ts';
import {pathIn} from './flags.ts';
import type {Invocation, Io} from './io.ts';

interface ReportFlags {
  readonly out?: string;
  readonly as?: 'comparison' | 'history';
  readonly format?: FormatName;
  readonly singleFinding?: string;
  readonly artifact?: string;
  readonly quiet?: boolean;
  readonly json?: string;
}

/** More runs than this cannot be told apart in one chart: they are shown as a history. */
const COMPARED_MAX = 8;
/** The defaults of `c8gauge trend`. */
const TREND = {effect: 0.03, seed: 1};

/** `c8gauge report FILE...`: renders records again; several as a comparison or a history. */
export function reportCommand(run: Invocation): Command {
  return new Command('report')
    .description(
      `render run records again: one as its report, up to ${COMPARED_MAX} as a comparison, more as a history`,
    )
    .argument('<file...>', 'record.json files; the first is what the others are compared with')
    .option('--out <dir>', 'where the files go (default: reports/out/<run>-report)', pathIn(run))
    .addOption(
      new Option('--as <kind>', 'how several are shown').choices(['comparison', 'history']),
    )
    .addOption(
      new Option(
        '--format <name>',
        'this format only, of each record or of the history; without --out it is printed',
      ).choices(Object.keys(FORMATS)),
    )
    .option(
      '--single-finding <id>',
      'with --format html: a page of this finding alone, for a ticket',
    )
    .option(
      '--artifact <url>',
      'where the whole report is kept, for Markdown (default: as GitHub and GitLab say)',
      httpUrl,
    )
    .option('--quiet', 'print the path only')
    .option(...JSON_OPTION)
    .action((files: string[], flags: ReportFlags) => report(run, files.map(pathIn(run)), flags));
}

/** What was written, and of which runs: the command's JSON. */
interface Reported {
  readonly files: readonly string[];
  readonly runs: readonly unknown[];
}

async function report(
  run: Invocation,
  files: readonly string[],
  flags: ReportFlags,
): Promise<void> {
  const isHistory = flags.as === 'history' || (!flags.as && files.length > COMPARED_MAX);
  const byItself = flags.format && !(isHistory && isTrendFormat(flags.format));
  if (flags.as === 'history' && byItself) {
    throw new ExplainedError(
      `a history cannot be shown as ${flags.format}`,
      'omit --format, or --as history',
    );
  }
  if (flags.singleFinding !== undefined) {
    await writeJsonIfAsked(run, flags.json, await reportFinding(run, files, flags));
    return;
  }
  const reported =
    flags.format && byItself
      ? await reportEach(run, flags.format, files, flags)
      : await (isHistory ? reportHistory : reportTogether)(run, files, flags);
  await writeJsonIfAsked(run, flags.json, reported);
}

/** One finding of one record. */
async function reportFinding(
  run: Invocation,
  files: readonly string[],
  {format, singleFinding: id = '', out, json}: ReportFlags,
): Promise<Reported> {
  const [file = '', ...more] = files;
  if (format !== 'html' || more.length > 0) {
    throw new ExplainedError(
      '--single-finding makes one page of one record',
      'add --format html, and give one file',
    );
  }
  const record = await readRunRecord(file);
  const page = await renderFindingHtml(record, id);
  const runs = [summaryOf(record)];
  if (out === undefined) {
    wordsStream(run, json).write(page);
    return {files: [], runs};
  }
  const written = join(out, `finding-${id.replace(/[^\w.-]+/g, '-').slice(0, 100)}.html`);
  await writeText(written, page);
  wordsStream(run, json).write(`${written}\n`);
  return {files: [written], runs};
}

/** One format of each record; they are read one at a time. */
async function reportEach(
  run: Invocation,
  format: FormatName,
  files: readonly string[],
  {out, json, artifact = artifactUrl(run.env)}: ReportFlags,
): Promise<Reported> {
  const around = artifact === undefined ? {} : {artifactUrl: artifact};
  const written: string[] = [];
  const runs: unknown[] = [];
  for await (const {record} of goodRecords(run, files)) {
    if (out === undefined) print(run, json, format, await renderAs(format, record, around));
    else {
      const dir = files.length > 1 ? join(out, runName(runs.length)) : out;
      written.push(await writeAs(format, record, dir, around));
      wordsStream(run, json).write(`${written.at(-1)}\n`);
    }
    runs.push(summaryOf(record));
  }
  return {files: written, runs};
}

/** Commands for GitHub's runner pass as bytes: as text they would be spelled out, lest a target sends one. */
function print(run: Invocation, json: string | undefined, format: FormatName, text: string): void {
  wordsStream(run, json).write(format === 'github' ? Buffer.from(maskSecrets(text)) : text);
}

/**
 * Where the pipeline shows what its jobs keep.
 *
 * @see https://docs.github.com/en/actions/reference/variables-reference#default-environment-variables
 * @see https://docs.gitlab.com/ci/variables/predefined_variables/
 */
function artifactUrl(env: NodeJS.ProcessEnv): string | undefined {
  const {GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, CI_JOB_URL} = env;
  const url =
    GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
      ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}#artifacts`
      : CI_JOB_URL && `${CI_JOB_URL}/artifacts/browse`;
  return url && isHttpUrl(url) ? url : undefined;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function httpUrl(text: string): string {
  if (isHttpUrl(text)) return text;
  throw new InvalidArgumentError('It must be an address like https://ci.example/artifacts.');
}

async function reportHistory(
  run: Invocation,
  files: readonly string[],
  flags: ReportFlags,
): Promise<Reported> {
  const {out, format, json} = flags;
  const history = await readHistory(readEach(files));
  const {refused} = history;
  const result = trend(history, TREND);
  for (const each of refused) refuse(run, each);
  const runs = result.history;
  if (runs.length === 0) return {files: [], runs};
  if (format && isTrendFormat(format) && out === undefined) {
    wordsStream(run, json).write(await renderTrendAs(format, result));
    return {files: [], runs};
  }
  const page = await writeTrend(result, out ?? folderFor(run, runs[0]?.id ?? '', 'history'));
  const [first] = result.verdict.reasons;
  wordsStream(run, json).write(
    flags.quiet ? `${page}\n` : `${result.verdict.status}: ${first}\n${page}\n`,
  );
  return {files: [page], runs};
}

/** All formats of one record; of several, a comparison, and all formats of each below it. */
async function reportTogether(
  run: Invocation,
  files: readonly string[],
  {out, quiet, json}: ReportFlags,
): Promise<Reported> {
  const records: RunRecord[] = [];
  for await (const {record} of goodRecords(run, files)) records.push(record);
  const [first] = records;
  if (!first) return {files: [], runs: []};
  const dir = out ?? folderFor(run, first.run.id, 'report');
  const page =
    records.length > 1
      ? await writeComparison(compareRecords(records), dir)
      : await writeAllFormats(first, dir);
  const words = wordsStream(run, json);
  if (!quiet && records.length === 1)
    words.write(`${renderTerminalSummary(first, terminalShape(run, json))}\n\n`);
  words.write(`${page}\n`);
  return {files: [page], runs: records.map(summaryOf)};
}

/** The records that are good, one at a time; each that is not is refused. */
async function* goodRecords(
  run: Invocation,
  files: readonly string[],
): AsyncGenerator<{readonly record: RunRecord}> {
  for await (const each of readEach(files)) {
    if ('record' in each) yield each;
    else refuse(run, each.refusal.message);
  }
}

/** The id comes from a file, so it must not lead out of the output folder. */
function folderFor({cwd}: Io, id: string, kind: string): string {
  return outFolder(cwd, `${id.replace(/[^\w-]+/g, '-').slice(0, 100)}-${kind}`);
}

function summaryOf({run, verdict}: RunRecord) {
  return {id: run.id, command: run.command, verdict};
}
