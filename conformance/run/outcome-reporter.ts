import type {Reporter, TestCase, TestModule} from 'vitest/node';
import type {CheckOutcome, Finding} from '../../lib/record/findings.ts';
import type {} from './case-report.ts';
import {CoverageCount} from './coverage.ts';

/** How far a run is. */
export interface ConformanceProgress {
  readonly casesDone: number;
  readonly findings: number;
  /** The checks that have reported something. */
  readonly checks: ReadonlySet<string>;
  /** The operation that was checked last. */
  readonly operation: string;
}

/** Collects what the test cases hand over; prints nothing. */
export class OutcomeReporter implements Reporter {
  readonly outcomes: CheckOutcome[] = [];
  readonly findings: Finding[] = [];
  readonly exercised = new Set<string>();
  readonly coverage = new CoverageCount();
  lagMsMax = 0;
  readonly #onProgress: (progress: ConformanceProgress) => void;
  readonly #checks = new Set<string>();
  #casesDone = 0;

  constructor(onProgress: (progress: ConformanceProgress) => void = () => undefined) {
    this.#onProgress = onProgress;
  }

  onTestCaseResult(testCase: TestCase): void {
    const report = testCase.meta().c8gauge;
    const operation = testCase.parent.type === 'suite' ? testCase.parent.name : '';
    this.#casesDone += 1;
    if (report) {
      this.outcomes.push(...report.outcomes);
      this.coverage.add(report.observations ?? []);
      this.lagMsMax = Math.max(this.lagMsMax, report.lagMsMax ?? 0);
      this.findings.push(...report.findings);
      for (const each of report.findings) this.#checks.add(each.check);
      if (report.exercised) {
        for (const each of report.outcomes) this.exercised.add(each.operation);
      }
    } else if (testCase.result().state === 'failed') {
      const reason = testCase.result().errors?.[0]?.message ?? 'failed without a reason';
      this.#error(operation, testCase.name, reason);
    }
    this.#onProgress({
      casesDone: this.#casesDone,
      findings: this.findings.length,
      checks: this.#checks,
      operation,
    });
  }

  /** A file that could not be loaded is our error, too. */
  onTestModuleEnd(module: TestModule): void {
    for (const error of module.errors()) {
      this.#error(module.relativeModuleId, 'load', error.message);
    }
  }

  onTestRunEnd(
    _: readonly TestModule[],
    unhandled: readonly {readonly message: string; readonly stack?: string | undefined}[],
  ): void {
    for (const error of unhandled) this.#error('run', 'unhandled', error.message);
  }

  #error(operation: string, name: string, reason: string): void {
    this.outcomes.push({operation, check: 'suite', case: name, status: 'error', reason});
  }
}
