import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {anonymousAccess} from '../../lib/auth/access.ts';
import {fixedAuthorization} from '../../lib/auth/authorization.ts';
import type {ConformanceResult} from '../../lib/record/findings.ts';
import {decideVerdict} from '../../lib/record/verdict/verdict.ts';
import {runConformance} from './run-conformance.ts';
import {startTestRunner, type TestRunner} from './run-test-files.ts';

/** Each run starts vitest, which takes a while. */
const TIMEOUT_MS = 60_000;

const servers: Server[] = [];

afterAll(() => {
  for (const each of servers) {
    each.closeAllConnections();
    each.close();
  }
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const TOPOLOGY = {
  brokers: [],
  clusterSize: 1,
  partitionsCount: 1,
  replicationFactor: 1,
  gatewayVersion: '8.6.0',
};

/** A server that has a topology and correctly refuses everything else. */
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

describe('of a target that keeps the contract, without credentials,', () => {
  let result: ConformanceResult;
  beforeAll(async () => {
    const baseUrl = await listen(topologyServer(TOPOLOGY));
    result = await runConformance({baseUrl, seed: 1, operations});
  }, TIMEOUT_MS);

  it('everything that was sent has passed', () => {
    expect(decideVerdict({conformance: result, loads: [], failures: []}).status).toBe('passed');
    expect(result.findings).toEqual([]);
    expect(result.outcomes).toContainEqual({
      operation: 'getTopology',
      check: 'schema',
      case: 'valid:minimal',
      status: 'pass',
      reason: null,
    });
  });

  it('the coverage has what was observed, and what was not', () => {
    const exercised = result.coverage.filter(each => each.exercised);
    expect(exercised.map(each => each.operation)).toEqual(['getTopology']);
    const others = result.coverage.filter(each => !each.exercised);
    expect(new Set(others.map(each => each.excluded))).toEqual(new Set(['--operation']));
    const [ok] = exercised[0]?.responses ?? [];
    expect(ok).toMatchObject({status: '200', declared: true, observed: 2, why: null});
    expect(ok?.properties).toContainEqual({name: 'clusterSize', observed: 2, why: null});
    expect(ok?.properties).toContainEqual({
      name: 'brokers.0.host',
      observed: 0,
      why: 'it was never in an answer',
    });
  });

  it('what cannot be judged without credentials is skipped, and says why', () => {
    const unsent = {operation: 'getTopology', check: 'sent', status: 'skip'};
    const reason =
      'the run has no credentials, so whether requests without them are refused was not judged';
    expect(result.outcomes.filter(each => each.status !== 'pass')).toEqual([
      {...unsent, case: 'auth-absent', reason},
      {...unsent, case: 'auth-invalid', reason},
    ]);
  });
});

describe('of a target that is wrong, with credentials and a flow of the user,', () => {
  let baseUrl: string;
  let result: ConformanceResult;
  beforeAll(async () => {
    baseUrl = await listen(topologyServer({...TOPOLOGY, clusterSize: 'one'}));
    const folder = await mkdtemp(join(tmpdir(), 'c8gauge (flows) '));
    const flow = join(folder, 'size [1].test.ts');
    await writeFile(flow, USER_FLOW);
    const authorization = fixedAuthorization('Bearer of-the-run');
    const access = {...anonymousAccess, authorization};
    result = await runConformance({baseUrl, seed: 3, operations, access, flowFiles: [flow]});
    await rm(folder, {recursive: true});
  }, TIMEOUT_MS);

  it('every deviation is a finding, once, and the verdict is failed', () => {
    expect(result.findings.map(each => each.id)).toEqual([
      'getTopology/schema/valid:minimal#/clusterSize',
      'getTopology/auth-enforced/auth-absent',
      'getTopology/auth-enforced/auth-invalid',
      'getTopology/size/one',
    ]);
    expect(decideVerdict({conformance: result, loads: [], failures: []})).toEqual({
      status: 'failed',
      reasons: [
        '4 findings in 1 operation of 4 causes, first getTopology/schema/valid:minimal#/clusterSize: at /clusterSize: must be integer',
      ],
    });
  });

  it('a finding has the line of the contract, a curl line and the seed', () => {
    expect(result.findings[0]).toMatchObject({
      level: 'contract',
      message: 'at /clusterSize: must be integer',
      expectedBy: expect.stringMatching(
        /^camunda-8\.6\.openapi\.yaml:\d+ #\/paths\/~1topology\/get\/responses\/200$/,
      ),
      curl: expect.stringContaining(`'${baseUrl}/v2/topology'`),
      seed: 3,
    });
  });

  it("a finding of the user's own flow has its words", () => {
    expect(result.findings.at(-1)).toMatchObject({
      message: 'expected 1',
      expectedBy: 'https://example.com/size',
    });
  });

  it('the credentials are in no finding', () => {
    expect(JSON.stringify(result.findings)).not.toContain('of-the-run');
  });
});

it('ends with one line when nothing listens there', {timeout: TIMEOUT_MS}, async () => {
  const run = runConformance({baseUrl: 'http://127.0.0.1:1', seed: 1, operations});
  await expect(run).rejects.toThrow(
    /^cannot reach http:\/\/127\.0\.0\.1:1 \(.*ECONNREFUSED.*\): start the cluster, or correct/,
  );
});

it('names the operations when one is unknown', async () => {
  const run = runConformance({
    baseUrl: 'http://127.0.0.1:1',
    seed: 1,
    operations: ['getTopolgy'],
  });
  await expect(run).rejects.toThrow(/no operation 'getTopolgy': is 'getTopology' meant\?/);
});

describe('a flow of the user', () => {
  /** Checks a right target with a flow of this text, and returns what broke. */
  async function brokenBy(text: string): Promise<(string | null)[]> {
    const baseUrl = await listen(topologyServer(TOPOLOGY));
    const folder = await mkdtemp(join(tmpdir(), 'c8gauge-flow-'));
    const flow = join(folder, 'own.test.ts');
    await writeFile(flow, text);
    let runner: TestRunner | undefined;
    try {
      runner = await startTestRunner([flow], 500);
      const settings = {baseUrl, seed: 3, operations, timeoutMs: 300, runner};
      const {outcomes} = await runConformance(settings);
      return outcomes.filter(each => each.status === 'error').map(each => each.reason);
    } finally {
      await runner?.close();
      await rm(folder, {recursive: true});
    }
  }

  it('that is never done is ended, and said', {timeout: TIMEOUT_MS}, async () => {
    expect(await brokenBy('for (;;);')).toEqual([
      expect.stringMatching(/^the thread of the cases was busy for 3.5 s, in getTopology: /),
    ]);
  });

  it('that cannot be loaded is said', {timeout: TIMEOUT_MS}, async () => {
    expect(await brokenBy("throw new Error('no flow today');")).toEqual(['no flow today']);
  });

  it('that does not build is refused at its line', async () => {
    await expect(brokenBy('const a = ;')).rejects.toThrow(/own\.test\.ts:1:11: .*: correct it/);
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
