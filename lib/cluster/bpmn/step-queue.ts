import type {Clock} from '../../core/clock.ts';

/** How many steps run in one turn, before other requests have theirs. */
const STEPS_PER_TURN = 5_000;

/**
 * The engine's work, one step a token's move, first in first out. A model that loops without ever
 * waiting keeps the queue busy for ever, as it would a broker, yet the server still answers:
 * after {@link STEPS_PER_TURN} steps the rest goes to the clock.
 */
export class StepQueue {
  readonly #clock: Clock;
  #steps: (() => void)[] = [];
  #head = 0;
  #running = 0;
  #scheduled = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many steps wait. */
  get size(): number {
    return this.#steps.length - this.#head;
  }

  /** Adds a step before those that wait. */
  pushFirst(step: () => void): void {
    if (this.#head > 0) this.#steps[--this.#head] = step;
    else this.#steps.unshift(step);
  }

  push(step: () => void): void {
    this.#steps.push(step);
  }

  /** Runs the steps that wait, and those that they add. Called after every command. */
  run(): void {
    if (this.#running > 0) return;
    this.#running++;
    try {
      this.#drain(STEPS_PER_TURN);
    } finally {
      this.#running--;
    }
    if (this.#head < this.#steps.length) this.#runLater();
  }

  #drain(budget: number): void {
    for (let left = budget; left > 0; left--) {
      const step = this.#steps[this.#head];
      if (!step) break;
      this.#head++;
      step();
    }
    if (this.#head === this.#steps.length) this.#steps.length = 0;
    else this.#steps.splice(0, this.#head);
    this.#head = 0;
  }

  #runLater(): void {
    if (this.#scheduled > 0) return;
    this.#scheduled++;
    this.#clock.schedule(0, () => {
      this.#scheduled--;
      this.run();
    });
  }
}
