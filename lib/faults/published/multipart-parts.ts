import type {ProxiedRequest} from '../fault.ts';

/** The parts of a multipart body, as they were sent; none where it is of another kind. */
export function partsOf({body, headers}: ProxiedRequest): readonly string[] {
  const boundary = boundaryOf(headers);
  if (boundary === null) return [];
  // Latin-1 keeps every byte.
  return body.toString('latin1').split(`--${boundary}`).slice(1, -1);
}

/** The request with only these of its parts. */
export function withParts(request: ProxiedRequest, parts: readonly string[]): ProxiedRequest {
  const boundary = boundaryOf(request.headers) ?? '';
  const text = [...parts.map(each => `--${boundary}${each}`), `--${boundary}--\r\n`].join('');
  return {...request, body: Buffer.from(text, 'latin1')};
}

/** A request for each part of one that has several. */
export function singleParts(request: ProxiedRequest): readonly ProxiedRequest[] {
  const parts = partsOf(request);
  return parts.length < 2 ? [] : parts.map(each => withParts(request, [each]));
}

/** The id of the first process in a part; null where there is none. */
export function processIdIn(part: string): string | null {
  return /<(?:\w+:)?process id="([^"]+)"/.exec(part)?.[1] ?? null;
}

function boundaryOf(headers: ProxiedRequest['headers']): string | null {
  return /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1] ?? null;
}
