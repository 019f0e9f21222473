import {type SchemaViolation, schemaValidator} from '../../lib/contract/schema-validator.ts';
import {type Check, declaredResponse, type Judged, responsesPointer} from './check.ts';
import {eventViolations, isEventAnswer} from './event-answer.ts';
import {jsonAnswer} from './json-answer.ts';

/** The body fits the schema that the contract declares for its status; of a stream, the first event does. */
export const schema: Check = {
  name: 'schema',
  level: 'contract',
  appliesTo: judged => {
    if (isEventAnswer(judged)) return declaredResponse(judged) !== null;
    const answer = jsonAnswer(judged);
    return hasDeclaredJson(judged) && answer?.value !== undefined;
  },
  judge(judged) {
    const expectedBy = responsesPointer(judged.operation, declaredResponse(judged)?.key);
    return violationsOf(judged).map(each => ({
      place: each.pointer,
      message: `at ${each.pointer || '/'}: ${each.message}`,
      expectedBy,
    }));
  },
};

function violationsOf(judged: Judged): readonly SchemaViolation[] {
  if (isEventAnswer(judged)) return eventViolations(judged);
  const answer = jsonAnswer(judged);
  if (answer?.value === undefined || answer.schema === null) return [];
  return schemaValidator(answer.schema)(answer.value);
}

function hasDeclaredJson(judged: Judged): boolean {
  return declaredResponse(judged) !== null && jsonAnswer(judged)?.schema !== null;
}
