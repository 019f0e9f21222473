import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {anonymousAccess} from '../../lib/auth/access.ts';
import {fixedAuthorization} from '../../lib/auth/authorization.ts';
import {decideVerdict} from '../../lib/record/verdict.ts';
import {runConformance} from './run-conformance.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>(ready => server?.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const TOPOLOGY = {
  brokers: [],
  clusterSize: 1,
  partitionsCount: 1,
  replicationFactor: 1,
  gatewayVersion: '8.6.0',
};

/** A server that has a topology and refuses the rest as it should. */
function topologyServer(topology: object): RequestListener {
  return (request, response) => {
    if (request.url !== '/v2/topology') return refuse(response, 404);
    if (request.method !== 'GET') return refuse(response, 405, {allow: 'GET, HEAD'});
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(topology));
  };
}

function refuse(
  response: Parameters<RequestListener>[1],
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  const type = {'content-type': 'application/problem+json'};
  response.writeHead(status, {...type, ...headers});
  response.end(JSON.stringify({type: 'about:blank', title: 'NOT_FOUND', status}));
}

const operations = ['getTopology'];

describe('runConformance', () => {
  it('holds for a target that keeps the contract', async () => {
    const baseUrl = await listen(topologyServer(TOPOLOGY));
    const result = await runConformance({baseUrl, seed: 1, operations});
    expect(decideVerdict({conformance: result, loads: [], failures: []}).status).toBe('passed');
    expect(result.outcomes).toContainEqual({
      operation: 'getTopology',
      check: 'schema',
      case: 'valid:minimal',
      status: 'pass',
      reason: null,
    });
    const exercised = result.coverage.filter(each => each.exercised);
    expect(exercised.map(each => each.operation)).toEqual(['getTopology']);
    const [ok] = exercised[0]?.responses ?? [];
    expect(ok).toMatchObject({status: '200', declared: true, observed: 1, why: null});
    expect(ok?.properties).toContainEqual({name: 'clusterSize', observed: 1, why: null});
    expect(ok?.properties).toContainEqual({
      name: 'brokers.0.host',
      observed: 0,
      why: 'it was never in an answer',
    });
  });

  it('skips, and says why, what it cannot judge without credentials', async () => {
    const baseUrl = await listen(topologyServer(TOPOLOGY));
    const {outcomes} = await runConformance({baseUrl, seed: 1, operations});
    const unsent = {operation: 'getTopology', check: 'sent', status: 'skip'};
    const reason = 'the run has no credentials, so whether others are refused was not judged';
    expect(outcomes.filter(each => each.status !== 'pass')).toEqual([
      {...unsent, case: 'auth-absent', reason},
      {...unsent, case: 'auth-invalid', reason},
    ]);
  });

  it('finds a target that lets everyone in, when it has credentials', async () => {
    const baseUrl = await listen(topologyServer(TOPOLOGY));
    const authorization = 'Bearer of-the-run';
    const access = {...anonymousAccess, authorization: fixedAuthorization(authorization)};
    const {findings} = await runConformance({baseUrl, seed: 3, operations, access});
    expect(findings).toMatchObject([
      {id: 'getTopology/auth-enforced/auth-absent', seed: 3},
      {id: 'getTopology/auth-enforced/auth-invalid', seed: 3},
    ]);
    expect(JSON.stringify(findings)).not.toContain('of-the-run');
  });

  it('reports what a target gets wrong, with the line of the contract and a curl line', async () => {
    const baseUrl = await listen(topologyServer({...TOPOLOGY, clusterSize: 'one'}));
    const result = await runConformance({baseUrl, seed: 1, operations});
    expect(decideVerdict({conformance: result, loads: [], failures: []})).toEqual({
      status: 'failed',
      reasons: ['1 finding in 1 operation, first getTopology/schema/valid:minimal'],
    });
    expect(result.findings).toMatchObject([
      {
        id: 'getTopology/schema/valid:minimal',
        level: 'contract',
        message: 'at /clusterSize: must be integer',
        expectedBy: expect.stringMatching(
          /^camunda-8\.6\.openapi\.yaml:\d+ #\/paths\/~1topology\/get\/responses\/200$/,
        ),
        curl: expect.stringContaining(`'${baseUrl}/v2/topology'`),
      },
    ]);
  });

  it('says that nothing listens there', async () => {
    const run = runConformance({baseUrl: 'http://127.0.0.1:1', seed: 1, operations});
    await expect(run).rejects.toThrow(
      /^cannot reach http:\/\/127\.0\.0\.1:1 \(.*ECONNREFUSED.*\): start the cluster, or correct/,
    );
  });

  it('says that a web page answers there', async () => {
    const baseUrl = await listen((_, response) => {
      response.writeHead(200, {'content-type': 'text/html'}).end('<html></html>');
    });
    await expect(runConformance({baseUrl, seed: 1, operations})).rejects.toThrow(
      /answers a web page \(text\/html, 200\), not a REST API: point --base-url/,
    );
  });

  it('gives up on a target that hangs, in bounded time', async () => {
    const baseUrl = await listen(() => undefined);
    const run = runConformance({baseUrl, seed: 1, operations, timeoutMs: 200});
    await expect(run).rejects.toThrow(/does not answer GET \/topology/);
  });

  it('stops asking a target that hangs later on, and says what was not asked', async () => {
    let asked = 0;
    const baseUrl = await listen((_, response) => {
      asked += 1;
      // The first is the run's own question whether this is the right server.
      if (asked > 1) return;
      response.writeHead(200, {'content-type': 'application/json'});
      response.end(JSON.stringify(TOPOLOGY));
    });
    const result = await runConformance({baseUrl, seed: 1, timeoutMs: 100});
    expect(asked).toBeLessThan(12);
    const complete = result.findings.filter(each => each.check === 'response-complete');
    expect(complete.length).toBeGreaterThan(0);
    expect(complete.length).toBe(result.findings.length);
    const skips = result.outcomes.filter(each => each.status === 'skip');
    expect(skips.at(-1)?.reason).toMatch(/^the target gave \d+ answers that did not end$/);
  });

  it('names the operations when one is unknown', async () => {
    const run = runConformance({
      baseUrl: 'http://127.0.0.1:1',
      seed: 1,
      operations: ['getTopolgy'],
    });
    await expect(run).rejects.toThrow(/no operation 'getTopolgy': choose from getTopology, /);
  });

  it("runs flows of the user's own", async () => {
    const baseUrl = await listen(topologyServer({...TOPOLOGY, clusterSize: 2}));
    const folder = await mkdtemp(join(tmpdir(), 'c8gauge (flows) '));
    const flow = join(folder, 'size [1].test.ts');
    await writeFile(flow, USER_FLOW);
    const result = await runConformance({
      baseUrl,
      seed: 1,
      operations,
      flowFiles: [flow],
    });
    await rm(folder, {recursive: true});
    expect(result.findings).toMatchObject([
      {id: 'getTopology/size/one', message: 'expected 1', expectedBy: 'https://example.com/size'},
    ]);
  });
});

const USER_FLOW = `import {answerObject, describeFlow, jsonDraft} from 'c8gauge/conformance';
const source: string = 'https://example.com/size';
describeFlow('size', (_stage, behaviour) => {
  behaviour(
    'one broker', {operation: 'getTopology', check: 'size', case: 'one', source},
    async probe => {
      const exchange = await probe.call('getTopology', jsonDraft({}));
      probe.expect(String(answerObject(exchange).clusterSize) === '1', 'expected 1');
    },
  );
});
`;
