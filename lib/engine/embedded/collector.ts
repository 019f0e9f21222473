import {ElementTally} from '../../client/element-tally.ts';
import type {LoadResult, SecondTotals, UserTime} from '../../record/load-result.ts';
import type {ThresholdOutcome} from '../../record/threshold-outcome.ts';
import {evaluateThresholds} from '../judge-threshold.ts';
import {CompletionsBook} from '../measure/completions-book.ts';
import {LedgerBook} from '../measure/ledger-book.ts';
import {type MetricSet, responseTimeOf} from '../measure/metrics.ts';
import {type CutOff, RunTotals} from '../measure/operation-totals.ts';
import type {Reported, ReportedBook} from '../measure/reported.ts';
import {TrafficBook} from '../measure/traffic-book.ts';
import {ViolationBook} from '../measure/violation-book.ts';
import type {RunPlan} from '../options/scenario-plan.ts';
import {metricsFor} from '../thresholds.ts';
import type {HealthBook} from './health.ts';
import type {Snapshot} from './messages.ts';
import {type IterationCounts, noIterations} from './vu-host.ts';
import type {CheckCounts} from './vu-scope.ts';

/** Adds up what the workers of one run report. */
export class Collector {
  readonly metrics: MetricSet;
  readonly totals = new RunTotals();
  readonly ledger = new LedgerBook();
  readonly completions = new CompletionsBook();
  readonly traffic = new TrafficBook();
  readonly elements = new ElementTally();
  readonly violations = new ViolationBook();
  readonly health: HealthBook;
  readonly #plan: RunPlan;
  /** Null where nobody wants it. */
  readonly #reported: ReportedBook | null;
  /** Paths of the groups that were entered. */
  readonly groups = new Set<string>();
  readonly #checks = new Map<string, CheckCounts>();
  readonly #latest = new Map<number, Snapshot>();
  /** Iterations that were cut off with their worker. */
  #interrupted = 0;
  /** Arrivals up to the last second that was closed. */
  #started = 0;

  constructor(plan: RunPlan, health: HealthBook, reported: ReportedBook | null = null) {
    this.health = health;
    this.#reported = reported;
    this.#plan = plan;
    this.metrics = metricsFor(plan, 'wide');
  }

  add(worker: number, snapshot: Snapshot): void {
    for (const delta of snapshot.operations) this.totals.add(snapshot.second, delta);
    for (const each of snapshot.cutOff) this.totals.addCutOff(snapshot.second, each);
    this.metrics.add(snapshot.metrics);
    this.#reported?.add(snapshot);
    for (const each of snapshot.checks) this.#addCheck(each);
    for (const each of snapshot.groups) this.groups.add(each);
    if (snapshot.ledger) this.ledger.add(snapshot.ledger);
    this.completions.add(snapshot.second, this.#doneSince(worker, snapshot));
    this.traffic.add(snapshot.second, snapshot);
    for (const each of snapshot.elements) this.elements.add(each);
    for (const each of snapshot.violations) this.violations.add(each);
    this.health.add(snapshot.second, snapshot.health);
    this.#latest.set(worker, snapshot);
  }

  /** What a worker has done since it last reported. */
  #doneSince(worker: number, {iterations, ledger}: Snapshot) {
    const before = this.#latest.get(worker)?.iterations.completed ?? 0;
    return {
      iterations: iterations.completed - before,
      created: ledger?.created.length ?? 0,
      completed: ledger?.completed.length ?? 0,
    };
  }

  /** Once a second, when all workers have reported it. @returns what was measured in it */
  closeSecond(second: number): SecondTotals[] {
    const {onTime, late, heldBack} = this.#counts;
    const started = onTime + late + heldBack;
    this.health.closeSecond(second, started - this.#started);
    this.#started = started;
    const latest = [...this.#latest.values()];
    this.traffic.addUsers(second, this.vusActive);
    this.#record(
      'vus',
      sum(latest, each => each.vusActive),
    );
    this.#record(
      'vus_max',
      sum(latest, each => each.vusInitialized),
    );
    return this.#closeBefore(second + 1);
  }

  /** At the end: a second may have been closed before all was reported of it. */
  closeRest(): SecondTotals[] {
    return this.#closeBefore(Number.POSITIVE_INFINITY);
  }

  #closeBefore(second: number): SecondTotals[] {
    const closed = this.totals.closeSeconds(second);
    for (const each of this.totals.takeUnanswered()) {
      this.#recordUnanswered(each);
      this.#reported?.addUnanswered(each);
    }
    return closed;
  }

  /** What was reported since the last call; null where nobody wants it. */
  takeReported(atMs: number): Reported | null {
    if (this.#reported === null) return null;
    const {scenarios, tags} = this.#plan;
    const {onTime, late, heldBack, neverSent, neverSentLate} = this.#counts;
    const arrivals = {onTime, late, heldBack, neverSent: neverSent + neverSentLate};
    const [only, ...others] = scenarios;
    return {
      atMs,
      tags: only && others.length === 0 ? {...tags, scenario: only.name} : tags,
      ...this.#reported.take(arrivals),
      users: this.vusActive,
      usersMax: sum([...this.#latest.values()], each => each.vusInitialized),
    };
  }

  get vusActive(): number {
    return sum([...this.#latest.values()], each => each.vusActive);
  }

  get iterations(): LoadResult['iterations'] {
    const {completed, interrupted, dropped, late, failed} = this.#counts;
    return {completed, interrupted: interrupted + this.#interrupted, dropped, late, failed};
  }

  /** A worker was terminated: the iterations that it last told of, at least the one that held it. */
  cutOffIn(worker: number): void {
    this.#interrupted += Math.max(1, this.#latest.get(worker)?.vusActive ?? 0);
  }

  /** What became of the arrivals of the scenarios at a rate. */
  get arrivals() {
    const {arrived, onTime, late, heldBack, neverSent, neverSentLate} = this.#counts;
    return {completed: arrived, onTime, late, heldBack, neverSent, neverSentLate};
  }

  /** Whether the users that arrivals wait for mostly wait for answers themselves. */
  get areUsersHeldByAnswers(): boolean {
    const {arrivalBusyMs, arrivalWaitMs} = this.#counts;
    return arrivalWaitMs >= arrivalBusyMs / 2;
  }

  get users(): UserTime {
    return {busyMs: this.#counts.busyMs, ...this.totals.requestTime};
  }

  get requestsSent(): number {
    return sum([...this.#latest.values()], each => each.requestsSent);
  }

  get requestsResent(): number {
    return sum([...this.#latest.values()], each => each.requestsResent);
  }

  /** Of all workers, as each one last reported them. */
  get #counts(): IterationCounts {
    const counts = noIterations();
    for (const {iterations} of this.#latest.values())
      for (const key of Object.keys(counts) as (keyof IterationCounts)[])
        counts[key] += iterations[key];
    return counts;
  }

  thresholds(elapsedMs: number): ThresholdOutcome[] {
    return evaluateThresholds(this.#plan.thresholds, this.metrics, elapsedMs / 1000);
  }

  /** By name, whatever group they were made in. */
  checks(): LoadResult['checks'] {
    const byName = new Map<string, {name: string; passes: number; fails: number}>();
    for (const {name, passes, fails} of this.#checks.values()) {
      const known = byName.get(name) ?? {name, passes: 0, fails: 0};
      byName.set(name, {name, passes: known.passes + passes, fails: known.fails + fails});
    }
    return [...byName.values()];
  }

  checksByGroup(): readonly CheckCounts[] {
    return [...this.#checks.values()];
  }

  #addCheck(delta: CheckCounts): void {
    const key = `${delta.group}::${delta.name}`;
    const known = this.#checks.get(key);
    if (!known) this.#checks.set(key, {...delta});
    else {
      known.passes += delta.passes;
      known.fails += delta.fails;
    }
  }

  /** Our own end cut it off, too late for an answer: to k6's metrics it is a failure of that age. */
  #recordUnanswered({tags, serviceUs, responseUs}: CutOff): void {
    for (const each of this.metrics.matching('http_reqs', tags)) each.record(1);
    for (const each of this.metrics.matching('http_req_failed', tags)) each.record(1);
    for (const each of this.metrics.matching('http_req_duration', tags))
      each.record(serviceUs / 1000);
    const response = responseTimeOf('http_req_duration');
    if (!this.metrics.get(response)) return;
    for (const each of this.metrics.matching(response, tags)) each.record(responseUs / 1000);
  }

  #record(name: string, value: number): void {
    this.metrics.get(name)?.record(value);
  }
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
