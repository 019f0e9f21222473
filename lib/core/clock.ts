/**
 * Time, injected. Production code receives a {@link Clock} and never calls `Date.now`, so that a
 * test moves an hour in a millisecond and a simulation runs the code that production runs.
 */
export interface Clock {
  /** Wall clock, milliseconds since the Unix epoch. For time stamps, never for durations. */
  wallMs(): number;
  /** Monotonic clock in milliseconds, fractional, origin arbitrary. For durations and schedules. */
  monotonicMs(): number;
  /** Runs `task` once, `delayMs` from now (at once if that is zero or less), unless cancelled. */
  schedule(delayMs: number, task: () => void): Cancel;
}

/** The clock of a thread of which there are several. */
export interface ThreadClock extends Clock {
  /**
   * Milliseconds since the Unix epoch, fractional, which never go back: the same in all threads of a
   * process, whose monotonic clocks have origins of their own.
   */
  epochMs(): number;
  /** Runs `task` once all that is ready by now, timers and sockets, has had its turn. */
  nextTurn(task: () => void): void;
}

/** Runs `task` again and again, every `periodMs`, until it is cancelled. */
export function repeat(clock: Clock, periodMs: number, task: () => void): Cancel {
  const again = () => {
    cancel = clock.schedule(periodMs, again);
    task();
  };
  let cancel = clock.schedule(periodMs, again);
  return () => cancel();
}

/** Cancels what {@link Clock.schedule} planned; harmless after it ran. */
export type Cancel = () => void;

/** Node refuses timers beyond this many milliseconds (they would fire at once). */
const TIMER_MS_MAX = 2_147_483_647;

/** The machine's own clock. Its timers do not keep the process alive. */
export const systemClock: ThreadClock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  epochMs: () => performance.timeOrigin + performance.now(),
  schedule(delayMs, task) {
    if (delayMs > TIMER_MS_MAX) return scheduleInSteps(delayMs, task);
    const timer = setTimeout(task, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
  nextTurn(task) {
    setImmediate(task);
  },
};

/** A timer longer than Node allows (about 24.8 days) is made of several. */
function scheduleInSteps(delayMs: number, task: () => void): Cancel {
  const dueMs = performance.now() + delayMs;
  let timer: NodeJS.Timeout;
  const arm = (remainingMs: number) => {
    const stepMs = Math.min(Math.max(remainingMs, 0), TIMER_MS_MAX);
    timer = setTimeout(() => {
      const leftMs = dueMs - performance.now();
      if (remainingMs > TIMER_MS_MAX && leftMs > 0) arm(leftMs);
      else task();
    }, stepMs);
    timer.unref();
  };
  arm(delayMs);
  return () => clearTimeout(timer);
}
