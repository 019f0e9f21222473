import {Kept, keep, open, Pending} from './pending.ts';
import {Job, type VuWork} from './work.ts';

/** A function of the script that was made one that can wait, running: it yields what it waits for. */
export type Steps = Iterator<unknown, unknown, unknown>;

/** What an `await` of the script's own waits for, in a function that was made. */
export class Own {
  readonly awaited: unknown;

  constructor(awaited: unknown) {
    this.awaited = awaited;
  }
}

/** What a function that was made stands for until it returns; it tells whether anybody waits for it. */
export class Made extends Pending {}

const waitedFor = new WeakSet<object>();
// Those that wait must come by `then`, and not past it as an `await` does for plain promises.
Object.defineProperties(Made.prototype, {
  constructor: {value: {[Symbol.species]: Promise}},
  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then: {
    value(this: Promise<unknown>, ...given: Parameters<Promise<unknown>['then']>) {
      waitedFor.add(this);
      return Promise.prototype.then.apply(this, given);
    },
  },
});

/** Runs functions that may wait: where one does not, it returns its value at once. */
export class Driver {
  readonly #work: VuWork;
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
      step = steps.next();
    } finally {
      work.current = outer;
    }
    if (step.done) return resultOf(step.value, self);
    const {value} = step;
    const made = new Promise<unknown>((resolve, reject) => {
      const end = (result: unknown) => resolve(keep(resultOf(result, self)));
      this.#goOn(steps, value as Promise<unknown>, job, end, reject);
    });
    if (outer === null) atEnd(made, () => work.release(job));
    return this.#made(made, place);
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
    const made = new Promise<unknown>(resolve => {
      endFirst = () => resolve(new Kept(promise));
    });
    return this.#made(made, place);
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
        waits(step.value as Promise<unknown>, (again, value) => go(again, value));
        return;
      }
      leave();
    };
    const go = (how: 'next' | 'throw', value: unknown) => {
      try {
        take(this.#step(steps, how, value, job));
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
    ends.PromiseOfScript.resolve(awaited).then(
      value => goOn('next', value),
      thrown => goOn('throw', thrown),
    );
  }

  #goOn(
    steps: Steps,
    waited: Promise<unknown>,
    job: Job,
    resolve: (value: unknown) => void,
    reject: (thrown: unknown) => void,
  ): void {
    waits(waited, (method, value) => {
      try {
        const step = this.#step(steps, method, value, job);
        if (step.done) resolve(step.value);
        else this.#goOn(steps, step.value as Promise<unknown>, job, resolve, reject);
      } catch (thrown) {
        reject(thrown);
      }
    });
  }

  #step(
    steps: Steps,
    method: 'next' | 'throw',
    value: unknown,
    job: Job,
  ): IteratorResult<unknown, unknown> {
    const work = this.#work;
    const outer = work.current;
    work.current = job;
    try {
      if (method === 'next') return steps.next(open(value));
      return steps.throw?.(value) ?? {done: true, value: undefined};
    } finally {
      work.current = outer;
    }
  }

  #made(promise: Promise<unknown>, place: number): Promise<unknown> {
    const made = Object.setPrototypeOf(promise, Made.prototype) as Promise<unknown>;
    atEnd(promise, () => {
      if (!waitedFor.has(made)) this.onLost(place);
    });
    return made;
  }
}

/** Whether a function is `async` in the source: its text tells, where it was made another. */
export function isAsyncFunction(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  if (Object.prototype.toString.call(value) === '[object AsyncFunction]') return true;
  return /^[^;]{0,300}?runAsync\(function\*/.test(Function.prototype.toString.call(value));
}

interface SegmentEnds {
  resolve(value: unknown): void;
  reject(thrown: unknown): void;
  readonly PromiseOfScript: PromiseConstructor;
}

function waits(
  waited: Promise<unknown>,
  then: (method: 'next' | 'throw', value: unknown) => void,
): void {
  waitedFor.add(waited);
  Promise.prototype.then.call(
    waited,
    value => then('next', value),
    thrown => then('throw', thrown),
  );
}

function atEnd(promise: Promise<unknown>, end: () => void): void {
  Promise.prototype.then.call(promise, end, end);
}

function resultOf(value: unknown, self: unknown): unknown {
  if (self === undefined) return value;
  return typeof value === 'object' && value !== null ? value : self;
}
