import type {LoadResult, OperationTotals} from '../record/load-result.ts';

/** What a scenario measured, for a terminal: a line an operation, then what is not as it should be. */
export function loadSummary(result: LoadResult): string[] {
  const lines = result.operations.map(each => operationLine(each, result.durationMs));
  const {arrivals, iterations, ledger} = result;
  if (iterations.dropped > 0 || iterations.late > 0)
    lines.push(`  arrivals: ${iterations.late} late, ${iterations.dropped} dropped`);
  if (arrivals && arrivals.heldBack > 0)
    lines.push(`  back-off: ${arrivals.heldBack} of ${arrivals.completed} arrivals held back`);
  if (iterations.failed > 0) lines.push(`  ${iterations.failed} iterations threw an exception`);
  for (const each of result.checks.filter(check => check.fails > 0))
    lines.push(`  check '${each.name}' failed ${each.fails} of ${each.passes + each.fails} times`);
  for (const each of result.thresholds.filter(threshold => !threshold.passed))
    lines.push(`  threshold ${each.metric} ${each.expression}: ${each.observed}`);
  if (ledger) {
    lines.push(
      `  ledger: ${ledger.created} created, ${ledger.completed} completed, ${ledger.lostCount} lost, ` +
        `${ledger.duplicatedCount} duplicated, ${ledger.foreignCount} foreign`,
    );
  }
  return lines;
}

function operationLine({operation, requests, responseTime}: OperationTotals, ms: number): string {
  const perSecond = Math.round(requests.total / (ms / 1000));
  const bad = requests.failed + requests.errors;
  const failures = bad > 0 ? `  ${bad} failed` : '';
  const backpressure = requests.backpressure > 0 ? `  ${requests.backpressure} backpressure` : '';
  return (
    `  ${operation.padEnd(26)} ${String(requests.total).padStart(8)}  ${perSecond}/s` +
    `  p50 ${milliseconds(responseTime.latencyUsP50)}  p99 ${milliseconds(responseTime.latencyUsP99)}` +
    `${failures}${backpressure}`
  );
}

function milliseconds(us: number | null): string {
  return us === null ? 'n/a' : `${(us / 1000).toFixed(us < 10_000 ? 2 : 0)} ms`;
}
