import {Command} from 'commander';
import {renderTrendLines} from '../../reports/render/text/trend-text.ts';
import {writeTrend} from '../../reports/render/write-trend.ts';
import {systemClock} from '../core/clock.ts';
import {outFolder, runId} from '../measurement/settings/settings.ts';
import {trend} from '../measurement/trend/trend.ts';
import {readRecordSet} from '../record/read-run-record.ts';
import {JSON_OPTION, refuse, sayVerdict, wordsStream, writeJsonIfAsked} from './conclude.ts';
import {pathIn, shareOption, wholeNumber} from './flags.ts';
import type {Invocation} from './io.ts';

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
      'Find the runs since which something is slower or faster, in a folder of records of many ' +
        'releases. Exit code 1 when the newest change of any metric is to the worse.',
    )
    .argument('<dir>', 'a folder of run records', pathIn(run))
    .addOption(shareOption('--effect <share>', 'the smallest change to report', 0.03))
    .option('--seed <n>', 'of the permutation test', wholeNumber(0, 0xffff_ffff), 1)
    .option(...JSON_OPTION)
    .option('--out <dir>', 'where the report goes (default: reports/out/<time>-trend)', pathIn(run))
    .option('--quiet', 'print the verdict only')
    .action((folder: string, flags: TrendFlags) => runTrend(run, folder, flags));
}

async function runTrend(run: Invocation, folder: string, flags: TrendFlags): Promise<void> {
  const {seed, quiet, json} = flags;
  const out = flags.out ?? outFolder(run.cwd, runId(systemClock.wallMs(), 'trend'));
  const {result, refused} = await trend(readRecordSet(folder), flags);
  for (const each of refused) refuse(run, each);
  const page = await writeTrend(result, out);
  if (!quiet) {
    const lines = renderTrendLines(result, 80).join('\n');
    wordsStream(run, json).write(`c8gauge trend, seed ${seed}\n\n${lines}\n\nreport   ${page}\n`);
  }
  await writeJsonIfAsked(run, json, result);
  sayVerdict(run, result.verdict, json);
}
