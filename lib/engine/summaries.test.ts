import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runScenario} from './engine.ts';
import {findK6} from './k6/k6-process.ts';
import {startTestTarget, type TestTarget} from './test-target.case.ts';

/** What k6 2.2 tells `handleSummary`, of each script. */
const CASES: readonly {
  readonly name: string;
  readonly script: string;
  readonly groups: readonly string[];
  readonly checks: readonly string[];
  /** Metrics besides those of time and bytes. */
  readonly metrics: readonly string[];
}[] = [
  {
    name: 'groups without checks, and parts of metrics that thresholds select',
    script: `export const options = {iterations: 1, thresholds: {'group_duration{group:::none}': ['avg<2000'], 'mine{x:y}': ['count<1']}};
      new Counter('mine');
      export default function () { group('outer', () => group('inner', () => 1)); group('other', () => check(1, {a: true})); }`,
    groups: ['::outer', '::outer::inner', '::other'],
    checks: ['::other::a 1/1'],
    metrics: [
      ...['checks', 'group_duration', 'group_duration{group:::none}'],
      ...['iterations', 'mine', 'mine{x:y}'],
    ],
  },
  {
    name: 'a script whose samples have no tag of checks',
    script: `export const options = {iterations: 1, systemTags: ['group']};
      export default function () { group('outer', () => check(1, {a: true})); }`,
    groups: ['::outer'],
    checks: [],
    metrics: ['checks', 'group_duration', 'iterations'],
  },
  {
    name: 'a script whose samples have no tag of groups',
    script: `export const options = {iterations: 1, systemTags: ['check']};
      export default function () { group('outer', () => check(1, {a: true})); }`,
    groups: [],
    checks: [],
    metrics: ['checks', 'group_duration', 'iterations'],
  },
  {
    name: 'checks of k6-utils, which wait for promises',
    script: `import {check as later} from 'https://jslib.k6.io/k6-utils/1.5.0/index.js';
      export const options = {iterations: 1};
      export default async function () { await later(1, {plain: 0, fn: async value => value === 1, sure: Promise.resolve(1)}); }`,
    groups: [],
    checks: ['::plain 0/1', '::fn 1/1', '::sure 1/1'],
    metrics: ['checks', 'iterations'],
  },
  {
    name: 'a setup that breaks',
    script: `export function setup() { http.get(__ENV.C8GAUGE_BASE_URL); throw new Error('x'); }
      export default function () {}`,
    groups: [],
    checks: [],
    metrics: ['http_req_failed', 'http_reqs'],
  },
  {
    name: 'a threshold that ends the run before its iterations',
    script: `export const options = {iterations: 3, thresholds: {http_req_failed: [{threshold: 'rate<0.5', abortOnFail: true}]}};
      export default function () { http.get(__ENV.C8GAUGE_BASE_URL + '/missing'); sleep(30); }`,
    groups: [],
    checks: [],
    metrics: ['http_req_failed', 'http_reqs'],
  },
];

interface Group {
  readonly path: string;
  readonly groups: readonly Group[];
  readonly checks: readonly {path: string; passes: number; fails: number}[];
}

const k6 = await findK6();
let folder: string;
let target: TestTarget;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  target = await startTestTarget((request, response) => {
    response.writeHead(request.url === '/missing' ? 404 : 200).end('{}');
  });
});
afterAll(async () => {
  await target.close();
  await rm(folder, {recursive: true});
});

const scriptOf = (script: string) => `import http from 'k6/http';
import {check, group, sleep} from 'k6';
import {Counter} from 'k6/metrics';
${script}
export function handleSummary(data) { return {stdout: '\\nsummary ' + JSON.stringify(data) + '\\n'}; }`;

async function summaryOn(engine: 'embedded' | 'k6', script: string): Promise<unknown> {
  const file = join(folder, 'script.js');
  await writeFile(file, scriptOf(script));
  const output = engine === 'k6' ? await onK6(file) : await onEmbedded(file);
  const line = output.split('\n').find(each => each.startsWith('summary ')) ?? '';
  return seenIn(JSON.parse(line.slice('summary '.length)));
}

async function onEmbedded(script: string): Promise<string> {
  let output = '';
  const request = {
    script,
    baseUrl: target.baseUrl,
    engine: 'embedded',
    seed: 1,
    workers: 1,
  } as const;
  await runScenario({
    ...request,
    onLog: () => undefined,
    onSummary: (_, content) => {
      output += String(content);
    },
  }).catch(() => undefined);
  return output;
}

function onK6(script: string): Promise<string> {
  const env = {...process.env, C8GAUGE_BASE_URL: target.baseUrl, K6_NO_USAGE_REPORT: 'true'};
  // Where thresholds are crossed or the script throws, its exit code says so.
  return new Promise(resolve => {
    execFile('k6', ['run', '--quiet', '--log-output=none', script], {env}, (_, stdout) =>
      resolve(stdout),
    );
  });
}

/** Of how long it took, how much it was, and how many users there were at some second. */
const OF_TIME = /^(?:http_req_(?!failed)|iteration_duration|data_|vus)/;

function seenIn(data: {root_group: Group; metrics: object}) {
  const groups = (at: Group): Group[] => at.groups.flatMap(each => [each, ...groups(each)]);
  const all = [data.root_group, ...groups(data.root_group)];
  return {
    groups: all.slice(1).map(each => each.path),
    checks: all.flatMap(({checks}) =>
      checks.map(({path, passes, fails}) => `${path} ${passes}/${passes + fails}`),
    ),
    metrics: Object.keys(data.metrics)
      .filter(each => !OF_TIME.test(each))
      .toSorted((one, other) => (one < other ? -1 : 1)),
  };
}

describe.each(['embedded', 'k6'] as const)('handleSummary on the engine %s is told of', engine => {
  it.each(CASES)('$name', async ({name: _, script, ...seen}) => {
    if (engine === 'k6' && k6?.startsWith('2.') !== true) return;
    // It would be fetched from the network.
    if (engine === 'k6' && script.includes('https://')) return;
    expect(await summaryOn(engine, script)).toEqual(seen);
  });
});
