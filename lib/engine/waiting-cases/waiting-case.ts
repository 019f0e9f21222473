/**
 * A script that sends requests as k6 scripts do, and what k6 2.2 makes of it. It has `http`, `check`,
 * `group`, `sleep`, `url(path)` and `say(value)`, a request that tells a value.
 */
export interface WaitingCase {
  readonly name: string;
  readonly script: string;
  /** What reaches the server, in order; what was told begins with `say`. */
  readonly requests: readonly string[];
  /** Iterations that throw. Default 0. */
  readonly failed?: number;
  /** Default 1. */
  readonly iterations?: number;
}
