import type {RequestCase, RequestDraft} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import {type Operation, onlyReads} from '../../lib/contract/contract.ts';
import type {Arrange} from '../arrange/drafts.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {toFinding} from './findings.ts';
import type {CaseReport} from './handover.ts';
import {notTried} from './risky-operations.ts';
import {NOT_SERVED, type Target} from './target.ts';

/** A case of an operation whose requests are made from the contract alone. */
export interface SampledCase {
  readonly requestCase: RequestCase;
  /** Why it is not sent; null where it is. */
  readonly skipReason: string | null;
}

/**
 * The cases of an operation for which no state is arranged. Of one that writes, only requests that have to be
 * refused are sent: the suite cannot undo the others.
 */
export function sampledCases(target: Target, operation: Operation): SampledCase[] {
  if (notTried(operation, target.reach) !== null) return [];
  const isSafe = target.settings.allWrites || onlyReads(operation);
  return target.casesOf(operation, false).map(requestCase => {
    const skipReason = !isSafe && mayWrite(operation, requestCase) ? MAY_WRITE : null;
    return {requestCase, skipReason};
  });
}

const MAY_WRITE = 'it may write what cannot be cleaned up';

/**
 * Whether a request writes where the target does as it should, or where it asks nobody who they are: then a valid
 * body would replace what stands at a path without a key of ours.
 */
export function mayWrite(
  {method, path}: Operation,
  {class: ofCase, expected}: RequestCase,
): boolean {
  if (expected.kind === 'answered') return true;
  const replaces = (method === 'put' || method === 'patch') && !path.endsWith('}');
  return replaces && ofCase.startsWith('auth-');
}

/** Requests made from the contract alone, and for reads from what answers told. */
export function sampled(target: Target, operation: Operation): Arrange {
  return async () => ({
    minimal: withLearned(target, operation, sampleDraft(operation, false)),
    full: withLearned(target, operation, sampleDraft(operation, true)),
  });
}

function withLearned(target: Target, operation: Operation, draft: RequestDraft): RequestDraft {
  if (!onlyReads(operation)) return draft;
  const learned = operation.parameters.flatMap(each => {
    const value = each.in === 'path' ? target.learned?.of(operation, each) : undefined;
    return value === undefined ? [] : [[each.name, value] as const];
  });
  return {...draft, pathParameters: {...draft.pathParameters, ...Object.fromEntries(learned)}};
}

/**
 * Whether a target serves an operation: one finding where it does not, however many cases there would be. The
 * same for an operation that is not tried.
 *
 * @returns null where it is served, or where nothing more is sent
 */
export async function servedReport(
  target: Target,
  operation: Operation,
): Promise<CaseReport | null> {
  const reason = await target.unsendable(operation);
  if (reason === null || target.gaveUp !== null) return null;
  const exchange = reason === NOT_SERVED ? await target.absenceOf(operation) : null;
  return exchange ? absenceReport(target, operation, exchange) : unsent(operation, reason);
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

/** What came in the place of an answer, and what may be the cause. */
function insteadOf(status: number): string {
  if (status >= 400) return `${status} as for a path or method that does not exist`;
  const what = status >= 300 ? `${status} to another place` : 'a web page';
  return `${what}: a proxy may let only some paths through`;
}

function absenceReport({contract}: Target, operation: Operation, exchange: Exchange): CaseReport {
  const {operationId, pointer} = operation;
  const about = {operation: operationId, check: 'served', case: 'absent'};
  const file = contract.file.split(/[\\/]/).at(-1) ?? '';
  const instead = insteadOf(exchange.response?.status ?? 0);
  const deviation = {
    ...about,
    level: 'contract',
    message: `expected the target to serve the operation, got ${instead}`,
    expectedBy: `${file}#${pointer}`,
  } as const;
  return {
    outcomes: [{...about, status: 'fail', reason: null}],
    findings: [toFinding(deviation, exchange)],
    exercised: true,
  };
}
