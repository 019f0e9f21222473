import {mkdtemp, rm} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Agent} from 'undici';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {loadContract} from '../../lib/contract/load-contract.ts';
import {type CleanUpOptions, cleanUp, Journal} from './clean-up.ts';
import {Pace} from './pace.ts';

let folder: string;
let server: Server;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clean-up-'));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, {recursive: true});
});

/** A cluster that answers these requests so, a list in its order, and 404 as for any path to all others. */
async function serve(answers: Readonly<Record<string, number | number[]>>) {
  const received: string[] = [];
  server = createServer((request, response) => {
    const {method = '', url = ''} = request;
    received.push(`${method} ${url}`);
    const found = Object.entries(answers).find(([pattern]) =>
      new RegExp(`^${pattern}$`).test(`${method} ${url}`),
    );
    const status = found?.[1] ?? 404;
    response.writeHead(typeof status === 'number' ? status : (status.shift() ?? 204), {
      'content-type': 'application/problem+json',
    });
    response.end(JSON.stringify(found ? {title: 'known'} : {title: `No resource ${url.slice(1)}`}));
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received};
}

async function clean(baseUrl: string, more: Partial<CleanUpOptions> = {}) {
  const journal = new Journal(join(folder, 'created'));
  journal.note({kind: 'instance', key: '11', name: 'createProcessInstance'});
  journal.note({kind: 'definition', key: '21', name: 'a'});
  journal.note({kind: 'definition', key: '21', name: 'a'});
  journal.note({kind: 'definition', key: '22', name: 'b'});
  journal.note({kind: 'message', key: '', name: 'publishMessage'});
  journal.note({kind: 'message', key: '', name: 'publishMessage'});
  journal.note({kind: 'other', key: '', name: 'createDocument'});
  const dispatcher = new Agent();
  const contract = await loadContract();
  const pace = new Pace(null);
  const created = journal.created();
  const target = {baseUrl, contract, authorization: null, dispatcher, pace};
  const left = await cleanUp({...target, created, ...more});
  await dispatcher.destroy();
  return left;
}

const STAYS = {messages: 2, others: {createDocument: 1}};

it('cancels what runs and deletes what was deployed, each once', async () => {
  const {baseUrl, received} = await serve({
    'DELETE /v2/process-instances/11': 204,
    'DELETE /v2/process-instances/\\d+': 404,
    'POST /v2/resources/2\\d/deletion': 200,
    'POST /v2/resources/\\d+/deletion': 404,
  });
  expect(await clean(baseUrl)).toEqual({
    ...STAYS,
    instances: [],
    definitions: [],
    deletes: true,
  });
  expect(received.filter(each => /resources\/2/.test(each))).toEqual([
    'POST /v2/resources/21/deletion',
    'POST /v2/resources/22/deletion',
  ]);
});

it('cancels at the place of other versions, where the contract has another', async () => {
  const {baseUrl, received} = await serve({
    'POST /v2/process-instances/\\d+/cancellation': 204,
  });
  expect((await clean(baseUrl)).instances).toEqual([]);
  expect(received).toContain('POST /v2/process-instances/11/cancellation');
});

it('names what stays: by its key, where nothing removes it or that is refused', async () => {
  const {baseUrl} = await serve({
    'POST /v2/resources/21/deletion': 403,
    'POST /v2/resources/\\d+/deletion': 200,
  });
  expect(await clean(baseUrl)).toEqual({
    ...STAYS,
    instances: ['11'],
    definitions: [{key: '21', name: 'a'}],
    deletes: true,
  });
});

it('says that nothing deletes definitions', async () => {
  const {baseUrl} = await serve({'DELETE /v2/process-instances/\\d+': 500});
  const left = await clean(baseUrl);
  expect(left.definitions.map(each => each.key)).toEqual(['21', '22']);
  expect(left.deletes).toBe(false);
});

it('asks for no deletion where the target is known to have none', async () => {
  const {baseUrl, received} = await serve({'DELETE /v2/process-instances/\\d+': 204});
  const left = await clean(baseUrl, {mayDelete: false});
  expect([left.deletes, left.definitions.length]).toEqual([false, 2]);
  expect(received.filter(each => each.includes('resources'))).toEqual([]);
});

it('sends again what backpressure refuses', async () => {
  const {baseUrl, received} = await serve({
    'POST /v2/resources/21/deletion': [503, 429, 204],
    'POST /v2/resources/22/deletion': [503, 503, 503, 503, 503, 204],
    'POST /v2/resources/\\d+/deletion': 400,
  });
  expect((await clean(baseUrl)).definitions).toEqual([{key: '22', name: 'b'}]);
  expect(received.filter(each => /resources\/2/.test(each))).toHaveLength(3 + 5);
});

it('keeps what is left when its time is over', async () => {
  const {baseUrl, received} = await serve({'POST /v2/resources/\\d+/deletion': 400});
  const left = await clean(baseUrl, {msMax: 0});
  expect([left.instances, left.definitions.map(each => each.key)]).toEqual([['11'], ['21', '22']]);
  expect(received.filter(each => /resources\/2/.test(each))).toEqual([]);
});
