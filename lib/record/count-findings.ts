import type {CheckStatus, ConformanceResult, Finding, FindingLevel} from './findings.ts';

const LEVELS: readonly FindingLevel[] = ['contract', 'http', 'behaviour'];

/** Whether a finding makes the target fall short: it is not waived, and not narrowed away. */
export function counts(
  finding: Finding,
  {level = 'behaviour'}: Pick<ConformanceResult, 'level'>,
): boolean {
  return finding.waived === null && LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level);
}

/** How many outcomes there are of each kind. */
export function countOutcomes({
  outcomes,
}: Pick<ConformanceResult, 'outcomes'>): Record<CheckStatus, number> {
  const counted = {pass: 0, fail: 0, skip: 0, error: 0};
  for (const each of outcomes) counted[each.status] += 1;
  return counted;
}
