import type {Clock, ThreadClock} from '../../../core/clock.ts';
import type {LatencyCounts} from '../../../record/histogram/latency-counts.ts';
import {regularDurationMs, type ScenarioPlan} from '../../options/scenario-plan.ts';
import type {WorkerShare} from '../../schedules.ts';
import type {IterationEnd, Vu, VuPool} from '../vu.ts';
import type {IterationCounts, ScenarioHost} from '../vu-host.ts';
import type {VuScope} from '../vu-scope.ts';
import type {ScenarioClaims} from './scenario-claims.ts';

/** An arrival that starts more than this after its time is counted as late. */
export const LATE_MS = 10;

/** After so many iterations in a row that never waited, the others get their turn. */
const UNWAITING_MAX = 20;
const UNWAITING_MS = 0.2;

/** How long interrupted iterations may take to notice. */
export const SETTLE_MS = 1000;

export interface ScenarioParts {
  readonly clock: ThreadClock;
  readonly share: WorkerShare;
  readonly pool: VuPool;
  readonly claims: ScenarioClaims;
  readonly counts: IterationCounts;
  /** How late arrivals were noticed, in microseconds. */
  readonly lateness: LatencyCounts;
  /** True in the first second of the run: what the generator starts late then counts from its start. */
  readonly isCompiling: () => boolean;
  /** Called when iterations were dropped, with their number. */
  readonly onDropped: (count: number) => void;
  /** Tells the other workers that arrivals are due for which this one has no free user. */
  readonly tellOthers: () => void;
}

/** What is known about an iteration before it starts. */
export interface IterationStart {
  /** Its number over all VUs; the next one when absent. */
  readonly number?: number;
  /** When it should start, since the scenario's start; absent in a closed model. */
  readonly dueMs?: number;
  /** True when it had to wait for a VU: then its lateness is not the generator's. */
  readonly waited?: boolean;
}

/** One scenario in one worker, as its executor sees it: the time, the VUs, and what to count. */
export class RunningScenario implements ScenarioHost {
  readonly plan: ScenarioPlan;
  readonly share: WorkerShare;
  readonly pool: VuPool;
  readonly claims: ScenarioClaims;
  readonly startedAtMs: number;
  readonly #parts: ScenarioParts;
  readonly #startMs: number;
  readonly #running = new Set<Vu>();
  readonly #sleepers = new Set<() => void>();
  #stopped = false;
  #onInterrupt: () => void = () => {};
  #takeArrivals: () => void = () => {};
  #unwaiting = 0;

  /** @param startMs the clock's monotonic time at which the scenario starts */
  constructor(plan: ScenarioPlan, parts: ScenarioParts, startMs: number) {
    this.plan = plan;
    this.share = parts.share;
    this.pool = parts.pool;
    this.claims = parts.claims;
    this.#parts = parts;
    this.#startMs = startMs;
    this.startedAtMs = parts.clock.wallMs() + (startMs - parts.clock.monotonicMs());
  }

  /** Milliseconds since the scenario's start. */
  elapsedMs(): number {
    return this.#parts.clock.monotonicMs() - this.#startMs;
  }

  /** Of its iterations where it has a number of them, else of its time; as in k6. */
  progress(): number {
    const {plan} = this;
    if ('iterations' in plan) {
      const isEach = plan.executor === 'per-vu-iterations';
      return Math.min(1, this.claims.ended / (plan.iterations * (isEach ? plan.vus : 1)));
    }
    return Math.min(1, Math.max(0, this.elapsedMs() / regularDurationMs(plan)));
  }

  /** True when no more iterations may start: told to stop, or `untilMs` has passed. */
  isOver(untilMs: number): boolean {
    return this.#stopped || this.elapsedMs() >= untilMs;
  }

  /** Waits until a moment of the scenario, or until it is stopped. */
  async sleepUntil(elapsedMs: number): Promise<void> {
    if (this.#stopped) return;
    await new Promise<void>(resolve => {
      const wake = () => {
        this.#sleepers.delete(wake);
        cancel();
        resolve();
      };
      const cancel = this.#parts.clock.schedule(elapsedMs - this.elapsedMs(), wake);
      this.#sleepers.add(wake);
    });
  }

  /** Waits until all that is ready by now, answers above all, has had its turn. */
  nextTurn(): Promise<void> {
    return new Promise(resolve => this.#parts.clock.nextTurn(resolve));
  }

  /** No iteration starts from now on; those that run may end. */
  stop(): void {
    this.#stopped = true;
    for (const wake of [...this.#sleepers]) wake();
  }

  /** Cuts off what still runs. */
  interrupt(): void {
    this.stop();
    for (const vu of this.#running) vu.interrupt();
    this.#onInterrupt();
  }

  /** Runs one iteration and counts how it ended. */
  async iterate(vu: Vu, start: IterationStart = {}): Promise<void> {
    const {clock, counts, lateness} = this.#parts;
    const {dueMs, waited = false} = start;
    const lateMs = dueMs === undefined ? 0 : Math.max(0, this.elapsedMs() - dueMs);
    if (dueMs !== undefined && !waited) lateness.record(lateMs * 1000);
    const startedAs = dueMs === undefined ? null : lateMs > LATE_MS ? 'late' : 'onTime';
    if (startedAs) counts[startedAs]++;
    const startedMs = clock.monotonicMs();
    this.#running.add(vu);
    // What compiling took is not the target's: see the README on the first second.
    const countedMs = !waited && this.#parts.isCompiling() ? 0 : lateMs;
    const end = await vu.iterate(start.number ?? this.claims.claimIteration(), countedMs);
    this.#countEnd(end);
    if ('iterations' in this.plan) this.claims.endIteration();
    const {minIterationMs} = this.plan;
    if (minIterationMs > 0) await vu.rest(startedMs, minIterationMs);
    this.#running.delete(vu);
    const tookMs = clock.monotonicMs() - startedMs;
    counts.busyMs += tookMs;
    if (startedAs) this.#countArrival(end, startedAs, tookMs, vu.scope);
    await this.#breathe(tookMs);
  }

  /** An iteration that aborts the test is both to k6: it ended, and it was cut off. */
  #countEnd(end: IterationEnd): void {
    const {counts} = this.#parts;
    if (end === 'interrupted' || end === 'aborted') counts.interrupted++;
    if (end !== 'interrupted') counts.completed++;
    if (end === 'failed') counts.failed++;
  }

  #countArrival(
    end: IterationEnd,
    startedAs: 'onTime' | 'late',
    tookMs: number,
    {heldBack, waitedMs}: Pick<VuScope, 'heldBack' | 'waitedMs'>,
  ): void {
    const {counts} = this.#parts;
    counts.arrivalBusyMs += tookMs;
    counts.arrivalWaitMs += waitedMs;
    if (end !== 'interrupted') counts.arrived++;
    if (!heldBack) return;
    counts[startedAs]--;
    counts.heldBack++;
  }

  /** An arrival that has to wait: how late it was noticed is the generator's part of its lateness. */
  noticeWaiting(dueMs: number): void {
    this.#parts.lateness.record(Math.max(0, this.elapsedMs() - dueMs) * 1000);
  }

  /** Asks the workers that have free users to take the arrivals that wait in this one. */
  tellOthers(): void {
    this.#parts.tellOthers();
  }

  /** @param take starts the arrivals that are due: another worker has no free user for them */
  onUsersBusyElsewhere(take: () => void): void {
    this.#takeArrivals = take;
  }

  usersBusyElsewhere(): void {
    this.#takeArrivals();
  }

  /** Arrivals that will not start any more. */
  dropArrivals(count: number, why: 'usersBusy' | 'generatorLate'): void {
    this.#parts.counts[why === 'usersBusy' ? 'neverSent' : 'neverSentLate'] += count;
    this.drop(count);
  }

  drop(count: number): void {
    if (count <= 0) return;
    this.#parts.counts.dropped += count;
    this.#parts.onDropped(count);
  }

  get clock(): Clock {
    return this.#parts.clock;
  }

  /**
   * Waits for the executor; cuts off all that runs once the graceful stop is over, and leaves
   * behind what does not even notice that.
   */
  async endGracefully(executing: Promise<void>): Promise<void> {
    const {clock} = this.#parts;
    // An arrival of the last moment has as long as any other to start.
    const graceMs = 'preAllocatedVus' in this.plan ? LATE_MS : 0;
    const endMs = regularDurationMs(this.plan) + Math.max(graceMs, this.plan.gracefulStopMs);
    let cancelSettle = () => {};
    const abandoned = new Promise<void>(resolve => {
      this.#onInterrupt = () => {
        cancelSettle = clock.schedule(SETTLE_MS, resolve);
      };
    });
    const cancel = clock.schedule(endMs - this.elapsedMs(), () => this.interrupt());
    await Promise.race([executing, abandoned]);
    cancel();
    cancelSettle();
    // An iteration that waits for something else than us does not notice.
    this.#parts.counts.interrupted += this.#running.size;
  }

  /** Iterations that never wait would keep timers and sockets from being served. */
  async #breathe(tookMs: number): Promise<void> {
    this.#unwaiting = tookMs < UNWAITING_MS ? this.#unwaiting + 1 : 0;
    if (this.#unwaiting < UNWAITING_MAX) return;
    this.#unwaiting = 0;
    await new Promise<void>(resolve => this.#parts.clock.nextTurn(resolve));
  }
}
