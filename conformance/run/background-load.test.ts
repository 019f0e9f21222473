import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Agent} from 'undici';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {contractToCall} from '../../lib/contract/dialects/bind.ts';
import {ManualClock} from '../../lib/core/manual-clock.ts';
import {BackgroundLoad} from './background-load.ts';
import {Journal} from './clean-up.ts';
import type {RunSettings} from './handover.ts';

let folder: string;
let server: Server;
let dispatcher: Agent;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'background-load-'));
  dispatcher = new Agent();
});
afterEach(async () => {
  await dispatcher.destroy();
  server.closeAllConnections();
  server.close();
  await rm(folder, {recursive: true});
});

const DEPLOYED = {
  deploymentKey: '1',
  tenantId: '<default>',
  deployments: [{processDefinition: {processDefinitionKey: '2', processDefinitionId: 'x'}}],
};

/** Answers the nth creation, from 0 on. */
type AnswerCreation = (at: number, response: ServerResponse) => void;

/** A load against a stub in the words of 8.8, on a clock that only the test moves. */
async function loadOn(answer: AnswerCreation, {deployment = 200, perSecond = 100} = {}) {
  const bodies: string[] = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.url?.endsWith('/deployments')) return json(response, deployment, DEPLOYED);
    bodies.push(body);
    answer(bodies.length - 1, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = {baseUrl, runId: '1-a', tenantId: null, timeoutMs: 5000};
  const clock = new ManualClock();
  const journal = new Journal(join(folder, 'created'));
  const load = await BackgroundLoad.start({
    settings: settings as unknown as RunSettings,
    spoken: await contractToCall({dialect: '8.8'}),
    authorization: () => null,
    ...{journal, dispatcher, perSecond, clock},
  });
  return {load, clock, journal, bodies};
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
}

const created: AnswerCreation = (at, response) =>
  json(response, 200, {processInstanceKey: String(at)});

it('creates what is due by the time that has passed, in the words of the target', async () => {
  const {load, clock, journal, bodies} = await loadOn(created, {perSecond: 50});
  clock.advance(1000);
  expect(await load.stop()).toEqual({
    ...{perSecond: 50, durationMs: 1000},
    ...{sent: 50, created: 50, refused: 0, notSent: 0},
  });
  expect(new Set(bodies)).toEqual(new Set(['{"processDefinitionId":"c8gauge-1-a-load"}']));
  // Its instances have ended; the definition is for the clean-up.
  expect(journal.created()).toEqual([{kind: 'definition', key: '2', name: 'x'}]);
});

it('tells what backpressure refused from what failed', async () => {
  const {load, clock} = await loadOn((at, response) => {
    if (at % 2 === 0) return json(response, 503, {title: 'RESOURCE_EXHAUSTED'});
    return json(response, at % 4 === 1 ? 503 : 200, {title: 'no leader'});
  });
  clock.advance(400);
  expect(await load.stop()).toMatchObject({sent: 40, created: 10, refused: 20});
});

it('counts what it did not send while too many others waited', async () => {
  const waiting: ServerResponse[] = [];
  const {load, clock} = await loadOn((_, response) => waiting.push(response));
  clock.advance(1000);
  const ended = load.stop();
  while (waiting.length < 64) await new Promise(done => setImmediate(done));
  for (const each of waiting) json(each, 200, {});
  expect(await ended).toMatchObject({sent: 64, created: 64, notSent: 36});
});

it('does not begin where its process cannot be deployed', async () => {
  await expect(loadOn(created, {deployment: 403})).rejects.toThrow(
    /the process of --under-load cannot be deployed \(status 403\)/,
  );
});
