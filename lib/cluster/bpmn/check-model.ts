import {FeelSyntaxError} from '../feel/errors.ts';
import {type CompiledExpression, compileExpression} from '../feel/expression.ts';
import type {FlowNode} from './model.ts';

/** The problems of a model, collected so that a deployment reports all of them at once. */
export class ModelProblems {
  readonly #lines: string[] = [];

  get any(): boolean {
    return this.#lines.length > 0;
  }

  /** Worded as Zeebe words its model validation: the element's id, then the error. */
  add(elementId: string, error: string): void {
    this.#lines.push(`- Element: ${elementId}\n    - ERROR: ${error}`);
  }

  /** Compiles the text of a model; what does not compile becomes a problem of the element. */
  expression(elementId: string, source: string): CompiledExpression {
    try {
      return compileExpression(source);
    } catch (error) {
      if (!(error instanceof FeelSyntaxError)) throw error;
      this.add(elementId, error.message);
      return compileExpression('');
    }
  }

  /** Compiles what may be absent. */
  optional(elementId: string, source: unknown): CompiledExpression | null {
    return typeof source === 'string' && source !== '' ? this.expression(elementId, source) : null;
  }

  toString(): string {
    return this.#lines.join('\n');
  }
}

/** The nodes that an event-based gateway may lead to. */
const EVENTS_OF_GATEWAY = new Set(['message', 'timer', 'signal']);
const BOUNDARY_EVENTS = new Set(['message', 'timer', 'signal', 'error']);
const START_EVENTS = new Set(['message', 'timer', 'signal']);
const INTERRUPTIBLE = new Set([
  'subProcess',
  'callActivity',
  'jobTask',
  'userTask',
  'receiveTask',
  'businessRuleTask',
  'scriptTask',
  'passTask',
]);

/** Checks a process or a sub-process as a whole. */
export function checkScope(scope: FlowNode, problems: ModelProblems): void {
  const {id, starts, kind} = scope;
  if (starts.length === 0) problems.add(id, 'Must have at least one start event');
  if (starts.filter(({event}) => !event).length > 1) {
    problems.add(id, 'Multiple none start events are not allowed');
  }
  if (kind === 'subProcess' && (starts.length !== 1 || starts[0]?.event)) {
    problems.add(id, 'Must have exactly one none start event');
  }
  if (kind === 'eventSubProcess' && (starts.length !== 1 || !starts[0]?.event)) {
    problems.add(id, 'Must have exactly one start event of type message, timer, signal or error');
  }
  if (kind === 'process') {
    for (const {event, id: startId} of starts) {
      if (event && !START_EVENTS.has(event.type)) {
        problems.add(startId, 'Must be a none, message, timer or signal start event');
      }
    }
  }
}

/** Checks one node, once its flows are known. */
export function checkNode(node: FlowNode, problems: ModelProblems): void {
  checkFlows(node, problems);
  checkEvent(node, problems);
  if (node.kind === 'eventBasedGateway') checkEventGateway(node, problems);
  if (node.boundaries.length > 0 && !INTERRUPTIBLE.has(node.kind)) {
    problems.add(node.id, 'Boundary events can only be attached to activities');
  }
}

function checkFlows(node: FlowNode, problems: ModelProblems): void {
  const {id, kind, incoming, outgoing} = node;
  if (kind === 'endEvent' && outgoing.length > 0) {
    problems.add(id, 'End events must not have outgoing sequence flows to other elements.');
  }
  if ((kind === 'startEvent' || kind === 'boundaryEvent') && incoming.length > 0) {
    problems.add(id, `Must not have incoming sequence flows`);
  }
  if (kind === 'eventSubProcess' && incoming.length + outgoing.length > 0) {
    problems.add(id, 'Must not have any incoming or outgoing sequence flow');
  }
  if (kind !== 'exclusiveGateway' && kind !== 'inclusiveGateway') return;
  if (outgoing.length < 2) return;
  for (const flow of outgoing) {
    if (!flow.condition && flow !== node.defaultFlow) {
      problems.add(flow.id, 'Must have a condition or be the default flow');
    }
  }
}

function checkEvent(node: FlowNode, problems: ModelProblems): void {
  const {id, kind, event} = node;
  if (kind === 'boundaryEvent' && !(event && BOUNDARY_EVENTS.has(event.type))) {
    problems.add(id, 'Boundary events must be one of: timer, message, error, signal');
  }
  if (kind === 'catchEvent' && !(event && EVENTS_OF_GATEWAY.has(event.type))) {
    problems.add(id, 'Intermediate catch events must be one of: message, timer, signal');
  }
  if (kind === 'throwEvent' && event && event.type !== 'signal') {
    problems.add(id, 'Intermediate throw events must be one of: none, message, signal');
  }
  if (kind === 'endEvent' && (event?.type === 'timer' || event?.type === 'message')) {
    problems.add(id, 'End events must be one of: none, error, terminate, message, signal');
  }
  if (event?.type === 'error' && !node.interrupting) {
    problems.add(id, 'Error events must be interrupting');
  }
  checkCorrelationKey(node, problems);
  checkTimer(node, problems);
}

/** A cycle needs an event that can be triggered repeatedly; a start event of a process a date or a cycle. */
function checkTimer(
  {id, kind, event, interrupting, scope}: FlowNode,
  problems: ModelProblems,
): void {
  if (event?.type !== 'timer') return;
  const startsProcess = kind === 'startEvent' && scope?.kind === 'process';
  if (startsProcess && event.timer === 'duration') {
    problems.add(id, 'Timer start event must have a time cycle or a time date');
  }
  if (event.timer === 'cycle' && !startsProcess && (interrupting || kind === 'catchEvent')) {
    problems.add(id, 'Interrupting timer event with time cycle is not allowed.');
  }
}

/** Only a message that starts a process needs no correlation key. */
function checkCorrelationKey(node: FlowNode, problems: ModelProblems): void {
  const {id, kind, event, scope} = node;
  if (event?.type !== 'message' || event.correlationKey) return;
  if (kind === 'startEvent' && scope?.kind === 'process') return;
  problems.add(id, "Must have exactly one 'zeebe:subscription' extension with a correlationKey");
}

function checkEventGateway(node: FlowNode, problems: ModelProblems): void {
  const {id, outgoing} = node;
  if (outgoing.length < 2) {
    problems.add(id, 'Event-based gateway must have at least 2 outgoing sequence flows.');
  }
  for (const {target} of outgoing) {
    if (target.kind === 'catchEvent' && target.incoming.length === 1) continue;
    problems.add(
      id,
      'Event-based gateway must not have an outgoing sequence flow to other elements than message/timer/signal intermediate catch events.',
    );
  }
}
