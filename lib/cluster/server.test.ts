import {createServer} from 'node:http';
import {type AddressInfo, connect} from 'node:net';
import {exportJWK, generateKeyPair, SignJWT} from 'jose';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {ManualClock} from '../core/manual-clock.ts';
import type {AuthOptions} from './auth.ts';
import {createCluster} from './cluster.ts';
import {ServiceQueue} from './overload.ts';
import {routes} from './routes/routes.ts';
import {buildServer} from './server.ts';
import {bpmn, flows, type TestCluster, task, testCluster} from './testing.ts';

let open: {close(): Promise<void>}[] = [];
afterEach(async () => {
  for (const each of open) await each.close();
  open = [];
});

function withAuth(auth: AuthOptions): TestCluster {
  const test = testCluster({}, {auth});
  open.push(test);
  return test;
}
const topology = (test: TestCluster, authorization?: string) =>
  test.request('GET', '/topology', undefined, authorization ? {authorization} : {});

describe('basic authentication', () => {
  const credentials = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

  it('accepts the right credentials and challenges all others', async () => {
    const test = withAuth({mode: 'basic', username: 'demo', password: 'pass:word'});
    expect((await topology(test, credentials('demo:pass:word'))).status).toBe(200);
    for (const wrong of [undefined, credentials('demo:demo'), 'Basic ?', 'Bearer x']) {
      const reply = await topology(test, wrong);
      expect(reply).toMatchObject({status: 401, body: {title: 'Unauthorized', status: 401}});
      expect(reply.headers['www-authenticate']).toMatch(/^Basic realm=/);
    }
    expect((await test.get('/nothing')).status).toBe(401);
  });
});

describe('OpenID Connect', () => {
  async function provider() {
    const {publicKey, privateKey} = await generateKeyPair('ES256');
    const key = {...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256'};
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({keys: [key]}));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    open.push({close: () => new Promise(resolve => server.close(() => resolve()))});
    const {port} = server.address() as AddressInfo;
    const token = (issuer: string, audience: string, expires: number, signer = privateKey) =>
      new SignJWT({})
        .setProtectedHeader({alg: 'ES256', kid: 'one'})
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(expires)
        .sign(signer);
    return {jwksUrl: `http://127.0.0.1:${port}/jwks`, token};
  }

  it('verifies tokens against the keys of the provider, by the clock of the cluster', async () => {
    const {jwksUrl, token} = await provider();
    const test = withAuth({mode: 'oidc', jwksUrl, issuer: 'me', audience: 'c8'});
    const expires = test.clock.wallMs() / 1000 + 60;
    const good = `Bearer ${await token('me', 'c8', expires)}`;
    expect((await topology(test, good)).status).toBe(200);
    const {privateKey: stranger} = await generateKeyPair('ES256');
    const bad = [
      await token('other', 'c8', expires),
      await token('me', 'other', expires),
      await token('me', 'c8', expires - 120),
      await token('me', 'c8', expires, stranger),
      'not.a.token',
    ];
    for (const each of bad) {
      const reply = await topology(test, `Bearer ${each}`);
      expect(reply.status).toBe(401);
      expect(reply.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    }
    expect((await topology(test)).headers['www-authenticate']).toBe('Bearer');
    test.clock.advance(61_000);
    expect((await topology(test, good)).status).toBe(401);
  });

  it('refuses everybody while the keys of the provider are out of reach', async () => {
    const test = withAuth({mode: 'oidc', jwksUrl: 'http://127.0.0.1:1/jwks'});
    expect((await topology(test, 'Bearer a.b.c')).status).toBe(401);
  });
});

// https://docs.camunda.io/docs/8.6/components/zeebe/technical-concepts/internal-processing/#handling-backpressure
describe('backpressure', () => {
  it('refuses commands beyond the limit, except those that complete work', async () => {
    const cluster = createCluster();
    const server = buildServer(cluster, {maxInFlight: 1});
    open.push({
      close: async () => {
        await server.close();
        cluster.close();
      },
    });
    await server.listen({port: 0, host: '127.0.0.1'});
    const {port} = server.server.address() as AddressInfo;
    const post = (path: string, body = '{}') =>
      fetch(`http://127.0.0.1:${port}/v2${path}`, {
        method: 'POST',
        body,
        headers: {'content-type': 'application/json'},
      }).then(response => response.status);
    // A command whose body does not come is in flight.
    const slow = connect(port, '127.0.0.1');
    slow.write(
      'POST /v2/signals/broadcast HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    );
    await untilTrue(async () => (await post('/process-instances')) === 429);
    expect(await post('/messages/publication')).toBe(429);
    expect(await post('/jobs/1/completion')).toBe(404);
    expect(await post('/jobs/1/failure', '{"retries":1}')).toBe(404);
    expect(await post('/process-instances/search')).toBe(200);
    slow.destroy();
    await untilTrue(async () => (await post('/process-instances')) === 400);
  });
});

/** Asks again, at most a hundred times. */
async function untilTrue(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await condition()) return;
    await new Promise(resolve => setImmediate(resolve));
  }
  throw new Error('the condition never became true');
}

describe('short memory', () => {
  it('refuses commands that create state, and accepts those that complete work', async () => {
    let share = 0.5;
    const test = testCluster({}, {heapShare: () => share});
    open.push(test);
    const create = () => test.post('/process-instances', {bpmnProcessId: 'none'});
    expect((await create()).status).toBe(404);
    share = 0.9;
    test.clock.advance(1000);
    expect(await create()).toMatchObject({status: 429, body: {title: 'RESOURCE_EXHAUSTED'}});
    expect((await test.post('/signals/broadcast', {signalName: 's'})).status).toBe(429);
    expect((await test.post('/jobs/1/completion')).status).toBe(404);
    share = 0.5;
    test.clock.advance(1000);
    expect((await create()).status).toBe(404);
  });
});

// https://docs.camunda.io/docs/8.6/components/concepts/job-workers/#long-polling
describe('long polling', () => {
  const MODEL = bpmn(
    `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
  );
  const poll = (test: TestCluster, requestTimeout?: number) =>
    test.post('/jobs/activation', {
      type: 'work',
      timeout: 1000,
      maxJobsToActivate: 5,
      ...(requestTimeout === undefined ? {} : {requestTimeout}),
    });
  const create = (test: TestCluster) => test.post('/process-instances', {bpmnProcessId: 'process'});
  async function polled(test: TestCluster): Promise<void> {
    await untilTrue(async () => test.cluster.timers.size > 0);
  }

  it('answers as soon as there is a job, to one poll only', async () => {
    const test = withAuth({mode: 'none'});
    await test.deploy({'x.bpmn': MODEL});
    const first = poll(test, 5000);
    await polled(test);
    const second = poll(test, 5000);
    await untilTrue(async () => test.cluster.timers.size === 2);
    await create(test);
    expect((await first).body.jobs).toHaveLength(1);
    test.clock.advance(5000);
    // The first worker's lock has ended by now, and the job went to the second.
    expect((await second).body.jobs).toHaveLength(1);
  });

  it.each([
    [3000, 3000],
    [0, 10_000],
    [undefined, 10_000],
    [1e15, 3_600_000],
  ])('with %s answers empty after %i ms', async (requestTimeout, waits) => {
    const test = withAuth({mode: 'none'});
    const pending = poll(test, requestTimeout);
    await polled(test);
    test.clock.advance(waits);
    expect((await pending).body).toEqual({jobs: []});
    expect(test.cluster.timers.size).toBe(0);
  });

  it('is off with a negative request timeout', async () => {
    const test = withAuth({mode: 'none'});
    expect((await poll(test, -1)).body).toEqual({jobs: []});
  });
});

// https://docs.camunda.io/docs/8.6/self-managed/concepts/multi-tenancy/
describe('tenants', () => {
  it.each([
    ['/process-instances', {bpmnProcessId: 'process'}],
    ['/messages/publication', {name: 'm', correlationKey: 'k'}],
    ['/signals/broadcast', {signalName: 's'}],
  ])('%s refuses an unknown one and knows <default>', async (path, body) => {
    const test = withAuth({mode: 'none'});
    const {status, body: problem} = await test.post(path, {...body, tenantId: 'other'});
    expect([status, problem.title]).toEqual([400, 'INVALID_ARGUMENT']);
    expect((await test.post(path, {...body, tenantId: '<default>'})).status).not.toBe(400);
  });

  it('are checked in activations too', async () => {
    const test = withAuth({mode: 'none'});
    const body = {type: 'work', timeout: 1, maxJobsToActivate: 1, tenantIds: ['<default>', 'x']};
    expect((await test.post('/jobs/activation', body)).status).toBe(400);
  });
});

/** Offers commands at a rate for some seconds. @returns how many were served and refused */
function offer(queue: ServiceQueue, clock: ManualClock, perSecond: number, seconds: number) {
  const counts = {served: 0, refused: 0};
  const count = () => {
    counts.served++;
  };
  for (let n = 0; n < perSecond * seconds; n++) {
    try {
      queue.turn().then(count, count);
    } catch {
      counts.refused++;
    }
    clock.advance(1000 / perSecond);
  }
  return counts;
}

describe('a configured service rate', () => {
  it.each([20, 99, 100])('refuses none of %i a second at 100', async perSecond => {
    const clock = new ManualClock();
    const counts = offer(new ServiceQueue(clock, {perSecond: 100}), clock, perSecond, 20);
    clock.advance(1000);
    await Promise.resolve();
    expect(counts).toEqual({served: perSecond * 20, refused: 0});
  });

  it.each([110, 150, 400])('serves 100 of %i a second, and what waits', async perSecond => {
    const clock = new ManualClock();
    const queue = new ServiceQueue(clock, {perSecond: 100, waitingMax: 10});
    const counts = offer(queue, clock, perSecond, 20);
    clock.advance(1000);
    await Promise.resolve();
    expect(counts.served + counts.refused).toBe(perSecond * 20);
    expect(counts.served).toBeGreaterThanOrEqual(2000);
    expect(counts.served).toBeLessThanOrEqual(2012);
  });

  it('limits the creation of process instances with 429', async () => {
    const it = testCluster({}, {service: {perSecond: 10, waitingMax: 1}});
    const inside = '<bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>';
    await it.deploy({'process.bpmn': bpmn(inside + flows('start > end'))});
    const create = () => it.post('/process-instances', {bpmnProcessId: 'process'});
    const served = [create(), create()];
    await new Promise(resolve => setImmediate(resolve));
    const refused = await create();
    expect(refused.status).toBe(429);
    expect(refused.body.title).toBe('RESOURCE_EXHAUSTED');
    expect((await it.get('/topology')).status).toBe(200);
    it.clock.advance(200);
    expect((await Promise.all(served)).map(each => each.status)).toEqual([200, 200]);
    await it.close();
  });
});

describe('unknown properties', () => {
  const KEY = '2251799813685249';

  let test: TestCluster;
  beforeAll(() => {
    test = testCluster();
  });
  afterAll(() => test.close());

  const withBody = routes.filter(each => each.properties !== undefined);

  // https://github.com/camunda/camunda/pull/37895
  describe('a property that the operation does not know', () => {
    it('is checked wherever a JSON body is read', () => {
      expect(withBody.map(each => each.operationId).sort()).toEqual([
        ...['activateJobs', 'assignUserTask', 'broadcastSignal', 'completeJob', 'completeUserTask'],
        ...['createProcessInstance', 'evaluateDecision', 'failJob', 'publishMessage'],
        ...['searchDecisionDefinitions', 'searchDeployments', 'searchIncidents'],
        ...['searchProcessDefinitions', 'searchProcessInstances', 'searchUserTasks', 'throwError'],
      ]);
    });

    it.each(withBody.map(each => [each.operationId, each] as const))(
      'is refused by %s, whatever else is wrong',
      async (_, {method, path}) => {
        const target = path.replace(/:\w+/, KEY);
        const {status, body} = await test.request(method, target, {colour: 'blue'});
        expect(status).toBe(400);
        expect(body).toMatchObject({
          title: 'Bad Request',
          detail: 'Request property [colour] cannot be parsed',
        });
      },
    );

    it.each(['__proto__', 'constructor', ''])('is refused by any name: %j', async name => {
      const text = `{${JSON.stringify(name)}:1}`;
      expect((await test.raw('POST', `/jobs/${KEY}/completion`, text)).status).toBe(400);
    });

    it('may have any name in a free-form object', async () => {
      const variables = {variables: {colour: 'blue'}};
      expect((await test.post(`/jobs/${KEY}/completion`, variables)).status).toBe(404);
    });
  });
});
