import type {ProcessModel} from '../bpmn/model.ts';
import type {Decision, DecisionGraph} from '../dmn/model.ts';

/** Something that is deployed under an id, in versions that count from 1. */
export interface Versioned {
  readonly key: bigint;
  readonly id: string;
  readonly version: number;
}

/** Deployed things by key, and by id and version. */
export class VersionedStore<T extends Versioned> {
  readonly #byKey = new Map<bigint, T>();
  readonly #versions = new Map<string, T[]>();
  /** The last version that an id had: none is used again, whatever was removed. */
  readonly #last = new Map<string, number>();

  get(key: bigint): T | undefined {
    return this.#byKey.get(key);
  }

  latest(id: string): T | undefined {
    return this.#versions.get(id)?.at(-1);
  }

  version(id: string, version: number): T | undefined {
    return this.#versions.get(id)?.find(each => each.version === version);
  }

  /** The number of the next version of an id. */
  nextVersion(id: string): number {
    return (this.#last.get(id) ?? 0) + 1;
  }

  /** Adds the next version of an id. */
  add(item: T): void {
    this.#byKey.set(item.key, item);
    this.#last.set(item.id, item.version);
    const versions = this.#versions.get(item.id);
    if (versions) versions.push(item);
    else this.#versions.set(item.id, [item]);
  }

  /** Removes one version: the one before the latest is the latest then. */
  remove({key, id}: T): void {
    this.#byKey.delete(key);
    const left = this.#versions.get(id)?.filter(each => each.key !== key) ?? [];
    if (left.length > 0) this.#versions.set(id, left);
    else this.#versions.delete(id);
  }
}

/** One version of a deployed process. */
export interface ProcessDefinition {
  readonly key: bigint;
  /** The id of the process, as the model writes it. */
  readonly id: string;
  readonly model: ProcessModel;
  readonly version: number;
  readonly resourceName: string;
  /** The document as it was deployed. */
  readonly xml: string;
  readonly checksum: string;
  readonly deploymentKey: bigint;
  readonly tenantId: string;
}

/** One version of a deployed decision requirements graph: a DMN resource. */
export interface DecisionRequirements {
  readonly key: bigint;
  readonly id: string;
  readonly graph: DecisionGraph;
  readonly version: number;
  readonly resourceName: string;
  readonly checksum: string;
  readonly tenantId: string;
  readonly decisions: DecisionDefinition[];
}

/** One version of a deployed decision. */
export interface DecisionDefinition {
  readonly key: bigint;
  readonly id: string;
  readonly decision: Decision;
  readonly version: number;
  readonly requirements: DecisionRequirements;
  readonly tenantId: string;
}

/** The deployed decisions. */
export class DecisionStore {
  readonly requirements = new VersionedStore<DecisionRequirements>();
  readonly definitions = new VersionedStore<DecisionDefinition>();
}

/** One version of a deployed form, or of a script for robots. It is stored, nothing more. */
export interface Form {
  readonly key: bigint;
  readonly id: string;
  readonly version: number;
  readonly resourceName: string;
  readonly content: string;
  readonly checksum: string;
  readonly tenantId: string;
}
