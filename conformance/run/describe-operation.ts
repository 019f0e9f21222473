import {describe, it} from 'vitest';
import type {RequestCase, WireRequest} from '../../lib/contract/cases/request-case.ts';
import {wireRequest, withBody} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import {onlyReads} from '../../lib/contract/contract.ts';
import type {Arrange} from '../arrange/drafts.ts';
import {Stage} from '../arrange/stage.ts';
import {bodyText, type Exchange} from '../exchange/exchange.ts';
import {CaseRun} from './case-run.ts';
import {toFinding} from './findings.ts';
import type {CaseReport} from './handover.ts';
import {caseTimeoutMs, reportCase, settings, target} from './suite-target.ts';
import type {Target} from './target.ts';

/** What a test file says about its operation beyond the contract. */
export interface OperationSubject {
  /** Called once per file; what it returns arranges a fresh state for the next cases. */
  arrange(stage: Stage): Arrange;
  /** Cases that only the documentation of the product requires. */
  readonly cases?: readonly RequestCase[];
}

/**
 * Declares the tests of one operation, one per case. They are skipped when the contract or the run does
 * not have the operation.
 */
export function describeOperation(operationId: string, subject: OperationSubject): void {
  const operation = target.operation(operationId);
  const wanted = settings.operations?.includes(operationId) ?? true;
  describe.skipIf(operation === null || !wanted)(operationId, () => {
    if (operation === null) return it.skip('is not in this contract', () => undefined);
    // A run that may not write cannot arrange anything, but it can send what only reads.
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
 * contract alone. Of operations that write, only requests that have to be refused are sent: the suite
 * cannot undo the others.
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
  it('is served', {timeout: caseTimeoutMs}, async context => {
    const report = await absence(target, operation);
    isServed = report === null;
    if (report) reportCase(context, report);
  });
  for (const requestCase of target.casesOf(operation, false)) {
    const mayWrite = !isSafe && requestCase.expected.kind === 'answered';
    declareCase(run, requestCase, () => {
      if (!isServed) return 'the target does not serve it';
      return mayWrite ? 'it may write what cannot be cleaned up' : null;
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
  it(requestCase.title, {timeout: caseTimeoutMs}, async context => {
    const reason = target.unjudgeable(requestCase) ?? skipReason();
    const report = reason === null ? await run.run(requestCase) : run.skip(requestCase, reason);
    reportCase(context, report);
  });
}

const UNKNOWN_PATH = '/c8gauge-no-such-path';
const NOT_JSON = '{"not json';
const METHODS = ['patch', 'put', 'delete', 'get'] as const;

/**
 * Finds out whether a target serves an operation at all, by a request that changes nothing: a read, a
 * write with a body that is not JSON, or one with a method that the path does not have. An answer of 405
 * or 501, or the same 404 as for a path that does not exist, means that it does not.
 *
 * @returns the one finding that says so; null when it is served
 */
async function absence(target: Target, operation: Operation): Promise<CaseReport | null> {
  if (target.settings.readOnly && !onlyReads(operation)) return null;
  const wire = harmlessRequest(target, operation);
  const exchange = await target.send(operation, wire);
  const status = exchange.response?.status ?? 0;
  const isAbsent =
    (status === 405 && wire.method === operation.method.toUpperCase()) ||
    status === 501 ||
    (status === 404 && (await isLikeNowhere(target, operation, exchange)));
  return isAbsent ? absenceReport(target, operation, exchange) : null;
}

function harmlessRequest({contract}: Target, operation: Operation): WireRequest {
  const endpoint = {basePath: contract.basePath, operation};
  const draft = sampleDraft(operation, false);
  const bare = wireRequest(endpoint, {...draft, body: {kind: 'none'}});
  if (operation.requestBody !== null) return withBody(bare, NOT_JSON);
  // What the path names does not exist.
  if (onlyReads(operation) || operation.path.includes('{')) return bare;
  const methods = contract.operations.filter(({path}) => path === operation.path);
  const undeclared = METHODS.find(each => methods.every(({method}) => method !== each));
  return {...bare, method: (undeclared ?? 'trace').toUpperCase()};
}

/** Whether the 404 for this path is the same as for one that does not exist. */
async function isLikeNowhere(
  target: Target,
  operation: Operation,
  exchange: Exchange,
): Promise<boolean> {
  const {request} = exchange;
  const nowhere = {...request, target: `${target.contract.basePath}${UNKNOWN_PATH}`};
  const other = await target.send(operation, nowhere);
  return other.response?.status === 404 && textWithoutPath(other) === textWithoutPath(exchange);
}

function textWithoutPath({request, response}: Exchange): string {
  const path = (request.target.split('?')[0] ?? '').replace(/^\//, '');
  return (response === null ? '' : (bodyText(response) ?? '')).replaceAll(path, '');
}

function absenceReport(
  {contract}: Target,
  {operationId, pointer}: Operation,
  exchange: Exchange,
): CaseReport {
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
