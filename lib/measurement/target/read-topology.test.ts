import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, expect, it} from 'vitest';
import {anonymousAccess} from '../../auth/access.ts';
import {readTopology} from './read-topology.ts';

let server: Server | undefined;

afterEach(() => {
  server?.close();
});

async function serve(status: number, contentType: string, body: string): Promise<string> {
  server = createServer((_, response) => {
    response.writeHead(status, {'content-type': contentType}).end(body);
  });
  await new Promise<void>(ready => server?.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it.each([
  [
    401,
    'application/problem+json',
    '{}',
    /asks for credentials, and none were given \(401\).*8\.6 and 8\.7 asks for a session/,
  ],
  [403, 'application/problem+json', '{}', /asks for credentials, and none were given \(403\)/],
  [404, 'application/problem+json', '{}', /answered 404: give the address/],
  [200, 'text/html', '<html></html>', /answered 200 text\/html, not JSON: give the address/],
])('refuses a target that answers %i with %s', async (status, contentType, body, words) => {
  const baseUrl = await serve(status, contentType, body);
  await expect(readTopology(baseUrl, anonymousAccess)).rejects.toThrow(words);
});

it('tells replicas and the versions of the brokers where the cluster does', async () => {
  const brokers = [{version: '8.7.1'}, {version: '8.7.1'}, {version: '8.7.0'}, 'x'];
  const body = JSON.stringify({replicationFactor: 3, brokers});
  const {facts} = await readTopology(await serve(200, 'application/json', body), anonymousAccess);
  expect(facts.environment).toEqual({replicationFactor: 3, brokerVersions: ['8.7.1', '8.7.0']});
});

it('leaves other answers to the checks', async () => {
  const baseUrl = await serve(500, 'application/json', '{"clusterSize": "one"}');
  const {facts} = await readTopology(baseUrl, anonymousAccess);
  expect(facts).toEqual({baseUrl, gatewayVersion: null, clusterSize: null, partitionsCount: null});
});
