import {Command, InvalidArgumentError} from 'commander';
import {messageOf} from '../../core/errors.ts';
import {judgeRecord, recordOf} from './judge-record.ts';
import {judgeRun} from './judge-run.ts';
import {type RandomLoad, randomLoad} from './random-load.ts';
import {endSimulations, simulateLoad} from './simulate-load.ts';
import {trueVerdict} from './true-verdict.ts';

interface Flags {
  readonly seeds: number;
  readonly from: number;
}

async function main({seeds, from}: Flags): Promise<void> {
  const startedMs = performance.now();
  let wrong = 0;
  for (let seed = from; seed < from + seeds; seed++) {
    const load = randomLoad(seed);
    const faults = await faultsOf(load);
    if (faults.length === 0) continue;
    wrong++;
    console.log([`seed ${seed}: ${describe(load)}`, ...faults.map(each => `  ${each}`)].join('\n'));
  }
  await endSimulations();
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `${seeds - wrong} of ${seeds} simulated loads right, ${wrong} wrong, in ${seconds} s`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
}

async function faultsOf(load: RandomLoad): Promise<string[]> {
  try {
    const run = await simulateLoad(load);
    const record = await recordOf(run);
    const faults = [...judgeRun(load, run), ...(await judgeRecord(load, run, record))];
    const {allowed, grounds} = trueVerdict(load, run.log);
    const {status, reasons} = record.verdict;
    if (!allowed.includes(status))
      faults.push(
        `the verdict is ${status} (${reasons.join('; ')}), in truth ${allowed.join(' or ')}: ${grounds.map(each => `${each.status}${each.isCertain ? '' : '?'} ${each.why}`).join('; ')}`,
      );
    return faults;
  } catch (thrown) {
    return [messageOf(thrown)];
  }
}

/** What a load was, in a line. */
function describe({workers, scenarios, target, own}: RandomLoad): string {
  const executors = Object.values(scenarios).map(each => each.executor);
  const faults = [...target.faults, ...own].map(each => JSON.stringify(each));
  return [`${workers} workers`, ...executors, ...faults].join(', ');
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

await new Command('simulate')
  .description('run random loads in virtual time, and hold each against what really happened')
  .option('--seeds <n>', 'how many loads', wholeNumber, 100)
  .option('--from <n>', 'the first seed', wholeNumber, 1)
  .action(main)
  .parseAsync();
