import type {Clock} from '../../../core/clock.ts';
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
 * One request and its answer. Times are monotonic, of its thread's clock, in milliseconds; 0 where it
 * did not come so far.
 */
export class Exchange {
  readonly request: WireRequest;
  /** Null when no answer came. */
  answer: Answer | null = null;
  /** Null when an answer came. */
  error: Error | null = null;
  readonly dispatchedMs: number;
  /** What a new connection took: 0 on one that stood. */
  connectingMs = 0;
  tlsMs = 0;
  /** When the request was written: the connection stood. */
  sentMs = 0;
  firstByteMs = 0;
  endMs = 0;
  /** When it is given up. */
  readonly deadlineMs: number;
  /** The connection that carries it; null while it waits for one. */
  carrier: {cancel(error: Error): void} | null = null;
  readonly #clock: Clock;
  readonly #settle: (exchange: Exchange) => void;

  constructor(clock: Clock, request: WireRequest, settle: (exchange: Exchange) => void) {
    this.#clock = clock;
    this.request = request;
    this.dispatchedMs = clock.monotonicMs();
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

  /** Ends it, once: what comes later is ignored. Whatever ends it after its deadline, it timed out. */
  finish(answer: Answer | null, error: Error | null): void {
    if (this.isOver) return;
    this.endMs = this.#clock.monotonicMs();
    const isLate = this.endMs > this.deadlineMs;
    this.answer = isLate ? null : answer;
    this.error = isLate ? new RequestTimeout() : error;
    if (this.sentMs === 0) this.sentMs = this.dispatchedMs;
    if (this.firstByteMs === 0) this.firstByteMs = this.endMs;
    this.#settle(this);
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

/** Where a connection goes. */
export interface Origin {
  readonly isTls: boolean;
  readonly hostname: string;
  readonly port: number;
}

/** How a request reaches a target: sockets, or a network that is simulated. */
export interface Transport {
  /** Opens a way to an origin. The listener hears of it later, never within this call. */
  open(origin: Origin, listener: PipeListener): Pipe;
}

/** Bytes to a target, as Node's `Socket` takes them. */
export interface Pipe {
  write(chunk: string | Buffer, encoding?: 'utf8'): unknown;
  /** Holds back what is written until {@link uncork}: one write of several pieces. */
  cork(): void;
  uncork(): void;
  /** Nothing is heard of it afterwards that matters to its listener. */
  destroy(): unknown;
}

/** What becomes of a pipe; each call names it, since an old one can still be heard of. */
export interface PipeListener {
  /** The connection stands; with TLS its handshake is still to come. */
  connected(pipe: Pipe): void;
  /** It may be written to. */
  opened(pipe: Pipe): void;
  /** @param bytes whose first `length` were read; they are another's after this call */
  read(pipe: Pipe, bytes: Buffer, length: number): void;
  /** The target will send no more; may be called again. */
  ended(pipe: Pipe): void;
  failed(pipe: Pipe, error: Error): void;
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

/**
 * One keep-alive HTTP/1.1 connection, one request at a time; further ones wait in its queue.
 *
 * It is simpler than a general HTTP client: a request is one write and most answers are one read,
 * which keeps the generator's share of a latency small. Nothing is retried: a request on a
 * connection that closes is an error, as it would be for the application under test.
 */
export class Connection implements PipeListener {
  readonly #origin: Origin;
  readonly #transport: Transport;
  readonly #clock: Clock;
  readonly #parser = new AnswerParser();
  readonly #queue: Exchange[] = [];
  #pipe: Pipe | null = null;
  /** When the pipe was asked for. */
  #openingMs = 0;
  #isOpen = false;
  #running: Exchange | null = null;
  #idleUntilMs = Number.POSITIVE_INFINITY;

  constructor(origin: Origin, transport: Transport, clock: Clock) {
    this.#origin = origin;
    this.#transport = transport;
    this.#clock = clock;
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
    this.#fail(error);
  }

  close(): void {
    this.#drop(this.#pipe);
  }

  #begin(exchange: Exchange): void {
    this.#running = exchange;
    exchange.carrier = this;
    if (this.#isOpen && exchange.dispatchedMs >= this.#idleUntilMs) this.#drop(this.#pipe);
    if (this.#isOpen) this.#write(exchange);
    else this.#open();
  }

  #write(exchange: Exchange): void {
    const pipe = this.#pipe as Pipe;
    const {method, head, body} = exchange.request;
    this.#parser.begin(method);
    exchange.sentMs = this.#clock.monotonicMs();
    if (body === null || typeof body === 'string') {
      pipe.write(body === null ? head : head + body, 'utf8');
      return;
    }
    pipe.cork();
    pipe.write(head, 'utf8');
    pipe.write(body);
    pipe.uncork();
  }

  #open(): void {
    this.#openingMs = this.#clock.monotonicMs();
    this.#pipe = this.#transport.open(this.#origin, this);
  }

  connected(pipe: Pipe): void {
    if (pipe !== this.#pipe || !this.#running) return;
    this.#running.connectingMs = this.#clock.monotonicMs() - this.#openingMs;
  }

  opened(pipe: Pipe): void {
    if (pipe !== this.#pipe) return;
    this.#isOpen = true;
    this.#idleUntilMs = Number.POSITIVE_INFINITY;
    const exchange = this.#running;
    if (!exchange) return;
    if (this.#origin.isTls)
      exchange.tlsMs = this.#clock.monotonicMs() - this.#openingMs - exchange.connectingMs;
    this.#write(exchange);
  }

  read(pipe: Pipe, bytes: Buffer, length: number): void {
    const exchange = this.#running;
    if (!exchange || pipe !== this.#pipe) {
      this.#drop(pipe);
      return;
    }
    if (exchange.firstByteMs === 0) exchange.firstByteMs = this.#clock.monotonicMs();
    try {
      const answer = this.#parser.push(bytes, length);
      if (answer) {
        const {idleSecondsMax} = answer.head;
        if (!answer.keepAlive) this.#drop(pipe);
        else if (idleSecondsMax !== null)
          this.#idleUntilMs = this.#clock.monotonicMs() + idleSecondsMax * 1000 - IDLE_MARGIN_MS;
        this.#running = null;
        exchange.finish(answer, null);
        this.#next();
      }
    } catch (thrown) {
      this.failed(pipe, thrown as Error);
    }
  }

  ended(pipe: Pipe): void {
    if (pipe !== this.#pipe) return;
    const answer = this.#running && this.#isOpen ? this.#parser.end() : null;
    if (!answer) {
      this.failed(pipe, new ConnectionClosed());
      return;
    }
    const exchange = this.#running;
    this.#drop(pipe);
    this.#running = null;
    exchange?.finish(answer, null);
    this.#next();
  }

  failed(pipe: Pipe, error: Error): void {
    if (pipe === this.#pipe) this.#fail(error);
  }

  #fail(error: Error): void {
    this.#drop(this.#pipe);
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

  #drop(pipe: Pipe | null): void {
    if (pipe === this.#pipe) {
      this.#pipe = null;
      this.#isOpen = false;
    }
    pipe?.destroy();
  }
}
