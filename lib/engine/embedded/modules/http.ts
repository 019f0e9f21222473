import {types} from 'node:util';
import {FilePart} from '../http/bodies.ts';
import {GoError} from '../http/failures.ts';
import {cleanTextOf, InvalidUrl, parseGoUrl} from '../http/go-url.ts';
import type {StatusCallback} from '../http/request.ts';
import type {VuHost} from '../vu-host.ts';
import {CookieJar} from './cookie-jar.ts';
import {batch} from './http-batch.ts';
import {goType, HttpUrl} from './http-call.ts';
import {Requests} from './requests.ts';

/** What k6 puts in a name where the URL had a value. */
const PLACEHOLDER = ['$', '{}'].join('');

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/ ; what waits returns what stands for its answer. */
export function httpModule(host: VuHost) {
  const {session} = host;
  const requests = new Requests(host);
  const request = (method: string, url: unknown, body?: unknown, params?: unknown) =>
    requests.wait(method, url, body, params);
  const withBody = (method: string) => (url: unknown, body?: unknown, params?: unknown) =>
    request(method, url, body, params);
  const module = {
    ...CONSTANTS,
    request,
    asyncRequest: (method: string, url: unknown, body?: unknown, params?: unknown) =>
      host.work.beside(
        () =>
          new Promise((resolve, reject) => {
            requests.send(method, url, body, params, {resolve, reject});
          }),
      ),
    get: (url: unknown, params?: unknown) => request('GET', url, null, params),
    head: (url: unknown, params?: unknown) => request('HEAD', url, null, params),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
    del: withBody('DELETE'),
    options: withBody('OPTIONS'),
    batch: (...entries: unknown[]) => host.work.waitFor(() => batch(host, requests, entries)),
    file: (content: unknown, filename?: unknown, type?: unknown) =>
      fileOf(host, content, filename, type),
    url: urlOf,
    expectedStatuses,
    setResponseCallback: (callback: unknown) => {
      session.expected = callback === null ? null : callbackOf(callback).expects;
    },
    cookieJar: () => {
      if (host.inInit) throw new GoError('Making cookie jars in the init context is not supported');
      return new CookieJar(session.jar);
    },
    CookieJar: class extends CookieJar {
      constructor() {
        super(session.newJar());
      }
    },
  };
  return module;
}

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/#constants */
const CONSTANTS = {
  TLS_1_0: 'tls1.0',
  TLS_1_1: 'tls1.1',
  TLS_1_2: 'tls1.2',
  TLS_1_3: 'tls1.3',
  OCSP_STATUS_GOOD: 'good',
  OCSP_STATUS_REVOKED: 'revoked',
  OCSP_STATUS_SERVER_FAILED: 'server_failed',
  OCSP_STATUS_UNKNOWN: 'unknown',
  OCSP_REASON_UNSPECIFIED: 'unspecified',
  OCSP_REASON_KEY_COMPROMISE: 'key_compromise',
  OCSP_REASON_CA_COMPROMISE: 'ca_compromise',
  OCSP_REASON_AFFILIATION_CHANGED: 'affiliation_changed',
  OCSP_REASON_SUPERSEDED: 'superseded',
  OCSP_REASON_CESSATION_OF_OPERATION: 'cessation_of_operation',
  OCSP_REASON_CERTIFICATE_HOLD: 'certificate_hold',
  OCSP_REASON_REMOVE_FROM_CRL: 'remove_from_crl',
  OCSP_REASON_PRIVILEGE_WITHDRAWN: 'privilege_withdrawn',
  OCSP_REASON_AA_COMPROMISE: 'aa_compromise',
} as const;

function fileOf(host: VuHost, content: unknown, filename: unknown, type: unknown): FilePart {
  if (typeof content !== 'string' && !types.isArrayBuffer(content)) {
    const kind = types.isUint8Array(content) ? '[]uint8' : goType(content);
    throw new GoError(`invalid type ${kind}, expected string or ArrayBuffer`);
  }
  // k6 has nanoseconds there.
  const stamp = `${Math.trunc(host.worker.clock.wallMs())}000000`;
  return new FilePart(
    content,
    filename === undefined ? stamp : String(filename),
    type === undefined ? 'application/octet-stream' : String(type),
  );
}

/** The tagged template `http.url`. @throws GoError for what is not a URL */
function urlOf(parts: readonly string[], ...values: unknown[]): HttpUrl {
  const url = parts.reduce((text, part, at) => text + String(values[at - 1]) + part);
  try {
    const clean = cleanUrlOf(url);
    const name = parts.join(PLACEHOLDER);
    return new HttpUrl(name === url ? clean : name, url, clean);
  } catch (thrown) {
    if (thrown instanceof InvalidUrl) throw new GoError(`invalid URL: ${thrown.message}`);
    throw thrown;
  }
}

/** As it was written, where it has no credentials. */
function cleanUrlOf(url: string): string {
  const parsed = parseGoUrl(url);
  return parsed.user === null ? url : cleanTextOf(parsed);
}

function callbackOf(callback: unknown): StatusCallback {
  if (typeof (callback as Partial<StatusCallback> | undefined)?.expects === 'function')
    return callback as StatusCallback;
  throw new GoError('unsupported argument, expected http.expectedStatuses');
}

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/expected-statuses/ */
function expectedStatuses(...statuses: readonly unknown[]): StatusCallback {
  if (statuses.length === 0) throw new GoError('no arguments');
  const ranges = statuses.map((each, at) => rangeOf(each, at + 1));
  return {expects: status => ranges.some(({min, max}) => status >= min && status <= max)};
}

function rangeOf(given: unknown, place: number): {readonly min: number; readonly max: number} {
  if (given === null || given === undefined)
    throw new TypeError('Cannot convert undefined or null to object');
  if (Number.isInteger(given)) return {min: given as number, max: given as number};
  const {min, max} = given as {readonly min?: unknown; readonly max?: unknown};
  if (min === undefined || max === undefined)
    throw new GoError(
      `argument number ${place} to expectedStatuses was neither an integer nor an object like {min:100, max:329}`,
    );
  if (!Number.isInteger(min) || !Number.isInteger(max))
    throw new GoError(`both min and max need to be integers for argument number ${place}`);
  return {min: min as number, max: max as number};
}
