import {evaluateDecision} from '../../dmn/evaluate-decision.ts';
import type {Behaviour, Runtime} from '../../runtime.ts';
import type {DecisionDefinition} from '../../store/definitions.ts';
import type {ElementInstance} from '../../store/instances.ts';
import {textFrom, variablesSeenBy} from '../evaluate.ts';
import {IncidentError} from '../incidents.ts';
import {complete} from '../lifecycle.ts';
import type {DecisionDefinitionRef} from '../model.ts';
import {jobTask} from './job-task.ts';

/**
 * Evaluates the latest version of a decision into its result variable; without one it is a job.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/business-rule-tasks/
 */
export const businessRuleTask: Behaviour = {
  enter(runtime, element) {
    const {decision} = element.node;
    if (!decision) {
      jobTask.enter(runtime, element);
      return;
    }
    const {requirements, id} = decisionOf(runtime, element, decision);
    const variables = variablesSeenBy(element);
    const {output, failure} = evaluateDecision(requirements.graph, id, variables, runtime.clock);
    if (failure) throw new IncidentError('DECISION_EVALUATION_ERROR', failure.message);
    complete(runtime, element, new Map([[decision.resultVariable, output]]));
  },
};

function decisionOf(
  runtime: Runtime,
  element: ElementInstance,
  {decisionId}: DecisionDefinitionRef,
): DecisionDefinition {
  const id = textFrom(runtime, decisionId, element);
  const definition = runtime.decisions.definitions.latest(id);
  if (definition) return definition;
  throw new IncidentError(
    'CALLED_DECISION_ERROR',
    `Expected to evaluate decision '${id}', but no decision found for id '${id}'`,
  );
}
