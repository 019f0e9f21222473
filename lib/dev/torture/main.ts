import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Command, InvalidArgumentError} from 'commander';
import {createCluster} from '../../cluster/cluster.ts';
import {buildServer} from '../../cluster/server.ts';
import {buildProgram} from '../package/build-package.ts';
import {experiment} from './experiment.ts';
import {type Draw, draw} from './faults.ts';

const BUILT = fileURLToPath(
  new URL('../../../node_modules/.cache/c8gauge-torture', import.meta.url),
);

/** A command of the table takes about so long where the machine is idle: a fault comes before its end. */
const MOMENT_MS_MAX = 4000;

interface Flags {
  readonly seeds: number;
  readonly first: number;
  readonly sideBySide: number;
  readonly momentMax: number;
}

/** Experiments, one a seed, each held against what has to be true of every run. */
async function main({seeds, first, sideBySide, momentMax}: Flags): Promise<void> {
  await buildProgram(BUILT);
  const cluster = createCluster();
  const server = buildServer(cluster);
  const baseUrl = await server.listen({port: 0, host: '127.0.0.1'});
  const waiting = Array.from({length: seeds}, (_, at) => draw(first + at, momentMax));
  let broken = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const faults = await experiment(next, join(BUILT, 'lib', 'cli', 'bin.js'), baseUrl);
      if (faults.length > 0) broken++;
      console.log(`${faults.length === 0 ? 'holds ' : 'BROKEN'} ${lineOf(next)}`);
      for (const each of faults) console.log(`       ${each}`);
    }
  };
  await Promise.all(Array.from({length: sideBySide}, worker));
  await server.close();
  cluster.close();
  console.log(`${seeds - broken} of ${seeds} hold, seeds ${first} to ${first + seeds - 1}`);
  process.exitCode = broken === 0 ? 0 : 1;
}

function lineOf({seed, argv, isEmbedded, fault, atMs}: Draw): string {
  const where = isEmbedded ? ', embedded' : '';
  return `${seed}: ${argv.slice(0, 2).join(' ')}${where}, ${fault.name} at ${atMs} ms`;
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

await new Command('torture')
  .description('faults of our own at drawn moments: what has to be true of every run, is')
  .option('--seeds <n>', 'how many experiments', wholeNumber, 20)
  .option('--first <seed>', 'the first seed', wholeNumber, 1)
  .option('--side-by-side <n>', 'how many at a time', wholeNumber, 2)
  .option('--moment-max <ms>', 'how late a fault may come', wholeNumber, MOMENT_MS_MAX)
  .action(main)
  .parseAsync();
