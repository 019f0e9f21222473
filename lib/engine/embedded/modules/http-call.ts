import {parseDurationMs} from '../../../core/duration.ts';
import {ExplainedError, messageOf} from '../../../core/errors.ts';
import {nearestOf} from '../../../core/nearest.ts';
import {type ParamRow, REQUEST_PARAMS} from '../../options/k6-names.ts';
import {type EncodedBody, encodeBody, type FormHost, UnknownBody} from '../http/bodies.ts';
import {codingsOf, encoded} from '../http/content-coding.ts';
import type {GivenCookie, Jar} from '../http/cookies.ts';
import {InvalidUrl} from '../http/go-url.ts';
import type {Place} from '../http/place.ts';
import {type Call, canonicalName, type Headers, type RequestParams} from '../http/request.ts';
import type {VuHost} from '../vu-host.ts';
import {CookieJar} from './cookie-jar.ts';
import {refuseAtRun} from './k6.ts';

/** A request that k6 does not make, and does not count: what its response then says. */
export class RefusedRequest extends Error {
  /** k6's `error_code`; 0 where it has none. */
  readonly code: number;

  constructor(message: string, code = 0) {
    super(message);
    this.name = 'RefusedRequest';
    this.code = code;
  }
}

const INVALID_URL = 1020;

/** A URL with a name for all of its kind: what the tagged template `http.url` makes. */
export class HttpUrl {
  readonly name: string;
  readonly url: string;
  readonly clean_url: string;

  constructor(name: string, url: string, cleanUrl: string) {
    this.name = name;
    this.url = url;
    this.clean_url = cleanUrl;
  }
}

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/: a request may take 60 s. */
const TIMEOUT_MS = 60_000;

/** The parameters of a request that have to be read. */
interface OpenCall {
  cookies: readonly GivenCookie[];
  jar: Jar | null;
  timeoutMs: number;
  redirectsMax: number;
  responseType: Call['responseType'];
  compression: string;
}

const NO_PARAMS: RequestParams = Object.freeze({});
const NO_COOKIES: readonly GivenCookie[] = [];
const PARAMS = new Map(Object.entries(REQUEST_PARAMS));

/** Of all requests of a user: what reading them needs. */
export class CallReader {
  readonly #host: VuHost;
  readonly #forms: FormHost;
  readonly #plain: OpenCall;

  constructor(host: VuHost) {
    const {worker} = host;
    this.#host = host;
    this.#forms = {
      boundary: () => worker.randomBytes(30).toString('hex'),
      warn: line => worker.warnOnce(line, () => line),
    };
    const {redirectsMax, keepsBodies} = worker.plan;
    this.#plain = {
      cookies: NO_COOKIES,
      jar: null,
      timeoutMs: TIMEOUT_MS,
      redirectsMax,
      responseType: keepsBodies ? 'text' : 'none',
      compression: '',
    };
  }

  /**
   * Reads what a script gives a request, by k6's rules and with its messages.
   *
   * @throws RefusedRequest where k6 does not make the request
   */
  read(method: string, url: unknown, body: unknown, given: unknown): Call {
    const host = this.#host;
    const place = readPlace(host, url);
    const content = readBody(body, this.#forms);
    let open = this.#plain;
    let params = NO_PARAMS;
    if (typeof given === 'object' && given !== null) {
      params = given;
      for (const name in params)
        open = readParam(host, name, (given as Values)[name], open, this.#plain);
    }
    if (url instanceof HttpUrl && url.name !== url.clean_url && params.tags?.['name'] === undefined)
      params = {...params, tags: {...params.tags, name: url.name}};
    const {cookies, jar, compression} = open;
    const headers = headersIn(params);
    return {
      method: method === '' ? 'GET' : method,
      place,
      body: compression === '' ? content : compressed(host, content, compression, headers),
      params,
      headers,
      cookies,
      jar,
      cookie: host.session.cookieOf(place, jar, cookies, headers),
      timeoutMs: open.timeoutMs,
      redirectsLeft: open.redirectsMax,
      responseType: open.responseType,
      isDigest: false,
      first: null,
    };
  }
}

const NO_HEADERS: Headers = Object.freeze({});

/** A text is an object of letters to k6. */
function headersIn({headers}: RequestParams): Headers {
  if (headers === undefined || headers === null) return NO_HEADERS;
  return typeof headers === 'object' ? headers : {...(headers as object)};
}

type Values = Readonly<Record<string, unknown>>;

function readPlace({session}: VuHost, url: unknown): Place {
  const text = url instanceof HttpUrl ? url.url : url;
  if (typeof text !== 'string')
    throw new RefusedRequest(`invalid URL: '#${goText(text)}'`, INVALID_URL);
  try {
    return session.placeOf(text);
  } catch (thrown) {
    if (!(thrown instanceof InvalidUrl)) throw thrown;
    throw new RefusedRequest(`invalid URL: ${thrown.message}`, INVALID_URL);
  }
}

function readBody(body: unknown, forms: FormHost): EncodedBody {
  try {
    return encodeBody(body, forms);
  } catch (thrown) {
    if (!(thrown instanceof UnknownBody)) throw thrown;
    throw new RefusedRequest(thrown.message);
  }
}

/** @returns what is known with it: a copy where it is the first that has to be read */
function readParam(
  host: VuHost,
  name: string,
  value: unknown,
  known: OpenCall,
  plain: OpenCall,
): OpenCall {
  // Most requests have these two and no other: this runs for each of them.
  if (name === 'headers') return known;
  if (name === 'tags') {
    if (value !== null && typeof value === 'object') assertTags(value as Values);
    return known;
  }
  const row = PARAMS.get(name);
  const read = READERS[name];
  if (row === undefined) host.worker.warnOnce(`params.${name}`, () => unknownParam(name));
  else if (!row.takes(value)) refuseParam(host, name, row, value);
  if (row === undefined || read === undefined) return known;
  const open = known === plain ? {...plain} : known;
  read(value, open);
  return open;
}

function refuseParam(host: VuHost, name: string, row: ParamRow, value: unknown): never {
  refuseAtRun(host, `params.${name} '${String(value)}'`, row.instead);
}

function unknownParam(name: string): string {
  const nearest = nearestOf(name, Object.keys(REQUEST_PARAMS));
  const hint = nearest === null ? '' : `; is '${nearest}' meant?`;
  return `a request has the parameter '${name}', which k6 does not know${hint}`;
}

const READERS: Readonly<Record<string, (value: unknown, open: OpenCall) => void>> = {
  cookies(value, open) {
    if (value !== null && typeof value === 'object') open.cookies = readCookies(value as Values);
  },
  jar(value, open) {
    if (value instanceof CookieJar) open.jar = value.jar;
  },
  compression(value, open) {
    open.compression = String(value).trim();
    if (open.compression !== '') knownCodings(open.compression);
  },
  redirects(value, open) {
    open.redirectsMax = Math.trunc(Number(value)) || 0;
  },
  timeout(value, open) {
    open.timeoutMs = readTimeout(value);
  },
  responseType(value, open) {
    if (value !== 'text' && value !== 'binary' && value !== 'none')
      throw new RefusedRequest(`${String(value)} does not belong to ResponseType values`);
    open.responseType = value;
  },
  responseCallback(value) {
    if (value === null || value === undefined) return;
    if (typeof (value as {expects?: unknown}).expects !== 'function')
      throw new RefusedRequest('unsupported responseCallback');
  },
};

function readCookies(given: Values): GivenCookie[] {
  return Object.entries(given).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (typeof value !== 'object' || Array.isArray(value))
      return [{name, value: String(value), replace: false}];
    const fields = new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
    const text = fields.has('value') ? String(fields.get('value')) : '';
    return [{name, value: text, replace: Boolean(fields.get('replace'))}];
  });
}

function knownCodings(list: string) {
  try {
    return codingsOf(list);
  } catch (thrown) {
    throw new RefusedRequest(messageOf(thrown));
  }
}

function readTimeout(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'string')
    throw new RefusedRequest(
      `invalid timeout value: unable to use type ${goType(value)} as a duration value`,
    );
  try {
    return parseDurationMs(value);
  } catch (thrown) {
    if (!(thrown instanceof ExplainedError)) throw thrown;
    throw new RefusedRequest(
      `invalid timeout value: time: invalid duration ${JSON.stringify(value)}`,
    );
  }
}

function assertTags(tags: Values): void {
  for (const name in tags) {
    const kind = typeof tags[name];
    if (kind === 'string' || kind === 'number' || kind === 'boolean') continue;
    throw new RefusedRequest(
      `invalid HTTP request metric tags: invalid value for metric tag '${name}': only String, Boolean and Number types are accepted as a metric tag values`,
    );
  }
}

function compressed(
  {worker}: VuHost,
  content: EncodedBody,
  compression: string,
  headers: Headers,
): EncodedBody {
  const codings = knownCodings(compression);
  if (content.body === null) return content;
  const encoding = codings.join(', ');
  const own = Object.entries(headers).find(([name]) => canonicalName(name) === 'Content-Encoding');
  if (own && own[1] !== encoding)
    worker.warnOnce(
      'content-encoding',
      () =>
        `a request is compressed with ${encoding} and says 'Content-Encoding: ${String(own[1])}', which is sent, as by k6: the target may not understand it`,
    );
  return {...content, body: encoded(content.body, codings), encoding, plain: content.body};
}

/** A value as Go prints it in k6's messages. */
export function goText(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(goText).join(' ')}]`;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `map[${fields.map(([name, each]) => `${name}:${goText(each)}`).join(' ')}]`;
}

/** The name of its type in Go, in k6's messages. */
export function goType(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'int64' : 'float64';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return '[]interface {}';
  return typeof value === 'object' ? 'map[string]interface {}' : typeof value;
}
