import {Agent} from 'undici';
import {messageOf, oneLine} from '../core/errors.ts';
import {ANSWER_BOUNDS} from './bounded-body.ts';
import {connectOptions, type TlsMaterial} from './certificates.ts';

/** An undici dispatcher with the certificates of the run. The caller destroys it. */
export function dispatcherFor(tls: TlsMaterial | null, options: Agent.Options = {}): Agent {
  const maxHeaderSize = ANSWER_BOUNDS.headBytesMax;
  return new Agent({
    ...{maxHeaderSize, ...options},
    connect: {...options.connect, ...connectOptions(tls)},
  });
}

/** Why a connection failed, and what to do about it. */
interface ConnectionProblem {
  /** `ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:1` */
  readonly reason: string;
  /** Null when TLS is not the cause. */
  readonly remedy: string | null;
}

const UNKNOWN_AUTHORITY =
  'its certificate is signed by an unknown authority: set CAMUNDA_MTLS_CA_PATH to the PEM file of its CA (for a self-signed certificate, to the certificate itself)';
const CLIENT_CERTIFICATE =
  'it may ask for a client certificate: set CAMUNDA_MTLS_CERT_PATH and CAMUNDA_MTLS_KEY_PATH';

/** OpenSSL's names, as Node's errors carry them: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const REMEDIES: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
  CERT_HAS_EXPIRED: 'its certificate has expired: renew it',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet: compare the clocks',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'its certificate is for another host: use a name that the certificate has',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: CLIENT_CERTIFICATE,
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: CLIENT_CERTIFICATE,
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': CLIENT_CERTIFICATE,
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA:
    'it does not accept the authority of the client certificate: set CAMUNDA_MTLS_CERT_PATH to another',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not use TLS: write http:// instead of https://',
};

/** With TLS 1.3 a server that requires a client certificate may close the connection after the handshake. */
const HUNG_UP = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];

/** Explains an error of `tls`, `net` or undici. @param url the address that was to be reached */
export function explainConnection(
  thrown: unknown,
  url: string,
  tls: TlsMaterial | null,
): ConnectionProblem {
  const first = thrown instanceof AggregateError ? thrown.errors[0] : thrown;
  const codes = [codeOf(first), codeOf((first as {cause?: unknown} | undefined)?.cause)];
  const code = codes.find(each => each in REMEDIES) ?? codes[0] ?? '';
  const message = oneLine(messageOf(first)).slice(0, 200);
  return {
    reason: code === '' || message.includes(code) ? message : `${code}: ${message}`,
    remedy: REMEDIES[code] ?? (mayNeedCertificate(code, url, tls) ? CLIENT_CERTIFICATE : null),
  };
}

function mayNeedCertificate(code: string, url: string, tls: TlsMaterial | null): boolean {
  return HUNG_UP.includes(code) && url.startsWith('https:') && tls?.cert === undefined;
}

function codeOf(error: unknown): string {
  const code = (error as {code?: unknown} | undefined | null)?.code;
  return typeof code === 'string' ? code : '';
}
