import type {JsonValue} from '../../core/int64.ts';
import {decisionAnswer} from '../dmn/decision-answer.ts';
import {evaluateDecision as evaluate} from '../dmn/evaluate-decision.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {DecisionDefinition} from '../store/decisions.ts';
import type {Variables} from '../store/variables.ts';

/** Which decision: by its key, or the latest version of its id. */
export type DecisionChoice = {readonly key: bigint} | {readonly id: string};

/**
 * Evaluates a decision. A decision that fails is an answer too, with its `failureMessage`.
 *
 * @returns what the product answers
 * @throws Rejection NOT_FOUND
 */
export function evaluateDecision(
  runtime: Runtime,
  choice: DecisionChoice,
  variables: Variables,
): JsonValue {
  const definition = findDecision(runtime, choice);
  const {requirements, id, tenantId} = definition;
  const seen = (name: string) => variables.get(name);
  const evaluation = evaluate(requirements.graph, id, seen, runtime.clock);
  return decisionAnswer(requirements.graph, evaluation, {
    decisionRequirementsKey: requirements.key,
    decisionInstanceKey: runtime.keys.next(1),
    tenantId,
    deployed(decisionId) {
      const deployed = requirements.decisions.find(each => each.id === decisionId) ?? definition;
      return {
        decisionDefinitionKey: deployed.key,
        decisionDefinitionVersion: deployed.version,
      };
    },
  });
}

function findDecision({decisions}: Runtime, choice: DecisionChoice): DecisionDefinition {
  const found =
    'key' in choice
      ? decisions.definitions.get(choice.key)
      : decisions.definitions.latest(choice.id);
  if (found) return found;
  const what = 'key' in choice ? `key '${choice.key}'` : `id '${choice.id}'`;
  throw rejected(
    'EVALUATE',
    'NOT_FOUND',
    `Expected to evaluate decision, but no decision found for ${what}`,
  );
}
