import {parseDurationMs} from '../../../core/duration.ts';
import type {Metric} from '../../measure/metric.ts';
import type {VuScope} from '../vu-scope.ts';
import {isBackpressure} from './backpressure.ts';
import type {Connections} from './connections.ts';
import {errorClassOf} from './error-class.ts';
import type {ExchangeResult} from './exchange.ts';
import type {Pace} from './pace.ts';
import {
  type EncodedBody,
  encodeBody,
  type RequestParams,
  splitUrl,
  wireHeaders,
} from './request-shape.ts';
import {K6Response} from './response.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/: a request may take 60 s. */
const TIMEOUT_MS = 60_000;

/** https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#max-redirects */
const REDIRECTS_MAX = 10;

const NO_PARAMS: RequestParams = {};
const NO_HEADERS: Readonly<Record<string, string[]>> = {};

const EXPECTED = (status: number) => status >= 200 && status <= 399;

/** The requests of one VU: sends them, measures them, and answers as k6 does. */
export class HttpSession {
  readonly #connections: Connections;
  readonly #scope: VuScope;
  readonly #userAgent: string;
  readonly #pace: Pace | null;
  /** What `http.setResponseCallback` set; null judges nothing. */
  expected: ((status: number) => boolean) | null = EXPECTED;

  constructor(
    connections: Connections,
    scope: VuScope,
    {userAgent, pace}: {readonly userAgent: string; readonly pace: Pace | null},
  ) {
    this.#connections = connections;
    this.#scope = scope;
    this.#userAgent = userAgent;
    this.#pace = pace;
  }

  async request(
    method: string,
    url: string,
    body: unknown,
    params: RequestParams | null | undefined,
  ): Promise<K6Response> {
    const given = params ?? NO_PARAMS;
    const encoded = encodeBody(body);
    const lateMs = this.#scope.lateMs;
    if (this.#pace) await this.#takeTurn(this.#pace);
    const result = await this.#send(method, url, encoded, given);
    const response = this.#answer(method, url, encoded, given, result, lateMs);
    const isRedirect = response.status > 300 && response.status < 309;
    return isRedirect ? this.#follow(response, method, body, given) : response;
  }

  async #takeTurn(pace: Pace): Promise<void> {
    const waitMs = pace.claimMs();
    if (waitMs > 0) await this.#scope.wait(waitMs);
  }

  async #follow(
    first: K6Response,
    firstMethod: string,
    body: unknown,
    params: RequestParams,
  ): Promise<K6Response> {
    let response = first;
    let method = firstMethod;
    for (let hop = 0; hop < (params.redirects ?? REDIRECTS_MAX); hop++) {
      const target = redirectOf(response);
      if (target === null) break;
      const keeps = response.status === 307 || response.status === 308;
      if (!keeps && method !== 'HEAD') method = 'GET';
      const encoded = encodeBody(keeps ? body : null);
      if (this.#pace) await this.#takeTurn(this.#pace);
      const result = await this.#send(method, target, encoded, params);
      response = this.#answer(method, target, encoded, params, result, this.#scope.lateMs);
    }
    return response;
  }

  #send(
    method: string,
    url: string,
    encoded: EncodedBody,
    params: RequestParams,
  ): Promise<ExchangeResult> {
    this.#scope.throwIfInterrupted();
    const {origin, path} = splitUrl(url);
    return this.#connections.send({
      origin,
      path,
      method,
      headers: wireHeaders(params.headers, encoded.contentType, this.#userAgent),
      body: encoded.body,
      timeoutMs: params.timeout === undefined ? TIMEOUT_MS : parseDurationMs(params.timeout),
    });
  }

  #answer(
    method: string,
    url: string,
    encoded: EncodedBody,
    params: RequestParams,
    result: ExchangeResult,
    lateMs: number,
  ): K6Response {
    // What was cut off at the end of a run was not the target's doing: it is no sample.
    if (result.error) this.#scope.throwIfInterrupted();
    const bodyText = typeof encoded.body === 'string' ? encoded.body : null;
    const request = {method, url, body: bodyText, headers: NO_HEADERS};
    const response = new K6Response(result, url, request, params.responseType ?? 'text');
    this.#measure(method, url, params, result, response, lateMs, encoded.body?.length ?? 0);
    return response;
  }

  #measure(
    method: string,
    url: string,
    params: RequestParams,
    result: ExchangeResult,
    response: K6Response,
    lateMs: number,
    bytesSent: number,
  ): void {
    const expects =
      params.responseCallback === undefined ? this.expected : params.responseCallback?.expects;
    const expected = expects ? expects(result.status) : null;
    const {tags} = params;
    const series = this.#scope.series.find(
      method,
      url,
      tags,
      result.status,
      response.error_code,
      expected,
    );
    const {dispatchedMs, sentMs, firstByteMs, endMs} = result;
    add(series.reqs, 1);
    add(series.blocked, sentMs - dispatchedMs);
    add(series.connecting, 0);
    add(series.tls, 0);
    add(series.sending, 0);
    add(series.waiting, firstByteMs - sentMs);
    add(series.receiving, endMs - firstByteMs);
    add(series.duration, endMs - sentMs);
    if (expected !== null) add(series.failed, expected ? 0 : 1);
    series.operation?.record({
      status: result.status,
      error: result.error && errorClassOf(result.error),
      backpressure: isBackpressure(result.status, () => result.body.toString('utf8')),
      responseUs: (endMs - dispatchedMs + lateMs) * 1000,
      serviceUs: (endMs - sentMs) * 1000,
    });
    this.#scope.countBytes(bytesSent, result.body.length);
  }
}

function add(metrics: readonly Metric[], value: number): void {
  for (let at = 0; at < metrics.length; at++) (metrics[at] as Metric).record(value);
}

function redirectOf(response: K6Response): string | null {
  if (response.status < 301 || response.status > 308 || response.status === 304) return null;
  const location = response.headers['Location'];
  return location === undefined ? null : new URL(location, response.url).href;
}
