#!/usr/bin/env node
import {Command, CommanderError} from 'commander';
import {ExplainedError, oneLine} from '../core/errors.ts';
import {C8GAUGE_VERSION} from '../core/own-package.ts';
import {maskSecrets} from '../core/secret.ts';
import {COMMANDS} from './commands.ts';
import {examplesText} from './examples.ts';

/** "We could not tell": a usage error, a target out of reach, an error of ours. */
const EXIT_UNKNOWN = 2;

async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('c8gauge')
    .description('Load testing and conformance for the Camunda 8 REST API.')
    .version(C8GAUGE_VERSION, '--version', 'print the version')
    .addHelpText('after', '\nRun `c8gauge COMMAND --help` for its flags and examples.');
  const [name = ''] = argv;
  for (const [each, {summary, load}] of Object.entries(COMMANDS)) {
    if (each === name) {
      const command = (await load()).summary(summary);
      program.addCommand(command.addHelpText('after', examplesText(name)));
    } else program.command(each).summary(summary);
  }
  quieten(program);
  await program.parseAsync([...argv], {from: 'user'});
}

/** Errors are thrown instead of printed, so that each is one line and exits with our own status. */
function quieten(command: Command): void {
  command.exitOverride().configureOutput({outputError: () => undefined});
  for (const each of command.commands) quieten(each);
}

/** The help that shows what was meant: the command's own where there is such a command. */
function helpLine(): string {
  const [name = ''] = process.argv.slice(2);
  return COMMANDS[name] ? `c8gauge ${name} --help` : 'c8gauge --help';
}

function explain(thrown: unknown): void {
  process.exitCode = EXIT_UNKNOWN;
  if (thrown instanceof CommanderError) {
    if (thrown.code === 'commander.helpDisplayed' || thrown.code === 'commander.version') {
      process.exitCode = 0;
    } else if (thrown.code !== 'commander.help') {
      const words = oneLine(thrown.message)
        .replace(/^error: /, '')
        .replace(/\.$/, '');
      process.stderr.write(`c8gauge: ${words}: run \`${helpLine()}\` for what there is\n`);
    }
  } else if (thrown instanceof ExplainedError) {
    process.stderr.write(`c8gauge: ${maskSecrets(thrown.message)}\n`);
  } else {
    const stack = thrown instanceof Error ? thrown.stack : String(thrown);
    process.stderr.write(
      `c8gauge: this is a bug of ours, please report it: ${maskSecrets(String(stack))}\n`,
    );
  }
}

// Who reads us may stop reading: `c8gauge --help | head -1` is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await main(process.argv.slice(2));
} catch (thrown) {
  explain(thrown);
}
