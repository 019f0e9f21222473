import http from 'k6/http';

type Fields = Record<string, unknown>;
type Texts = Record<string, string>;
type Address = string | {readonly url: string; readonly name: string};
type Answer = {readonly status: number};

const METHODS = [
  ...['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'],
];

/** A request that is kept to be sent later, maybe in a batch. */
export class Request {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly params: Fields;

  constructor(method: string, url: Address, params: Fields = {}) {
    const {body = null, ...rest} = params ?? {};
    this.method = method;
    this.url = textOf(url);
    this.body = body;
    this.params = rest;
    if (typeof url !== 'string') this.addTag('name', url.name);
  }

  addHeader(name: string, value: string): this {
    this.params['headers'] = {...(this.params['headers'] as Texts), [name]: value};
    return this;
  }

  addTag(name: string, value: string): this {
    this.params['tags'] = {...(this.params['tags'] as Texts), [name]: value};
    return this;
  }
}

const requestClass = (method: string) =>
  class extends Request {
    constructor(url: Address, params?: Fields) {
      super(method, url, params);
    }
  };

export const Get = requestClass('GET');
export const Head = requestClass('HEAD');
export const Post = requestClass('POST');
export const Put = requestClass('PUT');
export const Delete = requestClass('DELETE');
export const Connect = requestClass('CONNECT');
export const Options = requestClass('OPTIONS');
export const Trace = requestClass('TRACE');
export const Patch = requestClass('PATCH');

interface Settings extends Fields {
  baseURL?: string;
  headers?: Texts;
  tags?: Texts;
  errorMetric?: {add(value: boolean): unknown} | null;
  errorMetricCondition?: (response: Answer) => boolean;
}

/**
 * https://jslib.k6.io/httpx/ for the embedded engine: requests that share an address, headers and tags
 * (https://grafana.com/docs/k6/latest/javascript-api/jslib/httpx/).
 */
export class Httpx {
  readonly k6params: Fields & {headers: Texts; tags: Texts};
  readonly errorMetric: Settings['errorMetric'];
  readonly errorMetricCondition: (response: Answer) => boolean;
  baseURL: string;
  readonly lastRequest: {responseObject: unknown; responseChainDuration: number | null} = {
    responseObject: null,
    responseChainDuration: null,
  };

  constructor(settings: Settings = {}) {
    const {
      baseURL = '',
      headers = {},
      tags = {},
      errorMetric,
      errorMetricCondition,
      ...others
    } = settings;
    this.baseURL = baseURL;
    this.k6params = {...others, headers, tags};
    this.errorMetric = errorMetric ?? null;
    this.errorMetricCondition =
      errorMetricCondition ?? (({status}) => status >= 200 && status <= 399);
  }

  get lastRequestChainDuration(): number | null {
    return this.lastRequest.responseChainDuration;
  }

  setBaseUrl(url: string): void {
    this.baseURL = url;
  }

  addHeaders(headers: Texts): void {
    Object.assign(this.k6params.headers, headers);
  }

  addHeader(name: string, value: string): void {
    this.k6params.headers[name] = value;
  }

  addTags(tags: Texts): void {
    Object.assign(this.k6params.tags, tags);
  }

  addTag(name: string, value: string): void {
    this.k6params.tags[name] = value;
  }

  clearTag(name: string): void {
    delete this.k6params.tags[name];
  }

  clearHeader(name: string): void {
    delete this.k6params.headers[name];
  }

  request(method: string, url: Address, body?: unknown, params?: Fields) {
    const {address, merged} = this.prepare(method, url, params);
    const start = Date.now();
    const response = http.request(method, address, body as null, merged);
    this.note(response as unknown as Answer, merged, Date.now() - start);
    return response;
  }

  asyncRequest(method: string, url: Address, body?: unknown, params?: Fields) {
    const {address, merged} = this.prepare(method, url, params);
    return http.asyncRequest(method, address, body as null, merged);
  }

  execute(request: Request) {
    return this.request(request.method, request.url, request.body, request.params);
  }

  batch(requests: readonly Request[], params?: Fields) {
    const entries = requests.map(each => {
      const own = this.merge(params, each.params);
      const {address, merged} = this.prepare(each.method, each.url, own);
      return [each.method, address, each.body, merged];
    });
    const start = Date.now();
    const responses = http.batch(entries as never) as unknown as Answer[];
    const took = Date.now() - start;
    for (const [at, response] of responses.entries())
      this.note(response, (entries[at]?.[3] ?? {}) as Fields, took);
    return responses;
  }

  get(url: Address, body?: unknown, params?: Fields) {
    return this.request('GET', url, body, params);
  }

  head(url: Address, body?: unknown, params?: Fields) {
    return this.request('HEAD', url, body, params);
  }

  post(url: Address, body?: unknown, params?: Fields) {
    return this.request('POST', url, body, params);
  }

  put(url: Address, body?: unknown, params?: Fields) {
    return this.request('PUT', url, body, params);
  }

  delete(url: Address, body?: unknown, params?: Fields) {
    return this.request('DELETE', url, body, params);
  }

  options(url: Address, body?: unknown, params?: Fields) {
    return this.request('OPTIONS', url, body, params);
  }

  patch(url: Address, body?: unknown, params?: Fields) {
    return this.request('PATCH', url, body, params);
  }

  asyncGet(url: Address, body?: unknown, params?: Fields) {
    return this.asyncRequest('GET', url, body, params);
  }

  asyncPost(url: Address, body?: unknown, params?: Fields) {
    return this.asyncRequest('POST', url, body, params);
  }

  asyncPut(url: Address, body?: unknown, params?: Fields) {
    return this.asyncRequest('PUT', url, body, params);
  }

  asyncDelete(url: Address, body?: unknown, params?: Fields) {
    return this.asyncRequest('DELETE', url, body, params);
  }

  asyncPatch(url: Address, body?: unknown, params?: Fields) {
    return this.asyncRequest('PATCH', url, body, params);
  }

  private prepare(method: string, url: Address, params: Fields | undefined) {
    if (!METHODS.includes(method))
      throw new Error(`Invalid method: ${method}. Expected one of ${METHODS.join()}`);
    const merged = this.merge(this.k6params, params);
    if (typeof url !== 'string') merged.tags['name'] = url.name;
    const text = textOf(url);
    return {address: text.startsWith('http') ? text : this.baseURL + text, merged};
  }

  private merge(shared: Fields = {}, own: Fields = {}) {
    const texts = (name: string) => ({...(shared[name] as Texts), ...(own?.[name] as Texts)});
    return {...shared, ...own, headers: texts('headers'), tags: texts('tags')};
  }

  private note(response: Answer, params: Fields, tookMs: number): void {
    const expects = params['expect'] as Settings['errorMetricCondition'];
    this.errorMetric?.add(!(expects ?? this.errorMetricCondition)(response));
    this.lastRequest.responseObject = response;
    this.lastRequest.responseChainDuration = tookMs;
  }
}

function textOf(url: Address): string {
  return typeof url === 'string' ? url : url.url;
}
