import type {RequestPlan} from '../../options/scenario-plan.ts';
import type {EncodedBody} from './bodies.ts';
import type {GivenCookie, Jar} from './cookies.ts';
import {UnsendableRequest} from './failures.ts';
import type {Place, Route} from './place.ts';

/** What scripts pass as `params`: https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/ */
export interface RequestParams {
  readonly auth?: unknown;
  readonly compression?: unknown;
  readonly cookies?: unknown;
  readonly headers?: Headers | null;
  readonly jar?: unknown;
  readonly tags?: Readonly<Record<string, string>> | null;
  readonly timeout?: number | string;
  readonly redirects?: unknown;
  readonly responseType?: ResponseType;
  readonly responseCallback?: StatusCallback | null;
  readonly throw?: unknown;
  /** Of our own client: answers that are backpressure for this operation alone. */
  readonly c8gaugeRefusals?: readonly {readonly status: number; readonly title: string}[];
}

export type Headers = Readonly<Record<string, unknown>>;

export type ResponseType = 'text' | 'binary' | 'none';

/** Which statuses count as expected: what `http.expectedStatuses` makes. */
export interface StatusCallback {
  readonly expects: (status: number) => boolean;
}

/** One request of a script, read and ready to be sent; or what a redirect or a challenge makes of it. */
export interface Call {
  readonly method: string;
  readonly place: Place;
  readonly body: EncodedBody;
  readonly params: RequestParams;
  readonly headers: Headers;
  readonly cookies: readonly GivenCookie[];
  /** Null: the user's own. */
  readonly jar: Jar | null;
  /** The `Cookie` header where the script gives cookies or its jar has some; null: no more than its headers say. */
  readonly cookie: string | null;
  readonly timeoutMs: number;
  /** How many more redirects it follows. */
  readonly redirectsLeft: number;
  readonly responseType: ResponseType;
  /** Whether it answers a digest challenge. */
  readonly isDigest: boolean;
  /** What the script asked for; null where that is this one. */
  readonly first: Call | null;
}

/** What the heads of a run's requests have in common. */
type HeadSettings = Pick<RequestPlan, 'userAgent' | 'reuseConnections'>;

/** Why a request cannot be sent, in the order in which Go looks for it; null where it can. */
export function unsendable({method, place, headers}: Call): UnsendableRequest | null {
  for (const [name, value] of Object.entries(headers)) {
    const wrong = wrongHeader(name, String(value));
    if (wrong !== null) return new UnsendableRequest(wrong);
  }
  if (place.route === null && place.schemeError !== null)
    return new UnsendableRequest(place.schemeError);
  if (!NAME.test(method))
    return new UnsendableRequest(`net/http: invalid method ${JSON.stringify(method)}`);
  return place.route === null ? place.error : null;
}

const NAME = /^[!#$%&'*+\-.^_`|~\da-zA-Z]+$/;

function wrongHeader(name: string, value: string): string | null {
  if (!NAME.test(name)) return `net/http: invalid header field name ${JSON.stringify(name)}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be in it
  if (!/[\0-\x08\x0a-\x1f\x7f]/.test(value)) return null;
  return `net/http: invalid header field value for ${JSON.stringify(canonicalName(name))}`;
}

/** What goes over the wire: head and body. */
export interface WireMessage {
  /** Request line and header section with the empty line, RFC 9112. */
  readonly head: string;
  readonly body: string | Buffer | null;
}

export function messageOf(call: Call, route: Route, settings: HeadSettings): WireMessage {
  const {body} = call.body;
  const start = `${call.method} ${call.place.target} HTTP/1.1\r\n${headerLines(call, route, settings)}`;
  const length =
    body === null ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  if (length > 0) return {head: `${start}Content-Length: ${length}\r\n\r\n`, body};
  // An empty body is a body to k6: it is sent in chunks, where the method has one at all.
  if (body !== null && !WITHOUT_BODY.has(call.method))
    return {head: `${start}Transfer-Encoding: chunked\r\n\r\n`, body: '0\r\n\r\n'};
  const says = HAS_BODY.has(call.method) ? 'Content-Length: 0\r\n' : '';
  return {head: `${start}${says}\r\n`, body: null};
}

/** Without a body these send `content-length: 0` (RFC 9110, 8.6). */
const HAS_BODY: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

/** With an empty body these are sent without one. */
const WITHOUT_BODY: ReadonlySet<string> = new Set([
  ...['GET', 'HEAD', 'DELETE', 'OPTIONS', 'PROPFIND', 'SEARCH', 'CONNECT'],
]);

/** The engine frames the message itself. */
const FRAMING: ReadonlySet<string> = new Set(['Content-Length', 'Transfer-Encoding', 'Trailer']);

function headerLines(call: Call, route: Route, settings: HeadSettings): string {
  const {headers, body, cookie} = call;
  if (body.contentType !== null || body.encoding !== undefined || cookie !== null)
    return writeLines(call, route, settings);
  const known = route.written.get(headers);
  if (known !== undefined) return known;
  const lines = writeLines(call, route, settings);
  if (Object.isFrozen(headers)) route.written.set(headers, lines);
  return lines;
}

function writeLines(call: Call, route: Route, {userAgent, reuseConnections}: HeadSettings): string {
  const wrong = unsendable(call);
  if (wrong !== null) throw wrong;
  const lines = headersOf(call, userAgent);
  let text = `Host: ${lines['Host'] ?? route.host}\r\n`;
  if (!reuseConnections && lines['Connection'] === undefined) text += 'Connection: close\r\n';
  if (route.authorization !== null && lines['Authorization'] === undefined)
    text += `Authorization: ${route.authorization}\r\n`;
  for (const name in lines) {
    if (name === 'Host' || FRAMING.has(name)) continue;
    if (name !== 'User-Agent' || lines[name] !== '') text += `${name}: ${lines[name]}\r\n`;
  }
  return text;
}

/** The headers of a request by their canonical names, without those that the engine adds. */
export function headersOf(
  {headers, body, cookie}: Pick<Call, 'headers' | 'body' | 'cookie'>,
  userAgent: string,
): Record<string, string> {
  const lines: Record<string, string> = {};
  if (body.encoding !== undefined) lines['Content-Encoding'] = body.encoding;
  if (body.contentType !== null) lines['Content-Type'] = body.contentType;
  lines['User-Agent'] = userAgent;
  for (const name in headers) lines[canonicalName(name)] = String(headers[name]).trim();
  if (cookie !== null) lines['Cookie'] = cookie;
  return lines;
}

const canonicalNames = new Map<string, string>();

const NAMES_MAX = 500;

/** https://pkg.go.dev/net/http#CanonicalHeaderKey */
export function canonicalName(name: string): string {
  const known = canonicalNames.get(name);
  if (known !== undefined) return known;
  const canonical = NAME.test(name)
    ? name
        .toLowerCase()
        .replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase())
    : name;
  if (canonicalNames.size < NAMES_MAX) canonicalNames.set(name, canonical);
  return canonical;
}
