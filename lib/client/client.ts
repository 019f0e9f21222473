import type {JsonValue} from '../core/int64.ts';
import {parseExactJson, stringifyBody} from './exact-json.ts';
import {encodeResources, type TextResource} from './multipart.ts';
import type {OperationEntry, OperationTable} from './operation-table.ts';
import type {ResponseCheck} from './response-check.ts';

/** The part of `k6/http` that the client needs: synchronous on k6, a promise on the embedded engine. */
export interface HttpModule {
  request(
    method: string,
    url: string,
    body: string | null,
    params: {
      readonly headers: Record<string, string>;
      readonly tags: Record<string, string>;
      readonly timeout?: string;
    },
  ): WireResponse | Promise<WireResponse>;
}

/** The part of a k6 response that the client reads. */
export interface WireResponse {
  readonly status: number;
  readonly body: string | ArrayBuffer | null;
  readonly error: string;
  /** An engine that reads exact JSON faster than a script can offers it; k6 does not. */
  exactJson?(): JsonValue;
}

/** What an operation is called with. */
export interface Call {
  /** Path parameters: `{jobKey: job.jobKey}`. Keys as bigint or text. */
  readonly path?: Readonly<Record<string, bigint | string>>;
  /** The JSON body. Keys as bigint or text: they are written as bare digits. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** The files of a multipart operation. */
  readonly resources?: readonly TextResource[];
  /** As k6 writes it: `5s`. */
  readonly timeout?: string;
}

/** An answer with its JSON read exactly: integers of 16 digits and more are bigint. */
export interface Answer {
  /** 0 when no answer came. */
  readonly status: number;
  /** True for 2xx. */
  readonly ok: boolean;
  /** The body, null when there is none or it is no JSON. */
  readonly json: JsonValue;
  /** The body as it came; empty when there is none. */
  readonly text: string;
  /** Why no answer came; empty when one did. */
  readonly error: string;
}

export interface Connection {
  readonly baseUrl: string;
  /** Validates a share of the answers; absent where none is asked for. */
  readonly check?: ResponseCheck | undefined;
  /** The `authorization` header; absent where the target asks for none. */
  readonly authorization?: string | undefined;
}

/** Sends the contract's operations by their operationId. */
export interface Client {
  /** @throws TypeError when the contract has no such operation, or a path parameter is missing */
  call(operationId: string, call?: Call): Promise<Answer>;
}

/**
 * Makes a client. Each request is tagged with its operation, so both engines measure by operation.
 *
 * @param http `k6/http`, passed in: this module imports neither k6 nor Node, so both can bundle it
 */
export function createClient(
  http: HttpModule,
  table: OperationTable,
  connection: Connection,
): Client {
  const prefix = connection.baseUrl.replace(/\/+$/, '') + table.basePath;
  const common: Record<string, string> = {accept: 'application/json'};
  if (connection.authorization) common['authorization'] = connection.authorization;
  const prepared = new Map<string, Prepared>();
  for (const [operationId, entry] of Object.entries(table.operations))
    prepared.set(operationId, prepare(operationId, entry, prefix, common));
  return {
    async call(operationId, call = {}) {
      const operation = prepared.get(operationId);
      if (!operation) throw new TypeError(`the contract has no operation '${operationId}'`);
      const wire = await send(http, operation, call);
      if (connection.check) checkAnswer(connection.check, operation, call, wire);
      return readAnswer(wire);
    },
  };
}

interface Prepared {
  readonly entry: OperationEntry;
  readonly operationId: string;
  /** The URL cut at its parameters: text, name, text, name, text. */
  readonly urlParts: readonly string[];
  /** Frozen, as the headers are, so that an engine may remember what it made of them. */
  readonly tags: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly jsonHeaders: Record<string, string>;
}

function prepare(
  operationId: string,
  entry: OperationEntry,
  prefix: string,
  common: Record<string, string>,
): Prepared {
  return {
    entry,
    operationId,
    urlParts: (prefix + entry.path).split(/\{([^}]*)\}/),
    tags: Object.freeze({operation: operationId, name: entry.path}) as Record<string, string>,
    headers: Object.freeze(common) as Record<string, string>,
    jsonHeaders: Object.freeze({
      ...common,
      'content-type': 'application/json',
    }) as Record<string, string>,
  };
}

function send(
  http: HttpModule,
  {entry, operationId, urlParts, tags, headers, jsonHeaders}: Prepared,
  call: Call,
): WireResponse | Promise<WireResponse> {
  const url = urlParts.length === 1 ? (urlParts[0] as string) : fill(operationId, urlParts, call);
  if (call.resources) {
    const {body, contentType} = encodeResources(call.resources);
    const typed = {...headers, 'content-type': contentType};
    return http.request(entry.method, url, body, paramsOf(typed, tags, call));
  }
  if (!call.body) return http.request(entry.method, url, null, paramsOf(headers, tags, call));
  const body = stringifyBody(call.body, entry.int64Fields);
  return http.request(entry.method, url, body, paramsOf(jsonHeaders, tags, call));
}

/** Without a spread: this runs for each request, and ES2017 has none. */
function paramsOf(
  headers: Record<string, string>,
  tags: Record<string, string>,
  {timeout}: Call,
): Parameters<HttpModule['request']>[3] {
  return timeout === undefined ? {headers, tags} : {headers, tags, timeout};
}

function fill(operationId: string, urlParts: readonly string[], call: Call): string {
  let url = urlParts[0] as string;
  for (let at = 1; at < urlParts.length; at += 2) {
    const name = urlParts[at] as string;
    const value = call.path?.[name];
    if (value === undefined)
      throw new TypeError(`${operationId} needs the path parameter '${name}'`);
    url += encodeURIComponent(String(value)) + (urlParts[at + 1] as string);
  }
  return url;
}

/** Sees only what came with a body of text; the request is told as it was sent. */
function checkAnswer(
  check: ResponseCheck,
  {entry, operationId, urlParts}: Prepared,
  call: Call,
  {status, body}: WireResponse,
): void {
  if (typeof body !== 'string' || status === 0) return;
  const url = urlParts.length === 1 ? (urlParts[0] as string) : fill(operationId, urlParts, call);
  const sent = call.body ? stringifyBody(call.body, entry.int64Fields) : null;
  check.see(operationId, status, {method: entry.method, url, body: sent}, body);
}

function readAnswer(wire: WireResponse): Answer {
  const {status, body, error} = wire;
  const text = typeof body === 'string' ? body : '';
  return {
    status,
    ok: status >= 200 && status < 300,
    text,
    json: status === 204 || text === '' ? null : readJson(wire, text),
    error: status === 0 ? error || 'no answer' : '',
  };
}

function readJson(wire: WireResponse, text: string): JsonValue {
  try {
    return wire.exactJson ? wire.exactJson() : parseExactJson(text);
  } catch {
    return null;
  }
}
