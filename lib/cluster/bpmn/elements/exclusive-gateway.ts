import type {CompiledExpression} from '../../feel/expression.ts';
import {evaluateBoolean} from '../../feel/typed-results.ts';
import type {Behaviour, Runtime} from '../../runtime.ts';
import type {ElementInstance} from '../../store/instances.ts';
import {evaluateAs} from '../evaluate.ts';
import {IncidentError} from '../incidents.ts';
import {complete} from '../lifecycle.ts';
import type {SequenceFlow} from '../model.ts';

/**
 * Takes the first flow whose condition holds, in the order of the model, else the default flow.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/exclusive-gateways/
 */
export const exclusiveGateway: Behaviour = {
  enter(runtime, element) {
    complete(runtime, element, undefined, chooseFlow(runtime, element));
  },
};

function chooseFlow(runtime: Runtime, element: ElementInstance): readonly SequenceFlow[] {
  const {outgoing, defaultFlow} = element.node;
  const [only] = outgoing;
  if (!only || (outgoing.length === 1 && !only.condition)) return outgoing;
  const chosen = outgoing.find(
    flow => flow !== defaultFlow && holds(runtime, flow.condition, element),
  );
  return [chosen ?? defaultFlow ?? noFlow()];
}

/** A gateway at which no condition holds and no default flow leads on. @throws IncidentError always */
export function noFlow(): never {
  throw new IncidentError(
    'CONDITION_ERROR',
    'Expected at least one condition to evaluate to true, or to have a default flow',
  );
}

/** Evaluates a condition; an absent one does not hold. @throws IncidentError when it gives no boolean */
export function holds(
  runtime: Runtime,
  condition: CompiledExpression | null,
  element: ElementInstance,
): boolean {
  if (!condition) return false;
  return evaluateAs(evaluateBoolean, runtime, condition, element, 'CONDITION_ERROR');
}
