import {once} from 'node:events';
import {type AddressInfo, createServer, type Server, type Socket} from 'node:net';
import {afterAll, afterEach, beforeAll, expect, it} from 'vitest';
import {runConformance} from './run-conformance.ts';
import {startTestRunner, type TestRunner} from './run-test-files.ts';

/*
 * The whole suite, in this process, against a target that sends huge answers or none at all.
 * `../exchange/send-request.test.ts` tests each such answer by itself.
 */

const MEBIBYTE = 1024 * 1024;
const TWO_GIGABYTES = 2 * 1024 * MEBIBYTE;
/** What is read of one answer, and what lies in buffers on the way when it is cut off. */
const READ_MAX = 32 * MEBIBYTE;
/** Answers that a run takes from a target that never ends one. */
const ANSWERS_MAX = 12;
const TIMEOUT_MS = 120_000;

/** They have some hundred cases and flows: more than a run sends before it gives up. */
const operations = ['getTopology', 'activateJobs', 'completeJob', 'searchProcessInstances'];

let runner: TestRunner;
beforeAll(async () => {
  runner = await startTestRunner([]);
});
afterAll(() => runner.close());

let server: Server | undefined;
const sockets = new Set<Socket>();

afterEach(() => {
  for (const each of sockets) each.destroy();
  sockets.clear();
  server?.close();
});

/** Does this with every request. */
async function listen(serve: (socket: Socket) => void): Promise<string> {
  server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', chunk => {
      if (/^[A-Z]+ \//.test(chunk.toString('latin1'))) serve(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const FILLING = Buffer.alloc(MEBIBYTE, 'x');

/** Writes as fast as it is taken, up to so many bytes. */
function pour(socket: Socket, {head, bytes}: HugeAnswer, count: (bytes: number) => void): void {
  socket.write(head);
  let left = bytes;
  const more = () => {
    while (left > 0 && !socket.destroyed) {
      left -= FILLING.length;
      count(FILLING.length);
      if (!socket.write(FILLING)) return;
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
    const options = {seed: 1, timeoutMs, eventuallyMs: 0, operations, runner};
    const result = await runConformance({baseUrl, ...options});
    return {result, grownBytes: highest - before};
  } finally {
    clearInterval(timer);
  }
}

interface HugeAnswer {
  readonly head: string;
  readonly bytes: number;
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

/** In turn: 2 GB as announced, a head without end, 2 GB unannounced, a body without end. */
const HUGE_ANSWERS: readonly HugeAnswer[] = [
  {head: `${HEAD}content-length: ${TWO_GIGABYTES}\r\n\r\n`, bytes: TWO_GIGABYTES},
  {head: 'HTTP/1.1 200 OK\r\nx-long: ', bytes: Number.POSITIVE_INFINITY},
  {head: `${HEAD}connection: close\r\n\r\n`, bytes: TWO_GIGABYTES},
  {head: `${HEAD}connection: close\r\n\r\n`, bytes: Number.POSITIVE_INFINITY},
];

it('cuts off huge answers, reports them, and uses bounded memory', {
  timeout: TIMEOUT_MS,
}, async () => {
  let poured = 0;
  let answers = 0;
  const baseUrl = await listen(socket => {
    const answer = HUGE_ANSWERS[answers % HUGE_ANSWERS.length] as HugeAnswer;
    answers += 1;
    pour(socket, answer, bytes => {
      poured += bytes;
    });
  });
  const {result, grownBytes} = await check(baseUrl, 10_000);
  expect(answers).toBeGreaterThanOrEqual(HUGE_ANSWERS.length);
  const messages = result.findings.map(each => each.message).join();
  for (const kind of [/too-large: more than \d+ bytes/, /broken: UND_ERR_HEADERS_OVERFLOW/]) {
    expect(messages).toMatch(kind);
  }
  expect(result.outcomes.filter(each => each.status === 'error')).toEqual([]);
  expect(result.outcomes.at(-1)?.reason).toMatch(/answers that did not end/);
  expect(poured).toBeLessThan(answers * READ_MAX);
  // Generously: the runner itself takes some, and garbage is collected when it suits.
  expect(grownBytes).toBeLessThan(700 * MEBIBYTE);
});

it('gives up on a target that never answers, and says so for what was not sent', {
  timeout: TIMEOUT_MS,
}, async () => {
  let requests = 0;
  const baseUrl = await listen(() => {
    requests += 1;
  });
  const {result} = await check(baseUrl, 200);
  expect(requests).toBeLessThan(ANSWERS_MAX);
  const complete = result.findings.filter(each => each.check === 'response-complete');
  expect(complete.length).toBeGreaterThan(0);
  expect(complete.length).toBe(result.findings.length);
  expect(result.outcomes.at(-1)?.reason).toMatch(/^the target sent \d+ answers that did not end$/);
});
