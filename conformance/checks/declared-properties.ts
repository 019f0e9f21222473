import {schemaPlaces} from '../../lib/contract/cases/schema-places.ts';
import type {Contract} from '../../lib/contract/contract.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import {objectShape} from '../../lib/contract/schema-shape.ts';
import {type AnswerObject, answerObjects} from './answer-objects.ts';
import {type Check, type Judged, responsesPointer} from './check.ts';
import {jsonAnswer} from './json-answer.ts';

/**
 * Every property that the contract declares is in the answer. Where a document lists `required`
 * properties of answers, the schema check covers them; where it lists none at all, as the default
 * contract, all are required.
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
        .map(name => ({
          place: `${pointer}/${name}`,
          message: `at ${pointer || '/'}: expected property '${name}'`,
          expectedBy,
        })),
    );
  },
};

function declaringObjects(judged: Judged): readonly AnswerObject[] {
  const answer = jsonAnswer(judged);
  if (!answer?.schema || answer.value === undefined) return [];
  if (!isCamundaDocument(judged.contract) || listsRequired(judged.contract)) return [];
  return answerObjects(answer.schema, answer.value);
}

const listing = new WeakMap<Contract, boolean>();

function listsRequired(contract: Contract): boolean {
  const known = listing.get(contract);
  if (known !== undefined) return known;
  const schemas = contract.operations.flatMap(({responses}) =>
    Object.entries(responses).flatMap(([status, {content}]) =>
      status.startsWith('2') ? Object.values(content) : [],
    ),
  );
  const lists = schemas.some(each => schemaPlaces(each).some(({required}) => required));
  listing.set(contract, lists);
  return lists;
}
