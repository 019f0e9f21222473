import type {Judgement} from '../judge-exchange.ts';

/** What a test case hands back to the run, in `task.meta`. */
export interface CaseReport extends Judgement {
  /** The case reached the target. */
  readonly exercised: boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    c8gauge?: CaseReport;
  }
}
