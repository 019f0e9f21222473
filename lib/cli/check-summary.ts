import {formatDuration} from '../core/duration.ts';
import {
  type ConformanceResult,
  countOutcomes,
  counts,
  type Finding,
  repeatCommand,
} from '../record/findings.ts';
import type {TargetFacts} from '../record/run-record.ts';

/** The terminal shows so many findings; the record has all. */
const FINDINGS_MAX = 20;

/** A check for the terminal: the findings, then a line for each operation. */
export function checkSummary(result: ConformanceResult, target: TargetFacts): string {
  const told = result.findings.filter(each => each.waived?.knownOf === undefined);
  const shown = told.slice(0, FINDINGS_MAX).map(each => findingLines(each, result, target));
  const more = told.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`... and ${more} more findings (--json FILE has them all)`] : []),
    ...knownLine(result),
    ...operationTable(result),
    ...skippedLines(result),
    ...lagLine(result),
    ...untriedLines(result),
    ...(result.staleWaivers ?? []).map(each => `STALE waiver ${each}: nothing matches it`),
  ].join('\n');
}

function findingLines(finding: Finding, result: ConformanceResult, target: TargetFacts): string {
  const narrowed = counts({...finding, waived: null}, result) ? '' : ' (does not count)';
  const suffix = finding.waived ? ` (waived: ${finding.waived.reason})` : narrowed;
  return [
    `${suffix === '' ? 'FAIL' : 'NOTE'} ${finding.id} [${finding.level}]${suffix}`,
    `     ${finding.message}`,
    ...(finding.expectedBy === null ? [] : [`     by ${finding.expectedBy}`]),
    ...(finding.seed === undefined ? [] : [`     again: ${repeatCommand(target, finding)}`]),
    `     ${finding.curl}`,
  ].join('\n');
}

/** What is known of the version, in one line with where it is said. */
function knownLine({findings}: ConformanceResult): string[] {
  const known = findings.flatMap(({waived}) => (waived?.knownOf === undefined ? [] : [waived]));
  if (known.length === 0) return [];
  const reasons = new Map(known.map(({reason, link}) => [reason, link]));
  const told = [...reasons].map(([reason, link]) => {
    const count = known.filter(each => each.reason === reason).length;
    return `${reason} (${count}: ${link})`;
  });
  const all = known.length === 1 ? '1 finding counts' : `${known.length} findings count`;
  return [`known of ${known[0]?.knownOf}: ${all} for nothing: ${told.join('; ')}`];
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

/** Each reason for skips once, with the operations that it applies to. */
function skippedLines(result: ConformanceResult): string[] {
  const untried = new Set(
    result.coverage
      .filter(({excluded}) => excluded?.startsWith('not tried'))
      .map(each => each.operation),
  );
  const skips = result.outcomes.filter(
    each => each.status === 'skip' && !untried.has(each.operation),
  );
  const reasons = [...new Set(skips.map(each => each.reason ?? ''))];
  return reasons.map(reason => {
    const same = skips.filter(each => (each.reason ?? '') === reason);
    const operations = [...new Set(same.map(each => each.operation))];
    const shown = operations.slice(0, SKIPPED_OPERATIONS_MAX).join(', ');
    const more = operations.length - SKIPPED_OPERATIONS_MAX;
    const where = more > 0 ? `${shown} and ${more} more operations` : shown;
    return `SKIP ${where}: ${reason} (${same.length} cases)`;
  });
}

/** A line names at most so many operations. */
const SKIPPED_OPERATIONS_MAX = 3;

/** What the run does not try unless it is named: a line for each reason. */
function untriedLines({coverage}: ConformanceResult): string[] {
  const untried = coverage.flatMap(({excluded = '', operation}) => {
    const why = /^not tried: (.+) \(--allow /.exec(excluded)?.[1];
    return why === undefined ? [] : [{operation, why}];
  });
  return [...new Set(untried.map(each => each.why))].map(why => {
    const names = untried.filter(each => each.why === why).map(each => each.operation);
    return `not tried: ${names.join(', ')} (${why}; --allow ${names[0]} tries one)`;
  });
}

function lagLine({lagMsMax = 0}: ConformanceResult): string[] {
  if (lagMsMax === 0) return [];
  return [`reads followed writes within ${formatDuration(lagMsMax)}`];
}
