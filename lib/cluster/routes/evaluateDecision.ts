import {type DecisionChoice, evaluateDecision as evaluate} from '../commands/evaluate-decision.ts';
import {writeJson} from './json-body.ts';
import {
  checkTenant,
  type Fields,
  fieldsOf,
  key,
  pathKey,
  refuseFor,
  text,
  variablesOf,
} from './request-fields.ts';
import {json, type Route} from './route.ts';

/** Evaluates a decision: by the key in the path, or as later versions do by key or id in the body. */
export const evaluateDecision: Route = {
  operationId: 'evaluateDecision',
  method: 'POST',
  path: '/decision-definitions/:decisionKey/evaluation',
  aliases: [{method: 'POST', path: '/decision-definitions/evaluation'}],
  limited: true,
  // Later versions name the decision in the body.
  properties: ['variables', 'tenantId', 'decisionDefinitionKey', 'decisionDefinitionId'],
  handle(cluster, request) {
    const inPath = Object.hasOwn(request.params as object, 'decisionKey');
    const pathed = inPath ? pathKey(request.params, 'decisionKey') : undefined;
    const fields = fieldsOf(request.body);
    const choice = pathed === undefined ? choose(fields) : {key: pathed};
    const variables = variablesOf(fields);
    checkTenant(text(fields, 'tenantId'), 'Evaluate Decision');
    return json(writeJson(evaluate(cluster, choice, variables)));
  },
};

function choose(fields: Fields): DecisionChoice {
  const decisionKey = key(fields, 'decisionDefinitionKey');
  const id = text(fields, 'decisionDefinitionId');
  refuseFor([
    decisionKey === undefined &&
      !id &&
      'At least one of [decisionDefinitionId, decisionDefinitionKey] is required',
    decisionKey !== undefined &&
      id !== undefined &&
      'Only one of [decisionDefinitionId, decisionDefinitionKey] is allowed',
  ]);
  return decisionKey === undefined ? {id: id ?? ''} : {key: decisionKey};
}
