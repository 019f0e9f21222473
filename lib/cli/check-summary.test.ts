import {expect, it} from 'vitest';
import type {ConformanceResult, Finding} from '../record/findings.ts';
import {checkSummary} from './check-summary.ts';

const finding = (id: string, waived: Finding['waived']) =>
  ({id, level: 'contract', message: 'odd', curl: `curl ${id}`, waived}) as unknown as Finding;

it('tells what is known of a version in one line with its sources, and each finding of it nowhere', () => {
  const known = (reason: string) => ({
    reason,
    link: `https://example.org/${reason}`,
    knownOf: '8.8',
  });
  const findings = [
    finding('a/schema/x', known('one')),
    finding('a/schema/y', known('one')),
    finding('b/schema/x', known('two')),
    finding('c/schema/x', {reason: 'mine', link: 'https://example.org/mine'}),
    finding('d/schema/x', null),
  ];
  const result = {findings, outcomes: [], coverage: []} as unknown as ConformanceResult;
  const text = checkSummary(result);
  expect(text).toContain(
    'known of 8.8: 3 findings count for nothing: one (2: https://example.org/one); two (1: https://example.org/two)',
  );
  expect(text).not.toMatch(/a\/schema|b\/schema/);
  expect(text).toMatch(/NOTE c\/schema\/x .*waived: mine/);
  expect(text).toContain('FAIL d/schema/x [contract]');
});
