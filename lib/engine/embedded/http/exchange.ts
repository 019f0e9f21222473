import type {Dispatcher} from 'undici';

/** How an exchange ended. Times are `performance.now()` of its thread, in milliseconds. */
export interface ExchangeResult {
  /** 0 when no answer came. */
  readonly status: number;
  readonly statusText: string;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly Buffer[];
  readonly body: Buffer;
  /** Null when an answer came. */
  readonly error: Error | null;
  readonly dispatchedMs: number;
  /** When the request was written: the connection stood. */
  readonly sentMs: number;
  readonly firstByteMs: number;
  readonly endMs: number;
}

const NOTHING = Buffer.alloc(0);

/**
 * One request on undici's dispatch, in its older handler form: it is the form that undici itself
 * runs on, and spares a wrapper and the parsing of every header.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #settle: (result: ExchangeResult) => void;
  readonly #dispatchedMs = performance.now();
  #sentMs = 0;
  #firstByteMs = 0;
  #status = 0;
  #statusText = '';
  #rawHeaders: Buffer[] = [];
  #body: Buffer = NOTHING;
  #chunks: Buffer[] | null = null;
  #abort: ((error: Error) => void) | null = null;
  #done = false;
  /** `performance.now()` at which it is given up. */
  readonly deadlineMs: number;

  constructor(timeoutMs: number, settle: (result: ExchangeResult) => void) {
    this.deadlineMs = this.#dispatchedMs + timeoutMs;
    this.#settle = settle;
  }

  /** Ends it with an error, whatever state it is in. */
  abort(error: Error): void {
    if (this.#abort && !this.#done) this.#abort(error);
    else this.onError(error);
  }

  onConnect(abort: (error?: Error) => void): void {
    this.#sentMs = performance.now();
    this.#abort = abort;
    // Given up while it waited for its connection: the answer would come to nobody.
    if (this.#done) abort(new Error('given up before the connection stood'));
  }

  onHeaders(status: number, headers: Buffer[], _resume: () => void, statusText: string): boolean {
    if (status < 200) return true;
    this.#firstByteMs = performance.now();
    this.#status = status;
    this.#statusText = statusText;
    this.#rawHeaders = headers;
    return true;
  }

  onData(chunk: Buffer): boolean {
    if (this.#chunks) this.#chunks.push(chunk);
    else if (this.#body === NOTHING) this.#body = chunk;
    else this.#chunks = [this.#body, chunk];
    return true;
  }

  onComplete(): void {
    if (this.#chunks) this.#body = Buffer.concat(this.#chunks);
    this.#finish(null);
  }

  onError(error: Error): void {
    if (this.#done) return;
    this.#status = 0;
    this.#body = NOTHING;
    this.#finish(error);
  }

  #finish(error: Error | null): void {
    if (this.#done) return;
    this.#done = true;
    const endMs = performance.now();
    const sentMs = this.#sentMs || this.#dispatchedMs;
    this.#settle({
      status: this.#status,
      statusText: this.#statusText,
      rawHeaders: this.#rawHeaders,
      body: this.#body,
      error,
      dispatchedMs: this.#dispatchedMs,
      sentMs,
      firstByteMs: this.#firstByteMs || endMs,
      endMs,
    });
  }
}
