import {Command, InvalidArgumentError} from 'commander';
import {type JudgedLoad, judgeSeed} from './judge-load.ts';
import {endSimulations} from './simulate-load.ts';

interface Flags {
  readonly seeds: number;
  readonly from: number;
}

async function main({seeds, from}: Flags): Promise<void> {
  const startedMs = performance.now();
  const verdicts = new Map<string, number>();
  let wrong = 0;
  for (let seed = from; seed < from + seeds; seed++) {
    const judged = await judgeSeed(seed);
    const status = judged.record?.verdict.status ?? 'none';
    verdicts.set(status, (verdicts.get(status) ?? 0) + 1);
    if (judged.faults.length === 0) continue;
    wrong++;
    console.log(describe(judged).join('\n  '));
  }
  await endSimulations();
  const counts = [...verdicts].map(([status, count]) => `${count} ${status}`).join(', ');
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `${seeds} simulated loads in ${seconds} s: ${counts}. c8gauge was right about ${seeds - wrong} of ${seeds}.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
}

/** What a load was, and what is said wrongly of it. */
function describe({load, faults}: JudgedLoad): string[] {
  const {seed, workers, scenarios, target, own} = load;
  const executors = Object.values(scenarios).map(each => each.executor);
  const shown = [...target.faults, ...own].map(each => JSON.stringify(each));
  return [`seed ${seed}: ${[`${workers} workers`, ...executors, ...shown].join(', ')}`, ...faults];
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

await new Command('simulate')
  .description(
    'run random loads in virtual time, and hold what is said of each against what happened',
  )
  .option('--seeds <n>', 'how many loads', wholeNumber, 100)
  .option('--from <n>', 'the first seed: a fault is repeated with --seeds 1', wholeNumber, 1)
  .action(main)
  .parseAsync();
