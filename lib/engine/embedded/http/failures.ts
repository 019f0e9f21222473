/** An error that says itself what k6 calls it. */
export class K6Failure extends Error {
  /** The class that records count it by. */
  readonly code: string;
  /** k6's `error_code`. */
  readonly k6Code: number;

  constructor(code: string, k6Code: number, message: string) {
    super(message);
    this.name = 'K6Failure';
    this.code = code;
    this.k6Code = k6Code;
  }
}

/** A request that k6 does not send, and counts: a header or a method that HTTP does not have, no host. */
export class UnsendableRequest extends K6Failure {
  constructor(message: string, k6Code = 1000) {
    super('UNSENDABLE', k6Code, message);
  }
}

/** What k6's modules throw: `String(error)` begins with its name. */
export class GoError extends Error {}

Object.defineProperty(GoError.prototype, 'name', {value: 'GoError'});

/** What Node says of an error of the system. */
interface SystemError extends Error {
  readonly code?: unknown;
  readonly errno?: unknown;
  readonly address?: unknown;
  readonly port?: unknown;
  readonly errors?: readonly Error[];
}

/** An attempt at several addresses of a host: the first error tells. */
const firstOf = (error: SystemError): SystemError =>
  error instanceof AggregateError ? ((error.errors[0] as Error | undefined) ?? error) : error;

/** The class of an error, as records count it: `ECONNREFUSED`, `CONNECTION_CLOSED`. */
export function errorClassOf(error: Error): string {
  const {code} = error as SystemError;
  const own = code ?? firstOf(error).code;
  return typeof own === 'string' && own !== '' ? own : error.name;
}

/** How k6 tells a failed request: https://grafana.com/docs/k6/latest/javascript-api/error-codes/ */
export interface FailureText {
  readonly code: number;
  /** `response.error` */
  readonly text: string;
}

const FAILURES: Readonly<Record<string, FailureText>> = {
  ENOTFOUND: {code: 1101, text: 'lookup: no such host'},
  EAI_AGAIN: {code: 1100, text: 'lookup: server misbehaving'},
  ETIMEDOUT: {code: 1211, text: 'dial: i/o timeout'},
  ECONNREFUSED: {code: 1212, text: 'dial: connection refused'},
  ECONNRESET: {code: 1220, text: 'read: connection reset by peer'},
  EPIPE: {code: 1201, text: 'write: broken pipe'},
  REQUEST_TIMEOUT: {code: 1050, text: 'request timeout'},
  EPROTO: {code: 1301, text: 'tls: first record does not look like a TLS handshake'},
  ERR_SSL_WRONG_VERSION_NUMBER: {
    code: 1301,
    text: 'tls: first record does not look like a TLS handshake',
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: {code: 1310, text: 'x509: unknown authority'},
  SELF_SIGNED_CERT_IN_CHAIN: {code: 1310, text: 'x509: unknown authority'},
  UNABLE_TO_GET_ISSUER_CERT: {code: 1310, text: 'x509: unknown authority'},
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {code: 1310, text: 'x509: unknown authority'},
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {code: 1310, text: 'x509: unknown authority'},
  ERR_TLS_CERT_ALTNAME_INVALID: {code: 1311, text: "x509: certificate doesn't match hostname"},
};

/** An error of a connection that is being made and that k6 has no name for. */
const DIAL = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EACCES', 'EHOSTDOWN']);

export function failureTextOf(error: Error): FailureText {
  if (error instanceof K6Failure) return {code: error.k6Code, text: error.message};
  const errorClass = errorClassOf(error);
  const known = FAILURES[errorClass];
  if (known) return known;
  const {errno, message} = firstOf(error);
  if (!DIAL.has(errorClass)) return {code: 1000, text: message};
  const text = `dial: unknown errno ${Math.abs(Number(errno))} error with msg \`${message}\``;
  return {code: 1213, text};
}

/** The message of what is thrown: `Get "http://host/": EOF`. */
export function thrownTextOf(method: string, url: string, error: Error): string {
  const verb = method.slice(0, 1) + method.slice(1).toLowerCase();
  return `${verb} ${JSON.stringify(url)}: ${causeOf(error)}`;
}

function causeOf(error: Error): string {
  const {code, address, port} = firstOf(error);
  if (code === 'ECONNREFUSED')
    return `dial tcp ${String(address)}:${String(port)}: connect: connection refused`;
  return failureTextOf(error).text;
}
