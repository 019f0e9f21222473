import {once} from 'node:events';
import {type AddressInfo, createServer, type Server, type Socket} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {systemClock} from '../../../core/clock.ts';
import {ManualClock} from '../../../core/manual-clock.ts';
import {readOptions} from '../../options/read-options.ts';
import {Sockets} from '../machine/system-thread.ts';
import type {Answer} from './answer-parser.ts';
import {Exchange} from './connection.ts';
import {errorClassOf} from './failures.ts';
import {Connections, Deadlines} from './network.ts';
import {BodyMemory} from './received-body.ts';

type Behaviour = (socket: Socket, request: string, nth: number) => void;

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

let server: Server | undefined;
let connections: Connections | undefined;
const deadlines = new Deadlines(systemClock, nowMs => connections?.expire(nowMs) ?? nowMs);
const accepted: Socket[] = [];

afterEach(() => {
  connections?.close();
  for (const socket of accepted.splice(0)) socket.destroy();
  server?.close();
});

/** A server that does as told with each request, counted from 0 over all its connections. */
async function serve(behave: Behaviour): Promise<string> {
  let count = 0;
  server = createServer(socket => {
    accepted.push(socket);
    socket.on('error', () => {});
    socket.on('data', bytes => behave(socket, bytes.toString(), count++));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  connections = new Connections(
    {
      transport: new Sockets(null, readOptions({})),
      memory: new BodyMemory(new SharedArrayBuffer(4)),
    },
    systemClock,
    deadlines,
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function send(origin: string, body: string | Buffer | null = null): Promise<Exchange> {
  const head = 'POST / HTTP/1.1\r\nhost: x\r\n\r\n';
  return new Promise(resolve => {
    connections?.send(origin, {method: 'POST', head, body, timeoutMs: 60_000}, resolve);
  });
}

const outcome = ({answer, error}: Exchange) =>
  answer ? answer.body.toString() : error && errorClassOf(error);

describe('Connections', () => {
  it('sends one after the other over one connection', async () => {
    const origin = await serve(socket => socket.write(OK));
    for (let n = 0; n < 5; n++) expect(outcome(await send(origin, 'text'))).toBe('ok');
    expect(accepted).toHaveLength(1);
  });

  it('times the connect of a new connection, and none of one that stands', async () => {
    const origin = await serve(socket => socket.write(OK));
    expect((await send(origin)).connectingMs).toBeGreaterThan(0);
    expect((await send(origin)).connectingMs).toBe(0);
  });

  it('opens six side by side at most, and makes the others wait', async () => {
    const origin = await serve(socket => setImmediate(() => socket.write(OK)));
    const all = await Promise.all(Array.from({length: 20}, () => send(origin, Buffer.from('x'))));
    expect(all.map(outcome)).toEqual(Array.from({length: 20}, () => 'ok'));
    expect(accepted).toHaveLength(6);
  });

  it('opens another when the server closed the last one while it was idle', async () => {
    const origin = await serve(socket => socket.end(OK));
    expect(outcome(await send(origin))).toBe('ok');
    await once(accepted[0] as Socket, 'close');
    expect(outcome(await send(origin))).toBe('ok');
    expect(accepted).toHaveLength(2);
  });

  it('does not use a connection that the server is about to close', async () => {
    const origin = await serve(socket =>
      socket.write('HTTP/1.1 200 OK\r\nkeep-alive: timeout=1\r\ncontent-length: 2\r\n\r\nok'),
    );
    await send(origin);
    expect(outcome(await send(origin))).toBe('ok');
    expect(accepted).toHaveLength(2);
  });

  it.each<[string, Behaviour, string]>([
    ['closes without an answer', socket => socket.end(), 'CONNECTION_CLOSED'],
    ['closes in the middle of one', socket => socket.end(OK.slice(0, -1)), 'CONNECTION_CLOSED'],
    ['resets', socket => socket.resetAndDestroy(), 'ECONNRESET'],
    ['speaks another protocol', socket => socket.write('220 smtp\r\n\r\n'), 'BAD_ANSWER'],
  ])('counts by class a server that %s, and goes on', async (_, misbehave, errorClass) => {
    const origin = await serve((socket, request, nth) =>
      nth === 0 ? misbehave(socket, request, nth) : socket.write(OK),
    );
    expect(outcome(await send(origin))).toBe(errorClass);
    expect(outcome(await send(origin))).toBe('ok');
  });

  it('counts by class a port on which nothing listens', async () => {
    const origin = await serve(() => {});
    server?.close();
    expect(outcome(await send(origin))).toBe('ECONNREFUSED');
  });

  it('gives up requests whose time is over, and not before', async () => {
    const origin = await serve(() => {});
    let ended = 0;
    const hanging = Array.from({length: 7}, () => send(origin).finally(() => ended++));
    await expect.poll(() => accepted.length).toBe(6);
    const nowMs = performance.now();
    expect(connections?.expire(nowMs + 50_000)).toBeGreaterThan(nowMs + 50_000);
    await Promise.resolve();
    expect(ended).toBe(0);
    expect(connections?.expire(nowMs + 61_000)).toBe(Number.POSITIVE_INFINITY);
    expect((await Promise.all(hanging)).map(outcome)).toEqual(
      Array.from({length: 7}, () => 'REQUEST_TIMEOUT'),
    );
  });

  it('ends all that runs when told to', async () => {
    const origin = await serve(() => {});
    const running = [send(origin), send(origin)];
    await expect.poll(() => accepted.length).toBe(2);
    connections?.abort(new Error('over'));
    expect((await Promise.all(running)).map(each => each.error?.message)).toEqual(['over', 'over']);
  });

  it('refuses a scheme that it does not speak', async () => {
    await serve(() => {});
    expect(() =>
      connections?.send(
        'ftp://127.0.0.1',
        {method: 'GET', head: '', body: null, timeoutMs: 1},
        () => {},
      ),
    ).toThrow('unsupported protocol scheme "ftp"');
  });
});

describe('Deadlines', () => {
  it('wakes at each, with a timer that is moved only for an earlier one', () => {
    const clock = new ManualClock();
    const due = [50, 300, 20];
    const woken: number[] = [];
    const deadlines = new Deadlines(clock, nowMs => {
      woken.push(nowMs);
      return Math.min(Number.POSITIVE_INFINITY, ...due.filter(each => each > nowMs));
    });
    for (const each of due) deadlines.add(each);
    clock.advance(19);
    expect(woken).toEqual([]);
    clock.advance(1000);
    expect(woken).toEqual([20, 50, 300]);
    deadlines.add(1500);
    deadlines.close();
    clock.advance(1000);
    expect(woken).toHaveLength(3);
  });

  it('finds a request timed out, whatever ends it after its deadline, though nobody woke for it', () => {
    const clock = new ManualClock();
    const request = {method: 'GET', head: '', body: null, timeoutMs: 40};
    const ended: (string | null)[] = [];
    const endAfter = (ms: number, answer: Answer | null, error: Error | null) => {
      const exchange = new Exchange(clock, request, ({error}) =>
        ended.push(error && errorClassOf(error)),
      );
      clock.advance(ms);
      exchange.finish(answer, error);
    };
    const over = Object.assign(new Error('the run is over'), {code: 'OVER'});
    endAfter(40, {} as Answer, null);
    endAfter(41, {} as Answer, null);
    endAfter(40, null, over);
    endAfter(41, null, over);
    expect(ended).toEqual([null, 'REQUEST_TIMEOUT', 'OVER', 'REQUEST_TIMEOUT']);
  });
});
