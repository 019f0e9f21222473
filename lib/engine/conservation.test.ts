import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type LoadResult, sumRequests} from '../record/load-result.ts';
import {runScenario} from './engine.ts';
import type {LoadRequest} from './load.ts';
import {type Answering, startTestTarget} from './test-target.case.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

let scripts = 0;

async function run(
  options: object,
  body: string,
  {answer, ...more}: Partial<LoadRequest> & {answer?: Answering} = {},
): Promise<LoadResult> {
  const file = join(folder, `script-${++scripts}.ts`);
  const text = `
    import http from 'k6/http';
    import {sleep} from 'k6';
    import exec from 'k6/execution';
    import {Counter} from 'k6/metrics';
    const heldBack = new Counter('arrivals_held_back');
    const url = __ENV.C8GAUGE_BASE_URL;
    export const options = ${JSON.stringify(options)};
    export default async function () { ${body} }`;
  await writeFile(file, text);
  const target = await startTestTarget(answer);
  try {
    const request = {script: file, baseUrl: target.baseUrl, engine: 'embedded', seed: 1} as const;
    const result = await runScenario({...request, onLog: () => undefined, ...more});
    const {total} = requestsOf(result);
    expect(result.requestsSent).toBe(total);
    return result;
  } finally {
    await target.close();
  }
}

const requestsOf = ({operations}: LoadResult) => sumRequests(operations.map(each => each.requests));

const classesOf = (arrivals: LoadResult['arrivals']) =>
  (arrivals?.onTime ?? 0) +
  (arrivals?.late ?? 0) +
  (arrivals?.heldBack ?? 0) +
  (arrivals?.neverSentUsersBusy ?? 0) +
  (arrivals?.neverSentGeneratorLate ?? 0);

/** Answers those of the first `ms` milliseconds after the first request, and then nothing. */
function freezesAfter(ms: number): Answering {
  let firstAtMs: number | null = null;
  return (_, response) => {
    firstAtMs ??= performance.now();
    if (performance.now() - firstAtMs < ms) response.end('{}');
  };
}

const open = (rate: number, vus: number, more = {}) => ({
  scenarios: {
    open: {
      ...{executor: 'constant-arrival-rate', rate, duration: '1s', gracefulStop: '500ms'},
      ...{preAllocatedVUs: vus, maxVUs: vus, ...more},
    },
  },
});

const get = "await http.get(url, {tags: {operation: 'get'}})";

describe('every request and every arrival is in one class', () => {
  it('of a target that freezes: what it owed is unanswered, and its users held the rest', async () => {
    const result = await run(open(100, 20), get, {answer: freezesAfter(300)});
    const {ok, unanswered, total} = requestsOf(result);
    expect(unanswered).toBe(20);
    expect(ok + unanswered).toBe(total);
    const {arrivals} = result;
    expect(arrivals).toMatchObject({offered: 101, usersHeldBy: 'answers', unaccounted: 0});
    expect(arrivals?.neverSentUsersBusy).toBe(101 - total);
    // Their ages: none of them can have been cut off before the graceful stop was over.
    const {censored, censoredFromUs = 0} = result.operations[0]?.serviceTime ?? {};
    expect(censored).toBe(20);
    expect(censoredFromUs).toBeGreaterThan(500_000);
    expect(result.users?.inUnansweredMs).toBeGreaterThan(20 * 500);
  });

  it('of a request that times out: unanswered, at its timeout', async () => {
    const body = "await http.get(url, {timeout: '200ms', tags: {operation: 'get'}})";
    const result = await run({vus: 1, iterations: 2}, body, {answer: () => undefined});
    expect(requestsOf(result)).toMatchObject({total: 2, unanswered: 2, errors: 0});
    expect(result.operations[0]?.byError).toEqual({REQUEST_TIMEOUT: 2});
    expect(result.operations[0]?.responseTime.censoredFromUs).toBeGreaterThanOrEqual(199_000);
  });

  it('of what is young when the end cuts it off: open', async () => {
    let requests = 0;
    const answer: Answering = (_, response) => {
      if (++requests <= 5) setTimeout(() => response.end('{}'), 1300);
    };
    const options = {
      scenarios: {one: {executor: 'constant-vus', vus: 5, duration: '2s', gracefulStop: '0s'}},
    };
    const result = await run(options, get, {answer});
    expect(requestsOf(result)).toMatchObject({ok: 5, open: 5, unanswered: 0});
    expect(result.operations[0]?.responseTime.censored).toBeUndefined();
  });

  it('of requests side by side, whether they were sent or waited for a connection', async () => {
    const tags = "{tags: {operation: 'get'}}";
    const requests = `Array.from({length: 9}, () => http.asyncRequest('GET', url, null, ${tags}))`;
    const options = {
      scenarios: {
        one: {executor: 'constant-vus', vus: 1, duration: '1s', gracefulStop: '0s'},
      },
    };
    let reached = 0;
    const answer: Answering = () => void reached++;
    const result = await run(options, `await Promise.all(${requests})`, {answer});
    expect(requestsOf(result)).toMatchObject({total: 9, unanswered: 9});
    expect(reached).toBe(6);
  });

  it('of a script whose pauses hold its users: that is not the fault of the answers', async () => {
    const result = await run(open(50, 1), `${get}; sleep(0.4)`.replace('sleep', 'await sleep'));
    const {arrivals} = result;
    expect(arrivals?.usersHeldBy).toBe('script');
    expect(arrivals?.neverSentUsersBusy).toBeGreaterThan(40);
  });

  it('of arrivals that are held back', async () => {
    const body = `if (exec.scenario.iterationInTest % 2) heldBack.add(1); else ${get}`;
    const {arrivals} = await run(open(50, 5), body);
    expect(arrivals?.heldBack).toBeGreaterThan(20);
    expect(arrivals).toMatchObject({offered: 51, unaccounted: 0});
    expect(classesOf(arrivals)).toBe(51);
  });

  it('of a status that the script expects', async () => {
    const answer: Answering = (_, response) => {
      response.statusCode = 404;
      response.end('{}');
    };
    const params = "{responseCallback: http.expectedStatuses(404), tags: {operation: 'get'}}";
    const expecting = await run({vus: 1, iterations: 3}, `await http.get(url, ${params})`, {
      answer,
    });
    expect(requestsOf(expecting)).toMatchObject({ok: 3, failed: 0});
    expect(expecting.operations[0]?.byStatus).toEqual({404: 3});
  });

  it.each([1, 2, 3, 4])('whichever of %i threads has the free user', async workers => {
    const scenarios = {...open(30, 2).scenarios, other: {...open(10, 1).scenarios.open}};
    const result = await run({scenarios}, get, {workers});
    const {arrivals} = result;
    expect(arrivals).toMatchObject({offered: 42, unaccounted: 0});
    // Of the very last ones a busy machine may not start each in time.
    const {total, ok} = requestsOf(result);
    expect(total).toBeGreaterThan(30);
    expect(classesOf(arrivals)).toBe(42);
    expect(ok).toBe(total);
  });

  it.each([1, 3])('of a run that is ended early, on %i threads', async workers => {
    const ending = new AbortController();
    setTimeout(() => ending.abort(), 600);
    const {arrivals} = await run(open(100, 4, {duration: '30s'}), get, {
      ...{workers, signal: ending.signal},
    } as Partial<LoadRequest>);
    expect(arrivals?.unaccounted).toBe(0);
    expect(arrivals?.offered).toBeLessThan(100);
    expect(classesOf(arrivals)).toBe(arrivals?.offered);
  });
});

describe('a script that never yields', () => {
  const short = (vus: number) => ({
    scenarios: {
      loop: {executor: 'constant-vus', vus, duration: '1s', gracefulStop: '0s'},
    },
  });

  it('is ended with what was measured until then; what is not known makes the run INVALID', async () => {
    const body = `${get}; if (exec.vu.iterationInInstance === 5) for (;;) {}`;
    const result = await run(short(1), body, {workers: 1});
    expect(requestsOf(result).ok).toBeLessThan(7);
    expect(result.validity.reasons.join()).toContain('its thread was terminated');
    expect(result.exit?.code).toBe(0);
  });

  it('does not take the other threads with it, and teardown runs in one of them', async () => {
    const lines: string[] = [];
    const body = `if (exec.vu.idInTest === 1) for (;;) {}
      ${get}; await sleep(0.05);
    }
    export async function teardown() {
      console.log('torn down');`;
    const onLog = (_level: string, line: string) => void lines.push(line);
    const more = {workers: 2, onLog} as Partial<LoadRequest>;
    const result = await run(short(2), body, more);
    expect(requestsOf(result).ok).toBeGreaterThan(5);
    expect(lines).toContain('torn down');
  });

  it('that tries again for ever when it is interrupted ends like any other', async () => {
    const body = `for (;;) { try { ${get} } catch {} }`;
    const answer: Answering = (_, response) => void setTimeout(() => response.end('{}'), 10);
    const result = await run(short(2), body, {answer});
    expect(result.iterations).toMatchObject({completed: 0, interrupted: 2});
    expect(result.validity.reasons.join()).not.toContain('terminated');
  });
});

describe('activations that wait for jobs', () => {
  const poll = (requestTimeout: number) =>
    `await http.post(url + '/v2/jobs/activation', '{"type":"x","requestTimeout":${requestTimeout}}',
      {tags: {operation: 'activateJobs'}});`;
  const loop = {
    scenarios: {
      poll: {executor: 'constant-vus', vus: 2, duration: '1s', gracefulStop: '0s'},
    },
    thresholds: {http_req_duration: ['max<600']},
  };
  /** No job comes for 700 ms. */
  const nothing: Answering = (_, response) =>
    void setTimeout(() => response.end('{"jobs":[]}'), 700);

  it('are in no latency, and those that our end cuts off are open', async () => {
    const {operations, notTold, thresholds} = await run(loop, poll(0), {answer: nothing});
    const [{requests, responseTime} = {requests: null, responseTime: null}] = operations;
    expect(requests).toMatchObject({ok: 2, unanswered: 0, open: 2});
    expect(responseTime?.count).toBe(0);
    expect(thresholds).toMatchObject([{state: 'no data'}]);
    expect(notTold?.join()).toMatch(/2 activations waited for jobs/);
  });

  it('count from when their time to wait was over', async () => {
    const {operations, notTold} = await run(loop, poll(400), {answer: nothing});
    const {requests, responseTime} = operations[0] as (typeof operations)[number];
    expect(requests).toMatchObject({ok: 2, open: 2});
    expect(responseTime.count).toBe(2);
    expect(responseTime.latencyUsMin).toBeGreaterThan(250_000);
    expect(responseTime.latencyUsMin).toBeLessThan(650_000);
    expect(notTold ?? []).not.toContainEqual(expect.stringContaining('waited for jobs'));
  });

  it('are unanswered where nothing came long after that', async () => {
    const [{requests} = {requests: null}] = (await run(loop, poll(50), {answer: () => {}}))
      .operations;
    expect(requests).toMatchObject({ok: 0, unanswered: 2, open: 0});
  });

  it('are as others where they ask for an answer at once', async () => {
    const {operations, thresholds} = await run(loop, poll(-1), {answer: nothing});
    expect(operations[0]?.responseTime.count).toBeGreaterThanOrEqual(2);
    expect(thresholds).toMatchObject([{state: 'broken'}]);
  });
});
