import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {connect} from 'node:net';
import {exportJWK, generateKeyPair, SignJWT} from 'jose';
import {afterEach, describe, expect, it} from 'vitest';
import type {AuthOptions} from './auth.ts';
import {createCluster} from './cluster.ts';
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

  it('lets in whom it knows, and challenges everyone else', async () => {
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

  it('refuses everyone while the keys cannot be had', async () => {
    const test = withAuth({mode: 'oidc', jwksUrl: 'http://127.0.0.1:1/jwks'});
    expect((await topology(test, 'Bearer a.b.c')).status).toBe(401);
  });
});

// https://docs.camunda.io/docs/8.6/components/zeebe/technical-concepts/internal-processing/#handling-backpressure
describe('backpressure', () => {
  it('refuses commands beyond the limit, except those that let work end', async () => {
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
  throw new Error('it never became true');
}

describe('short memory', () => {
  it('refuses what would need more, and lets work end', async () => {
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
  const poll = (test: TestCluster, requestTimeout: number) =>
    test.post('/jobs/activation', {
      type: 'work',
      timeout: 1000,
      maxJobsToActivate: 5,
      requestTimeout,
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
    [1e15, 3_600_000],
  ])('with %i answers empty after %i ms', async (requestTimeout, waits) => {
    const test = withAuth({mode: 'none'});
    const pending = poll(test, requestTimeout);
    await polled(test);
    test.clock.advance(waits);
    expect((await pending).body).toEqual({jobs: []});
    expect(test.cluster.timers.size).toBe(0);
  });

  it('is off without a request timeout, and with a negative one', async () => {
    const test = withAuth({mode: 'none'});
    expect((await poll(test, -1)).body).toEqual({jobs: []});
    const {body} = await test.post('/jobs/activation', {
      type: 'work',
      timeout: 1000,
      maxJobsToActivate: 5,
    });
    expect(body).toEqual({jobs: []});
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
