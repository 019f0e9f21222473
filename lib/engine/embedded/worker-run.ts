import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {ElementTally} from '../../client/element-tally.ts';
import type {ResponseViolation} from '../../client/response-check.ts';
import {
  type Outstanding,
  parseDeployedLine,
  parseLedgerLine,
  parseViolationLine,
} from '../../client/script-lines.ts';
import type {ThreadClock} from '../../core/clock.ts';
import type {LogLevel} from '../load.ts';
import {readOptions} from '../options/read-options.ts';
import {type RunPlan, type ScenarioPlan, vusAtStart, vusMax} from '../options/scenario-plan.ts';
import {shareOfCount, type WorkerShare, workerShares} from '../schedules.ts';
import {metricsFor} from '../thresholds.ts';
import {BoundedLog} from './bounded-log.ts';
import {runExecutor} from './executors/executors.ts';
import {RunningScenario} from './executors/running-scenario.ts';
import {ScenarioClaims} from './executors/scenario-claims.ts';
import {FailureBook} from './failure-book.ts';
import {HealthProbe} from './health.ts';
import {Deadlines, type Network, networkOf} from './http/network.ts';
import {OperationFolds} from './http/series.ts';
import type {AlarmedClock, ThreadMachine} from './machine/machine.ts';
import type {FromWorker, Snapshot, Stage, WorkerStart} from './messages.ts';
import {CompiledScript, describeFailure} from './script.ts';
import {ScriptLedger} from './script-ledger.ts';
import {setupJson} from './setup-json.ts';
import {Vu, VuPool} from './vu.ts';
import {noIterations, type VuHost, type WorkerHost} from './vu-host.ts';
import {Instruments, Interrupted, TestAborted} from './vu-scope.ts';

/** Violations that a worker reports in a second: the rest are more of the same. */
const VIOLATIONS_MAX = 50;

/** What one worker does: its VUs, its share of every scenario, and what it measured. */
export class WorkerRun implements WorkerHost {
  readonly plan: RunPlan;
  readonly looksAtFields: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly env: Record<string, string>;
  readonly script: CompiledScript;
  readonly network: Network;
  readonly deadlines: Deadlines;
  readonly clock: ThreadClock;
  readonly sharedArrays = new Map<string, readonly unknown[]>();
  readonly elements = new ElementTally();
  readonly counts = noIterations();
  startedAtMs = 0;
  running: VuHost | null = null;
  readonly #start: WorkerStart;
  readonly #post: (message: FromWorker) => void;
  readonly #instruments: Instruments;
  readonly #machine: ThreadMachine;
  readonly #health: HealthProbe;
  readonly #claims: readonly ScenarioClaims[];
  readonly #shares: readonly WorkerShare[];
  readonly #pools: VuPool[] = [];
  readonly #runs: RunningScenario[] = [];
  #alarm: AlarmedClock | null = null;
  #outside: Vu | null = null;
  /** Until the first second is reported, so that it is one with the lateness of that second. */
  #isCompiling = true;
  #vuCount = 0;
  #stage: Stage = 'init';
  #failedBehind = 0;
  #isShared = true;
  readonly #log = new BoundedLog((level, line) => this.#post({kind: 'log', level, line}));
  readonly #failures = new FailureBook();
  readonly #violations: ResponseViolation[] = [];
  readonly ledger: ScriptLedger;

  constructor(start: WorkerStart, machine: ThreadMachine, post: (message: FromWorker) => void) {
    this.#start = start;
    this.#machine = machine;
    this.#post = post;
    this.clock = machine.clock;
    this.ledger = new ScriptLedger(machine.clock);
    this.#health = new HealthProbe(machine.watchThread());
    this.options = start.options;
    this.looksAtFields = start.looksAtFields;
    this.env = {...start.env};
    this.plan = readOptions(start.options);
    const {scenarios} = this.plan;
    const transport = machine.transport(start.tls, this.plan);
    this.deadlines = new Deadlines(machine.clock, nowMs => this.#expire(nowMs));
    this.network = networkOf(this.plan, start, transport, machine.clock);
    this.#claims = scenarios.map((_, at) => new ScenarioClaims(start.claims, at));
    this.#shares = workerShares(scenarios.map(vusMax), start.index, start.count);
    this.script = new CompiledScript(
      start.code,
      start.scriptName,
      start.isolation,
      machine.scriptGlobals,
      start.mapped,
    );
    this.#instruments = new Instruments(
      metricsFor(this.plan),
      new OperationFolds(start.isLabelled),
      this.plan.systemTags,
    );
  }

  /**
   * Takes what the script threw where nobody could catch it, in a timer or by a promise: it fails an
   * iteration, and does not end the thread.
   *
   * @returns false for an error of the engine
   */
  failBehind(thrown: unknown, isRejection: boolean): boolean {
    if (thrown instanceof Interrupted || thrown instanceof TestAborted) return true;
    if (!isRejection && !this.script.threw(thrown)) return false;
    if (this.running?.work.reject(thrown)) return true;
    const message = describeFailure(thrown, this.#start.scriptName);
    if (this.#stage === 'run') {
      this.#failedBehind++;
      this.threw(`nobody awaited what threw: ${message}`);
    } else this.#post({kind: 'broken', stage: this.#stage, message});
    return true;
  }

  /** Makes the VUs. @throws whatever the script's top level throws */
  initialize(): number {
    for (const [at, scenario] of this.plan.scenarios.entries()) {
      const share = this.#shares[at] as WorkerShare;
      const atStart = shareOfCount(vusAtStart(scenario), share);
      const max = shareOfCount(vusMax(scenario), share);
      const claims = this.#claims[at] as ScenarioClaims;
      this.#pools.push(new VuPool(() => this.#makeVu(), atStart, max, claims));
    }
    return this.initializedVus();
  }

  /** @returns what `setup` returned, as JSON: each VU gets its own copy */
  async setup(): Promise<string | undefined> {
    this.#stage = 'setup';
    return setupJson(await this.#outsideVu().callOutside('setup', undefined));
  }

  async teardown(data: string | undefined, outstanding: Outstanding): Promise<void> {
    this.ledger.outstanding = outstanding;
    this.#stage = 'teardown';
    const given = data === undefined ? undefined : JSON.parse(data);
    await this.#outsideVu().callOutside('teardown', given);
  }

  /** Runs this worker's share of every scenario. */
  async run(data: string | undefined, startEpochMs: number): Promise<void> {
    this.startedAtMs = startEpochMs;
    this.#stage = 'run';
    for (const pool of this.#pools) for (const vu of pool.all) vu.give(data);
    this.#dataOfNewVus = data;
    const {clock} = this;
    const startMs = clock.monotonicMs() + (startEpochMs - clock.epochMs());
    const ends = this.plan.scenarios.map(async (scenario, at) => {
      const run = this.#scenarioRun(at, startMs + scenario.startTimeMs);
      this.#runs.push(run);
      await run.sleepUntil(0);
      await runExecutor(run, this.plan.lateArrivals);
    });
    await Promise.all(ends);
  }

  stop(): void {
    for (const run of this.#runs) run.stop();
  }

  interrupt(): void {
    for (const run of this.#runs) run.interrupt();
  }

  takeArrivals(): void {
    for (const run of this.#runs) run.usersBusyElsewhere();
  }

  /** Every script reads the new header from its `__ENV`. */
  authorize(value: string): void {
    this.env['C8GAUGE_AUTHORIZATION'] = value;
    for (const pool of this.#pools)
      for (const vu of pool.all) vu.env['C8GAUGE_AUTHORIZATION'] = value;
    if (this.#outside) this.#outside.env['C8GAUGE_AUTHORIZATION'] = value;
  }

  /** What was measured since the last call. */
  snapshot(second: number): Snapshot {
    this.#assertAlone();
    this.#isCompiling = false;
    const operations = [...this.#instruments.operations.values()].flatMap(
      each => each.take() ?? [],
    );
    return {
      second,
      operations,
      cutOff: this.#instruments.cutOff.splice(0),
      requestsSent: this.#instruments.requestsSent,
      requestsResent: this.#instruments.requestsResent,
      metrics: this.#instruments.metrics.take(),
      checks: this.#instruments.takeChecks(),
      groups: this.#instruments.takeGroups(),
      health: this.#health.take(this.#alarm),
      ledger: this.ledger.take(),
      elements: this.elements.take(),
      violations: this.#violations.splice(0),
      failures: this.#failures.take(),
      iterations: {
        ...this.counts,
        failed: Math.min(this.counts.completed, this.counts.failed + this.#failedBehind),
      },
      vusActive: this.activeVus(),
      vusInitialized: this.initializedVus(),
    };
  }

  /** Users whose built-in objects are changed by one of them are not users of k6 any more: the run ends. */
  #assertAlone(): void {
    const changed = this.#isShared ? this.script.sharedChange() : null;
    if (changed === null) return;
    this.#isShared = false;
    this.abortTest(
      `the script changes ${changed} while it runs, which its users share on the embedded engine: ` +
        'change it at the top of the script, or use --engine k6',
    );
  }

  /** Ends requests that have timed out. @returns when the next one will */
  #expire(nowMs: number): number {
    let nextMs = this.#outside?.expire(nowMs) ?? Number.POSITIVE_INFINITY;
    for (const pool of this.#pools)
      for (const vu of pool.all) nextMs = Math.min(nextMs, vu.expire(nowMs));
    return nextMs;
  }

  async close(): Promise<void> {
    this.deadlines.close();
    this.#health.close();
    for (const pool of this.#pools) for (const vu of pool.all) vu.close();
    this.#outside?.close();
    await this.#alarm?.close();
  }

  activeVus(): number {
    return this.#pools.reduce((sum, pool) => sum + pool.active, 0);
  }

  initializedVus(): number {
    return this.#pools.reduce((sum, pool) => sum + pool.size, 0);
  }

  randomBytes(size: number): Buffer {
    return this.#machine.randomBytes(size);
  }

  readFile(path: string): Buffer {
    return readFileSync(resolve(this.#start.scriptFolder, path.replace(/^file:\/\//, '')));
  }

  log(level: LogLevel, line: string): void {
    const entry = parseLedgerLine(line);
    if (entry) {
      this.ledger.add(entry.created.map(BigInt), entry.completed.map(BigInt));
      if (entry.drainedAtMs !== undefined) this.ledger.drained();
      for (const each of entry.elements ?? []) this.elements.add(each);
      return;
    }
    const things = parseDeployedLine(line);
    if (things !== null) {
      this.#post({kind: 'deployed', things});
      return;
    }
    const violation = parseViolationLine(line);
    if (violation !== null) {
      if (this.#violations.length < VIOLATIONS_MAX)
        this.#violations.push(violation as ResponseViolation);
      return;
    }
    this.#log.write(level, line);
  }

  threw(line: string): void {
    this.#failures.add(line);
  }

  warnOnce(key: string, line: () => string): void {
    this.#log.warnOnce(key, line);
  }

  abortTest(reason: string): void {
    this.interrupt();
    this.#post({kind: 'aborted', reason});
  }

  failTest(reason: string): void {
    this.#post({kind: 'failed-test', reason});
  }

  #dataOfNewVus: string | undefined;

  #makeVu(): Vu {
    const inInstance = ++this.#vuCount;
    const inTest = (inInstance - 1) * this.#start.count + this.#start.index + 1;
    const vu = new Vu({inInstance, inTest}, this, this.#instruments, this.script);
    vu.give(this.#dataOfNewVus);
    return vu;
  }

  /** A VU for setup, or for teardown: each has its own, as in k6. It is not counted. */
  #outsideVu(): Vu {
    this.#outside?.close();
    const ids = {inInstance: 0, inTest: 0};
    this.#outside = new Vu(ids, this, this.#instruments, this.script);
    return this.#outside;
  }

  #scenarioRun(at: number, startMs: number): RunningScenario {
    const plan = this.plan.scenarios[at];
    const [pool, claims, share] = [this.#pools[at], this.#claims[at], this.#shares[at]];
    if (!plan || !pool || !claims || !share) throw new RangeError(`no scenario ${at}`);
    const {metrics} = this.#instruments;
    const parts = {
      clock: this.#clockOf(plan),
      share,
      pool,
      claims,
      counts: this.counts,
      lateness: this.#health.lateness,
      isCompiling: () => this.#isCompiling,
      tellOthers: () => this.#post({kind: 'arrivals-wait'}),
      onDropped: (count: number) => {
        const tags = this.#instruments.shown({scenario: plan.name});
        for (const each of metrics.matching('dropped_iterations', tags)) each.record(count);
      },
    };
    return new RunningScenario(plan, parts, startMs);
  }

  /** Arrivals are due at moments; what a closed model waits for can wait a millisecond more. */
  #clockOf({executor}: ScenarioPlan): ThreadClock {
    if (!executor.endsWith('arrival-rate')) return this.clock;
    this.#alarm ??= this.#machine.alarmClock();
    return this.#alarm;
  }
}
