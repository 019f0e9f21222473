import type {RecordedExchange} from '../../lib/record/findings.ts';
import type {Exchange} from './exchange.ts';

/** Characters of a body that a record keeps. */
const BODY_CHARACTERS_MAX = 8192;

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

/** The exchange as text for people and files: bodies bounded, secrets masked. */
export function recordExchange(exchange: Exchange): RecordedExchange {
  const {request, response, failure} = exchange;
  return {
    request: {
      method: request.method,
      url: exchange.url,
      headers: maskSecrets(request.headers),
      body: request.body === null ? null : boundedText(request.body),
    },
    response: response && {
      status: response.status,
      headers: maskSecrets(response.headers),
      body: boundedText(response.body),
    },
    error: failure?.message ?? null,
    durationMs: exchange.durationMs,
  };
}

/** The headers with every value that lets someone in replaced by `***`. */
export function maskSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.has(name) ? '***' : value,
    ]),
  );
}

function boundedText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, BODY_CHARACTERS_MAX * 4));
  if (text.length <= BODY_CHARACTERS_MAX && bytes.length <= BODY_CHARACTERS_MAX * 4) return text;
  return `${text.slice(0, BODY_CHARACTERS_MAX)}… (${bytes.length} bytes)`;
}
