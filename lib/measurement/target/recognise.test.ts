import {once} from 'node:events';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {anonymousAccess} from '../../auth/access.ts';
import {createCluster} from '../../cluster/cluster.ts';
import {INSTALLATIONS} from '../../cluster/installations.ts';
import {buildServer, type ServerOptions} from '../../cluster/server.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import {recognise, speechLine} from './recognise.ts';

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A reference cluster, and the requests that it gets. */
async function cluster(options: ServerOptions): Promise<{baseUrl: string; seen: string[]}> {
  const made = createCluster({clock: new ManualClock()});
  const server = buildServer(made, options);
  const seen: string[] = [];
  server.addHook('onRequest', (request, _reply, done) => {
    seen.push(`${request.method} ${request.url}`);
    done();
  });
  await server.listen({port: 0, host: '127.0.0.1'});
  closing.push(() => server.close());
  return {baseUrl: addressOf(server.server.address()), seen};
}

interface Said {
  readonly status: number;
  readonly type?: string;
  readonly text: string;
}

/** A target that answers as told, by method and path below `/v2`. */
async function stub(answer: (place: string, body: string) => Said): Promise<string> {
  const server = createServer(async (request, response) => {
    const place = `${request.method} ${(request.url ?? '').replace('/v2', '')}`;
    const {status, type = 'application/json', text} = answer(place, await bodyOf(request));
    response.writeHead(status, {'content-type': type}).end(text);
  }).listen(0, '127.0.0.1');
  closing.push(() => server.close());
  await once(server, 'listening');
  return addressOf(server.address());
}

function addressOf(address: AddressInfo | string | null): string {
  return `http://127.0.0.1:${(address as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

const problem = (status: number, detail: string): Said => ({
  status,
  text: JSON.stringify({title: 'X', status, detail}),
});
const NOWHERE = problem(404, 'No static resource.');

/** A product whose creations know `processDefinitionId`, with the Query API off unless told otherwise. */
const product =
  (others: (place: string) => Said | null = () => null) =>
  (place: string, body: string): Said => {
    const other = others(place);
    if (other) return other;
    if (place === 'POST /deployments') return problem(415, 'not a form');
    if (place === 'POST /jobs/activation') return problem(400, 'No type provided.');
    if (place !== 'POST /process-instances') return NOWHERE;
    const {processDefinitionId} = JSON.parse(body) as {processDefinitionId?: string};
    if (!processDefinitionId) return problem(400, 'processDefinitionId is required');
    return problem(404, `there is no ${processDefinitionId}`);
  };

const asked = (baseUrl: string, gatewayVersion: string | null, mayCreate = true) =>
  recognise(baseUrl, anonymousAccess, {gatewayVersion, mayCreate});

describe('recognise', () => {
  it.each([
    ['8.6', {}, 'speaks 8.6: creations by bpmnProcessId, Query API on'],
    ['stock-8.6', null, 'speaks 8.6-camunda: creations by processDefinitionId, Query API off'],
    ['stock-8.7', null, 'speaks 8.7: creations by processDefinitionId, Query API off'],
    ['stock-8.8', null, 'speaks 8.8: creations by processDefinitionId, Query API on'],
    ['stock-8.9', null, 'speaks 8.9: creations by processDefinitionId, Query API on'],
  ])('sees what a cluster as %s speaks, and changes nothing there', async (name, served, line) => {
    const {baseUrl, seen} = await cluster(served ?? INSTALLATIONS[name] ?? {});
    const gatewayVersion = INSTALLATIONS[name]?.gatewayVersion ?? null;
    const {speaks, unserved, processInstances} = await asked(baseUrl, gatewayVersion);
    expect(speechLine(speaks)).toBe(line);
    expect(processInstances).toBe(speaks.queryApi === 'on' ? 0 : null);
    expect(unserved).toEqual([]);
    expect(seen.length).toBeLessThanOrEqual(10);
    if (speaks.queryApi === 'off') return;
    const found = await fetch(`${baseUrl}/v2/process-instances/search`, {method: 'POST'});
    expect(await found.json()).toMatchObject({page: {totalItems: 0}});
  });

  it.each([
    ['8.6.12', '8.6-camunda'],
    ['8.7.0', '8.7'],
    ['8.8.3', '8.8'],
    ['8.9.1', '8.9'],
    ['8.12.0', '8.9'],
  ])('takes a gateway of %s with the words of the product for %s', async (version, dialect) => {
    const {speaks} = await asked(await stub(product()), version);
    expect(speaks).toMatchObject({dialect, queryApi: 'off', keys: null});
  });

  it.each([
    [[], '8.6-camunda'],
    [['POST /jobs/search'], '8.8'],
    [['POST /jobs/search', 'POST /audit-logs/search'], '8.9'],
  ])('tells a version that the topology hides by what is served: %j', async (places, dialect) => {
    const serve = product(place => (places.includes(place) ? problem(200, '') : null));
    expect((await asked(await stub(serve), null)).speaks.dialect).toBe(dialect);
  });

  it('reads from a search how keys are written', async () => {
    const keysAs = async (key: string) => {
      const page = {status: 200, text: `{"items":[{"processInstanceKey":${key}}]}`};
      const serve = product(place => (place.endsWith('process-instances/search') ? page : null));
      return (await asked(await stub(serve), '8.6.1')).speaks;
    };
    expect(await keysAs('2251799813685250')).toMatchObject({
      keys: 'number',
      dialect: '8.6-camunda',
    });
    expect(await keysAs('"2251799813685250"')).toMatchObject({keys: 'text', dialect: '8.7'});
  });

  it('sees who knows no requestTimeout', async () => {
    expect((await asked(await stub(product()), '8.8.0')).speaks.requestTimeout).toBe('understood');
    const strict = product(place =>
      place === 'POST /jobs/activation' ? problem(400, 'unknown property requestTimeout') : null,
    );
    expect((await asked(await stub(strict), '8.6.0')).speaks.requestTimeout).toBe('refused');
  });

  it('goes by the version where creations tell nothing', async () => {
    const {speaks} = await asked(await stub(() => problem(500, 'broken')), '8.8.0');
    expect(speaks).toEqual({dialect: '8.8', processName: null, queryApi: null, keys: null});
    expect(speechLine(speaks)).toBe('speaks 8.8, by its version');
    expect((await asked(await stub(() => problem(500, 'broken')), null)).speaks.dialect).toBeNull();
  });

  it('takes a gateway of 8.6 without searches for the product where creations tell nothing', async () => {
    const busy = product(place => (place === 'POST /process-instances' ? problem(429, '') : null));
    expect((await asked(await stub(busy), '8.6.12')).speaks.dialect).toBe('8.6-camunda');
  });

  it('takes a missing permission or tenant for words that were understood', async () => {
    const serve = (status: number, detail: string) => (place: string, body: string) =>
      body.includes('processDefinitionId') ? problem(status, detail) : product()(place, body);
    for (const said of [serve(403, 'forbidden'), serve(400, 'no tenant identifier was given')])
      expect((await asked(await stub(said), '8.8.0')).speaks.processName).toBe(
        'processDefinitionId',
      );
    // Who refuses both has read neither.
    const closed = await stub(() => problem(403, 'forbidden'));
    expect((await asked(closed, '8.8.0')).speaks.processName).toBeNull();
  });

  it('asks again where backpressure refuses', async () => {
    let refusals = 2;
    const busy = product(place =>
      place === 'POST /process-instances' && refusals-- > 0 ? problem(503, 'exhausted') : null,
    );
    expect((await asked(await stub(busy), '8.8.0')).speaks.processName).toBe('processDefinitionId');
  });

  it('finds the gateways of several versions behind one address', async () => {
    let turn = 0;
    const two = product(place =>
      place === 'GET /topology'
        ? {status: 200, text: `{"gatewayVersion":"8.${7 + (turn++ % 2)}.0"}`}
        : null,
    );
    const {gatewayVersions} = await asked(await stub(two), '8.7.0');
    expect(gatewayVersions).toEqual(['8.7.0', '8.8.0']);
  });

  it.each([
    ['a page', {status: 404, type: 'text/html; charset=utf-8', text: '<h1>Not found</h1>'}],
    ['its own page', {status: 200, type: 'text/html', text: '<div id="root">'}],
  ])('names the paths that a proxy answers with %s', async (_, page) => {
    const some = product(place => (/deployments|no-such-path/.test(place) ? page : null));
    const type = page.type.split(';')[0];
    const {unserved} = await asked(await stub(some), '8.8.0');
    expect(unserved).toEqual([`POST /v2/deployments (${page.status} ${type})`]);
  });

  it('sends nothing that could write where only reads are allowed', async () => {
    const places: string[] = [];
    const baseUrl = await stub((place, body) => {
      places.push(place);
      return product()(place, body);
    });
    await asked(baseUrl, '8.8.0', false);
    expect([...new Set(places)].toSorted((a, b) => a.localeCompare(b))).toEqual([
      'GET /topology',
      'POST /process-instances/search',
    ]);
  });
});
