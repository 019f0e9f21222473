import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {definitions, literal, table} from './dmn-xml.case.ts';
import {parseDecisions} from './parse-decisions.ts';
import {DmnParseError, type DmnProblem} from './read-element.ts';

async function problemsOf(xml: string): Promise<readonly DmnProblem[]> {
  try {
    await parseDecisions(xml);
  } catch (thrown) {
    if (thrown instanceof DmnParseError) return thrown.problems;
    throw thrown;
  }
  return [];
}

const one = {inputs: ['x'], outputs: ['o'], rules: [['1', '"a"']]};

test('a resource becomes a graph', async () => {
  const xml = definitions(
    table({...one, requires: ['other']}),
    literal('other', '1 + 1'),
    '<inputData id="i" name="i"/>',
  );
  const graph = await parseDecisions(xml);
  expect(graph).toMatchObject({
    id: 'graph',
    name: 'Graph',
    namespace: 'http://camunda.org/schema/1.0/dmn',
    decisions: [
      {id: 'decision', name: 'decision name', resultName: 'decision', requires: ['other']},
      {id: 'other', name: 'other name', logic: {type: 'LITERAL_EXPRESSION'}},
    ],
  });
});

test('labels name inputs and outputs, or else the beginning of the expression and the key', async () => {
  const text = '"expression is used as input name"';
  const xml = definitions(table({...one, inputs: [text, 'y'], rules: []}))
    .replace('id="decision_input_2"', 'id="decision_input_2" label="Body height"')
    .replace('id="decision_output_1"', 'id="decision_output_1" label="Hero"');
  const [decision] = (await parseDecisions(xml)).decisions;
  expect(decision?.logic).toMatchObject({
    inputs: [{name: '"expression is used as input n'}, {name: 'Body height'}],
    outputs: [{key: 'o', name: 'Hero'}],
  });
});

describe('what cannot be executed is refused with the id of the element', () => {
  const decision = table(one);
  const replaced = (from: string, to: string) => definitions(decision.replace(from, to));
  test.each<[string, string, string, string]>([
    [
      'unary tests',
      definitions(table({...one, rules: [['> >', '1']]})),
      'decision_rule_1_1',
      "FEEL unary-tests: failed to parse expression '> >'",
    ],
    [
      'an output entry',
      definitions(table({...one, rules: [['1', '1 +']]})),
      'decision_rule_1_2',
      "FEEL expression: failed to parse expression '1 +'",
    ],
    [
      'an input expression',
      definitions(table({...one, inputs: ['a b']})),
      'decision_input_1_expression',
      "FEEL expression: failed to parse expression 'a b'",
    ],
    [
      'an empty input expression',
      definitions(table({...one, inputs: [' ']})),
      'decision_input_1_expression',
      'FEEL expression: the expression is empty',
    ],
    [
      'a literal expression',
      definitions(literal('l', '(')),
      'l_expression',
      "FEEL expression: failed to parse expression '('",
    ],
    [
      'output values',
      definitions(table({...one, outputs: ['o: 1,,2']})),
      'decision_output_1_values',
      'FEEL unary-tests: ',
    ],
    [
      'output values of variables',
      definitions(table({...one, outputs: ['o: a, b']})),
      'decision_output_1_values',
      "output values are constants, but 'a, b' is read",
    ],
    [
      'another language',
      replaced('id="decision_rule_1_1"', 'id="decision_rule_1_1" expressionLanguage="juel"'),
      'decision_rule_1_1',
      "Expression language 'juel' is not supported",
    ],
    [
      'another language of all',
      definitions(decision).replace('id="graph"', 'id="graph" expressionLanguage="javascript"'),
      'graph',
      "Expression language 'javascript' is not supported",
    ],
    [
      'a hit policy',
      replaced(
        '<decisionTable id="decision_table"',
        '<decisionTable id="decision_table" hitPolicy="BEST"',
      ),
      'decision_table',
      "hit policy 'BEST' is not supported",
    ],
    [
      'an aggregation',
      definitions(table({...one, policy: 'hitPolicy="COLLECT" aggregation="AVG"'})),
      'decision_table',
      "aggregation 'AVG' is not supported",
    ],
    [
      'an aggregation of several outputs',
      definitions(
        table({
          ...one,
          outputs: ['a', 'b'],
          rules: [],
          policy: 'hitPolicy="COLLECT" aggregation="SUM"',
        }),
      ),
      'decision_table',
      "hit policy 'COLLECT' with aggregator is not defined for compound output",
    ],
    [
      'outputs of one name',
      definitions(table({...one, outputs: ['a', 'a'], rules: []})),
      'decision_output_2',
      "the output name 'a' is used twice",
    ],
    [
      'an output without a name',
      definitions(table({...one, outputs: ['a', ''], rules: []})),
      'decision_output_2',
      'an output needs a name where there are several',
    ],
    [
      'no output',
      definitions(table({...one, outputs: [], rules: []})),
      'decision_table',
      'the decision table has no output',
    ],
    [
      'too few entries',
      definitions(
        table({...one, inputs: ['x', 'y'], rules: [['1', '2', '3']].map(row => row.slice(1))}),
      ),
      'decision_rule_1',
      'the rule has 0 output entries, but the table has 1 outputs',
    ],
    [
      'no name',
      definitions(
        '<decision id="d"><literalExpression id="e"><text>1</text></literalExpression></decision>',
      ),
      'd',
      'the decision has no name',
    ],
    ['no logic', definitions('<decision id="d" name="D"/>'), 'd', 'but found nothing'],
    [
      'a boxed context',
      definitions('<decision id="d" name="D"><context id="c"/></decision>'),
      'c',
      'a decision is a decision table or a literal expression, but found a Context',
    ],
    [
      'business knowledge',
      definitions(
        literal(
          'd',
          '1',
          [],
          '<knowledgeRequirement id="k"><requiredKnowledge href="#b"/></knowledgeRequirement>',
        ),
      ),
      'k',
      'business knowledge models are not supported',
    ],
    ['no decision', definitions(), 'graph', 'the definitions have no decision'],
    [
      'a requirement of nothing',
      definitions(literal('d', '1', ['e'])),
      'd',
      "the required decision 'e' does not exist",
    ],
    [
      'a requirement elsewhere',
      definitions(literal('d', '1', ['e'])).replace('#e', 'other.dmn#e'),
      'd_requires_e',
      "the required decision 'other.dmn#e' is not in this resource",
    ],
    [
      'a cycle',
      definitions(literal('x', '1', ['a']), literal('a', '1', ['b']), literal('b', '1', ['a'])),
      'a',
      'the decision requires itself: a -> b -> a',
    ],
    [
      'a requirement of itself',
      definitions(literal('a', '1', ['a'])),
      'a',
      'the decision requires itself: a -> a',
    ],
    [
      'an id that is used twice',
      definitions(literal('a', '1'), literal('a', '2')),
      'definitions',
      'duplicate ID <a>',
    ],
  ])('%s', async (_, xml, elementId, message) => {
    const problems = await problemsOf(xml);
    expect(problems.map(problem => problem.elementId)).toContain(elementId);
    expect(problems.find(problem => problem.elementId === elementId)?.message).toContain(message);
  });

  test('all of them at once, a line each', async () => {
    const xml = definitions(table({...one, rules: [['> >', '1 +']]}), literal('l', '('));
    await expect(parseDecisions(xml)).rejects.toThrow(
      /^FEEL unary-tests: .* \(element 'decision_rule_1_1'\)\nFEEL expression: .* \(element 'decision_rule_1_2'\)\nFEEL expression: .* \(element 'l_expression'\)$/,
    );
  });

  test('FEEL may be named', async () => {
    for (const name of [
      'feel',
      'FEEL',
      'https://www.omg.org/spec/DMN/20191111/FEEL/',
      'http://www.omg.org/spec/FEEL/20140401',
    ]) {
      const xml = replaced(
        'id="decision_rule_1_1"',
        `id="decision_rule_1_1" expressionLanguage="${name}"`,
      );
      expect(await problemsOf(xml), name).toEqual(
        name.endsWith('20140401') ? [expect.anything()] : [],
      );
    }
  });
});

describe('text that is no DMN', () => {
  test.each([
    ['', 'Failed to parse DMN: '],
    ['invalid', 'Failed to parse DMN: '],
    ['<a/>', 'Failed to parse DMN: failed to parse document as <dmn:Definitions>'],
    [definitions(literal('a', '1')).replace('</decision>', ''), 'Failed to parse DMN: '],
    [
      definitions('<unknown/>', literal('a', '1')),
      'Failed to parse DMN: unparsable content <unknown/>',
    ],
    ['<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', 'Failed to parse DMN: '],
    [
      '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">' +
        '<decision>'.repeat(20_000),
      'Failed to parse DMN: ',
    ],
  ])('%#', async (xml, message) => {
    const [problem] = await problemsOf(xml);
    expect(problem?.message).toContain(message);
  });

  test('property: any damage to a resource is a DmnParseError or none', async () => {
    const xml = definitions(table({...one, requires: ['l']}), literal('l', 'x + 1'));
    const damage = fc.tuple(fc.nat(xml.length), fc.nat(20), fc.string({maxLength: 5}));
    await fc.assert(
      fc.asyncProperty(damage, async ([at, length, insert]) => {
        await problemsOf(xml.slice(0, at) + insert + xml.slice(at + length));
      }),
      {numRuns: 100, seed: 8},
    );
  });
});
