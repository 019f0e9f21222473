import {type JsonValue, parseJson} from '../../../core/int64.ts';
import type {Exchange} from './connection.ts';

const NOTHING = new ArrayBuffer(0);

/** What the methods of a response need that are other modules' work. */
export interface ResponseHost {
  /** The text as JSON of the script's own, or what a selector finds in it. */
  json(text: string, selector: string | undefined): unknown;
  /** `k6/html`: parses a page. @param url where its links start from */
  html(body: string, url: string): {find(selector: string): unknown};
}

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
  readonly #exchange: Exchange;
  readonly #responseType: string;
  readonly #host: ResponseHost;
  #body: string | ArrayBuffer | null | undefined;
  #headers: Record<string, string> | undefined;

  constructor(
    exchange: Exchange,
    url: string,
    request: K6Response['request'],
    responseType: string,
    host: ResponseHost,
  ) {
    this.#host = host;
    const {answer, error} = exchange;
    this.#exchange = exchange;
    this.url = url;
    this.status = answer ? answer.head.status : 0;
    this.error = error ? error.message : '';
    this.error_code = error
      ? k6ErrorCode(errorClassOf(error))
      : this.status >= 400
        ? 1000 + this.status
        : 0;
    this.request = request;
    this.#responseType = responseType;
  }

  get status_text(): string {
    return this.status === 0
      ? ''
      : `${this.status} ${this.#exchange.answer?.head.statusText ?? ''}`;
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
    this.#headers ??= canonicalHeaders(this.#exchange.answer?.head.headerLines ?? '');
    return this.#headers;
  }

  get timings(): Readonly<Record<string, number>> {
    const {dispatchedMs, connectingMs, tlsMs, sentMs, firstByteMs, endMs} = this.#exchange;
    return {
      blocked: sentMs - dispatchedMs,
      looking_up: 0,
      connecting: connectingMs,
      tls_handshaking: tlsMs,
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
    const {body} = this;
    const text = typeof body === 'string' ? body : Buffer.from(body ?? NOTHING).toString('utf8');
    return this.#host.json(text, selector);
  }

  /**
   * Beyond k6: the body as JSON with integers of 16 digits and more as bigint. Scripts that run on
   * both engines find it through lib/client.
   *
   * @throws SyntaxError when the body is not JSON
   */
  exactJson(): JsonValue {
    const {body} = this;
    return parseJson(typeof body === 'string' ? body : Buffer.from(body ?? NOTHING).toString());
  }

  html(selector?: string): unknown {
    const {body} = this;
    const text = typeof body === 'string' ? body : Buffer.from(body ?? NOTHING).toString('utf8');
    const page = this.#host.html(text, this.url);
    return selector === undefined ? page : page.find(selector);
  }

  #readBody(): string | ArrayBuffer | null {
    const body = this.#exchange.answer?.body;
    if (this.#responseType === 'none' || !body) return null;
    if (this.#responseType !== 'binary') return body.toString('utf8');
    return body.buffer.slice(body.byteOffset, body.byteOffset + body.length) as ArrayBuffer;
  }
}

function canonicalHeaders(lines: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines === '' ? [] : lines.split('\r\n')) {
    const colon = line.indexOf(':');
    const name = canonicalName(line.slice(0, colon));
    const value = line.slice(colon + 1).trim();
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

/** The class of an error, as records count it: `ECONNREFUSED`, `CONNECTION_CLOSED`. */
export function errorClassOf(error: Error): string {
  const inner =
    error instanceof AggregateError ? (error.errors[0] as Error | undefined) : undefined;
  const code = (error as {code?: unknown}).code ?? (inner as {code?: unknown} | undefined)?.code;
  return typeof code === 'string' && code !== '' ? code : error.name;
}

/** k6's error codes: https://grafana.com/docs/k6/latest/javascript-api/error-codes/ */
const K6_CODES: Readonly<Record<string, number>> = {
  ENOTFOUND: 1101,
  EAI_AGAIN: 1101,
  ECONNREFUSED: 1212,
  ETIMEDOUT: 1211,
  ECONNRESET: 1220,
  EPIPE: 1220,
  CONNECTION_CLOSED: 1220,
  REQUEST_TIMEOUT: 1050,
  DEPTH_ZERO_SELF_SIGNED_CERT: 1310,
  SELF_SIGNED_CERT_IN_CHAIN: 1310,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 1310,
  CERT_HAS_EXPIRED: 1310,
  ERR_TLS_CERT_ALTNAME_INVALID: 1311,
};

/** The code that k6 gives for an error class; 1000 where it has none. */
function k6ErrorCode(errorClass: string): number {
  return K6_CODES[errorClass] ?? 1000;
}
