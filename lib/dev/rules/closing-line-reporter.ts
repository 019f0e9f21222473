import type {Reporter, TestCase, TestModule} from 'vitest/node';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Ends the test run with `N passed, N failed` (`, N skipped` may follow) alone on the last line,
 * after one line for every skipped test with its reason. A file that could not be loaded, and an
 * error outside any test, count as failed: the line can not be green when the exit status is red.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tally: Tally = {passed: 0, failed: errors.length, skipped: 0};
    const lines: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) tally.failed += 1;
      for (const test of module.children.allTests()) lines.push(...count(test, tally));
    }
    // Vitest prints its own summary in the same turn; the line has to come after it.
    process.once('exit', () => {
      for (const line of lines) process.stdout.write(`${line}\n`);
      process.stdout.write(`${closingLine(tally)}\n`);
    });
  }
}

function count(test: TestCase, tally: Tally): string[] {
  const result = test.result();
  if (result.state === 'passed') tally.passed += 1;
  else if (result.state === 'skipped') {
    tally.skipped += 1;
    return [`skipped: ${test.fullName}: ${result.note ?? 'NO REASON GIVEN'}`];
  } else tally.failed += 1;
  return [];
}

function closingLine({passed, failed, skipped}: Tally): string {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}
