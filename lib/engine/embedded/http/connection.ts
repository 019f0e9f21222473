import {connect as connectPlain, isIP, type OnReadOpts, type Socket} from 'node:net';
import {connect as connectTls, type SecureContext} from 'node:tls';
import {type Answer, AnswerParser} from './answer-parser.ts';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Request line and header section, with the empty line. */
  readonly head: string;
  readonly body: string | Buffer | null;
  readonly timeoutMs: number;
}

/**
 * One request and its answer. Times are `performance.now()` of its thread, in milliseconds; 0 where
 * it did not come so far.
 */
export class Exchange {
  readonly request: WireRequest;
  /** Null when no answer came. */
  answer: Answer | null = null;
  /** Null when an answer came. */
  error: Error | null = null;
  readonly dispatchedMs = performance.now();
  /** What a new connection took: 0 on one that stood. */
  connectingMs = 0;
  tlsMs = 0;
  /** When the request was written: the connection stood. */
  sentMs = 0;
  firstByteMs = 0;
  endMs = 0;
  /** `performance.now()` at which it is given up. */
  readonly deadlineMs: number;
  /** The connection that carries it; null while it waits for one. */
  carrier: {cancel(error: Error): void} | null = null;
  readonly #settle: (exchange: Exchange) => void;

  constructor(request: WireRequest, settle: (exchange: Exchange) => void) {
    this.request = request;
    this.deadlineMs = this.dispatchedMs + request.timeoutMs;
    this.#settle = settle;
  }

  get isOver(): boolean {
    return this.endMs > 0;
  }

  /** Ends it with an error, whatever state it is in. */
  cancel(error: Error): void {
    if (this.carrier && !this.isOver) this.carrier.cancel(error);
    else this.finish(null, error);
  }

  /** Ends it, once: what comes later is ignored. */
  finish(answer: Answer | null, error: Error | null): void {
    if (this.isOver) return;
    this.answer = answer;
    this.error = error;
    this.endMs = performance.now();
    if (this.sentMs === 0) this.sentMs = this.dispatchedMs;
    if (this.firstByteMs === 0) this.firstByteMs = this.endMs;
    this.#settle(this);
  }
}

/** Where a connection goes. */
export interface Origin {
  readonly isTls: boolean;
  readonly hostname: string;
  readonly port: number;
}

/** Options of `tls.connect`. */
export interface NetworkTls {
  readonly rejectUnauthorized: boolean;
  readonly secureContext?: SecureContext;
}

/** The server closed the connection before its answer was whole. */
export class ConnectionClosed extends Error {
  readonly code = 'CONNECTION_CLOSED';

  constructor() {
    super('the server closed the connection before its answer was whole');
    this.name = 'ConnectionClosed';
  }
}

/** A server says when it will close an idle connection; it is not used in the second before. */
const IDLE_MARGIN_MS = 1000;

/** All sockets of a thread read into one buffer: what is read is parsed before the next read. */
const READ_BUFFER = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * One keep-alive HTTP/1.1 connection, one request at a time; further ones wait in its queue.
 *
 * It is simpler than a general HTTP client: a request is one write and most answers are one read,
 * which keeps the generator's share of a latency small. Nothing is retried: a request on a
 * connection that closes is an error, as it would be for the application under test.
 */
export class Connection {
  readonly #origin: Origin;
  readonly #tls: NetworkTls;
  readonly #parser = new AnswerParser();
  readonly #queue: Exchange[] = [];
  #socket: Socket | null = null;
  #isOpen = false;
  #running: Exchange | null = null;
  #idleUntilMs = Number.POSITIVE_INFINITY;

  constructor(origin: Origin, tls: NetworkTls) {
    this.#origin = origin;
    this.#tls = tls;
  }

  /** Requests handed to it that have not ended. */
  get pending(): number {
    return this.#queue.length + (this.#running ? 1 : 0);
  }

  /** Those requests, in the order in which they are sent. */
  exchanges(): Exchange[] {
    return this.#running ? [this.#running, ...this.#queue] : [...this.#queue];
  }

  send(exchange: Exchange): void {
    if (this.#running) this.#queue.push(exchange);
    else this.#begin(exchange);
  }

  /** Ends the request that it carries; those that wait go on over a new socket. */
  cancel(error: Error): void {
    this.#fail(this.#socket, error);
  }

  close(): void {
    this.#drop(this.#socket);
  }

  #begin(exchange: Exchange): void {
    this.#running = exchange;
    exchange.carrier = this;
    if (this.#isOpen && exchange.dispatchedMs >= this.#idleUntilMs) this.#drop(this.#socket);
    if (this.#isOpen) this.#write(exchange);
    else this.#open(exchange);
  }

  #write(exchange: Exchange): void {
    const socket = this.#socket as Socket;
    const {method, head, body} = exchange.request;
    this.#parser.begin(method);
    exchange.sentMs = performance.now();
    if (body === null || typeof body === 'string') {
      socket.write(body === null ? head : head + body, 'utf8');
      return;
    }
    socket.cork();
    socket.write(head, 'utf8');
    socket.write(body);
    socket.uncork();
  }

  #open(exchange: Exchange): void {
    const {isTls, hostname, port} = this.#origin;
    const startedMs = performance.now();
    const onread: OnReadOpts = {
      buffer: READ_BUFFER,
      callback: length => this.#read(socket, length),
    };
    const socket = isTls
      ? connectTls({
          ...{host: hostname, port, onread, noDelay: true},
          servername: isIP(hostname) ? '' : hostname,
          ...this.#tls,
          ALPNProtocols: ['http/1.1'],
        })
      : connectPlain({host: hostname, port, onread, noDelay: true});
    this.#socket = socket;
    socket.once('connect', () => {
      exchange.connectingMs = performance.now() - startedMs;
    });
    socket.once(isTls ? 'secureConnect' : 'connect', () => {
      exchange.tlsMs = isTls ? performance.now() - startedMs - exchange.connectingMs : 0;
      this.#isOpen = true;
      this.#idleUntilMs = Number.POSITIVE_INFINITY;
      if (this.#running) this.#write(this.#running);
    });
    socket.once('error', error => this.#fail(socket, error));
    socket.once('end', () => this.#ended(socket));
    socket.once('close', () => this.#ended(socket));
  }

  /**
   * @param length how many bytes lie in {@link READ_BUFFER}
   * @returns true: the socket goes on reading
   */
  #read(socket: Socket, length: number): boolean {
    const exchange = this.#running;
    if (!exchange || socket !== this.#socket) {
      this.#drop(socket);
      return true;
    }
    if (exchange.firstByteMs === 0) exchange.firstByteMs = performance.now();
    try {
      const answer = this.#parser.push(READ_BUFFER, length);
      if (answer) {
        const {idleSecondsMax} = answer.head;
        if (!answer.keepAlive) this.#drop(socket);
        else if (idleSecondsMax !== null)
          this.#idleUntilMs = performance.now() + idleSecondsMax * 1000 - IDLE_MARGIN_MS;
        this.#running = null;
        exchange.finish(answer, null);
        this.#next();
      }
    } catch (thrown) {
      this.#fail(socket, thrown as Error);
    }
    return true;
  }

  #ended(socket: Socket): void {
    if (socket !== this.#socket) return;
    const answer = this.#running && this.#isOpen ? this.#parser.end() : null;
    if (!answer) {
      this.#fail(socket, new ConnectionClosed());
      return;
    }
    const exchange = this.#running;
    this.#drop(socket);
    this.#running = null;
    exchange?.finish(answer, null);
    this.#next();
  }

  #fail(socket: Socket | null, error: Error): void {
    if (socket !== this.#socket) return;
    this.#drop(socket);
    const exchange = this.#running;
    this.#running = null;
    exchange?.finish(null, error);
    this.#next();
  }

  #next(): void {
    while (!this.#running) {
      const exchange = this.#queue.shift();
      if (!exchange) return;
      if (!exchange.isOver) this.#begin(exchange);
    }
  }

  #drop(socket: Socket | null): void {
    if (socket === this.#socket) {
      this.#socket = null;
      this.#isOpen = false;
    }
    // Errors of a socket that is given up are ignored.
    socket?.on('error', () => {});
    socket?.destroy();
  }
}
