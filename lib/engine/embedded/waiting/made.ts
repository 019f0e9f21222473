import {Pending} from './pending.ts';

type Listener = (value: unknown) => void;

/**
 * What a function of the script stands for that waits, until it returns: as {@link Pending} it cannot be
 * read, and as a promise it can be awaited; who waits goes on at once, as a caller does.
 */
export class Made extends Pending {
  #state: 'waits' | 'returned' | 'threw' = 'waits';
  #value: unknown = undefined;
  #onValue: Listener | null = null;
  #onThrown: Listener | null = null;

  /** Whether anybody waits for it: a built-in function does not. */
  get isWaitedFor(): boolean {
    return this.#onValue !== null;
  }

  resolve(value: unknown): void {
    this.#state = 'returned';
    this.#value = value;
    this.#onValue?.(value);
  }

  reject(thrown: unknown): void {
    this.#state = 'threw';
    this.#value = thrown;
    this.#onThrown?.(thrown);
  }

  /** Calls one of two functions when it has returned or thrown. */
  listen(onValue: Listener, onThrown: Listener): void {
    this.#onValue = this.#onValue ? both(this.#onValue, onValue) : onValue;
    this.#onThrown = this.#onThrown ? both(this.#onThrown, onThrown) : onThrown;
    if (this.#state === 'returned') onValue(this.#value);
    else if (this.#state === 'threw') onThrown(this.#value);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  override then<A = unknown, B = never>(
    onValue?: ((value: unknown) => A | PromiseLike<A>) | null,
    onThrown?: ((thrown: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return new Promise<unknown>((resolve, reject) => this.listen(resolve, reject)).then(
      onValue,
      onThrown,
    );
  }

  override catch<B = never>(
    onThrown?: ((thrown: unknown) => B | PromiseLike<B>) | null,
  ): Promise<unknown> {
    return this.then(undefined, onThrown);
  }

  override finally(onEnd?: (() => void) | null): Promise<unknown> {
    return this.then().finally(onEnd);
  }
}

function both(first: Listener, second: Listener): Listener {
  return value => {
    first(value);
    second(value);
  };
}
