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

/** Models have fewer. Beyond that ids are made up, and the tally must not grow with them. */
const ELEMENTS_MAX = 1000;

/** A console with the engine's own tally: one that runs scripts in its own process has it. k6's has not. */
export interface TallyConsole {
  readonly elements?: Pick<ElementTally, 'of'>;
}

/** Counts by process and element. */
export class ElementTally {
  readonly #byProcess = new Map<string, Map<string, ElementCounts>>();
  #size = 0;
  #overflowed = false;

  /** True when there were more elements than it holds: those beyond were not counted. */
  get overflowed(): boolean {
    return this.#overflowed;
  }

  /** An element's counts, to add to for as long as the tally is used; null beyond the most elements. */
  of(process: string, element: string): ElementCounts | null {
    return this.#byProcess.get(process)?.get(element) ?? this.#enter(process, element);
  }

  add({process, element, activated, completed, failed}: ElementCounts): void {
    const counts = this.of(process, element);
    if (!counts) return;
    counts.activated += activated;
    counts.completed += completed;
    counts.failed += failed;
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
