import {type AnswerCookie, byName, type Jar, NO_EXPIRY} from '../http/cookies.ts';
import {GoError} from '../http/failures.ts';
import {InvalidUrl, parseGoUrl} from '../http/go-url.ts';

const NO_ATTRIBUTES = {
  ...{domain: '', path: '', http_only: false, secure: false},
  ...{max_age: 0, expires: NO_EXPIRY},
};

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/cookiejar/ */
export class CookieJar {
  readonly #jar: Jar;

  constructor(jar: Jar) {
    this.#jar = jar;
  }

  /** What the engine keeps behind it. */
  get jar(): Jar {
    return this.#jar;
  }

  /** @throws GoError for a URL that is not one, or a date that k6 does not read */
  set(url: string, name: string, value: string, options?: Record<string, unknown> | null): boolean {
    assertUrl(url);
    const cookie = {...NO_ATTRIBUTES, name: String(name), value: String(value)};
    for (const [key, each] of Object.entries(options ?? {}))
      readAttribute(key.toLowerCase(), each, cookie);
    this.#jar.set(url, cookie);
    return true;
  }

  cookiesForURL(url: string): Record<string, string[]> {
    assertUrl(url);
    const cookies = byName(this.#jar.cookiesFor(url));
    return Object.fromEntries(
      Object.entries(cookies).map(([name, each]) => [name, each.map(({value}) => value)]),
    );
  }

  /** As in k6: those that were set at this place, and not those of the places above it. */
  clear(url: string): null {
    assertUrl(url);
    for (const {name} of this.#jar.cookiesFor(url)) this.#remove(url, name);
    return null;
  }

  delete(url: string, name: string): null {
    if (name === '') throw new GoError('cookie: is null');
    assertUrl(url);
    this.#remove(url, name);
    return null;
  }

  #remove(url: string, name: string): void {
    this.#jar.set(url, {...NO_ATTRIBUTES, name, value: '', max_age: -1});
  }
}

type OpenCookie = {-readonly [K in keyof AnswerCookie]: AnswerCookie[K]};

function readAttribute(key: string, value: unknown, cookie: OpenCookie): void {
  if (key === 'path') cookie.path = String(value);
  else if (key === 'domain') cookie.domain = String(value);
  else if (key === 'max_age') cookie.max_age = Math.trunc(Number(value)) || 0;
  else if (key === 'secure') cookie.secure = Boolean(value);
  else if (key === 'http_only') cookie.http_only = Boolean(value);
  else if (key === 'expires') cookie.expires = readDate(String(value));
}

const RFC_1123 = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [A-Z]+$/;

function readDate(text: string): number {
  if (text === '') return NO_EXPIRY;
  const ms = RFC_1123.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(ms)) return ms;
  throw new GoError(
    `unable to parse "expires" date string "${text}": write it like 'Wed, 21 Oct 2037 07:28:00 GMT'`,
  );
}

function assertUrl(url: string): void {
  try {
    parseGoUrl(String(url));
  } catch (thrown) {
    if (thrown instanceof InvalidUrl) throw new GoError(thrown.message);
    throw thrown;
  }
}
