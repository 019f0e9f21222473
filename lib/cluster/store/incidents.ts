import type {ElementInstance} from './instances.ts';
import type {IncidentRecord} from './records.ts';

/** An open incident and the way out of it. */
export interface Incident {
  readonly record: IncidentRecord;
  readonly element: ElementInstance;
  /** Tries again what failed. */
  readonly retry: () => void;
}

/** The open incidents. */
export class IncidentStore {
  readonly #open = new Map<bigint, Incident>();

  get(key: bigint): Incident | undefined {
    return this.#open.get(key);
  }

  add(incident: Incident): void {
    this.#open.set(incident.record.key, incident);
  }

  remove(key: bigint): void {
    this.#open.delete(key);
  }
}
