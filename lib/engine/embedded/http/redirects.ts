import type {Answer} from './answer-parser.ts';
import type {EncodedBody} from './bodies.ts';
import {UnsendableRequest} from './failures.ts';
import {type GoUrl, InvalidUrl, parseGoUrl, quoted, resolveGoUrl, textOf} from './go-url.ts';
import {type Place, placeAt} from './place.ts';
import {type Call, canonicalName, type Headers} from './request.ts';
import {locationOf} from './response.ts';

const NO_BODY: EncodedBody = {body: null, contentType: null};

const CHANGES_METHOD: ReadonlySet<number> = new Set([301, 302, 303]);
const KEEPS_METHOD: ReadonlySet<number> = new Set([307, 308]);

/** Where an answer sends its request on to; null where it does not. */
export function redirectOf(call: Call, answer: Answer): string | null {
  const {status} = answer.head;
  if (status < 301 || status > 308 || call.redirectsLeft < 1) return null;
  return CHANGES_METHOD.has(status) || KEEPS_METHOD.has(status) ? locationOf(answer) : null;
}

/**
 * The request that follows a redirect, as Go's client has it and so k6: https://pkg.go.dev/net/http#Client
 *
 * @param cookieTo the `Cookie` header for a place; what the script wrote into its own headers is not repeated
 * @param tookMs how much of the call's time is gone
 * @throws UnsendableRequest for a `Location` that is not a URL
 */
export function followed(
  call: Call,
  status: number,
  location: string,
  cookieTo: (place: Place) => string | null,
  tookMs: number,
): Call {
  const from = parseGoUrl(call.place.text);
  const to = resolved(from, location);
  const place = placeAt(to);
  const keeps = KEEPS_METHOD.has(status);
  const headers = carriedTo(call, from, to, location, keeps);
  return {
    ...call,
    method: keeps || call.method === 'HEAD' || call.method === 'GET' ? call.method : 'GET',
    place,
    body: keeps ? call.body : NO_BODY,
    headers,
    cookie: cookieTo(place),
    timeoutMs: call.timeoutMs - tookMs,
    redirectsLeft: call.redirectsLeft - 1,
    first: call.first ?? call,
  };
}

/** The headers that go along: credentials only to the host that they were written for. */
function carriedTo(call: Call, from: GoUrl, to: GoUrl, location: string, keeps: boolean): Headers {
  const headers = new Map(
    Object.entries(call.headers).map(([name, value]) => [canonicalName(name), value]),
  );
  headers.delete('Cookie');
  if (headers.has('Host') && isAbsolute(location)) headers.delete('Host');
  if (!isWithin(hostnameOf(to), hostnameOf(parseGoUrl((call.first ?? call).place.text))))
    for (const name of CREDENTIALS) headers.delete(name);
  if (!keeps) for (const name of OF_BODY) headers.delete(name);
  if (!headers.has('Referer') && !(from.scheme === 'https' && to.scheme === 'http'))
    headers.set('Referer', textOf({...from, user: null}));
  return Object.fromEntries(headers) as Headers;
}

function resolved(from: GoUrl, location: string): GoUrl {
  try {
    return resolveGoUrl(from, location);
  } catch (thrown) {
    if (!(thrown instanceof InvalidUrl)) throw thrown;
    throw new UnsendableRequest(
      `failed to parse Location header ${quoted(location)}: ${thrown.message}`,
    );
  }
}

const isAbsolute = (location: string) => /^[a-z][a-z\d+.-]*:/i.test(location);

/** What only the host may see that the script wrote it for. */
const CREDENTIALS = [
  ...['Authorization', 'Www-Authenticate', 'Cookie', 'Cookie2'],
  ...['Proxy-Authorization', 'Proxy-Authenticate'],
];

/** What tells of a body that is not sent any more. */
const OF_BODY = ['Content-Encoding', 'Content-Language', 'Content-Location', 'Content-Type'];

const hostnameOf = ({host}: GoUrl) => host.replace(/:\d*$/, '').toLowerCase();

const isWithin = (host: string, parent: string) =>
  host === parent || (!/^[\d.]+$|:/.test(host) && host.endsWith(`.${parent}`));
