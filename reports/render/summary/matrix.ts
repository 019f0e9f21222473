import {groupBy} from '../../../lib/core/group-by.ts';
import type {
  CheckOutcome,
  ConformanceResult,
  Finding,
  ObservedResponse,
} from '../../../lib/record/findings.ts';

/** How one check went on one operation, over all its cases. */
export interface MatrixCell {
  readonly state: 'pass' | 'fail' | 'waived' | 'error' | 'skip' | 'none';
  readonly outcomes: readonly CheckOutcome[];
  readonly findings: readonly Finding[];
}

export interface MatrixRow {
  readonly operation: string;
  readonly exercised: boolean;
  /** In the order of {@link Matrix.checks}. */
  readonly cells: readonly MatrixCell[];
  /** Which statuses and properties of the contract were observed; empty in older records. */
  readonly responses: readonly ObservedResponse[];
}

/** Operations by checks. */
export interface Matrix {
  readonly checks: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Lays the outcomes out. Operations come in the contract's order, whatever was exercised. */
export function conformanceMatrix({outcomes, findings, coverage}: ConformanceResult): Matrix {
  const checks = [...new Set(outcomes.map(each => each.check))];
  const byCell = groupBy(outcomes, each => `${each.operation}/${each.check}`);
  const found = groupBy(findings, each => `${each.operation}/${each.check}`);
  const covered = new Map(coverage.map(each => [each.operation, each]));
  const operations = new Set([...covered.keys(), ...outcomes.map(each => each.operation)]);
  return {
    checks,
    rows: [...operations].map(operation => ({
      operation,
      exercised: covered.get(operation)?.exercised ?? true,
      responses: covered.get(operation)?.responses ?? [],
      cells: checks.map(check => {
        const key = `${operation}/${check}`;
        return matrixCell(byCell.get(key) ?? [], found.get(key) ?? []);
      }),
    })),
  };
}

function matrixCell(outcomes: readonly CheckOutcome[], findings: readonly Finding[]): MatrixCell {
  return {state: cellState(outcomes, findings), outcomes, findings};
}

function cellState(outcomes: readonly CheckOutcome[], findings: readonly Finding[]) {
  const has = (status: CheckOutcome['status']) => outcomes.some(each => each.status === status);
  if (has('fail'))
    return findings.length > 0 && findings.every(each => each.waived) ? 'waived' : 'fail';
  if (has('error')) return 'error';
  if (has('pass')) return 'pass';
  return has('skip') ? 'skip' : 'none';
}

/** A fragment for a finding's place on the page: its id without white space. */
export function findingAnchor(finding: Finding): string {
  return `finding-${finding.id.replace(/[^\w./-]+/g, '-').slice(0, 200)}`;
}
