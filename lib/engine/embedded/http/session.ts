import {isBackpressure} from '../../../contract/dialects/dialects.ts';
import type {Metric} from '../../measure/metrics.ts';
import type {RequestPlan} from '../../options/scenario-plan.ts';
import {Interrupted, type VuScope} from '../vu-scope.ts';
import {Exchange, type WireRequest} from './connection.ts';
import {decoded} from './content-coding.ts';
import {cookieHeader, type GivenCookie, Jar} from './cookies.ts';
import {challenged, UnknownDigest, unchallenged} from './digest.ts';
import {errorClassOf, GoError, K6Failure, thrownTextOf, UnsendableRequest} from './failures.ts';
import {longPollMs} from './long-poll.ts';
import type {Connections, Pace} from './network.ts';
import {type Place, placeOf, type Route} from './place.ts';
import {followed, redirectOf} from './redirects.ts';
import {
  type Call,
  canonicalName,
  type Headers,
  messageOf,
  type RequestParams,
  unsendable,
} from './request.ts';
import {cookiesOf, K6Response, type ResponseHost} from './response.ts';

const EXPECTED = (status: number) => status >= 200 && status <= 399;

/** k6 expects a challenge as the first answer to a request with `auth: 'digest'`. */
const CHALLENGED = (status: number) => status === 401;

const NO_ROUTE = new UnsendableRequest('http: no Host in request URL');

const NO_HEADERS: Headers = Object.freeze({});

/** What a user's requests need of the machine. */
export interface SessionHost extends ResponseHost {
  /** Milliseconds since the Unix epoch. */
  wallMs(): number;
  randomBytes(size: number): Buffer;
}

/** Is told what a request came to, once. */
export interface ResponseSettled {
  resolve(response: K6Response): void;
  reject(thrown: unknown): void;
}

/** The requests of one VU: sends them, measures them, and answers as k6 does. */
export class HttpSession {
  readonly #connections: Connections;
  readonly #scope: VuScope;
  readonly #settings: RequestPlan;
  readonly #pace: Pace | null;
  /** What answers to this user's requests work with. */
  readonly host: SessionHost;
  /** Where the last request went: most go there again, or near it. */
  #place: Place | null = null;
  /** Null as long as no cookie was set or asked for. */
  #jar: Jar | null = null;
  /** What `http.setResponseCallback` set; null judges nothing. */
  expected: ((status: number) => boolean) | null = EXPECTED;

  /** @param pace null where requests have no limit */
  constructor(
    connections: Connections,
    scope: VuScope,
    settings: RequestPlan,
    pace: Pace | null,
    host: SessionHost,
  ) {
    this.#connections = connections;
    this.#scope = scope;
    this.#settings = settings;
    this.#pace = pace;
    this.host = host;
  }

  /** The user's cookies of this iteration. */
  get jar(): Jar {
    this.#jar ??= this.newJar();
    return this.#jar;
  }

  newJar(): Jar {
    return new Jar(() => this.host.wallMs());
  }

  /** A new iteration begins: without cookies, unless `noCookiesReset` keeps them. */
  beginIteration(): void {
    if (!this.#settings.keepsCookies) this.#jar = null;
  }

  /** What went over the wire since the last call is counted. */
  countBytes(): void {
    const {sent, received} = this.#connections.takeBytes();
    this.#scope.countBytes(sent, received);
  }

  /**
   * Reads a URL of the script.
   *
   * @throws InvalidUrl
   */
  placeOf(url: string): Place {
    if (this.#place?.given === url) return this.#place;
    const place = placeOf(url, this.#place?.route ?? null);
    // One that cannot be reached tells nothing of the next.
    if (place.route) this.#place = place;
    return place;
  }

  /**
   * The `Cookie` header of a request; null where there are no cookies but those of its headers.
   *
   * @param written what the script wrote into the headers itself
   */
  cookieOf(
    place: Place,
    jar: Jar | null,
    given: readonly GivenCookie[],
    written: Headers,
  ): string | null {
    if (place.route === null) return null;
    const from = jar ?? this.#jar;
    const kept = from ? from.cookiesFor(place.text) : [];
    if (kept.length === 0 && given.length === 0) return null;
    const own = Object.entries(written).find(([name]) => canonicalName(name) === 'Cookie');
    return cookieHeader(String(own?.[1] ?? ''), given, kept);
  }

  /** @param answer is told the response, unless the user's iteration was interrupted */
  send(call: Call, answer: ResponseSettled): void {
    if (this.#scope.interrupted) return;
    this.#sendOn(call.params.auth === 'digest' ? unchallenged(call) : call, answer);
  }

  #sendOn(call: Call, answer: ResponseSettled): void {
    if (this.#pace === null) this.#send(call, answer);
    else
      this.#sendInTurn(this.#pace, call, answer).catch(thrown => {
        answer.reject(thrown);
      });
  }

  async #sendInTurn(pace: Pace, call: Call, answer: ResponseSettled): Promise<void> {
    const waitMs = pace.claimMs();
    if (waitMs > 0) await this.#scope.wait(waitMs);
    this.#send(call, answer);
  }

  /** Without a promise: this runs for each request. */
  #send(call: Call, answer: ResponseSettled): void {
    const {lateMs} = this.#scope;
    this.#scope.countSent();
    const onEnd = (exchange: Exchange) => {
      let response: K6Response;
      let next: Call | null;
      try {
        const redirected = this.#redirected(call, exchange);
        response = this.#answer(call, exchange, lateMs, redirected);
        next = redirected ?? this.#challenged(call, exchange);
        if (next !== null) this.#sendOn(next, answer);
      } catch (thrown) {
        answer.reject(thrown);
        return;
      }
      if (next === null) answer.resolve(response);
    };
    const wire = this.#wireOf(call);
    if ('head' in wire) this.#connections.send((call.place.route as Route).origin, wire, onEnd);
    else this.#fail(wire, call, onEnd);
  }

  #wireOf(call: Call): WireRequest | K6Failure {
    const {route} = call.place;
    const {method, timeoutMs} = call;
    const wrong = route === null || !METHODS.has(method) ? unsendable(call) : null;
    if (route === null || wrong !== null) return wrong ?? NO_ROUTE;
    try {
      const {head, body} = messageOf(call, route, this.#settings);
      return {method, head, body, timeoutMs, discards: call.responseType === 'none'};
    } catch (thrown) {
      if (thrown instanceof K6Failure) return thrown;
      throw thrown;
    }
  }

  /** A request that is not sent is counted all the same, as k6 counts it. */
  #fail(error: K6Failure, {method, timeoutMs}: Call, onEnd: (exchange: Exchange) => void): void {
    const wire = {method, head: '', body: null, timeoutMs};
    const exchange = new Exchange(this.#connections.clock, wire, onEnd);
    exchange.finish(null, error);
  }

  /** Takes the cookies of an answer. @returns where it leads on to; null where it is the last one */
  #redirected(call: Call, exchange: Exchange): Call | null {
    const {answer} = exchange;
    if (answer === null) return null;
    const {place} = call;
    if (answer.head.setsCookie) {
      const jar = call.jar ?? this.jar;
      for (const cookie of cookiesOf(answer)) jar.set(place.text, cookie);
    }
    const {status} = answer.head;
    if (status < 300 || status > 399) return null;
    const location = redirectOf(call, answer);
    if (location === null) return null;
    const cookieTo = (to: Place) => this.cookieOf(to, call.jar, call.cookies, NO_HEADERS);
    try {
      return followed(call, status, location, cookieTo, exchange.endMs - exchange.dispatchedMs);
    } catch (thrown) {
      exchange.lose(thrown as Error);
      return null;
    }
  }

  #challenged(call: Call, {answer, dispatchedMs, endMs}: Exchange): Call | null {
    if (call.params.auth !== 'digest' || call.isDigest || answer?.head.status !== 401) return null;
    try {
      const cnonce = this.host.randomBytes(16).toString('hex');
      return challenged(call, answer, cnonce, endMs - dispatchedMs);
    } catch (thrown) {
      if (!(thrown instanceof UnknownDigest)) throw thrown;
      return this.host.refuse(
        `params.auth 'digest' with ${thrown.message}`,
        'run with --engine k6',
      );
    }
  }

  #answer(call: Call, exchange: Exchange, lateMs: number, next: Call | null): K6Response {
    const {place, body, params} = call;
    if (exchange.error instanceof Interrupted) {
      this.#cutOff(call, exchange, lateMs);
      throw exchange.error;
    }
    if (exchange.isResent) this.#scope.countResent();
    const bytes = this.#bodyOf(call, exchange, next);
    const first = call.first ?? call;
    const url = exchange.error ? place.given : place.text;
    const response = new K6Response(exchange, first, url, bytes, this.host);
    this.#measure(call, exchange, response, lateMs, body.body, bytes);
    if (exchange.error && (params.throw ?? this.#settings.throwsErrors))
      throw new GoError(thrownTextOf(first.method, place.text, exchange.error));
    return this.host.shown(response);
  }

  /** The body of the last answer, decoded; an answer that is not as it says has failed. */
  #bodyOf({responseType}: Call, exchange: Exchange, next: Call | null): Buffer | null {
    const {answer} = exchange;
    if (answer === null) return exchange.cutBody;
    const {status, encodings} = answer.head;
    if (status === 204 || status === 304) return null;
    if (encodings === null || next !== null) return answer.body;
    const isWanted = responseType !== 'none';
    if (!isWanted && status < 400) return null;
    try {
      return decoded(answer.body, encodings);
    } catch (thrown) {
      if (!isWanted) return answer.body;
      exchange.lose(thrown as Error);
      return null;
    }
  }

  /** Our own end cut it off: whether the target owed an answer by then is decided over the whole run. */
  #cutOff(
    {method, place, params, body}: Call,
    {dispatchedMs, sentMs, endMs}: Exchange,
    lateMs: number,
  ): void {
    const {series, instruments} = this.#scope;
    const {operation, tags} = series.find(method, place, tagsOf(params), 0, 0, null);
    this.#scope.waitedMs += endMs - sentMs;
    if (!operation) return;
    const overdueMs = endMs - sentMs - longPollMs(place.text, body.body);
    instruments.cutOff.push({
      operation: operation.operation,
      tags,
      responseUs: Math.max(0, overdueMs + sentMs - dispatchedMs + lateMs) * 1000,
      serviceUs: Math.max(0, overdueMs) * 1000,
    });
  }

  #expectationOf({params, isDigest}: Call): ((status: number) => boolean) | null {
    const own =
      'responseCallback' in params ? (params.responseCallback?.expects ?? null) : this.expected;
    return own !== null && params.auth === 'digest' && !isDigest ? CHALLENGED : own;
  }

  #measure(
    call: Call,
    exchange: Exchange,
    response: K6Response,
    lateMs: number,
    body: string | Buffer | null,
    answered: Buffer | null,
  ): void {
    const {place, method, params} = call;
    const {status, error_code} = response;
    const expects = this.#expectationOf(call);
    const expected = expects ? expects(status) : null;
    const {series: table} = this.#scope;
    const series = table.find(method, place, tagsOf(params), status, error_code, expected);
    const {error, dispatchedMs, sentMs, firstByteMs, endMs} = exchange;
    add(series.reqs, 1);
    add(series.blocked, sentMs - dispatchedMs);
    add(series.connecting, exchange.connectingMs);
    add(series.tls, exchange.tlsMs);
    add(series.sending, 0);
    add(series.receiving, endMs - firstByteMs);
    this.#scope.waitedMs += endMs - sentMs;
    // Beyond the time that it may wait for jobs, a long poll is as late as any other answer.
    const pollMs = error === null ? longPollMs(place.text, body) : 0;
    const serviceMs = endMs - sentMs - pollMs;
    const responseMs = serviceMs + sentMs - dispatchedMs + lateMs;
    const waited = serviceMs <= 0 && pollMs > 0;
    if (!waited) {
      add(series.waiting, Math.max(0, firstByteMs - sentMs - pollMs));
      add(series.duration, serviceMs);
      add(series.responseTime, responseMs);
    }
    const backpressure = status >= 400 && isRefusal(status, answered, params.c8gaugeRefusals);
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
  }
}

/** The methods that need no look. */
const METHODS: ReadonlySet<string> = new Set([
  ...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
]);

const tagsOf = ({tags}: RequestParams) => tags ?? undefined;

function add(metrics: readonly Metric[], value: number): void {
  for (let at = 0; at < metrics.length; at++) (metrics[at] as Metric).record(value);
}

/** A refusal says so at its start. */
const REFUSAL_BYTES_MAX = 64 * 1024;

/** Whether an answer is Camunda's backpressure, as any version says it or as our client says of its operation. */
function isRefusal(
  status: number,
  body: Buffer | null,
  own: RequestParams['c8gaugeRefusals'] = [],
): boolean {
  const text = body?.toString('utf8', 0, REFUSAL_BYTES_MAX) ?? '';
  return (
    isBackpressure(null, '', {status, text}) ||
    own.some(each => each.status === status && text.includes(each.title))
  );
}
