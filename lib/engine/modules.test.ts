import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runScenario} from './engine.ts';
import {ASSERTION_CASES} from './jslib/k6-testing.case.ts';
import {TOTP_CASES} from './jslib/totp.case.ts';
import {findK6} from './k6/k6-process.ts';
import {COMMON_MODULES, JSON_BODY, MODULE_CASES, type ModuleCase} from './modules.case.ts';
import {startTestTarget, type TestTarget} from './test-target.case.ts';

const k6 = await findK6();
const NO_K6 = 'no k6 2 on the PATH, so the same expressions are not shown to it';
const isK62 = k6?.startsWith('2.') === true;

let folder: string;
let target: TestTarget;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  for (const [name, text] of Object.entries(COMMON_MODULES))
    await writeFile(join(folder, name), text);
  target = await startTestTarget((_, response) => {
    response.end(JSON_BODY);
  });
});
afterAll(async () => {
  await target.close();
  await rm(folder, {recursive: true});
});

const INIT = 'init: ';

/** A script that tells the value of each expression, by what its `setup` returns. */
function scriptOf({top, values}: ModuleCase): string {
  const told = (keep: (name: string) => boolean) =>
    Object.keys(values)
      .filter(keep)
      .map(name => {
        const expression = name.replace(INIT, '');
        const value = `(value => value === undefined ? null : value)(${expression})`;
        const key = JSON.stringify(name);
        return `try { seen[${key}] = ${value}; } catch (error) { seen[${key}] = {throws: String(error.message)}; }`;
      })
      .join('\n');
  return `${top}
    export const options = {iterations: 1};
    const seen = {};
    ${told(name => name.startsWith(INIT))}
    export async function setup() {
      ${told(name => !name.startsWith(INIT))}
      return seen;
    }
    export default function () {}
    export function handleSummary({setup_data}) { return {stdout: JSON.stringify(setup_data)}; }`;
}

async function onEmbedded(file: string): Promise<unknown> {
  let seen = '{}';
  await runScenario({
    ...{script: file, engine: 'embedded', seed: 1, baseUrl: target.baseUrl, workers: 1},
    onLog: () => undefined,
    onSummary: (_, content) => {
      seen = String(content);
    },
  });
  return JSON.parse(seen);
}

async function onK6(file: string): Promise<unknown> {
  const {stdout} = await promisify(execFile)('k6', ['run', '--quiet', '--log-output=none', file], {
    env: {...process.env, C8GAUGE_BASE_URL: target.baseUrl, K6_NO_USAGE_REPORT: 'true'},
  });
  return JSON.parse(stdout);
}

/** Messages need only hold what the table has of them. */
function expected({values}: ModuleCase): unknown {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const {throws} = (value ?? {}) as {throws?: string};
      return [name, throws === undefined ? value : {throws: expect.stringContaining(throws)}];
    }),
  );
}

async function fileOf(each: ModuleCase, at: number): Promise<string> {
  const file = join(folder, `case-${at}.js`);
  await writeFile(file, scriptOf(each));
  return file;
}

const cases = [...MODULE_CASES, ...ASSERTION_CASES, ...TOTP_CASES].map((each, at) => ({
  ...each,
  at,
  name: each.top.split('\n')[0] ?? '',
}));

describe.concurrent('the embedded engine', () => {
  it.each(cases)('$name', async each => {
    expect(await onEmbedded(await fileOf(each, each.at))).toEqual(expected(each));
  });
});

describe('k6 2', () => {
  for (const each of cases) {
    it(each.name, async context => {
      context.skip(!isK62, NO_K6);
      context.skip(each.top.includes('https://'), 'it would be fetched from the network');
      expect(await onK6(await fileOf(each, each.at))).toEqual(expected(each));
    });
  }
});
