import {describe, it} from '@vitest/runner';
import type {RequestCase} from '../../lib/contract/cases/request-case.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import {onlyReads} from '../../lib/contract/contract.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import type {Arrange} from '../arrange/drafts.ts';
import {Stage} from '../arrange/stage.ts';
import {CaseRun} from './case-run.ts';
import {sampled, sampledCases, servedReport} from './sampled-operation.ts';
import {caseLimit, reportCase, settings, target} from './suite-target.ts';

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
      : sampled(target, operation);
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
 * contract alone. Those without a key in their path come first: others need what they answer.
 */
export function describeOtherOperations(ownFiles: ReadonlySet<string>): void {
  const keysIn = ({path}: Operation) => path.split('{').length;
  const others = target.contract.operations
    .filter(
      each =>
        !(isArrangeable && ownFiles.has(each.operationId)) &&
        (settings.operations?.includes(each.operationId) ?? true),
    )
    .toSorted((one, other) => (isArrangeable ? 0 : keysIn(one) - keysIn(other)));
  describe.skipIf(others.length === 0)('operations without a file of their own', () => {
    if (others.length === 0) return it.skip('there are none', () => undefined);
    for (const operation of others) describe(operation.operationId, () => declareOther(operation));
  });
}

function declareOther(operation: Operation): void {
  const run = new CaseRun(target, operation, sampled(target, operation));
  declareServed(operation);
  for (const {requestCase, skipReason} of sampledCases(target, operation)) {
    declareCase(run, requestCase, skipReason);
  }
}

/** Declares the test that a target serves an operation. */
function declareServed(operation: Operation): void {
  it('is served', caseLimit, async context => {
    const report = await servedReport(target, operation);
    if (report !== null) reportCase(context, report);
  });
}

function declareCase(
  run: CaseRun,
  requestCase: RequestCase,
  skipReason: string | null = null,
): void {
  it(requestCase.title, caseLimit, async context => {
    const reason = target.unjudgeable(requestCase) ?? skipReason;
    const report = reason === null ? await run.run(requestCase) : run.skip(requestCase, reason);
    reportCase(context, report);
  });
}
