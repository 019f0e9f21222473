import {Made, type Waiter} from './made.ts';
import {Kept, keep, open} from './pending.ts';
import {Job, type VuWork} from './work.ts';

/** A function of the script that was made one that can wait, running: it yields what it waits for. */
export type Steps = Iterator<unknown, unknown, unknown>;

/**
 * Those of all generators: each function's own has a shape of its own, and to look `next` up there takes longer
 * than all else.
 */
const {next, throw: raise} = Object.getPrototypeOf(
  Object.getPrototypeOf((function* () {})()),
) as Required<Steps>;

/** What an `await` of the script's own waits for, in a function that was made. */
export class Own {
  readonly awaited: unknown;

  constructor(awaited: unknown) {
    this.awaited = awaited;
  }
}

/** Runs functions that may wait: where one does not, it returns its value at once. */
export class Driver {
  readonly #work: VuWork;
  /** Whether there are `async` functions that were made others. */
  hasMadeAsync = false;
  /** Called for what waited and was waited for by nobody: a built-in function called it. */
  onLost: (place: number) => void = () => undefined;

  constructor(work: VuWork) {
    this.#work = work;
  }

  /**
   * @param self what `new` made, which is then what comes out
   * @returns what the function returns, or a pending promise of it
   */
  run(steps: Steps, place: number, self?: unknown): unknown {
    const work = this.#work;
    const outer = work.current;
    const job = outer ?? new Job();
    work.current = job;
    let step: IteratorResult<unknown, unknown>;
    try {
      step = next.call(steps, undefined);
    } finally {
      work.current = outer;
    }
    if (step.done) return resultOf(step.value, self);
    const running = new Running({driver: this, work, steps, job, place, self}, outer === null);
    (step.value as Made).tell(running);
    return running;
  }

  /** Runs an `async` function up to its first `await`, as k6 does before it returns its promise. */
  runAsync(steps: Steps, place: number, PromiseOfScript: PromiseConstructor): unknown {
    let endFirst: (() => void) | null = null;
    let isFirstEnded = false;
    const promise = new PromiseOfScript<unknown>((resolve, reject) => {
      const first = () => {
        isFirstEnded = true;
        endFirst?.();
      };
      this.#segment(steps, 'next', undefined, {resolve, reject, PromiseOfScript}, first);
    });
    if (isFirstEnded) return promise;
    const made = new Made();
    endFirst = () => {
      if (!made.isWaitedFor) this.onLost(place);
      made.resolve(new Kept(promise));
    };
    return made;
  }

  /** From one `await` of the script's own to the next. */
  #segment(
    steps: Steps,
    method: 'next' | 'throw',
    input: unknown,
    ends: SegmentEnds,
    onEnd: () => void,
  ): void {
    const work = this.#work;
    const isOutermost = work.current === null;
    const job = work.current ?? new Job();
    const leave = () => {
      onEnd();
      if (isOutermost) work.release(job);
    };
    const take = (step: IteratorResult<unknown, unknown>) => {
      if (step.done) ends.resolve(step.value);
      else if (step.value instanceof Own) this.#awaitOwn(steps, step.value, ends);
      else {
        (step.value as Made).tell({
          goOn: value => go('next', value),
          raise: thrown => go('throw', thrown),
        });
        return;
      }
      leave();
    };
    const go = (how: 'next' | 'throw', value: unknown) => {
      try {
        take(stepOf(work, steps, how, value, job));
      } catch (thrown) {
        ends.reject(thrown);
        leave();
      }
    };
    go(method, input);
  }

  #awaitOwn(steps: Steps, {awaited}: Own, ends: SegmentEnds): void {
    const goOn = (method: 'next' | 'throw', value: unknown) =>
      this.#work.inTurn(() => this.#segment(steps, method, value, ends, () => undefined));
    const settle = (promise: unknown): void => {
      ends.PromiseOfScript.resolve(promise).then(
        // What waited has come to a promise of the script's own: that is what is awaited.
        value => (value instanceof Kept ? settle(value.promise) : goOn('next', value)),
        thrown => goOn('throw', thrown),
      );
    };
    settle(awaited);
  }
}

/** A function of the script that waits: who called it waits for it. */
class Running extends Made implements Waiter {
  readonly #of: RunningOf;
  readonly #isOutermost: boolean;

  constructor(of: RunningOf, isOutermost: boolean) {
    super();
    this.#of = of;
    this.#isOutermost = isOutermost;
  }

  goOn(value: unknown): void {
    this.#advance('next', value);
  }

  raise(thrown: unknown): void {
    this.#advance('throw', thrown);
  }

  #advance(method: 'next' | 'throw', value: unknown): void {
    const {driver, work, steps, job, place, self} = this.#of;
    let step: IteratorResult<unknown, unknown>;
    try {
      step = stepOf(work, steps, method, value, job);
    } catch (thrown) {
      if (!this.isWaitedFor) driver.onLost(place);
      this.reject(thrown);
      if (this.#isOutermost) work.release(job);
      return;
    }
    if (!step.done) {
      (step.value as Made).tell(this);
      return;
    }
    if (!this.isWaitedFor) driver.onLost(place);
    this.resolve(keep(resultOf(step.value, self)));
    if (this.#isOutermost) work.release(job);
  }
}

interface RunningOf {
  readonly driver: Driver;
  readonly work: VuWork;
  readonly steps: Steps;
  readonly job: Job;
  readonly place: number;
  readonly self: unknown;
}

function stepOf(
  work: VuWork,
  steps: Steps,
  method: 'next' | 'throw',
  value: unknown,
  job: Job,
): IteratorResult<unknown, unknown> {
  const outer = work.current;
  work.current = job;
  try {
    return (method === 'next' ? next : raise).call(steps, method === 'next' ? open(value) : value);
  } finally {
    work.current = outer;
  }
}

/** Whether a function is `async` in the source: its text tells, where it was made another. */
export function isAsyncFunction(value: unknown, {hasMadeAsync}: Driver): boolean {
  if (typeof value !== 'function') return false;
  if (Object.prototype.toString.call(value) === '[object AsyncFunction]') return true;
  return (
    hasMadeAsync &&
    /^[^;]{0,300}?runAsync\((?:\([\w$]+\?\?=)?function\*/.test(
      Function.prototype.toString.call(value),
    )
  );
}

interface SegmentEnds {
  resolve(value: unknown): void;
  reject(thrown: unknown): void;
  readonly PromiseOfScript: PromiseConstructor;
}

function resultOf(value: unknown, self: unknown): unknown {
  if (self === undefined) return value;
  return typeof value === 'object' && value !== null ? value : self;
}
