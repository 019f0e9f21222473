import {BroadcastChannel} from 'node:worker_threads';
import type {Authorization} from '../../lib/auth/authorization.ts';
import {Secret} from '../../lib/core/secret.ts';
import type {RunSettings} from './run-settings.ts';

/** The test files run in a thread of their own: this is how a renewed token gets there. */
const nameOf = (runId: string) => `c8gauge-authorization-${runId}`;

/** Sends every renewed header to the run's test files. @returns what ends that */
export function shareAuthorization(runId: string, authorization: Authorization): () => void {
  const channel = new BroadcastChannel(nameOf(runId));
  channel.unref();
  // Whoever begins to listen asks: a token may have been renewed before it did.
  channel.onmessage = () => channel.postMessage(authorization.current());
  const forget = authorization.onChange(value => channel.postMessage(value));
  return () => {
    forget();
    channel.close();
  };
}

/** The header of a run as its test files see it. */
export function followAuthorization({runId, authorization}: RunSettings): () => string | null {
  if (authorization === null) return () => null;
  let current = new Secret(authorization);
  const channel = new BroadcastChannel(nameOf(runId));
  channel.unref();
  channel.onmessage = message => {
    const {data} = message as {readonly data: unknown};
    if (typeof data === 'string') current = new Secret(data);
  };
  channel.postMessage(null);
  return () => current.reveal();
}
