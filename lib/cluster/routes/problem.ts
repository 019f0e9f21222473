import type {FastifyReply, FastifyRequest} from 'fastify';
import {Rejection, unsupportedMediaType} from '../rejection.ts';

/**
 * Answers with a problem document (RFC 9457), whose `instance` is the path of the request.
 *
 * @param exhaustedStatus the version's status of too many requests
 * @see https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/camunda-api-rest-overview/
 */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  exhaustedStatus = 429,
): void {
  const rejection = said(asRejection(error, request.headers['content-type']), exhaustedStatus);
  reply
    .code(rejection.status)
    .headers(rejection.headers)
    .header('content-type', 'application/problem+json')
    .serializer(asIs)
    .send(problemJson(rejection, pathOf(request.url)));
}

function said(rejection: Rejection, exhaustedStatus: number): Rejection {
  const {status, title, message, headers} = rejection;
  if (title !== 'RESOURCE_EXHAUSTED' || status === exhaustedStatus) return rejection;
  if (exhaustedStatus !== 500) return new Rejection(exhaustedStatus, title, message, headers);
  // Activations until 8.8.2: https://github.com/camunda/camunda/issues/25806
  const detail =
    "Unexpected error occurred during the request processing: no jobs available and at least one broker returned 'RESOURCE_EXHAUSTED'";
  return new Rejection(500, 'java.lang.RuntimeException', detail, headers);
}

/** The document itself. */
export function problemJson(rejection: Rejection, instance: string): string {
  const {title, status, message: detail} = rejection;
  return JSON.stringify({type: 'about:blank', title, status, detail, instance});
}

/** What fastify refuses, in the product's words; anything else is a bug of ours, a 500. */
function asRejection(error: unknown, contentType: string | undefined): Rejection {
  if (error instanceof Rejection) return error;
  const {code = '', statusCode = 500, message = ''} = error as FrameworkError;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Rejection(413, 'Payload Too Large', 'Maximum request size exceeded');
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415) {
    return unsupportedMediaType(contentType);
  }
  if (statusCode >= 400 && statusCode < 500) return new Rejection(400, 'Bad Request', message);
  // A text that is too long for V8 (its error has no code, unlike fastify's): the answer is too large.
  if (error instanceof RangeError) {
    return new Rejection(429, 'RESOURCE_EXHAUSTED', 'The answer would be too large');
  }
  return new Rejection(500, 'Internal Server Error', 'Unexpected error occurred');
}

interface FrameworkError {
  readonly code?: string;
  readonly statusCode?: number;
  readonly message?: string;
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** The serializer for answers that are text already; with it, fastify adds no charset. */
export function asIs(text: unknown): string {
  return String(text);
}
