import {describe, expect, test} from 'vitest';
import type {JsonValue} from '../../core/int64.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import {decisionAnswer} from '../commands/evaluate-decision.ts';
import {definitions, literal, table} from './dmn-xml.case.ts';
import {evaluateDecision} from './evaluate-decision.ts';
import {type Decision, evaluationOrder} from './model.ts';
import {parseDecisions} from './parse-decisions.ts';

const clock = new ManualClock(Date.UTC(2026, 0, 31, 12));

async function evaluate(xml: string, id: string, variables: Record<string, JsonValue> = {}) {
  return evaluateDecision(await parseDecisions(xml), id, variables, clock);
}

const zone = table({
  id: 'zone',
  policy: 'hitPolicy="FIRST"',
  inputs: ['country'],
  outputs: ['zone'],
  rules: [
    ['"DE", "FR"', '"near"'],
    ['', '"far"'],
  ],
});
const shipping = table({
  id: 'shipping',
  inputs: ['zone', 'weight'],
  outputs: ['price'],
  rules: [
    ['"near"', '<= 5', '4.5'],
    ['"near"', '> 5', '4.5 + weight'],
    ['"far"', '-', '20'],
  ],
  requires: ['zone'],
});
const order = definitions(shipping, zone);

describe('a decision', () => {
  test('is evaluated after those that it requires, and tells how', async () => {
    const evaluation = await evaluate(order, 'shipping', {country: 'FR', weight: 7});
    expect(evaluation).toEqual({
      decisionId: 'shipping',
      output: 11.5,
      failure: null,
      evaluatedDecisions: [
        {
          decisionId: 'zone',
          decisionName: 'zone name',
          decisionType: 'DECISION_TABLE',
          output: 'near',
          evaluatedInputs: [{inputId: 'zone_input_1', inputName: 'country', inputValue: 'FR'}],
          matchedRules: [
            {
              ruleId: 'zone_rule_1',
              ruleIndex: 1,
              evaluatedOutputs: [
                {outputId: 'zone_output_1', outputName: 'zone', outputValue: 'near'},
              ],
            },
          ],
        },
        {
          decisionId: 'shipping',
          decisionName: 'shipping name',
          decisionType: 'DECISION_TABLE',
          output: 11.5,
          evaluatedInputs: [
            {inputId: 'shipping_input_1', inputName: 'zone', inputValue: 'near'},
            {inputId: 'shipping_input_2', inputName: 'weight', inputValue: 7},
          ],
          matchedRules: [
            {
              ruleId: 'shipping_rule_2',
              ruleIndex: 2,
              evaluatedOutputs: [
                {outputId: 'shipping_output_1', outputName: 'price', outputValue: 11.5},
              ],
            },
          ],
        },
      ],
    });
  });

  test('that no rule matches, for a missing variable, is null without a failure', async () => {
    const evaluation = await evaluate(order, 'shipping', {country: 'DE'});
    expect(evaluation).toMatchObject({output: null, failure: null});
  });

  test('that does not exist is a failure', async () => {
    expect(await evaluate(order, 'nowhere')).toEqual({
      decisionId: 'nowhere',
      output: null,
      failure: {
        decisionId: 'nowhere',
        message: "Expected to evaluate decision 'nowhere', but no decision found with id 'nowhere'",
      },
      evaluatedDecisions: [],
    });
  });

  test.each<[string, JsonValue, JsonValue]>([
    ['input', 'value', 'value'],
    ['input', {x: [1, {y: null}]}, {x: [1, {y: null}]}],
    ['input', 9_007_199_254_740_993n, 9_007_199_254_740_993n],
    ['now()', null, '2026-01-31T12:00:00Z'],
    ['duration("PT90M") + duration(input)', 'PT30M', 'PT2H'],
  ])('of a literal expression: %s', async (text, input, expected) => {
    const evaluation = await evaluate(definitions(literal('it', text)), 'it', {input});
    expect(evaluation.output).toEqual(expected);
    expect(evaluation.evaluatedDecisions[0]).toMatchObject({
      decisionType: 'LITERAL_EXPRESSION',
      evaluatedInputs: [],
      matchedRules: [],
    });
  });
});

describe('required decisions', () => {
  test('hand over FEEL values: a date stays a date', async () => {
    const xml = definitions(
      literal('due', 'date(day) + duration("P1M")'),
      literal('year', 'due.year + {d: due}.d.month', ['due']),
    );
    expect((await evaluate(xml, 'year', {day: '2026-01-31'})).output).toBe(2028);
  });

  test('are seen under the name of their variable, before a variable of that name', async () => {
    const variable = '<variable id="v" name="rate" typeRef="number"/>';
    const xml = definitions(literal('a', '2', [], variable), literal('b', 'rate * 10', ['a']));
    expect((await evaluate(xml, 'b', {rate: 99})).output).toBe(20);
  });

  test('are seen only by those that require them', async () => {
    const xml = definitions(
      literal('a', '1'),
      literal('b', 'a + 1', ['a']),
      literal('c', '[a, b]', ['b']),
    );
    expect((await evaluate(xml, 'c')).output).toEqual([null, 2]);
  });

  test('are evaluated once, however many require them', async () => {
    const layers = Array.from({length: 40}, (_, i) => [
      literal(
        `l${i}`,
        i === 0 ? '1' : `l${i - 1} + r${i - 1}`,
        i === 0 ? [] : [`l${i - 1}`, `r${i - 1}`],
      ),
      literal(`r${i}`, '0'),
    ]).flat();
    const evaluation = await evaluate(definitions(...layers), 'l39');
    expect(evaluation.output).toBe(1);
    expect(evaluation.evaluatedDecisions).toHaveLength(79);
  });

  test('may be a long chain', async () => {
    const chain = Array.from({length: 100}, (_, i) =>
      literal(`d${i}`, i === 0 ? 'x' : `d${i - 1}`, i === 0 ? [] : [`d${i - 1}`]),
    );
    expect((await evaluate(definitions(...chain), 'd99', {x: 7})).output).toBe(7);
  });

  test('are ordered without recursion, however long the chain', async () => {
    const {decisions} = await parseDecisions(definitions(literal('d', '1')));
    const [decision] = decisions as [Decision];
    const chain = Array.from({length: 50_000}, (_, i) => ({
      ...decision,
      id: `d${i}`,
      requires: i === 0 ? [] : [`d${i - 1}`],
    }));
    const order = evaluationOrder(chain.slice(-1), new Map(chain.map(each => [each.id, each])));
    expect(order).toEqual(chain);
  });
});

describe('failures', () => {
  const height = table({
    id: 'hero',
    inputs: ['assert(height, height != null)'],
    outputs: ['name'],
    rules: [['> 180', 'zone']],
    requires: ['zone'],
  });

  test('name the decision that failed and keep what was evaluated', async () => {
    const evaluation = await evaluate(definitions(height, zone), 'hero', {country: 'DE'});
    expect(evaluation.failure).toEqual({
      decisionId: 'hero',
      message:
        "Expected to evaluate decision 'hero', but Assertion failure on evaluate the expression 'assert(height, height != null)': The condition is not fulfilled",
    });
    const seen = evaluation.evaluatedDecisions.map(({decisionId, output}) => [decisionId, output]);
    expect(seen).toEqual([
      ['zone', 'near'],
      ['hero', null],
    ]);
  });

  test('of a required decision fail the one that requires it', async () => {
    const xml = definitions(literal('a', 'assert(x, false, "no x")'), literal('b', 'a', ['a']));
    const {failure, evaluatedDecisions} = await evaluate(xml, 'b');
    expect(failure?.decisionId).toBe('a');
    expect(failure?.message).toMatch(
      /^Expected to evaluate decision 'b', but Assertion failure .*: no x$/,
    );
    expect(evaluatedDecisions.map(({decisionId}) => decisionId)).toEqual(['a']);
  });

  test.each<[string, string, string | null]>([
    ['number', '"a"', "expected 'number' but found '\"a\"'"],
    ['string', '1', "expected 'string' but found '1'"],
    ['date', '{a: 1}', "expected 'date' but found '{a:1}'"],
    ['time', 'time("10:00:00")', null],
    ['feel:boolean', 'true', null],
    ['number', 'null', null],
    ['Person', '1', null],
  ])('a result of type %s: %s', async (type, text, reason) => {
    const variable = `<variable id="v" name="it" typeRef="${type}"/>`;
    const {failure} = await evaluate(definitions(literal('it', text, [], variable)), 'it');
    expect(failure?.message ?? null).toBe(
      reason && `Expected to evaluate decision 'it', but ${reason}`,
    );
  });

  test('hostile decisions end', async () => {
    const slow = 'count(for a in 1..900, b in 1..900, c in 1..900 return 1)';
    const {failure} = await evaluate(definitions(literal('it', slow)), 'it');
    expect(failure?.message).toMatch(/it ran longer than 500 ms$/);
    let deep: JsonValue = 1;
    for (let i = 0; i < 50_000; i++) deep = [deep];
    expect(
      (await evaluate(definitions(literal('it', '[x]')), 'it', {x: deep})).failure,
    ).not.toBeNull();
    expect(
      (await evaluate(definitions(literal('it', 'x')), 'it', {x: deep})).failure,
    ).not.toBeNull();
  });
});

// EvaluateDecisionResult of Camunda 8.6:
// https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/specifications/evaluate-decision/
test('the answer is shaped as the product shapes it', async () => {
  const graph = await parseDecisions(order);
  const evaluation = evaluateDecision(graph, 'zone', {country: 'US'}, clock);
  const answer = decisionAnswer(graph, evaluation, {
    decisionRequirementsKey: 2_251_799_813_685_249n,
    decisionInstanceKey: 2_251_799_813_685_251n,
    tenantId: '<default>',
    deployed: () => ({decisionDefinitionKey: 2_251_799_813_685_250n, decisionDefinitionVersion: 3}),
  });
  expect(answer).toEqual({
    decisionDefinitionId: 'zone',
    decisionDefinitionName: 'zone name',
    decisionDefinitionVersion: 3,
    decisionDefinitionKey: 2_251_799_813_685_250n,
    decisionRequirementsId: 'graph',
    decisionRequirementsKey: 2_251_799_813_685_249n,
    decisionInstanceKey: 2_251_799_813_685_251n,
    output: '"far"',
    failedDecisionDefinitionId: '',
    failureMessage: '',
    tenantId: '<default>',
    evaluatedDecisions: [
      {
        decisionDefinitionId: 'zone',
        decisionDefinitionName: 'zone name',
        decisionDefinitionVersion: 3,
        decisionDefinitionKey: 2_251_799_813_685_250n,
        decisionDefinitionType: 'DECISION_TABLE',
        output: '"far"',
        tenantId: '<default>',
        evaluatedInputs: [{inputId: 'zone_input_1', inputName: 'country', inputValue: '"US"'}],
        matchedRules: [
          {
            ruleId: 'zone_rule_2',
            ruleIndex: 2,
            evaluatedOutputs: [
              {outputId: 'zone_output_1', outputName: 'zone', outputValue: '"far"'},
            ],
          },
        ],
      },
    ],
  });
});
