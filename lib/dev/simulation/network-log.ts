/**
 * What went over the simulated network, written down where it happened. This is all that the oracle
 * knows of a run, and nothing in it comes from the engine's own figures. Times are virtual.
 */
export class NetworkLog {
  readonly connections: LoggedConnection[] = [];
  readonly requests: LoggedRequest[] = [];
  /** When the workers were told to start, and when the last of them said that it was done. */
  loadFromMs: number | null = null;
  loadUntilMs: number | null = null;
  /** What befell the generator while the load ran: a fault may come too late, or to no thread that there is. */
  readonly befell: OwnFault[] = [];
  #orders = 0;

  /** The place of something among all that was asked for and written: much happens at one moment. */
  nextOrder(): number {
    return this.#orders++;
  }
}

export interface LoggedConnection {
  readonly thread: string;
  /** When the engine asked for it: the request that needs it was meant to be sent then. */
  readonly askedMs: number;
  readonly order: number;
  /** When the target turned it down; null where it stands, or was given up before. */
  refusedMs: number | null;
  /** When the engine let go of it. */
  droppedMs: number | null;
  readonly requests: LoggedRequest[];
}

export interface LoggedRequest {
  readonly connection: LoggedConnection;
  /** When the engine wrote it. */
  readonly sentMs: number;
  readonly order: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: string;
  /** The first answer to it, whole; null while it is not, and where it never was. */
  answer: LoggedAnswer | null;
  /** Whether the engine was handed a byte of an answer. */
  isBegun: boolean;
  /** When the engine was told that no more will come; null where it was not. */
  brokenMs: number | null;
}

export interface LoggedAnswer {
  readonly status: number;
  readonly body: string;
  /** When the engine was handed the last byte of it. */
  readonly atMs: number;
}

/** What befalls the generator itself. Times count from the load's start. */
export type OwnFault =
  /** A worker, or the parent, does nothing for a while. */
  | {readonly kind: 'stall'; readonly thread: number; readonly atMs: number; readonly forMs: number}
  | {
      readonly kind: 'late-timers';
      readonly thread: number;
      readonly atMs: number;
      readonly byMs: number;
    }
  | {readonly kind: 'crash'; readonly thread: number; readonly atMs: number}
  /** From then on it does nothing any more: an iteration that never yields. */
  | {readonly kind: 'hang'; readonly thread: number; readonly atMs: number}
  | {readonly kind: 'signal'; readonly atMs: number}
  | {readonly kind: 'wall-clock'; readonly atMs: number; readonly byMs: number};

/** The parent's number in {@link OwnFault}. */
export const PARENT = -1;
