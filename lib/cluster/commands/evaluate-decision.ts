import {type JsonValue, stringifyJson} from '../../core/int64.ts';
import {type DecisionEvaluation, evaluateDecision as evaluate} from '../dmn/evaluate-decision.ts';
import type {DecisionGraph} from '../dmn/model.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {DecisionDefinition} from '../store/definitions.ts';
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

/** What the cluster knows of an evaluation's surroundings. */
interface DecisionAnswerKeys {
  readonly decisionRequirementsKey: bigint;
  readonly decisionInstanceKey: bigint;
  readonly tenantId: string;
  /** Asked for each decision of the graph that was evaluated, and for the one asked for. */
  deployed(decisionId: string): DeployedDecision;
}

/** What the cluster knows of a deployed decision. Keys are int64, so bigint. */
interface DeployedDecision {
  readonly decisionDefinitionKey: bigint;
  readonly decisionDefinitionVersion: number;
}

/**
 * The body of an answer to `evaluateDecision`, shaped as `EvaluateDecisionResult` of Camunda 8.6
 * (https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/specifications/evaluate-decision/):
 * values are JSON texts, and without a failure its id and message are empty.
 */
export function decisionAnswer(
  graph: DecisionGraph,
  evaluation: DecisionEvaluation,
  keys: DecisionAnswerKeys,
): {[property: string]: JsonValue} {
  const {decisionId, output, failure, evaluatedDecisions} = evaluation;
  const name = graph.decisions.find(({id}) => id === decisionId)?.name ?? '';
  return {
    ...definition(decisionId, name, keys),
    decisionRequirementsId: graph.id,
    decisionRequirementsKey: keys.decisionRequirementsKey,
    decisionInstanceKey: keys.decisionInstanceKey,
    output: stringifyJson(output),
    failedDecisionDefinitionId: failure?.decisionId ?? '',
    failureMessage: failure?.message ?? '',
    tenantId: keys.tenantId,
    evaluatedDecisions: evaluatedDecisions.map(decision => ({
      ...definition(decision.decisionId, decision.decisionName, keys),
      decisionDefinitionType: decision.decisionType,
      output: stringifyJson(decision.output),
      tenantId: keys.tenantId,
      evaluatedInputs: decision.evaluatedInputs.map(input => ({
        ...input,
        inputValue: stringifyJson(input.inputValue),
      })),
      matchedRules: decision.matchedRules.map(({ruleId, ruleIndex, evaluatedOutputs}) => ({
        ruleId,
        ruleIndex,
        evaluatedOutputs: evaluatedOutputs.map(each => ({
          ...each,
          outputValue: stringifyJson(each.outputValue),
        })),
      })),
    })),
  };
}

function definition(decisionId: string, name: string, keys: DecisionAnswerKeys) {
  const {decisionDefinitionKey, decisionDefinitionVersion} = keys.deployed(decisionId);
  return {
    decisionDefinitionId: decisionId,
    decisionDefinitionName: name,
    decisionDefinitionVersion,
    decisionDefinitionKey,
  };
}
