import type {MultipartFile} from '../../lib/contract/cases/request-case.ts';

/** A table over the number `amount` with one output; rules from the top. */
export interface DecisionTableShape {
  /** In DMN's words: `RULE ORDER`. */
  readonly hitPolicy: string;
  /** What COLLECT makes of the outputs: `SUM`. */
  readonly aggregation?: string;
  /** A test of the amount, and the output where it holds. */
  readonly rules: readonly (readonly [test: string, output: number])[];
}

/** A DMN file with one decision that is such a table. */
export function decisionTableModel(decisionId: string, shape: DecisionTableShape): MultipartFile {
  const {aggregation, hitPolicy, rules} = shape;
  const policy = `hitPolicy="${hitPolicy}"${aggregation ? ` aggregation="${aggregation}"` : ''}`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="${decisionId}-requirements"
  name="${decisionId}" namespace="http://camunda.org/schema/1.0/dmn">
  <decision id="${decisionId}" name="${decisionId}">
    <decisionTable id="table" ${policy}>
      <input id="input" label="amount"><inputExpression id="expression" typeRef="number"><text>amount</text></inputExpression></input>
      <output id="output" label="rate" name="rate" typeRef="number"/>
      ${rules.map(ruleXml).join('\n      ')}
    </decisionTable>
  </decision>
</definitions>
`;
  const content = new TextEncoder().encode(xml);
  return {
    field: 'resources',
    fileName: `${decisionId}.dmn`,
    mediaType: 'application/xml',
    content,
  };
}

function ruleXml([test, output]: readonly [string, number], at: number): string {
  const input = `<inputEntry id="in-${at}"><text>${test.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</text></inputEntry>`;
  return `<rule id="rule-${at}">${input}<outputEntry id="out-${at}"><text>${output}</text></outputEntry></rule>`;
}
