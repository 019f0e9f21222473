import type {Clock} from '../../../core/clock.ts';
import {type Answer, AnswerParser} from './answer-parser.ts';
import {AnswerTooLarge, type BodyMemory} from './received-body.ts';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Request line and header section, with the empty line. */
  readonly head: string;
  readonly body: string | Buffer | null;
  readonly timeoutMs: number;
  /** The body of its answer is thrown away as it comes. */
  readonly discards?: boolean;
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
  /** What came of a body that was cut off; null when nothing did. */
  cutBody: Buffer | null = null;
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
  /** The other end of the connection that carries it; null where none stood. */
  peer: Peer | null = null;
  /** Whether it met a connection that was closed meanwhile, and was sent again. */
  isResent = false;
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

  /** What came is not an answer after all. */
  lose(error: Error): void {
    this.answer = null;
    this.error = error;
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
  /** Who is at the other end, once it is opened; a simulated one does not say. */
  peer?(): Peer;
  /** With TLS: all that went over the wire so far; else what is written and read is what goes over it. */
  wire?(): WireBytes;
}

/** The other end of a connection. */
export interface Peer {
  readonly ip: string;
  readonly port: number;
  /** Node's name, `TLSv1.3`; empty without TLS. */
  readonly tlsVersion: string;
  /** IANA's name; empty without TLS. */
  readonly tlsCipher: string;
}

export interface WireBytes {
  sent: number;
  received: number;
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

/** The server closed the connection before its answer was whole. The message is Go's, and so k6's. */
export class ConnectionClosed extends Error {
  readonly code = 'CONNECTION_CLOSED';

  /** @param hasBegun whether a part of the answer came */
  constructor(hasBegun: boolean) {
    super(hasBegun ? 'unexpected EOF' : 'EOF');
    this.name = 'ConnectionClosed';
  }
}

/** A server says when it will close an idle connection; it is not used in the second before. */
const IDLE_MARGIN_MS = 1000;

/**
 * One keep-alive HTTP/1.1 connection, one request at a time; further ones wait in its queue.
 *
 * It is simpler than a general HTTP client: a request is one write and most answers are one read,
 * which keeps the generator's share of a latency small. A request that meets a connection which the
 * server has closed meanwhile is sent once more, where it may be: https://pkg.go.dev/net/http#Transport
 */
export class Connection implements PipeListener {
  readonly #origin: Origin;
  readonly #transport: Transport;
  readonly #clock: Clock;
  readonly #parser: AnswerParser;
  readonly #queue: Exchange[] = [];
  #pipe: Pipe | null = null;
  /** When the pipe was asked for. */
  #openingMs = 0;
  #isOpen = false;
  #running: Exchange | null = null;
  #idleUntilMs = Number.POSITIVE_INFINITY;
  /** Whether it has carried an answer. */
  #isReused = false;
  #peer: Peer | null = null;
  readonly #bytes: WireBytes = {sent: 0, received: 0};
  /** How much of {@link Pipe.wire} is counted; null where the pipe does not say it. */
  #wire: WireBytes | null = null;

  constructor(origin: Origin, transport: Transport, clock: Clock, memory: BodyMemory) {
    this.#parser = new AnswerParser(memory);
    this.#origin = origin;
    this.#transport = transport;
    this.#clock = clock;
  }

  /** Requests handed to it that have not ended. */
  get pending(): number {
    return this.#queue.length + (this.#running ? 1 : 0);
  }

  /** What went over the wire since the last call. */
  takeBytes(into: WireBytes): void {
    this.#countWire();
    into.sent += this.#bytes.sent;
    into.received += this.#bytes.received;
    this.#bytes.sent = 0;
    this.#bytes.received = 0;
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
    const {method, head, body, discards} = exchange.request;
    this.#parser.begin(method, discards);
    exchange.peer = this.#peer;
    exchange.sentMs = this.#clock.monotonicMs();
    if (body === null || typeof body === 'string') {
      const text = body === null ? head : head + body;
      if (this.#wire === null) this.#bytes.sent += Buffer.byteLength(text);
      pipe.write(text, 'utf8');
      return;
    }
    if (this.#wire === null) this.#bytes.sent += Buffer.byteLength(head) + body.length;
    pipe.cork();
    pipe.write(head, 'utf8');
    pipe.write(body);
    pipe.uncork();
  }

  #open(): void {
    this.#openingMs = this.#clock.monotonicMs();
    this.#isReused = false;
    this.#peer = null;
    this.#pipe = this.#transport.open(this.#origin, this);
    this.#wire = this.#pipe.wire ? {sent: 0, received: 0} : null;
  }

  connected(pipe: Pipe): void {
    if (pipe !== this.#pipe || !this.#running) return;
    this.#running.connectingMs = this.#clock.monotonicMs() - this.#openingMs;
  }

  opened(pipe: Pipe): void {
    if (pipe !== this.#pipe) return;
    this.#isOpen = true;
    this.#peer = pipe.peer?.() ?? null;
    this.#idleUntilMs = Number.POSITIVE_INFINITY;
    const exchange = this.#running;
    if (!exchange) return;
    if (this.#origin.isTls)
      exchange.tlsMs = this.#clock.monotonicMs() - this.#openingMs - exchange.connectingMs;
    this.#write(exchange);
  }

  read(pipe: Pipe, bytes: Buffer, length: number): void {
    const exchange = this.#running;
    if (this.#wire === null) this.#bytes.received += length;
    if (!exchange || pipe !== this.#pipe) {
      this.#drop(pipe);
      return;
    }
    if (exchange.firstByteMs === 0) exchange.firstByteMs = this.#clock.monotonicMs();
    try {
      const answer = this.#parser.push(bytes, length);
      if (answer) {
        const {idleSecondsMax} = answer.head;
        this.#isReused = true;
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
      const isTooLarge = this.#running !== null && this.#isOpen && this.#parser.isTooLarge;
      const closed = () => new ConnectionClosed((this.#running?.firstByteMs ?? 0) > 0);
      this.failed(pipe, isTooLarge ? new AnswerTooLarge() : closed());
      return;
    }
    const exchange = this.#running;
    this.#drop(pipe);
    this.#running = null;
    exchange?.finish(answer, null);
    this.#next();
  }

  failed(pipe: Pipe, error: Error): void {
    if (pipe !== this.#pipe) return;
    const exchange = this.#running;
    if (!exchange || !this.#isReused || !mayBeSentAgain(exchange, error)) this.#fail(error);
    else {
      this.#drop(pipe);
      exchange.isResent = true;
      this.#begin(exchange);
    }
  }

  #fail(error: Error): void {
    this.#drop(this.#pipe);
    const exchange = this.#running;
    this.#running = null;
    if (exchange && exchange.firstByteMs > 0) exchange.cutBody = this.#parser.cutOff();
    this.#parser.close();
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

  #countWire(): void {
    const now = this.#pipe?.wire?.();
    if (!now || !this.#wire) return;
    this.#bytes.sent += now.sent - this.#wire.sent;
    this.#bytes.received += now.received - this.#wire.received;
    this.#wire = now;
  }

  #drop(pipe: Pipe | null): void {
    if (pipe === this.#pipe) {
      this.#countWire();
      this.#pipe = null;
      this.#isOpen = false;
    }
    pipe?.destroy();
  }
}

/** Methods that may be repeated without effect, as Go has them; PUT and DELETE are not among them. */
const REPEATABLE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * Whether a request that met a closed connection is sent again: nothing of it was written, or no byte
 * of an answer came and it may be repeated.
 */
function mayBeSentAgain({request, firstByteMs}: Exchange, error: Error): boolean {
  const {code} = error as {code?: unknown};
  if (code === 'EPIPE') return true;
  if (firstByteMs > 0 || (code !== 'ECONNRESET' && !(error instanceof ConnectionClosed)))
    return false;
  return REPEATABLE.has(request.method) || /^(?:x-)?idempotency-key:/im.test(request.head);
}
