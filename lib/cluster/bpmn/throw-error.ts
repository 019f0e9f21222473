import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import type {Variables} from '../store/variables.ts';
import {triggerBoundary, triggerEventSubProcess} from './attached-events.ts';
import {isLoopBody} from './element-instances.ts';
import type {FlowNode} from './model.ts';

/** A BPMN error: thrown by a worker or an error end event. */
export interface BpmnError {
  readonly code: string;
  readonly message: string;
  readonly variables: Variables;
}

/**
 * Throws an error outwards from an element instance: to the boundary events of its activity, then to
 * the event sub-processes of the scope around it, and so on, through call activities too. At each
 * place an event for this very code goes before one that catches every error.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/error-events/
 * @returns false when nobody catches it
 */
export function throwError(runtime: Runtime, origin: ElementInstance, error: BpmnError): boolean {
  let at: ElementInstance | null = origin;
  while (at) {
    const boundary: FlowNode | undefined = at.inLoop
      ? undefined
      : catching(at.node.boundaries, error.code);
    if (boundary) {
      triggerBoundary(runtime, at, boundary, error.variables);
      return true;
    }
    const {scope}: ElementInstance = at;
    if (scope && throwToScope(runtime, scope, error)) return true;
    at = scope ?? at.process.parent;
  }
  return false;
}

function throwToScope(runtime: Runtime, scope: ElementInstance, error: BpmnError): boolean {
  if (isLoopBody(scope)) return false;
  const starts = scope.node.eventSubProcesses.flatMap(({starts: [start]}) => start ?? []);
  const caught = catching(starts, error.code);
  const subProcess = scope.node.eventSubProcesses.find(({starts: [start]}) => start === caught);
  if (!caught || !subProcess) return false;
  triggerEventSubProcess(runtime, scope, subProcess, error.variables);
  return true;
}

/** The event that catches a code: one that names it, else one that names none. */
function catching(events: readonly FlowNode[], code: string): FlowNode | undefined {
  const ofErrors = events.filter(({event}) => event?.type === 'error');
  const named = ofErrors.find(({event}) => event?.type === 'error' && event.code?.text === code);
  return named ?? ofErrors.find(({event}) => event?.type === 'error' && !event.code);
}
