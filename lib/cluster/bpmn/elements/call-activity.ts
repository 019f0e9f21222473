import type {Behaviour, Runtime} from '../../runtime.ts';
import type {ProcessDefinition} from '../../store/definitions.ts';
import type {ElementInstance} from '../../store/instances.ts';
import {visible} from '../../store/variables.ts';
import {textFrom} from '../evaluate.ts';
import {IncidentError} from '../incidents.ts';
import {complete, terminate} from '../lifecycle.ts';
import type {CallDefinition} from '../model.ts';
import {startProcess} from '../start-process.ts';

/** A process that calls itself is stopped at this depth, as in the product. */
const CALL_DEPTH_MAX = 1000;

/**
 * Starts the latest version of a process and waits for it. By default all variables are handed over,
 * both ways.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/call-activities/
 */
export const callActivity: Behaviour = {
  enter(runtime, element) {
    const {call} = element.node;
    if (!call) return;
    const definition = called(runtime, element, call);
    const variables = call.propagateAllParentVariables
      ? visible(element)
      : (element.variables ?? new Map());
    const child = startProcess(runtime, {definition, variables, parent: element});
    element.onTerminate = () => terminate(runtime, child.root);
  },

  childProcessCompleted(runtime, element, root) {
    const {call, outputs} = element.node;
    const handedBack = call?.propagateAllChildVariables || outputs.length > 0;
    complete(runtime, element, handedBack ? (root.variables ?? undefined) : undefined);
  },
};

function called(
  runtime: Runtime,
  element: ElementInstance,
  call: CallDefinition,
): ProcessDefinition {
  const processId = textFrom(runtime, call.processId, element);
  const definition = runtime.definitions.latest(processId);
  if (!definition) {
    throw failed(
      `Expected process with BPMN process id '${processId}' to be deployed, but not found.`,
    );
  }
  if (!definition.model.root.starts.some(({event}) => !event)) {
    throw failed(
      `Expected process with BPMN process id '${processId}' to have a none start event, but not found.`,
    );
  }
  if (element.process.depth >= CALL_DEPTH_MAX) {
    throw failed(
      `The call activity has reached the maximum depth of ${CALL_DEPTH_MAX}. This is likely due to a recursive call.`,
    );
  }
  return definition;
}

function failed(message: string): IncidentError {
  return new IncidentError('CALLED_ELEMENT_ERROR', message);
}
