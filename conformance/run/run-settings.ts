import type {TlsMaterial} from '../../lib/auth/tls-material.ts';
import type {DialectName} from '../../lib/contract/dialects/dialects.ts';

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

declare module 'vitest' {
  interface ProvidedContext {
    c8gauge: RunSettings;
  }
}
