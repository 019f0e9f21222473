import type {LoadCommand} from './load-trial.ts';

/** Our scenario `create-instance` at a rate, for four seconds. */
export function createAtRate(rate: number, ...flags: readonly string[]): LoadCommand {
  const given = ['--rate', String(rate), '--duration', '4s', ...flags];
  return {script: {scenario: 'create-instance'}, flags: given};
}

/** Our scenario `process-loop` with so many users, each of which waits for its answers. */
export function processLoop(users: number): LoadCommand {
  return {
    script: {scenario: 'process-loop'},
    flags: ['--vus', String(users), '--duration', '4s'],
  };
}

/** What a script of bare requests has in common with the others, and where it differs. */
export interface ScriptShape {
  /** Default: 4. */
  readonly seconds?: number;
  /** As k6 writes it: how long iterations may go on after the end. Default: `1s`. */
  readonly gracefulStop?: string;
  /** k6's thresholds. Default: none, so that only what holds for every run is judged. */
  readonly thresholds?: Readonly<Record<string, readonly string[]>>;
  /** As k6 writes it. Default: k6's own, a minute. */
  readonly timeout?: string;
  /** What follows the request in an iteration; the answer is `answer`. */
  readonly after?: string;
  /** What the script has at its top level. */
  readonly top?: string;
  /** Further fields of the scenario, over those that are there. */
  readonly scenario?: Readonly<Record<string, unknown>>;
  /** Further options of the script. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Further parameters of the request. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Arrivals at a rate: each creates an instance, whatever became of the others. */
export function openLoad(rate: number, users: number, shape: ScriptShape = {}): LoadCommand {
  return scriptOf(shape, {
    executor: 'constant-arrival-rate',
    rate,
    timeUnit: '1s',
    preAllocatedVUs: users,
    maxVUs: users,
  });
}

/** So many users, each of which creates an instance, waits for the answer, and again. */
export function usersInLoop(users: number, shape: ScriptShape = {}): LoadCommand {
  const after = `${shape.after ?? ''}\n  await sleep(0.02);`;
  return scriptOf({...shape, after}, {executor: 'constant-vus', vus: users});
}

/** So many iterations in all, shared by ten users. */
export function iterations(count: number, shape: ScriptShape = {}): LoadCommand {
  const scenario = {duration: undefined, maxDuration: '10s', ...shape.scenario};
  const executor = {executor: 'shared-iterations', vus: 10, iterations: count};
  return scriptOf({...shape, scenario}, executor);
}

function scriptOf(shape: ScriptShape, executor: Readonly<Record<string, unknown>>): LoadCommand {
  const {seconds = 4, gracefulStop = '1s', thresholds = {}, timeout, after = '', top = ''} = shape;
  const load = {...executor, duration: `${seconds}s`, gracefulStop, ...shape.scenario};
  const params = {
    headers: {'content-type': 'application/json'},
    tags: {operation: 'createProcessInstance'},
    timeout,
    ...shape.params,
  };
  const options = {scenarios: {load}, thresholds, ...shape.options};
  const text = `import http from 'k6/http';
import {check, sleep} from 'k6';
import exec from 'k6/execution';
${top}
export const options = ${JSON.stringify(options)};

export default async function () {
  const url = __ENV.C8GAUGE_BASE_URL + '/v2/process-instances';
  const answer = await http.post(url, '{"bpmnProcessId":"bare"}', ${JSON.stringify(params)});
  ${after}
}
`;
  return scriptText(text);
}

/** A script as it stands. */
export function scriptText(text: string): LoadCommand {
  return {script: {text}, flags: []};
}
