const ACTIVATION = '/jobs/activation';
const REQUEST_TIMEOUT = /"requestTimeout"\s*:\s*"?(-?\d+)/;

/**
 * Whether a request activates jobs and waits until there are some: how long its answer takes says how long
 * there were none, and nothing of the target. Only a negative `requestTimeout` asks for an answer at once; 0,
 * and none at all, mean the gateway's own time, 10 s.
 * https://docs.camunda.io/docs/8.8/components/concepts/job-workers/#long-polling
 */
export function isLongPoll(url: string, body: string | Buffer | null): boolean {
  if (!url.endsWith(ACTIVATION)) return false;
  if (typeof body !== 'string' || body !== last.body) {
    const [, waitMs] = REQUEST_TIMEOUT.exec(body?.toString() ?? '') ?? [];
    last = {body, waits: !waitMs?.startsWith('-')};
  }
  return last.waits;
}

/** A worker sends the same activation over and over. */
let last: {readonly body: string | Buffer | null; readonly waits: boolean} = {
  body: null,
  waits: true,
};
