import {nearestOf, REQUEST_PARAMS} from '../../options/k6-names.ts';
import {FilePart, type RequestParams, type StatusCallback} from '../http/request.ts';
import type {K6Response} from '../http/response.ts';
import type {VuHost} from '../vu-host.ts';
import {assertTags, refuseAtRun} from './k6.ts';

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
    batch: (entries: unknown) => batch(host, request, entries),
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
    cookieJar: () => refuseAtRun(host, 'http.cookieJar()', USE_K6),
    CookieJar: class {
      constructor() {
        refuseAtRun(host, 'http.CookieJar', USE_K6);
      }
    },
  };
  return module;
}

const PARAMS = new Map(Object.entries(REQUEST_PARAMS));

const USE_K6 = 'run with --engine k6';

function send(
  host: VuHost,
  method: string,
  url: Url,
  body: unknown,
  params: Params,
): Promise<K6Response> {
  if (host.inInit)
    throw new TypeError('http requests cannot be made in the init context: move it to setup()');
  if (params) assertParams(host, params as Readonly<Record<string, unknown>>);
  if (typeof url === 'string') return host.session.request(method.toUpperCase(), url, body, params);
  const tags = {name: url.name, ...params?.tags};
  return host.session.request(method.toUpperCase(), url.url, body, {...params, tags});
}

/** No parameter is passed over in silence. @throws TypeError for a value that k6 does not take either */
function assertParams(host: VuHost, params: Readonly<Record<string, unknown>>): void {
  for (const name in params) {
    const value = params[name];
    // Most requests have these two and no other: this runs for each of them.
    const isUsual = name === 'headers' || name === 'tags';
    if (!isUsual || typeof value !== 'object') assertParam(host, name, value);
    else if (name === 'tags' && value !== null)
      assertTags(value as Readonly<Record<string, unknown>>);
  }
}

function assertParam(host: VuHost, name: string, value: unknown): void {
  const row = PARAMS.get(name);
  if (row === undefined) host.worker.warnOnce(`params.${name}`, () => unknownParam(name));
  if (!row || row.takes(value)) return;
  if (row.isOfK6) refuseAtRun(host, `params.${name}`, row.instead);
  throw new TypeError(`params.${name} is ${shown(value)}: ${row.instead}`);
}

function unknownParam(name: string): string {
  const nearest = nearestOf(name, Object.keys(REQUEST_PARAMS));
  const hint = nearest === null ? '' : `; is '${nearest}' meant?`;
  return `a request has the parameter '${name}', which k6 does not know${hint}`;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

async function batch(
  host: VuHost,
  request: (method: string, url: Url, body?: unknown, params?: Params) => Promise<K6Response>,
  entries: unknown,
): Promise<unknown> {
  const one = (entry: BatchEntry) => () => {
    if (typeof entry === 'string') return request('GET', entry);
    if ('url' in entry) return request(entry.method, entry.url, entry.body, entry.params);
    return request(...entry);
  };
  const {plan} = host.worker;
  const named = Object.entries(entries as Readonly<Record<string, BatchEntry>>);
  const sends = named.map(([, entry]) => ({host: hostOf(entry), send: one(entry)}));
  const answers = await inTurn(sends, plan.batchMax, plan.batchPerHostMax);
  if (Array.isArray(entries)) return answers;
  return Object.fromEntries(named.map(([name], at) => [name, answers[at]]));
}

function hostOf(entry: BatchEntry): string {
  const url = typeof entry === 'string' ? entry : 'url' in entry ? entry.url : entry[1];
  const text = typeof url === 'string' ? url : url.url;
  return /^[a-z]+:\/\/[^/?#]*/i.exec(text)?.[0] ?? '';
}

interface Sending {
  readonly host: string;
  send(): Promise<K6Response>;
}

/** Sends all, at most so many at once and so many to one host; answers in the order of the entries. */
async function inTurn(
  sends: readonly Sending[],
  max: number,
  perHostMax: number,
): Promise<K6Response[]> {
  const answers: K6Response[] = [];
  const waiting = [...sends.entries()];
  const running = new Map<string, number>();
  const isFree = ([, {host}]: readonly [number, Sending]) =>
    perHostMax <= 0 || (running.get(host) ?? 0) < perHostMax;
  const work = async (): Promise<void> => {
    for (;;) {
      const at = waiting.findIndex(isFree);
      if (at < 0) return;
      const [[place, {host, send}]] = waiting.splice(at, 1) as [[number, Sending]];
      running.set(host, (running.get(host) ?? 0) + 1);
      answers[place] = await send();
      running.set(host, (running.get(host) ?? 0) - 1);
    }
  };
  await Promise.all(Array.from({length: Math.min(max, sends.length)}, work));
  return answers;
}
