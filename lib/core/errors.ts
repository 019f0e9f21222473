/**
 * An error that the user can act on: one line that says what happened, where, and what to do. The
 * command line prints it without a stack and exits with 2 (inconclusive). Any other error that reaches
 * the top is a bug and is printed with its stack.
 */
export class ExplainedError extends Error {
  /**
   * @param happened what happened and where: "cannot reach http://127.0.0.1:1 (ECONNREFUSED)"
   * @param remedy what to do about it: "start the cluster, or correct --base-url"
   */
  constructor(happened: string, remedy: string, options?: ErrorOptions) {
    super(`${oneLine(happened)}: ${oneLine(remedy)}`, options);
    this.name = 'ExplainedError';
  }
}

/** Replaces white space and line breaks with single spaces, and cuts at 600 characters. */
export function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 600 ? `${flat.slice(0, 599)}…` : flat;
}

/** The message of anything thrown; of an AggregateError (a refused dual-stack connect) the first one. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length > 0)
    return messageOf(thrown.errors[0]);
  return thrown instanceof Error ? thrown.message : String(thrown);
}
