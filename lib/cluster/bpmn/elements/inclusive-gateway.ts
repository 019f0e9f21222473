import type {Behaviour} from '../../runtime.ts';
import {complete} from '../lifecycle.ts';
import {holds, noFlow} from './exclusive-gateway.ts';

/**
 * Takes every flow whose condition holds; the default flow when none does. When it is passed as a
 * join is decided where tokens arrive (`joins.ts`).
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/inclusive-gateways/
 */
export const inclusiveGateway: Behaviour = {
  enter(runtime, element) {
    const {outgoing, defaultFlow} = element.node;
    const [only] = outgoing;
    if (!only || (outgoing.length === 1 && !only.condition)) {
      complete(runtime, element);
      return;
    }
    const chosen = outgoing.filter(
      flow => flow !== defaultFlow && holds(runtime, flow.condition, element),
    );
    complete(runtime, element, undefined, chosen.length > 0 ? chosen : [defaultFlow ?? noFlow()]);
  },
};
