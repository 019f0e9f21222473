import {errorClassOf, k6ErrorCode} from './error-class.ts';
import type {ExchangeResult} from './exchange.ts';

/** A k6 response (https://grafana.com/docs/k6/latest/javascript-api/k6-http/response/); what costs is computed when asked for. */
export class K6Response {
  readonly url: string;
  readonly status: number;
  readonly error: string;
  readonly error_code: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly body: string | null;
    readonly headers: Readonly<Record<string, string[]>>;
  };
  readonly #result: ExchangeResult;
  readonly #responseType: string;
  #body: string | ArrayBuffer | null | undefined;
  #headers: Record<string, string> | undefined;

  constructor(
    result: ExchangeResult,
    url: string,
    request: K6Response['request'],
    responseType: string,
  ) {
    this.#result = result;
    this.url = url;
    this.status = result.status;
    this.error = result.error ? result.error.message : '';
    this.error_code = result.error
      ? k6ErrorCode(errorClassOf(result.error))
      : result.status >= 400
        ? 1000 + result.status
        : 0;
    this.request = request;
    this.#responseType = responseType;
  }

  get status_text(): string {
    return this.status === 0 ? '' : `${this.status} ${this.#result.statusText}`;
  }

  get proto(): string {
    return this.status === 0 ? '' : 'HTTP/1.1';
  }

  get body(): string | ArrayBuffer | null {
    this.#body ??= this.#readBody();
    return this.#body;
  }

  /** Names in Go's canonical form, `Content-Type`, as k6 has them. */
  get headers(): Readonly<Record<string, string>> {
    this.#headers ??= canonicalHeaders(this.#result.rawHeaders);
    return this.#headers;
  }

  get timings(): Readonly<Record<string, number>> {
    const {dispatchedMs, sentMs, firstByteMs, endMs} = this.#result;
    return {
      blocked: sentMs - dispatchedMs,
      looking_up: 0,
      connecting: 0,
      tls_handshaking: 0,
      sending: 0,
      waiting: firstByteMs - sentMs,
      receiving: endMs - firstByteMs,
      duration: endMs - sentMs,
    };
  }

  /**
   * The body as JSON, or one value of it: `jobs.0.jobKey`. Integers beyond 2^53 are rounded, as
   * they are in k6: read keys with lib/client.
   */
  json(selector?: string): unknown {
    const body = this.body;
    const value: unknown = JSON.parse(
      typeof body === 'string' ? body : Buffer.from(body ?? new ArrayBuffer(0)).toString('utf8'),
    );
    return selector === undefined ? value : select(value, selector);
  }

  html(): never {
    throw new TypeError('response.html() is not part of the embedded engine: run with --engine k6');
  }

  #readBody(): string | ArrayBuffer | null {
    if (this.#responseType === 'none' || this.status === 0) return null;
    const {body} = this.#result;
    if (this.#responseType !== 'binary') return body.toString('utf8');
    return body.buffer.slice(body.byteOffset, body.byteOffset + body.length) as ArrayBuffer;
  }
}

function canonicalHeaders(raw: readonly Buffer[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = canonicalName(String(raw[at]));
    const value = (raw[at + 1] as Buffer).toString('latin1');
    const known = headers[name];
    headers[name] = known === undefined ? value : `${known}, ${value}`;
  }
  return headers;
}

/** https://pkg.go.dev/net/http#CanonicalHeaderKey */
export function canonicalName(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
}

function select(value: unknown, selector: string): unknown {
  let at: unknown = value;
  for (const part of selector.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at =
      part === '#' && Array.isArray(at)
        ? at.length
        : (at as Readonly<Record<string, unknown>>)[part];
  }
  return at;
}
