import type {Vu} from './vu.ts';

/** A scenario's VUs in one worker: those that are free wait in turn; more are made on demand. */
export class VuPool {
  readonly #make: () => Vu;
  readonly #max: number;
  readonly #all: Vu[] = [];
  readonly #free: Vu[] = [];
  #active = 0;

  /** @param make makes a VU; may throw what the script's top level throws */
  constructor(make: () => Vu, atStart: number, max: number) {
    this.#make = make;
    this.#max = max;
    for (let count = 0; count < atStart; count++) this.#free.push(this.#add());
  }

  get size(): number {
    return this.#all.length;
  }

  /** VUs that were taken and not given back. */
  get active(): number {
    return this.#active;
  }

  get all(): readonly Vu[] {
    return this.#all;
  }

  /** The VU that has been free the longest, a new one while the maximum allows, or null. */
  take(): Vu | null {
    const vu = this.#free.shift() ?? (this.#all.length < this.#max ? this.#add() : null);
    if (vu) this.#active++;
    return vu;
  }

  giveBack(vu: Vu): void {
    this.#active--;
    this.#free.push(vu);
  }

  #add(): Vu {
    const vu = this.#make();
    this.#all.push(vu);
    return vu;
  }
}
