import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Command, InvalidArgumentError} from 'commander';
import {MisbehavingServer, wireModes} from '../../faults/transport/misbehaving-server.ts';
import type {WireMode} from '../../faults/transport/wire-mode.ts';
import {buildProgram} from '../package/build-package.ts';
import {ATTEMPTS, type Attempt, MEGABYTES_MAX, SCRIPT} from './attempts.ts';
import {type CommandEnd, CommandProcess} from './command-process.ts';

const BUILT = fileURLToPath(
  new URL('../../../node_modules/.cache/c8gauge-misbehaving', import.meta.url),
);

/** More at a time would be in one another's seconds. */
const SIDE_BY_SIDE = 2;

interface Flags {
  readonly command: readonly string[];
}

interface Row {
  readonly mode: WireMode;
  readonly attempt: Attempt;
  readonly end: CommandEnd;
  /** What is wrong with it; empty for nothing. */
  readonly wrong: readonly string[];
}

async function main(names: readonly string[], {command}: Flags): Promise<void> {
  const modes = chosen(wireModes, names);
  const attempts = chosen(ATTEMPTS, command);
  await buildProgram(BUILT);
  const rows = await tryAll(attempts.flatMap(attempt => modes.map(mode => ({mode, attempt}))));
  const wrong = rows.filter(each => each.wrong.length > 0);
  console.log(['', ...attempts.map(each => summaryOf(each, rows))].join('\n'));
  console.log(`${rows.length - wrong.length} of ${rows.length} right`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

async function tryAll(waiting: readonly Pick<Row, 'mode' | 'attempt'>[]): Promise<readonly Row[]> {
  const left = [...waiting];
  const rows: Row[] = [];
  const worker = async () => {
    const commands = new CommandProcess(BUILT);
    for (let next = left.shift(); next; next = left.shift()) {
      const end = await runOnce(commands, next.mode, next.attempt);
      const row = {...next, end, wrong: wrongOf(next.mode, next.attempt, end)};
      rows.push(row);
      console.log(lineOf(row));
    }
    await commands.close();
  };
  await Promise.all(Array.from({length: SIDE_BY_SIDE}, worker));
  return rows;
}

async function runOnce(
  commands: CommandProcess,
  mode: WireMode,
  attempt: Attempt,
): Promise<CommandEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-misbehaving-'));
  const server = new MisbehavingServer(mode, attempt.when);
  try {
    const script = join(folder, 'ask.js');
    await writeFile(script, SCRIPT);
    const argv = [...attempt.argv(await server.listen(), script), '--quiet', '--out', folder];
    return await commands.run(argv, folder, attempt.secondsMax);
  } finally {
    await server.close();
    await rm(folder, {recursive: true, force: true});
  }
}

function wrongOf(mode: WireMode, attempt: Attempt, end: CommandEnd): string[] {
  // On a machine that is busy a load may be INVALID: that is no pass, and the machine's doing.
  const isDisturbed = / is INVALID: the generator('s (event loop|thread)| started)/.test(end.said);
  const exits = [...attempt.exits(mode.meaning), ...(isDisturbed ? [2] : [])];
  return [
    ...(end.isHung ? [`hung for ${attempt.secondsMax} s`] : []),
    ...(end.isHung || exits.includes(end.exitCode ?? -1)
      ? []
      : [`exit ${end.exitCode}, not ${exits.join(' or ')}`]),
    ...(end.peakMegabytes > MEGABYTES_MAX ? [`${end.peakMegabytes} MB`] : []),
    ...(/bug of ours|^\s+at .*\(.*:\d+:\d+\)/m.test(end.said) ? ['a stack'] : []),
  ];
}

function lineOf({mode, attempt, end, wrong}: Row): string {
  const said = end.said.trim().split('\n').at(-1)?.slice(0, 160) ?? '';
  const cells = [mode.name, attempt.name, mode.meaning, String(end.exitCode)];
  const figures = [`${end.seconds.toFixed(1)} s`, `${end.peakMegabytes} MB`];
  const verdict = wrong.length === 0 ? 'right' : `WRONG: ${wrong.join(', ')}`;
  return [...cells, ...figures, verdict, said].join(' | ');
}

/** The line of a command in the folder's page. */
function summaryOf({name}: Attempt, all: readonly Row[]): string {
  const rows = all.filter(each => each.attempt.name === name);
  const exits = [0, 1, 2].map(code => rows.filter(each => each.end.exitCode === code).length);
  const right = rows.filter(each => each.wrong.length === 0).length;
  const seconds = Math.max(...rows.map(each => each.end.seconds));
  const megabytes = Math.max(...rows.map(each => each.end.peakMegabytes));
  return `| ${[name, `${right} of ${rows.length}`, ...exits, seconds.toFixed(1), megabytes].join(' | ')} |`;
}

function chosen<T extends {readonly name: string}>(all: readonly T[], names: readonly string[]) {
  if (names.length === 0) return all;
  return names.map(name => {
    const found = all.find(each => each.name === name);
    if (found) return found;
    const known = all.map(each => each.name).join(', ');
    throw new InvalidArgumentError(`There is no '${name}': ${known}.`);
  });
}

await new Command('misbehave')
  .description('run the commands against the catalogue of misbehaving servers')
  .argument('[modes...]', 'only these ways to misbehave')
  .option('--command <name...>', 'only these commands', [])
  .action(main)
  .parseAsync();
