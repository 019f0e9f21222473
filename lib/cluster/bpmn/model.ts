import type {CompiledExpression as Expression} from '../feel/expression.ts';

/** The kinds of nodes in the executable graph; each has its behaviour in `elements/`. */
export type NodeKind =
  | 'process'
  | 'subProcess'
  | 'eventSubProcess'
  | 'callActivity'
  | 'startEvent'
  | 'catchEvent'
  | 'throwEvent'
  | 'boundaryEvent'
  | 'endEvent'
  | 'jobTask'
  | 'userTask'
  | 'receiveTask'
  | 'businessRuleTask'
  | 'scriptTask'
  | 'passTask'
  | 'exclusiveGateway'
  | 'parallelGateway'
  | 'inclusiveGateway'
  | 'eventBasedGateway';

/** One executable process, compiled from BPMN. Immutable and shared by all its instances. */
export interface ProcessModel {
  readonly id: string;
  readonly name: string | null;
  /** What the modeller calls this version: `zeebe:versionTag`. */
  readonly versionTag: string | null;
  readonly root: FlowNode;
  /** Every node of the process, nested ones too, by its id. */
  readonly nodes: ReadonlyMap<string, FlowNode>;
}

/** A node of the graph. Filled while the model is read, never changed afterwards. */
export interface FlowNode {
  readonly id: string;
  readonly name: string | null;
  readonly kind: NodeKind;
  /** The type in the model, as in `bpmn:ServiceTask`. */
  readonly bpmnType: string;
  readonly scope: FlowNode | null;
  readonly incoming: SequenceFlow[];
  readonly outgoing: SequenceFlow[];
  defaultFlow: SequenceFlow | null;
  readonly inputs: readonly Mapping[];
  readonly outputs: readonly Mapping[];
  /** What triggers an event, or what it throws; null for a none event and for other nodes. */
  event: EventTrigger | null;
  /** Of a boundary event or an event sub-process: whether it terminates what it is attached to. */
  interrupting: boolean;
  readonly boundaries: FlowNode[];
  /** Of a process or a sub-process. */
  readonly starts: FlowNode[];
  readonly eventSubProcesses: FlowNode[];
  job: JobDefinition | null;
  userTask: UserTaskDefinition | null;
  call: CallDefinition | null;
  decision: DecisionDefinitionRef | null;
  script: ScriptDefinition | null;
  loop: LoopDefinition | null;
}

export interface SequenceFlow {
  readonly id: string;
  readonly source: FlowNode;
  readonly target: FlowNode;
  readonly condition: Expression | null;
}

/** `source` is evaluated, its value goes to the variable `target` (dots make nested contexts). */
export interface Mapping {
  readonly source: Expression;
  readonly target: string;
}

export type EventTrigger =
  | {
      readonly type: 'message';
      readonly name: Expression;
      readonly correlationKey: Expression | null;
    }
  | {readonly type: 'signal'; readonly name: Expression}
  | {readonly type: 'timer'; readonly timer: 'date' | 'duration' | 'cycle'; readonly at: Expression}
  /** `code` null catches every error. */
  | {readonly type: 'error'; readonly code: Expression | null}
  | {readonly type: 'terminate'};

export interface JobDefinition {
  readonly type: Expression;
  readonly retries: Expression;
  readonly headers: Readonly<Record<string, string>>;
}

export interface UserTaskDefinition {
  readonly assignee: Expression | null;
  readonly candidateGroups: Expression | null;
  readonly candidateUsers: Expression | null;
  readonly dueDate: Expression | null;
  readonly followUpDate: Expression | null;
  readonly priority: Expression | null;
  readonly formId: string | null;
  readonly externalFormReference: Expression | null;
  readonly headers: Readonly<Record<string, string>>;
}

export interface CallDefinition {
  readonly processId: Expression;
  readonly propagateAllParentVariables: boolean;
  readonly propagateAllChildVariables: boolean;
}

export interface DecisionDefinitionRef {
  readonly decisionId: Expression;
  readonly resultVariable: string;
}

interface ScriptDefinition {
  readonly expression: Expression;
  readonly resultVariable: string;
}

export interface LoopDefinition {
  readonly sequential: boolean;
  readonly inputCollection: Expression;
  readonly inputElement: string | null;
  readonly outputCollection: string | null;
  readonly outputElement: Expression | null;
  readonly completionCondition: Expression | null;
}
