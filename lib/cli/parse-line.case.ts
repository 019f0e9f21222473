import type {Command} from 'commander';
import {COMMANDS} from './commands.ts';
import {unusedInvocation} from './in-process.case.ts';

/**
 * Parses a command line with the commands' own flags, and does nothing of what it says.
 *
 * @param line as a person types it, without quotes; what follows a `>` is the shell's
 * @throws CommanderError when c8gauge would refuse it
 */
export async function parseLine(line: string): Promise<void> {
  const [program = '', name = '', ...args] = (line.split(' > ')[0] ?? '').split(/\s+/);
  if (program !== 'c8gauge') throw new Error(`'${line}' is no line of c8gauge`);
  if (name === '' || name.startsWith('--')) return;
  const command = await COMMANDS[name]?.load(unusedInvocation());
  if (!command) throw new Error(`there is no command '${name}'`);
  // Help is shown and ends the parsing; that it is asked for is no mistake.
  if (args.includes('--help')) return;
  disarm(command);
  await command.parseAsync(args, {from: 'user'});
}

function disarm(command: Command): void {
  command
    .exitOverride()
    .configureOutput({writeErr: () => undefined})
    .action(() => undefined);
  command.commands.forEach(disarm);
}
