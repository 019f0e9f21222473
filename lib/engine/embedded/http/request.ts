import type {RequestPlan} from '../../options/scenario-plan.ts';

/** What scripts pass as `params`: https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/ */
export interface RequestParams {
  readonly headers?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly timeout?: number | string;
  readonly redirects?: number;
  readonly responseType?: 'text' | 'binary' | 'none';
  readonly responseCallback?: StatusCallback | null;
  readonly throw?: boolean;
  /** Of our own client: answers that are backpressure for this operation alone. */
  readonly c8gaugeRefusals?: readonly {readonly status: number; readonly title: string}[];
}

/** Which statuses count as expected: what `http.expectedStatuses` makes. */
export interface StatusCallback {
  readonly expects: (status: number) => boolean;
}

/** A part of a form that is a file: what `http.file` makes. */
export class FilePart {
  readonly content: Buffer;
  readonly filename: string;
  readonly contentType: string;

  constructor(content: string | ArrayBuffer, filename: string, contentType: string) {
    this.content = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    this.filename = filename;
    this.contentType = contentType;
  }
}

export interface EncodedBody {
  readonly body: string | Buffer | null;
  /** Null when the body brings none with it. */
  readonly contentType: string | null;
}

/** Encodes a body as k6 does: text and bytes as they are, an object as a form. */
export function encodeBody(body: unknown): EncodedBody {
  if (body === null || body === undefined) return {body: null, contentType: null};
  if (typeof body === 'string') return {body, contentType: null};
  if (body instanceof ArrayBuffer) return {body: Buffer.from(body), contentType: null};
  if (ArrayBuffer.isView(body))
    return {
      body: Buffer.from(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength),
      contentType: null,
    };
  const fields = Object.entries(body as Readonly<Record<string, unknown>>);
  if (fields.some(([, value]) => value instanceof FilePart)) return encodeMultipart(fields);
  const form = new URLSearchParams(fields.map(([name, value]) => [name, String(value)]));
  return {body: form.toString(), contentType: 'application/x-www-form-urlencoded'};
}

function encodeMultipart(fields: readonly (readonly [string, unknown])[]): EncodedBody {
  const boundary = boundaryOf(fields);
  const parts = fields.flatMap(([name, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    if (!(value instanceof FilePart)) return [Buffer.from(`${head}\r\n\r\n${String(value)}\r\n`)];
    const file = `${head}; filename="${value.filename}"\r\nContent-Type: ${value.contentType}\r\n\r\n`;
    return [Buffer.from(file), value.content, Buffer.from('\r\n')];
  });
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {body: Buffer.concat(parts), contentType: `multipart/form-data; boundary=${boundary}`};
}

/** What the heads of a run's requests have in common. */
type HeadSettings = Pick<RequestPlan, 'userAgent' | 'reuseConnections'>;

/** A delimiter that occurs in none of the parts (RFC 2046, 5.1.1). */
function boundaryOf(fields: readonly (readonly [string, unknown])[]): string {
  let boundary = 'c8gauge-part';
  const occurs = ([, value]: readonly [string, unknown]) =>
    (value instanceof FilePart ? value.content : String(value)).includes(boundary);
  for (let at = 0; fields.some(occurs); at++) boundary = `c8gauge-part-${at}`;
  return boundary;
}

/** Where a URL leads, read once for all the requests that go there. */
export interface Route {
  /** The URL up to its path, as the script wrote it. */
  readonly prefix: string;
  /** `http://host:port`, without credentials. */
  readonly origin: string;
  /** The value of the `host` header. */
  readonly host: string;
  /** From `http://user:password@host`, as k6 takes them; null where there are none. */
  readonly authorization: string | null;
  /** Scripts that freeze their headers (lib/client does) have them written once for each route. */
  readonly written: WeakMap<object, string>;
}

/** @throws TypeError when it is not an absolute URL */
export function readRoute(url: string): Route {
  const start = url.indexOf('://') + 3;
  if (start < 3) throw new TypeError(`invalid URL: ${url}`);
  const slash = url.slice(start).search(/[/?#]/);
  const prefix = slash < 0 ? url : url.slice(0, start + slash);
  const parsed = new URL(prefix);
  const {username, password} = parsed;
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    prefix,
    origin: `${parsed.protocol}//${parsed.host}`,
    host: parsed.host,
    authorization: username ? `Basic ${Buffer.from(user).toString('base64')}` : null,
    written: new WeakMap(),
  };
}

/** Path and query of a URL of this route; the fragment is not sent. */
export function pathOf(url: string, route: Route): string {
  let path = url.slice(route.prefix.length);
  const fragment = path.indexOf('#');
  if (fragment >= 0) path = path.slice(0, fragment);
  if (!path.startsWith('/')) path = `/${path}`;
  return /[^!-~]/.test(path) ? encodeURI(path) : path;
}

/** Request line and header section with the empty line, RFC 9112. */
export function requestHead(
  method: string,
  path: string,
  route: Route,
  {body, contentType}: EncodedBody,
  {headers}: RequestParams,
  settings: HeadSettings,
): string {
  const length =
    body === null ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const lines = headerLines(headers, route, contentType, settings);
  const says = length > 0 || HAS_BODY.has(method) ? `content-length: ${length}\r\n` : '';
  return `${method} ${path} HTTP/1.1\r\n${lines}${says}\r\n`;
}

/** Without a body these send `content-length: 0` (RFC 9110, 8.6). */
const HAS_BODY: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

/** The engine frames the message itself. */
const FRAMING: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding']);

const NAME = /^[!#$%&'*+\-.^_`|~\da-zA-Z]+$/;

function headerLines(
  given: RequestParams['headers'],
  route: Route,
  contentType: string | null,
  settings: HeadSettings,
): string {
  if (!given || contentType !== null) return writeLines(given ?? {}, route, contentType, settings);
  const known = route.written.get(given);
  if (known !== undefined) return known;
  const lines = writeLines(given, route, null, settings);
  if (Object.isFrozen(given)) route.written.set(given, lines);
  return lines;
}

function writeLines(
  given: Readonly<Record<string, string>>,
  route: Route,
  contentType: string | null,
  {userAgent, reuseConnections}: HeadSettings,
): string {
  const lines = new Map<string, string>([['host', route.host]]);
  if (userAgent !== '') lines.set('user-agent', userAgent);
  if (!reuseConnections) lines.set('connection', 'close');
  if (route.authorization !== null) lines.set('authorization', route.authorization);
  if (contentType !== null) lines.set('content-type', contentType);
  for (const [name, value] of Object.entries(given)) {
    if (!NAME.test(name)) throw new TypeError(`invalid header name ${JSON.stringify(name)}`);
    if (/[\r\n\0]/.test(String(value))) throw new TypeError(`invalid value of header ${name}`);
    if (!FRAMING.has(name.toLowerCase())) lines.set(name.toLowerCase(), String(value));
  }
  let text = '';
  for (const [name, value] of lines) text += `${name}: ${value}\r\n`;
  return text;
}
