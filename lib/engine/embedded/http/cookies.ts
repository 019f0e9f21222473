import {Cookie, MemoryCookieStore, CookieJar as ToughJar} from 'tough-cookie';

/** A cookie of an answer, as k6's `response.cookies` has it. */
export interface AnswerCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly http_only: boolean;
  readonly secure: boolean;
  /** Seconds; 0 where it is not said, -1 where it is over at once. */
  readonly max_age: number;
  /** Milliseconds since the Unix epoch; {@link NO_EXPIRY} where it is not said. */
  readonly expires: number;
}

/** What Go's zero time comes to in k6. */
export const NO_EXPIRY = -6_795_364_578_871;

/** A cookie of a request, as k6's `response.request.cookies` has it. */
export interface RequestCookie {
  readonly name: string;
  readonly value: string;
  readonly replace: boolean;
}

/** A cookie that `params.cookies` gives. */
export type GivenCookie = RequestCookie;

const TOKEN = /^[!#$%&'*+\-.^_`|~\da-zA-Z]+$/;

/** RFC 6265, 4.1.1, and spaces and commas, as Go takes them. */
const VALUE = /^[\x20!#-:<-[\]-~]*$/;

/**
 * Reads a `Set-Cookie` header as Go does (https://pkg.go.dev/net/http#ParseSetCookie).
 *
 * @returns null for one that it passes over
 */
export function readSetCookie(line: string): AnswerCookie | null {
  const [first = '', ...attributes] = line.trim().split(';');
  const pair = readPair(first.trim());
  if (pair === null || pair[1] === null) return null;
  const value = unquoted(pair[1]);
  if (!TOKEN.test(pair[0]) || !VALUE.test(value)) return null;
  const cookie = {
    ...{name: pair[0], value, domain: '', path: '', http_only: false, secure: false},
    ...{max_age: 0, expires: NO_EXPIRY},
  };
  for (const each of attributes) readAttribute(each.trim(), cookie);
  return cookie;
}

type OpenCookie = {-readonly [K in keyof AnswerCookie]: AnswerCookie[K]};

function readPair(text: string): [string, string | null] | null {
  if (text === '') return null;
  const equals = text.indexOf('=');
  return equals < 0 ? [text, null] : [text.slice(0, equals).trim(), text.slice(equals + 1).trim()];
}

const unquoted = (text: string) => /^"(.*)"$/.exec(text)?.[1] ?? text;

function readAttribute(text: string, cookie: OpenCookie): void {
  const [name = '', value] = readPair(text) ?? [];
  switch (name.toLowerCase()) {
    case 'secure':
      cookie.secure = true;
      break;
    case 'httponly':
      cookie.http_only = true;
      break;
    case 'domain':
      cookie.domain = value ?? '';
      break;
    case 'path':
      cookie.path = value ?? '';
      break;
    case 'max-age':
      if (!/^-?[1-9]\d*$|^0$/.test(value ?? '')) break;
      cookie.max_age = Number(value) <= 0 ? -1 : Number(value);
      break;
    case 'expires':
      cookie.expires = Date.parse(value ?? '') || NO_EXPIRY;
  }
}

/** The cookies of a user, or those of an `http.CookieJar`. */
export class Jar {
  readonly #nowMs: () => number;
  readonly #store = new MemoryCookieStore();
  readonly #jar = new ToughJar(this.#store, {
    // Go keeps no list of public suffixes, and looks at no prefix of a name.
    rejectPublicSuffixes: false,
    prefixSecurity: 'unsafe-disabled',
    enforceSecureOriginOnStorage: false,
  });

  /** @param nowMs milliseconds since the Unix epoch */
  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Takes a cookie that an answer from this URL sets; what is not for it is passed over. */
  set(url: string, cookie: AnswerCookie): void {
    const now = new Date(this.#nowMs());
    const {name, value, domain, path, secure, http_only} = cookie;
    const overAt = overAtOf(cookie, now.getTime());
    const kept = new Cookie({
      ...{key: name, value, secure, httpOnly: http_only, creation: now, lastAccessed: now},
      ...(domain === '' ? {} : {domain: domain.replace(/^\./, '')}),
      ...(path.startsWith('/') ? {path} : {}),
      ...(overAt === null ? {} : {expires: new Date(overAt)}),
    });
    const set = this.#jar.setCookieSync(kept, url, {ignoreError: true, now});
    if (set && overAt !== null && overAt <= now.getTime()) this.#remove(set);
  }

  /** Those that a request to this URL carries, in the order in which it does. */
  cookiesFor(url: string): RequestCookie[] {
    const nowMs = this.#nowMs();
    const cookies = this.#jar.getCookiesSync(url, {expire: false, sort: true});
    const isOver = (each: Cookie) => (each.expiryTime() ?? Number.POSITIVE_INFINITY) <= nowMs;
    for (const each of cookies) if (isOver(each)) this.#remove(each);
    return cookies
      .filter(each => !isOver(each))
      .map(({key, value}) => ({name: key, value, replace: false}));
  }

  /** One that is set again is a new one then: it goes behind those that were set before it. */
  #remove({domain, path, key}: Cookie): void {
    this.#store.removeCookie(domain ?? '', path ?? '', key, () => undefined);
  }
}

/** `Max-Age` is over `Expires` (RFC 6265, 5.3). @returns null for the end of the session */
function overAtOf({max_age, expires}: AnswerCookie, nowMs: number): number | null {
  if (max_age !== 0) return max_age < 0 ? 0 : nowMs + max_age * 1000;
  return expires === NO_EXPIRY ? null : expires;
}

/** A `Cookie` header: what the script wrote there, the cookies it gives, those of the jar. */
export function cookieHeader(
  written: string,
  given: readonly GivenCookie[],
  kept: readonly RequestCookie[],
): string {
  const replaced = new Set(given.filter(each => each.replace).map(each => each.name));
  const all = [...given, ...kept.filter(each => !replaced.has(each.name))];
  const pairs = all.map(({name, value}) => `${name.replace(/[\r\n]/g, '-')}=${safeValue(value)}`);
  return [...(written === '' ? [] : [written]), ...pairs].join('; ');
}

/** Without what may not stand in a value; in quotes where it has a space or a comma, as Go does. */
function safeValue(value: string): string {
  const safe = value.replace(/[^\x20!#-:<-[\]-~]/g, '');
  return /[ ,]/.test(safe) ? `"${safe}"` : safe;
}

/** What a `Cookie` header says, by name. */
export function readCookieHeader(line: string): Record<string, RequestCookie[]> {
  const pairs = line.split(';').map(each => readPair(each.trim()));
  const cookies = pairs.flatMap(pair => {
    const value = unquoted(pair?.[1] ?? '');
    if (!pair || !TOKEN.test(pair[0]) || !VALUE.test(value)) return [];
    return [{name: pair[0], value, replace: false}];
  });
  return byName(cookies);
}

/** Several may have one name: for several paths. */
export function byName<T extends {readonly name: string}>(all: readonly T[]): Record<string, T[]> {
  const found: Record<string, T[]> = {};
  for (const each of all) found[each.name] = [...(found[each.name] ?? []), each];
  return found;
}
