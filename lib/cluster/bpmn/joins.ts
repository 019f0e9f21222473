import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import {addTokens} from './element-instances.ts';
import type {FlowNode, SequenceFlow} from './model.ts';

/** Whether tokens wait for each other at a node. */
export function isJoin({kind, incoming}: FlowNode): boolean {
  return (kind === 'parallelGateway' || kind === 'inclusiveGateway') && incoming.length > 1;
}

/**
 * Lets a token wait at a join. When one waits on each of the join's flows, one of each is taken.
 *
 * @returns whether the join is passed
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/parallel-gateways/
 */
export function arriveAtJoin(
  runtime: Runtime,
  scope: ElementInstance,
  flow: SequenceFlow,
): boolean {
  scope.joins ??= new Map();
  scope.joins.set(flow, waitingOn(scope, flow) + 1);
  if (!flow.target.incoming.every(each => waitingOn(scope, each) > 0)) return false;
  takeWaiting(runtime, scope, flow.target);
  return true;
}

/** Takes one token of each flow of a join on which any waits. */
export function takeWaiting(runtime: Runtime, scope: ElementInstance, join: FlowNode): void {
  const flows = join.incoming.filter(each => waitingOn(scope, each) > 0);
  for (const flow of flows) scope.joins?.set(flow, waitingOn(scope, flow) - 1);
  addTokens(runtime, scope, -flows.length);
}

/**
 * An inclusive join that is passed although not all its flows brought a token: nothing that is
 * active in the scope can still reach it, except over a flow on which a token waits already. It is
 * only asked while no token is on its way. Of two that could be passed the one that cannot be
 * reached from the other comes first.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/inclusive-gateways/
 */
export function inclusiveJoinToPass(scope: ElementInstance): FlowNode | null {
  if (!scope.joins) return null;
  const occupied = [...scope.joins].filter(([, tokens]) => tokens > 0);
  const waiting = occupied.reduce((sum, [, tokens]) => sum + tokens, 0);
  if (waiting === 0 || waiting < scope.tokens) return null;
  const joins = new Set(occupied.map(([flow]) => flow.target));
  const inclusive = [...joins].filter(({kind}) => kind === 'inclusiveGateway');
  if (inclusive.length === 0) return null;
  const sources = [...activeNodes(scope), ...[...joins].filter(each => !inclusive.includes(each))];
  const ready = inclusive.filter(join => !canReach(scope, sources, join));
  const first = ready.find(join => {
    const others = ready.filter(each => each !== join);
    return !canReach(scope, others, join);
  });
  return first ?? ready[0] ?? null;
}

function waitingOn({joins}: ElementInstance, flow: SequenceFlow): number {
  return joins?.get(flow) ?? 0;
}

function activeNodes(scope: ElementInstance): FlowNode[] {
  const nodes = new Set(scope.children.map(({node}) => node));
  return [...nodes].flatMap(node => [node, ...node.boundaries]);
}

/** Whether a token at one of `sources` could come to `join` over a flow on which none waits yet. */
function canReach(scope: ElementInstance, sources: readonly FlowNode[], join: FlowNode): boolean {
  const seen = new Set(sources);
  for (const node of seen) {
    for (const flow of node.outgoing) {
      if (flow.target !== join) seen.add(flow.target);
      else if (waitingOn(scope, flow) === 0) return true;
    }
    // What a task on the way may be interrupted by leads on as well.
    for (const boundary of node.boundaries) seen.add(boundary);
  }
  return false;
}
