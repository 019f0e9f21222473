import {describe, it} from 'vitest';
import type {RequestCase} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import {onlyReads} from '../../lib/contract/contract.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import type {Arrange} from '../arrange/drafts.ts';
import {Stage} from '../arrange/stage.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {CaseRun} from './case-run.ts';
import {toFinding} from './findings.ts';
import type {CaseReport} from './handover.ts';
import {notTried} from './risky-operations.ts';
import {caseTimeoutMs, reportCase, settings, target} from './suite-target.ts';
import {NOT_SERVED, type Target} from './target.ts';

/** What a test file says about its operation beyond the contract. */
export interface OperationSubject {
  /** Called once per file; what it returns arranges a fresh state for the next cases. */
  arrange(stage: Stage): Arrange;
  /** Cases that only the documentation of the product requires. */
  readonly cases?: readonly RequestCase[];
}

/** How a state comes about is known of Camunda's API alone, whatever another calls its operations. */
const isArrangeable = isCamundaDocument(target.contract);

/**
 * Declares the tests of one operation, one per case. They are skipped when the contract or the run does
 * not have the operation.
 */
export function describeOperation(operationId: string, subject: OperationSubject): void {
  const operation = target.operation(operationId);
  const wanted = (settings.operations?.includes(operationId) ?? true) && isArrangeable;
  describe.skipIf(operation === null || !wanted)(operationId, () => {
    if (operation === null) return it.skip('is not in this contract', () => undefined);
    // A run that may not write cannot arrange anything, but it can send what only reads.
    const isArranged = !(settings.readOnly && onlyReads(operation));
    const arrange = isArranged
      ? subject.arrange(new Stage(target, operationId))
      : sampled(operation);
    const run = new CaseRun(target, operation, arrange);
    declareServed(operation);
    const ownCases = isArranged ? (subject.cases ?? []) : [];
    for (const requestCase of [...target.casesOf(operation, isArranged), ...ownCases]) {
      declareCase(run, requestCase);
    }
  });
}

/**
 * Declares the tests of every operation that has no file of its own, with requests made from the
 * contract alone. Of operations that write, only requests that have to be refused are sent: the suite
 * cannot undo the others.
 */
export function describeOtherOperations(ownFiles: ReadonlySet<string>): void {
  const others = target.contract.operations.filter(
    each =>
      !(isArrangeable && ownFiles.has(each.operationId)) &&
      (settings.operations?.includes(each.operationId) ?? true),
  );
  describe.skipIf(others.length === 0)('operations without a file of their own', () => {
    if (others.length === 0) return it.skip('there are none', () => undefined);
    for (const operation of others) describe(operation.operationId, () => declareOther(operation));
  });
}

function declareOther(operation: Operation): void {
  const run = new CaseRun(target, operation, sampled(operation));
  const isSafe = settings.allWrites || onlyReads(operation);
  declareServed(operation);
  if (notTried(operation, settings.allowed) !== null) return;
  for (const requestCase of target.casesOf(operation, false)) {
    const mayWrite = !isSafe && requestCase.expected.kind === 'answered';
    declareCase(run, requestCase, mayWrite ? 'it may write what cannot be cleaned up' : null);
  }
}

/**
 * Declares the test that a target serves an operation: one finding where it does not, however many cases
 * there would be. The same for an operation that is not tried.
 */
function declareServed(operation: Operation): void {
  it('is served', {timeout: caseTimeoutMs}, async context => {
    const reason = await target.unsendable(operation);
    if (reason === null || target.gaveUp !== null) return;
    const exchange = reason === NOT_SERVED ? await target.absenceOf(operation) : null;
    const report = exchange
      ? absenceReport(target, operation, exchange)
      : unsent(operation, reason);
    reportCase(context, report);
  });
}

function unsent({operationId}: Operation, reason: string): CaseReport {
  const outcome = {
    operation: operationId,
    check: 'served',
    case: 'absent',
    status: 'skip',
    reason,
  } as const;
  return {outcomes: [outcome], findings: [], exercised: false};
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
  skipReason: string | null = null,
): void {
  it(requestCase.title, {timeout: caseTimeoutMs}, async context => {
    const reason = target.unjudgeable(requestCase) ?? skipReason;
    const report = reason === null ? await run.run(requestCase) : run.skip(requestCase, reason);
    reportCase(context, report);
  });
}

function absenceReport({contract}: Target, operation: Operation, exchange: Exchange): CaseReport {
  const {operationId, pointer} = operation;
  const about = {operation: operationId, check: 'served', case: 'absent'};
  const file = contract.file.split(/[\\/]/).at(-1) ?? '';
  const status = exchange.response?.status;
  const deviation = {
    ...about,
    level: 'contract',
    message: `expected the target to serve the operation, got ${status} as for a path or method that does not exist`,
    expectedBy: `${file}#${pointer}`,
  } as const;
  return {
    outcomes: [{...about, status: 'fail', reason: null}],
    findings: [toFinding(deviation, exchange)],
    exercised: true,
  };
}
