import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Agent, request} from 'undici';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Fault} from './fault.ts';
import {type FaultProxy, startFaultProxy} from './fault-proxy.ts';

let upstream: Server;
let proxy: FaultProxy | undefined;
const dispatcher = new Agent();

beforeEach(async () => {
  upstream = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      outgoing.writeHead(200, {'content-type': 'application/json', 'x-path': incoming.url ?? ''});
      outgoing.end(Buffer.concat(chunks));
    });
  });
  await new Promise<void>(ready => upstream.listen(0, '127.0.0.1', ready));
});
afterEach(async () => {
  await proxy?.close();
  upstream.closeAllConnections();
  upstream.close();
});

async function send(fault: Fault | null, authorization: string | null, headers = {}) {
  const {port} = upstream.address() as AddressInfo;
  proxy = await startFaultProxy({upstream: `http://127.0.0.1:${port}`, fault, authorization});
  const answer = await request(`${proxy.url}/v2/jobs?x=1`, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body: '{"key":9007199254740993}',
    dispatcher,
  });
  return {status: answer.statusCode, headers: answer.headers, body: await answer.body.text()};
}

describe('startFaultProxy', () => {
  it('passes requests and answers on as they are without a fault', async () => {
    const {body, headers, status} = await send(null, null);
    expect(status).toBe(200);
    expect(headers['x-path']).toBe('/v2/jobs?x=1');
    expect(body).toBe('{"key":9007199254740993}');
  });

  it('answers as the fault does', async () => {
    const fault: Fault = {
      name: 'teapot',
      class: 'status',
      says: 'is a teapot',
      answer: async (sent, forward) => ({...(await forward(sent)), status: 418}),
    };
    expect((await send(fault, null)).status).toBe(418);
  });

  it('lets nobody in without the right credentials', async () => {
    const {headers, status} = await send(null, 'Bearer right', {authorization: 'Bearer wrong'});
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe('Bearer');
    expect(headers['content-type']).toBe('application/problem+json');
  });

  it('lets those in who have them', async () => {
    const authorization = 'Bearer right';
    expect((await send(null, authorization, {authorization})).status).toBe(200);
  });
});
