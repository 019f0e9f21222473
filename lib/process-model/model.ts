import type {Expression} from './expression.ts';

/** What a `.bpmn` file has to execute. */
export interface Model {
  readonly processes: readonly ProcessModel[];
}

export interface ProcessModel {
  readonly id: string;
  readonly name: string | null;
  /** In the order of the file; those in sub-processes too. */
  readonly elements: readonly ModelElement[];
}

export interface SequenceFlow {
  readonly id: string;
  readonly name: string | null;
  readonly from: string;
  readonly to: string;
  readonly condition: Expression | null;
  readonly isDefault: boolean;
}

/** A flow node. */
export interface ModelElement {
  readonly id: string;
  readonly name: string | null;
  /** Without the prefix: `serviceTask`. */
  readonly type: string;
  readonly process: string;
  /** The sub-process that it is in; null in the process itself. */
  readonly scope: string | null;
  /** The activity that a boundary event is at. */
  readonly attachedTo: string | null;
  readonly isInterrupting: boolean;
  /** A sub-process that an event starts. */
  readonly isEventSubProcess: boolean;
  readonly outgoing: readonly SequenceFlow[];
  readonly event: ElementEvent | null;
  /** The type of its jobs; null where it makes none. */
  readonly jobType: Expression | null;
  readonly userTask: {readonly isNative: boolean} | null;
  readonly form: FormReference | null;
  readonly called: Expression | null;
  readonly decision: Expression | null;
  /** Of a decision or a script. */
  readonly resultVariable: string | null;
  readonly script: Expression | null;
  readonly loop: Loop | null;
  readonly inputs: readonly Mapping[];
  readonly outputs: readonly Mapping[];
  /** Job types of its listeners. */
  readonly listeners: readonly Expression[];
}

export interface Mapping {
  readonly source: Expression;
  readonly target: string;
}

export interface Loop {
  readonly collection: Expression;
  readonly item: string | null;
  readonly output: string | null;
}

/** A form by its id, or the text of one that is in the model itself. */
export type FormReference = {readonly id: string} | {readonly text: string};

export type ElementEvent =
  | {readonly kind: 'message'; readonly name: Expression; readonly key: Expression | null}
  | {readonly kind: 'signal'; readonly name: Expression}
  | {readonly kind: 'timer'; readonly timer: 'date' | 'duration' | 'cycle'; readonly at: Expression}
  | {readonly kind: 'error'; readonly code: Expression | null}
  | {readonly kind: 'other'; readonly type: string};

/** As messages name an element: `'Charge card' (Activity_1)`. */
export function nameOf({id, name}: {readonly id: string; readonly name: string | null}): string {
  const line = name?.replaceAll(/\s+/g, ' ').trim();
  return line ? `'${line}' (${id})` : `'${id}'`;
}
