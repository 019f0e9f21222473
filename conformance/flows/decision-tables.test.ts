import {jsonDraft} from '../arrange/drafts.ts';
import {type DecisionTableShape, decisionTablesModel} from '../arrange/models.ts';
import {decisionKeyIn, keyText} from '../arrange/stage.ts';
import {answerObject} from '../exchange/exchange.ts';
import {describeFlow} from '../run/describe-flow.ts';

const HIT_POLICIES =
  'https://docs.camunda.io/docs/components/modeler/dmn/decision-table-hit-policy/';

/** One rule holds for a small amount, all three for a large one. */
const STEPS = [
  ['>= 100', 30],
  ['>= 10', 20],
  ['>= 0', 10],
] as const;
const SAME = STEPS.map(([test]) => [test, 10] as const);

/** A known table: what comes of which amount. Null is no output at all. */
interface KnownTable extends DecisionTableShape {
  readonly outputs: Readonly<Record<string, number | null | readonly number[]>>;
}

const TABLES: Readonly<Record<string, KnownTable>> = {
  unique: {hitPolicy: 'UNIQUE', rules: STEPS, outputs: {5: 10, '-1': null}},
  first: {hitPolicy: 'FIRST', rules: STEPS, outputs: {500: 30, 50: 20, 5: 10, '-1': null}},
  any: {hitPolicy: 'ANY', rules: SAME, outputs: {500: 10, 5: 10}},
  'rule-order': {hitPolicy: 'RULE ORDER', rules: STEPS, outputs: {500: [30, 20, 10], 5: [10]}},
  collect: {hitPolicy: 'COLLECT', rules: STEPS, outputs: {500: [30, 20, 10], 50: [20, 10]}},
  'collect-sum': {...collecting('SUM'), outputs: {500: 60, 50: 30, 5: 10}},
  'collect-min': {...collecting('MIN'), outputs: {500: 10, 5: 10}},
  'collect-max': {...collecting('MAX'), outputs: {500: 30, 50: 20}},
  'collect-count': {...collecting('COUNT'), outputs: {500: 3, 50: 2, 5: 1}},
};

/** Tables that an amount breaks: the policy allows no such outputs. */
const BROKEN: Readonly<Record<string, DecisionTableShape>> = {
  unique: {hitPolicy: 'UNIQUE', rules: STEPS},
  any: {hitPolicy: 'ANY', rules: STEPS},
};

function collecting(aggregation: string): DecisionTableShape {
  return {hitPolicy: 'COLLECT', aggregation, rules: STEPS};
}

describeFlow('decision tables', (stage, behaviour) => {
  const about = (name: string) => ({
    operation: 'evaluateDecision',
    check: 'evaluation',
    case: name,
    source: HIT_POLICIES,
  });
  const decisionOf = (name: string) => stage.uniqueOf(name);
  const shapes = new Map<string, DecisionTableShape>([
    ...Object.entries(TABLES).map(([name, shape]) => [decisionOf(name), shape] as const),
    ...Object.entries(BROKEN).map(
      ([name, shape]) => [decisionOf(`broken-${name}`), shape] as const,
    ),
  ]);
  /** All tables are one resource, which is deployed once. */
  const deployed = async (name: string) => {
    const model = () => decisionTablesModel(decisionOf('tables'), shapes);
    const answer = await stage.deployedOnce(decisionOf('tables'), model);
    return {decisionKey: decisionKeyIn(answer, decisionOf(name))};
  };

  for (const [name, {outputs}] of Object.entries(TABLES)) {
    for (const [amount, output] of Object.entries(outputs)) {
      const wanted = JSON.stringify(output);
      behaviour(`${name} makes ${wanted} of ${amount}`, about(`${name}:${amount}`), async probe => {
        const {decisionKey} = await deployed(name);
        const draft = jsonDraft({variables: {amount: Number(amount)}}, {decisionKey});
        const exchange = await probe.call('evaluateDecision', draft);
        probe.expectStatus(exchange, 200);
        const came = comparable(keyText(answerObject(exchange), 'output'), name === 'collect');
        const isRight = came === comparable(wanted, name === 'collect');
        probe.expect(isRight, `expected output '${wanted}', got '${came}'`);
      });
    }
  }

  for (const name of Object.keys(BROKEN)) {
    behaviour(`${name} fails where several rules differ`, about(`${name}:broken`), async probe => {
      const {decisionKey} = await deployed(`broken-${name}`);
      const draft = jsonDraft({variables: {amount: 500}}, {decisionKey});
      const answer = answerObject(await probe.call('evaluateDecision', draft));
      const {failureMessage, output} = answer;
      const isFailure = output === undefined || output === null || output === 'null';
      probe.expect(isFailure, `expected no output, got ${JSON.stringify(output)}`);
      const says = typeof failureMessage === 'string' && failureMessage !== '';
      probe.expect(says || output === undefined, 'expected a failureMessage, got none');
    });
  }
});

/** A JSON text without its spaces; COLLECT gives a list in any order. */
function comparable(text: string, anyOrder: boolean): string {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(anyOrder && Array.isArray(value) ? value.sort() : value);
  } catch {
    return text;
  }
}
