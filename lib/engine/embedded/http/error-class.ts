/** The class of an error, as records count it: `ECONNREFUSED`, `CONNECTION_CLOSED`. */
export function errorClassOf(error: Error): string {
  const inner =
    error instanceof AggregateError ? (error.errors[0] as Error | undefined) : undefined;
  const code = (error as {code?: unknown}).code ?? (inner as {code?: unknown} | undefined)?.code;
  return typeof code === 'string' && code !== '' ? code : error.name;
}

/** k6's error codes: https://grafana.com/docs/k6/latest/javascript-api/error-codes/ */
const K6_CODES: Readonly<Record<string, number>> = {
  ENOTFOUND: 1101,
  EAI_AGAIN: 1101,
  ECONNREFUSED: 1212,
  ETIMEDOUT: 1211,
  ECONNRESET: 1220,
  EPIPE: 1220,
  CONNECTION_CLOSED: 1220,
  REQUEST_TIMEOUT: 1050,
  DEPTH_ZERO_SELF_SIGNED_CERT: 1310,
  SELF_SIGNED_CERT_IN_CHAIN: 1310,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 1310,
  CERT_HAS_EXPIRED: 1310,
  ERR_TLS_CERT_ALTNAME_INVALID: 1311,
};

/** The code that k6 gives for an error class; 1000 where it has none. */
export function k6ErrorCode(errorClass: string): number {
  return K6_CODES[errorClass] ?? 1000;
}
