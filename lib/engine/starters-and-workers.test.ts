import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runScenario} from './engine.ts';
import type {LoadRequest, LoadTarget, Progress} from './load.ts';
import {type Answering, startTestTarget, type TestTarget} from './test-target.case.ts';

/** Enough of a cluster for `process-loop`: instances wait in a queue, every second creation is refused. */
function refusingCluster(): Answering {
  const waiting: bigint[] = [];
  let creations = 0;
  return (request, response) => {
    if (request.url === '/v2/process-instances') {
      const key = 9007199254740993n + BigInt(++creations);
      if (creations % 2 === 0) {
        response.statusCode = 429;
        response.end('{"title":"RESOURCE_EXHAUSTED"}');
        return;
      }
      waiting.push(key);
      response.end(`{"processInstanceKey":${key}}`);
    } else if (request.url === '/v2/jobs/activation') {
      const {maxJobsToActivate} = JSON.parse(request.text) as {maxJobsToActivate: number};
      response.end(`{"jobs":[${waiting.splice(0, maxJobsToActivate).map(jobOf)}]}`);
    } else if (request.url?.endsWith('/completion')) {
      response.statusCode = 204;
      response.end();
    } else response.end('{}');
  };
}

const jobOf = (key: bigint) =>
  `{"jobKey":${key},"processInstanceKey":${key},"bpmnProcessId":"c8gauge-one-task","elementId":"task","variables":{"startedAtMs":${Date.now()}}}`;

let target: TestTarget;

beforeAll(async () => {
  target = await startTestTarget(refusingCluster());
});
afterAll(() => target.close());

const run = (script: string, more: Partial<LoadRequest & LoadTarget>) =>
  runScenario({
    ...{script, baseUrl: target.baseUrl, engine: 'embedded', seed: 1, backOff: 'aimd'},
    onLog: () => undefined,
    ...more,
  });

describe('starters and workers together', () => {
  it('create at a rate, slow down on backpressure, and complete every instance once', async () => {
    const shape = {rate: 200, vus: 1, workers: 1, duration: '1s'};
    // The workers would go on for five seconds more: teardown completes what they leave.
    const abort = new AbortController();
    const onProgress = ({elapsedMs}: Progress) => {
      if (elapsedMs > 1500) abort.abort();
    };
    const result = await run('process-loop', {...shape, onProgress, signal: abort.signal});
    const created = result.operations.find(each => each.operation === 'createProcessInstance');
    const {total = 0, backpressure = 0} = created?.requests ?? {};
    const {completed = 0, heldBack = 0, durationMs} = result.arrivals ?? {};
    expect(result.options['ext']).toMatchObject({c8gauge: {backOff: 'aimd'}});
    expect(durationMs).toBe(1000);
    // The first at zero; what is neither sent nor held back was dropped.
    expect(completed + result.iterations.dropped).toBe(201);
    // Of the one VU's creations the second is refused, so the third arrival is held back.
    expect(backpressure > 0).toBe(completed >= 2);
    expect(heldBack > 0).toBe(completed >= 3);
    expect(total).toBe(completed - heldBack);
    expect(result.ledger).toMatchObject({
      ...{created: total - backpressure, completed: total - backpressure},
      ...{lostCount: 0, duplicatedCount: 0, foreignCount: 0},
    });
    const each = total - backpressure;
    expect(result.processes).toMatchObject([
      {
        ...{bpmnProcessId: 'c8gauge-one-task', created: each, completed: each},
        elements: {task: {activated: each, completed: each, failed: 0}},
        bpmn: expect.stringContaining('<bpmn:process id="c8gauge-one-task"'),
      },
    ]);
    // What workers did is no arrival.
    expect(result.iterations.completed).toBeGreaterThan(completed);
  });

  it.each([
    ['a closed loop', 'process-loop', /back-off 'aimd' is for arrivals: give a rate with --rate/],
    ['a script that does not ask', 'activate-jobs', /^the script has no back-off 'aimd'/],
  ])('%s is refused', async (_, script, message) => {
    await expect(run(script, {})).rejects.toThrow(message);
  });

  it.each([
    ['create-instance', 'instance created'],
    ['process-loop', 'instance created'],
  ])('%s: a creation that backpressure refuses fails no check', async (script, name) => {
    const shape = {rate: 40, vus: 4, workers: 1, duration: '1s', backOff: 'none'} as const;
    const {checks, operations} = await run(script, shape);
    const creations = operations.find(each => each.operation === 'createProcessInstance');
    const created = checks.find(each => each.name === name);
    expect(created).toMatchObject({passes: creations?.requests.ok, fails: 0});
    expect(creations?.requests.backpressure).toBeGreaterThan(10);
  });
});
