import {type DeployedThing, deployedThings} from '../core/deployed-things.ts';
import type {JsonValue} from '../core/int64.ts';
import {type Translation, translateAnswer, translateRequest} from '../core/translation.ts';
import {parseExactJson, stringifyBody} from './exact-json.ts';
import type {HttpModule, WireResponse} from './http.ts';
import {encodeResources, type TextResource} from './http.ts';
import type {OperationEntry, OperationTable, Refusal} from './operation-table.ts';
import type {ResponseCheck} from './response-check.ts';
import type {SignIn} from './sign-in.ts';

/** What an operation is called with. */
export interface Call {
  /** Path parameters: `{jobKey: job.jobKey}`. Keys as bigint or text. */
  readonly path?: Readonly<Record<string, bigint | string>>;
  /** The JSON body. Keys as bigint or text: they are written as bare digits. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** The files of a multipart operation. */
  readonly resources?: readonly TextResource[];
  /** The tenant of a multipart operation; a JSON body says its own. */
  readonly tenantId?: string;
  /** As k6 writes it: `5s`. */
  readonly timeout?: string;
}

/** An answer with its JSON read exactly: integers of 16 digits and more are bigint. */
export interface Answer {
  /** 0 when no answer came. */
  readonly status: number;
  /** True for 2xx. */
  readonly ok: boolean;
  /** True for backpressure: 429, and what the target's version says in a body, as `RESOURCE_EXHAUSTED` with 503. */
  readonly backpressure: boolean;
  /** The body, null when there is none or it is not JSON. */
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
  /** Gives the `authorization` header; absent where the target asks for none. */
  readonly signIn?: SignIn | undefined;
  /** The tenant of every request that can name one and does not; absent for the cluster's default. */
  readonly tenantId?: string | undefined;
  /** Called for answers that are backpressure by their body and not by their status. */
  readonly onBackpressure?: ((operationId: string) => void) | undefined;
  /** Called with what a deployment made. */
  readonly onDeployed?: ((things: readonly DeployedThing[]) => void) | undefined;
  /** Called for every answer that is backpressure. */
  readonly onRefused?: (() => void) | undefined;
}

/** Sends the contract's operations by their operationId. */
export interface Client {
  /** @throws TypeError when the contract has no such operation, or a path parameter is missing */
  call(operationId: string, call?: Call): Answer;
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
  const {signIn, tenantId} = connection;
  const prepared = new Map<string, Prepared>();
  for (const [operationId, entry] of Object.entries(table.operations))
    prepared.set(operationId, prepare(operationId, entry, prefix, table.backpressure));
  const headers = new HeaderSets();
  return {
    call(operationId, given = {}) {
      const operation = prepared.get(operationId);
      if (!operation) throw new TypeError(`the contract has no operation '${operationId}'`);
      headers.use(signIn?.header());
      const {translation} = operation.entry;
      const ours = tenantId ? withTenant(operation.entry, given, tenantId) : given;
      const call = translation ? translateCall(translation, ours) : ours;
      const wire = send(http, operation, call, headers);
      const saysBackpressure = isSaidIn(wire, operation.refusals);
      if (saysBackpressure) connection.onBackpressure?.(operationId);
      if (connection.check) checkAnswer(connection.check, operation, call, wire);
      const answer = readAnswer(
        wire,
        noticeRefusal(connection, saysBackpressure || wire.status === 429),
      );
      tellDeployed(connection, operationId, answer);
      return translation ? {...answer, json: translateAnswer(translation, answer.json)} : answer;
    },
  };
}

function isSaidIn({status, body}: WireResponse, refusals: readonly Refusal[]): boolean {
  if (status < 400) return false;
  return refusals.some(
    each => each.status === status && typeof body === 'string' && body.includes(each.title),
  );
}

function noticeRefusal({onRefused}: Connection, isRefused: boolean): boolean {
  if (isRefused) onRefused?.();
  return isRefused;
}

/** Before it is translated: every version's words are known. */
function tellDeployed({onDeployed}: Connection, operationId: string, {ok, json}: Answer): void {
  if (ok && operationId === 'createDeployment') onDeployed?.(deployedThings(json));
}

function translateCall(translation: Translation, call: Call): Call {
  const {path, body} = translateRequest(translation, {path: call.path ?? {}, body: call.body});
  return {...call, path, ...(body ? {body: body as Readonly<Record<string, unknown>>} : {})};
}

interface Prepared {
  readonly entry: OperationEntry;
  readonly operationId: string;
  /** The URL cut at its parameters: text, name, text, name, text. */
  readonly urlParts: readonly string[];
  /** Frozen, as the headers are, so that an engine may remember what it made of them. */
  readonly tags: Record<string, string>;
  /** Answers that are backpressure by their body. */
  readonly refusals: readonly Refusal[];
  /** Those of them that the engine does not know: they are of this operation alone. Absent for none. */
  readonly ownRefusals?: readonly Refusal[];
}

type Headers = Record<string, string>;

/**
 * The headers of requests, made again only when the `authorization` changes, and frozen, so that an
 * engine may keep what it wrote of them.
 */
class HeaderSets {
  #authorization: string | undefined;
  plain: Headers = {};
  json: Headers = {};

  constructor() {
    this.#make();
  }

  use(authorization: string | undefined): void {
    if (authorization === this.#authorization) return;
    this.#authorization = authorization;
    this.#make();
  }

  #make(): void {
    const authorization = this.#authorization;
    const common = {accept: 'application/json', ...(authorization ? {authorization} : {})};
    this.plain = Object.freeze(common) as Headers;
    this.json = Object.freeze({...common, 'content-type': 'application/json'}) as Headers;
  }
}

/** The call with the tenant put where the operation takes one, unless the caller did. */
function withTenant({tenantField}: OperationEntry, call: Call, tenantId: string): Call {
  if (tenantField === undefined) return call;
  if (call.resources) return {...call, tenantId};
  if (call.body?.[tenantField] !== undefined) return call;
  const value = tenantField === 'tenantIds' ? [tenantId] : tenantId;
  return {...call, body: {...call.body, [tenantField]: value}};
}

function prepare(
  operationId: string,
  entry: OperationEntry,
  prefix: string,
  backpressure: readonly Refusal[] = [],
): Prepared {
  const refusals = backpressure.filter(({operation = operationId}) => operation === operationId);
  const ownRefusals = refusals.filter(each => each.operation !== undefined);
  return {
    refusals,
    ...(ownRefusals.length > 0 ? {ownRefusals} : {}),
    entry,
    operationId,
    urlParts: (prefix + entry.path).split(/\{([^}]*)\}/),
    tags: Object.freeze({operation: operationId, name: entry.path}) as Record<string, string>,
  };
}

function send(
  http: HttpModule,
  {entry, operationId, urlParts, tags, ownRefusals}: Prepared,
  call: Call,
  headers: HeaderSets,
): WireResponse {
  const url = urlParts.length === 1 ? (urlParts[0] as string) : fill(operationId, urlParts, call);
  if (call.resources) {
    const {body, contentType} = encodeResources(call.resources, call.tenantId);
    const typed = {...headers.plain, 'content-type': contentType};
    return http.request(entry.method, url, body, paramsOf(typed, tags, call));
  }
  if (!call.body) return http.request(entry.method, url, null, paramsOf(headers.plain, tags, call));
  const body = stringifyBody(call.body, entry.int64Fields);
  const params = paramsOf(headers.json, tags, call);
  if (ownRefusals)
    return http.request(entry.method, url, body, {...params, c8gaugeRefusals: ownRefusals});
  return http.request(entry.method, url, body, params);
}

/** Without a spread: this runs for each request. */
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
    url += typeof value === 'bigint' ? value : encodeURIComponent(value);
    url += urlParts[at + 1] as string;
  }
  return url;
}

/** Checks answers with a body of text; a violation shows the request as it was sent. */
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

function readAnswer(wire: WireResponse, backpressure: boolean): Answer {
  const {status, body, error} = wire;
  const text = typeof body === 'string' ? body : '';
  return {
    status,
    ok: status >= 200 && status < 300,
    backpressure,
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
