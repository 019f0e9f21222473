import {type JsonValue, stringifyJson} from '../../core/int64.ts';
import type {DecisionEvaluation} from './evaluate-decision.ts';
import type {DecisionGraph} from './model.ts';

/** What the cluster knows of a deployed decision. Keys are int64, so bigint. */
export interface DeployedDecision {
  readonly decisionDefinitionKey: bigint;
  readonly decisionDefinitionVersion: number;
}

/** What the cluster knows of an evaluation's surroundings. */
export interface DecisionAnswerKeys {
  readonly decisionRequirementsKey: bigint;
  readonly decisionInstanceKey: bigint;
  readonly tenantId: string;
  /** Asked for each decision of the graph that was evaluated, and for the one asked for. */
  deployed(decisionId: string): DeployedDecision;
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
