import {parseDurationMs} from '../../../core/duration.ts';
import type {Metric} from '../../measure/metric.ts';
import type {VuScope} from '../vu-scope.ts';
import {isBackpressure} from './backpressure.ts';
import type {Connections} from './connections.ts';
import {errorClassOf} from './error-class.ts';
import type {ExchangeResult} from './exchange.ts';
import {encodeBody, type RequestParams, splitUrl, wireHeaders} from './request-shape.ts';
import {K6Response} from './response.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/: a request may take 60 s. */
const TIMEOUT_MS = 60_000;

/** https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#max-redirects */
const REDIRECTS_MAX = 10;

const EXPECTED = (status: number) => status >= 200 && status <= 399;

/** The requests of one VU: sends them, measures them, and answers as k6 does. */
export class HttpSession {
  readonly #connections: Connections;
  readonly #scope: VuScope;
  readonly #userAgent: string;
  /** What `http.setResponseCallback` set; null judges nothing. */
  expected: ((status: number) => boolean) | null = EXPECTED;

  constructor(connections: Connections, scope: VuScope, userAgent: string) {
    this.#connections = connections;
    this.#scope = scope;
    this.#userAgent = userAgent;
  }

  async request(
    method: string,
    url: string,
    body: unknown,
    params: RequestParams | null | undefined,
  ): Promise<K6Response> {
    const redirectsMax = params?.redirects ?? REDIRECTS_MAX;
    let response = await this.#once(method, url, body, params ?? {});
    for (let hop = 0; hop < redirectsMax; hop++) {
      const target = redirectOf(response);
      if (target === null) break;
      const keeps = response.status === 307 || response.status === 308;
      const next = keeps ? method : method === 'HEAD' ? 'HEAD' : 'GET';
      response = await this.#once(next, target, keeps ? body : null, params ?? {});
    }
    return response;
  }

  async #once(
    method: string,
    url: string,
    body: unknown,
    params: RequestParams,
  ): Promise<K6Response> {
    const scope = this.#scope;
    scope.throwIfInterrupted();
    const lateMs = scope.lateMs;
    const encoded = encodeBody(body);
    const {origin, path} = splitUrl(url);
    const result = await this.#connections.send({
      origin,
      path,
      method,
      headers: wireHeaders(params.headers, encoded.contentType, this.#userAgent),
      body: encoded.body,
      timeoutMs: params.timeout === undefined ? TIMEOUT_MS : parseDurationMs(params.timeout),
    });
    // What was cut off at the end of a run was not the target's doing: it is no sample.
    if (result.error) scope.throwIfInterrupted();
    const bodyText = typeof encoded.body === 'string' ? encoded.body : null;
    const request = {method, url, body: bodyText, headers: {}};
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
