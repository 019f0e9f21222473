const LAST = 'jobs/activation';
const LAST_START = LAST.charCodeAt(0);
const REQUEST_TIMEOUT = /"requestTimeout"\s*:\s*"?(-?\d+)/;

/** As most workers write it. */
const AT_ONCE = '"requestTimeout":-';

/** What a gateway waits where it is not told. */
const GATEWAY_MS = 10_000;

/**
 * How long a request may wait until there are jobs, milliseconds: until then, how long its answer takes says
 * how long there were none, and nothing of the target. 0 for all but activations, and for those with a
 * negative `requestTimeout`, which ask for an answer at once; `requestTimeout` 0, and none at all, mean the
 * gateway's own time.
 * https://docs.camunda.io/docs/8.8/components/concepts/job-workers/#long-polling
 */
export function longPollMs(url: string, body: string | Buffer | null): number {
  // This runs for each request: most are told by one letter.
  if (url.charCodeAt(url.length - LAST.length) !== LAST_START || !url.endsWith(LAST)) return 0;
  const text = body?.toString() ?? '';
  if (text.includes(AT_ONCE)) return 0;
  const waitMs = Number(REQUEST_TIMEOUT.exec(text)?.[1] ?? 0);
  return waitMs < 0 ? 0 : waitMs || GATEWAY_MS;
}
