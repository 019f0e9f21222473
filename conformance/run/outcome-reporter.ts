import type {CheckOutcome, Finding} from '../../lib/record/findings.ts';
import {CoverageCount} from './coverage.ts';
import type {FromSuite, SuiteCase} from './handover.ts';

/** The progress of a run. */
export interface ConformanceProgress {
  readonly casesDone: number;
  /** Of the test files, from 0 to 1. */
  readonly share: number;
  readonly findings: number;
  /** The checks that have findings. */
  readonly checks: ReadonlySet<string>;
  /** The operation that was checked last. */
  readonly operation: string;
}

/** Collects the reports of the cases; prints nothing. */
export class OutcomeReporter {
  readonly outcomes: CheckOutcome[] = [];
  readonly findings: Finding[] = [];
  readonly exercised = new Set<string>();
  readonly coverage = new CoverageCount();
  lagMsMax = 0;
  /** Why something could not be judged, a line for each cause. */
  causes: readonly string[] = [];
  /** Why no connection to the target was ever made; null after the first. */
  unreachable: string | null = null;
  readonly #onProgress: (progress: ConformanceProgress) => void;
  readonly #checks = new Set<string>();
  #casesDone = 0;
  #share = 0;

  constructor(onProgress: (progress: ConformanceProgress) => void = () => undefined) {
    this.#onProgress = onProgress;
  }

  take(message: FromSuite): void {
    if (message.kind === 'case') this.#case(message);
    // What is no case cannot be judged: an error of ours.
    else if (message.kind === 'file') this.#share = message.share;
    else if (message.kind === 'broken') this.error(message.where, message.what, message.reason);
  }

  error(operation: string, name: string, reason: string): void {
    this.outcomes.push({operation, check: 'suite', case: name, status: 'error', reason});
  }

  #case({suite, title, report, brokenBy}: SuiteCase): void {
    this.#casesDone += 1;
    if (report) {
      this.outcomes.push(...report.outcomes);
      this.coverage.add(report.observations ?? []);
      this.lagMsMax = Math.max(this.lagMsMax, report.lagMsMax ?? 0);
      this.causes = report.causes ?? this.causes;
      this.unreachable = report.unreachable ?? null;
      this.findings.push(...report.findings);
      for (const each of report.findings) this.#checks.add(each.check);
      if (report.exercised) {
        for (const each of report.outcomes) this.exercised.add(each.operation);
      }
    } else if (brokenBy !== null) {
      this.error(suite, title, brokenBy);
    }
    this.#onProgress({
      casesDone: this.#casesDone,
      share: this.#share,
      findings: this.findings.length,
      checks: this.#checks,
      operation: suite,
    });
  }
}
