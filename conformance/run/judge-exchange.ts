import type {CheckOutcome, Finding} from '../../lib/record/findings.ts';
import {allChecks} from '../checks/all-checks.ts';
import type {Check, Judged, Violation} from '../checks/check.ts';
import {curlLine} from '../exchange/curl.ts';
import {recordExchange} from '../exchange/record-exchange.ts';

/** What the checks say of one case. */
export interface Judgement {
  readonly outcomes: readonly CheckOutcome[];
  readonly findings: readonly Finding[];
}

/** Runs every check that applies. A check has one finding a case, with all that it saw in it. */
export function judgeExchange(judged: Judged, checks: readonly Check[] = allChecks): Judgement {
  const outcomes: CheckOutcome[] = [];
  const findings: Finding[] = [];
  for (const check of checks) {
    if (!check.appliesTo(judged)) continue;
    const violations = check.judge(judged);
    outcomes.push({
      operation: judged.operation.operationId,
      check: check.name,
      case: judged.case.name,
      status: violations.length === 0 ? 'pass' : 'fail',
      reason: null,
    });
    const [first] = violations;
    if (first) findings.push(toFinding(judged, check, first, violations));
  }
  return {outcomes, findings};
}

function toFinding(
  judged: Judged,
  check: Check,
  first: Violation,
  violations: readonly Violation[],
): Finding {
  const operation = judged.operation.operationId;
  return {
    id: `${operation}/${check.name}/${judged.case.name}`,
    operation,
    check: check.name,
    case: judged.case.name,
    level: first.level ?? check.level,
    message: violations.map(each => each.message).join('; '),
    expectedBy: cite(judged, first.expectedBy),
    curl: curlLine(judged.exchange),
    exchange: recordExchange(judged.exchange),
    waived: null,
  };
}

/** Puts the line of the contract before a pointer into it. */
function cite({contract}: Judged, source: string | null): string | null {
  if (!source?.startsWith('#')) return source;
  const pointer = (source.split(',')[0] ?? '').slice(1);
  const line = contract.lineOf(pointer);
  const file = contract.file.split(/[\\/]/).at(-1) ?? contract.file;
  return line === null ? `${file}${source}` : `${file}:${line} ${source}`;
}
