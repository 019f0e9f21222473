/** A map with a largest size: the entry that was added first goes when there is one too many. */
export class BoundedCache<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** The value of the key, made by `make` the first time. What throws is not kept. */
  getOrAdd(key: K, make: () => V): V {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#entries.set(key, made);
    if (this.#entries.size > this.#size) {
      const [oldest] = this.#entries.keys();
      this.#entries.delete(oldest as K);
    }
    return made;
  }
}
