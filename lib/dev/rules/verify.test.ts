import {expect, it} from 'vitest';
import {applyRules} from './verify.ts';

it('says which rule is broken, by what, and counts what cannot be applied as failed', async () => {
  const lines: string[] = [];
  const failed = await applyRules(
    [
      {name: 'kept', findings: async () => ''},
      {name: 'broken', findings: async () => 'a.ts is too long\n'},
      {name: 'impossible', findings: () => Promise.reject(new Error('no such tool'))},
    ],
    line => lines.push(line),
  );
  expect(failed).toBe(2);
  expect(lines.slice(0, -1)).toEqual([
    'passed: kept',
    'failed: broken\na.ts is too long',
    'failed: impossible\nno such tool',
  ]);
  expect(lines.at(-1)).toBe('1 passed, 2 failed');
});
