import type {Command} from 'commander';

export interface Entry {
  readonly summary: string;
  /** Loads the command's own file: only what runs is read, so that `--help` is quick. */
  readonly load: () => Promise<Command>;
}

/** The commands, in the order of their use. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
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
  capacity: {
    summary: 'find the highest rate that a cluster sustains under an objective',
    load: async () => (await import('./capacity.ts')).capacityCommand(),
  },
  gate: {
    summary: 'compare a candidate with a baseline: passed, failed (regressed) or inconclusive',
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
  contract: {
    summary: 'compare two OpenAPI documents',
    load: async () => (await import('./contract.ts')).contractCommand(),
  },
  serve: {
    summary: 'run the embedded reference cluster',
    load: async () => (await import('./serve.ts')).serveCommand(),
  },
  init: {
    summary: 'write a starter project: a script, a flow, a configuration',
    load: async () => (await import('./init.ts')).initCommand(),
  },
  completion: {
    summary: 'print the completion of a shell',
    load: async () => (await import('./completion.ts')).completionCommand(COMMANDS),
  },
};
