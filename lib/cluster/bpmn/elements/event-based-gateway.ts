import type {Behaviour, Runtime} from '../../runtime.ts';
import type {ElementInstance} from '../../store/instances.ts';
import type {Variables} from '../../store/variables.ts';
import {createElement} from '../element-instances.ts';
import {complete} from '../lifecycle.ts';
import type {FlowNode} from '../model.ts';
import {openWait} from '../waits.ts';

/**
 * Waits for the events after it; the first one continues.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/event-based-gateways/
 */
export const eventBasedGateway: Behaviour = {
  enter(runtime, element) {
    for (const {target} of element.node.outgoing) {
      openWait(runtime, element, target, variables => win(runtime, element, target, variables));
    }
  },
};

function win(
  runtime: Runtime,
  gateway: ElementInstance,
  target: FlowNode,
  variables: Variables,
): void {
  const {scope, process} = gateway;
  if (!scope) return;
  const event = createElement(runtime, target, process, scope);
  complete(runtime, gateway, undefined, []);
  complete(runtime, event, variables);
}
