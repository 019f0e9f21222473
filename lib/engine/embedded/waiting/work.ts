import type {ThreadClock} from '../../../core/clock.ts';
import {never} from '../vu-scope.ts';
import {Made} from './made.ts';
import {isThenable, open} from './pending.ts';

/** Code of a script that runs in one go in k6, however often it waits: nothing else runs meanwhile. */
export class Job {}

/** What is told of something that was begun, once. */
export interface Settled {
  resolve(value: unknown): void;
  reject(thrown: unknown): void;
}

type Id = number;

/**
 * What an iteration has begun and not ended: k6's event loop of one user. An iteration ends when
 * nothing is left of it. Requests and sleeps go one after another, as there: what a promise of the
 * script wants to send meanwhile waits until the code that waits has ended.
 */
export class VuWork {
  /** The job whose code runs now; null in what promises of the script's own call. */
  current: Job | null = null;
  /** Called for an answer that came when the code that asked for it had not waited, as it does on k6. */
  onUnwaited: (answer: unknown) => void = () => undefined;
  readonly #clock: ThreadClock;
  readonly #onEnter: () => void;
  /** Whose requests go now. */
  #holder: Job | null = null;
  #waits: (() => void)[] = [];
  #tasks: (() => void)[] = [];
  readonly #timers = new Map<Id, () => void>();
  #lastTimer = 0;
  /** Requests and sleeps that have not ended. */
  #inFlight = 0;
  #running: Running | null = null;
  #isTurnDue = false;

  /** @param onEnter called when code of this user is about to run */
  constructor(clock: ThreadClock, onEnter: () => void = () => undefined) {
    this.#clock = clock;
    this.#onEnter = onEnter;
  }

  /**
   * Runs code and all that it begins. Resolves to what it returns once nothing is left; rejects with
   * what it or anything that it began throws, at once, as in k6. What is left then is forgotten.
   */
  run(call: () => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const running = new Running(resolve, reject);
      this.#running = running;
      this.#onEnter();
      try {
        this.#take(running, call());
      } catch (thrown) {
        this.fail(thrown);
      }
      this.settle();
    });
  }

  /**
   * Does what k6 does while the script stands still.
   *
   * @param begin begins it, and settles what stands for its answer, once
   * @returns what stands for it; never settled where the iteration is over
   */
  wait(begin: (answer: Settled) => void): Promise<unknown> {
    const job = this.current;
    const answer = new Answer(this, job);
    if (this.#isOver) return answer;
    if (this.#holder === null || this.#holder === job) this.#begin(begin, answer);
    else
      this.#waits.push(() => {
        this.#within(job, () => {
          try {
            this.#begin(begin, answer);
          } catch (thrown) {
            answer.fail(thrown);
          }
        });
      });
    return answer;
  }

  /** The same for what is a promise. */
  waitFor(begin: () => Promise<unknown>): Promise<unknown> {
    return this.wait(answer => {
      begin().then(
        value => answer.resolve(value),
        thrown => answer.reject(thrown),
      );
    });
  }

  /**
   * Something has come that code of a job stood still for.
   *
   * @param isJobOver whether nothing else is known of the job
   * @returns whether its code goes on: where the iteration is over it does not, as in k6
   */
  goOn(job: Job, isJobOver: boolean): boolean {
    this.#inFlight--;
    if (this.#isOver) return false;
    this.#onEnter();
    if (isJobOver) this.release(job);
    return true;
  }

  /** Does what goes on beside the script, `http.asyncRequest`; what it comes to is told between jobs. */
  beside<T>(begin: () => Promise<T>): Promise<T> {
    if (this.#isOver) return never();
    this.noteBeside();
    const begun = begin();
    this.#inFlight++;
    return new Promise((resolve, reject) => {
      const tell = (end: () => void) => {
        this.#inFlight--;
        if (this.#isOver) this.settle();
        else this.#add(end);
      };
      begun.then(
        value => tell(() => resolve(value)),
        thrown => tell(() => reject(thrown as Error)),
      );
    });
  }

  /** @returns the timer's number, as in k6 */
  setTimer(callback: () => unknown, ms: number, repeats: boolean): Id {
    this.noteBeside();
    const id = ++this.#lastTimer;
    const start = () => {
      const cancel = this.#clock.schedule(ms, () => {
        if (!repeats) this.#timers.delete(id);
        this.#add(() => {
          if (repeats && !this.#timers.has(id)) return;
          if (repeats) start();
          this.#call(callback);
        });
      });
      this.#timers.set(id, cancel);
    };
    if (!this.#isOver) start();
    return id;
  }

  clearTimer(id: Id): void {
    this.#timers.get(id)?.();
    this.#timers.delete(id);
    this.settle();
  }

  /** Ends the iteration by what was thrown. @returns false where none runs */
  fail(thrown: unknown): boolean {
    const running = this.#running;
    if (!running) return false;
    running.failure ??= {thrown};
    if (running.isOver) return false;
    this.#forget();
    return true;
  }

  /** Takes what a promise was rejected with that nobody handles: it ends the iteration once no job runs. */
  reject(thrown: unknown): boolean {
    const running = this.#running;
    if (!running || running.isOver) return false;
    const unhandled = new Unhandled(thrown);
    if (this.#holder === null) return this.fail(unhandled);
    running.rejection ??= {thrown: unhandled};
    return true;
  }

  /** Ends the iteration as soon as what is on its way has ended; none of its code runs any more. */
  interrupt(why: Error): void {
    if (!this.#running || this.#running.isOver) return;
    this.#running.interruption = {thrown: why};
    this.#forget();
  }

  /** Tells that a promise of the script's own goes on beside it. */
  noteBeside(): void {
    if (this.#running) this.#running.isBeside = true;
  }

  /** Whether code stands still for what it waits for. */
  get isHeld(): boolean {
    return this.#holder !== null;
  }

  /** Calls what a promise of the script has come to, once no other code stands still. */
  inTurn(call: () => void): void {
    if (this.#holder === null) call();
    else if (!this.#isOver) this.#waits.push(call);
  }

  /** Lets the next one send: a job has ended. */
  release(job: Job): void {
    if (this.#holder !== job) return;
    this.#holder = null;
    this.#next();
  }

  get #isOver(): boolean {
    return this.#running?.isOver === true;
  }

  #begin(begin: (answer: Settled) => void, answer: Answer): void {
    const before = this.#holder;
    this.#holder = answer.jobOf();
    this.#inFlight++;
    try {
      begin(answer);
      answer.isBegun = true;
    } catch (thrown) {
      this.#inFlight--;
      this.#holder = before;
      throw thrown;
    }
  }

  #add(task: () => void): void {
    this.#tasks.push(task);
    if (this.#tasks.length === 1) this.#nextTask();
  }

  /** What promises of the script wait for goes before timers and answers, as in k6. */
  #next(): void {
    if (this.#holder !== null) return;
    const rejection = this.#running?.rejection;
    if (rejection) this.fail(rejection.thrown);
    while (this.#holder === null && this.#waits.length > 0) this.#waits.shift()?.();
    if (this.#tasks.length > 0) this.#clock.nextTurn(() => this.#nextTask());
    this.settle();
  }

  /** Promises that are settled have had their turn by now. */
  #nextTask(): void {
    if (this.#holder !== null) return;
    this.#tasks.shift()?.();
    if (this.#tasks.length > 0) this.#clock.nextTurn(() => this.#nextTask());
    this.settle();
  }

  #call(callback: () => unknown): void {
    this.#onEnter();
    try {
      const result = callback();
      // A promise of the script's own is not waited for; one of the engine is.
      if (isThenable(result)) result.then(undefined, thrown => this.fail(thrown));
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  #within(job: Job | null, action: () => void): void {
    const outer = this.current;
    this.current = job;
    action();
    this.current = outer;
  }

  /** What code returned: a promise of the script's own that waited is kept apart from the wait. */
  #take(running: Running, result: unknown): void {
    const value = open(result);
    if (isThenable(value))
      value.then(
        each => this.#take(running, each),
        thrown => this.fail(thrown),
      );
    else {
      running.value = value;
      running.isReturned = true;
      this.settle();
    }
  }

  #forget(): void {
    if (this.#running) this.#running.isOver = true;
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    this.#waits = [];
    this.#tasks = [];
    this.#holder = null;
    this.settle();
  }

  get #isIdle(): boolean {
    const left = this.#inFlight + this.#timers.size + this.#waits.length + this.#tasks.length;
    return left === 0 && this.#holder === null;
  }

  /** Ends the iteration where nothing of it is left. */
  settle(): void {
    if (!this.#running || !this.#isIdle || this.#isTurnDue) return;
    const {isOver, isBeside, isReturned} = this.#running;
    if (!isOver && !isBeside) {
      if (isReturned) this.#end(this.#running);
      return;
    }
    // What promises of the script still do, or throw, has its turn first.
    this.#isTurnDue = true;
    this.#clock.nextTurn(() => {
      this.#isTurnDue = false;
      if (this.#running && this.#isIdle) this.#end(this.#running);
    });
  }

  #end(running: Running): void {
    this.#running = null;
    this.current = null;
    const failure = running.failure ?? running.interruption;
    if (failure) running.reject(failure.thrown);
    else running.resolve(running.value);
  }
}

/** What stands for an answer that code waits for. */
class Answer extends Made {
  /** Whether the code that asked has it: what is refused at once comes before that. */
  isBegun = false;
  readonly #work: VuWork;
  readonly #job: Job;
  readonly #isJobOver: boolean;

  /** @param job whose code waits; null where a promise of the script's own does */
  constructor(work: VuWork, job: Job | null) {
    super();
    this.#work = work;
    this.#job = job ?? new Job();
    this.#isJobOver = job === null;
  }

  jobOf(): Job {
    return this.#job;
  }

  override resolve(value: unknown): void {
    if (this.isBegun && !this.#isJobOver && !this.isWaitedFor) this.#work.onUnwaited(value);
    if (this.#work.goOn(this.#job, this.#isJobOver)) super.resolve(value);
    this.#work.settle();
  }

  override reject(thrown: unknown): void {
    if (this.#work.goOn(this.#job, this.#isJobOver)) super.reject(thrown);
    this.#work.settle();
  }

  /** It could not be begun. */
  fail(thrown: unknown): void {
    super.reject(thrown);
  }
}

/** What a promise was rejected with that nobody handled. */
export class Unhandled {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/** What runs, and how it has ended. */
class Running {
  readonly resolve: (value: unknown) => void;
  readonly reject: (thrown: unknown) => void;
  value: unknown = undefined;
  isReturned = false;
  /** Whether promises of the script may go on beside what it was called for. */
  isBeside = false;
  /** Nothing of it runs any more: it has failed, or was interrupted. */
  isOver = false;
  failure: Thrown | null = null;
  /** What is its failure where it has no other. */
  interruption: Thrown | null = null;
  /** What will be its failure once no job runs. */
  rejection: Thrown | null = null;

  constructor(resolve: (value: unknown) => void, reject: (thrown: unknown) => void) {
    this.resolve = resolve;
    this.reject = reject;
  }
}

interface Thrown {
  readonly thrown: unknown;
}
