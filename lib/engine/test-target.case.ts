import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What a test's target does with one request; the body is text. */
export type Answering = (
  request: IncomingMessage & {readonly text: string},
  response: ServerResponse,
) => void;

export interface TestTarget {
  readonly baseUrl: string;
  /** Requests that came, topology excepted. */
  readonly count: number;
  close(): Promise<void>;
}

/** A small HTTP server on loopback that answers JSON; for tests of the engines. */
export async function startTestTarget(
  answer: Answering = (_, response) => response.end('{}'),
): Promise<TestTarget> {
  let count = 0;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/v2/topology') {
      response.end('{}');
      return;
    }
    count++;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      answer(Object.assign(request, {text: Buffer.concat(chunks).toString()}), response),
    );
  });
  await listen(server);
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get count() {
      return count;
    },
    close: () => close(server),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
