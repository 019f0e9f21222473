import type {Entry} from './io.ts';

/** The commands, in the order of their use. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  start: {
    summary: 'check and load a cluster for a few seconds and write a report: the first run',
    load: async run => (await import('./start.ts')).startCommand(run),
  },
  check: {
    summary: 'check every operation against the OpenAPI contract',
    load: async run => (await import('./check.ts')).checkCommand(run),
  },
  load: {
    summary: 'drive a scenario and measure it',
    load: async run => (await import('./load.ts')).loadCommand(run),
  },
  bench: {
    summary: 'measure the ceiling of each endpoint',
    load: async run => (await import('./bench.ts')).benchCommand(run),
  },
  capacity: {
    summary: 'find the highest rate that a cluster sustains under an objective',
    load: async run => (await import('./capacity.ts')).capacityCommand(run),
  },
  gate: {
    summary: 'compare a candidate with a baseline: passed, failed (regressed) or inconclusive',
    load: async run => (await import('./gate.ts')).gateCommand(run),
  },
  trend: {
    summary: 'find the releases in which something changed',
    load: async run => (await import('./trend.ts')).trendCommand(run),
  },
  report: {
    summary: 'render reports again from run records',
    load: async run => (await import('./report.ts')).reportCommand(run),
  },
  recover: {
    summary: 'make a report of a load that was killed',
    load: async run => (await import('./recover.ts')).recoverCommand(run),
  },
  export: {
    summary: 'write scenarios for k6 and the k6-operator',
    load: async run => (await import('./export.ts')).exportCommand(run),
  },
  contract: {
    summary: 'compare two OpenAPI documents',
    load: async run => (await import('./contract.ts')).contractCommand(run),
  },
  serve: {
    summary: 'run the embedded reference cluster',
    load: async run => (await import('./serve.ts')).serveCommand(run),
  },
  init: {
    summary: 'write a starter project: a script, a flow, a configuration',
    load: async run => (await import('./init.ts')).initCommand(run),
  },
  completion: {
    summary: 'print the completion of a shell',
    load: async run => (await import('./completion.ts')).completionCommand(COMMANDS, run),
  },
};
