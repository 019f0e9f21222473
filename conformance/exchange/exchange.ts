import type {CertificateFiles} from '../../lib/auth/certificates.ts';
import type {WireRequest} from '../../lib/contract/cases/request-case.ts';
import {bareMediaType, isJsonType} from '../../lib/contract/media-types.ts';
import {type JsonValue, parseJson} from '../../lib/core/int64.ts';

/** One request and what came back, raw bytes kept. */
export interface Exchange {
  readonly request: WireRequest;
  /** The whole URL. */
  readonly url: string;
  /** Null when there was not even a status line. */
  readonly response: ExchangeResponse | null;
  /** Why the answer is missing or incomplete; null when it is complete. */
  readonly failure: TransportFailure | null;
  readonly durationMs: number;
  /** The files of the certificates that were used. */
  readonly certificates?: CertificateFiles;
  /** The answer's JSON in the suite's own words, when the target's version has others. */
  readonly answer?: JsonValue;
}

export interface ExchangeResponse {
  readonly status: number;
  /** Lower-case names; several values of one name are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** As received, at most the sender's bound; decoded where it came compressed. */
  readonly body: Uint8Array;
  /** How many bytes came, where the body was compressed. */
  readonly encodedBytes?: number;
}

export interface TransportFailure {
  readonly kind: /** No connection. An error of the run, not a finding. */
    | 'unreachable'
    /** The time ran out before the answer was whole. */
    | 'timeout'
    /** The connection ended, or broke HTTP, before the answer was whole. */
    | 'broken'
    /** The answer passed the bound on its size and was cut. */
    | 'too-large';
  /** `UND_ERR_SOCKET: other side closed` */
  readonly message: string;
}

const decoder = new TextDecoder('utf-8', {fatal: true});

/** The body as UTF-8 text; null when it is not UTF-8. */
export function bodyText(response: ExchangeResponse): string | null {
  try {
    return decoder.decode(response.body);
  } catch {
    return null;
  }
}

/** The media type without its parameters, lower case: `application/json`. Null when none is given. */
export function mediaType(response: ExchangeResponse): string | null {
  const header = response.headers['content-type'] as string | undefined;
  return header === undefined ? null : bareMediaType(header);
}

/** True for `application/json` and every `+json`. */
export function isJson(type: string | null): boolean {
  return type !== null && isJsonType(type);
}

/** The body of an answer as JSON; undefined when there is none. */
export function answerJson({response, answer}: Exchange): JsonValue | undefined {
  if (answer !== undefined) return answer;
  try {
    return response === null ? undefined : parseJson(bodyText(response) ?? '');
  } catch {
    return undefined;
  }
}

/** The body of an answer as an object; empty when it is not one. */
export function answerObject(exchange: Exchange): {[key: string]: JsonValue} {
  const json = answerJson(exchange);
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
}
