import {jsonDraft} from '../arrange/drafts.ts';
import {decisionModelWithoutIds} from '../arrange/models.ts';
import type {JsonObject} from '../arrange/stage.ts';
import {answerObject} from '../exchange/exchange.ts';
import type {Probe} from '../run/behaviour-run.ts';
import {describeFlow} from '../run/describe-flow.ts';

const DECISIONS = 'https://docs.camunda.io/docs/components/modeler/dmn/decision-table-hit-policy/';

/** The table of the model: what each colour costs. */
const PRICES = {red: '10', blue: '20', green: '30'};

describeFlow('decisions', (stage, behaviour) => {
  for (const [colour, price] of Object.entries(PRICES)) {
    behaviour(
      `evaluates ${colour} to ${price}`,
      {operation: 'evaluateDecision', check: 'evaluation', case: colour, source: DECISIONS},
      async probe => {
        const {decisionId, decisionKey} = await stage.decision();
        const draft = jsonDraft({variables: {colour}}, {decisionKey});
        const exchange = await probe.call('evaluateDecision', draft);
        probe.expectStatus(exchange, 200);
        const {output} = answerObject(exchange);
        probe.expect(output === price, `expected output '${price}', got ${JSON.stringify(output)}`);
        expectEvaluated(probe, answerObject(exchange), decisionId, price);
      },
    );
  }

  behaviour(
    'evaluates a table whose parts have no ids',
    {operation: 'evaluateDecision', check: 'evaluation', case: 'without-ids', source: DECISIONS},
    async probe => {
      const {decisionKey} = await stage.deployDecision(decisionModelWithoutIds);
      const draft = jsonDraft({variables: {colour: 'red'}}, {decisionKey});
      const exchange = await probe.call('evaluateDecision', draft);
      probe.expectStatus(exchange, 200);
      const {output} = answerObject(exchange);
      probe.expect(output === '10', `expected output '10', got ${JSON.stringify(output)}`);
    },
  );
});

/** What each decision came to, where the answer shows it. */
function expectEvaluated(
  probe: Probe,
  {evaluatedDecisions}: JsonObject,
  decisionId: string,
  price: string,
): void {
  if (!Array.isArray(evaluatedDecisions)) return;
  const wanted = {
    decisionDefinitionId: decisionId,
    decisionDefinitionType: 'DECISION_TABLE',
    output: price,
  };
  for (const each of evaluatedDecisions as JsonObject[]) {
    for (const [name, value] of Object.entries(wanted)) {
      const received = each[name];
      if (received === undefined) continue;
      probe.expect(received === value, `expected ${name} ${value}, got ${String(received)}`);
    }
  }
}
