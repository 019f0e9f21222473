import {ANSWER_BOUNDS} from '../../../auth/bounded-body.ts';
import {type JsonValue, parseJson} from '../../../core/int64.ts';
import type {Answer} from './answer-parser.ts';
import {queryOf} from './bodies.ts';
import type {Exchange} from './connection.ts';
import {type AnswerCookie, byName, readSetCookie} from './cookies.ts';
import {type FailureText, failureTextOf, GoError} from './failures.ts';
import {type GoUrl, parseGoUrl, resolveGoUrl, textOf} from './go-url.ts';
import {jsonFaultOf} from './json-fault.ts';
import {type Call, canonicalName} from './request.ts';
import {type RequestView, requestViewOf} from './request-view.ts';

/** What the methods of a response need that are other modules' work. */
export interface ResponseHost {
  /** The text as JSON of the script's own, or what a selector finds in it. */
  json(text: string, selector: string | undefined): unknown;
  /** `k6/html`: parses a page. @param url where its links start from */
  html(body: string, url: string): HtmlSelection;
  /** Sends what a form or a link of the page asks for. */
  request(method: string, url: string, body: unknown, params: unknown): Promise<unknown>;
  /** As the script sees it. */
  shown(answer: K6Response): K6Response;
  /** Ends the run: the engine does not have this. @param remedy what to do instead */
  refuse(what: string, remedy: string): never;
  /** k6's `userAgent`. */
  readonly userAgent: string;
}

/** As much of `k6/html`'s Selection as a response uses. */
export interface HtmlSelection {
  find(selector: string): HtmlSelection;
  size(): number;
  attr(name: string): unknown;
  val(): unknown;
  serializeObject(): Record<string, unknown>;
}

/** The largest body that is read with exact keys; `check` reads as much. */
const PARSED_BYTES_MAX = ANSWER_BOUNDS.exactBytesMax;

const NO_TLS = {ip: '', port: 0, tlsVersion: '', tlsCipher: ''};

const NULL_BODY = 'this likely was because of a request error getting the response';

/** A k6 response (https://grafana.com/docs/k6/latest/javascript-api/k6-http/response/); what costs is computed when asked for. */
export class K6Response {
  readonly url: string;
  readonly status: number;
  readonly error: string;
  readonly error_code: number;
  readonly #exchange: Exchange | null;
  readonly #call: Call | null;
  readonly #bytes: Buffer | null;
  readonly #host: ResponseHost;
  #body: string | ArrayBuffer | null | readonly [] | undefined;
  #headers: Record<string, string> | undefined;
  #json: unknown;

  /**
   * @param call what the script asked for; null where nothing was sent
   * @param bytes the body as it is meant, decoded; null where there is none or it is discarded
   * @param host what its methods work with
   * @param refused why nothing was sent; its code may be 0
   */
  constructor(
    exchange: Exchange | null,
    call: Call | null,
    url: string,
    bytes: Buffer | null,
    host: ResponseHost,
    refused: FailureText | null = null,
  ) {
    this.#exchange = exchange;
    this.#call = call;
    this.#bytes = bytes;
    this.#host = host;
    this.url = url;
    this.status = exchange?.answer?.head.status ?? 0;
    const failure = exchange?.error ? failureTextOf(exchange.error) : refused;
    this.error = failure ? failure.text : '';
    this.error_code = failure ? failure.code : this.status >= 400 ? 1000 + this.status : 0;
  }

  get #answer(): Answer | null {
    return this.#exchange?.answer ?? null;
  }

  get request(): RequestView | null {
    return this.#call && requestViewOf(this.#call, this.#host.userAgent);
  }

  get status_text(): string {
    const head = this.#answer?.head;
    return head ? `${head.status} ${head.statusText}`.trimEnd() : '';
  }

  get proto(): string {
    const head = this.#answer?.head;
    return head ? `HTTP/${head.version}` : '';
  }

  /** As k6 has it: an empty array where nothing was sent. */
  get body(): string | ArrayBuffer | null | readonly [] {
    this.#body ??= this.#readBody();
    return this.#body;
  }

  /** Names in Go's canonical form, `Content-Type`, as k6 has them. */
  get headers(): Readonly<Record<string, string>> {
    this.#headers ??= canonicalHeaders(this.#answer?.head.headerLines ?? '');
    return this.#headers;
  }

  get cookies(): Readonly<Record<string, readonly AnswerCookie[]>> {
    return byName(cookiesOf(this.#answer));
  }

  get remote_ip(): string {
    return (this.#exchange?.peer ?? NO_TLS).ip;
  }

  get remote_port(): number {
    return (this.#exchange?.peer ?? NO_TLS).port;
  }

  /** `tls1.3`, as `http.TLS_1_3`. */
  get tls_version(): string {
    const version = /^TLSv(1(?:\.\d)?)$/.exec(this.#exchange?.peer?.tlsVersion ?? '')?.[1];
    return version === undefined ? '' : `tls${version === '1' ? '1.0' : version}`;
  }

  get tls_cipher_suite(): string {
    return (this.#exchange?.peer ?? NO_TLS).tlsCipher;
  }

  /** No certificate status is asked for, as by k6 of most servers. */
  get ocsp(): Readonly<Record<string, number | string>> {
    const times = {produced_at: 0, this_update: 0, next_update: 0, revoked_at: 0};
    return {...times, revocation_reason: '', status: this.tls_version === '' ? '' : 'unknown'};
  }

  get timings(): Readonly<Record<string, number>> {
    const {dispatchedMs, connectingMs, tlsMs, sentMs, firstByteMs, endMs} =
      this.#exchange ?? NO_TIMES;
    return {
      duration: endMs - sentMs,
      blocked: sentMs - dispatchedMs,
      looking_up: 0,
      connecting: connectingMs,
      tls_handshaking: tlsMs,
      sending: 0,
      waiting: firstByteMs - sentMs,
      receiving: endMs - firstByteMs,
    };
  }

  /**
   * The body as JSON, or one value of it: `jobs.0.jobKey`. Integers beyond 2^53 are rounded, as
   * they are in k6: read keys with lib/client.
   */
  json(selector?: string): unknown {
    const text = this.#text('JSON');
    if (selector !== undefined) return this.#host.json(text, selector);
    if (this.#json === undefined) {
      try {
        this.#json = this.#host.json(text, undefined);
      } catch {
        const {line, character, what} = jsonFaultOf(text);
        const where = `at line ${line}, character ${character}`;
        throw new GoError(`cannot parse json due to an error ${where} , error: ${what}`);
      }
    }
    return this.#json;
  }

  /**
   * Beyond k6: the body as JSON with integers of 16 digits and more as bigint. Scripts that run on
   * both engines find it through lib/client.
   *
   * A body of more than 16 MiB ends the run: as values it would take many times as much.
   *
   * @throws SyntaxError when the body is not JSON
   */
  exactJson(): JsonValue {
    const bytes = this.#bytes?.length ?? 0;
    if (bytes > PARSED_BYTES_MAX)
      return this.#host.refuse(
        `exact keys of an answer of ${bytes} bytes, more than ${PARSED_BYTES_MAX}`,
        'ask for fewer items at once',
      );
    const {body} = this;
    return parseJson(typeof body === 'string' ? body : (this.#bytes?.toString() ?? ''));
  }

  html(selector?: string): HtmlSelection {
    const page = this.#host.html(this.#text('HTML'), this.url);
    return selector === undefined ? page : page.find(selector);
  }

  /** Sends the form of a page: https://grafana.com/docs/k6/latest/javascript-api/k6-http/response/response-submitform/ */
  submitForm(options: FormOptions | null = {}): Promise<unknown> {
    const {formSelector = 'form', submitSelector = '[type="submit"]'} = options ?? {};
    const form = this.html(formSelector);
    if (form.size() === 0)
      throw new GoError(`no form found for selector '${formSelector}' in response '${this.url}'`);
    const method = String(form.attr('method') ?? 'GET').toUpperCase();
    const place = this.#placeOf(form.attr('action') ?? '');
    const values = {...form.serializeObject()};
    const submit = form.find(submitSelector);
    const [name, value] = [submit.attr('name'), submit.val()];
    if (name !== undefined && value !== undefined) values[String(name)] = value;
    Object.assign(values, options?.fields);
    if (method !== 'GET') return this.#host.request(method, textOf(place), values, options?.params);
    const url = textOf({...place, query: queryOf(values)});
    return this.#host.request(method, url, null, options?.params);
  }

  /** Follows a link of a page: https://grafana.com/docs/k6/latest/javascript-api/k6-http/response/response-clicklink/ */
  clickLink(options: LinkOptions | null = {}): Promise<unknown> {
    const {selector = 'a[href]'} = options ?? {};
    const link = this.html(selector);
    const where = `'${selector}' in response '${this.url}'`;
    if (link.size() === 0) throw new GoError(`no element found for selector ${where}`);
    const href = link.attr('href');
    if (href === undefined)
      throw new GoError(`no valid href attribute value found on element ${where}`);
    return this.#host.request('GET', textOf(this.#placeOf(href)), null, options?.params);
  }

  /** The fields in k6's order. */
  toJSON(): Record<string, unknown> {
    const {remote_ip, remote_port, url, status, status_text, proto, headers, cookies} = this;
    const {body, timings, tls_version, tls_cipher_suite, ocsp, error, error_code, request} = this;
    return {
      ...{remote_ip, remote_port, url, status, status_text, proto, headers, cookies, body},
      ...{timings, tls_version, tls_cipher_suite, ocsp, error, error_code, request},
    };
  }

  #placeOf(link: unknown): GoUrl {
    return resolveGoUrl(parseGoUrl(this.url), String(link));
  }

  #text(kind: string): string {
    const {body} = this;
    if (body === null)
      throw new GoError(`the body is null so we can't transform it to ${kind} - ${NULL_BODY}`);
    return typeof body === 'string' ? body : (this.#bytes?.toString('utf8') ?? '');
  }

  #readBody(): string | ArrayBuffer | null | readonly [] {
    const body = this.#bytes;
    const responseType = this.#call?.responseType;
    if (responseType === undefined) return [];
    if (body === null || responseType === 'none') return null;
    if (responseType !== 'binary') return body.toString('utf8');
    return body.buffer.slice(body.byteOffset, body.byteOffset + body.length) as ArrayBuffer;
  }
}

const NO_TIMES = {
  ...{dispatchedMs: 0, connectingMs: 0, tlsMs: 0, sentMs: 0, firstByteMs: 0, endMs: 0},
};

interface FormOptions {
  readonly formSelector?: string;
  readonly submitSelector?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly params?: unknown;
}

interface LinkOptions {
  readonly selector?: string;
  readonly params?: unknown;
}

/** The cookies that an answer sets. */
export function cookiesOf(answer: Answer | null): AnswerCookie[] {
  if (!answer?.head.setsCookie) return [];
  return headerLinesOf(answer.head.headerLines).flatMap(([name, value]) => {
    const cookie = name === 'Set-Cookie' ? readSetCookie(value) : null;
    return cookie ? [cookie] : [];
  });
}

function canonicalHeaders(lines: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of headerLinesOf(lines)) {
    const known = headers[name];
    headers[name] = known === undefined ? value : `${known}, ${value}`;
  }
  return headers;
}

/** Names in canonical form, each with its value; those that frame a message are the engine's own. */
function headerLinesOf(lines: string): (readonly [string, string])[] {
  if (lines === '') return [];
  const text = Buffer.from(lines, 'latin1').toString('utf8');
  // A line that begins with a space goes on with the one before (RFC 9112, 5.2).
  const all = text.replace(/[ \t]*\r\n[ \t]+/g, ' ').split('\r\n');
  const isChunked = all.some(each => /^transfer-encoding:/i.test(each));
  return all.flatMap(line => {
    const colon = line.indexOf(':');
    const name = canonicalName(line.slice(0, colon));
    if (name === 'Transfer-Encoding' || name === 'Trailer') return [];
    if (name === 'Content-Length' && isChunked) return [];
    return [[name, line.slice(colon + 1).trim()] as const];
  });
}

/** Where an answer leads; null where it leads nowhere. */
export function locationOf({head}: Answer): string | null {
  const found = headerLinesOf(head.headerLines).find(([name]) => name === 'Location');
  return found === undefined || found[1] === '' ? null : found[1];
}

/** The first header of a name; empty where there is none. */
export function headerOf({head}: Answer, wanted: string): string {
  return headerLinesOf(head.headerLines).find(([name]) => name === wanted)?.[1] ?? '';
}
