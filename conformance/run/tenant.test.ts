import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, it} from 'vitest';
import {anonymousAccess} from '../../lib/auth/access.ts';
import {createCluster} from '../../lib/cluster/cluster.ts';
import {buildServer} from '../../lib/cluster/server.ts';
import {runConformance} from './run-conformance.ts';

/** The paths of requests that can name a tenant. */
const CREATING = /deployments$|process-instances$|activation$|publication$/;

/** A reference cluster whose only tenant is called blue; it notes requests that name another, or none. */
async function serveBlue() {
  const cluster = createCluster({partitions: 1});
  const inner = buildServer(cluster);
  await inner.ready();
  const withoutTenant: string[] = [];
  const front = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const text = Buffer.concat(chunks).toString('latin1');
      const {'content-length': _, 'transfer-encoding': __, ...headers} = request.headers;
      const {method = 'GET', url = '/'} = request;
      const answer = await inner.inject({
        method: method as 'POST',
        url,
        headers,
        ...(text === ''
          ? {}
          : {payload: Buffer.from(text.replaceAll('blue-tenant', '<default>'), 'latin1')}),
      });
      const isCreated = answer.statusCode < 300 && method === 'POST' && CREATING.test(url);
      // A tenant that is null is a case of its own, which may be answered in any way.
      if (isCreated && !/blue-tenant|"tenantIds?":null/.test(text))
        withoutTenant.push(`${url} ${text.slice(0, 200)}`);
      const {'content-length': ___, connection: ____, ...answerHeaders} = answer.headers;
      response.writeHead(answer.statusCode, answerHeaders as Record<string, string>);
      response.end(answer.body.replaceAll('<default>', 'blue-tenant'));
    });
  });
  await new Promise<void>(ready => front.listen(0, '127.0.0.1', ready));
  return {
    baseUrl: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    withoutTenant,
    async close() {
      front.closeAllConnections();
      front.close();
      await inner.close();
      cluster.close();
    },
  };
}

it('creates everything in the tenant of the run', {timeout: 60_000}, async () => {
  const blue = await serveBlue();
  const operations = ['createProcessInstance', 'publishMessage'];
  const {outcomes, findings} = await runConformance({
    baseUrl: blue.baseUrl,
    seed: 1,
    operations,
    access: {...anonymousAccess, tenantId: 'blue-tenant'},
  });
  await blue.close();
  expect(findings).toEqual([]);
  expect(blue.withoutTenant).toEqual([]);
  const passed = outcomes.filter(each => each.status === 'pass');
  for (const operation of operations) {
    const echoed = passed.filter(each => each.operation === operation && each.check === 'echo');
    expect(echoed.length, operation).toBeGreaterThan(0);
  }
  expect(passed.filter(each => each.check === 'lifecycle').length).toBeGreaterThan(0);
});
