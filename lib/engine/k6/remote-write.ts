import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {messageOf} from '../../core/errors.ts';
import {decodeWriteRequest} from '../../core/remote-write/decode-write-request.ts';
import type {TimeSeries} from '../../core/remote-write/time-series.ts';

/** A push larger than this, packed or not, is refused: a script that puts ids into tags makes a series of each. */
const PUSH_BYTES_MAX = 64 * 1024 * 1024;

/** Where k6 processes push to, on loopback. */
interface Receiver {
  /** What the n-th process gets as `K6_PROMETHEUS_RW_SERVER_URL`. */
  urlOf(process: number): string;
  close(): Promise<void>;
}

/** Listens for remote writes. @param onFault called for a push that cannot be read */
export async function startReceiver(
  onPush: (process: number, series: readonly TimeSeries[]) => void,
  onFault: (message: string) => void,
): Promise<Receiver> {
  const server = createServer((request, response) => {
    receive(request, response, onPush).catch((thrown: unknown) => {
      onFault(messageOf(thrown));
      response.writeHead(400).end();
    });
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    urlOf: process => `http://127.0.0.1:${port}/${process}/api/v1/write`,
    close: () => closeServer(server),
  };
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  onPush: (process: number, series: readonly TimeSeries[]) => void,
): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > PUSH_BYTES_MAX)
      throw new Error('a push of k6 is too large: tags with ids in them?');
    chunks.push(chunk);
  }
  onPush(
    Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1] ?? 0),
    decodeWriteRequest(Buffer.concat(chunks), PUSH_BYTES_MAX),
  );
  response.writeHead(204).end();
}

function closeServer(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
