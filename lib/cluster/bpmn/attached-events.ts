import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import type {Variables} from '../store/variables.ts';
import {createElement, isLoopBody} from './element-instances.ts';
import {complete, enter, terminate, terminateChildren} from './lifecycle.ts';
import type {FlowNode} from './model.ts';
import {openWait} from './waits.ts';

/**
 * Subscribes an active instance to its boundary events and to the event sub-processes in it. Of a
 * multi-instance, the body has the boundary events.
 *
 * @throws IncidentError when one of them does not evaluate
 */
export function openAttached(runtime: Runtime, element: ElementInstance): void {
  const {node, inLoop} = element;
  if (!inLoop) {
    for (const boundary of node.boundaries) {
      openWait(runtime, element, boundary, variables =>
        triggerBoundary(runtime, element, boundary, variables),
      );
    }
  }
  if (isLoopBody(element)) return;
  for (const child of node.eventSubProcesses) {
    const start = child.starts[0];
    if (!start) continue;
    openWait(runtime, element, start, variables =>
      triggerEventSubProcess(runtime, element, child, variables),
    );
  }
}

/**
 * Triggers a boundary event; an interrupting one terminates its activity first.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/events/#boundary-events
 */
export function triggerBoundary(
  runtime: Runtime,
  host: ElementInstance,
  boundary: FlowNode,
  variables: Variables,
): void {
  const {scope} = host;
  if (!scope) return;
  const event = createElement(runtime, boundary, host.process, scope);
  if (boundary.interrupting) terminate(runtime, host);
  complete(runtime, event, variables);
}

/**
 * Triggers an event sub-process; an interrupting one terminates everything else in the scope, and no
 * event sub-process of that scope can be triggered any more.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/event-subprocesses/
 */
export function triggerEventSubProcess(
  runtime: Runtime,
  scope: ElementInstance,
  node: FlowNode,
  variables: Variables,
): void {
  const start = node.starts[0];
  if (!start || scope.state !== 'active') return;
  if (start.interrupting) {
    closeEventSubProcesses(scope);
    terminateChildren(runtime, scope);
  }
  const element = createElement(runtime, node, scope.process, scope);
  enter(runtime, element, () => {
    const event = createElement(runtime, start, scope.process, element);
    complete(runtime, event, variables);
  });
}

function closeEventSubProcesses(scope: ElementInstance): void {
  const waits = scope.waits ?? [];
  scope.waits = waits.filter(({node}) => node.kind !== 'startEvent');
  for (const wait of waits) if (wait.node.kind === 'startEvent') wait.close();
}

/** A BPMN error: thrown by a worker or an error end event. */
export interface BpmnError {
  readonly code: string;
  readonly message: string;
  readonly variables: Variables;
}

/**
 * Throws an error outwards from an element instance: to the boundary events of its activity, then to
 * the event sub-processes of the scope around it, and so on, through call activities too. On each
 * level an event for this code takes precedence over one that catches every error.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/error-events/
 * @returns false when no event catches it
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
