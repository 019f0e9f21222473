import {K6Failure, UnsendableRequest} from './failures.ts';
import {cleanTextOf, type GoUrl, parseGoUrl, targetOf, textOf, unescapedBytes} from './go-url.ts';

/** Where a URL leads, read once for all the requests that go there. */
export interface Route {
  /** The URL up to its path, as the script wrote it. */
  readonly prefix: string;
  /** `http://host:port`, without credentials. */
  readonly origin: string;
  /** The value of the `Host` header. */
  readonly host: string;
  /** From `http://user:password@host`, as k6 takes them; null where there are none. */
  readonly authorization: string | null;
  /** Scripts that freeze their headers (lib/client does) have them written once for each route. */
  readonly written: WeakMap<object, string>;
}

/** A URL that was read. */
export interface Place {
  /** Null where nothing can be sent there. */
  readonly route: Route | null;
  /** What the request line has. */
  readonly target: string;
  /** The URL as `response.url` has it. */
  readonly text: string;
  /** As the script wrote it: what `response.url` has where no answer came. */
  readonly given: string;
  /** Without credentials, for tags. */
  readonly clean: string;
  /** Why there is no route. */
  readonly error: K6Failure | null;
  /** The same, where it is for the scheme: Go looks there before it looks at the method. */
  readonly schemeError: string | null;
}

/** Path and query in which nothing has to be escaped. */
const PLAIN_TARGET =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be in it
  /^\/[\w\-.~!$&'()*+,;=:@[\]/]*(?:%[\da-f]{2}[\w\-.~!$&'()*+,;=:@[\]/]*)*(?:\?[^#\0-\x1f\x7f]*)?$/i;

/** Most paths: this runs for each request. */
const SIMPLE_TARGET = /^\/[\w\-/]*$/;

const PLAIN_PREFIX = /^https?:\/\/(?:[\w\-.]+|\[[\da-f:]+\])(?::\d+)?$/;

/**
 * Reads a URL. Most requests of a user go where its last one went.
 *
 * @param last the route of the last one
 * @throws InvalidUrl
 */
export function placeOf(url: string, last: Route | null): Place {
  if (last !== null && url.startsWith(last.prefix)) {
    const target = url.slice(last.prefix.length);
    if (SIMPLE_TARGET.test(target) || PLAIN_TARGET.test(target))
      return plainPlace(url, target, last);
  }
  const start = url.indexOf('://') + 3;
  const slash = url.indexOf('/', start);
  const prefix = slash < 0 ? url : url.slice(0, slash);
  const target = url.slice(prefix.length);
  if (PLAIN_PREFIX.test(prefix) && PLAIN_TARGET.test(target)) {
    const route = routeTo(prefix, parseGoUrl(prefix));
    if (!(route instanceof K6Failure)) return plainPlace(url, target, route);
  }
  return placeAt(parseGoUrl(url), url);
}

function plainPlace(text: string, target: string, route: Route): Place {
  return {route, target, text, given: text, clean: text, error: null, schemeError: null};
}

/** Where a URL leads that was read already. @param given what it was read from */
export function placeAt(url: GoUrl, given?: string): Place {
  const text = textOf(url);
  const {scheme, host, user} = url;
  const common = {target: targetOf(url), text, given: given ?? text, clean: cleanTextOf(url)};
  if (scheme !== 'http' && scheme !== 'https') {
    const schemeError = `unsupported protocol scheme ${JSON.stringify(scheme)}`;
    return {...common, route: null, error: new UnsendableRequest(schemeError), schemeError};
  }
  if (host === '') return {...common, ...without('http: no Host in request URL', 1000)};
  // Never the prefix of another URL: credentials and all that was escaped are read each time.
  const route = routeTo(user === null ? `${scheme}://${host}` : '\n', url);
  if (route instanceof K6Failure) return {...common, route: null, error: route, schemeError: null};
  return {...common, route, error: null, schemeError: null};
}

function without(message: string, code: number) {
  return {route: null, error: new UnsendableRequest(message, code), schemeError: null};
}

function routeTo(prefix: string, {scheme, host, user}: GoUrl): Route | K6Failure {
  const port = /:(\d+)$/.exec(host)?.[1];
  if (Number(port ?? 0) > 65_535)
    return new UnsendableRequest(`dial tcp: address ${port}: invalid port`, 1210);
  if (!URL.canParse(`${scheme}://${host}`))
    return new UnsendableRequest('lookup: no such host', 1101);
  const parsed = new URL(`${scheme}://${host}`);
  return {
    prefix,
    origin: `${parsed.protocol}//${parsed.host}`,
    host: /^[!-~]*$/.test(host) ? host : parsed.host,
    authorization: user === null ? null : basicOf(user),
    written: new WeakMap(),
  };
}

function basicOf({name, password}: {readonly name: string; readonly password: string | null}) {
  const credentials = [unescapedBytes(name), Buffer.from(':'), unescapedBytes(password ?? '')];
  return `Basic ${Buffer.concat(credentials).toString('base64')}`;
}
