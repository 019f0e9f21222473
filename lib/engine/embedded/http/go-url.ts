/** A URL that k6 does not take. The message is what its `response.error` says. */
export class InvalidUrl extends Error {
  constructor(text: string, what: string) {
    super(`parse ${quoted(text)}: ${what}`);
    this.name = 'InvalidUrl';
  }
}

/** The parts of a URL, escaped as they go over the wire. */
export interface GoUrl {
  /** In lower case; empty where there is none. */
  readonly scheme: string;
  /** What follows a scheme without a slash, `http:here`; nothing can be sent there. */
  readonly opaque: string;
  /** Escaped; null where there is none. */
  readonly user: UrlUser | null;
  /** With the port, as it was written. */
  readonly host: string;
  readonly path: string;
  /** Without the question mark, as it was written; null where there is none. */
  readonly query: string | null;
  /** Empty where there is none. */
  readonly fragment: string;
}

interface UrlUser {
  readonly name: string;
  /** Null where no colon follows the name. */
  readonly password: string | null;
}

/**
 * Reads a URL as k6 does, by the rules of Go (https://pkg.go.dev/net/url): escapes stay as they were
 * given, and only what may not stand in a path is escaped. WHATWG's `URL` rewrites far more.
 *
 * @throws InvalidUrl
 */
export function parseGoUrl(text: string): GoUrl {
  const hash = text.indexOf('#');
  const whole = hash < 0 ? text : text.slice(0, hash);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be in it
  if (/[\0-\x1f\x7f]/.test(whole)) throw new InvalidUrl(whole, INVALID_CONTROL);
  const [scheme, afterScheme] = splitScheme(whole);
  const mark = afterScheme.indexOf('?');
  let rest = mark < 0 ? afterScheme : afterScheme.slice(0, mark);
  const query = mark < 0 ? null : afterScheme.slice(mark + 1);
  const fragment = hash < 0 ? '' : escapedPart(text, text.slice(hash + 1), FRAGMENT);
  const nothing = {scheme, opaque: '', user: null, host: '', path: '', query, fragment};
  if (!rest.startsWith('/') && scheme !== '') return {...nothing, opaque: rest};
  if (!rest.startsWith('/') && /^[^/]*:/.test(rest)) throw new InvalidUrl(whole, COLON_IN_SEGMENT);
  if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///')))
    return {...nothing, path: escapedPart(whole, rest, PATH)};
  const slash = rest.indexOf('/', 2);
  const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
  rest = slash < 0 ? '' : rest.slice(slash);
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  assertHost(whole, host);
  const user = at < 0 ? null : userOf(whole, authority.slice(0, at));
  return {...nothing, user, host, path: escapedPart(whole, rest, PATH)};
}

const INVALID_CONTROL = 'net/url: invalid control character in URL';
const COLON_IN_SEGMENT = 'first path segment in URL cannot contain colon';

function splitScheme(text: string): [string, string] {
  if (text.startsWith(':')) throw new InvalidUrl(text, 'missing protocol scheme');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1] ?? '';
  return [scheme.toLowerCase(), scheme === '' ? text : text.slice(scheme.length + 1)];
}

function assertHost(text: string, host: string): void {
  const bracket = host.lastIndexOf(']');
  if (host.startsWith('[') && bracket < 0) throw new InvalidUrl(text, "missing ']' in host");
  const port = host.startsWith('[') ? host.slice(bracket + 1) : (/:[^:]*$/.exec(host)?.[0] ?? '');
  if (!/^(?::\d*)?$/.test(port))
    throw new InvalidUrl(text, `invalid port ${quoted(port)} after host`);
  const escaped = /%(?![89a-f][\da-f])[\s\S]{0,2}/i.exec(host)?.[0];
  if (escaped !== undefined && !host.startsWith('['))
    throw new InvalidUrl(text, `invalid URL escape ${quoted(escaped)}`);
  const wrong = /[^\w\-.~!$&'()*+,;=:[\]<>"%\u0080-\uffff]/.exec(host)?.[0];
  if (wrong !== undefined)
    throw new InvalidUrl(text, `invalid character ${quoted(wrong)} in host name`);
}

function userOf(text: string, given: string): UrlUser {
  if (!/^[\w\-.:~!$&'()*+,;=%@]*$/.test(given))
    throw new InvalidUrl(text, 'net/url: invalid userinfo');
  const colon = given.indexOf(':');
  if (colon < 0) return {name: escapedPart(text, given, USER), password: null};
  return {
    name: escapedPart(text, given.slice(0, colon), USER),
    password: escapedPart(text, given.slice(colon + 1), USER),
  };
}

/** Which characters of a part are never escaped, and which may stand in it as they are. */
interface PartRule {
  readonly plain: RegExp;
  readonly valid: RegExp;
}

const PATH: PartRule = {
  plain: /[^\w\-.~$&+,/:;=@]/g,
  valid: /^[\w\-.~!$&'()*+,;=:@[\]%/]*$/,
};
const FRAGMENT: PartRule = {
  plain: /[^\w\-.~$&+,/:;=?@!()*]/g,
  valid: /^[\w\-.~!$&'()*+,;=:@[\]%/?]*$/,
};
const USER: PartRule = {plain: /[^\w\-.~$&+,;=]/g, valid: /^[\w\-.~$&+,;=%]*$/};

/** A part as it was given, where all of it may stand so; else unescaped and escaped anew, as Go does. */
function escapedPart(text: string, part: string, {plain, valid}: PartRule): string {
  const wrong = /%(?![\da-f]{2})[\s\S]{0,2}/i.exec(part)?.[0];
  if (wrong !== undefined) throw new InvalidUrl(text, `invalid URL escape ${quoted(wrong)}`);
  if (valid.test(part)) return part;
  const bytes = unescapedBytes(part).toString('latin1');
  return bytes.replace(plain, char => `%${hex(char.charCodeAt(0))}`);
}

/** The bytes that a part of a URL stands for. */
export function unescapedBytes(part: string): Buffer {
  const pieces = part.split(/((?:%[\da-f]{2})+)/i);
  return Buffer.concat(
    pieces.map((piece, at) =>
      at % 2 === 0 ? Buffer.from(piece) : Buffer.from(piece.replaceAll('%', ''), 'hex'),
    ),
  );
}

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0');

/** The whole URL, as k6's `response.url` has it. */
export function textOf(url: GoUrl): string {
  const {scheme, opaque, user, host, path, query, fragment} = url;
  let text = scheme === '' ? '' : `${scheme}:`;
  if (opaque === '') {
    const hasAuthority = host !== '' || user !== null;
    if (hasAuthority) text += `//${user ? `${userText(user)}@` : ''}${host}`;
    text += path !== '' && !path.startsWith('/') && host !== '' ? `/${path}` : path;
  } else text += opaque;
  if (query !== null) text += `?${query}`;
  return fragment === '' ? text : `${text}#${fragment}`;
}

function userText({name, password}: UrlUser): string {
  return password === null ? name : `${name}:${password}`;
}

/** The URL without name and password, as it is in tags: k6 puts stars there. */
export function cleanTextOf(url: GoUrl): string {
  if (url.user === null) return textOf(url);
  const stars = {name: '****', password: url.user.password === null ? null : '****'};
  return textOf({...url, user: stars});
}

/** What the request line has: path and query, RFC 9112, 3.2.1. */
export function targetOf({path, query}: GoUrl): string {
  return (path === '' ? '/' : path) + (query === null ? '' : `?${query}`);
}

/**
 * Where a `Location` leads, RFC 3986, 5.2.
 *
 * @throws InvalidUrl
 */
export function resolveGoUrl(base: GoUrl, location: string): GoUrl {
  const to = parseGoUrl(location);
  const isAbsolute = to.scheme !== '' || to.host !== '' || to.user !== null;
  if (isAbsolute) {
    const scheme = to.scheme === '' ? base.scheme : to.scheme;
    return {...to, scheme, path: to.opaque === '' ? withoutDots(to.path) : to.path};
  }
  const {scheme, user, host, opaque} = base;
  const kept = {scheme, user, host, opaque, fragment: to.fragment};
  if (to.path === '') {
    const query = to.query ?? base.query;
    return {...kept, path: base.path, query};
  }
  const path = to.path.startsWith('/') ? to.path : base.path.replace(/[^/]*$/, '') + to.path;
  return {...kept, opaque: '', path: withoutDots(path), query: to.query};
}

/** RFC 3986, 5.2.4. */
function withoutDots(path: string): string {
  if (path === '') return '';
  const kept: string[] = [];
  const segments = path.replace(/^\//, '').split('/');
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  const last = segments.at(-1);
  if (last === '.' || last === '..') kept.push('');
  return `/${kept.join('/')}`;
}

/** A text in quotes, as Go's messages have it. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/\\u00([01][\da-f])|\x7f/g, (_, code = '7f') =>
    code === '07' ? '\\a' : code === '0b' ? '\\v' : `\\x${code}`,
  );
}
