const ACTIVATION = '/jobs/activation';
const REQUEST_TIMEOUT = /"requestTimeout"\s*:\s*"?(-?\d+)/;

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
  if (!url.endsWith(ACTIVATION)) return 0;
  const [, given] = REQUEST_TIMEOUT.exec(body?.toString() ?? '') ?? [];
  const waitMs = Number(given ?? 0);
  return waitMs < 0 ? 0 : waitMs || GATEWAY_MS;
}
