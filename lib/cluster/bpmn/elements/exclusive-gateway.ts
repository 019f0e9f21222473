import type {ElementInstance} from '../../store/instances.ts';
import type {Behaviour} from '../behaviour.ts';
import type {Expression, Scope} from '../expression.ts';
import {failingAs, IncidentError} from '../incidents.ts';
import {typeName} from '../jobs.ts';
import {complete} from '../lifecycle.ts';
import {scopeOf} from '../mappings.ts';
import type {SequenceFlow} from '../model.ts';

/**
 * Takes the first flow whose condition holds, in the order of the model, else the default flow.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/exclusive-gateways/
 */
export const exclusiveGateway: Behaviour = {
  enter(runtime, element) {
    complete(runtime, element, undefined, chooseFlow(element));
  },
};

function chooseFlow(element: ElementInstance): readonly SequenceFlow[] {
  const {outgoing, defaultFlow} = element.node;
  const [only] = outgoing;
  if (!only || (outgoing.length === 1 && !only.condition)) return outgoing;
  const scope = scopeOf(element);
  const chosen =
    outgoing.find(({condition}) => condition && conditionHolds(condition, scope)) ?? defaultFlow;
  if (chosen) return [chosen];
  throw noFlow();
}

/** The incident of a gateway at which no condition holds and no default flow leads on. */
export function noFlow(): IncidentError {
  return new IncidentError(
    'CONDITION_ERROR',
    'Expected at least one condition to evaluate to true, or to have a default flow',
  );
}

/** Evaluates a condition. @throws IncidentError when it gives no boolean */
export function conditionHolds(condition: Expression, scope: Scope): boolean {
  const value = failingAs('CONDITION_ERROR', () => condition.evaluate(scope));
  if (typeof value === 'boolean') return value;
  const source = condition.source.replace(/^=/, '').trim();
  throw new IncidentError(
    'CONDITION_ERROR',
    `Expected result of the expression '${source}' to be 'BOOLEAN', but was '${typeName(value)}'.`,
  );
}
