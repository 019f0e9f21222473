import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {LoadResult} from '../record/load-result.ts';
import {prepare, runScenario} from './engine.ts';
import type {LoadRequest, LoadTarget} from './load.ts';
import {type Answering, startTestTarget} from './test-target.case.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

let scripts = 0;

interface Outcome {
  readonly result: LoadResult;
  readonly baseUrl: string;
  /** Requests that reached the target. */
  readonly sent: number;
  /** What the script wrote to its console. */
  readonly lines: readonly string[];
}

/** Runs a script against a target of its own. */
async function run(
  script: string,
  {answer, ...more}: Partial<LoadRequest & LoadTarget> & {answer?: Answering} = {},
): Promise<Outcome> {
  const file = join(folder, `script-${++scripts}.ts`);
  await writeFile(file, script);
  const target = await startTestTarget(answer);
  const {baseUrl} = target;
  const lines: string[] = [];
  const onLog = (_level: string, line: string) => void lines.push(line);
  try {
    const request = {script: file, baseUrl, engine: 'embedded', seed: 1, onLog} as const;
    const result = await runScenario({...request, ...more});
    return {result, baseUrl, sent: target.count, lines};
  } finally {
    await target.close();
  }
}

/** Answers after a tenth of a second. */
const slowly: Answering = (_, response) => {
  setTimeout(() => response.end('{}'), 100);
};

const get = (path = '/') => `await http.get(__ENV.C8GAUGE_BASE_URL + '${path}')`;

// Side by side: most of them mostly wait.
describe.concurrent('the engine', () => {
  it('counts every request once: by operation, by second, and in the histograms', async () => {
    const answer: Answering = (request, response) => {
      response.statusCode = request.url === '/bad' ? 500 : 200;
      response.end('{}');
    };
    const {result, sent} = await run(
      `import http from 'k6/http';
      export const options = {vus: 3, iterations: 30};
      export default async function () {
        await http.get(__ENV.C8GAUGE_BASE_URL + '/good', {tags: {operation: 'good'}});
        await http.get(__ENV.C8GAUGE_BASE_URL + '/bad', {tags: {operation: 'bad'}});
      }`,
      {answer},
    );
    expect(sent).toBe(60);
    expect(result.iterations).toMatchObject({completed: 30, interrupted: 0, dropped: 0});
    expect(result.operations.map(each => [each.operation, each.requests, each.byStatus])).toEqual([
      [
        'bad',
        {total: 30, ok: 0, failed: 30, backpressure: 0, errors: 0, unanswered: 0, open: 0},
        {500: 30},
      ],
      [
        'good',
        {total: 30, ok: 30, failed: 0, backpressure: 0, errors: 0, unanswered: 0, open: 0},
        {200: 30},
      ],
    ]);
    const seconds = result.seconds.filter(each => each.operation === 'good');
    expect(seconds.reduce((sum, each) => sum + each.requests.total, 0)).toBe(30);
    expect(result.operations[0]?.responseTime.count).toBe(30);
  });

  it('hands what setup returned to every VU and to teardown, and keeps their requests out of the load', async () => {
    const {result, sent, lines} = await run(
      `import http from 'k6/http';
      export const options = {vus: 2, iterations: 2};
      export async function setup() { ${get('/setup')}; return {answer: 42}; }
      export default async function (data) { ${get('/work')}; console.log('vu', data.answer); data.answer++; }
      export async function teardown(data) { ${get('/teardown')}; console.log('teardown', data.answer); }`,
    );
    expect(lines).toEqual(['vu 42', 'vu 42', 'teardown 42']);
    expect(sent).toBe(4);
    expect(result.operations.map(each => each.operation)).toEqual(['GET /work']);
  });

  it('keeps module state per VU, as k6 does', async () => {
    const {lines} = await run(
      `let count = 0;
      export const options = {scenarios: {s: {executor: 'per-vu-iterations', vus: 3, iterations: 4}}};
      export default function () { count++; console.log(__VU + ':' + __ITER + ':' + count); }`,
    );
    const expected = [1, 2, 3].flatMap(vu => [0, 1, 2, 3].map(iter => `${vu}:${iter}:${iter + 1}`));
    expect(new Set(lines)).toEqual(new Set(expected));
  });

  it('measures an arrival that waited for a VU from when it was due', async () => {
    const {result} = await run(
      `import http from 'k6/http';
      export const options = {scenarios: {s: {executor: 'constant-arrival-rate', rate: 20,
        duration: '1s', preAllocatedVUs: 1, maxVUs: 1}}};
      export default async function () { ${get()}; }`,
      {answer: slowly},
    );
    const [operation] = result.operations;
    expect(result.iterations.late).toBeGreaterThan(0);
    expect(result.iterations.completed + result.iterations.dropped).toBe(21);
    // One VU does ten a second where twenty are due: the last waits about half a second.
    expect(operation?.responseTime.latencyUsMax).toBeGreaterThan(400_000);
    expect(operation?.responseTime.latencyUsMean).toBeGreaterThan(
      (operation?.serviceTime.latencyUsMean ?? 0) + 100_000,
    );
  });

  it('drops late arrivals at once when the script asks for the way of k6', async () => {
    const {result} = await run(
      `import http from 'k6/http';
      export const options = {ext: {c8gauge: {lateArrivals: 'drop'}}, scenarios: {s: {
        executor: 'constant-arrival-rate', rate: 20, duration: '1s', preAllocatedVUs: 1, maxVUs: 1}}};
      export default async function () { ${get()}; }`,
      {answer: slowly},
    );
    expect(result.iterations.dropped).toBeGreaterThan(5);
    expect(result.iterations.completed + result.iterations.dropped).toBe(21);
    expect(result.operations[0]?.requests.total).toBe(result.iterations.completed);
  });

  it('calls 429 backpressure, and 503 only with RESOURCE_EXHAUSTED', async () => {
    const answer: Answering = (request, response) => {
      response.statusCode = request.url === '/busy' ? 429 : 503;
      response.end(request.url === '/exhausted' ? '{"title":"RESOURCE_EXHAUSTED"}' : '{}');
    };
    const {result} = await run(
      `import http from 'k6/http';
      export default async function () { ${get('/busy')}; ${get('/exhausted')}; ${get('/down')}; }`,
      {answer},
    );
    expect(result.operations.map(each => [each.operation, each.requests.backpressure])).toEqual([
      ['GET /busy', 1],
      ['GET /down', 0],
      ['GET /exhausted', 1],
    ]);
  });

  it('calls backpressure what our client says is that for its operation', async () => {
    const answer: Answering = (_, response) => {
      response.statusCode = 500;
      response.end('{"detail":"RESOURCE_EXHAUSTED"}');
    };
    const refusals = "{c8gaugeRefusals: [{status: 500, title: 'RESOURCE_EXHAUSTED'}]}";
    const {result} = await run(
      `import http from 'k6/http';
      export default async function () {
        await http.get(__ENV.C8GAUGE_BASE_URL + '/refused', ${refusals});
        ${get('/failed')};
      }`,
      {answer},
    );
    expect(result.operations.map(each => [each.operation, each.requests.backpressure])).toEqual([
      ['GET /failed', 0],
      ['GET /refused', 1],
    ]);
  });

  it('keeps what it measured when the target dies, with the class of each error', async () => {
    const answer: Answering = (request, response) => {
      if (request.url === '/dead') request.socket.destroy();
      else response.end('{}');
    };
    const {result} = await run(
      `import http from 'k6/http';
      export const options = {iterations: 4};
      export default async function () { ${get('/')}; ${get('/dead')}; }`,
      {answer},
    );
    expect(result.operations.map(each => each.requests.errors)).toEqual([0, 4]);
    expect(Object.values(result.operations[1]?.byError ?? {})).toEqual([4]);
    expect(result.operations[1]?.byStatus).toEqual({0: 4});
  });

  it('reports checks, custom metrics and thresholds with selectors', async () => {
    const {result} = await run(`import http from 'k6/http';
      import {check} from 'k6';
      import {Trend} from 'k6/metrics';
      const size = new Trend('size');
      export const options = {iterations: 5, thresholds: {
        'size{kind:big}': ['max<=4', 'min>10'],
        'http_reqs{operation:a}': ['count==5'],
        checks: ['rate<1'],
      }};
      export default async function () {
        const response = await http.get(__ENV.C8GAUGE_BASE_URL, {tags: {operation: 'a'}});
        check(response, {'is 200': r => r.status === 200, 'is even': () => __ITER % 2 === 0});
        size.add(__ITER, {kind: 'big'});
        size.add(100, {kind: 'small'});
      }`);
    expect(result.checks).toEqual([
      {name: 'is 200', passes: 5, fails: 0},
      {name: 'is even', passes: 3, fails: 2},
    ]);
    expect(result.thresholds.map(each => [each.expression, each.state, each.observed])).toEqual([
      ['max<=4', 'kept', 4],
      ['min>10', 'broken', 0],
      ['count==5', 'kept', 5],
      ['rate<1', 'kept', 0.8],
    ]);
  });

  it('judges latencies of arrivals on both times, and tells the script how late it is', async () => {
    const metrics = ['http_req_duration{operation:a}', 'iteration_duration'];
    const {result, lines} = await run(
      `import http from 'k6/http';
      import exec from 'k6/execution';
      export const options = {scenarios: {s: {executor: 'constant-arrival-rate', rate: 50,
        timeUnit: '1s', duration: '3s', preAllocatedVUs: 1, maxVUs: 1, gracefulStop: '1s'}},
        thresholds: {${metrics.map(each => `'${each}': ['max>0']`)}}};
      export default async function () {
        await http.get(__ENV.C8GAUGE_BASE_URL, {tags: {operation: 'a'}});
        console.log(exec.vu.lateMs);
      }`,
      {answer: slowly},
    );
    const {thresholds} = result;
    expect(thresholds.map(each => [each.metric, each.time, each.state])).toEqual(
      metrics.flatMap(each => [
        [each, 'service', 'kept'],
        [each, 'response', 'kept'],
      ]),
    );
    // One user takes a tenth of a second for each arrival, and five are due in it: the last waits.
    const lateMs = Math.max(...lines.map(Number));
    expect(lateMs).toBeGreaterThan(80);
    for (const at of [0, 2]) {
      const [service, response] = thresholds.slice(at, at + 2).map(each => each.observed ?? 0);
      expect(response).toBeGreaterThan(Math.max(service ?? 0, lateMs));
    }
  });

  it('holds created against completed process instances in the ledger', async () => {
    const {result} = await run(`
      export const options = {vus: 2, iterations: 10};
      export default function () {
        const key = String(9007199254740993n + BigInt(__VU * 100 + __ITER));
        console.log('c8gauge-ledger created=' + key + ' completed=' + (__ITER === 3 ? '' : key));
      }
      export function teardown() {
        console.log('c8gauge-ledger created= completed= drained=' + Date.now());
      }`);
    expect(result.ledger).toMatchObject({created: 10, duplicatedCount: 0, foreignCount: 0});
    expect(result.ledger?.lostCount).toBe(10 - (result.ledger?.completed ?? 0));
  });

  it.each([
    ['fits', '{"processInstanceKey":9007199254740993}', []],
    [
      'does not fit',
      '{"processInstanceKey":"text"}',
      ['createProcessInstance/response-schema/under-load'],
    ],
  ])('validates a share of the answers under load: one that %s', async (_, body, ids) => {
    const {result, baseUrl} = await run('', {
      answer: (_request, response) => response.end(body),
      // Each user validates every fourth of its answers.
      ...{script: 'create-instance', vus: 1, duration: '1s', validate: 0.25},
    });
    expect((result.findings ?? []).map(each => each.id)).toEqual(ids);
    for (const {curl, message, exchange} of result.findings ?? []) {
      expect(message).toBe('status 200: /processInstanceKey must be integer');
      expect(curl).toContain(`${baseUrl}/v2/process-instances`);
      expect(exchange.response?.body).toBe(body);
    }
  });

  it('counts an exception as a failed iteration and goes on', async () => {
    const {result} = await run(`
      export const options = {iterations: 3};
      export default function () { if (__ITER === 1) throw new Error('boom'); }`);
    expect(result.iterations).toMatchObject({completed: 3, failed: 1});
  });

  it('cuts off what runs beyond the graceful stop', async () => {
    const {result} = await run(`import {sleep} from 'k6';
      export const options = {scenarios: {s: {executor: 'constant-vus', vus: 2, duration: '1s',
        gracefulStop: '100ms'}}};
      export default async function () { await sleep(30); }`);
    expect(result.iterations).toMatchObject({completed: 0, interrupted: 2});
  });

  it('ends early, with what it has, when the user says so', async () => {
    const abort = new AbortController();
    const {result} = await run(
      `import http from 'k6/http';
      export const options = {vus: 1, duration: '60s'};
      export default async function () { ${get()}; }`,
      {signal: abort.signal, onProgress: () => abort.abort()},
    );
    expect(result.iterations.completed).toBeGreaterThan(0);
    expect(result.exit?.code).toBe(105);
  });

  it.each([
    [
      'a top level that throws',
      `throw new Error('boom'); export default function () {}`,
      /breaks at its top level \(boom/,
    ],
    [
      'a setup that throws',
      `export function setup() { throw new Error('boom'); } export default function () {}`,
      /broke in setup \(boom/,
    ],
    ['a syntax error', 'export default function ( {', /does not build \(.*:1:/],
    [
      'a wrong executor',
      `export const options = {scenarios: {a: {executor: 'x'}}}; export default function () {}`,
      /scenario 'a' has the executor "x"/,
    ],
    [
      'a wrong threshold',
      `export const options = {thresholds: {a: ['x']}}; export default function () {}`,
      /the threshold 'x' on a does not parse/,
    ],
    [
      'a floor of another name',
      `export const options = {ext: {c8gauge: {floor: {failures: 0.1}}}}; export default function () {}`,
      /options\.ext\.c8gauge\.floor\.failures is 0\.1: give a share from 0 to 1 of failedRequests, /,
    ],
  ])('refuses %s in one line', async (_, script, message) => {
    await expect(run(script)).rejects.toThrow(message);
  });

  it('cannot validate the answers of a version without its document', async () => {
    const script = `export default function () {}`;
    await expect(run(script, {contract: {dialect: '8.8'}, validate: 0.01})).rejects.toThrow(
      /^answers of dialect 8\.8 cannot be validated without its document: give it with --contract/,
    );
  });

  it.each([
    ['typical', 'typical', 50],
    ['realistic', 'realistic', 50],
    ['process-loop', 'max', 300],
    ['process-loop', 'latency', 1],
  ])('%s at the objective %s', async (script, profile, perSecond) => {
    const prepared = await prepare({script, engine: 'embedded', seed: 1, profile});
    await prepared.dispose();
    const [starters] = prepared.plan.scenarios;
    expect(starters).toMatchObject({
      executor: 'constant-arrival-rate',
      rate: perSecond,
      timeUnitMs: script === 'realistic' ? 50_000 : 1000,
    });
    expect(prepared.floor).toEqual({backpressure: 0.001});
    expect(prepared.bundle.callsOperations).toBe(true);
  });

  it('names the scenarios that there are when it does not know one', async () => {
    await expect(prepare({script: 'nope', engine: 'embedded', seed: 1})).rejects.toThrow(
      /unknown scenario 'nope': use one of .*process-loop/,
    );
  });
});
