import {request} from 'undici';
import type {Access} from '../../auth/access.ts';
import {ANSWER_BOUNDS, boundedText} from '../../auth/bounded-body.ts';
import {dispatcherFor} from '../../auth/connection.ts';

/** A request of the REST API, of which c8gauge itself reads the answer. */
export interface Question {
  readonly method: 'GET' | 'POST';
  /** With what the contract's server adds: `/v2/topology`. */
  readonly path: string;
  /** JSON text; absent for none. */
  readonly body?: string;
  /** How long the answer may take, milliseconds. */
  readonly msMax: number;
  /** Whether only the head of the answer is awaited: a stream has no end. */
  readonly onlyHead?: boolean;
}

/** What a target answered. */
export interface Reply {
  readonly status: number;
  /** Empty where it has none. */
  readonly contentType: string;
  /** Cut off after a million bytes. */
  readonly text: string;
}

/**
 * Asks a target on a connection of its own: behind one address, another gateway may answer each.
 *
 * @throws what undici throws where no answer came in time
 */
export async function ask(
  baseUrl: string,
  {authorization, tls}: Access,
  {method, path, body, msMax, onlyHead = false}: Question,
): Promise<Reply> {
  const header = authorization.current();
  const dispatcher = dispatcherFor(tls);
  try {
    // Not fetch: it refuses ports that browsers block, whatever listens there.
    const reply = await request(`${baseUrl}${path}`, {
      method,
      headers: {
        ...(header === null ? {} : {authorization: header}),
        ...(body === undefined ? {} : {'content-type': 'application/json'}),
      },
      ...(body === undefined ? {} : {body}),
      dispatcher,
      signal: AbortSignal.timeout(msMax),
    });
    // What is not read ends with an error of ours, which nobody waits for.
    if (onlyHead) reply.body.on('error', () => undefined);
    return {
      status: reply.statusCode,
      contentType: String(reply.headers['content-type'] ?? ''),
      text: onlyHead ? '' : await boundedText(reply.body, ANSWER_BOUNDS.askedBytesMax),
    };
  } finally {
    await dispatcher.destroy();
  }
}

/** Whether an answer says that it is JSON, a problem document among others. */
export function isJson({contentType}: Pick<Reply, 'contentType'>): boolean {
  return /\bjson\b/.test(contentType);
}
