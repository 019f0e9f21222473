import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import type {Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import zlib from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {LoadResult} from '../record/load-result.ts';
import {prepare, run} from './engine.ts';
import {type Answering, startTestTarget} from './test-target.case.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

interface Outcome {
  readonly result: LoadResult;
  /** What the script wrote. */
  readonly said: readonly string[];
  /** What the engine said about it. */
  readonly told: readonly string[];
}

let scripts = 0;

/** Runs an iteration's body against a target of its own. */
async function load(options: object, body: string, answer?: Answering): Promise<Outcome> {
  const script = join(folder, `script-${++scripts}.ts`);
  const text = `import http from 'k6/http';
import {check, group, sleep} from 'k6';
export const options = ${JSON.stringify(options)};
const url = __ENV.C8GAUGE_BASE_URL;
export default async function () { ${body} }`;
  await writeFile(script, text);
  const target = await startTestTarget(answer);
  const {baseUrl} = target;
  const said: string[] = [];
  const told: string[] = [];
  const onLog = (level: string, line: string) => void (level === 'info' ? said : told).push(line);
  const prepared = await prepare({script, baseUrl, engine: 'embedded', seed: 1, workers: 1});
  try {
    return {result: await run(prepared, {onLog}), said, told};
  } finally {
    await prepared.dispose();
    await target.close();
  }
}

const get = (params = '{}') => `await http.get(url, ${params});`;

/** Notes on which connections requests come, and with which user agent. */
function notingConnections() {
  const sockets = new Set<Socket>();
  const agents = new Set<string | undefined>();
  const answer: Answering = (request, response) => {
    sockets.add(request.socket);
    agents.add(request.headers['user-agent']);
    response.end('{}');
  };
  return {sockets, agents, answer};
}

describe.concurrent('options and parameters', () => {
  it.each([
    [{}, 1],
    [{noVUConnectionReuse: true}, 3],
    [{noConnectionReuse: true}, 6],
  ])('%j takes %i connections for three iterations of two requests', async (options, expected) => {
    const {sockets, answer} = notingConnections();
    await load({vus: 1, iterations: 3, ...options}, get() + get(), answer);
    expect(sockets.size).toBe(expected);
  });

  it.each([
    [{}, 'c8gauge'],
    [{userAgent: 'mine/1'}, 'mine/1'],
    [{userAgent: ''}, undefined],
  ])('%j makes the user agent %j', async (options, expected) => {
    const {agents, answer} = notingConnections();
    await load(options, get(), answer);
    expect([...agents]).toEqual([expected]);
  });

  it.each([
    [{}, 6],
    [{batch: 4}, 4],
    [{batchPerHost: 2}, 2],
    [{batch: '9', batchPerHost: 0}, 9],
  ])('%j sends %i of a batch at once', async (options, expected) => {
    const count = 10;
    const underWay: (() => void)[] = [];
    let most = 0;
    let answered = 0;
    // Answers when all have come that may, and a while later, so that one too many comes first.
    const answer: Answering = (_, response) => {
      underWay.push(() => response.end('{}'));
      most = Math.max(most, underWay.length);
      if (underWay.length < Math.min(expected, count - answered)) return;
      setTimeout(() => {
        answered += underWay.length;
        for (const end of underWay.splice(0)) end();
      }, 20);
    };
    const body = `const all = await http.batch(Array.from({length: ${count}}, () => url + '/x'));
      console.log(all.map(each => each.status).join());`;
    const {said} = await load(options, body, answer);
    expect(said).toEqual([Array(count).fill(200).join()]);
    expect(most).toBe(expected);
  });

  it('systemTags leaves out the others, and nothing that the script tags itself', async () => {
    const thresholds = {
      'http_req_failed{status:200}': ['rate==0'],
      'http_req_failed{name:mine}': ['rate==0'],
      'http_req_failed{method:GET}': ['rate==0'],
      'http_req_failed{scenario:default}': ['rate==0'],
      'checks{check:ok}': ['rate==1'],
      'checks{group:::in}': ['rate==1'],
    };
    const body = `const {status} = ${get("{tags: {name: 'mine'}}")}
      group('in', () => check(status, {ok: each => each === 200}));`;
    const states = async (systemTags?: readonly string[]) => {
      const {result} = await load({systemTags, thresholds}, body);
      return result.thresholds.map(each => each.state);
    };
    expect(new Set(await states())).toEqual(new Set(['kept']));
    const none = 'no data';
    expect(await states(['status'])).toEqual(['kept', 'kept', none, none, none, none]);
  });

  it('refusals by backpressure are not in http_req_failed', async () => {
    const answer: Answering = (request, response) => {
      response.statusCode = request.url === '/down' ? 503 : 429;
      response.end('{}');
    };
    const thresholds = {http_req_failed: ['rate==0.25']};
    const body = `for (const path of ['/1', '/2', '/down', '/3']) await http.get(url + path);`;
    const {result} = await load({thresholds}, body, answer);
    expect(result.thresholds[0]).toMatchObject({state: 'kept', observed: 0.25});
  });

  it.each([
    [{}, [null, 'a=1', null, 'a=1']],
    [{noCookiesReset: true}, [null, 'a=1', 'a=1', 'a=1']],
  ])('%j makes the cookies of two iterations %j', async (options, expected) => {
    const cookies: (string | null)[] = [];
    const answer: Answering = ({headers}, response) => {
      cookies.push(headers.cookie ?? null);
      response.setHeader('set-cookie', 'a=1; Path=/');
      response.end('{}');
    };
    await load({vus: 1, iterations: 2, ...options}, get() + get(), answer);
    expect(cookies).toEqual(expected);
  });

  it('tells of an option and of a parameter that k6 does not have, once each', async () => {
    const {told} = await load(
      {vus: 1, iterations: 3, minIterationDurations: '1s', other: 1},
      get('{timeuot: 5, header: {}}'),
    );
    expect(told).toEqual([
      "options: k6 has no 'minIterationDurations', so nothing comes of it; is 'minIterationDuration' meant?",
      "options: k6 has no 'other', so nothing comes of it",
      "a request has the parameter 'timeuot', which k6 does not know; is 'timeout' meant?",
      "a request has the parameter 'header', which k6 does not know; is 'headers' meant?",
    ]);
  });

  it.each([
    ["{auth: 'ntlm'}", "params.auth 'ntlm'"],
    ...('zstdCompressSync' in zlib ? [] : [["{compression: 'zstd'}", "params.compression 'zstd'"]]),
  ])('ends the run for %s, and blames nobody', async (params, what) => {
    const {result, said} = await load(
      {vus: 1, iterations: 3},
      `const params = ${params}; ${get('params')} console.log('not here');`,
    );
    expect(said).toEqual([]);
    expect(result.operations).toEqual([]);
    expect(result.exit).toMatchObject({
      code: 108,
      reason: expect.stringMatching(new RegExp(`^the embedded engine has no ${what}: .*k6$`)),
    });
  });

  it.each([
    ['{timeout: null}', 'invalid timeout value: unable to use type <nil> as a duration value'],
    ["{timeout: 'soon'}", 'invalid timeout value: time: invalid duration "soon"'],
    ["{responseType: 'json'}", 'json does not belong to ResponseType values'],
    ['{responseCallback: 5}', 'unsupported responseCallback'],
    ['{tags: {a: {}}}', "invalid value for metric tag 'a'"],
  ])(
    'answers %s with status 0 and sends nothing, as k6, and tells of it',
    async (params, message) => {
      const {result, said, told} = await load(
        {},
        `const r = ${get(params)} console.log(r.status, r.error);`,
      );
      expect(told.join()).toContain(`a request was not sent: `);
      expect(told.join()).toContain(message);
      expect(said.join()).toContain(message);
      expect(result.operations).toEqual([]);
      expect(result.iterations).toMatchObject({completed: 1, failed: 0});
    },
  );

  it.each([
    ['{timeout: 5000, redirects: null, headers: null, tags: null, throw: null}'],
    ["{auth: 'basic', cookies: {}, jar: null, compression: '', responseCallback: null}"],
  ])('sends with %s', async params => {
    const {result, told} = await load({}, get(params));
    expect(told).toEqual([]);
    expect(result.operations[0]?.requests.ok).toBe(1);
  });
});

describe.concurrent('what a script leaves behind', () => {
  it.each([
    [
      'a promise that is rejected',
      'Promise.reject(new Error("boom"));',
      /^nobody awaited .*:5\)+$/,
    ],
    [
      'what an async function throws',
      'void (async () => { JSON.parse("{"); })();',
      /^nobody awaited .*:5\)+$/,
    ],
    ['what a timer throws', 'setTimeout(() => { throw new Error("boom"); }, 1);', /^boom .*:5\)+$/],
    ['a timer that throws a text', 'setTimeout(() => { throw "boom"; }, 1);', /^boom$/],
  ])('%s fails its iteration, with its line, and the run goes on', async (_, left, message) => {
    const body = `${get()}\nconsole.log(__ITER); if (__ITER === 1) { ${left} }`;
    const {result, said, told} = await load({vus: 1, iterations: 4}, body.replace('\n', ' '));
    expect(said).toEqual(['0', '1', '2', '3']);
    expect(result.iterations).toMatchObject({completed: 4, failed: 1});
    expect(result.operations[0]?.requests.ok).toBe(4);
    expect(result.validity.valid).toBe(true);
    expect(told).toEqual([expect.stringMatching(message)]);
  });

  it('is not counted where the end of the run cut it off', async () => {
    const never: Answering = () => undefined;
    const {result, told} = await load(
      {scenarios: {s: {executor: 'constant-vus', vus: 1, duration: '1s', gracefulStop: '0s'}}},
      'http.asyncRequest("GET", url).then(() => undefined); await sleep(30);',
      never,
    );
    expect(result.iterations).toMatchObject({interrupted: 1, failed: 0});
    expect(told).toEqual([]);
  });

  it('breaks setup, and is told with its line', async () => {
    const script = join(folder, 'setup.ts');
    await writeFile(
      script,
      `export function setup() {\n  Promise.reject(new Error('boom'));\n  return new Promise(() => 0);\n}\nexport default function () {}`,
    );
    const target = await startTestTarget();
    const {baseUrl} = target;
    const prepared = await prepare({script, baseUrl, engine: 'embedded', seed: 1});
    const ran = run(prepared, {onLog: () => undefined});
    await expect(ran).rejects.toThrow(
      /^the script broke in setup \(nobody awaited what threw: boom .*setup\.ts:2\)\)/,
    );
    await prepared.dispose();
    await target.close();
  });
});
