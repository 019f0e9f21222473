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

  get(key: bigint): T | undefined {
    return this.#byKey.get(key);
  }

  latest(id: string): T | undefined {
    return this.#versions.get(id)?.at(-1);
  }

  version(id: string, version: number): T | undefined {
    return this.#versions.get(id)?.[version - 1];
  }

  /** Adds the next version of an id. */
  add(item: T): void {
    this.#byKey.set(item.key, item);
    const versions = this.#versions.get(item.id);
    if (versions) versions.push(item);
    else this.#versions.set(item.id, [item]);
  }
}
