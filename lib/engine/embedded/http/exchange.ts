import type {Answer} from './answer-parser.ts';

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

  /** Ends it, once: what comes later is nobody's. */
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
