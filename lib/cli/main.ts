import {Command, CommanderError, Help, type Option} from 'commander';
import {wrapText} from '../../reports/render/text/columns.ts';
import {ExplainedError, oneLine} from '../core/errors.ts';
import {C8GAUGE_VERSION} from '../core/own-package.ts';
import {EXIT_STATUS} from '../record/verdict/verdict.ts';
import {COMMANDS, examplesText} from './commands.ts';
import {fitted} from './conclude.ts';
import type {Invocation, Io} from './io.ts';
import {shownStream} from './shown-stream.ts';

/**
 * Runs one command line. Several may run in one process at the same time, each with streams of its own.
 *
 * @param argv what follows `c8gauge`
 * @returns the exit code: 0 passed, 1 failed, 2 inconclusive (also a usage error, and an error of ours)
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // Inherits instead of copying: reading `interrupt` makes the process listen to signals.
  const ends: (() => void)[] = [];
  const run: Invocation = Object.assign(Object.create(io) as Io, {
    exitCode: 0,
    onEnd: (task: () => void) => void ends.push(task),
    stdout: shownStream(io.stdout),
    stderr: shownStream(io.stderr),
  });
  try {
    const program = await programFor(argv[0] ?? '', run);
    await program.parseAsync([...argv], {from: 'user'});
    return run.exitCode;
  } catch (thrown) {
    return explain(thrown, argv, run);
  } finally {
    for (const each of ends) each();
  }
}

/** The program with the command that was named; the others are only in it for its help. */
async function programFor(name: string, run: Invocation): Promise<Command> {
  const program = new Command('c8gauge')
    .description('Load testing and conformance for the Camunda 8 REST API.')
    .version(C8GAUGE_VERSION, '--version', 'print the version')
    .addHelpText('after', '\nRun `c8gauge COMMAND --help` for its flags and examples.');
  for (const [each, {summary, load, endsEarly, runsScripts}] of Object.entries(COMMANDS)) {
    if (each === name) {
      // A signal counts from now on: what the command needs takes a while to load.
      if (endsEarly) void run.interrupt;
      const command = (await load(run)).summary(summary);
      if (runsScripts) command.addHelpText('after', await scenariosText(run));
      program.addCommand(command.addHelpText('after', examplesText(name)));
    } else program.command(each).summary(summary);
  }
  configure(program, run);
  return program;
}

/** The scripts that have a name in this folder. */
async function scenariosText({cwd}: Io): Promise<string> {
  const {scenarioNames} = await import('../engine/bundle/find-script.ts');
  const lines = wrapText(`  ${(await scenarioNames(cwd)).join(', ')}`.trim(), 76, '  ');
  return `\nScenarios:\n  ${lines.join('\n')}`;
}

/** Errors are thrown instead of printed, so that each is one line and has an exit code of ours. */
function configure(command: Command, io: Io): void {
  const {stdout, stderr} = io;
  command
    .exitOverride()
    .configureHelp(HELP)
    .configureOutput({
      writeOut: text => void stdout.write(text),
      writeErr: text => void stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      outputError: () => undefined,
    });
  for (const each of command.commands) configure(each, io);
}

/** A command's own flags come first, and a number says its limits. */
const HELP: Partial<Help> = {
  groupItems<T extends Command | Option>(all: T[], visible: T[], groupOf: (item: T) => string) {
    const groups = [...Help.prototype.groupItems.call(this, all, visible, groupOf as never)];
    const isOwn = ([name]: (typeof groups)[number]) => name === 'Options:';
    const ordered = [...groups.filter(isOwn), ...groups.filter(each => !isOwn(each))];
    return new Map(ordered) as Map<string, T[]>;
  },
  optionDescription(option: Option) {
    const {limits} = (option.parseArg ?? {}) as {readonly limits?: string};
    const text = Help.prototype.optionDescription.call(this, option);
    return limits === undefined ? text : `${text} [${limits}]`;
  },
};

/** Says what went wrong, and returns the exit code of it. */
function explain(thrown: unknown, argv: readonly string[], {stderr}: Io): number {
  const say = (words: string) => stderr.write(`${fitted(stderr, `c8gauge: ${words}`)}\n`);
  if (thrown instanceof CommanderError) {
    if (['commander.helpDisplayed', 'commander.version'].includes(thrown.code)) return 0;
    if (thrown.code === 'commander.help') return EXIT_STATUS.inconclusive;
    const words = oneLine(thrown.message)
      .replace(/^error: /, '')
      .replace(/\.$/, '');
    say(`${words}: run \`${helpLine(argv)}\` for what there is`);
  } else if (thrown instanceof ExplainedError) {
    say(thrown.message);
  } else {
    const stack = thrown instanceof Error ? thrown.stack : String(thrown);
    stderr.write(`c8gauge: this is a bug of ours, please report it: ${String(stack)}\n`);
  }
  return EXIT_STATUS.inconclusive;
}

/** The help that shows what was meant: the command's own where there is such a command. */
function helpLine([name = '']: readonly string[]): string {
  return COMMANDS[name] ? `c8gauge ${name} --help` : 'c8gauge --help';
}
