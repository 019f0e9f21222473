import {FilePart, type RequestParams, type StatusCallback} from '../http/request.ts';
import type {K6Response} from '../http/response.ts';
import type {VuHost} from '../vu-host.ts';

/** What k6 puts in a name where the URL had a value. */
const PLACEHOLDER = ['$', '{}'].join('');

type Url = string | {readonly url: string; readonly name: string};
type Params = RequestParams | null | undefined;

/** One entry of `http.batch`. */
type BatchEntry =
  | string
  | readonly [string, Url, unknown?, Params?]
  | {
      readonly method: string;
      readonly url: Url;
      readonly body?: unknown;
      readonly params?: Params;
    };

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/ ; every function that waits returns a promise. */
export function httpModule(host: VuHost) {
  const request = (method: string, url: Url, body?: unknown, params?: Params) =>
    send(host, method, url, body, params);
  const withBody = (method: string) => (url: Url, body?: unknown, params?: Params) =>
    request(method, url, body, params);
  const module = {
    request,
    asyncRequest: request,
    get: (url: Url, params?: Params) => request('GET', url, null, params),
    head: (url: Url, params?: Params) => request('HEAD', url, null, params),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
    del: withBody('DELETE'),
    options: withBody('OPTIONS'),
    batch: (entries: unknown) => batch(request, entries),
    file: (content: string | ArrayBuffer, filename?: string, type?: string) =>
      new FilePart(
        content,
        filename ?? `${host.worker.clock.wallMs()}`,
        type ?? 'application/octet-stream',
      ),
    url: (parts: readonly string[], ...values: unknown[]) => ({
      name: parts.join(PLACEHOLDER),
      url: parts.reduce((text, part, at) => text + String(values[at - 1]) + part),
    }),
    expectedStatuses: (...statuses: (number | {min: number; max: number})[]): StatusCallback => ({
      expects: status =>
        statuses.some(each =>
          typeof each === 'number' ? each === status : status >= each.min && status <= each.max,
        ),
    }),
    setResponseCallback: (callback: StatusCallback | null) => {
      host.session.expected = callback?.expects ?? null;
    },
    cookieJar: () => refuse('http.cookieJar()'),
    CookieJar: class {
      constructor() {
        refuse('http.CookieJar');
      }
    },
  };
  return {...module, default: module, __esModule: true};
}

function send(
  host: VuHost,
  method: string,
  url: Url,
  body: unknown,
  params: Params,
): Promise<K6Response> {
  if (host.inInit)
    throw new TypeError('http requests cannot be made in the init context: move it to setup()');
  if (typeof url === 'string') return host.session.request(method.toUpperCase(), url, body, params);
  const tags = {name: url.name, ...params?.tags};
  return host.session.request(method.toUpperCase(), url.url, body, {...params, tags});
}

async function batch(
  request: (method: string, url: Url, body?: unknown, params?: Params) => Promise<K6Response>,
  entries: unknown,
): Promise<unknown> {
  const one = (entry: BatchEntry) => {
    if (typeof entry === 'string') return request('GET', entry);
    if ('url' in entry) return request(entry.method, entry.url, entry.body, entry.params);
    return request(...entry);
  };
  if (Array.isArray(entries)) return Promise.all((entries as BatchEntry[]).map(one));
  const named = Object.entries(entries as Readonly<Record<string, BatchEntry>>);
  const answers = await Promise.all(named.map(([, entry]) => one(entry)));
  return Object.fromEntries(named.map(([name], at) => [name, answers[at]]));
}

function refuse(what: string): never {
  throw new TypeError(`${what} is not part of the embedded engine: run with --engine k6`);
}
