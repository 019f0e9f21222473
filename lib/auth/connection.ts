import {Agent} from 'undici';
import {messageOf, oneLine} from '../core/errors.ts';
import {connectOptions, type TlsMaterial} from './certificates.ts';

/** An undici dispatcher that trusts whom the run trusts. Whoever makes it destroys it. */
export function dispatcherFor(tls: TlsMaterial | null, options: Agent.Options = {}): Agent {
  return new Agent({...options, connect: {...options.connect, ...connectOptions(tls)}});
}

/** Why no connection came about, and what to do about it. */
interface ConnectionTrouble {
  /** `ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:1` */
  readonly reason: string;
  /** Null where the trouble is not one of TLS. */
  readonly remedy: string | null;
}

const UNKNOWN_AUTHORITY =
  'it has a certificate of an authority that is not known here: set CAMUNDA_MTLS_CA_PATH to the PEM file of its CA (for a self-signed certificate, to the certificate itself)';
const CLIENT_CERTIFICATE =
  'it may ask for a client certificate: set CAMUNDA_MTLS_CERT_PATH and CAMUNDA_MTLS_KEY_PATH';

/** OpenSSL's names, as Node's errors carry them: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const REMEDIES: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
  CERT_HAS_EXPIRED: 'its certificate has expired: it needs a new one',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet: compare the clocks',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'its certificate is for another host: use a name that the certificate has',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: CLIENT_CERTIFICATE,
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: CLIENT_CERTIFICATE,
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': CLIENT_CERTIFICATE,
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA:
    'it does not know the authority of our client certificate: give another CAMUNDA_MTLS_CERT_PATH',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS: write http:// in place of https://',
};

/** With TLS 1.3 a server that misses a client certificate may just hang up, after the handshake. */
const HUNG_UP = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];

/** Looks through an error of `tls`, `net` or undici. @param url what was to be reached */
export function explainConnection(
  thrown: unknown,
  url: string,
  tls: TlsMaterial | null,
): ConnectionTrouble {
  const first = thrown instanceof AggregateError ? thrown.errors[0] : thrown;
  const codes = [codeOf(first), codeOf((first as {cause?: unknown} | undefined)?.cause)];
  const code = codes.find(each => each in REMEDIES) ?? codes[0] ?? '';
  const message = oneLine(messageOf(first)).slice(0, 200);
  return {
    reason: code === '' || message.includes(code) ? message : `${code}: ${message}`,
    remedy: REMEDIES[code] ?? (mayMissCertificate(code, url, tls) ? CLIENT_CERTIFICATE : null),
  };
}

function mayMissCertificate(code: string, url: string, tls: TlsMaterial | null): boolean {
  return HUNG_UP.includes(code) && url.startsWith('https:') && tls?.cert === undefined;
}

function codeOf(error: unknown): string {
  const code = (error as {code?: unknown} | undefined | null)?.code;
  return typeof code === 'string' ? code : '';
}

/**
 * Reads a body as UTF-8 text, and stops where it gets longer than anyone asked for.
 *
 * @param charsMax what comes after so many characters is not read; the chunk that passes them is kept
 */
export async function boundedText(
  body: AsyncIterable<Uint8Array>,
  charsMax: number,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, {stream: true});
    if (text.length > charsMax) break;
  }
  return text;
}
