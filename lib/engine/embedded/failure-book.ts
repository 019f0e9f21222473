/** Exceptions that are told apart; those of others are counted together. */
const LINES_MAX = 50;

/** How often each exception of a script came, by its line of text. */
export type Failures = readonly (readonly [line: string, times: number])[];

/** Counts exceptions: a script that always throws is told once, and how often. */
export class FailureBook {
  readonly #times = new Map<string, number>();

  /** @returns whether it is the first of its kind */
  add(line: string, times = 1): boolean {
    const isKnown = this.#times.has(line);
    const key = isKnown || this.#times.size < LINES_MAX ? line : 'other exceptions';
    const before = this.#times.get(key) ?? 0;
    this.#times.set(key, before + times);
    return before === 0;
  }

  /** `3 times: boom`, of each that came more than once. */
  repeated(): string[] {
    const all = [...this.#times].filter(([, times]) => times > 1);
    return all.map(([line, times]) => `${times} times: ${line}`);
  }

  /** What was counted since the last call. */
  take(): Failures {
    const all = [...this.#times];
    this.#times.clear();
    return all;
  }
}
