import type {Judgement} from './judge-exchange.ts';
import type {Observation} from './observation.ts';

/** What a test case hands back to the run, in `task.meta`. */
export interface CaseReport extends Judgement {
  /** The case reached the target. */
  readonly exercised: boolean;
  /** What was seen of the contract on the way; added when the report is handed over. */
  readonly observations?: readonly Observation[];
  /** The longest that anything took to be found after it was written; added likewise. */
  readonly lagMsMax?: number;
}

declare module 'vitest' {
  interface TaskMeta {
    c8gauge?: CaseReport;
  }
}
