import {nameOf} from './model.ts';
import {type Plan, type PlannedTask, type PlannedWorker, resultsOf} from './plan.ts';

/** A file of the script's folder. */
export interface ScriptFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes a plan as a k6 script, with the models that it deploys and the variables that it starts with.
 *
 * @param name of the script, without an ending
 * @param from what it was made of, for its first line
 */
export function scriptOf(plan: Plan, name: string, from: string): readonly ScriptFile[] {
  const models = plan.files.map(each => ({path: `models/${each.name}`, text: each.text}));
  const variables = `${JSON.stringify(plan.variables, null, 1)}\n`;
  return [
    {path: `${name}.ts`, text: scriptText(plan, name, from)},
    {path: `${name}.variables.json`, text: variables},
    ...models,
  ];
}

function scriptText(plan: Plan, name: string, from: string): string {
  const names = new Names();
  const models = plan.files.map(file => ({file: file.name, as: names.of(`model ${file.name}`)}));
  const workers = plan.workers.map(worker => ({worker, as: names.of(worker.type)}));
  const tasks = plan.tasks.map(task => ({task, as: names.of(`task ${task.element.id}`)}));
  const loops = [
    ...workers.map(({as}) => `    {exec: '${as}', vus: WORKERS},`),
    ...tasks.map(({as}) => `    {exec: '${as}', vus: 1},`),
    ...(plan.signals.length > 0 ? ["    {exec: 'signals', vus: 1},"] : []),
  ];
  return `${[
    ...(plan.notes.length > 0
      ? [comment([`Made of ${from}.`, '', ...plan.notes])]
      : [`// Made of ${line(from)}.`]),
    "import {backOffOfRun, connect, optionsFor, processUsers} from 'c8gauge/client';",
    "import {SharedArray} from 'k6/data';",
    ...models.map(({file, as}) => `import ${as} from ${text(`./models/${file}`)};`),
    '',
    '/** Users of each job type; a user does many jobs at the same time. */',
    'const WORKERS = Number(__ENV.C8GAUGE_WORKERS || 2);',
    'const backOff = backOffOfRun();',
    '',
    '/** `--rate`, `--duration` and `--profile` say how many instances are started. */',
    "export const options = optionsFor('open', {",
    '  backOff,',
    ...(loops.length > 0 ? ['  workers: [', ...loops.map(each => each), '  ],'] : []),
    '  // What is left then is done at the end.',
    '  workersLongerMs: 1000,',
    "  thresholds: {process_instances_ended: ['rate>=0.95']},",
    '});',
    '',
    ...workers.flatMap(each => workerLines(each)),
    ...tasks.flatMap(each => taskLines(each)),
    ...useLines(plan, name, models),
    'export function setup() {',
    '  users.deploy();',
    '}',
    '',
    'export default function () {',
    '  if (backOff.takesArrival()) users.start();',
    '}',
    '',
    ...workers.flatMap(({as}) => loop(as, `users.work(${constant(as)})`)),
    ...tasks.flatMap(({as}) => loop(as, `users.completeTasks(${constant(as)})`)),
    ...(plan.signals.length > 0 ? loop('signals', 'users.signal()') : []),
    'export function teardown() {',
    `  users.finish([${workers.map(({as}) => constant(as)).join(', ')}], [${tasks.map(({as}) => constant(as)).join(', ')}]);`,
    '}',
  ].join('\n')}\n`;
}

function loop(name: string, call: string): string[] {
  return [`export function ${name}() {`, `  ${call};`, '}', ''];
}

function workerLines({
  worker,
  as,
}: {
  readonly worker: PlannedWorker;
  readonly as: string;
}): string[] {
  const {type, elements, durationMs, failures, errors, errorCodes, gives, variables} = worker;
  return [
    comment([`Does ${elements.map(nameOf).join(', ')}.`]),
    `const ${constant(as)} = {`,
    `  type: ${text(type)},`,
    `  durationMs: ${durationMs},`,
    '  // Shares of its jobs: those that fail with a retry less, those that end with a BPMN error.',
    `  failures: ${failures},`,
    `  errors: ${errors},`,
    `  errorCodes: ${literal(Object.fromEntries(errorCodes), 1)},`,
    `  gives: ${literal(Object.fromEntries(gives), 1)},`,
    `  variables: ${literal(variables, 1)},`,
    '};',
    '',
  ];
}

function taskLines({task, as}: {readonly task: PlannedTask; readonly as: string}): string[] {
  const {element, durationMs, gives, variables} = task;
  return [
    comment([`Completes ${nameOf(element)}.`]),
    `const ${constant(as)} = {`,
    `  process: ${text(element.process)},`,
    `  element: ${text(element.id)},`,
    `  durationMs: ${durationMs},`,
    `  gives: ${literal(gives, 1)},`,
    `  variables: ${literal(variables, 1)},`,
    '};',
    '',
  ];
}

function useLines(
  plan: Plan,
  name: string,
  models: readonly {readonly file: string; readonly as: string}[],
): string[] {
  const starts = plan.starts.map(({element, message, signal}) => ({
    ...{process: element.process, element: element.id},
    ...(message === undefined ? {} : {message}),
    ...(signal === undefined ? {} : {signal}),
  }));
  const messages = [...plan.messages].map(([place, each]) => [
    place,
    {name: each.name, key: each.key, times: each.times, gives: resultsOf(each.element)},
  ]);
  return [
    'const camunda = backOff.watch(connect());',
    '',
    'const users = processUsers(camunda, {',
    '  files: {',
    ...models.map(({file, as}) => `    ${text(file)}: ${as},`),
    '  },',
    `  starts: ${literal(starts, 1)},`,
    `  processes: ${literal(plan.processes, 1)},`,
    `  variables: new SharedArray('variables', () => JSON.parse(open(${text(`./${name}.variables.json`)}))),`,
    '  // Decided anew with each completed job and user task, so that loops come to an end.',
    `  gives: ${literal(plan.gives, 1)},`,
    '  // What an instance waits for, and after what it is published; {id} stands for the instance.',
    `  messages: ${literal(Object.fromEntries(messages), 1)},`,
    `  after: ${literal(Object.fromEntries(plan.after), 1)},`,
    `  signals: ${literal(plan.signals, 1)},`,
    `  waits: ${literal(plan.waits, 1)},`,
    `  timerMs: ${plan.timerMs},`,
    '});',
    '',
  ];
}

/** A value as source text. JSON is JavaScript, but for two line separators that JavaScript reads as well. */
function literal(value: unknown, depth: number): string {
  const json = JSON.stringify(value, null, 2);
  const short = JSON.stringify(value);
  return short.length <= 60 ? short : json.replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

function text(value: string): string {
  return JSON.stringify(value);
}

/** A name may hold what ends a comment. */
function line(words: string): string {
  return words.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ');
}

function comment(lines: readonly string[]): string {
  const [only, ...more] = lines.map(line);
  if (more.length === 0) return `/** ${only} */`;
  return ['/**', ...[only, ...more].map(each => ` * ${each}`.trimEnd()), ' */'].join('\n');
}

function constant(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_').toUpperCase();
}

/** Words of the language, and names that every script has. */
const TAKEN =
  'backOff camunda users setup teardown options signals default open connect optionsFor processUsers backOffOfRun workers await break case catch class const continue debugger delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static';

/** Names of functions, each once. */
class Names {
  readonly #used = new Set(TAKEN.split(' ').map(each => each.toLowerCase()));

  of(words: string): string {
    const parts = words.split(/[^A-Za-z\d]+/).filter(Boolean);
    const joined = parts
      .map(
        (each, at) =>
          (at === 0 ? each.charAt(0).toLowerCase() : each.charAt(0).toUpperCase()) + each.slice(1),
      )
      .join('');
    const base = /^[a-z]/.test(joined) ? joined.slice(0, 60) : `job${joined.slice(0, 60)}`;
    let name = base;
    // Their constants may not meet, either.
    for (let copy = 2; this.#isUsed(name); copy++) name = `${base}${copy}`;
    this.#used.add(name.toLowerCase());
    this.#used.add(constant(name).toLowerCase());
    return name;
  }

  #isUsed(name: string): boolean {
    return this.#used.has(name.toLowerCase()) || this.#used.has(constant(name).toLowerCase());
  }
}
