import {Pending} from './pending.ts';

/** Who waits for something, and goes on at once when it is there, as a caller does. */
export interface Waiter {
  goOn(value: unknown): void;
  raise(thrown: unknown): void;
}

/**
 * What stands for a value that is still to come: of a function of the script that waits, or of a request.
 * As {@link Pending} it cannot be read, and as a promise it can be awaited.
 */
export class Made extends Pending {
  #state: 'waits' | 'returned' | 'threw' = 'waits';
  #value: unknown = undefined;
  #waiter: Waiter | null = null;
  #others: Waiter[] | null = null;

  /** Whether anybody waits for it: a built-in function does not. */
  get isWaitedFor(): boolean {
    return this.#waiter !== null;
  }

  resolve(value: unknown): void {
    this.#state = 'returned';
    this.#value = value;
    this.#waiter?.goOn(value);
    if (this.#others !== null) for (const each of this.#others) each.goOn(value);
  }

  reject(thrown: unknown): void {
    this.#state = 'threw';
    this.#value = thrown;
    this.#waiter?.raise(thrown);
    if (this.#others !== null) for (const each of this.#others) each.raise(thrown);
  }

  /** Where it has come already, the waiter goes on later: code that waits does not call itself. */
  tell(waiter: Waiter): void {
    if (this.#waiter === null) this.#waiter = waiter;
    else {
      this.#others ??= [];
      this.#others.push(waiter);
    }
    if (this.#state !== 'waits') void Promise.resolve().then(() => this.#tellNow(waiter));
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  override then<A = unknown, B = never>(
    onValue?: ((value: unknown) => A | PromiseLike<A>) | null,
    onThrown?: ((thrown: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return new Promise<unknown>((goOn, raise) => this.tell({goOn, raise})).then(onValue, onThrown);
  }

  override catch<B = never>(
    onThrown?: ((thrown: unknown) => B | PromiseLike<B>) | null,
  ): Promise<unknown> {
    return this.then(undefined, onThrown);
  }

  override finally(onEnd?: (() => void) | null): Promise<unknown> {
    return this.then().finally(onEnd);
  }

  #tellNow(waiter: Waiter): void {
    if (this.#state === 'returned') waiter.goOn(this.#value);
    else waiter.raise(this.#value);
  }
}
