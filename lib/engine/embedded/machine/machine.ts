import type {TlsMaterial} from '../../../auth/certificates.ts';
import type {ThreadClock} from '../../../core/clock.ts';
import type {RequestPlan} from '../../options/scenario-plan.ts';
import type {ProcessWatch, Sleeper, ThreadWatch} from '../health.ts';
import type {Transport} from '../http/connection.ts';
import type {WorkerStart} from '../messages.ts';
import type {WorkerChannel} from '../worker-thread.ts';

/**
 * All that the embedded engine takes from the machine it runs on, handed in: what is in here is the
 * real one, and a simulation brings another.
 */
export interface Machine {
  readonly clock: ThreadClock;
  readonly cores: number;
  watchProcess(): ProcessWatch;
  startWorker(start: WorkerStart): Promise<WorkerChannel>;
}

/** What one worker takes from it. */
export interface ThreadMachine {
  readonly clock: ThreadClock;
  /** A clock whose waits end within a fraction of a millisecond: arrivals are due at moments. */
  alarmClock(): AlarmedClock;
  /** How requests go out. Certificates are read once a worker, not once a connection. */
  transport(tls: TlsMaterial | null, settings: TlsSettings): Transport;
  /**
   * Tells what was thrown where nobody could catch it, and what a promise was rejected with that nobody
   * handles. Where the listener does not take it, the thread ends by it.
   */
  onUncaught(take: (thrown: unknown, isRejection: boolean) => boolean): void;
  watchThread(): ThreadWatch;
  /** For scripts: `crypto.randomBytes` of k6. */
  randomBytes(size: number): Buffer;
  /** What scripts find under these names in place of the globals: their `Date`, their `Math`. */
  readonly scriptGlobals: Readonly<Record<string, unknown>>;
}

/** What a plan says of TLS. */
export type TlsSettings = Pick<
  RequestPlan,
  'insecureSkipTlsVerify' | 'tlsVersionMin' | 'tlsVersionMax'
>;

export interface AlarmedClock extends ThreadClock, Sleeper {
  close(): Promise<void>;
}
