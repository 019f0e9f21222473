import type {FlowNode} from '../bpmn/model.ts';
import type {ProcessDefinition} from './process-definitions.ts';

/** A start event of the latest version of a process. */
export interface StartEvent {
  readonly definition: ProcessDefinition;
  readonly node: FlowNode;
}

/** The message and signal start events by name, and what ends the timers of timer start events. */
export class StartEventStore {
  readonly #byName = {
    message: new Map<string, Map<string, StartEvent>>(),
    signal: new Map<string, Map<string, StartEvent>>(),
  };
  /** What to undo when a process gets a new version, by process id. */
  readonly #undo = new Map<string, (() => void)[]>();

  /** Start events that a name reaches, at most one a process. */
  named(type: 'message' | 'signal', name: string): readonly StartEvent[] {
    return [...(this.#byName[type].get(name)?.values() ?? [])];
  }

  add(type: 'message' | 'signal', name: string, start: StartEvent): void {
    const starts = this.#byName[type];
    const processId = start.definition.model.id;
    const ofName = starts.get(name) ?? new Map<string, StartEvent>();
    starts.set(name, ofName.set(processId, start));
    this.onReplace(processId, () => {
      ofName.delete(processId);
      if (ofName.size === 0) starts.delete(name);
    });
  }

  /** Plans what happens when the process gets a new version. */
  onReplace(processId: string, undo: () => void): void {
    const list = this.#undo.get(processId);
    if (list) list.push(undo);
    else this.#undo.set(processId, [undo]);
  }

  /** Ends the start events of the version before. */
  replace(processId: string): void {
    const list = this.#undo.get(processId) ?? [];
    this.#undo.delete(processId);
    for (const undo of list) undo();
  }
}
