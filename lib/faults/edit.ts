import {type JsonValue, parseJson, stringifyJson} from '../core/int64.ts';
import type {Forward, ProxiedRequest, ProxiedResponse} from './fault.ts';

export type JsonObject = {[key: string]: JsonValue};

type Answer = (request: ProxiedRequest, forward: Forward) => Promise<ProxiedResponse>;

/** An answer that is the server's own, edited. */
export function editingResponse(
  edit: (response: ProxiedResponse, request: ProxiedRequest) => ProxiedResponse,
): Answer {
  return async (request, forward) => edit(await forward(request), request);
}

/** The response with headers replaced; null removes one. */
export function withHeaders(
  response: ProxiedResponse,
  headers: Readonly<Record<string, string | null>>,
): ProxiedResponse {
  const entries = Object.entries({...response.headers, ...headers});
  const kept = entries.filter((each): each is [string, string] => each[1] !== null);
  return {...response, headers: Object.fromEntries(kept)};
}

/** The response with its JSON body edited, exact; one without JSON is left as it is. */
export function withJson(
  response: ProxiedResponse,
  edit: (value: JsonValue) => JsonValue,
): ProxiedResponse {
  const value = jsonOf(response.body);
  if (value === undefined) return response;
  return {...response, body: Buffer.from(stringifyJson(edit(value)))};
}

/** The body as JSON; undefined when it is not JSON. */
export function jsonOf(body: Buffer): JsonValue | undefined {
  try {
    return body.length === 0 ? undefined : parseJson(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Edits every object at any depth, inner ones first. */
export function mapObjects(value: JsonValue, edit: (object: JsonObject) => JsonObject): JsonValue {
  if (Array.isArray(value)) return value.map(each => mapObjects(each, edit));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, mapObjects(each, edit)]);
  return edit(Object.fromEntries(entries) as JsonObject);
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSuccess({status}: ProxiedResponse): boolean {
  return status >= 200 && status < 300;
}

export function isRefusal({status}: ProxiedResponse): boolean {
  return status >= 400 && status < 500;
}

/** Edits the JSON of successes only. */
export function editingSuccess(edit: (value: JsonValue) => JsonValue): Answer {
  return editingResponse(response => (isSuccess(response) ? withJson(response, edit) : response));
}

/** The request with its JSON body edited, exact; one whose body is no JSON object is left as it is. */
export function withSent(
  request: ProxiedRequest,
  edit: (sent: JsonObject) => JsonObject,
): ProxiedRequest {
  const sent = jsonOf(request.body);
  if (!isObject(sent)) return request;
  return {...request, body: Buffer.from(stringifyJson(edit(sent)))};
}

/** A problem in place of an answer, as the product's gateway writes one. */
export function problem(
  {target}: ProxiedRequest,
  status: number,
  title: string,
  detail: string,
): ProxiedResponse {
  const body = {type: 'about:blank', title, status, detail, instance: target.split('?')[0] ?? ''};
  const headers = {'content-type': 'application/problem+json', date: new Date().toUTCString()};
  return {status, headers, body: Buffer.from(stringifyJson(body))};
}

/** The same, where its title does not matter. */
export function problemAnswer(
  request: ProxiedRequest,
  status: number,
  detail: string,
): ProxiedResponse {
  return problem(request, status, 'Fault', detail);
}
