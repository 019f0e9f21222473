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

  /** The keys of the process instances that have one. */
  instancesWithIncident(): ReadonlySet<bigint> {
    return new Set([...this.#open.values()].map(({record}) => record.processInstanceKey));
  }

  remove(key: bigint): void {
    this.#open.delete(key);
  }
}
