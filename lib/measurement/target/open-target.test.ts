import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createServer as createTcpServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {CLUSTER_DIALECTS} from '../../cluster/dialects/dialect.ts';
import {type Given, resolveSettings} from '../settings/settings.ts';
import {
  assertServed,
  normalizeBaseUrl,
  openTarget,
  SERVED_DIALECTS,
  type TargetUse,
} from './open-target.ts';

const servers: {close(): void}[] = [];

afterEach(() => {
  for (const each of servers.splice(0)) each.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answer =
  (status: number, contentType: string, body: string): RequestListener =>
  (_request, response) => {
    response.writeHead(status, {'content-type': contentType}).end(body);
  };

/** Opens a target in the environment of this process. */
async function open(given: Given, use: TargetUse = 'load') {
  const surroundings = {env: process.env, cwd: process.cwd()};
  return openTarget(await resolveSettings('load', given, surroundings), use);
}

describe('openTarget', () => {
  it('reads what the cluster says of itself', async () => {
    const topology = '{"gatewayVersion":"8.6.1","clusterSize":3,"partitionsCount":4,"brokers":[]}';
    const baseUrl = await serve(answer(200, 'application/json', topology));
    const target = await open({baseUrl: `${baseUrl}/v2/`});
    expect(target.facts).toEqual({
      baseUrl,
      embedded: false,
      gatewayVersion: '8.6.1',
      clusterSize: 3,
      partitionsCount: 4,
      speaks: {dialect: '8.6', processName: null, queryApi: null, keys: null},
    });
    await target.stop();
  });

  it('asks an operation of a document that is not Camunda’s, and does not wait for the end of a stream', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'document-'));
    const contract = join(folder, 'openapi.yaml');
    const paths = 'paths: {/news: {get: {responses: {200: {description: d}}}}}';
    await writeFile(contract, `openapi: 3.1.0\ninfo: {title: News, version: '1'}\n${paths}\n`);
    const asked: string[] = [];
    const baseUrl = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, {'content-type': 'text/event-stream'}).write('data: 1\n\n');
    });
    const target = await open({baseUrl, contract}, 'check');
    expect([target.baseUrl, asked]).toEqual([baseUrl, ['/news']]);
    await target.stop();
    await rm(folder, {recursive: true});
  });

  it('names the cluster of a target that looks like production, and what is done to it', async () => {
    const brokers = [{nodeId: 0, host: 'zeebe-0', port: 26501, partitions: []}];
    const topology = JSON.stringify({gatewayVersion: '8.6.0', clusterSize: 3, brokers});
    const baseUrl = await serve(answer(200, 'application/json', topology));
    expect((await open({baseUrl})).warnings).toEqual([
      expect.stringMatching(/looks like production \(it has 3 brokers\).*cluster zeebe-0:26501$/),
    ]);
    expect((await open({baseUrl}, 'check')).warnings.join()).toMatch(/you are checking/);
  });

  it('asks for the topology alone where a script calls no operation of the contract', async () => {
    const seen: string[] = [];
    const topology = answer(200, 'application/json', '{"gatewayVersion":"8.8.1"}');
    const baseUrl = await serve((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      topology(request, response as never);
    });
    const {facts} = await open({baseUrl}, 'script');
    expect(facts).not.toHaveProperty('speaks');
    expect(seen).toEqual(['GET /v2/topology']);
  });

  it('refuses an address behind which gateways are of several versions', async () => {
    const versions = ['8.7.0', '8.8.0'];
    let turn = 0;
    const baseUrl = await serve((request, response) =>
      answer(
        200,
        'application/json',
        `{"gatewayVersion":"${versions[turn++ % 2]}"}`,
      )(request, response as never),
    );
    await expect(open({baseUrl})).rejects.toThrow(/gateways of 8\.7\.0 and 8\.8\.0 answer at/);
    versions[0] = '8.8.1';
    await expect(open({baseUrl})).rejects.toThrow(
      /gateways of 8\.8\.[01] and 8\.8\.[01] answer at/,
    );
  });

  it('refuses a load of ours where a proxy lets only some paths through', async () => {
    const topology = answer(200, 'application/json', '{"gatewayVersion":"8.8.0"}');
    const page = answer(404, 'text/html', 'not here');
    const baseUrl = await serve((request, response) =>
      (request.url === '/v2/topology' ? topology : page)(request, response as never),
    );
    const target = await open({baseUrl});
    expect(target.warnings.join()).toMatch(/a proxy may let only some paths through/);
    expect(() => assertServed(target)).toThrow(
      /POST \/v2\/deployments \(404 text\/html\).*do not exist/,
    );
  });

  it('says that credentials in the URL are not used, and does not show them', async () => {
    const baseUrl = await serve(answer(200, 'application/json', '{}'));
    const {warnings} = await open({baseUrl: baseUrl.replace('//', '//demo:secret@')});
    expect(warnings.join()).toMatch(/^the user and password in the URL are not used/);
    expect(warnings.join()).not.toContain('secret');
  });

  it.each([
    [500, '{"title":"Internal Server Error"}'],
    [200, '{"gatewayVersion":'],
    [200, '[]'],
  ])('leaves a broken topology (%d %s) to the suite', async (status, body) => {
    const baseUrl = await serve(answer(status, 'application/json', body));
    expect((await open({baseUrl})).facts.gatewayVersion).toBeNull();
  });

  it('refuses HTML', async () => {
    const baseUrl = await serve(answer(200, 'text/html', '<html>'));
    await expect(open({baseUrl})).rejects.toThrow(/answered 200 text\/html, not JSON: give the/);
  });

  it('refuses an API that has no topology', async () => {
    const baseUrl = await serve(answer(404, 'application/json', '{}'));
    await expect(open({baseUrl})).rejects.toThrow(/answered 404: give the address/);
  });

  it('refuses a port where nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    await new Promise(resolve => server.close(resolve));
    await expect(open({baseUrl: `http://127.0.0.1:${port}`})).rejects.toThrow(
      /cannot reach .*ECONNREFUSED.*: start the cluster, or correct --base-url/,
    );
  });

  it('refuses a port that speaks something else', async () => {
    const server = createTcpServer(socket => socket.end('220 mail ready\r\n')).listen(
      0,
      '127.0.0.1',
    );
    servers.push(server);
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    await expect(open({baseUrl: `http://127.0.0.1:${port}`})).rejects.toThrow(
      /cannot reach .*--base-url/,
    );
  });

  it('reads no more of an endless answer than it needs', async () => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(200, {'content-type': 'application/json'});
      const chunk = ' '.repeat(64 * 1024);
      const pump = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', pump);
      pump();
    });
    expect((await open({baseUrl})).facts.gatewayVersion).toBeNull();
  });
});

describe('normalizeBaseUrl', () => {
  it.each([
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://127.0.0.1:8080/v2', 'http://127.0.0.1:8080'],
    ['https://camunda.example/cluster/v2/', 'https://camunda.example/cluster'],
    ['http://user:secret@127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('%s is %s', (text, url) => {
    expect(normalizeBaseUrl(text)).toBe(url);
  });

  it.each(['localhost', '127.0.0.1:8080', 'ftp://127.0.0.1'])('refuses %s', text => {
    expect(() => normalizeBaseUrl(text)).toThrow(/write it like http:/);
  });
});

it('serves the dialects that the embedded cluster has, the latest first', () => {
  expect(SERVED_DIALECTS).toEqual([...CLUSTER_DIALECTS].reverse());
});
