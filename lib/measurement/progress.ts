import type {Progress as LoadProgress} from '../engine/load.ts';
import type {JournalHead, JournalSecond} from '../engine/load-so-far.ts';
import type {LoadResult} from '../record/load-result.ts';
import type {RunRecord, VerdictStatus} from '../record/run-record.ts';

/** How far a whole command is. */
export interface OverallState {
  /** From 0 to 1. */
  readonly share: number;
  /** `3 of 10 pairs` */
  readonly text: string;
  /** At the pace so far, or at most; null where it is not known. */
  readonly leftMs: number | null;
}

/** What is left, ms, at the pace so far; null as long as that says little. */
export function leftAtPace(elapsedMs: number, share: number): number | null {
  return share < 0.05 ? null : (elapsedMs * (1 - share)) / share;
}

/** Whom a measurement tells what it does. It prints nothing itself: the command line implements this. */
export interface Progress {
  /** A stage begins. */
  begin(stage: string): void;
  /** How the stage stands; replaced by the next. */
  update(state: string): void;
  /** How a running load stands, about once a second. */
  run(state: LoadProgress): void;
  /** A second of the running load is over. */
  second(head: JournalHead, second: JournalSecond): void;
  /** More is known than before. @param record makes the record of all that is measured so far */
  soFar(record: () => Promise<RunRecord>): void;
  /** How far the whole command is, where it is more than one stage or its stage is long. */
  overall(state: OverallState): void;
  /** The stage is over; its summary stays. */
  end(outcome: VerdictStatus, summary: string): void;
  /** The load is over; its figures stay. */
  endLoad(outcome: VerdictStatus, load: LoadResult): void;
  /** The stage is over and leaves no line: an error will say all there is. */
  abandon(): void;
  /** A line beside the stages. */
  say(line: string): void;
  /** What the user should know though nothing failed. */
  warn(line: string): void;
  /** What a script wrote to its console, or the engine about it. */
  log(level: string, line: string): void;
  /** What a script's `handleSummary` prints. */
  print(stream: 'stdout' | 'stderr', content: string | Uint8Array): void;
}
