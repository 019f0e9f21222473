import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {JsonValue} from '../../core/int64.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import {definitions, type TableCase, table} from './dmn-xml.case.ts';
import {evaluateDecision} from './evaluate-decision.ts';
import {parseDecisions} from './parse-decisions.ts';

const clock = new ManualClock();

async function evaluate(spec: TableCase, variables: Record<string, JsonValue>) {
  const graph = await parseDecisions(definitions(table(spec)));
  return evaluateDecision(graph, 'decision', variables, clock);
}

/** Overlapping bands, so that every policy has something to decide. */
const bands = {
  inputs: ['n'],
  rules: [
    ['< 10', '"small"'],
    ['[5..20]', '"middle"'],
    ['> 15', '"large"'],
    ['> 100', '"large"'],
  ],
};
const priorities = 'size: "large", "middle", "small"';

// https://docs.camunda.io/docs/8.6/components/modeler/dmn/decision-table-hit-policy/
describe('hit policies', () => {
  test.each<[string, string, number, JsonValue]>([
    ['hitPolicy="UNIQUE"', 'size', 1, 'small'],
    ['', 'size', 15, 'middle'],
    ['hitPolicy="FIRST"', 'size', 7, 'small'],
    ['hitPolicy="FIRST"', 'size', 18, 'middle'],
    ['hitPolicy="ANY"', 'size', 500, 'large'],
    ['hitPolicy="PRIORITY"', priorities, 18, 'large'],
    ['hitPolicy="PRIORITY"', priorities, 7, 'middle'],
    ['hitPolicy="PRIORITY"', 'size', 18, 'middle'],
    ['hitPolicy="OUTPUT ORDER"', priorities, 18, ['large', 'middle']],
    ['hitPolicy="OUTPUT ORDER"', priorities, 7, ['middle', 'small']],
    ['hitPolicy="RULE ORDER"', priorities, 18, ['middle', 'large']],
    ['hitPolicy="COLLECT"', 'size', 18, ['middle', 'large']],
    ['hitPolicy="COLLECT"', 'size', 500, ['large', 'large']],
    ['hitPolicy="COLLECT"', 'size', 1, ['small']],
    ['hitPolicy="COLLECT" aggregation="COUNT"', 'size', 18, 2],
  ])('%s [%s] with n = %i', async (policy, output, n, expected) => {
    const {output: result, failure} = await evaluate({...bands, policy, outputs: [output]}, {n});
    expect(failure).toBeNull();
    expect(result).toEqual(expected);
  });

  test.each<[string, JsonValue]>([
    ['SUM', 23.5],
    ['MIN', 1],
    ['MAX', 20],
    ['COUNT', 3],
  ])('COLLECT with %s', async (aggregation, expected) => {
    const policy = `hitPolicy="COLLECT" aggregation="${aggregation}"`;
    const rules = [
      ['-', '20'],
      ['-', '1'],
      ['-', '2.5'],
      ['"no"', '1000'],
    ];
    const {output} = await evaluate({inputs: ['x'], outputs: ['o'], rules, policy}, {x: 'yes'});
    expect(output).toBe(expected);
  });

  test('a sum of integers beyond 2^53 is exact', async () => {
    const policy = 'hitPolicy="COLLECT" aggregation="SUM"';
    const rules = [['key'], ['1']];
    const {output} = await evaluate({inputs: [], outputs: ['o'], rules, policy}, {key: 2n ** 60n});
    expect(output).toBe(2n ** 60n + 1n);
  });

  test.each([
    [
      '',
      'multiple values aren\'t allowed for UNIQUE hit policy. found: \'List(Map(size -> "small"), Map(size -> "middle"))\'',
    ],
    [
      'hitPolicy="ANY"',
      'different values aren\'t allowed for ANY hit policy. found: \'List(Map(size -> "small"), Map(size -> "middle"))\'',
    ],
    ['hitPolicy="COLLECT" aggregation="MAX"', 'expected number but found \'"small"\''],
  ])('%s refuses results in the words of the product', async (policy, reason) => {
    const evaluation = await evaluate({...bands, policy, outputs: ['size']}, {n: 7});
    expect(evaluation.output).toBeNull();
    expect(evaluation.failure).toEqual({
      decisionId: 'decision',
      message: `Expected to evaluate decision 'decision', but ${reason}`,
    });
    expect(evaluation.evaluatedDecisions[0]?.matchedRules.map(rule => rule.ruleIndex)).toEqual([
      1, 2,
    ]);
  });
});

describe('several outputs', () => {
  const spec = {
    inputs: ['n'],
    outputs: ['size: 1, 2', 'name: "b", "a"'],
    rules: [
      ['> 0', '2', '"a"'],
      ['> 0', '1', '"a"'],
      ['> 0', '1', '"b"'],
    ],
  };

  test('make a context of each rule', async () => {
    const {output} = await evaluate({...spec, policy: 'hitPolicy="FIRST"'}, {n: 1});
    expect(output).toEqual({size: 2, name: 'a'});
  });

  test('have priorities from left to right', async () => {
    const {output} = await evaluate({...spec, policy: 'hitPolicy="OUTPUT ORDER"'}, {n: 1});
    expect(output).toEqual([
      {size: 1, name: 'b'},
      {size: 1, name: 'a'},
      {size: 2, name: 'a'},
    ]);
  });

  test('show themselves in a violation', async () => {
    const {failure} = await evaluate({...spec, policy: 'hitPolicy="ANY"'}, {n: 1});
    expect(failure?.message).toContain(
      '\'List(Map(size -> 2, name -> "a"), Map(size -> 1, name -> "a"),',
    );
  });
});

describe('no rule matches', () => {
  const spec = {inputs: ['n'], rules: [['1', '1', '2']], outputs: ['a', 'b']};
  test.each(['UNIQUE', 'FIRST', 'PRIORITY', 'ANY', 'COLLECT', 'RULE ORDER', 'OUTPUT ORDER'])(
    '%s gives null, or the defaults',
    async policy => {
      const hitPolicy = `hitPolicy="${policy}"`;
      expect((await evaluate({...spec, policy: hitPolicy}, {n: 9})).output).toBeNull();
      const defaults = ['n + 1', '"none"'];
      const {output} = await evaluate({...spec, policy: hitPolicy, defaults}, {n: 9});
      expect(output).toEqual({a: 10, b: 'none'});
    },
  );

  test('a single default is the result itself', async () => {
    const {output} = await evaluate({...spec, defaults: ['0']}, {n: 9});
    expect(output).toBe(0);
  });
});

/** A test of a number, as FEEL and as a predicate. */
const numberTest = fc.oneof(
  fc.constant({text: '-', holds: (_: number) => true}),
  fc.integer({min: -5, max: 5}).map(k => ({text: `${k}`, holds: (n: number) => n === k})),
  fc.integer({min: -5, max: 5}).map(k => ({text: `< ${k}`, holds: (n: number) => n < k})),
  fc.integer({min: -5, max: 5}).map(k => ({text: `not(>= ${k})`, holds: (n: number) => !(n >= k)})),
  fc
    .tuple(fc.integer({min: -5, max: 0}), fc.integer({min: 0, max: 5}))
    .map(([a, b]) => ({text: `[${a}..${b})`, holds: (n: number) => n >= a && n < b})),
);

test('property: FIRST is the first rule whose tests all hold, and COLLECT is all of them', async () => {
  const rows = fc.array(fc.tuple(numberTest, numberTest), {maxLength: 6});
  const inputs = fc.tuple(fc.integer({min: -6, max: 6}), fc.integer({min: -6, max: 6}));
  await fc.assert(
    fc.asyncProperty(rows, inputs, async (rules, [x, y]) => {
      const rulesOfTable = rules.map(([a, b], index) => [a.text, b.text, `${index}`]);
      const spec = {inputs: ['x', 'y'], outputs: ['o'], rules: rulesOfTable};
      const expected = rules.flatMap(([a, b], index) => (a.holds(x) && b.holds(y) ? [index] : []));
      const first = await evaluate({...spec, policy: 'hitPolicy="FIRST"'}, {x, y});
      const all = await evaluate({...spec, policy: 'hitPolicy="COLLECT"'}, {x, y});
      expect(first.output).toBe(expected[0] ?? null);
      expect(all.output).toEqual(expected.length > 0 ? expected : null);
    }),
    {numRuns: 50, seed: 8},
  );
});
