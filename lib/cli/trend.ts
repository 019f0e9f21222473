import {Command, InvalidArgumentError} from 'commander';
import {renderTrendLines} from '../../reports/render/text/trend-text.ts';
import {writeTrend} from '../../reports/render/write-trend.ts';
import {systemClock} from '../core/clock.ts';
import {outFolder, runId} from '../measurement/settings/settings.ts';
import {readHistory, trend} from '../measurement/trend/trend.ts';
import {
  type GivenNote,
  NOTES_FILE,
  readTrendNotes,
  withGiven,
  writeTrendNotes,
} from '../measurement/trend/trend-notes.ts';
import {readRecordSet} from '../record/read-run-record.ts';
import {JSON_OPTION, refuse, sayVerdict, wordsStream, writeJsonIfAsked} from './conclude.ts';
import {pathIn, shareOption, wholeNumber} from './flags.ts';
import type {Invocation} from './io.ts';

interface TrendFlags {
  readonly effect: number;
  readonly seed: number;
  readonly accept?: string;
  readonly note: readonly GivenNote[];
  readonly json?: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

/** `c8gauge trend`: in which release did something change? */
export function trendCommand(run: Invocation): Command {
  return new Command('trend')
    .description(
      'Find the runs since which something is slower or faster, in a folder of records of many ' +
        'releases. Exit code 1 when the newest change of any metric is to the worse, or a metric is ' +
        'worse than at the accepted run.',
    )
    .argument('<dir>', 'a folder of run records', pathIn(run))
    .addOption(shareOption('--effect <share>', 'the smallest change to report', 0.03))
    .option(
      '--accept <run>',
      `the run that is the reference from now on: its id, or a version or commit of its own; kept in ${NOTES_FILE} beside the records`,
    )
    .option(
      '--note <run=word>',
      'what there is to say of the changes that begin with that run, which then fail nothing; kept there too',
      noteOf,
      [],
    )
    .option(
      '--seed <n>',
      'kept for scripts: the draws are the same each time',
      wholeNumber(0, 0xffff_ffff),
      1,
    )
    .option(...JSON_OPTION)
    .option('--out <dir>', 'where the report goes (default: reports/out/<time>-trend)', pathIn(run))
    .option('--quiet', 'print the verdict only')
    .action((folder: string, flags: TrendFlags) => runTrend(run, folder, flags));
}

async function runTrend(run: Invocation, folder: string, flags: TrendFlags): Promise<void> {
  const {seed, quiet, json} = flags;
  const out = flags.out ?? outFolder(run.cwd, runId(systemClock.wallMs(), 'trend'));
  const known = await readTrendNotes(folder);
  const history = await readHistory(readRecordSet(folder));
  const options = {effect: flags.effect, seed};
  let result = trend(history, {...options, notes: known});
  if (flags.accept !== undefined || flags.note.length > 0) {
    const given = {accept: flags.accept, notes: flags.note};
    const now = new Date(systemClock.wallMs()).toISOString();
    const notes = withGiven(known, given, result, now);
    await writeTrendNotes(folder, notes);
    result = trend(history, {...options, notes});
  }
  for (const each of history.refused) refuse(run, each);
  const page = await writeTrend(result, out);
  if (!quiet) {
    const lines = renderTrendLines(result, 80).join('\n');
    wordsStream(run, json).write(`c8gauge trend, seed ${seed}\n\n${lines}\n\nreport   ${page}\n`);
  }
  await writeJsonIfAsked(run, json, result);
  sayVerdict(run, result.verdict, json);
}

/** Reads `RUN=word`; without a word the note is taken back. */
function noteOf(text: string, before: readonly GivenNote[]): GivenNote[] {
  const cut = text.indexOf('=');
  if (cut < 1) throw new InvalidArgumentError('Write it like RUN=word.');
  return [...before, {run: text.slice(0, cut), word: text.slice(cut + 1).trim()}];
}
