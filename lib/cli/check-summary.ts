import {formatDuration} from '../core/duration.ts';
import {countOutcomes, counts} from '../record/count-findings.ts';
import type {ConformanceResult, Finding} from '../record/findings.ts';

/** Findings that the terminal shows; the rest is in the record. */
const FINDINGS_MAX = 20;

/** A check run for the terminal: the findings, then a line an operation. */
export function checkSummary(result: ConformanceResult): string {
  const shown = result.findings.slice(0, FINDINGS_MAX).map(each => findingLines(each, result));
  const more = result.findings.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`... and ${more} more findings (--json FILE has them all)`] : []),
    ...operationTable(result),
    ...skippedLines(result),
    ...lagLine(result),
    ...(result.staleWaivers ?? []).map(each => `STALE waiver ${each}: nothing matches it`),
  ].join('\n');
}

function findingLines(finding: Finding, result: ConformanceResult): string {
  const narrowed = counts({...finding, waived: null}, result) ? '' : ' (does not count)';
  const suffix = finding.waived ? ` (waived: ${finding.waived.reason})` : narrowed;
  return [
    `${suffix === '' ? 'FAIL' : 'NOTE'} ${finding.id} [${finding.level}]${suffix}`,
    `     ${finding.message}`,
    ...(finding.expectedBy === null ? [] : [`     by ${finding.expectedBy}`]),
    ...(finding.seed === undefined
      ? []
      : [`     again: check --seed ${finding.seed} --operation ${finding.operation}`]),
    `     ${finding.curl}`,
  ].join('\n');
}

function operationTable(result: ConformanceResult): string[] {
  const names = [...new Set(result.outcomes.map(each => each.operation))];
  const width = Math.max(9, ...names.map(each => each.length));
  const cell = (value: string | number) => String(value).padStart(6);
  const head = `${'operation'.padEnd(width)}${['pass', 'fail', 'skip', 'error'].map(cell).join('')}`;
  const rows = names.map(name => {
    const outcomes = result.outcomes.filter(each => each.operation === name);
    const {pass, fail, skip, error} = countOutcomes({outcomes});
    return `${name.padEnd(width)}${[pass, fail, skip, error].map(cell).join('')}`;
  });
  return [head, ...rows];
}

/** A skip has its reason; equal ones are told once. */
function skippedLines(result: ConformanceResult): string[] {
  const reasons = new Map<string, number>();
  for (const {operation, reason, status} of result.outcomes) {
    if (status !== 'skip') continue;
    const line = `${operation}: ${reason ?? ''}`;
    reasons.set(line, (reasons.get(line) ?? 0) + 1);
  }
  return [...reasons].map(([line, count]) => `SKIP ${line} (${count} cases)`);
}

function lagLine({lagMsMax = 0}: ConformanceResult): string[] {
  if (lagMsMax === 0) return [];
  return [`reads followed writes within ${formatDuration(lagMsMax)}`];
}
