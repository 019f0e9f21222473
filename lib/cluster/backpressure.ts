import {Rejection} from './rejection.ts';

/**
 * Refuses commands while too many are in flight: received and not yet processed. A poll that waits
 * for jobs is not in flight.
 *
 * @see https://docs.camunda.io/docs/8.6/components/zeebe/technical-concepts/internal-processing/#handling-backpressure
 */
export class Backpressure {
  readonly #max: number;
  #inFlight = 0;

  /** @param max how many commands may be in flight */
  constructor(max: number) {
    this.#max = max;
  }

  /**
   * A command comes in.
   *
   * @returns to be called when it was processed, or will not be; more than once is harmless
   * @throws Rejection 429 RESOURCE_EXHAUSTED
   */
  admit(): () => void {
    if (this.#inFlight >= this.#max) {
      throw overloaded();
    }
    this.#inFlight++;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#inFlight--;
    };
  }
}

/** The refusal of a command that is one too many. */
export function overloaded(): Rejection {
  return new Rejection(
    429,
    'RESOURCE_EXHAUSTED',
    'Expected to handle request, but the broker is overloaded: reached maximum capacity of requests handled',
  );
}
