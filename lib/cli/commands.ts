import type {Command} from 'commander';
import type {Invocation} from './io.ts';

export interface Entry {
  readonly summary: string;
  /** Loads the command's own file: only what runs is read, so that `--help` is quick. */
  readonly load: (run: Invocation) => Promise<Command>;
  /** It keeps what it has when a signal ends it, from its start on. */
  readonly endsEarly?: true;
  /** Its help lists the scripts that have a name. */
  readonly runsScripts?: true;
}

/** The commands, in the order of their use. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  start: {
    summary: 'check and load a cluster for a few seconds and write a report: the first run',
    load: async run => (await import('./start.ts')).startCommand(run),
    endsEarly: true,
  },
  check: {
    summary: 'check every operation against the OpenAPI contract',
    load: async run => (await import('./check.ts')).checkCommand(run),
    endsEarly: true,
  },
  load: {
    summary: 'drive a scenario and measure it',
    load: async run => (await import('./load.ts')).loadCommand(run),
    endsEarly: true,
    runsScripts: true,
  },
  bench: {
    summary: 'measure the ceiling of each endpoint',
    load: async run => (await import('./bench.ts')).benchCommand(run),
    endsEarly: true,
  },
  capacity: {
    summary: 'find the highest rate that a cluster sustains under an objective',
    load: async run => (await import('./capacity.ts')).capacityCommand(run),
    endsEarly: true,
    runsScripts: true,
  },
  gate: {
    summary: 'compare a candidate with a baseline: passed, failed (regressed) or inconclusive',
    load: async run => (await import('./gate.ts')).gateCommand(run),
    endsEarly: true,
    runsScripts: true,
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

/** One line that works, and what it is for. */
interface Example {
  readonly line: string;
  readonly purpose: string;
}

/** What `c8gauge COMMAND --help` ends with. A test parses each, so that none goes stale. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  start: [
    {line: 'c8gauge start', purpose: 'on the embedded cluster'},
    {line: 'c8gauge start --base-url http://127.0.0.1:8080 --duration 10s', purpose: 'on yours'},
  ],
  check: [
    {line: 'c8gauge check --base-url http://127.0.0.1:8080', purpose: 'every operation'},
    {line: 'c8gauge check --operation createProcessInstance completeJob', purpose: 'two of them'},
    {line: 'c8gauge check --flows my-flows --json findings.json', purpose: 'your flows, too'},
    {line: 'c8gauge check --contract my-openapi.yaml --plan', purpose: 'what would be sent'},
    {line: 'c8gauge check --baseline findings.json', purpose: 'fail on new findings only'},
    {line: 'c8gauge check --write-waivers waivers.json', purpose: 'what is accepted, to fill in'},
  ],
  load: [
    {line: 'c8gauge load process-loop --vus 20 --duration 30s', purpose: 'users in a loop'},
    {
      line: 'c8gauge load ./my-process.bpmn --rate 20 --worker pay=200ms',
      purpose: 'a model of your own',
    },
    {line: 'c8gauge load create-instance --rate 200 --duration 1m', purpose: 'at a rate'},
    {line: 'c8gauge load my-scenario --profile load --engine k6', purpose: 'your script, on k6'},
    {line: 'c8gauge load process-loop --contract camunda-8.8.yaml', purpose: 'of a version'},
    {
      line: 'c8gauge load process-loop --out-prometheus http://127.0.0.1:9090',
      purpose: 'for Grafana',
    },
    {line: 'c8gauge load process-loop --quiet --json -', purpose: 'for machines'},
  ],
  contract: [
    {line: 'c8gauge contract diff before.yaml after.yaml', purpose: 'breaking changes first'},
    {line: 'c8gauge contract diff before.yaml after.yaml --json -', purpose: 'for machines'},
  ],
  bench: [
    {line: 'c8gauge bench --seconds 5 --connections 20', purpose: '5 s for each endpoint'},
    {line: 'c8gauge bench --base-url http://127.0.0.1:8080', purpose: 'on yours'},
  ],
  capacity: [
    {
      line: "c8gauge capacity --slo 'p(99)<500ms' --slo 'backpressure<10%' --workers 10",
      purpose: 'the highest rate',
    },
    {line: 'c8gauge capacity --at-least 300 --budget 5m', purpose: 'whether it sustains 300/s'},
    {line: 'c8gauge capacity --resume record.json', purpose: 'continue from its steps'},
  ],
  gate: [
    {
      line: 'c8gauge gate --baseline http://127.0.0.1:8080 --candidate http://127.0.0.1:8081 --budget 10m',
      purpose: 'two clusters side by side',
    },
    {line: 'c8gauge gate --resume reports/out/my-gate', purpose: 'one that was interrupted'},
    {line: 'c8gauge gate --baseline old --candidate new', purpose: 'two folders of records'},
  ],
  trend: [
    {line: 'c8gauge trend records', purpose: 'a folder of records of many releases'},
    {line: 'c8gauge trend records --effect 5%', purpose: 'changes of 5 % and more'},
  ],
  report: [
    {line: 'c8gauge report reports/out/my-load/record.json', purpose: 'every rendering again'},
    {line: 'c8gauge report before.json after.json --out compared', purpose: 'side by side'},
    {line: 'c8gauge report record.json --format markdown', purpose: 'to print one'},
    {line: 'c8gauge report record.json --format github', purpose: 'annotations of a pull request'},
  ],
  recover: [
    {
      line: 'c8gauge recover reports/out/my-load/journal.jsonl',
      purpose: 'of a load that was killed',
    },
    {line: 'c8gauge recover journal.jsonl --out recovered', purpose: 'into a folder'},
  ],
  export: [
    {line: 'c8gauge export k6 bundles', purpose: 'for `k6 run bundles/process-loop.js`'},
    {
      line: 'c8gauge export k6-operator manifests --base-url http://camunda:8080 --parallelism 4',
      purpose: 'for kubectl apply',
    },
  ],
  serve: [
    {line: 'c8gauge serve --port 8080 --partitions 4', purpose: 'until SIGTERM or Ctrl-C'},
    {line: 'c8gauge serve --port 0 --auth basic --user demo:demo', purpose: 'with a sign-in'},
  ],
  init: [
    {line: 'c8gauge init my-load-tests', purpose: 'then npm install there'},
    {line: 'c8gauge init . --force', purpose: 'overwrite what is there'},
  ],
  completion: [
    {line: 'c8gauge completion zsh > ~/.c8gauge-completion', purpose: 'of another shell'},
    {line: 'c8gauge completion bash > ~/.c8gauge-completion', purpose: 'then source it'},
  ],
};

/** The examples of a command for its help; empty where it has none. */
export function examplesText(name: string): string {
  const examples = EXAMPLES[name] ?? [];
  if (examples.length === 0) return '';
  const width = Math.max(...examples.map(each => each.line.length));
  const lines = examples.map(({line, purpose}) => `  ${line.padEnd(width)}  # ${purpose}`);
  return `\nExamples:\n${lines.join('\n')}`;
}
