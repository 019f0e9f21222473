import {badScripts, badTargets, fineTargets} from '../../faults/loads/all-load-trials.ts';
import {LOAD_RULES} from '../../record/verdict/load-rules.ts';
import type {Proof} from './prove-target.ts';

const HEAD = ['target', 'expected', 'got', 'reason', 'seconds', 'needs', 'says'];
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

function rowOf(proof: Proof): string[] {
  const {target, got, reason, isReasonRight, isRight, seconds, disturbed, needs} = proof;
  const says = reason.length > SAYS_MAX ? `${reason.slice(0, SAYS_MAX - 1)}…` : reason;
  return [
    `${isRight ? '✓' : '✗'} ${target.name}`,
    target.expects.verdict,
    got,
    isReasonRight ? 'right' : 'wrong',
    `${seconds.toFixed(1)}${disturbed > 0 ? ` (${disturbed + 1} runs)` : ''}`,
    needs.join(' ') || '-',
    says,
  ];
}

/**
 * Rules about what no target and no script can bring about in a short run on this engine: a thread that dies by
 * a fault of ours, iterations of which k6 does not tell, the drift of a soak, which takes four minutes, and what
 * a command of the user's does. The test of the rules has evidence for them.
 */
const NOT_BY_A_TRIAL = [
  ...['accounted', 'known-iterations', 'no-drift', 'drift-told', 'recovers', 'disturbed'],
];

/** The rules without which no row would turn red, of those that a trial can break. */
export function rulesWithoutRow(proofs: readonly Proof[]): string[] {
  const ids = LOAD_RULES.map(each => each.id).filter(each => !NOT_BY_A_TRIAL.includes(each));
  return ids.filter(id => !proofs.some(({needs}) => needs.includes(id)));
}

function rulesLine(proofs: readonly Proof[]): string {
  const all = LOAD_RULES.length - NOT_BY_A_TRIAL.length;
  const missing = rulesWithoutRow(proofs);
  const has = `${all - missing.length} of ${all} rules have a row that turns red without them`;
  return missing.length === 0 ? has : `${has}; none for ${missing.join(', ')}`;
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
