import {once} from 'node:events';
import {type AddressInfo, createServer, type Server, type Socket} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {runConformance} from './run-conformance.ts';

/*
 * A target that answers the run's own question as it should and every further one with more than
 * anybody wants: the whole suite is run against it, in this process, and has to come back.
 */

const MEBIBYTE = 1024 * 1024;
const TWO_GIGABYTES = 2 * 1024 * MEBIBYTE;
/** What is read of one answer, and what lies in buffers on the way when it is cut off. */
const READ_MAX = 32 * MEBIBYTE;
/** Answers that a run takes from a target that never ends one. */
const ANSWERS_MAX = 12;
const TIMEOUT_MS = 120_000;

const TOPOLOGY = JSON.stringify({
  brokers: [],
  clusterSize: 1,
  partitionsCount: 1,
  replicationFactor: 1,
  gatewayVersion: '8.6.0',
});

let server: Server | undefined;
const sockets = new Set<Socket>();

afterEach(() => {
  for (const each of sockets) each.destroy();
  sockets.clear();
  server?.close();
});

interface Poured {
  bytes: number;
  answers: number;
}

/** Serves one good answer, and then what `serve` makes of the connection. */
async function listen(serve: (socket: Socket) => void): Promise<string> {
  let isFirst = true;
  server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', chunk => {
      if (!/^[A-Z]+ \//.test(chunk.toString('latin1'))) return;
      if (!isFirst) return serve(socket);
      isFirst = false;
      socket.end(
        `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${TOPOLOGY.length}\r\n\r\n${TOPOLOGY}`,
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ZEROS = Buffer.alloc(MEBIBYTE);

/** Writes zeros as fast as they are taken, up to so many bytes. */
function pour(socket: Socket, head: string, bytes: number, poured: Poured): void {
  poured.answers += 1;
  socket.write(head);
  let left = bytes;
  const more = () => {
    while (left > 0 && !socket.destroyed) {
      left -= ZEROS.length;
      poured.bytes += ZEROS.length;
      if (!socket.write(ZEROS)) return;
    }
  };
  socket.on('drain', more);
  more();
}

/** Runs the suite and tells how far the memory of the process went up at most. */
async function check(baseUrl: string, timeoutMs: number) {
  const before = process.memoryUsage().rss;
  let highest = before;
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss);
  }, 20);
  try {
    const result = await runConformance({baseUrl, seed: 1, timeoutMs, eventuallyMs: 0});
    return {result, grownBytes: highest - before};
  } finally {
    clearInterval(timer);
  }
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

describe('a target that answers', () => {
  it.each([
    ['2 GB, as announced', `${HEAD}content-length: ${TWO_GIGABYTES}\r\n\r\n`, TWO_GIGABYTES],
    ['2 GB, unannounced', `${HEAD}connection: close\r\n\r\n`, TWO_GIGABYTES],
    ['without end', `${HEAD}connection: close\r\n\r\n`, Number.POSITIVE_INFINITY],
    ['a head without end', 'HTTP/1.1 200 OK\r\nx-zeros: ', Number.POSITIVE_INFINITY],
  ])('%s: is cut off and reported', {timeout: TIMEOUT_MS}, async (_, head, bytes) => {
    const poured: Poured = {bytes: 0, answers: 0};
    const baseUrl = await listen(socket => pour(socket, head, bytes, poured));
    const {result, grownBytes} = await check(baseUrl, 10_000);
    expect(result.findings.map(each => each.check)).toContain('response-complete');
    expect(result.outcomes.filter(each => each.status === 'error')).toEqual([]);
    expect(poured.bytes).toBeLessThan(poured.answers * READ_MAX);
    // Generously: the runner itself takes some, and garbage is collected when it suits.
    expect(grownBytes).toBeLessThan(700 * MEBIBYTE);
  });

  it('nothing at all: is given up, and what was not asked is said', {
    timeout: TIMEOUT_MS,
  }, async () => {
    let asked = 0;
    const baseUrl = await listen(() => {
      asked += 1;
    });
    const {result} = await check(baseUrl, 200);
    expect(asked).toBeLessThan(ANSWERS_MAX);
    expect(result.findings.map(each => each.check)).toContain('response-complete');
    expect(result.outcomes.at(-1)?.reason).toMatch(/answers that did not end/);
  });

  it('with a reset, every time: is reported', {timeout: TIMEOUT_MS}, async () => {
    const baseUrl = await listen(socket => socket.resetAndDestroy());
    const {result} = await check(baseUrl, 2000);
    expect(result.findings.map(each => each.check)).toContain('response-complete');
    expect(result.outcomes.filter(each => each.status === 'error')).toEqual([]);
  });
});
