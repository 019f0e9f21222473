/** What happened to the jobs of one BPMN element. */
export interface ElementCounts {
  readonly process: string;
  /** The element's id; the process's own where its instances are counted, as Zeebe has it. */
  readonly element: string;
  /** Of a process: created. */
  activated: number;
  completed: number;
  failed: number;
}

export type ElementEvent = 'activated' | 'completed' | 'failed';

/** Models have fewer. Beyond that ids are made up, and the tally must not grow with them. */
const ELEMENTS_MAX = 1000;

/**
 * A console that counts elements as they are told: an engine that runs scripts in its own process
 * has one. k6's has not.
 */
export interface TallyConsole {
  tally?(process: string, element: string, event: ElementEvent, count: number): void;
}

/** Counts by process and element, cheap enough for every job: two look-ups and an addition. */
export class ElementTally {
  readonly #byProcess = new Map<string, Map<string, ElementCounts>>();
  #size = 0;
  #overflowed = false;

  /** True when there were more elements than it holds: those beyond were not counted. */
  get overflowed(): boolean {
    return this.#overflowed;
  }

  count(process: string, element: string, event: ElementEvent, count: number): void {
    const counts = this.#byProcess.get(process)?.get(element) ?? this.#enter(process, element);
    if (counts) counts[event] += count;
  }

  add({process, element, activated, completed, failed}: ElementCounts): void {
    this.count(process, element, 'activated', activated);
    this.count(process, element, 'completed', completed);
    this.count(process, element, 'failed', failed);
  }

  /** By process, all that was counted. */
  entries(): Iterable<readonly [string, ReadonlyMap<string, Readonly<ElementCounts>>]> {
    return this.#byProcess;
  }

  /** What was counted since the last call. */
  take(): ElementCounts[] {
    const taken: ElementCounts[] = [];
    for (const elements of this.#byProcess.values())
      for (const each of elements.values()) {
        if (each.activated + each.completed + each.failed === 0) continue;
        taken.push({...each});
        each.activated = each.completed = each.failed = 0;
      }
    return taken;
  }

  #enter(process: string, element: string): ElementCounts | null {
    if (this.#size >= ELEMENTS_MAX) {
      this.#overflowed = true;
      return null;
    }
    this.#size++;
    const counts = {process, element, activated: 0, completed: 0, failed: 0};
    const elements = this.#byProcess.get(process);
    if (elements) elements.set(element, counts);
    else this.#byProcess.set(process, new Map([[element, counts]]));
    return counts;
  }
}
