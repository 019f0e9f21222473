import {join} from 'node:path';
import {Command} from 'commander';
import {renderTrendLines} from '../../reports/render/text/trend-text.ts';
import {writeTrend} from '../../reports/render/write-trend.ts';
import {trendOf} from '../measurement/good-records.ts';
import {readRecordSet} from '../record/read-run-record.ts';
import {EXIT_STATUS} from '../record/verdict.ts';
import {refuse} from './conclude.ts';
import {pathIn, shareOf, wholeNumber} from './flags.ts';
import type {Invocation} from './io.ts';
import {JSON_OPTION, wordsStream, writeJsonIfAsked} from './json-output.ts';

interface TrendFlags {
  readonly effect: number;
  readonly seed: number;
  readonly json?: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

/** `c8gauge trend`: in which release did something change? */
export function trendCommand(run: Invocation): Command {
  return new Command('trend')
    .description(
      'Find the runs from which on something was slower or faster, in a folder of records of many ' +
        'releases. Exit 1 when the newest change of anything is to the worse.',
    )
    .argument('<dir>', 'a folder of run records', pathIn(run))
    .option('--effect <share>', 'the smallest change to tell of', shareOf, 0.03)
    .option('--seed <n>', 'of the permutation test', wholeNumber(0, 0xffff_ffff), 1)
    .option(...JSON_OPTION)
    .option('--out <dir>', 'where the report goes (default: reports/out/<time>-trend)', pathIn(run))
    .option('--quiet', 'print the verdict only')
    .action((folder: string, flags: TrendFlags) => trend(run, folder, flags));
}

async function trend(run: Invocation, folder: string, flags: TrendFlags): Promise<void> {
  const result = await trendOf(readRecordSet(folder), flags, why => refuse(run, why));
  const time = new Date().toISOString().replace(/[:.]/g, '-');
  const page = await writeTrend(
    result,
    flags.out ?? join(run.cwd, 'reports', 'out', `${time}-trend`),
  );
  const words = wordsStream(run, flags.json);
  if (!flags.quiet) {
    const lines = renderTrendLines(result, 80).join('\n');
    words.write(`c8gauge trend, seed ${flags.seed}\n\n${lines}\n\nreport   ${page}\n`);
  }
  await writeJsonIfAsked(run, flags.json, result);
  const {status, reasons} = result.verdict;
  const rest = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
  words.write(`${status}: ${reasons[0]}${rest}\n`);
  // A record that was refused takes from what holds, and not from what was seen to be worse.
  run.exitCode = EXIT_STATUS[status] || run.exitCode;
}
