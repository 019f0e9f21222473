import type {Clock} from '../../core/clock.ts';
import {HELD_BACK} from '../measure/arrivals.ts';
import type {Metric, MetricSet, Tags} from '../measure/metrics.ts';
import type {CutOff} from '../measure/operation-totals.ts';
import {SYSTEM_TAGS} from '../options/k6-names.ts';
import {HttpSeriesTable, type OperationFolds} from './http/series.ts';

/** Thrown where an interrupted iteration waits. */
export class Interrupted extends Error {
  constructor() {
    super('the iteration was interrupted: its scenario has ended');
    this.name = 'Interrupted';
  }
}

/** Thrown by `exec.test.abort()`: the iteration ends where it stands, and so does the run. */
export class TestAborted extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'TestAborted';
  }
}

/**
 * What an iteration waits for that was interrupted and goes on all the same, in a `catch` maybe:
 * nothing that ever comes, as in k6, where no code of it runs any more.
 */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** What the samples of one VU carry at this moment, and whether it may go on. */
export class VuScope {
  readonly instruments: Instruments;
  /** How late the running iteration began: each of its requests was meant that much earlier. */
  lateMs = 0;
  interrupted = false;
  /** How long the running iteration waited for answers; side by side counts for each. */
  waitedMs = 0;
  /** Whether the running iteration let its arrival go by, after backpressure. */
  heldBack = false;
  readonly #tagValues: Record<string, string> = {};
  #isLoad = true;
  #series: HttpSeriesTable | null = null;
  #sent: Metric[] = [];
  #received: Metric[] = [];
  readonly #onInterrupt = new Set<(error: Error) => void>();
  readonly #clock: Clock;

  constructor(instruments: Instruments, clock: Clock) {
    this.instruments = instruments;
    this.#clock = clock;
  }

  get tags(): Tags {
    return this.#tagValues;
  }

  get series(): HttpSeriesTable {
    return this.#series ?? this.#open();
  }

  /** Sets a tag of all samples from now on, or removes it. */
  setTag(name: string, value: string | undefined): void {
    if (this.#tagValues[name] === value) return;
    if (value === undefined) delete this.#tagValues[name];
    else this.#tagValues[name] = value;
    this.#series = null;
  }

  setIsLoad(isLoad: boolean): void {
    this.#isLoad = isLoad;
    this.#series = null;
  }

  countBytes(sent: number, received: number): void {
    if (!this.#series) this.#open();
    for (const metric of this.#sent) metric.record(sent);
    for (const metric of this.#received) metric.record(received);
  }

  /** Records a value of a metric under the VU's tags and the given ones. */
  record(name: string, value: number, tags?: Tags): void {
    if (name === HELD_BACK) this.heldBack = true;
    const {metrics} = this.instruments;
    const targets =
      metrics.plain(name) ??
      metrics.matching(name, tags ? {...this.#shown(), ...tags} : this.#shown());
    for (const metric of targets) metric.record(value);
  }

  /** Counts a request that is handed to the transport, where it is part of the load. */
  countSent(): void {
    if (this.#isLoad) this.instruments.requestsSent++;
  }

  /** Counts one that met a closed connection and was sent once more. */
  countResent(): void {
    if (this.#isLoad) this.instruments.requestsResent++;
  }

  /** Calls a promise's reject when the iteration is interrupted. @returns a function that cancels that */
  onInterrupt(reject: (error: Error) => void): () => void {
    this.#onInterrupt.add(reject);
    return () => this.#onInterrupt.delete(reject);
  }

  /** Waits; rejects when the iteration is interrupted meanwhile. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let forget = () => {};
      const cancel = this.#clock.schedule(ms, () => {
        forget();
        resolve();
      });
      forget = this.onInterrupt(error => {
        cancel();
        reject(error);
      });
    });
  }

  interrupt(): void {
    this.interrupted = true;
    for (const reject of [...this.#onInterrupt]) reject(new Interrupted());
    this.#onInterrupt.clear();
  }

  #open(): HttpSeriesTable {
    const {metrics} = this.instruments;
    const series = this.instruments.tableOf({...this.#tagValues}, this.#isLoad);
    this.#sent = metrics.matching('data_sent', this.#shown());
    this.#received = metrics.matching('data_received', this.#shown());
    this.#series = series;
    return series;
  }

  /** The tags that samples have: `systemTags` may leave some out. */
  #shown(): Tags {
    return this.instruments.shown(this.#tagValues);
  }
}

/** More than these are not in the summary: a script puts ids into names. */
const GROUPS_MAX = 10_000;

/** What all VUs of a worker share to measure with. */
export class Instruments {
  readonly metrics: MetricSet;
  readonly operations: OperationFolds;
  /** System tags that samples do not have. */
  readonly hidden: ReadonlySet<string>;
  /** Requests of the load that were handed to the transport. */
  requestsSent = 0;
  /** Of those, the ones that were sent once more: they met a connection that the target had closed. */
  requestsResent = 0;
  /** Those that our own end cut off since they were last asked for. */
  readonly cutOff: CutOff[] = [];
  readonly #tables = new Map<string, HttpSeriesTable>();
  /** By group, then by name: a check is counted for each iteration, and no text is made for it. */
  readonly #checks = new Map<string, Map<string, CheckCounts>>();
  readonly #groups = new Set<string>();
  #newGroups: string[] = [];

  /** @param systemTags k6's `systemTags`: those that samples have; null for all */
  constructor(
    metrics: MetricSet,
    operations: OperationFolds,
    systemTags: readonly string[] | null = null,
  ) {
    this.metrics = metrics;
    this.operations = operations;
    const names = systemTags === null ? [] : Object.keys(SYSTEM_TAGS);
    this.hidden = new Set(names.filter(each => !systemTags?.includes(each)));
  }

  /** Without the system tags that samples do not have. */
  shown(tags: Tags): Tags {
    if (this.hidden.size === 0) return tags;
    return Object.fromEntries(Object.entries(tags).filter(([name]) => !this.hidden.has(name)));
  }

  /** @param isLoad false in setup and teardown, whose requests are not part of the load */
  tableOf(tags: Tags, isLoad: boolean): HttpSeriesTable {
    const key = `${isLoad} ${JSON.stringify(tags)}`;
    let table = this.#tables.get(key);
    if (!table) {
      if (this.#tables.size > 1000) this.#tables.clear();
      table = new HttpSeriesTable(this.metrics, isLoad ? this.operations : null, tags, this.hidden);
      this.#tables.set(key, table);
    }
    return table;
  }

  /** @param group k6's path of the group it was made in: `::checkout`, empty outside */
  countCheck(group: string, name: string, passed: boolean): void {
    let ofGroup = this.#checks.get(group);
    if (!ofGroup) {
      ofGroup = new Map();
      this.#checks.set(group, ofGroup);
    }
    let check = ofGroup.get(name);
    if (!check) {
      check = {group, name, passes: 0, fails: 0};
      ofGroup.set(name, check);
    }
    if (passed) check.passes++;
    else check.fails++;
  }

  /** @param path k6's path of a group that was entered: `::checkout` */
  noteGroup(path: string): void {
    if (this.#groups.has(path) || this.#groups.size >= GROUPS_MAX) return;
    this.#groups.add(path);
    this.#newGroups.push(path);
  }

  /** Those that were entered for the first time. */
  takeGroups(): string[] {
    const taken = this.#newGroups;
    this.#newGroups = [];
    return taken;
  }

  takeChecks(): CheckCounts[] {
    const checks = [...this.#checks.values()].flatMap(each => [...each.values()]);
    this.#checks.clear();
    return checks;
  }
}

/** One check in one group. */
export interface CheckCounts {
  readonly group: string;
  readonly name: string;
  passes: number;
  fails: number;
}
