/** The user's wish to end early, as a signal that every stage honours. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Stops listening: from here on the process ends as Node ends it. */
  dispose(): void;
}

/**
 * The first SIGINT or SIGTERM asks the work to end and keep what it has; the second one ends the
 * process at once, with the status a shell expects of that signal.
 */
export function listenForInterrupt(): Interrupt {
  const abort = new AbortController();
  const onSignal = (name: NodeJS.Signals) => {
    if (abort.signal.aborted) process.exit(name === 'SIGINT' ? 130 : 143);
    abort.abort(new Error(`interrupted by ${name}`));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: abort.signal,
    dispose() {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    },
  };
}
