import {objectShape} from '../../lib/contract/schema-shape.ts';
import {answerObjects} from './answer-objects.ts';
import {type Check, responsesPointer} from './check.ts';
import {jsonAnswer} from './json-answer.ts';

/** No property comes that the contract does not name, where it names any. */
export const undeclaredProperties: Check = {
  name: 'undeclared-properties',
  level: 'contract',
  appliesTo: judged => {
    const answer = jsonAnswer(judged);
    return answer?.schema != null && answer.value !== undefined;
  },
  judge(judged) {
    const answer = jsonAnswer(judged);
    if (!answer?.schema || answer.value === undefined) return [];
    const expectedBy = responsesPointer(judged.operation, answer.key);
    return answerObjects(answer.schema, answer.value)
      .filter(({schema}) => typeof schema === 'boolean' || schema.additionalProperties !== true)
      .flatMap(({object, pointer, schema}) => {
        const {properties} = objectShape(schema);
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
