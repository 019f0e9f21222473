import {expect, test} from 'vitest';
import {findingFixture} from '../../reports/fixture/conformance-fixture.ts';
import {findingCauses} from './finding-causes.ts';
import type {Finding} from './findings.ts';

function finding(changes: Partial<Finding>, status: number | null = 200): Finding {
  const made = findingFixture(changes);
  const {response} = made.exchange;
  const answer = status === null || !response ? null : {...response, status};
  return {...made, exchange: {...made.exchange, response: answer}};
}

const NO_DATE = {check: 'headers', message: 'expected a Date, got none', level: 'http'} as const;
const WAIVED = {reason: 'known', link: 'https://example.org/1'};

test('what is of one request only does not make two causes of one', () => {
  const pairs: [Partial<Finding>, Partial<Finding>][] = [
    [{message: 'expected totalItems 7, got 8'}, {message: 'expected totalItems 41, got 40'}],
    [
      {message: "at /items/0: 'debug' is not declared"},
      {message: "at /items/12: 'debug' is not declared; at /items/13: 'debug' is not declared"},
    ],
    [{message: 'expected "a\\"1", got "b"'}, {message: 'expected "2", got "x; y"'}],
    [{message: 'expected -1.5, got 9007199254740993'}, {message: 'expected 3, got -7'}],
    [
      {operation: 'getTopology', expectedBy: 'a.yaml:1 #/x'},
      {operation: 'failJob', expectedBy: 'a.yaml:9 #/y'},
    ],
  ];
  for (const [one, other] of pairs) {
    expect(findingCauses([finding(one), finding(other)]), one.message).toHaveLength(1);
  }
});

test('check, expectation, place and kind of answer each tell causes apart', () => {
  const findings = [
    finding(NO_DATE),
    finding({...NO_DATE, check: 'transport'}),
    finding({...NO_DATE, message: 'expected an Allow, got none'}),
    finding({...NO_DATE, id: 'getTopology/headers/valid#/brokers/*/host'}),
    finding(NO_DATE, 404),
    finding(NO_DATE, 500),
    finding(NO_DATE, null),
  ];
  const causes = findingCauses(findings);
  expect(causes).toHaveLength(7);
  expect(new Set(causes.map(each => each.id)).size).toBe(7);
  expect(causes.map(each => each.answer)).toEqual([
    ...['success', 'success', 'success', 'success'],
    ...['refusal', 'server error', 'no answer'],
  ]);
});

test('a cause has its operations once, its count, and its shortest example', () => {
  const long = finding({...NO_DATE, operation: 'getTopology', curl: 'curl with a long body'});
  const short = finding({...NO_DATE, operation: 'failJob', curl: 'curl'});
  const [cause] = findingCauses([long, long, short]);
  expect(cause).toMatchObject({
    id: 'headers: expected a Date, got none (success)',
    operations: ['getTopology', 'failJob'],
    findings: [long, long, short],
    waived: 0,
    example: short,
  });
});

test('a waiver annotates: what it does not cover is the example, what it covers wholly comes last', () => {
  const waived = finding({...NO_DATE, curl: 'c', waived: WAIVED});
  const open = finding({...NO_DATE, curl: 'curl'});
  const known = finding({message: 'expected 1, got 2', waived: WAIVED});
  const causes = findingCauses([known, waived, open]);
  expect(causes.map(each => [each.waived, each.findings.length])).toEqual([
    [1, 2],
    [1, 1],
  ]);
  expect(causes[0]?.example).toBe(open);
});

test('the contract comes before HTTP and the documentation, then the most frequent', () => {
  const of = (level: Finding['level'], message: string) => finding({level, message});
  const findings = [
    of('behaviour', 'a'),
    of('behaviour', 'b'),
    of('behaviour', 'b'),
    of('http', 'c'),
    of('contract', 'd'),
  ];
  expect(findingCauses(findings).map(each => each.expectation)).toEqual(['d', 'c', 'b', 'a']);
});

test('a message of a megabyte is read quickly', () => {
  const [cause] = findingCauses([finding({message: '"'.repeat(1_000_000)})]);
  expect(cause?.expectation.length).toBeLessThanOrEqual(1000);
});
