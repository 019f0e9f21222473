import {describe, expect, it} from 'vitest';
import {badTargets, fineTargets} from '../../faults/loads/all-load-trials.ts';
import type {LoadTrial} from '../../faults/loads/load-trial.ts';
import {closingLines, proofTable} from './proof-table.ts';

function proof(target: LoadTrial | undefined, got: string, isRight: boolean) {
  if (!target) throw new RangeError('no such target');
  return {
    ...{target, got, isRight, isReasonRight: isRight, reason: 'x'.repeat(200)},
    ...{seconds: 7.26, disturbed: isRight ? 0 : 1, needs: isRight ? ['valid'] : []},
  };
}

const PROOFS = [
  proof(badTargets[0], 'failed', true),
  proof(badTargets[1], 'passed', false),
  proof(fineTargets[0], 'failed', false),
  proof(fineTargets[1], 'inconclusive', false),
];

describe('proofTable', () => {
  it('has a line a target, with what was expected and what came', () => {
    const [head, first, second] = proofTable(PROOFS);
    expect(head).toMatch(/^target +expected +got +reason +seconds +needs +says$/);
    expect(first).toMatch(/^✓ freezes +failed +failed +right +7\.3 +valid +x{89}…$/);
    expect(second).toMatch(/^✗ freezes-in-a-loop +failed +passed +wrong +7\.3 \(2 runs\) /);
  });
});

describe('closingLines', () => {
  it('counts who was caught, who was blamed, and which rows are as they have to be', () => {
    expect(closingLines(PROOFS)).toEqual([
      'caught 1 of 2, falsely blamed 1 of 2',
      expect.stringMatching(
        /^1 of \d+ rules have a row .*; none for good-answers, failed-requests, /,
      ),
      '1 passed, 3 failed',
    ]);
  });
});
