import type {CompiledExpression} from '../../feel/expression.ts';
import type {Behaviour, Runtime} from '../../runtime.ts';
import type {ElementInstance} from '../../store/instances.ts';
import {throwError} from '../attached-events.ts';
import {textFrom} from '../evaluate.ts';
import {IncidentError} from '../incidents.ts';
import {settle, terminateChildren} from '../lifecycle.ts';
import {throwEvent} from './throw-event.ts';

/**
 * None, message and signal end events end their token; an error end event throws; a terminate end
 * event ends everything else in its scope.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/terminate-events/
 */
export const endEvent: Behaviour = {
  enter(runtime, element) {
    const {event} = element.node;
    if (event?.type === 'error' && event.code) throwAt(runtime, element, event.code);
    else if (event?.type === 'terminate' && element.scope) {
      terminateChildren(runtime, element.scope);
      settle(runtime, element.scope);
    } else throwEvent.enter(runtime, element);
  },
};

function throwAt(runtime: Runtime, element: ElementInstance, code: CompiledExpression): void {
  const error = {code: textFrom(runtime, code, element), message: '', variables: new Map()};
  if (throwError(runtime, element, error)) return;
  throw new IncidentError(
    'UNHANDLED_ERROR_EVENT',
    `Expected to throw an error event with the code '${error.code}', but it was not caught. No error events are available in the scope.`,
  );
}
