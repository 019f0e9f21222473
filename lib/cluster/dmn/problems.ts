/** What is wrong with one element of a DMN resource. */
export interface DmnProblem {
  /** The element's id, or that of the nearest element around it that has one. */
  readonly elementId: string;
  readonly message: string;
}

/**
 * A DMN resource that cannot be deployed. The message has a line for each problem:
 * "FEEL unary-tests: failed to parse expression '...': ... (element 'UnaryTests_1')".
 */
export class DmnParseError extends Error {
  override readonly name = 'DmnParseError';
  readonly problems: readonly DmnProblem[];

  constructor(problems: readonly DmnProblem[]) {
    super(problems.map(({message, elementId}) => `${message} (element '${elementId}')`).join('\n'));
    this.problems = problems;
  }
}

/** Collects problems while reading goes on, so that all of them can be reported at once. */
export class ProblemList {
  readonly found: DmnProblem[] = [];

  add(elementId: string, message: string): void {
    this.found.push({elementId, message});
  }

  /** Runs `read`; what it throws becomes a problem of the element, and undefined the result. */
  attempt<T>(elementId: string, prefix: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      this.add(elementId, `${prefix}${reason}`);
      return undefined;
    }
  }
}
