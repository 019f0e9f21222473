import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Agent} from 'undici';
import {describe, expect, it} from 'vitest';
import {contractToCall} from '../../lib/contract/dialects/bind.ts';
import type {DialectName} from '../../lib/contract/dialects/dialects.ts';
import {jsonDraft} from '../arrange/drafts.ts';
import {Journal} from './clean-up.ts';
import {ExchangeMemory} from './exchange-memory.ts';
import type {RunSettings} from './handover.ts';
import {Target} from './target.ts';

/** Activates jobs at a target that answers in turn, the last answer for ever; null for what it threw. */
async function activateAt(dialect: DialectName, ...answers: readonly [number, string][]) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const [status, text] = answers[Math.min(bodies.length, answers.length - 1)] ?? [500, ''];
    bodies.push(body);
    response.writeHead(status, {'content-type': 'application/json'}).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const open = {authorization: null, tls: null, tenantId: null, maxRate: null, allowed: []};
  const settings = {...open, baseUrl, timeoutMs: 5000};
  const dispatcher = new Agent();
  const contract = await contractToCall({dialect});
  const target = new Target(contract, settings as unknown as RunSettings, {
    journal: new Journal('/dev/null'),
    dispatcher,
  });
  const operation = target.operation('activateJobs');
  if (!operation) throw new Error('the contract has no activateJobs');
  const draft = jsonDraft({type: 'x', requestTimeout: -1});
  try {
    const {response} = await target.call(operation, draft);
    return {bodies, status: response?.status};
  } catch (thrown) {
    return {bodies, thrown: String(thrown)};
  } finally {
    await dispatcher.close();
    server.close();
  }
}

const JOBS: [number, string] = [200, '{"jobs":[]}'];
const EXHAUSTED = '{"detail":"at least one broker returned RESOURCE_EXHAUSTED"}';

describe('Target.call', () => {
  it.each<[DialectName, number]>([
    ['8.6', 429],
    ['8.7', 500],
    ['8.8', 503],
  ])('asks a target of %s again that refuses under pressure with %i', async (dialect, status) => {
    const {bodies, ...end} = await activateAt(dialect, [status, EXHAUSTED], JOBS);
    expect(end).toEqual({status: 200});
    expect(bodies).toHaveLength(2);
  });

  it('gives up on one that always does, and blames no operation', async () => {
    const {thrown} = await activateAt('8.8', [503, EXHAUSTED]);
    expect(thrown).toMatch(/the target is overloaded: it refused activateJobs with 503/);
  });

  it('takes a server error of 8.9 for one', async () => {
    expect(await activateAt('8.9', [500, EXHAUSTED], JOBS)).toMatchObject({status: 500});
  });

  it('omits requestTimeout where the target does not know it', async () => {
    const refusal = '{"detail":"Request property [requestTimeout] cannot be parsed"}';
    const {bodies, status} = await activateAt('8.6', [400, refusal], JOBS);
    expect(status).toBe(200);
    expect(bodies).toEqual(['{"type":"x","requestTimeout":-1}', '{"type":"x"}']);
  });
});

const MEBIBYTE = 1024 * 1024;

function had(url: string, bytes: number) {
  const request = {method: 'GET', target: '/', headers: {}, body: null};
  const response = {status: 200, headers: {}, body: new Uint8Array(bytes)};
  return {exchange: {request, url, response, failure: null, durationMs: 1}, writes: false};
}

function remembered(count: number, bytes: number): string[] {
  const memory = new ExchangeMemory();
  for (let at = 0; at < count; at += 1) memory.add(had(String(at), bytes));
  return memory.take().map(each => each.exchange.url);
}

describe('ExchangeMemory', () => {
  it('gives what came since it was asked, once', () => {
    const memory = new ExchangeMemory();
    memory.add(had('a', 1));
    memory.add(had('b', 1));
    expect(memory.take().map(each => each.exchange.url)).toEqual(['a', 'b']);
    expect(memory.take()).toEqual([]);
  });

  it('keeps the latest, however many come', () => {
    const kept = remembered(1000, 0);
    expect(kept.length).toBeLessThanOrEqual(48);
    expect(kept.at(-1)).toBe('999');
  });

  it('keeps no more than it has room for, however large they are', () => {
    expect(remembered(10, 10 * MEBIBYTE)).toEqual(['7', '8', '9']);
    expect(remembered(2, 40 * MEBIBYTE)).toEqual([]);
  });
});
