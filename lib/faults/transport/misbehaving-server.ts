import {once} from 'node:events';
import {type AddressInfo, createServer, type Server, type Socket} from 'node:net';
import {RequestReader, type WireRequest} from '../loads/request-reader.ts';
import {bodyModes} from './modes/bodies.ts';
import {endModes} from './modes/ends.ts';
import {framingModes} from './modes/framing.ts';
import {headModes} from './modes/heads.ts';
import {redirectModes} from './modes/redirects.ts';
import {textModes} from './modes/texts.ts';
import {type WireEnd, type WireMode, whole} from './wire-mode.ts';

/** The catalogue. */
export const wireModes: readonly WireMode[] = [
  ...headModes,
  ...framingModes,
  ...endModes,
  ...redirectModes,
  ...bodyModes,
  ...textModes,
];

/** What it misbehaves on: everything, or all but the topology, which commands ask for first. */
export type Misbehaves = 'always' | 'after the topology';

const TOPOLOGY = whole(
  JSON.stringify({
    brokers: [
      {
        ...{nodeId: 0, host: '127.0.0.1', port: 26501, version: '8.6.0'},
        partitions: [{partitionId: 1, role: 'leader', health: 'healthy'}],
      },
    ],
    ...{clusterSize: 1, partitionsCount: 1, replicationFactor: 1, gatewayVersion: '8.6.0'},
  }),
);

/** How much is written at once of what has no end. */
const BURST = 64;

/** A server on loopback that answers in one way of the catalogue. */
export class MisbehavingServer {
  readonly #mode: WireMode;
  readonly #when: Misbehaves;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  constructor(mode: WireMode, when: Misbehaves) {
    this.#mode = mode;
    this.#when = when;
    this.#server = createServer({noDelay: true}, socket => this.#accept(socket));
  }

  /** @returns `http://127.0.0.1:port` */
  async listen(): Promise<string> {
    this.#mode.prepare?.();
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const each of this.#sockets) each.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    // The client may go at any time.
    socket.on('error', () => socket.destroy());
    const isEarly = this.#mode.isEarly && this.#when === 'always';
    if (isEarly) this.#mode.answer(new SocketEnd(socket, '/'));
    const reader = new RequestReader();
    socket.on('data', bytes => {
      if (!isEarly) for (const each of reader.push(bytes)) this.#serve(each, socket);
    });
  }

  #serve({method, path}: WireRequest, socket: Socket): void {
    const isTopology = method === 'GET' && path.endsWith('/topology');
    if (isTopology && this.#when !== 'always') socket.write(TOPOLOGY);
    else this.#mode.answer(new SocketEnd(socket, path));
  }
}

class SocketEnd implements WireEnd {
  readonly path: string;
  readonly #socket: Socket;

  constructor(socket: Socket, path: string) {
    this.#socket = socket;
    this.path = path;
  }

  write(bytes: string | Buffer): void {
    if (this.#socket.writable) this.#socket.write(bytes);
  }

  end(bytes: string | Buffer = ''): void {
    if (this.#socket.writable) this.#socket.end(bytes);
  }

  reset(): void {
    this.#socket.resetAndDestroy();
  }

  later(ms: number, task: () => void): void {
    const timer = setTimeout(task, ms);
    this.#socket.once('close', () => clearTimeout(timer));
  }

  pour(piece: () => string | Buffer): void {
    const socket = this.#socket;
    const pour = () => {
      for (let count = 0; socket.writable && count < BURST; count++) {
        const bytes = piece();
        if (bytes.length === 0) return;
        if (!socket.write(bytes)) return void socket.once('drain', pour);
      }
      if (socket.writable) setImmediate(pour);
    };
    pour();
  }

  drip(everyMs: number, piece: () => string | Buffer): void {
    const timer = setInterval(() => this.write(piece()), everyMs);
    this.#socket.once('close', () => clearInterval(timer));
  }
}
