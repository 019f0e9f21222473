import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {anonymousAccess} from '../../lib/auth/access.ts';
import {fixedAuthorization} from '../../lib/auth/authorization.ts';
import {type Cluster, createCluster} from '../../lib/cluster/cluster.ts';
import {buildServer, type ServerOptions} from '../../lib/cluster/server.ts';
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

/** Status and detail of the refusal of a request, by method, path and the size of its body; null lets it through. */
type Refuse = (place: string, bytes: number) => readonly [status: number, detail: string] | null;

async function check(
  refuse: Refuse,
  options: Partial<ConformanceOptions>,
  searchLagMs = 0,
  served: ServerOptions = {},
  searched: string | null = null,
) {
  cluster = createCluster({searchLagMs});
  inner = buildServer(cluster, served);
  await inner.ready();
  front = createServer((request, response) => {
    const bytes = Number(request.headers['content-length'] ?? 0);
    const refusal = refuse(`${request.method} ${request.url?.replace('/v2', '')}`, bytes);
    if (refusal === null && searched !== null && request.url?.endsWith('instances/search')) {
      request.resume();
      return response.writeHead(200, {'content-type': 'application/json'}).end(searched);
    }
    if (refusal === null) return inner.routing(request, response);
    const [status, detail] = refusal;
    request.resume();
    if (status === 302) return response.writeHead(status, {location: detail}).end();
    if (detail.startsWith('<'))
      return response.writeHead(status, {'content-type': 'text/html'}).end(detail);
    response.writeHead(status, {'content-type': 'application/problem+json'});
    response.end(JSON.stringify({title: 'no', status, detail}));
  });
  await new Promise<void>(ready => front.listen(0, '127.0.0.1', ready));
  const baseUrl = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const result = await runConformance({baseUrl, seed: 1, runner, ...options});
  const verdict = decideVerdict({conformance: result, loads: [], failures: []});
  return {result, verdict};
}

/** A document shaped as Camunda's for 8.8. */
const LATER = fileURLToPath(
  new URL('../../lib/contract/dialects/fixture/rest-api.yaml', import.meta.url),
);

/** What a search answers whose caller may see one process of somebody else. */
const OF_OTHERS = JSON.stringify({
  items: [
    {
      ...{processInstanceKey: '2251799813685999', processDefinitionKey: '2251799813685998'},
      ...{processDefinitionId: 'orders', processDefinitionVersion: 1, processDefinitionName: 'o'},
      ...{state: 'ACTIVE', startDate: '2026-01-01T00:00:00.000Z', hasIncident: false},
      ...{tenantId: '<default>', tags: []},
    },
  ],
  page: {totalItems: 1, hasMoreTotalItems: false},
});

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

  it('a read that is forbidden, for all that need the same permission', async () => {
    const detail = "Unauthorized to perform operation 'READ_PROCESS_INSTANCE' on resource 'X'";
    const {result, verdict} = await check(
      place => (/^GET .process-instances/.test(place) ? [403, detail] : null),
      {operations: ['getProcessInstance', 'cancelProcessInstance']},
    );
    expect(result.findings).toEqual([]);
    expect(result.causes).toEqual([
      'these credentials lack the permission READ_PROCESS_INSTANCE on X (getProcessInstance is refused with 403): grant it to them for every resource (*)',
    ]);
    expect(verdict.status).toBe('inconclusive');
  });

  it('searches and activations that leave out what the credentials may not see', async () => {
    const forbidden = ['searchProcessDefinitions', 'activateJobs'];
    const {result, verdict} = await check(
      all,
      {
        operations: [...forbidden, 'throwJobError', 'searchProcessInstances'],
        access: {...anonymousAccess, authorization: fixedAuthorization('Bearer x')},
        ...{spoken: '8.8', contractFile: LATER, eventuallyMs: 300},
      },
      0,
      {dialect: '8.8', forbidden},
    );
    expect(result.findings.filter(each => each.check !== 'auth-enforced')).toEqual([]);
    const lacking = (permission: string, operation: string) =>
      `these credentials lack the permission ${permission} on PROCESS_DEFINITION (${operation} shows nothing, not even what the run has made): grant it to them for every resource (*)`;
    expect(new Set(result.causes)).toEqual(
      new Set([
        lacking('READ_PROCESS_DEFINITION', 'searchProcessDefinitions'),
        lacking('UPDATE_PROCESS_INSTANCE', 'activateJobs'),
      ]),
    );
    const found = result.outcomes.filter(each => each.operation === 'searchProcessInstances');
    expect(found.some(each => each.check === 'filter' && each.status === 'pass')).toBe(true);
    expect(verdict.reasons.some(each => each.includes('UPDATE_PROCESS_INSTANCE'))).toBe(true);
  });

  it('searches that show what others have made, and leave out what the run has', async () => {
    const detail = "Unauthorized to perform operation 'READ_PROCESS_INSTANCE' on resource 'X'";
    const {result, verdict} = await check(
      place => (/^GET .process-instances/.test(place) ? [403, detail] : null),
      {
        operations: ['searchProcessInstances'],
        access: {...anonymousAccess, authorization: fixedAuthorization('Bearer x')},
        ...{spoken: '8.8', contractFile: LATER, eventuallyMs: 300},
      },
      0,
      {dialect: '8.8'},
      OF_OTHERS,
    );
    expect(result.findings.filter(each => each.check !== 'auth-enforced')).toEqual([]);
    expect(result.causes).toEqual([
      'these credentials lack the permission READ_PROCESS_INSTANCE on PROCESS_DEFINITION (searchProcessInstances shows nothing of what the run has made): grant it to them for every resource (*)',
    ]);
    expect(verdict.status).toBe('inconclusive');
  });

  it('is no permission where what is left out can be read', async () => {
    const {result} = await check(
      all,
      {
        operations: ['searchProcessInstances'],
        access: {...anonymousAccess, authorization: fixedAuthorization('Bearer x')},
        ...{spoken: '8.8', contractFile: LATER, eventuallyMs: 300},
      },
      0,
      {dialect: '8.8'},
      OF_OTHERS,
    );
    expect(result.causes).toEqual([]);
    expect(result.findings.some(each => each.id.startsWith('searchProcessInstances/'))).toBe(true);
  });

  it('a target that refuses everything by backpressure', async () => {
    const {result, verdict} = await check(
      place => (place.startsWith('POST') ? [429, 'RESOURCE_EXHAUSTED'] : null),
      {operations: ['broadcastSignal', 'getTopology']},
    );
    expect(result.findings).toEqual([]);
    expect(result.causes).toEqual([
      'the target is overloaded: it refused createDeployment with 429 again and again: check it while it has less to do',
    ]);
    expect(verdict.status).toBe('inconclusive');
  });

  it('a body beyond all bounds, which is refused before any operation has seen it', async () => {
    const {result} = await check(
      (_, bytes) => (bytes > 2 * 1024 * 1024 ? [502, 'upstream reset'] : null),
      {operations: ['broadcastSignal', 'publishMessage', 'assignUserTask']},
    );
    const [first, ...others] = result.findings;
    expect([first?.check, first?.case]).toEqual(['no-server-error', 'oversized-body']);
    expect(others).toEqual([]);
    const sent = result.outcomes.filter(each => each.case === 'oversized-body');
    expect(sent.filter(each => each.reason?.endsWith(`already: ${first?.id}`))).toHaveLength(2);
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

  it('paths that a proxy answers with its own page, whatever it does with others', async () => {
    const {result, verdict} = await check(
      place => (/\/search/.test(place) ? [200, '<!DOCTYPE html><title>Sign in</title>'] : null),
      {operations: ['searchUserTasks', 'searchIncidents', 'getTopology']},
    );
    expect(result.findings.map(each => each.id)).toEqual([
      ...['searchIncidents/served/absent', 'searchUserTasks/served/absent'],
    ]);
    expect(verdict.reasons[0]).toMatch(/got a web page.*a proxy may let only some paths through/);
  });

  it('paths that a proxy sends to its sign-in', async () => {
    const {result, verdict} = await check(
      place => (/\/search/.test(place) ? [302, 'https://login.example/'] : null),
      {operations: ['searchUserTasks', 'searchIncidents', 'getTopology']},
    );
    expect(result.findings.map(each => each.id)).toEqual([
      ...['searchIncidents/served/absent', 'searchUserTasks/served/absent'],
    ]);
    expect(verdict.reasons[0]).toMatch(/got 302 to another place.*a proxy may let only some/);
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
