import {isBackpressure} from '../../../contract/dialects/dialects.ts';
import {parseDurationMs} from '../../../core/duration.ts';
import type {Metric} from '../../measure/metrics.ts';
import type {RequestPlan} from '../../options/scenario-plan.ts';
import {Interrupted, never, type VuScope} from '../vu-scope.ts';
import type {Answer} from './answer-parser.ts';
import type {Exchange} from './connection.ts';
import {longPollMs} from './long-poll.ts';
import type {Connections, Pace} from './network.ts';
import {
  type EncodedBody,
  encodeBody,
  pathOf,
  type RequestParams,
  type Route,
  readRoute,
  requestHead,
} from './request.ts';
import {errorClassOf, K6Response, type ResponseHost} from './response.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/: a request may take 60 s. */
const TIMEOUT_MS = 60_000;

const NO_PARAMS: RequestParams = {};
const NO_BODY: EncodedBody = {body: null, contentType: null};
const NO_HEADERS: Readonly<Record<string, string[]>> = {};

const EXPECTED = (status: number) => status >= 200 && status <= 399;

/** The requests of one VU: sends them, measures them, and answers as k6 does. */
export class HttpSession {
  readonly #connections: Connections;
  readonly #scope: VuScope;
  readonly #settings: RequestPlan;
  readonly #pace: Pace | null;
  readonly #onCookie: () => void;
  readonly #host: ResponseHost;
  #route: Route | null = null;
  /** What `http.setResponseCallback` set; null judges nothing. */
  expected: ((status: number) => boolean) | null = EXPECTED;

  /**
   * @param pace null where requests have no limit
   * @param onCookie called for each answer that sets a cookie
   * @param host what the methods of answers work with
   */
  constructor(
    connections: Connections,
    scope: VuScope,
    settings: RequestPlan,
    pace: Pace | null,
    onCookie: () => void,
    host: ResponseHost,
  ) {
    this.#host = host;
    this.#onCookie = onCookie;
    this.#connections = connections;
    this.#scope = scope;
    this.#settings = settings;
    this.#pace = pace;
  }

  request(
    method: string,
    url: string,
    body: unknown,
    params: RequestParams | null | undefined,
  ): Promise<K6Response> {
    if (this.#scope.interrupted) return never();
    const given = params ?? NO_PARAMS;
    const {redirectsMax} = this.#settings;
    const redirects = 'redirects' in given ? Number(given.redirects) : redirectsMax;
    const encoded = encodeBody(body);
    if (this.#pace) return this.#sendInTurn(this.#pace, method, url, encoded, given, redirects);
    return this.#send(method, url, encoded, given, redirects);
  }

  async #sendInTurn(
    pace: Pace,
    ...request: [string, string, EncodedBody, RequestParams, number]
  ): Promise<K6Response> {
    const waitMs = pace.claimMs();
    if (waitMs > 0) await this.#scope.wait(waitMs);
    return this.#send(...request);
  }

  /** One promise a request: the engine's own share of a request is mostly promises. */
  #send(
    method: string,
    url: string,
    encoded: EncodedBody,
    params: RequestParams,
    redirects: number,
  ): Promise<K6Response> {
    return new Promise((resolve, reject) => {
      const {lateMs} = this.#scope;
      const route = this.#routeOf(url);
      this.#scope.countSent();
      const request = {
        method,
        head: requestHead(method, pathOf(url, route), route, encoded, params, this.#settings),
        body: encoded.body,
        timeoutMs: params.timeout === undefined ? TIMEOUT_MS : parseDurationMs(params.timeout),
      };
      this.#connections.send(route.origin, request, exchange => {
        try {
          const response = this.#answer(method, url, encoded, params, exchange, lateMs);
          const target = redirects >= 1 ? redirectOf(response) : null;
          if (target === null) resolve(response);
          else {
            const carried = carriedTo(target, url, params);
            resolve(this.#follow(response.status, method, target, encoded, carried, redirects));
          }
        } catch (thrown) {
          reject(thrown);
        }
      });
    });
  }

  #follow(
    status: number,
    method: string,
    target: string,
    encoded: EncodedBody,
    params: RequestParams,
    redirects: number,
  ): Promise<K6Response> {
    const keeps = status === 307 || status === 308;
    const next = keeps || method === 'HEAD' ? method : 'GET';
    const request = [next, target, keeps ? encoded : NO_BODY, params, redirects - 1] as const;
    return this.#pace ? this.#sendInTurn(this.#pace, ...request) : this.#send(...request);
  }

  /** Most requests of a VU go where its last one went. */
  #routeOf(url: string): Route {
    const last = this.#route;
    if (last && url.startsWith(last.prefix) && url[last.prefix.length] === '/') return last;
    this.#route = readRoute(url);
    return this.#route;
  }

  #answer(
    method: string,
    url: string,
    encoded: EncodedBody,
    params: RequestParams,
    exchange: Exchange,
    lateMs: number,
  ): K6Response {
    if (exchange.error instanceof Interrupted) {
      this.#cutOff(method, url, params, exchange, lateMs, encoded);
      throw exchange.error;
    }
    if (exchange.answer?.head.setsCookie) this.#onCookie();
    const bodyText = typeof encoded.body === 'string' ? encoded.body : null;
    const request = {method, url, body: bodyText, headers: NO_HEADERS};
    const response = new K6Response(
      exchange,
      url,
      request,
      this.#responseTypeOf(params),
      this.#host,
    );
    this.#measure(method, url, params, exchange, response, lateMs, encoded.body);
    if (exchange.error && (params.throw ?? this.#settings.throwsErrors)) throw exchange.error;
    return response;
  }

  #responseTypeOf({responseType}: RequestParams): 'text' | 'binary' | 'none' {
    return responseType ?? (this.#settings.keepsBodies ? 'text' : 'none');
  }

  /** Our own end cut it off: whether the target owed an answer by then is decided over the whole run. */
  #cutOff(
    method: string,
    url: string,
    params: RequestParams,
    {dispatchedMs, sentMs, endMs}: Exchange,
    lateMs: number,
    {body}: EncodedBody,
  ): void {
    const {operation, tags} = this.#scope.series.find(method, url, params.tags, 0, 0, null);
    this.#scope.waitedMs += endMs - sentMs;
    if (!operation) return;
    const overdueMs = endMs - sentMs - longPollMs(url, body);
    this.#scope.instruments.cutOff.push({
      operation: operation.operation,
      tags,
      responseUs: Math.max(0, overdueMs + sentMs - dispatchedMs + lateMs) * 1000,
      serviceUs: Math.max(0, overdueMs) * 1000,
    });
  }

  #measure(
    method: string,
    url: string,
    params: RequestParams,
    exchange: Exchange,
    response: K6Response,
    lateMs: number,
    body: EncodedBody['body'],
  ): void {
    const expects = 'responseCallback' in params ? params.responseCallback?.expects : this.expected;
    const {status} = response;
    const expected = expects ? expects(status) : null;
    const {tags} = params;
    const series = this.#scope.series.find(
      method,
      url,
      tags,
      status,
      response.error_code,
      expected,
    );
    const {answer, error, dispatchedMs, sentMs, firstByteMs, endMs} = exchange;
    add(series.reqs, 1);
    add(series.blocked, sentMs - dispatchedMs);
    add(series.connecting, exchange.connectingMs);
    add(series.tls, exchange.tlsMs);
    add(series.sending, 0);
    add(series.receiving, endMs - firstByteMs);
    this.#scope.waitedMs += endMs - sentMs;
    // Beyond the time that it may wait for jobs, a long poll is as late as any other answer.
    const pollMs = error === null ? longPollMs(url, body) : 0;
    const serviceMs = endMs - sentMs - pollMs;
    const responseMs = serviceMs + sentMs - dispatchedMs + lateMs;
    const waited = serviceMs <= 0 && pollMs > 0;
    if (!waited) {
      add(series.waiting, Math.max(0, firstByteMs - sentMs - pollMs));
      add(series.duration, serviceMs);
      add(series.responseTime, responseMs);
    }
    const backpressure = status >= 400 && isRefusal(status, answer, params.c8gaugeRefusals);
    if (expected !== null) add(series.failed, expected || backpressure ? 0 : 1);
    series.operation?.record({
      status,
      error: error && errorClassOf(error),
      expected,
      backpressure,
      waited,
      responseUs: responseMs * 1000,
      serviceUs: serviceMs * 1000,
    });
    this.#scope.countBytes(body?.length ?? 0, answer?.body.length ?? 0);
  }
}

function add(metrics: readonly Metric[], value: number): void {
  for (let at = 0; at < metrics.length; at++) (metrics[at] as Metric).record(value);
}

/** Another host gets no credentials by a redirect, as Go and so k6 has it: https://pkg.go.dev/net/http#Client */
function carriedTo(target: string, from: string, params: RequestParams): RequestParams {
  if (new URL(target).hostname === new URL(from).hostname) return params;
  const headers = Object.entries(params.headers ?? {}).filter(([name]) => !CREDENTIALS.test(name));
  return {...params, headers: Object.fromEntries(headers)};
}

const CREDENTIALS = /^(authorization|www-authenticate|cookie2?)$/i;

function redirectOf(response: K6Response): string | null {
  if (response.status < 301 || response.status > 308 || response.status === 304) return null;
  const location = response.headers['Location'];
  return location === undefined ? null : new URL(location, response.url).href;
}

/** Whether an answer is Camunda's backpressure, as any version says it or as our client says of its operation. */
function isRefusal(
  status: number,
  answer: Answer | null,
  own: RequestParams['c8gaugeRefusals'] = [],
): boolean {
  const text = answer?.body.toString('utf8') ?? '';
  return (
    isBackpressure(null, '', {status, text}) ||
    own.some(each => each.status === status && text.includes(each.title))
  );
}
