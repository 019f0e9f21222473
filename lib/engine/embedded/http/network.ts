import {isLoopback, isNamed} from '../../../auth/allowed-hosts.ts';
import type {TlsMaterial} from '../../../auth/certificates.ts';
import type {Cancel, Clock, ThreadClock} from '../../../core/clock.ts';
import type {RunPlan} from '../../options/scenario-plan.ts';
import {
  Connection,
  Exchange,
  type Origin,
  RequestTimeout,
  type Transport,
  type WireBytes,
  type WireRequest,
} from './connection.ts';
import {BodyMemory} from './received-body.ts';

/** How the VUs of a worker reach the target. */
export interface Network {
  readonly transport: Transport;
  /** Null where requests have no limit. */
  readonly pace: Pace | null;
  readonly memory: BodyMemory;
  /** Why nothing is sent to an origin; null where requests may go. */
  refusalOf(origin: string): string | null;
}

/** The part of a worker's start that says how it may send. */
export interface NetworkSettings {
  /** Null where no certificates were given. */
  readonly tls: TlsMaterial | null;
  /** An Int64: the moment of the next request, where they have a limit. See {@link Pace}. */
  readonly pace: SharedArrayBuffer;
  /** An Int32: what bodies on their way take. See {@link BodyMemory}. */
  readonly bodies: SharedArrayBuffer;
  /** Hosts that a script may send to, besides this machine. */
  readonly allowedHosts: readonly string[];
}

/** One for all VUs of a worker. */
export function networkOf(
  {requestsPerSecondMax}: RunPlan,
  {pace, bodies, allowedHosts}: NetworkSettings,
  transport: Transport,
  clock: ThreadClock,
): Network {
  return {
    transport,
    memory: new BodyMemory(bodies),
    pace:
      requestsPerSecondMax === null
        ? null
        : new Pace(pace, requestsPerSecondMax, () => clock.epochMs()),
    refusalOf(origin) {
      const url = new URL(origin);
      if (isLoopback(url) || isNamed(url, allowedHosts)) return null;
      return `the script sends to ${url.host}, which is not the target: allow it in k6.config.ts: targets = {allowed: ['${url.hostname}']}`;
    },
  };
}

/** As many as a browser has, and as k6's `batchPerHost` is by default. */
export const PER_HOST_MAX = 6;

/**
 * A VU's connections: one while its requests follow one another, up to six a host while they run
 * side by side. Connections of its own, as a user has a browser: VUs never wait for each other's.
 */
export class Connections {
  readonly #transport: Transport;
  readonly #memory: BodyMemory;
  readonly clock: Clock;
  readonly #deadlines: Deadlines;
  readonly #admit: (origin: string) => void;
  readonly #perHostMax: number;
  readonly #byOrigin = new Map<string, Connection[]>();

  /**
   * @param network how they reach it, and what bodies on their way may take
   * @param deadlines has {@link Connections.expire} called in time
   * @param admit throws where nothing may be sent; asked once for each origin
   * @param perHostMax how many connections to one host at most
   */
  constructor(
    {transport, memory}: Pick<Network, 'transport' | 'memory'>,
    clock: Clock,
    deadlines: Deadlines,
    admit: (origin: string) => void = () => undefined,
    perHostMax: number = PER_HOST_MAX,
  ) {
    this.#transport = transport;
    this.#memory = memory;
    this.clock = clock;
    this.#deadlines = deadlines;
    this.#admit = admit;
    this.#perHostMax = perHostMax;
  }

  /**
   * Sends a request. That no answer came is a field of the exchange, not an exception.
   *
   * @param origin `http://host:port`
   * @param onEnd called once, when the answer is whole or will not come
   */
  send(origin: string, request: WireRequest, onEnd: (exchange: Exchange) => void): void {
    const exchange = new Exchange(this.clock, request, onEnd);
    if (request.timeoutMs <= 0) {
      exchange.cancel(new RequestTimeout());
      return;
    }
    this.#deadlines.add(exchange.deadlineMs);
    this.#connectionTo(origin).send(exchange);
  }

  /** Gives up the requests whose time is over. @returns when the next one's will be; Infinity: none runs */
  expire(nowMs: number): number {
    let nextMs = Number.POSITIVE_INFINITY;
    for (const exchange of this.#pending()) {
      if (nowMs >= exchange.deadlineMs) exchange.cancel(new RequestTimeout());
      else nextMs = Math.min(nextMs, exchange.deadlineMs);
    }
    return nextMs;
  }

  /** Ends all that is running with an error, what waits first: it is not begun any more. */
  abort(error: Error): void {
    for (const exchange of this.#pending().reverse()) exchange.cancel(error);
  }

  /** What went over the wire since the last call: heads and bodies, and TLS around them. */
  takeBytes(): WireBytes {
    const bytes: WireBytes = {sent: 0, received: 0};
    for (const connections of this.#byOrigin.values())
      for (const each of connections) each.takeBytes(bytes);
    return bytes;
  }

  close(): void {
    for (const connection of [...this.#byOrigin.values()].flat()) connection.close();
    this.#byOrigin.clear();
  }

  /** Closes those that carry no request. */
  closeIdle(): void {
    for (const each of [...this.#byOrigin.values()].flat()) if (each.pending === 0) each.close();
  }

  #pending(): Exchange[] {
    return [...this.#byOrigin.values()].flat().flatMap(each => each.exchanges());
  }

  #connectionTo(origin: string): Connection {
    let connections = this.#byOrigin.get(origin);
    if (!connections) {
      this.#admit(origin);
      connections = [];
      this.#byOrigin.set(origin, connections);
    }
    for (const each of connections) if (each.pending === 0) return each;
    if (connections.length >= this.#perHostMax)
      return connections.reduce((least, each) => (each.pending < least.pending ? each : least));
    const connection = new Connection(originOf(origin), this.#transport, this.clock, this.#memory);
    connections.push(connection);
    return connection;
  }
}

/** @throws TypeError when it is not an `http:` or `https:` URL */
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

/** Deadlines that fall within so many milliseconds are looked after together. */
const RESOLUTION_MS = 1;

/** Wakes for the deadlines of all requests of a worker: with one timer, which is hardly ever set. */
export class Deadlines {
  readonly #clock: Clock;
  readonly #expire: (nowMs: number) => number;
  #wakeMs = Number.POSITIVE_INFINITY;
  #cancel: Cancel = () => undefined;

  /** @param expire gives up what is over, and says when the next one is; Infinity for never */
  constructor(clock: Clock, expire: (nowMs: number) => number) {
    this.#clock = clock;
    this.#expire = expire;
  }

  /** Requests that end before it need not be taken out. */
  add(deadlineMs: number): void {
    if (deadlineMs < this.#wakeMs) this.#wakeAt(deadlineMs);
  }

  close(): void {
    this.#cancel();
  }

  #wakeAt(deadlineMs: number): void {
    this.#cancel();
    this.#wakeMs = deadlineMs;
    const waitMs = deadlineMs - this.#clock.monotonicMs();
    this.#cancel = this.#clock.schedule(Math.max(RESOLUTION_MS, waitMs), () => {
      this.#wakeMs = Number.POSITIVE_INFINITY;
      const nextMs = this.#expire(this.#clock.monotonicMs());
      if (nextMs < this.#wakeMs) this.#wakeAt(nextMs);
    });
  }
}

const SECOND_US = 1_000_000;

/**
 * Hands out the moments at which requests may be sent, so that all worker threads together never
 * send more than so many a second. The next free moment is shared memory: no thread asks another.
 */
export class Pace {
  readonly #next: BigInt64Array;
  readonly #intervalUs: bigint;
  readonly #epochMs: () => number;

  /**
   * @param shared 8 bytes, zero at the start
   * @param epochMs a wall clock that all threads have in common, with fractions
   */
  constructor(shared: SharedArrayBuffer, perSecond: number, epochMs: () => number) {
    this.#next = new BigInt64Array(shared);
    this.#intervalUs = BigInt(Math.ceil(SECOND_US / perSecond));
    this.#epochMs = epochMs;
  }

  /** Takes the next free moment. @returns how long it is until then, milliseconds */
  claimMs(): number {
    const nowUs = BigInt(Math.round(this.#epochMs() * 1000));
    for (;;) {
      const next = Atomics.load(this.#next, 0);
      const mine = next > nowUs ? next : nowUs;
      // Another thread may have taken it meanwhile: then the one after that.
      if (Atomics.compareExchange(this.#next, 0, next, mine + this.#intervalUs) === next)
        return Number(mine - nowUs) / 1000;
    }
  }
}
