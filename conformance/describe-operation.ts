import {Agent} from 'undici';
import {describe, inject, it} from 'vitest';
import type {RequestCase} from '../lib/contract/cases/request-case.ts';
import {loadContract} from '../lib/contract/load-contract.ts';
import {Stage} from './arrange/stage.ts';
import type {} from './run/case-report.ts';
import {type Arrange, CaseRun} from './run/case-run.ts';
import {Journal} from './run/journal.ts';
import {Target} from './run/target.ts';

/** What a test file knows of its operation beyond the contract. */
export interface OperationSubject {
  /** Called once a file; what it returns brings about a fresh state for the next cases. */
  arrange(stage: Stage): Arrange;
  /** Cases that only the product's documentation demands. */
  readonly cases?: readonly RequestCase[];
}

const settings = inject('c8gauge');
const contract = await loadContract(settings.contractFile);
const target = new Target(contract, settings, {
  journal: new Journal(settings.journalFile),
  dispatcher: new Agent({connections: 4, connect: {timeout: 5000}}),
});

/**
 * Declares the tests of one operation: one a case. A contract that lacks it, or a run that left it
 * out, declares a skip.
 */
export function describeOperation(operationId: string, subject: OperationSubject): void {
  const operation = target.operation(operationId);
  const wanted = settings.operations?.includes(operationId) ?? true;
  describe.skipIf(operation === null || !wanted)(operationId, () => {
    if (operation === null) return it.skip('is not in this contract', () => undefined);
    const arrange = subject.arrange(new Stage(target, operationId));
    const run = new CaseRun(target, operation, arrange);
    for (const requestCase of [...target.casesOf(operation), ...(subject.cases ?? [])]) {
      declareCase(run, requestCase);
    }
  });
}

function declareCase(run: CaseRun, requestCase: RequestCase): void {
  it(requestCase.title, async ({task, skip}) => {
    const report = await run.run(requestCase);
    task.meta.c8gauge = report;
    const unsent = report.outcomes.find(each => each.status === 'skip' || each.status === 'error');
    if (unsent?.status === 'skip') skip(unsent.reason ?? 'skipped');
    if (unsent?.status === 'error') throw new Error(unsent.reason ?? 'error');
    const [first] = report.findings;
    if (first) throw new Error(`${first.id}: ${first.message}`);
  });
}
