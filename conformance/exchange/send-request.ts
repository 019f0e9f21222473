import {promisify} from 'node:util';
import {brotliDecompress, gunzip, inflate} from 'node:zlib';
import {type Dispatcher, errors, request} from 'undici';
import {boundedBytes, GrowingBytes} from '../../lib/auth/bounded-body.ts';
import type {CertificateFiles} from '../../lib/auth/certificates.ts';
import type {WireRequest} from '../../lib/contract/cases/request-case.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import type {Clock} from '../../lib/core/clock.ts';
import {messageOf} from '../../lib/core/errors.ts';
import {type Credentials, withCredentials, withKeys} from './credentials.ts';
import {firstEvent, isEventStream} from './event-stream.ts';
import type {Exchange, ExchangeResponse, TransportFailure} from './exchange.ts';

/** Where requests are sent, as whom, and within which limits. */
export interface SendOptions extends Credentials {
  /** `http://host:port`, without a slash at the end. */
  readonly baseUrl: string;
  /** Whose keys are sent; default: none are. */
  readonly operation?: Operation | undefined;
  /** The time limit of the whole exchange. */
  readonly timeoutMs: number;
  /** How much of an answer is read. */
  readonly bodyBytesMax: number;
  readonly dispatcher: Dispatcher;
  /** The files of the certificates that the dispatcher uses. */
  readonly certificates?: CertificateFiles | undefined;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends one request and reads the answer, within limits of time and bytes. It never throws for what
 * the target does: a hanging, resetting or endless answer is a {@link TransportFailure}.
 */
export async function sendRequest(wire: WireRequest, options: SendOptions): Promise<Exchange> {
  const startedMs = options.clock.monotonicMs();
  const request = withCredentials(wire, options, options.operation);
  const {headers, target} = withKeys(request);
  const deadline = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  const sent = {...request, headers};
  const {response, failure} = await exchangeBytes(
    `${options.baseUrl}${target}`,
    sent,
    signal,
    options,
  );
  return {
    request,
    url: `${options.baseUrl}${wire.target}`,
    response,
    failure,
    durationMs: options.clock.monotonicMs() - startedMs,
    ...(options.certificates ? {certificates: options.certificates} : {}),
  };
}

type Answer = Pick<Exchange, 'response' | 'failure'>;

async function exchangeBytes(
  url: string,
  wire: WireRequest,
  signal: AbortSignal,
  options: SendOptions,
): Promise<Answer> {
  let answer: Dispatcher.ResponseData;
  try {
    answer = await request(url, {
      method: wire.method as Dispatcher.HttpMethod,
      headers: wire.headers,
      body: wire.body === null ? null : Buffer.from(wire.body),
      dispatcher: options.dispatcher,
      signal,
    });
  } catch (thrown) {
    return {response: null, failure: toFailure(thrown, signal)};
  }
  const headers = joinValues(answer.headers);
  const {bytes, failure} = isEventStream(headers)
    ? await readFirstEvent(answer.body, options.timeoutMs)
    : await readBounded(answer.body, options.bodyBytesMax, signal);
  const received = {status: answer.statusCode, headers, body: bytes};
  return failure === null ? decode(received, options.bodyBytesMax) : {response: received, failure};
}

/** The part of an exchange's time that a stream has for its first event: that none happens is no fault. */
const FIRST_EVENT_SHARE = 0.1;
const EVENT_BYTES_MAX = 64 * 1024;

/** A stream of events goes on: its head and the first event are the answer. */
async function readFirstEvent(
  body: Dispatcher.ResponseData['body'],
  timeoutMs: number,
): Promise<{bytes: Buffer; failure: null}> {
  const come = new GrowingBytes();
  body.on('error', () => undefined);
  const timer = setTimeout(() => body.destroy(), timeoutMs * FIRST_EVENT_SHARE);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      come.push(chunk);
      const event = firstEvent(come.bytes().toString());
      if ((event !== null && event !== 'pending') || come.length > EVENT_BYTES_MAX) break;
    }
  } catch {
    // What came before the end is the answer.
  } finally {
    clearTimeout(timer);
    body.destroy();
  }
  return {bytes: come.bytes(), failure: null};
}

const DECODERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** No `Accept-Encoding` is sent, so any coding is acceptable (RFC 9110, section 12.5.3). */
async function decode(response: ExchangeResponse, bytesMax: number): Promise<Answer> {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (!Object.hasOwn(DECODERS, coding) || response.body.length === 0) {
    return {response, failure: null};
  }
  const encodedBytes = response.body.length;
  try {
    const decoder = DECODERS[coding as keyof typeof DECODERS];
    const body = await decoder(response.body, {maxOutputLength: bytesMax});
    return {response: {...response, body, encodedBytes}, failure: null};
  } catch (thrown) {
    const isLarge = (thrown as {code?: string}).code === 'ERR_BUFFER_TOO_LARGE';
    const message = `the body is not ${coding}: ${messageOf(thrown)}`;
    return {
      response: {...response, encodedBytes},
      failure: isLarge
        ? {kind: 'too-large', message: `more than ${bytesMax} bytes, decoded`}
        : {kind: 'broken', message},
    };
  }
}

async function readBounded(
  body: Dispatcher.ResponseData['body'],
  bytesMax: number,
  signal: AbortSignal,
): Promise<{bytes: Buffer; failure: TransportFailure | null}> {
  const come = new GrowingBytes();
  // Destroying the body makes undici report an error that nobody is waiting for any more.
  body.on('error', () => undefined);
  try {
    const {isCut} = await boundedBytes(body, bytesMax, come);
    const tooLarge = {kind: 'too-large', message: `more than ${bytesMax} bytes`} as const;
    return {bytes: come.bytes(), failure: isCut ? tooLarge : null};
  } catch (thrown) {
    return {bytes: come.bytes(), failure: toFailure(thrown, signal)};
  }
}

const UNREACHABLE_CODES = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function toFailure(thrown: unknown, signal: AbortSignal): TransportFailure {
  const cause = thrown instanceof AggregateError ? thrown.errors[0] : thrown;
  const code = String((cause as {code?: unknown} | undefined)?.code ?? '');
  const message = code === '' ? messageOf(cause) : `${code}: ${messageOf(cause)}`;
  if (UNREACHABLE_CODES.has(code)) return {kind: 'unreachable', message};
  const timedOut =
    signal.aborted ||
    cause instanceof errors.HeadersTimeoutError ||
    cause instanceof errors.BodyTimeoutError;
  return {kind: timedOut ? 'timeout' : 'broken', message};
}

function joinValues(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );
}
