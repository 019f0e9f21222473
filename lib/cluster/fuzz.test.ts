import type {AddressInfo} from 'node:net';
import {connect} from 'node:net';
import fc from 'fast-check';
import type {FastifyInstance} from 'fastify';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {ManualClock} from '../core/manual-clock.ts';
import {type Cluster, createCluster} from './cluster.ts';
import {type FuzzedRequest, fuzz, fuzzedRequest} from './fuzz.case.ts';
import {routes} from './routes/routes.ts';
import {buildServer} from './server.ts';
import {bpmn, flows, multipartOf, task} from './testing.ts';

const {runs, seed} = fuzz;

let cluster: Cluster;
let server: FastifyInstance;
const clock = new ManualClock();

const MODEL = bpmn(
  `<bpmn:startEvent id="start"/>${task('work')}<bpmn:userTask id="ask"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask><bpmn:endEvent id="end"/>${flows('start > work > ask > end')}`,
);

beforeAll(async () => {
  cluster = createCluster({clock, partitions: 5, retain: 100});
  server = buildServer(cluster);
  await server.inject({
    method: 'POST',
    url: '/v2/deployments',
    headers: {'content-type': 'multipart/form-data; boundary=c8gauge'},
    payload: multipartOf({'process.bpmn': MODEL}),
  });
  for (let n = 0; n < 20; n++) {
    await server.inject({
      method: 'POST',
      url: '/v2/process-instances',
      payload: {bpmnProcessId: 'process'},
    });
  }
  console.log(`fuzz: ${runs} cases an operation, seed ${seed}`);
});
afterAll(async () => {
  await server.close();
  cluster.close();
});

/** Keys of things that are there: the first keys of each partition. */
const knownKeys = Array.from({length: 400}, (_, n) =>
  String((BigInt((n % 5) + 1) << 51n) + BigInt(Math.floor(n / 5))),
);

async function send(method: string, path: string, request: FuzzedRequest) {
  const params = [...request.params];
  const url = `/v2${path.replace(/:\w+/g, () => params.shift() ?? '1')}${request.query}`;
  const pending = server.inject({
    method: method as 'GET',
    url,
    headers: request.headers,
    ...(method === 'GET' ? {} : {payload: request.body}),
  });
  // A poll that waits ends by the clock: none waits longer than an hour.
  setImmediate(() => clock.advance(1000));
  const timer = setInterval(() => clock.advance(3_600_000), 5);
  try {
    return await pending;
  } finally {
    clearInterval(timer);
  }
}

describe('whatever is sent, no answer is above 4xx', () => {
  it.each(routes.map(route => [route.operationId, route] as const))(
    '%s',
    {timeout: 1_800_000},
    async (_operationId, {method, path}) => {
      await fc.assert(
        fc.asyncProperty(fuzzedRequest(knownKeys), async request => {
          const {statusCode, headers, payload} = await send(method, path, request);
          expect(statusCode, payload).toBeLessThan(500);
          expect(statusCode).toBeGreaterThanOrEqual(200);
          if (statusCode < 400) return;
          expect(headers['content-type']).toBe('application/problem+json');
          expect(JSON.parse(payload)).toMatchObject({type: 'about:blank', status: statusCode});
        }),
        {numRuns: runs, seed, endOnFailure: runs > 1000},
      );
      expect((await server.inject('/v2/topology')).statusCode).toBe(200);
    },
  );
});

describe('what is not HTTP', () => {
  it.each([
    ['noise', 'hello\r\n\r\n'],
    ['a broken request line', 'GET /v2/topology HTTP/9.9\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`],
    [
      'two lengths',
      'POST /v2/jobs/activation HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
    ],
  ])('is answered with a 4xx: %s', async (_name, bytes) => {
    const own = buildServer(cluster);
    await own.listen({port: 0, host: '127.0.0.1'});
    const socket = connect((own.server.address() as AddressInfo).port, '127.0.0.1');
    socket.end(bytes);
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    await own.close();
  });
});
