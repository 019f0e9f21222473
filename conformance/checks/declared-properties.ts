import {objectShape} from '../../lib/contract/schema-shape.ts';
import {type AnswerObject, answerObjects} from './answer-objects.ts';
import {type Check, type Judged, responsesPointer} from './check.ts';
import {jsonAnswer} from './json-answer.ts';

/**
 * Every property that the contract declares is there. A schema that lists `required` properties is
 * taken at its word (the schema check holds it); one that lists none, as all of Camunda 8.6 do,
 * means all of them.
 */
export const declaredProperties: Check = {
  name: 'declared-properties',
  level: 'behaviour',
  appliesTo: judged => declaringObjects(judged).length > 0,
  judge(judged) {
    const expectedBy = responsesPointer(judged.operation, jsonAnswer(judged)?.key);
    return declaringObjects(judged).flatMap(({object, pointer, schema}) =>
      Object.keys(objectShape(schema).properties)
        .filter(name => !Object.hasOwn(object, name))
        .map(name => ({message: `at ${pointer || '/'}: expected property '${name}'`, expectedBy})),
    );
  },
};

function declaringObjects(judged: Judged): AnswerObject[] {
  const answer = jsonAnswer(judged);
  if (!answer?.schema || answer.value === undefined) return [];
  return answerObjects(answer.schema, answer.value).filter(
    each => objectShape(each.schema).required.length === 0,
  );
}
