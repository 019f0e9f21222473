#!/usr/bin/env node
import {Command, CommanderError} from 'commander';
import {ExplainedError, oneLine} from '../core/errors.ts';

interface Entry {
  readonly summary: string;
  /** Loads the command's own file: only what runs is read, so that `--help` is quick. */
  readonly load: () => Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  start: {
    summary: 'check and load a cluster for a few seconds and write a report: the first run',
    load: async () => (await import('./start.ts')).startCommand(),
  },
  check: {
    summary: 'check every operation against the OpenAPI contract',
    load: async () => (await import('./check.ts')).checkCommand(),
  },
  load: {
    summary: 'drive a scenario and measure it',
    load: async () => (await import('./load.ts')).loadCommand(),
  },
  bench: {
    summary: 'measure the ceiling of each endpoint',
    load: async () => (await import('./bench.ts')).benchCommand(),
  },
  gate: {
    summary: 'compare a candidate with a baseline: pass, regressed or inconclusive',
    load: async () => (await import('./gate.ts')).gateCommand(),
  },
  trend: {
    summary: 'find the releases in which something changed',
    load: async () => (await import('./trend.ts')).trendCommand(),
  },
  report: {
    summary: 'render reports again from run records',
    load: async () => (await import('./report.ts')).reportCommand(),
  },
  recover: {
    summary: 'make a report of a load that was killed',
    load: async () => (await import('./recover.ts')).recoverCommand(),
  },
  export: {
    summary: 'write scenarios for k6 and the k6-operator',
    load: async () => (await import('./export.ts')).exportCommand(),
  },
  serve: {
    summary: 'run the embedded reference cluster',
    load: async () => (await import('./serve.ts')).serveCommand(),
  },
};

/** "We could not tell": a usage error, a target out of reach, an error of ours. */
const EXIT_UNKNOWN = 2;

async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('c8gauge')
    .description('Load testing and conformance for the Camunda 8 REST API.')
    .addHelpText('after', '\nRun `c8gauge COMMAND --help` for the flags of a command.');
  const [name = ''] = argv;
  for (const [each, {summary, load}] of Object.entries(COMMANDS)) {
    if (each === name) program.addCommand((await load()).summary(summary));
    else program.command(each).summary(summary);
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
    process.stderr.write(`c8gauge: ${thrown.message}\n`);
  } else {
    const stack = thrown instanceof Error ? thrown.stack : String(thrown);
    process.stderr.write(`c8gauge: this is a bug of ours, please report it: ${stack}\n`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (thrown) {
  explain(thrown);
}
