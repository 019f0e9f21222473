import {BroadcastChannel} from 'node:worker_threads';
import type {Authorization} from '../../lib/auth/authorization.ts';
import type {TlsMaterial} from '../../lib/auth/certificates.ts';
import type {DialectName} from '../../lib/contract/dialects/dialects.ts';
import {Secret} from '../../lib/core/secret.ts';
import type {Observation} from './coverage.ts';
import type {Judgement} from './findings.ts';

/*
 * A run and its test files are in two threads. Settings go to the files as they start, renewed tokens
 * while they run; a report of each case comes back.
 */

/** What a run hands over to its test files: plain data, it crosses a thread. */
export interface RunSettings {
  /** `http://host:port`, without a slash at the end. */
  readonly baseUrl: string;
  readonly contractFile: string;
  /** The dialect that was asked for; null for the document's own. */
  readonly dialect: DialectName | null;
  readonly seed: number;
  /** Unique to the run: part of every name that it creates on the target. */
  readonly runId: string;
  /** The operations to check; null means all. */
  readonly operations: readonly string[] | null;
  /** The `authorization` header at the run's start; null sends none. See {@link followAuthorization}. */
  readonly authorization: string | null;
  readonly tls: TlsMaterial | null;
  /** The tenant of what is created; null for the cluster's default. */
  readonly tenantId: string | null;
  /** One exchange has to be over by then. */
  readonly timeoutMs: number;
  /** Sends nothing that writes. */
  readonly readOnly: boolean;
  /** Also sends valid requests to writing operations that the suite cannot clean up after. */
  readonly allWrites: boolean;
  /** How long a search may lag behind a write. */
  readonly eventuallyMs: number;
  /** Where created instances are noted, a key a line, so that they can be cleaned up. */
  readonly journalFile: string;
}

/** What a test case hands back to the run, in `task.meta`. */
export interface CaseReport extends Judgement {
  /** The case reached the target. */
  readonly exercised: boolean;
  /** What was seen of the contract on the way; added when the report is handed over. */
  readonly observations?: readonly Observation[];
  /** The longest that anything took to be found after it was written; added likewise. */
  readonly lagMsMax?: number;
  /** Why no connection to the target ever came about; null once one did. Added likewise. */
  readonly unreachable?: string | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    c8gauge: RunSettings;
  }
  interface TaskMeta {
    c8gauge?: CaseReport;
  }
}

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
