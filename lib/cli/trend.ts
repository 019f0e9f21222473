import {join} from 'node:path';
import {Command} from 'commander';
import {renderTrendLines} from '../../reports/render/text/trend-lines.ts';
import {writeText} from '../../reports/render/write-reports.ts';
import {findChanges} from '../campaign/trend/find-changes.ts';
import {readRecordSet} from '../record/read-record-set.ts';
import type {TrendResult} from '../record/trend-result.ts';
import {shareOf, wholeNumber} from './flags.ts';
import {JSON_OPTION, wordsStream, writeJsonIfAsked} from './json-output.ts';

interface TrendFlags {
  readonly effect: number;
  readonly seed: number;
  readonly json?: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

/** `c8gauge trend`: in which release did something change? */
export function trendCommand(): Command {
  return new Command('trend')
    .description(
      'Find the runs from which on something was slower or faster, in a folder of records of many ' +
        'releases. Exit 1 when the newest change of anything is to the worse.',
    )
    .argument('<dir>', 'a folder of run records')
    .option('--effect <share>', 'the smallest change to tell of', shareOf, 0.03)
    .option('--seed <n>', 'of the permutation test', wholeNumber(0, 0xffff_ffff), 1)
    .option(...JSON_OPTION)
    .option('--out <dir>', 'write trend.txt and trend.json there')
    .option('--quiet', 'print the verdict only')
    .action(trend);
}

async function trend(folder: string, flags: TrendFlags): Promise<void> {
  const result = findChanges(await readRecordSet(folder), flags);
  const lines = renderTrendLines(result, 80);
  const words = wordsStream(flags.json);
  if (!flags.quiet) words.write(`c8gauge trend, seed ${flags.seed}\n\n${lines.join('\n')}\n\n`);
  if (flags.out !== undefined) {
    await writeText(join(flags.out, 'trend.txt'), `${lines.join('\n')}\n`);
    await writeJsonIfAsked(join(flags.out, 'trend.json'), result);
  }
  await writeJsonIfAsked(flags.json, result);
  words.write(`${verdictLine(result)}\n`);
  process.exitCode = worsened(result).length > 0 ? 1 : 0;
}

/** What is worse than it was, and has not come back since. */
function worsened({changes}: TrendResult) {
  return changes.filter(each => each.isLatest && each.outcome === 'worse');
}

function verdictLine(result: TrendResult): string {
  const [first, ...more] = worsened(result);
  if (!first) return `holds: ${result.runs} runs, nothing is worse since its last change`;
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  const since = first.revision ?? first.version ?? first.runId;
  return `short: ${first.scenario} ${first.metric} is ×${first.ratio.toFixed(3)} since ${since}${rest}`;
}
