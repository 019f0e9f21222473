import type {Outstanding} from '../../client/script-lines.ts';
import type {Cancel, ThreadClock} from '../../core/clock.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {maskSecrets} from '../../core/secret.ts';
import {failuresOf, type ScriptExit, type SecondTotals} from '../../record/load-result.ts';
import {judgedMetric, type ThresholdOutcome} from '../../record/threshold-outcome.ts';
import {SourcePlaces} from '../bundle/source-places.ts';
import {tellDeployed} from '../deployed.ts';
import {thresholdThatAborts} from '../judge-threshold.ts';
import {DRAIN_MS, type LoadRun, type LogLevel} from '../load.ts';
import type {JournalSecond} from '../load-so-far.ts';
import {lastEndMs, runDurationMs} from '../options/scenario-plan.ts';
import type {Collector} from './collector.ts';
import {FailureBook} from './failure-book.ts';
import type {FromWorker, Snapshot} from './messages.ts';
import {Overdue} from './overdue.ts';
import type {WorkerThread} from './worker-thread.ts';

/** The start lies so far ahead that all workers know of it and begin at the same moment. */
const LEAD_MS = 30;

/** A thread that does not report in this time hangs. */
const REPORT_MS = 2000;

/** How long iterations may take to end when the user ends the run: no longer than their `gracefulStop`. */
const STOP_MS = 5000;

/** https://grafana.com/docs/k6/latest/reference/error-codes/exit-codes/ */
const EXIT = {
  thresholds: 99,
  teardownTimeout: 101,
  signal: 105,
  script: 107,
  aborted: 108,
  testFailed: 110,
} as const;

const INTERRUPTED = 'the run was interrupted';

export interface Timing {
  /** Unix epoch, milliseconds. */
  readonly startedAtMs: number;
  readonly durationMs: number;
}

/** Leads the workers through one run and receives what they report. */
export class RunControl {
  /** What failed in the generator itself: then no figure counts. */
  readonly faults: string[] = [];
  #exit: ScriptExit | null = null;
  #onSecond: (second: JournalSecond) => void = () => undefined;
  readonly #run: LoadRun;
  readonly #places: SourcePlaces;
  readonly #workers: readonly WorkerThread[];
  readonly #collector: Collector;
  readonly #clock: ThreadClock;
  readonly #reported = new Map<number, number>();
  readonly #failures = new FailureBook();
  #startedAtMs = 0;
  #lastSecond = -1;
  #requests = 0;
  #isAborted = false;
  #endedEarlyMs: number | undefined;
  readonly #overdue: Overdue;

  constructor(
    run: LoadRun,
    workers: readonly WorkerThread[],
    collector: Collector,
    clock: ThreadClock,
  ) {
    this.#run = run;
    this.#places = new SourcePlaces(run.bundle);
    this.#clock = clock;
    this.#workers = workers;
    this.#collector = collector;
    this.#overdue = new Overdue(clock, workers.length);
    for (const [index, worker] of workers.entries())
      worker.listen(message => this.#receive(index, message));
  }

  /**
   * A user who ends the run ends `setup` too, once it had its time to end by itself.
   *
   * @returns what the script's `setup` returned, as JSON; null where it did not end
   */
  async setup(): Promise<{readonly data: string | undefined} | null> {
    const [first] = this.#workers;
    if (!first) return null;
    const done = first.next('setup-done');
    first.send({kind: 'setup'});
    const abandoned = new AbortController();
    const {target, plan} = this.#run;
    try {
      return await Promise.race([
        within(this.#clock, plan.setupTimeoutMs, done, 'setup', 'setupTimeout'),
        abandonedBy(this.#clock, target.signal, abandoned.signal),
      ]);
    } finally {
      abandoned.abort();
    }
  }

  /**
   * Runs the scenarios to their end. A worker that fails ends the run, whose figures do not count.
   *
   * @param onSecond gets each second as soon as it is over
   */
  async run(data: string | undefined, onSecond: (second: JournalSecond) => void): Promise<Timing> {
    this.#onSecond = onSecond;
    const finished = this.#workers.map(each => each.next('finished'));
    const startEpochMs = this.#clock.epochMs() + LEAD_MS;
    this.#startedAtMs = startEpochMs;
    for (const worker of this.#workers) worker.send({kind: 'start', data, startEpochMs});
    const forget = this.#stopOnSignal();
    await this.#untilFinished(finished);
    forget();
    // One that was stopped at once ends before its start.
    const durationMs = Math.max(0, this.#clock.epochMs() - startEpochMs);
    this.#closeThrough(Math.floor(durationMs / 1000));
    this.#collector.closeRest();
    return {startedAtMs: startEpochMs, durationMs};
  }

  /** Waits for all workers. One that is not done when the run's time is over hangs: it is terminated. */
  async #untilFinished(finished: readonly Promise<unknown>[]): Promise<void> {
    const running = new Set(this.#workers);
    const ends = this.#workers.map(async (worker, at) => {
      try {
        await finished[at];
      } catch (thrown) {
        if (!running.has(worker)) return;
        const reason = `a worker of the generator failed: ${messageOf(thrown)}`;
        this.faults.push(reason);
        this.#abort(EXIT.script, reason);
      }
      running.delete(worker);
      this.#overdue.forget(at);
    });
    this.#overdue.allow(lastEndMs(this.#run.plan) - this.#elapsedMs());
    await Promise.race([Promise.all(ends), this.#overdue.reached]);
    this.#overdue.close();
    const hung = [...running];
    running.clear();
    for (const worker of hung) {
      const at = this.#workers.indexOf(worker);
      const second = this.#reported.get(at) ?? -1;
      this.#collector.cutOffIn(at);
      this.faults.push(
        `an iteration never came to an end or to an await, so its thread was terminated: what it did after second ${second + 1} is not known`,
      );
      await worker.terminate();
    }
  }

  /** The user ended the run before it started. */
  endUnstarted(): Timing {
    this.#end(EXIT.signal, INTERRUPTED);
    return {startedAtMs: this.#clock.epochMs(), durationMs: 0};
  }

  /** In whichever thread is left. A teardown that fails is logged; the figures stay. */
  async teardown(data: string | undefined): Promise<void> {
    const worker = this.#workers.find(each => !each.hasEnded);
    if (!worker) return this.log('error', 'teardown did not run: no thread is left');
    try {
      const done = worker.next('teardown-done');
      worker.send({kind: 'teardown', data, outstanding: this.#outstanding()});
      await within(
        this.#clock,
        this.#run.plan.teardownTimeoutMs,
        done,
        'teardown',
        'teardownTimeout',
      );
    } catch (thrown) {
      const reason = `teardown: ${messageOf(thrown)}`;
      this.log('error', reason);
      this.#end(thrown instanceof ExplainedError ? EXIT.teardownTimeout : EXIT.script, reason);
      await this.#takeReport(worker);
    }
  }

  /** What `setup` has measured, where it broke and no scenario runs. */
  async takeSetup(): Promise<void> {
    const [first] = this.#workers;
    if (first && !first.hasEnded) await this.#takeReport(first);
  }

  /** A teardown that broke off has done some of its work: an instance that it completed is not lost. */
  async #takeReport(worker: WorkerThread): Promise<void> {
    const reported = worker.next('reported');
    worker.send({kind: 'report'});
    try {
      await within(this.#clock, REPORT_MS, reported, 'the last report', 'teardownTimeout');
    } catch (thrown) {
      this.log('warn', `the last figures are missing: ${messageOf(thrown)}`);
    }
  }

  /** A user who ended the run does not wait for locks to run out. */
  #outstanding(): Outstanding {
    const {target, request} = this.#run;
    const waitMs = target.signal?.aborted ? 0 : (request.drainMs ?? DRAIN_MS);
    return {...this.#collector.ledger.outstanding(), waitUntilMs: this.#clock.wallMs() + waitMs};
  }

  /** How k6 would exit: what ended the run first counts, then the thresholds. */
  exit(thresholds: readonly ThresholdOutcome[]): ScriptExit {
    if (this.#exit) return this.#exit;
    const broken = thresholds.filter(each => each.state === 'broken');
    if (broken.length === 0) return {code: 0, reason: ''};
    const names = broken.map(each => `${judgedMetric(each)} ${each.expression}`);
    return {code: EXIT.thresholds, reason: `thresholds were crossed: ${names.join(', ')}`};
  }

  get threads(): number {
    return this.#workers.length;
  }

  /** When the run was ended before its time, since its start; undefined where it was not. */
  get endedEarlyMs(): number | undefined {
    return this.#endedEarlyMs;
  }

  #end(code: number, reason: string): void {
    this.#exit ??= {code, reason: this.#places.translate(reason)};
  }

  #receive(worker: number, message: FromWorker): void {
    this.#overdue.hear(worker);
    if (message.kind === 'snapshot') this.#add(worker, message.snapshot);
    else if (message.kind === 'log') this.log(message.level, message.line);
    else if (message.kind === 'deployed') tellDeployed(this.#run, message.things);
    else if (message.kind === 'arrivals-wait') this.#tellOthers(worker);
    else if (message.kind === 'aborted') this.#abort(EXIT.aborted, message.reason);
    else if (message.kind === 'failed-test') this.#end(EXIT.testFailed, message.reason);
  }

  #tellOthers(worker: number): void {
    for (const [index, each] of this.#workers.entries())
      if (index !== worker) each.send({kind: 'take-arrivals'});
  }

  /** How often each exception came, where it came more than once. */
  tellRepeated(): void {
    for (const each of this.#failures.repeated()) this.log('error', each);
  }

  #add(worker: number, snapshot: Snapshot): void {
    for (const [line, times] of snapshot.failures)
      if (this.#failures.add(line, times)) this.log('error', line);
    this.#collector.add(worker, snapshot);
    this.#reported.set(worker, snapshot.second);
    if (this.#reported.size < this.#workers.length) return;
    const second = Math.min(...this.#reported.values());
    if (second <= this.#lastSecond) return;
    const closed = this.#closeThrough(second);
    this.#write(closed);
    this.tellReported();
    this.#reportProgress(closed);
    this.#checkThresholds();
  }

  #closeThrough(second: number): readonly SecondTotals[] {
    if (second <= this.#lastSecond) return [];
    this.#lastSecond = second;
    const closed = this.#collector.closeSecond(second);
    this.#requests += closed.reduce((sum, each) => sum + each.requests.total, 0);
    return closed;
  }

  #write(seconds: readonly SecondTotals[]): void {
    const {iterations} = this.#collector;
    this.#onSecond({elapsedMs: this.#elapsedMs(), seconds, iterations});
  }

  /** Hands on what the threads have reported meanwhile, to whom it may concern. */
  tellReported(): void {
    const reported = this.#collector.takeReported(this.#clock.epochMs());
    if (reported !== null) this.#run.target.onReported?.(reported);
  }

  #reportProgress(entries: readonly SecondTotals[]): void {
    const {completed} = this.#collector.iterations;
    this.#run.target.onProgress?.({
      scenario: this.#run.name,
      elapsedMs: this.#elapsedMs(),
      totalMs: runDurationMs(this.#run.plan),
      vus: this.#collector.vusActive,
      iterations: completed,
      requests: this.#requests,
      requestsPerSecond: entries.reduce((sum, each) => sum + each.requests.total, 0),
      failuresPerSecond: entries.reduce((sum, each) => sum + failuresOf(each.requests), 0),
      pushedBackPerSecond: entries.reduce((sum, each) => sum + each.requests.backpressure, 0),
      latencyUsP99: Math.max(0, ...entries.map(each => each.responseTimeUsP99)),
    });
  }

  #checkThresholds(): void {
    if (this.#isAborted) return;
    const elapsedMs = this.#elapsedMs();
    const outcomes = this.#collector.thresholds(elapsedMs);
    const broken = thresholdThatAborts(this.#run.plan.thresholds, outcomes, elapsedMs);
    if (broken)
      this.#abort(
        EXIT.thresholds,
        `threshold '${broken.expression}' on ${judgedMetric(broken)} was crossed`,
      );
  }

  #abort(code: number, reason: string): void {
    if (this.#isAborted) return;
    this.#isAborted = true;
    this.#endedEarlyMs ??= this.#elapsedMs();
    this.#end(code, reason);
    this.log('warn', `the run ends early: ${reason}`);
    for (const worker of this.#workers) worker.send({kind: 'interrupt'});
    this.#overdue.allow(0);
  }

  #stopOnSignal(): () => void {
    const {signal} = this.#run.target;
    let cancel: Cancel = () => undefined;
    const stop = () => {
      this.#endedEarlyMs ??= this.#elapsedMs();
      this.#end(EXIT.signal, INTERRUPTED);
      for (const worker of this.#workers) worker.send({kind: 'stop'});
      const graces = this.#run.plan.scenarios.map(each => each.gracefulStopMs);
      const waitMs = Math.min(STOP_MS, Math.max(0, ...graces));
      this.#overdue.allow(waitMs);
      cancel = this.#clock.schedule(waitMs, () => {
        for (const worker of this.#workers) worker.send({kind: 'interrupt'});
      });
    };
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, {once: true});
    return () => {
      cancel();
      signal?.removeEventListener('abort', stop);
    };
  }

  /** Since the run's start, whose moment lies a little ahead when it is set. */
  #elapsedMs(): number {
    return this.#clock.epochMs() - this.#startedAtMs;
  }

  /** @throws ExplainedError when a function of the script takes longer; what it does then is left alone */
  inTime<T>(limitMs: number, call: Promise<T> | T, what: string, option: string): Promise<T> {
    return within(this.#clock, limitMs, call, what, option);
  }

  log(level: LogLevel, line: string): void {
    this.#run.target.onLog(level, maskSecrets(this.#places.translate(line)));
  }
}

/** Null a while after the user ended the run; never where it goes on until `over`. */
function abandonedBy(
  clock: ThreadClock,
  ended: AbortSignal | undefined,
  over: AbortSignal,
): Promise<null> {
  return new Promise(resolve => {
    const wait = () => {
      const cancel = clock.schedule(STOP_MS, () => resolve(null));
      over.addEventListener('abort', cancel, {once: true});
    };
    if (ended?.aborted) wait();
    else ended?.addEventListener('abort', wait, {once: true, signal: over});
  });
}

async function within<T>(
  clock: ThreadClock,
  limitMs: number,
  promise: Promise<T> | T,
  what: string,
  option: string,
): Promise<T> {
  let cancel: Cancel = () => undefined;
  const late = new Promise<never>((_, reject) => {
    cancel = clock.schedule(limitMs, () =>
      reject(
        new ExplainedError(`${what}() took longer than ${limitMs} ms`, `raise options.${option}`),
      ),
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    cancel();
  }
}
