import {Connection, type Origin} from './connection.ts';
import {Exchange, type WireRequest} from './exchange.ts';
import type {NetworkTls} from './network.ts';

/** k6's `batchPerHost`: https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#batch-per-host */
const PER_HOST_MAX = 6;

/**
 * A VU's connections: one while its requests follow one another, up to six a host while they run
 * side by side. Connections of its own, as a user has a browser: VUs never wait for each other's.
 */
export class Connections {
  readonly #tls: NetworkTls;
  readonly #byOrigin = new Map<string, Connection[]>();

  constructor(tls: NetworkTls) {
    this.#tls = tls;
  }

  /**
   * Sends a request. That no answer came is a field of the exchange, not an exception.
   *
   * @param origin `http://host:port`
   * @param onEnd called once, when the answer is whole or will not come
   */
  send(origin: string, request: WireRequest, onEnd: (exchange: Exchange) => void): void {
    this.#connectionTo(origin).send(new Exchange(request, onEnd));
  }

  /** Gives up the requests whose time is over. */
  expire(nowMs: number): void {
    for (const exchange of this.#pending())
      if (nowMs >= exchange.deadlineMs) exchange.cancel(new RequestTimeout());
  }

  /** Ends all that is running with an error. */
  abort(error: Error): void {
    for (const exchange of this.#pending()) exchange.cancel(error);
  }

  close(): void {
    for (const connection of [...this.#byOrigin.values()].flat()) connection.close();
    this.#byOrigin.clear();
  }

  #pending(): Exchange[] {
    return [...this.#byOrigin.values()].flat().flatMap(each => each.exchanges());
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
    const connection = new Connection(originOf(origin), this.#tls);
    connections.push(connection);
    return connection;
  }
}

/** @throws TypeError when it is no `http:` or `https:` URL */
function originOf(text: string): Origin {
  const {protocol, hostname, port} = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new TypeError(`unsupported protocol scheme "${protocol.slice(0, -1)}"`);
  const isTls = protocol === 'https:';
  return {
    isTls,
    hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (isTls ? 443 : 80),
  };
}

/** The request took longer than its `timeout`. */
export class RequestTimeout extends Error {
  readonly code = 'REQUEST_TIMEOUT';

  constructor() {
    super('request timeout');
    this.name = 'RequestTimeout';
  }
}
