import type {Runtime} from '../runtime.ts';
import type {ElementInstance, ProcessInstance} from '../store/instances.ts';
import type {ProcessDefinition} from '../store/process-definitions.ts';
import {setLocal, type Variables} from '../store/variables.ts';
import {createElement} from './element-instances.ts';
import {complete, enter} from './lifecycle.ts';
import type {FlowNode} from './model.ts';

/** How a process instance comes to be. */
export interface ProcessStart {
  readonly definition: ProcessDefinition;
  /** The start event; without it the none start event. */
  readonly start?: FlowNode;
  readonly variables: Variables;
  /** What the message or signal brings that starts it. */
  readonly eventVariables?: Variables;
  /** The call activity, when one starts it. */
  readonly parent?: ElementInstance;
  readonly onEnd?: () => void;
}

/** Starts a process instance; its tokens move when the step queue runs. */
export function startProcess(runtime: Runtime, request: ProcessStart): ProcessInstance {
  const {definition, parent} = request;
  const {root: model} = definition.model;
  const partition = parent?.process.partition ?? runtime.keys.nextPartition();
  const instance = {
    key: runtime.keys.next(partition),
    definition,
    tenantId: definition.tenantId,
    partition,
    parent: parent ?? null,
    depth: parent ? parent.process.depth + 1 : 0,
    startedMs: runtime.clock.wallMs(),
    onEnd: request.onEnd ? [request.onEnd] : [],
    family: parent?.process.family ?? {live: 0, condemned: false},
  } as Omit<ProcessInstance, 'root'> as ProcessInstance;
  instance.root = createElement(runtime, model, instance, null);
  setLocal(instance.root, request.variables);
  runtime.instances.add(instance);
  runtime.search.processInstances.put(instance.key, {
    key: instance.key,
    definition,
    tenantId: instance.tenantId,
    state: 'ACTIVE',
    startedMs: instance.startedMs,
    endedMs: null,
  });
  begin(runtime, instance.root, request);
  return instance;
}

function begin(runtime: Runtime, root: ElementInstance, request: ProcessStart): void {
  const start = request.start ?? root.node.starts.find(({event}) => !event);
  enter(runtime, root, () => {
    if (!start) return;
    const event = createElement(runtime, start, root.process, root);
    complete(runtime, event, request.eventVariables);
  });
}
