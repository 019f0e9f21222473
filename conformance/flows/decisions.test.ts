import {jsonDraft} from '../arrange/drafts.ts';
import {answerObject} from '../exchange/exchange.ts';
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
        const {decisionKey} = await stage.decision();
        const draft = jsonDraft({variables: {colour}}, {decisionKey});
        const exchange = await probe.call('evaluateDecision', draft);
        probe.expectStatus(exchange, 200);
        const {output} = answerObject(exchange);
        probe.expect(output === price, `expected output '${price}', got ${JSON.stringify(output)}`);
      },
    );
  }
});
