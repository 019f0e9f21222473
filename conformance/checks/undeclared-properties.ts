import type {JsonSchema} from '../../lib/contract/contract.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import {flatSchema} from '../../lib/contract/schema-shape.ts';
import {wideSchema} from '../../lib/contract/wide-schema.ts';
import {answerObjects} from './answer-objects.ts';
import {type Check, responsesPointer} from './check.ts';
import {jsonAnswer} from './json-answer.ts';

/**
 * No property comes that the contract does not name, where it names any: Camunda's documents are complete. In
 * others a schema that does not say admits further ones (2020-12, 10.3.2.3), and the schema check does the rest.
 */
export const undeclaredProperties: Check = {
  name: 'undeclared-properties',
  level: 'contract',
  appliesTo: judged => {
    const answer = isCamundaDocument(judged.contract) ? jsonAnswer(judged) : null;
    return answer?.schema != null && answer.value !== undefined;
  },
  judge(judged) {
    const answer = jsonAnswer(judged);
    if (!answer?.schema || answer.value === undefined) return [];
    const expectedBy = responsesPointer(judged.operation, answer.key);
    return answerObjects(answer.schema, answer.value)
      .filter(({schema}) => !admitsOthers(schema))
      .flatMap(({object, pointer, schema}) => {
        const {properties} = wideSchema(schema);
        return Object.keys(object)
          .filter(name => !Object.hasOwn(properties, name))
          .map(name => ({
            place: `${pointer}/${name}`,
            message: `at ${pointer || '/'}: '${name}' is not declared`,
            expectedBy,
          }));
      });
  },
};

/** Whether a schema says that others may come. */
function admitsOthers(schema: JsonSchema): boolean {
  const {additionalProperties, patternProperties} = flatSchema(schema);
  const isSaid = additionalProperties !== undefined && additionalProperties !== false;
  return isSaid || patternProperties !== undefined;
}
