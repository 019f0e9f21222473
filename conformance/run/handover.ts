import {BroadcastChannel} from 'node:worker_threads';
import type {Authorization} from '../../lib/auth/authorization.ts';
import type {TlsMaterial} from '../../lib/auth/certificates.ts';
import type {DialectName} from '../../lib/contract/dialects/dialects.ts';
import {Secret} from '../../lib/core/secret.ts';
import type {Observation} from './coverage.ts';
import type {Judgement} from './findings.ts';

/*
 * A run and its test files are in two threads. The files get settings when they start and renewed
 * tokens while they run; the run gets a report of each case.
 */

/** The settings that a run gives to its test files: plain data, since it crosses threads. */
export interface RunSettings {
  /** `http://host:port`, without a slash at the end. */
  readonly baseUrl: string;
  readonly contractFile: string;
  /** The dialect that was asked for; null for the document's own. */
  readonly dialect: DialectName | null;
  /** The version whose words the contract is put into; null for the document's own. */
  readonly words: DialectName | null;
  /** What the target was seen to speak; null where that is what the contract says. */
  readonly spoken: DialectName | null;
  readonly seed: number;
  /** Generated requests an operation; default 2. */
  readonly casesMax?: number | undefined;
  /** Unique to the run: part of every name that it creates on the target. */
  readonly runId: string;
  /** The operations to check; null means all. */
  readonly operations: readonly string[] | null;
  /** The `authorization` header at the run's start; null sends none. See {@link followAuthorization}. */
  readonly authorization: string | null;
  /** By the ids of their schemes; absent for none. */
  readonly apiKeys?: Readonly<Record<string, string>>;
  readonly tls: TlsMaterial | null;
  /** The tenant of what is created; null for the cluster's default. */
  readonly tenantId: string | null;
  /** The time limit of one exchange. */
  readonly timeoutMs: number;
  /** True when only requests that read are sent. */
  readonly readOnly: boolean;
  /** True when writes that the suite cannot clean up are sent too. */
  readonly allWrites: boolean;
  /** Operations that reach further than what the run creates, and may be sent all the same. */
  readonly allowed: readonly string[];
  /** No more requests than this are sent in a second; null for no such bound. */
  readonly maxRate: number | null;
  /** How long a search may lag behind a write. */
  readonly eventuallyMs: number;
  /** Where what the run creates is noted, a line each, so that it can be cleaned up. */
  readonly journalFile: string;
}

/** The time limit of a case, which sends several requests: to arrange its state, to shorten a finding. */
export function caseTimeoutMs({timeoutMs}: RunSettings): number {
  return timeoutMs * 10;
}

/** What the thread of the test files is started with. */
export interface SuiteStart {
  readonly settings: RunSettings;
  /** Absolute paths, in the order in which they run. */
  readonly files: readonly string[];
}

/** What that thread tells its run. */
export type FromSuite =
  | {readonly kind: 'begin'; readonly title: string}
  | SuiteCase
  /** A file is done; the share of all that are, from 0 to 1. */
  | {readonly kind: 'file'; readonly share: number}
  /** Something that is no case broke: a file, a hook, what a case left running. */
  | {
      readonly kind: 'broken';
      readonly where: string;
      readonly what: string;
      readonly reason: string;
    }
  | {readonly kind: 'end'};

/** A case that has ended. */
export interface SuiteCase {
  readonly kind: 'case';
  /** The operation, or the name of a flow. */
  readonly suite: string;
  readonly title: string;
  /** Absent when it broke before it had one, or was skipped. */
  readonly report: CaseReport | undefined;
  /** Why it failed; null when it did not. */
  readonly brokenBy: string | null;
}

/** The report of a case to its run, in `task.meta`. */
export interface CaseReport extends Judgement {
  /** The case reached the target. */
  readonly exercised: boolean;
  /** The parts of the contract that were observed; added when the report is sent. */
  readonly observations?: readonly Observation[];
  /** The longest time that a write took to become visible; added likewise. */
  readonly lagMsMax?: number;
  /** Why something could not be judged, a line for each cause so far; added likewise. */
  readonly causes?: readonly string[];
  /** Why no connection to the target was ever made; null after the first. Added likewise. */
  readonly unreachable?: string | null;
}

declare module '@vitest/runner' {
  interface TaskMeta {
    c8gauge?: CaseReport;
  }
}

/** The name of the channel over which renewed tokens are sent to the thread of the test files. */
const nameOf = (runId: string) => `c8gauge-authorization-${runId}`;

/** Sends every renewed header to the run's test files. @returns stops sending */
export function shareAuthorization(runId: string, authorization: Authorization): () => void {
  const channel = new BroadcastChannel(nameOf(runId));
  channel.unref();
  // A new listener asks, since a token may have been renewed before it was there.
  channel.onmessage = () => channel.postMessage(authorization.current());
  const unsubscribe = authorization.onChange(value => channel.postMessage(value));
  return () => {
    unsubscribe();
    channel.close();
  };
}

/** The current header of a run, in the thread of its test files. */
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
