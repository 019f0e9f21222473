import {stringifyJson} from '../../core/int64.ts';
import type {Operation} from '../contract.ts';
import type {DraftBody, MultipartFile, RequestDraft, WireRequest} from './request-case.ts';

/** Where an operation is on the wire: the contract's base path and the operation itself. */
export interface Endpoint {
  readonly basePath: string;
  readonly operation: Operation;
}

const encoder = new TextEncoder();

/** Turns a draft into bytes, changing nothing. */
export function wireRequest(endpoint: Endpoint, draft: RequestDraft): WireRequest {
  const {contentType, bytes} = bodyBytes(draft.body);
  return {
    method: endpoint.operation.method.toUpperCase(),
    target: requestTarget(endpoint, draft),
    headers: {
      accept: acceptedMediaTypes(endpoint.operation),
      ...(contentType === null ? {} : {'content-type': contentType}),
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
    encodeURIComponent(draft.pathParameters[name] ?? ''),
  );
  const query = new URLSearchParams(draft.query).toString();
  return `${basePath}${path}${query === '' ? '' : `?${query}`}`;
}

/** What the operation declares for any answer, and the problem details of RFC 9457. */
function acceptedMediaTypes(operation: Operation): string {
  const declared = Object.values(operation.responses).flatMap(each => Object.keys(each.content));
  return [...new Set([...declared, 'application/json', 'application/problem+json'])].join(', ');
}

function bodyBytes(body: DraftBody): {contentType: string | null; bytes: Uint8Array | null} {
  switch (body.kind) {
    case 'none':
      return {contentType: null, bytes: null};
    case 'json':
      return {
        contentType: 'application/json',
        bytes: encoder.encode(stringifyJson(body.value)),
      };
    case 'multipart':
      return multipartBytes(body.files);
  }
}

/** RFC 7578. The boundary is fixed: no content that we send holds it, and runs repeat byte by byte. */
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
  if (fileName === null) return disposition;
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
