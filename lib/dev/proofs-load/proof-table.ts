import {badScripts, badTargets, fineTargets} from '../../faults/loads/all-load-trials.ts';
import {LOAD_RULES} from '../../record/verdict/load-rules.ts';
import type {Proof} from './prove-target.ts';

const HEAD = ['target', 'expected', 'got', 'reason', 'seconds', 'says'];
const SAYS_MAX = 90;

/** The proofs for a terminal: a line a target. */
export function proofTable(proofs: readonly Proof[]): string[] {
  const rows = [HEAD, ...proofs.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function rowOf({target, got, reason, isReasonRight, isRight, seconds, disturbed}: Proof): string[] {
  const says = reason.length > SAYS_MAX ? `${reason.slice(0, SAYS_MAX - 1)}…` : reason;
  return [
    `${isRight ? '✓' : '✗'} ${target.name}`,
    target.expects.verdict,
    got,
    isReasonRight ? 'right' : 'wrong',
    `${seconds.toFixed(1)}${disturbed > 0 ? ` (${disturbed + 1} runs)` : ''}`,
    says,
  ];
}

/** The rules that a load is judged by, and those of them that no row would miss. */
function rulesLine(proofs: readonly Proof[]): string {
  const ids = LOAD_RULES.map(each => each.id);
  const unneeded = ids.filter(id => !proofs.some(({needs}) => needs.includes(id)));
  const needed = `${ids.length - unneeded.length} of ${ids.length} rules have a row that turns red without them`;
  return unneeded.length === 0 ? needed : `${needed}; none for ${unneeded.join(', ')}`;
}

/** `caught 9 of 10, falsely blamed 0 of 5`, which rules that took, and how many rows are right. */
export function closingLines(proofs: readonly Proof[]): string[] {
  const bad = proofs.filter(({target}) => [...badTargets, ...badScripts].includes(target));
  const fine = proofs.filter(({target}) => fineTargets.includes(target));
  const caught = bad.filter(each => each.isRight).length;
  const blamed = fine.filter(each => each.got === 'failed').length;
  const right = proofs.filter(each => each.isRight).length;
  return [
    `caught ${caught} of ${bad.length}, falsely blamed ${blamed} of ${fine.length}`,
    rulesLine(proofs),
    `${right} passed, ${proofs.length - right} failed`,
  ];
}
