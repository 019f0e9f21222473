import type {AddressInfo} from 'node:net';
import {createServer, type Server, type Socket} from 'node:net';
import {Agent} from 'undici';
import {afterEach, describe, expect, it} from 'vitest';
import {systemClock} from '../../lib/core/clock.ts';
import {WIRE_CASES} from '../../lib/engine/embedded/http/rfc-9112.case.ts';
import type {Exchange} from './exchange.ts';
import {sendRequest} from './send-request.ts';

const BODY_BYTES_MAX = 100_000;

let server: Server | undefined;
const sockets = new Set<Socket>();

afterEach(() => {
  for (const each of sockets) each.destroy();
  sockets.clear();
  server?.close();
});

/** Sends one request to a server that does this with its connection. */
async function sendTo(serve: (socket: Socket) => void, timeoutMs = 5000): Promise<Exchange> {
  server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => serve(socket));
  });
  await new Promise<void>(ready => server?.listen(0, '127.0.0.1', ready));
  const dispatcher = new Agent();
  const exchange = await sendRequest(
    {method: 'POST', target: '/v2/x', headers: {'x-case': '1'}, body: Buffer.from('{}')},
    {
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      authorization: 'Bearer secret',
      timeoutMs,
      bodyBytesMax: BODY_BYTES_MAX,
      dispatcher,
      clock: systemClock,
    },
  );
  await dispatcher.destroy();
  return exchange;
}

describe('sendRequest', () => {
  it.each(WIRE_CASES)('reads $name as a load does', async wire => {
    const {bytes, closes, undici = wire.reads} = wire;
    const {response, failure} = await sendTo(socket => {
      socket.write(bytes);
      if (closes) socket.end();
    }, 2000);
    if (typeof undici !== 'object') expect(failure).not.toBeNull();
    else {
      expect(failure).toBeNull();
      expect({status: response?.status, body: response?.body.toString()}).toEqual(undici);
    }
  });

  it('keeps the bytes of an answer', async () => {
    const {response, failure} = await sendTo(socket => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nX-Two: a\r\nX-Two: b\r\n\r\n{"\xff');
    });
    expect(failure).toBeNull();
    expect(response).toMatchObject({status: 200, headers: {'x-two': 'a, b'}});
    expect(response?.body.length).toBe(3);
  });

  it('gives up on a server that never answers', async () => {
    const {response, failure} = await sendTo(() => undefined, 100);
    expect(response).toBeNull();
    expect(failure?.kind).toBe('timeout');
  });

  it('gives up on a body that drips', async () => {
    const {failure, response} = await sendTo(socket => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n');
      const timer = setInterval(() => socket.write('x'), 20);
      socket.once('close', () => clearInterval(timer));
    }, 200);
    expect(failure?.kind).toBe('timeout');
    expect(response?.status).toBe(200);
  });

  it('stops reading an endless body at the limit', async () => {
    const {failure, response} = await sendTo(socket => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const pour = () => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', pour);
      pour();
    });
    expect(failure).toEqual({kind: 'too-large', message: `more than ${BODY_BYTES_MAX} bytes`});
    expect(response?.body.length).toBe(BODY_BYTES_MAX);
  });

  it.each([
    ['closes in the middle', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}'],
    ['speaks something else', '220 smtp.example.org ESMTP\r\n'],
    ['closes at once', ''],
  ])('reports a connection that %s as broken', async (_, bytes) => {
    const {failure} = await sendTo(socket => socket.end(bytes));
    expect(failure?.kind).toBe('broken');
  });

  it('says that nothing listens', async () => {
    const dispatcher = new Agent();
    const {failure} = await sendRequest(
      {method: 'GET', target: '/', headers: {}, body: null},
      {
        baseUrl: 'http://127.0.0.1:1',
        authorization: null,
        timeoutMs: 1000,
        bodyBytesMax: 10,
        dispatcher,
        clock: systemClock,
      },
    );
    expect(failure?.kind).toBe('unreachable');
    await dispatcher.destroy();
  });
});
