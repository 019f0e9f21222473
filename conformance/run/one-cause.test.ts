import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {anonymousAccess} from '../../lib/auth/access.ts';
import {type Cluster, createCluster} from '../../lib/cluster/cluster.ts';
import {buildServer} from '../../lib/cluster/server.ts';
import {decideVerdict} from '../../lib/record/verdict/verdict.ts';
import {type ConformanceOptions, runConformance} from './run-conformance.ts';
import {startTestRunner, type TestRunner} from './run-test-files.ts';

/*
 * Targets on which much cannot be judged for one reason: it is one line, with what to do about it.
 */

let runner: TestRunner;
let cluster: Cluster;
let inner: ReturnType<typeof buildServer>;
let front: Server;

beforeAll(async () => {
  runner = await startTestRunner([]);
});
afterAll(() => runner.close());

afterEach(async () => {
  front.closeAllConnections();
  front.close();
  await inner.close();
  cluster.close();
});

/** Status and detail of the refusal of a request, by method and path; null lets it through. */
type Refuse = (place: string) => readonly [status: number, detail: string] | null;

async function check(refuse: Refuse, options: Partial<ConformanceOptions>, searchLagMs = 0) {
  cluster = createCluster({searchLagMs});
  inner = buildServer(cluster);
  await inner.ready();
  front = createServer((request, response) => {
    const refusal = refuse(`${request.method} ${request.url?.replace('/v2', '')}`);
    if (refusal === null) return inner.routing(request, response);
    const [status, detail] = refusal;
    response.writeHead(status, {'content-type': 'application/problem+json'});
    response.end(JSON.stringify({title: 'no', status, detail}));
  });
  await new Promise<void>(ready => front.listen(0, '127.0.0.1', ready));
  const baseUrl = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const result = await runConformance({baseUrl, seed: 1, runner, ...options});
  const verdict = decideVerdict({conformance: result, loads: [], failures: []});
  return {result, verdict};
}

const all = () => null;
const NOWHERE = [404, 'No static resource.'] as const;

describe('one cause is one line:', {timeout: 60_000}, () => {
  it('credentials without a permission', async () => {
    const {result, verdict} = await check(
      place => (place === 'POST /deployments' ? [403, "Insufficient permissions 'CREATE'"] : null),
      {operations: ['createDeployment', 'completeJob', 'failJob']},
    );
    expect(result.findings).toEqual([]);
    expect(result.causes).toEqual([
      "createDeployment is forbidden to these credentials (403: Insufficient permissions 'CREATE'): grant them the permission",
    ]);
    expect(verdict.status).toBe('inconclusive');
    expect(verdict.reasons[0]).toMatch(/grant them the permission \(\d+ cases not judged\)/);
  });

  it('a tenant that is not theirs', async () => {
    const {result, verdict} = await check(
      place => (place === 'POST /deployments' ? [400, "not authorized for tenant 'blue'"] : null),
      {
        operations: ['createDeployment', 'completeJob'],
        access: {...anonymousAccess, tenantId: 'blue'},
      },
    );
    expect(result.findings).toEqual([]);
    expect(result.causes).toEqual([expect.stringMatching(/^createDeployment.*blue.*--tenant-id/)]);
    expect(verdict.status).toBe('inconclusive');
  });

  it('reads that follow writes too late', async () => {
    const operations = ['searchUserTasks', 'completeUserTask', 'getProcessInstance'];
    const {result, verdict} = await check(all, {operations, eventuallyMs: 700}, 1500);
    expect(result.findings).toEqual([]);
    expect(result.causes).toEqual([expect.stringMatching(/within 700 ms \(--eventually\)/)]);
    expect(verdict.status).toBe('inconclusive');
  });

  it('an operation that is not served is a finding, and no other', async () => {
    const {result, verdict} = await check(
      place => (/no-such-path|POST \/deployments/.test(place) ? NOWHERE : null),
      {operations: ['createDeployment', 'completeJob']},
    );
    expect(result.findings.map(each => each.id)).toEqual(['createDeployment/served/absent']);
    const reasons = result.outcomes
      .filter(each => each.operation === 'completeJob' && !each.case.startsWith('auth-'))
      .map(each => each.reason);
    expect(new Set(reasons)).toEqual(new Set(['the target does not serve createDeployment']));
    expect(verdict.status).toBe('failed');
  });

  it('a Query API that is off', async () => {
    const {result, verdict} = await check(
      place => (/\/search|no-such-path/.test(place) ? NOWHERE : null),
      {
        operations: ['searchUserTasks', 'searchIncidents', 'completeUserTask'],
        spoken: '8.6-camunda',
      },
    );
    expect(result.findings).toEqual([]);
    expect(result.causes).toEqual([expect.stringMatching(/CAMUNDA_REST_QUERY_ENABLED=true/)]);
    expect(verdict.status).toBe('inconclusive');
  });
});
