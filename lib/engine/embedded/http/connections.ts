import {Client, type Dispatcher} from 'undici';
import {Exchange, type ExchangeResult} from './exchange.ts';
import type {Network} from './network.ts';

export interface WireRequest {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string | Buffer | null;
  readonly timeoutMs: number;
}

/** k6's `batchPerHost`: https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#batch-per-host */
const PER_HOST_MAX = 6;

interface Connection {
  readonly client: Client;
  /** Requests handed to it that have not ended. */
  pending: number;
}

/**
 * A VU's connections: one while its requests follow one another, up to six a host while they run
 * side by side. A client a VU, as a user has a browser: VUs never wait for each other's connection.
 */
export class Connections {
  readonly #network: Network;
  readonly #byOrigin = new Map<string, Connection[]>();
  readonly #running = new Set<Exchange>();

  constructor(network: Network) {
    this.#network = network;
  }

  /** Sends a request. Never rejects: that no answer came is a field of the result. */
  send(request: WireRequest): Promise<ExchangeResult> {
    const connection = this.#connectionTo(request.origin);
    connection.pending++;
    return new Promise(resolve => {
      const exchange = new Exchange(request.timeoutMs, result => {
        connection.pending--;
        this.#running.delete(exchange);
        resolve(result);
      });
      this.#running.add(exchange);
      connection.client.dispatch(
        {
          path: request.path,
          method: request.method as Dispatcher.HttpMethod,
          headers: request.headers,
          body: request.body,
          reset: !this.#network.reuseConnections,
        },
        exchange,
      );
    });
  }

  /** Gives up the requests whose time is over. */
  expire(nowMs: number): void {
    for (const exchange of this.#running)
      if (nowMs >= exchange.deadlineMs) exchange.abort(new RequestTimeout());
  }

  /** Ends all that is running with an error. */
  abort(error: Error): void {
    for (const exchange of this.#running) exchange.abort(error);
  }

  async close(): Promise<void> {
    const clients = [...this.#byOrigin.values()].flat().map(each => each.client);
    this.#byOrigin.clear();
    await Promise.allSettled(clients.map(client => client.destroy()));
  }

  #connectionTo(origin: string): Connection {
    let connections = this.#byOrigin.get(origin);
    if (!connections) {
      connections = [];
      this.#byOrigin.set(origin, connections);
    }
    for (const each of connections) if (each.pending === 0) return each;
    if (connections.length >= PER_HOST_MAX)
      return connections.reduce((least, each) => (each.pending < least.pending ? each : least));
    const connection = {client: this.#connect(origin), pending: 0};
    connections.push(connection);
    return connection;
  }

  #connect(origin: string): Client {
    return new Client(origin, {
      pipelining: 1,
      // The exchange has a deadline of its own, which covers the connect too.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: 60_000,
      connect: {timeout: 60_000, ...this.#network.tls},
    });
  }
}

/** The request took longer than its `timeout`. */
export class RequestTimeout extends Error {
  readonly code = 'REQUEST_TIMEOUT';

  constructor() {
    super('request timeout');
    this.name = 'RequestTimeout';
  }
}
