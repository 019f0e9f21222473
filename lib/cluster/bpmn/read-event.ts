import type {ModdleElement} from 'bpmn-moddle';
import {bodyOf, childOf, childrenOf, extensionOf, textOf} from './moddle-tree.ts';
import type {EventTrigger} from './model.ts';
import type {ModelProblems} from './model-problems.ts';

/** Reads what an event waits for or throws (and the message of a receive task). Null for "none". */
export function readEvent(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  if (element.$type === 'bpmn:ReceiveTask') return readMessage(element, id, problems);
  const definitions = childrenOf(element, 'eventDefinitions');
  const [definition] = definitions;
  if (!definition) return null;
  if (definitions.length > 1) {
    problems.add(id, 'Must have at most one event definition');
    return null;
  }
  switch (definition.$type) {
    case 'bpmn:MessageEventDefinition':
      return THROWING.has(element.$type) ? null : readMessage(definition, id, problems);
    case 'bpmn:SignalEventDefinition':
      return readSignal(definition, id, problems);
    case 'bpmn:TimerEventDefinition':
      return readTimer(definition, id, problems);
    case 'bpmn:ErrorEventDefinition':
      return readError(element, definition, id, problems);
    case 'bpmn:TerminateEventDefinition':
      if (element.$type === 'bpmn:EndEvent') return {type: 'terminate'};
      break;
    default:
  }
  const type = definition.$type.replace('bpmn:', '');
  problems.add(id, `Event definition of type '${type}' is not supported`);
  return null;
}

/** A thrown message is a job: a worker publishes it. */
const THROWING = new Set(['bpmn:IntermediateThrowEvent', 'bpmn:EndEvent']);

function readMessage(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  const message = childOf(element, 'messageRef');
  const name = message && textOf(message, 'name');
  if (!message || !name) {
    problems.add(id, 'Must reference a message with a name');
    return null;
  }
  const subscription = extensionOf(message, 'zeebe:Subscription');
  const correlationKey = subscription && textOf(subscription, 'correlationKey');
  return {
    type: 'message',
    name: problems.expression(id, name),
    correlationKey: problems.optional(id, correlationKey),
  };
}

function readSignal(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  const signal = childOf(element, 'signalRef');
  const name = signal && textOf(signal, 'name');
  if (name) return {type: 'signal', name: problems.expression(id, name)};
  problems.add(id, 'Must reference a signal with a name');
  return null;
}

const TIMER_KINDS = [
  ['timeDate', 'date'],
  ['timeDuration', 'duration'],
  ['timeCycle', 'cycle'],
] as const;

function readTimer(
  element: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  const given = TIMER_KINDS.filter(([property]) => bodyOf(element, property));
  const [first] = given;
  const source = first && bodyOf(element, first[0]);
  if (given.length !== 1 || !first || !source) {
    problems.add(id, 'Must be exactly one type of timer: timeDuration, timeDate or timeCycle');
    return null;
  }
  return {type: 'timer', timer: first[1], at: problems.expression(id, source)};
}

function readError(
  element: ModdleElement,
  definition: ModdleElement,
  id: string,
  problems: ModelProblems,
): EventTrigger | null {
  const error = childOf(definition, 'errorRef');
  const code = error && textOf(error, 'errorCode');
  if (!code && element.$type === 'bpmn:EndEvent') {
    problems.add(id, 'Must reference an error with an error code');
    return null;
  }
  return {type: 'error', code: problems.optional(id, code)};
}
