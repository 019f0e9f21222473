import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {prepare} from '../engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  await writeFile(
    join(folder, 'shared.js'),
    `export const base = {
  vus: 1,
  hosts: {a: '127.0.0.1'},
};
export const options = {paused: true};
export function make(name) {
  return {
    [name]: 1,
    httpDebug: 'full',
  };
}`,
  );
});
afterAll(() => rm(folder, {recursive: true}));

let count = 0;

/** Why a script is refused, without the folder of its files. */
async function refusalOf(text: string, overrides: object = {}): Promise<string> {
  const script = join(folder, `script-${count++}.js`);
  await writeFile(script, `${text}\nexport default function () {}\n`);
  const request = {script, engine: 'embedded', seed: 1, baseUrl: 'http://127.0.0.1:1'} as const;
  const refused = prepare({...request, ...overrides}).then(
    prepared => prepared.dispose(),
    (thrown: unknown) => thrown,
  );
  return String(await refused).replace(/^ExplainedError: |[^ ]*\/(?=[\w-]+\.js:)/g, '');
}

describe('an option that is refused', () => {
  it.each([
    [
      'is named at its line',
      'export const options = {\n  vus: 1,\n  hosts: {a: "127.0.0.1"},\n};',
      /^script-\d+\.js:3: options: the embedded engine has no 'hosts'/,
    ],
    [
      'has each its line',
      'export const options = {\n  hosts: {a: "127.0.0.1"},\n  tlsCipherSuites: ["x"]};',
      /^script-\d+\.js:2: options: .*; script-\d+\.js:3: options: .*'tlsCipherSuites'/,
    ],
    [
      'is spread out of another module',
      "import {base} from './shared.js';\nexport const options = {...base,\n vus: 2};",
      /^shared\.js:3: options: the embedded engine has no 'hosts'/,
    ],
    [
      'is not taken for that of a module that has options too',
      "import {options as other} from './shared.js';\nexport const seen = other;\nexport const options = {\n  paused: true};",
      /^script-\d+\.js:4: options: the embedded engine has no 'paused'/,
    ],
    [
      'is what is left of another module',
      "import * as all from './shared.js';\nconst {vus, ...rest} = all.base || {};\nexport const options = {...rest};",
      /^shared\.js:3: options: the embedded engine has no 'hosts'/,
    ],
    [
      'is made by a function',
      "import {make} from './shared.js';\nexport const options = Object.assign({}, make('vus'));",
      /^shared\.js:9: options: the embedded engine has no 'httpDebug'/,
    ],
    [
      'is set afterwards',
      'export const options = {vus: 1};\nif (__ENV) options.httpDebug = "full";',
      /^script-\d+\.js:2: options: the embedded engine has no 'httpDebug'/,
    ],
    [
      'is told with the line of what makes the options, where it is not written out',
      'const text = \'{"hosts": {"a": "127.0.0.1"}}\';\nexport const options = JSON.parse(text);',
      /^script-\d+\.js:2: options: the embedded engine has no 'hosts'/,
    ],
    [
      'has capitals as k6 takes them',
      'module.exports.options = {\n  HTTPDEBUG: "full"};',
      /^script-\d+\.js:2: options: the embedded engine has no 'httpDebug'/,
    ],
    [
      'is a field of a scenario',
      'export const options = {scenarios: {\n  a: {\n    executor: "shared-iterations",\n    exec: "othr"}}};\nexport function other() {}',
      /^script-\d+\.js:4: scenario 'a' calls the function 'othr'/,
    ],
    [
      'is a field that the executor lacks',
      'const a = {\n  executor: "constant-vus",\n  itertions: 1};\nexport const options = {scenarios: {a}};',
      /^script-\d+\.js:3: scenario 'a' has no 'itertions'/,
    ],
    [
      'is a threshold',
      'export const options = {thresholds: {\n  checks: ["rate>0"],\n  "http_req_duraton": ["p(95)<1"]}};',
      /^script-\d+\.js:3: the threshold 'p\(95\)<1' on http_req_duraton/,
    ],
    [
      'is a wrong value',
      'export const options = {\n  duration: "soon"};',
      /^script-\d+\.js:2: options: 'duration' is "soon"/,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await refusalOf(text)).toMatch(expected);
  });

  it('has no line of the script where it came from the command line', async () => {
    const text = 'export const options = {\n  vus: 1};';
    expect(await refusalOf(text, {duration: 'soon'})).toMatch(/^(?!script)/);
    expect(await refusalOf(text, {env: {K6_HTTP_DEBUG: 'full'}})).toMatch(/^options: .*httpDebug/);
  });
});
