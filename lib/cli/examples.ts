/** One line that works, and what it is for. */
export interface Example {
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
  ],
  load: [
    {line: 'c8gauge load process-loop --vus 20 --duration 30s', purpose: 'users in a loop'},
    {line: 'c8gauge load create-instance --rate 200 --duration 1m', purpose: 'at a rate'},
    {line: 'c8gauge load my-scenario --profile load --engine k6', purpose: 'your script, on k6'},
    {line: 'c8gauge load process-loop --contract camunda-8.8.yaml', purpose: 'of a version'},
    {line: 'c8gauge load process-loop --quiet --json -', purpose: 'for machines'},
  ],
  contract: [{line: 'c8gauge contract diff before.yaml after.yaml', purpose: 'what breaks, first'}],
  bench: [{line: 'c8gauge bench --seconds 5 --connections 20', purpose: '5 s for each endpoint'}],
  capacity: [
    {
      line: "c8gauge capacity --slo 'p(99)<500ms' --slo 'backpressure<10%' --workers 10",
      purpose: 'the highest rate',
    },
    {line: 'c8gauge capacity --at-least 300 --budget 5m', purpose: 'whether it carries 300/s'},
    {line: 'c8gauge capacity --resume record.json', purpose: 'go on from its steps'},
  ],
  gate: [
    {
      line: 'c8gauge gate --baseline http://127.0.0.1:8080 --candidate http://127.0.0.1:8081 --budget 10m',
      purpose: 'two clusters side by side',
    },
    {line: 'c8gauge gate --resume reports/out/mine-gate', purpose: 'one that was broken off'},
    {line: 'c8gauge gate --baseline old --candidate new', purpose: 'two folders of records'},
  ],
  trend: [{line: 'c8gauge trend records', purpose: 'a folder of records of many releases'}],
  report: [
    {line: 'c8gauge report reports/out/mine/record.json', purpose: 'every rendering again'},
    {line: 'c8gauge report before.json after.json --out compared', purpose: 'side by side'},
    {line: 'c8gauge report record.json --format markdown', purpose: 'to print one'},
  ],
  recover: [
    {line: 'c8gauge recover reports/out/mine/journal.jsonl', purpose: 'what a killed load saw'},
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
    {line: 'c8gauge serve --port 0 --auth basic --user demo:demo', purpose: 'who may use it'},
  ],
  init: [{line: 'c8gauge init my-load-tests', purpose: 'then npm install there'}],
  completion: [
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
