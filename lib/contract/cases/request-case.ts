import {type JsonValue, stringifyJson} from '../../core/int64.ts';
import type {Operation, Parameter, RequestBody, SecurityScheme} from '../contract.ts';
import {pairsOf} from '../parameter-text.ts';
import {typesOf} from '../schema-shape.ts';
import type {RefusalStatus} from './refusal-statuses.ts';

/** What is right or wrong about a case's request. */
export type CaseClass =
  | 'valid'
  | 'missing-required'
  | 'wrong-type'
  | 'explicit-null'
  | 'below-bound'
  | 'above-bound'
  | 'bad-enum'
  | 'bad-format'
  | 'bad-pattern'
  | 'not-multiple'
  | 'not-unique'
  | 'no-branch'
  | 'wrong-top-level'
  | 'malformed-body'
  | 'truncated-body'
  | 'duplicate-key'
  | 'wrong-content-type'
  | 'missing-content-type'
  | 'unknown-property'
  | 'oversized-body'
  | 'malformed-key'
  | 'unknown-key'
  | 'undeclared-method'
  | 'unknown-path'
  | 'auth-absent'
  | 'auth-invalid'
  | 'semantic';

/** A file, or a plain field, of a multipart body. */
export interface MultipartFile {
  /** The form field. */
  readonly field: string;
  /** Null for a plain field. */
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** What a body is made from. */
export type DraftBody =
  | {readonly kind: 'none'}
  /** Default media type: `application/json`. */
  | {readonly kind: 'json'; readonly value: JsonValue; readonly mediaType?: string}
  | {readonly kind: 'multipart'; readonly files: readonly MultipartFile[]}
  /** `application/x-www-form-urlencoded`. */
  | {readonly kind: 'form'; readonly value: JsonValue}
  | {readonly kind: 'text'; readonly value: string; readonly mediaType: string};

/** A valid request in parts, of which each case changes one before it becomes bytes. */
export interface RequestDraft {
  /** By name, unescaped. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** By name; written in the style that the operation declares. */
  readonly query: Readonly<Record<string, JsonValue>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, JsonValue>>;
  readonly body: DraftBody;
}

/** A request as it goes on the wire. */
export interface WireRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query behind the base URL: `/v2/jobs/1/completion`. */
  readonly target: string;
  /** Lower-case names. The credentials of the run are added by the sender unless told otherwise. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  /** What is shown in place of the run's own credentials; empty for nothing. Default: the run's own. */
  readonly credentials?: readonly CaseCredential[];
  /** The API keys that are added when it is sent. */
  readonly keys?: readonly PlacedKey[];
}

/** What a case shows of a scheme. */
export interface CaseCredential {
  readonly scheme: SecurityScheme;
  /** A key, or the whole `authorization` header, that nobody issued; absent for the run's own. */
  readonly made?: string;
}

/** An API key, and where it is sent. */
export interface PlacedKey {
  readonly in: 'query' | 'header' | 'cookie';
  readonly name: string;
  readonly value: string;
  /** Whether it is the run's own, which no record may have. */
  readonly isOwn: boolean;
}

/** What a conforming server does with the case. */
export type Expectation =
  /** It succeeds: a documented 2xx. */
  | {readonly kind: 'accepted'}
  /** It is refused with one of these statuses, and nothing changes. */
  | {
      readonly kind: 'refused';
      readonly statuses: readonly RefusalStatus[];
      readonly level: 'contract' | 'http' | 'behaviour';
      /** What demands it: a pointer into the contract (`#/...`), an RFC section or a URL. */
      readonly source: string;
    }
  /** Success or refusal: the contract does not know the state, or does not say. Never a 5xx. */
  | {readonly kind: 'answered'};

/** One request to send, and what is expected of it. */
export interface RequestCase {
  /** Unique within the operation and stable when others are added: `wrong-type:page.limit`. */
  readonly name: string;
  /** The behaviour, for people: "refuses a body without 'type'". */
  readonly title: string;
  readonly class: CaseClass;
  readonly expected: Expectation;
  /** The valid request it starts from: required parts only, or every declared part. */
  readonly from: 'minimal' | 'full';
  /** Turns a valid request into this case's. Pure. */
  build(draft: RequestDraft): WireRequest;
  /** Whether what is expected holds for this draft: another may still fit the schema. Default: it does. */
  isDue?(draft: RequestDraft): boolean;
  /** The parts whose values were drawn, by their places: `query.limit`, `body.name`. */
  readonly drawn?: readonly string[];
  /** The same case without one of them; null where that would not be valid. */
  without?(part: string): RequestCase | null;
  /** Why it cannot be sent at all; absent where it can. */
  readonly unsendable?: string;
  /** The length of that request's body, where it is too large to build it for a plan. */
  bodyBytes?(draft: RequestDraft): number;
}

/** Where an operation is on the wire: the contract's base path and the operation itself. */
export interface Endpoint {
  readonly basePath: string;
  readonly operation: Operation;
  /** How a wrong request is refused where the document does not say; default: by any of the client's errors. */
  readonly usual?: readonly RefusalStatus[];
}

const encoder = new TextEncoder();

/** Turns a draft into bytes, changing nothing. */
export function wireRequest(endpoint: Endpoint, draft: RequestDraft): WireRequest {
  const {contentType, bytes} = bodyBytes(endpoint.operation, draft.body);
  const cookie = cookieOf(endpoint.operation, draft.cookies ?? {});
  return {
    method: endpoint.operation.method.toUpperCase(),
    target: requestTarget(endpoint, draft),
    headers: {
      accept: acceptedMediaTypes(endpoint.operation),
      ...(contentType === null ? {} : {'content-type': contentType}),
      ...(cookie === '' ? {} : {cookie}),
      ...lowerCaseKeys(draft.headers),
    },
    body: bytes,
  };
}

/** The same request with another body (text or bytes) and content type (null for none). */
export function withBody(
  request: WireRequest,
  body: string | Uint8Array,
  contentType: string | null = 'application/json',
): WireRequest {
  const {'content-type': _, ...headers} = request.headers;
  return {
    ...request,
    headers: contentType === null ? headers : {...headers, 'content-type': contentType},
    body: typeof body === 'string' ? encoder.encode(body) : body,
  };
}

function requestTarget({basePath, operation}: Endpoint, draft: RequestDraft): string {
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodedSegment(parameterOf(operation, 'path', name), draft.pathParameters[name] ?? ''),
  );
  const pairs = Object.entries(draft.query).flatMap(([name, value]) =>
    pairsOf(parameterOf(operation, 'query', name), value),
  );
  // What separates items stands as it is.
  const query = new URLSearchParams(pairs.map(each => [...each])).toString().replaceAll('%2C', ',');
  return `${operation.basePath ?? basePath}${path}${query === '' ? '' : `?${query}`}`;
}

type NamedParameter = Pick<Parameter, 'name' | 'style' | 'explode'> & Partial<Parameter>;

function parameterOf(
  {parameters}: Operation,
  place: Parameter['in'],
  name: string,
): NamedParameter {
  return parameters.find(each => each.in === place && each.name === name) ?? {name};
}

/** In styles that have separators these stand as they are. */
function encodedSegment({style = 'simple', schema}: NamedParameter, text: string): string {
  const encoded = encodeURIComponent(text);
  const isOne =
    style === 'simple' && !typesOf(schema ?? true).some(each => /object|array/.test(each));
  return isOne
    ? encoded
    : encoded.replaceAll('%2C', ',').replaceAll('%3B', ';').replaceAll('%3D', '=');
}

function cookieOf(operation: Operation, cookies: Readonly<Record<string, JsonValue>>): string {
  return Object.entries(cookies)
    .flatMap(([name, value]) => pairsOf(parameterOf(operation, 'cookie', name), value))
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join('; ');
}

/** What the operation declares for any answer, and the problem details of RFC 9457. */
function acceptedMediaTypes(operation: Operation): string {
  const declared = Object.values(operation.responses).flatMap(each => Object.keys(each.content));
  return [...new Set([...declared, 'application/json', 'application/problem+json'])].join(', ');
}

function bodyBytes(
  {requestBody}: Operation,
  body: DraftBody,
): {contentType: string | null; bytes: Uint8Array | null} {
  switch (body.kind) {
    case 'none':
      return {contentType: null, bytes: null};
    case 'json':
      return {
        contentType: body.mediaType ?? 'application/json',
        bytes: encoder.encode(stringifyJson(body.value)),
      };
    case 'text':
      return {contentType: body.mediaType, bytes: encoder.encode(body.value)};
    case 'form':
      return {contentType: FORM, bytes: encoder.encode(formText(requestBody, body.value))};
    case 'multipart':
      return multipartBytes(body.files);
  }
}

/** The media type of a form without files. */
export const FORM = 'application/x-www-form-urlencoded';

function formText(requestBody: RequestBody | null, value: JsonValue): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const encoding = requestBody?.encoding?.[FORM] ?? {};
  const pairs = Object.entries(value).flatMap(([name, each]) =>
    pairsOf({name, ...encoding[name]}, each),
  );
  return new URLSearchParams(pairs.map(each => [...each])).toString();
}

/** RFC 7578. A fixed boundary, which nothing that we send contains: runs repeat byte by byte. */
export const MULTIPART_BOUNDARY = 'c8gauge-7MA4YWxkTrZu0gW';

function multipartBytes(files: readonly MultipartFile[]): {
  contentType: string;
  bytes: Uint8Array;
} {
  const parts = files.flatMap(file => [
    encoder.encode(`--${MULTIPART_BOUNDARY}\r\n${partHead(file)}\r\n\r\n`),
    file.content,
    encoder.encode('\r\n'),
  ]);
  parts.push(encoder.encode(`--${MULTIPART_BOUNDARY}--\r\n`));
  return {
    contentType: `multipart/form-data; boundary=${MULTIPART_BOUNDARY}`,
    bytes: concatenate(parts),
  };
}

function partHead({field, fileName, mediaType}: MultipartFile): string {
  const disposition = `content-disposition: form-data; name="${field}"`;
  if (fileName === null) {
    return mediaType === 'text/plain'
      ? disposition
      : `${disposition}\r\ncontent-type: ${mediaType}`;
  }
  return `${disposition}; filename="${fileName}"\r\ncontent-type: ${mediaType}`;
}

/** The parts one after the other. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, each) => total + each.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function lowerCaseKeys(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
