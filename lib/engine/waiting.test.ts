import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {LoadResult} from '../record/load-result.ts';
import {runScenario} from './engine.ts';
import {findK6} from './k6/k6-process.ts';
import type {EngineName} from './load.ts';
import {startTestTarget, type TestTarget} from './test-target.case.ts';
import {WAITING_BESIDE} from './waiting-cases/beside.case.ts';
import {WAITING_CALLBACKS} from './waiting-cases/calls.case.ts';
import {WAITING_FUNCTIONS} from './waiting-cases/functions.case.ts';
import {WAITING_INDIRECT} from './waiting-cases/indirect.case.ts';
import {WAITING_SYNTAX} from './waiting-cases/syntax.case.ts';
import {WAITING_VALUES} from './waiting-cases/values.case.ts';

const CASES = [
  ...WAITING_FUNCTIONS,
  ...WAITING_CALLBACKS,
  ...WAITING_SYNTAX,
  ...WAITING_BESIDE,
  ...WAITING_VALUES,
  ...WAITING_INDIRECT,
];

const k6 = await findK6();

let folder: string;
let target: TestTarget;
/** What reached the server, by engine and case. */
const reached = new Map<string, string[]>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  target = await startTestTarget((request, response) => {
    const {pathname, search} = new URL(`http://x${request.url}`);
    const [, key = '', path = ''] = /^\/([^/]+\/\d+)(\/.*)$/.exec(pathname) ?? [];
    const told = path === '/say' ? `say ${decodeURIComponent(search.slice(1))}` : null;
    reached.set(key, [...(reached.get(key) ?? []), told ?? `${request.method} ${path}`]);
    response.end(JSON.stringify({path}));
  });
});
afterAll(async () => {
  await target.close();
  await rm(folder, {recursive: true});
});

/** All cases in one run: a scenario each. */
async function run(engine: EngineName): Promise<LoadResult> {
  const main: string[] = [];
  const scenarios: Record<string, object> = {};
  for (const [at, {script, iterations = 1}] of CASES.entries()) {
    await writeFile(join(folder, `${engine}-${at}.js`), moduleOf(`/${engine}/${at}`, script));
    main.push(`import case${at} from './${engine}-${at}.js';`, `export {case${at}};`);
    const plan = {executor: 'per-vu-iterations', vus: 1, iterations, maxDuration: '10s'};
    scenarios[`case${at}`] = {...plan, exec: `case${at}`};
  }
  main.push(`export const options = ${JSON.stringify({scenarios})};`);
  const file = join(folder, `${engine}.js`);
  await writeFile(file, main.join('\n'));
  return runScenario({
    ...{script: file, baseUrl: target.baseUrl, engine, seed: 1, env: process.env, workers: 1},
    onLog: () => undefined,
  });
}

const moduleOf = (path: string, script: string) => `
import http from 'k6/http';
import {check, group, sleep} from 'k6';
const url = path => __ENV.C8GAUGE_BASE_URL + '${path}' + path;
const say = value => { http.get(url('/say?' + encodeURIComponent(JSON.stringify(value)))); };
${script}`;

const engines: readonly EngineName[] = k6 === null ? ['embedded'] : ['embedded', 'k6'];

describe.each(engines)('a script that waits, on the engine %s', engine => {
  let result: LoadResult;
  beforeAll(async () => {
    result = await run(engine);
  });

  it.each(CASES.map((each, at) => [each.name, at] as const))('%s', (_, at) => {
    expect(reached.get(`${engine}/${at}`) ?? []).toEqual(CASES[at]?.requests);
  });

  it('counts all iterations, and those that threw', () => {
    const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
    expect(result.iterations).toMatchObject({
      completed: sum(CASES.map(each => each.iterations ?? 1)),
      failed: sum(CASES.map(each => each.failed ?? 0)),
      interrupted: 0,
    });
  });
});

it('runs the same scripts on k6', context => {
  context.skip(k6 === null, 'no k6 on the PATH, so the same scripts are not compared with it');
});
