import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bench} from './bench.ts';
import type {Progress} from './progress.ts';
import {resolveSettings} from './settings/settings.ts';

const SILENT = new Proxy({} as Progress, {get: () => () => undefined});

/** One endpoint that can be asked again and again, and one that cannot. */
const CONTRACT = {
  openapi: '3.1.0',
  info: {title: 'Camunda 8 in small', version: '1'},
  servers: [{url: 'http://localhost:8080/v2'}],
  paths: {
    '/process-instances': {post: {operationId: 'createProcessInstance', responses: {}}},
    '/jobs/{jobKey}/completion': {post: {operationId: 'completeJob', responses: {}}},
  },
};

const TOPOLOGY = {brokers: [], clusterSize: 1, partitionsCount: 1, gatewayVersion: '8.6.0'};
const DEPLOYED = {deployments: [{processDefinition: {id: 'c8gauge-straight-through'}}]};

type Answer = (response: ServerResponse) => void;

const says =
  (status: number, body: object, headers: Record<string, string> = {}): Answer =>
  response =>
    void response
      .writeHead(status, {'content-type': 'application/json', ...headers})
      .end(JSON.stringify(body));

const resets: Answer = response => response.socket?.resetAndDestroy();

describe('bench', {timeout: 30_000}, () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-bench-'));
    await writeFile(join(folder, 'contract.json'), JSON.stringify(CONTRACT));
  });
  afterEach(() => rm(folder, {recursive: true, force: true}));

  /** The verdict on a target with these two answers. */
  async function verdictOn(deployment: Answer, creation: Answer) {
    const server = createServer((request, response) => {
      request.resume().once('end', () => {
        if (request.url?.endsWith('/topology')) says(200, TOPOLOGY)(response);
        else if (request.url?.endsWith('/deployments')) deployment(response);
        else creation(response);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    try {
      const given = {baseUrl: `http://127.0.0.1:${port}`, contract: join(folder, 'contract.json')};
      const settings = await resolveSettings('bench', given, {env: {}, cwd: folder});
      return (await bench(settings, {secondsEach: 1, connections: 2}, SILENT)).verdict;
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it('passes where each endpoint answered', async () => {
    const verdict = await verdictOn(says(200, DEPLOYED), says(200, {processInstanceKey: '1'}));
    expect(verdict.status).toBe('passed');
  });

  it.each([
    ['fails', 'failed', says(500, {}), /createProcessInstance \(500 \d+ times\)/],
    ['resets', 'failed', resets, /createProcessInstance \(ECONNRESET \d+ times\)/],
    [
      'redirects',
      'inconclusive',
      says(307, {}, {location: 'http://127.0.0.1:1/'}),
      /createProcessInstance \(307/,
    ],
    ['is silent', 'inconclusive', () => undefined, /createProcessInstance \(no answer\)/],
  ] as const)('names an endpoint that %s', async (_, verdict, creation, reason) => {
    const {status, reasons} = await verdictOn(says(200, DEPLOYED), creation);
    expect(status).toBe(verdict);
    expect(reasons).toContainEqual(expect.stringMatching(reason));
    expect(reasons).toContainEqual(expect.stringContaining('1 of 1 endpoints never answered well'));
  });

  it.each([
    ['was refused', says(503, {title: 'busy'}), /^createDeployment answered 503 .*busy/],
    ['broke off', resets, /^createDeployment was not answered \(.*ECONNRESET/],
    ['was sent elsewhere', says(307, {}, {location: 'http://127.0.0.1:1/'}), /answered 307/],
    ['was answered with something else', says(200, {}), /^createDeployment answered 200 \{\}/],
  ])('is inconclusive where the deployment %s', async (_, deployment, reason) => {
    const {status, reasons} = await verdictOn(deployment, says(200, {}));
    expect(status).toBe('inconclusive');
    expect(reasons).toEqual([expect.stringMatching(reason)]);
  });
});
