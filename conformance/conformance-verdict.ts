import type {ConformanceResult, Finding, FindingLevel} from '../lib/record/findings.ts';
import type {Verdict} from '../lib/record/run-record.ts';

/**
 * What a result says of the target: `short` with any finding of the run's level that no waiver
 * covers, `unknown` when we failed or nothing was checked, else `holds`.
 */
export function conformanceVerdict(result: ConformanceResult): Verdict {
  const counted = countOutcomes(result);
  const unwaived = result.findings.filter(each => counts(each, result));
  const checked = result.coverage.filter(each => each.exercised).length;
  const scope = `${checked} of ${result.coverage.length} operations`;
  if (unwaived.length > 0) {
    return {status: 'short', reasons: [shortReason(unwaived), ...unwaived.map(each => each.id)]};
  }
  const [error] = result.outcomes.filter(each => each.status === 'error');
  if (error) {
    const place = `${error.operation}/${error.check}/${error.case}`;
    const reason = `${counted.error} checks could not be made (${place}: ${error.reason ?? ''})`;
    return {status: 'unknown', reasons: [reason]};
  }
  if (counted.pass === 0) return {status: 'unknown', reasons: ['nothing was checked']};
  return {status: 'holds', reasons: [`${counted.pass} checks passed on ${scope}`]};
}

const LEVELS: readonly FindingLevel[] = ['contract', 'http', 'behaviour'];

/** Whether a finding makes the target fall short: it is not waived, and not narrowed away. */
export function counts(
  finding: Finding,
  {level = 'behaviour'}: Pick<ConformanceResult, 'level'>,
): boolean {
  return finding.waived === null && LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level);
}

function shortReason(findings: readonly Finding[]): string {
  const operations = new Set(findings.map(each => each.operation)).size;
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${plural(findings.length, 'finding')} on ${plural(operations, 'operation')}`;
}

/** How many outcomes there are of each kind. */
export function countOutcomes({outcomes}: Pick<ConformanceResult, 'outcomes'>): {
  pass: number;
  fail: number;
  skip: number;
  error: number;
} {
  const counted = {pass: 0, fail: 0, skip: 0, error: 0};
  for (const each of outcomes) counted[each.status] += 1;
  return counted;
}
