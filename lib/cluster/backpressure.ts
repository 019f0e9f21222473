import {Rejection} from './rejection.ts';

/**
 * Refuses commands while too many are in flight: received and not yet processed. A poll that waits
 * for jobs is not in flight.
 *
 * @see https://docs.camunda.io/docs/8.6/components/zeebe/technical-concepts/internal-processing/#handling-backpressure
 */
export class Backpressure {
  readonly #max: number;
  readonly #status: number;
  #inFlight = 0;

  /**
   * @param max how many commands may be in flight
   * @param status how a refusal is answered: 429, or 503 as from Camunda 8.8
   */
  constructor(max: number, status: 429 | 503 = 429) {
    this.#max = max;
    this.#status = status;
  }

  /**
   * A command comes in.
   *
   * @returns to be called when it was processed, or will not be; more than once is harmless
   * @throws Rejection RESOURCE_EXHAUSTED
   */
  admit(): () => void {
    if (this.#inFlight >= this.#max) {
      throw new Rejection(
        this.#status,
        'RESOURCE_EXHAUSTED',
        'Expected to handle request, but the broker is overloaded: reached maximum capacity of requests handled',
      );
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
