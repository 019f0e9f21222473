import {evaluateString} from '../feel/typed-results.ts';
import type {Runtime} from '../runtime.ts';
import type {ProcessDefinition} from '../store/process-definitions.ts';
import type {VariableScope} from '../store/variables.ts';
import {evaluateAs} from './evaluate.ts';
import type {FlowNode} from './model.ts';
import {startProcess} from './start-process.ts';
import {planTimer} from './timer-events.ts';

/** A start event belongs to no instance yet: it sees no variables. */
const NO_VARIABLES: VariableScope = {variables: null, scope: null};

/**
 * Opens the message, signal and timer start events of a newly deployed version, and ends those of the
 * version before.
 */
export function openStartEvents(runtime: Runtime, definition: ProcessDefinition): void {
  runtime.startEvents.replace(definition.model.id);
  for (const node of definition.model.root.starts) openStart(runtime, definition, node);
}

function openStart(runtime: Runtime, definition: ProcessDefinition, node: FlowNode): void {
  const {event} = node;
  if (event?.type === 'message' || event?.type === 'signal') {
    const name = evaluateAs(evaluateString, runtime, event.name, NO_VARIABLES);
    runtime.startEvents.add(event.type, name, {definition, node});
  } else if (event?.type === 'timer') {
    const end = planTimer(runtime, event, NO_VARIABLES, () => {
      startProcess(runtime, {definition, start: node, variables: new Map()});
      runtime.steps.run();
    });
    runtime.startEvents.onReplace(definition.model.id, end);
  }
}

/**
 * Tries the expressions of the start events, so that a deployment is refused before anything of it
 * is stored.
 *
 * @throws IncidentError naming the expression
 */
export function tryStartEvents(runtime: Runtime, root: FlowNode): void {
  for (const {event} of root.starts) {
    if (event?.type === 'message' || event?.type === 'signal') {
      evaluateAs(evaluateString, runtime, event.name, NO_VARIABLES);
    } else if (event?.type === 'timer') planTimer(runtime, event, NO_VARIABLES, () => {})();
  }
}
