import {expect, it} from 'vitest';
import {recordFixture} from '../../reports/fixture/record-fixture.ts';
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
  const text = checkSummary(result, recordFixture().target);
  expect(text).toContain(
    'known of 8.8: 3 findings count for nothing: one (2: https://example.org/one); two (1: https://example.org/two)',
  );
  expect(text).not.toMatch(/a\/schema|b\/schema/);
  expect(text).toMatch(/NOTE c\/schema\/x .*waived: mine/);
  expect(text).toContain('FAIL d/schema/x [contract]');
});

it('tells how to see a finding again as a whole command', () => {
  const odd = {...finding("d'e/schema/x", null), operation: "d'e", seed: 7};
  const result = {findings: [odd], outcomes: [], coverage: []} as unknown as ConformanceResult;
  const {target} = recordFixture();
  const command = "npx c8gauge check --operation 'd'\\''e' --seed 7";
  expect(checkSummary(result, target)).toContain(`again: ${command}`);
  const given = {...target, embedded: false, baseUrl: 'https://cluster.example:8080/base'};
  expect(checkSummary(result, given)).toContain(
    "again: npx c8gauge check --base-url https://cluster.example:8080/base --operation 'd'",
  );
});
