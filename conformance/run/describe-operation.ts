import {describe, it} from 'vitest';
import type {RequestCase} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import {onlyReads, type Operation} from '../../lib/contract/contract.ts';
import {Stage} from '../arrange/stage.ts';
import {absence} from './absence.ts';
import {type Arrange, CaseRun} from './case-run.ts';
import {reportCase} from './report-case.ts';
import {settings, target} from './suite-target.ts';

/** What a test file knows of its operation beyond the contract. */
export interface OperationSubject {
  /** Called once a file; what it returns brings about a fresh state for the next cases. */
  arrange(stage: Stage): Arrange;
  /** Cases that only the product's documentation demands. */
  readonly cases?: readonly RequestCase[];
}

/**
 * Declares the tests of one operation: one a case. A contract that lacks it, or a run that left it
 * out, declares a skip.
 */
export function describeOperation(operationId: string, subject: OperationSubject): void {
  const operation = target.operation(operationId);
  const wanted = settings.operations?.includes(operationId) ?? true;
  describe.skipIf(operation === null || !wanted)(operationId, () => {
    if (operation === null) return it.skip('is not in this contract', () => undefined);
    // A run that may not write cannot arrange anything, but what only reads can be asked all the same.
    const isArranged = !(settings.readOnly && onlyReads(operation));
    const arrange = isArranged
      ? subject.arrange(new Stage(target, operationId))
      : sampled(operation);
    const run = new CaseRun(target, operation, arrange);
    const ownCases = isArranged ? (subject.cases ?? []) : [];
    for (const requestCase of [...target.casesOf(operation, isArranged), ...ownCases]) {
      declareCase(run, requestCase);
    }
  });
}

/**
 * Declares the tests of every operation that has no file of its own, with requests made from the
 * contract alone. Of operations that write, only requests that have to be refused are sent: nobody
 * here knows how to undo the others.
 */
export function describeOtherOperations(ownFiles: ReadonlySet<string>): void {
  const others = target.contract.operations.filter(
    each =>
      !ownFiles.has(each.operationId) && (settings.operations?.includes(each.operationId) ?? true),
  );
  describe.skipIf(others.length === 0)('operations without a file of their own', () => {
    if (others.length === 0) return it.skip('there are none', () => undefined);
    for (const operation of others) describe(operation.operationId, () => declareOther(operation));
  });
}

function declareOther(operation: Operation): void {
  const run = new CaseRun(target, operation, sampled(operation));
  const isSafe = settings.allWrites || onlyReads(operation);
  let isServed = true;
  it('is served', async context => {
    const report = await absence(target, operation);
    isServed = report === null;
    if (report) reportCase(context, report);
  });
  for (const requestCase of target.casesOf(operation, false)) {
    const mayWrite = !isSafe && requestCase.expected.kind === 'answered';
    declareCase(run, requestCase, () => {
      if (!isServed) return 'the target does not serve it';
      return mayWrite ? 'it may write what nobody cleans up' : null;
    });
  }
}

/** Requests made from the contract alone. */
function sampled(operation: Operation): Arrange {
  return async () => ({
    minimal: sampleDraft(operation, false),
    full: sampleDraft(operation, true),
  });
}

function declareCase(
  run: CaseRun,
  requestCase: RequestCase,
  skipReason: () => string | null = () => null,
): void {
  it(requestCase.title, async context => {
    const reason = target.unjudgeable(requestCase) ?? skipReason();
    const report = reason === null ? await run.run(requestCase) : run.skip(requestCase, reason);
    reportCase(context, report);
  });
}
