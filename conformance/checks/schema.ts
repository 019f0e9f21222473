import {schemaValidator} from '../../lib/contract/schema-validator.ts';
import {type Check, declaredResponse, responsesPointer} from './check.ts';
import {jsonAnswer} from './json-answer.ts';

/** The body fits the schema that the contract declares for its status. */
export const schema: Check = {
  name: 'schema',
  level: 'contract',
  appliesTo: judged => {
    const answer = jsonAnswer(judged);
    return hasDeclaredJson(judged) && answer?.value !== undefined;
  },
  judge(judged) {
    const answer = jsonAnswer(judged);
    if (answer?.value === undefined || answer.schema === null) return [];
    const expectedBy = responsesPointer(judged.operation, answer.key);
    return schemaValidator(answer.schema)(answer.value).map(each => ({
      place: each.pointer,
      message: `at ${each.pointer || '/'}: ${each.message}`,
      expectedBy,
    }));
  },
};

function hasDeclaredJson(judged: Parameters<Check['appliesTo']>[0]): boolean {
  return declaredResponse(judged) !== null && jsonAnswer(judged)?.schema !== null;
}
