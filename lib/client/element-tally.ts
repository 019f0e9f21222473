/** What happened to the jobs of one BPMN element. */
export interface ElementCounts {
  readonly process: string;
  /** The element's id; the process's own where its instances are counted, as Zeebe has it. */
  readonly element: string;
  /** Of a process: created. */
  activated: number;
  completed: number;
  failed: number;
  /** Ended with a BPMN error. */
  errors: number;
  /** Open at the end. */
  incidents: number;
  /** Instances that were there at the end. */
  staying: number;
  /** Of how many the waiting time is known, and the sum and the longest of it, milliseconds. */
  waits: number;
  waitingMs: number;
  waitingMsMax: number;
  /** From the activation to the end of a job that was completed, as a sum and the longest, milliseconds. */
  handlingMs: number;
  handlingMsMax: number;
}

/** The numbers of {@link ElementCounts}, in the order in which a line has them. */
export const COUNTED = [
  'activated',
  'completed',
  'failed',
  'errors',
  'incidents',
  'staying',
  'waits',
  'waitingMs',
  'waitingMsMax',
  'handlingMs',
  'handlingMsMax',
] as const;

/** Counts of an element of which nothing happened yet. */
export function noCounts(process: string, element: string): ElementCounts {
  return {
    ...{process, element, activated: 0, completed: 0, failed: 0, errors: 0, incidents: 0},
    ...{staying: 0, waits: 0, waitingMs: 0, waitingMsMax: 0, handlingMs: 0, handlingMsMax: 0},
  };
}

/** Adds to counts how long something waited, or was handled. */
export function addTime(counts: ElementCounts, kind: 'waitingMs' | 'handlingMs', ms: number): void {
  if (kind === 'waitingMs') counts.waits++;
  counts[kind] += ms;
  const max = `${kind}Max` as const;
  counts[max] = Math.max(counts[max], ms);
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

  add(more: ElementCounts): void {
    const counts = this.of(more.process, more.element);
    if (!counts) return;
    for (const each of COUNTED)
      counts[each] = each.endsWith('Max')
        ? Math.max(counts[each], more[each])
        : counts[each] + more[each];
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
        if (COUNTED.every(name => each[name] === 0)) continue;
        taken.push({...each});
        for (const name of COUNTED) each[name] = 0;
      }
    return taken;
  }

  #enter(process: string, element: string): ElementCounts | null {
    if (this.#size >= ELEMENTS_MAX) {
      this.#overflowed = true;
      return null;
    }
    this.#size++;
    const counts = noCounts(process, element);
    const elements = this.#byProcess.get(process);
    if (elements) elements.set(element, counts);
    else this.#byProcess.set(process, new Map([[element, counts]]));
    return counts;
  }
}
