import {join} from 'node:path';
import {ElementTally} from '../../client/element-tally.ts';
import type {ResponseViolation} from '../../client/response-check.ts';
import {parseDeployedLine, parseLedgerLine, parseViolationLine} from '../../client/script-lines.ts';
import {type Clock, repeat} from '../../core/clock.ts';
import {ExplainedError, oneLine} from '../../core/errors.ts';
import {maskSecrets} from '../../core/secret.ts';
import {
  failuresOf,
  type LoadResult,
  type SecondTotals,
  type UserTime,
} from '../../record/load-result.ts';
import type {ThresholdOutcome} from '../../record/threshold-outcome.ts';
import {tellDeployed} from '../deployed.ts';
import {headOf, secondsOf} from '../journal.ts';
import type {LoadRun, LogLevel} from '../load.ts';
import {arrivalsOf, HELD_BACK, openScenarios} from '../measure/arrivals.ts';
import {CompletionsBook} from '../measure/completions-book.ts';
import {LedgerBook} from '../measure/ledger-book.ts';
import {marksOf, warmUpOf} from '../measure/marks.ts';
import {processesOf} from '../measure/processes.ts';
import {findingsOf, ViolationBook} from '../measure/violation-book.ts';
import {type RunPlan, runDurationMs} from '../options/scenario-plan.ts';
import {interruptedMsMin} from './interrupted-time.ts';
import {K6Measurements} from './k6-measurements.ts';
import {type K6End, K6Health, K6Process, k6Version, segmentOf} from './k6-process.ts';
import {codeOf, type K6SignIn, openK6SignIn, stayOnLoopback} from './k6-script.ts';
import {
  checksOf,
  durationMsOf,
  type K6Summary,
  ownMetricsIn,
  readSummary,
  thresholdsOf,
  totalOf,
} from './k6-summary.ts';
import {startReceiver} from './remote-write.ts';

/** https://grafana.com/docs/k6/latest/reference/error-codes/exit-codes/ */
const EXIT_REASONS: Readonly<Record<number, string>> = {
  100: 'setup took too long',
  101: 'teardown took too long',
  104: 'k6 refused the options',
  105: 'the run was interrupted',
  107: 'the script broke',
  108: 'the script aborted the run',
  110: 'the script failed the test',
};

/** k6 also counts as crossed what had no sample, or too few of them to tell. */
function exitReason(code: number, thresholds: readonly ThresholdOutcome[]): string {
  if (code === 0) return '';
  if (code !== 99) return EXIT_REASONS[code] ?? `k6 exited with ${code}`;
  return thresholds.some(each => each.state === 'broken')
    ? 'thresholds were crossed'
    : 'k6 crossed thresholds for which there is not enough data';
}

/** After these nothing was measured that a record could hold. */
const NOTHING_MEASURED = [100, 104, 107];

/**
 * Runs a bundle on stock k6. Its figures come once a second over a Prometheus remote write with
 * native histograms on loopback, which costs k6 far less than an output of every sample; its totals
 * come from its summary. With `workers` several k6 processes share the load by execution segments.
 *
 * k6's native histograms have buckets 9 % wide, so quantiles are good to 4.5 %.
 *
 * @throws ExplainedError when there is no k6, or the script failed before the load
 */
export async function runK6(load: LoadRun, clock: Clock): Promise<LoadResult> {
  const version = await k6Version();
  const run = new K6Run(load, version, clock);
  const receiver = await startReceiver(
    (process, series) => run.receive(process, series),
    fault => run.log('warn', `k6's figures: ${fault}`),
  );
  const signIn = await openK6SignIn(load.access, load.folder, clock);
  try {
    const ends = await run.execute(process => receiver.urlOf(process), signIn);
    const summaries = await run.summaries();
    assertMeasured(ends, summaries, load.name);
    return run.result(ends, summaries);
  } finally {
    await signIn.close();
    await receiver.close();
  }
}

function assertMeasured(
  ends: readonly K6End[],
  summaries: readonly K6Summary[],
  name: string,
): void {
  const broken = ends.find(each => NOTHING_MEASURED.includes(each.exitCode));
  const hasIterations = totalOf(summaries, 'iterations') > 0;
  if ((!broken || hasIterations) && summaries.length > 0) return;
  const end = broken ?? ends[0];
  throw new ExplainedError(
    `k6 could not run ${name} (exit code ${end?.exitCode}, ${oneLine(end?.lastError ?? '')})`,
    'correct the script, or the target that it talks to',
  );
}

class K6Run {
  readonly #load: LoadRun;
  readonly #measurements = new K6Measurements();
  readonly #ledger = new LedgerBook();
  readonly #completions = new CompletionsBook();
  readonly #elements = new ElementTally();
  readonly #violations = new ViolationBook();
  readonly #count: number;
  #health: K6Health | null = null;
  readonly #clock: Clock;
  readonly #spawnedAtMs: number;
  /** Monotonic. */
  readonly #spawnedMs: number;
  readonly #version: string;
  #tellSecond: ReturnType<typeof secondsOf> | null = null;

  constructor(load: LoadRun, version: string, clock: Clock) {
    this.#clock = clock;
    this.#spawnedAtMs = clock.wallMs();
    this.#spawnedMs = clock.monotonicMs();
    this.#version = version;
    this.#load = load;
    this.#count = Math.max(1, load.request.workers ?? 1);
  }

  async execute(urlOf: (process: number) => string, signIn: K6SignIn): Promise<K6End[]> {
    const processes = Array.from({length: this.#count}, (_, at) =>
      this.#start(at, urlOf(at), signIn),
    );
    const health = new K6Health(processes, () => this.#clock.monotonicMs());
    this.#health = health;
    const endTicks = repeat(this.#clock, 1000, () => this.#tick(health));
    const stop = () => {
      for (const each of processes) each.interrupt();
    };
    const {signal} = this.#load.target;
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, {once: true});
    try {
      return await Promise.all(processes.map(each => each.ended));
    } finally {
      endTicks();
      signal?.removeEventListener('abort', stop);
    }
  }

  receive(...[process, series]: Parameters<K6Measurements['add']>): void {
    this.#measurements.add(process, series);
    this.#load.target.onSeries?.(process, series);
  }

  log(level: LogLevel, line: string): void {
    this.#load.target.onLog(level, maskSecrets(line));
  }

  async summaries(): Promise<K6Summary[]> {
    const read = Array.from({length: this.#count}, (_, at) => readSummary(this.#summaryFile(at)));
    return (await Promise.all(read)).flatMap(each => each ?? []);
  }

  result(ends: readonly K6End[], summaries: readonly K6Summary[]): LoadResult {
    const {request, access, plan, bundle} = this.#load;
    const {totals, startedAtMs} = this.#measurements;
    totals.closeSeconds(Number.POSITIVE_INFINITY);
    const warmUp = warmUpOf(request.warmUp, plan, totals.medianUsPerSecond());
    const code = ends.find(each => each.exitCode !== 0)?.exitCode ?? 0;
    const thresholds = thresholdsOf(plan.thresholds, summaries);
    return {
      ...headOf(this.#load, this.#version),
      startedAt: new Date(startedAtMs ?? this.#spawnedAtMs).toISOString(),
      durationMs: durationMsOf(summaries),
      iterations: {
        completed: totalOf(summaries, 'iterations'),
        interrupted: interruptedOf(ends),
        dropped: totalOf(summaries, 'dropped_iterations'),
        late: 0,
        failed: ends.reduce((sum, each) => sum + each.failed, 0),
      },
      ...this.#arrivals(ends, summaries),
      users: this.#users(interruptedOf(ends), durationMsOf(summaries)),
      ...notTold(plan, interruptedOf(ends)),
      operations: totals.finish(warmUp),
      ...totals.entries(),
      ...this.#completions.entries(durationMsOf(summaries)),
      ...marksOf(plan, warmUp),
      thresholds,
      checks: checksOf(summaries),
      ...ownMetricsIn(summaries),
      ...(this.#ledger.isEmpty
        ? {}
        : {ledger: this.#ledger.close(ends.every(each => each.interrupted === 0))}),
      ...processesOf(this.#elements, bundle.models),
      ...findingsOf(this.#violations, access),
      exit: {code, reason: exitReason(code, thresholds)},
      health: this.#health?.health() ?? {seconds: [], cpuSeconds: 0, rssBytesMax: 0},
      validity: this.#health?.validity() ?? {valid: true, reasons: []},
    };
  }

  #users(interrupted: number, durationMs: number): UserTime {
    const {users} = this.#measurements;
    if (interrupted === 0) return users;
    const seen = {interrupted, busyMs: users.busyMs, durationMs};
    const notKnownMs = interruptedMsMin(this.#load.plan, seen);
    return {...users, notKnownMs, notKnownIterations: interrupted};
  }

  /** k6 starts an arrival in time or drops it, and leaves no account of one that it is killed over. */
  #arrivals(ends: readonly K6End[], summaries: readonly K6Summary[]) {
    const {plan} = this.#load;
    const {users} = this.#measurements;
    const completed = this.#measurements.iterationsOf(openScenarios(plan));
    const heldBack = totalOf(summaries, HELD_BACK);
    const isValid = this.#health?.validity().valid ?? true;
    const heldBy = users.inRequestsMs >= users.busyMs / 2 ? 'answers' : 'script';
    const hasSummaries = summaries.length === ends.length;
    return arrivalsOf(plan, {
      ...{completed, heldBack, late: 0},
      onTime: Math.max(0, completed + interruptedOf(ends) - heldBack),
      neverSent: totalOf(summaries, 'dropped_iterations'),
      neverSentLate: 0,
      keptBy: isValid ? heldBy : 'generator',
      durationMs: durationMsOf(summaries),
      // Its own count of what fell due differs from the schedule's by an arrival or two.
      ...(hasSummaries ? {endedEarlyMs: 0} : {}),
    });
  }

  #start(at: number, remoteWriteUrl: string, signIn: K6SignIn): K6Process {
    const {bundle, env, plan} = this.#load;
    const added = {...stayOnLoopback(this.#load), ...signIn.options};
    return new K6Process({
      version: this.#version,
      code: codeOf(this.#load, added, this.#count),
      folder: bundle.folder,
      env: {...env, ...signIn.env, C8GAUGE_COUNTS_BACKPRESSURE: '1'},
      remoteWriteUrl,
      summaryFile: this.#summaryFile(at),
      trendStats: trendStatsOf(plan),
      segment: segmentOf(at, this.#count),
      onLog: (level, line, isScript) => this.#receiveLine(level, line, isScript),
    });
  }

  #receiveLine(level: LogLevel, line: string, isScript: boolean): void {
    const entry = isScript ? parseLedgerLine(line) : null;
    const things = isScript ? parseDeployedLine(line) : null;
    if (things !== null) {
      tellDeployed(this.#load, things);
      return;
    }
    const violation = isScript ? parseViolationLine(line) : null;
    if (violation !== null) {
      this.#violations.add(violation as ResponseViolation);
      return;
    }
    if (!entry) {
      this.log(level, line);
      return;
    }
    const sinceMs = this.#nowMs - (this.#measurements.startedAtMs ?? this.#spawnedAtMs);
    this.#completions.add(Math.max(0, Math.floor(sinceMs / 1000)), {
      created: entry.created.length,
      completed: entry.completed.length,
    });
    this.#ledger.add({
      created: entry.created.map(BigInt),
      completed: entry.completed.map(BigInt),
      locks: entry.locks ?? null,
      drainedAtMs: entry.drainedAtMs ?? null,
    });
    for (const each of entry.elements ?? []) this.#elements.add(each);
  }

  /** As its samples are stamped, whatever becomes of the wall clock meanwhile. */
  get #nowMs(): number {
    return this.#spawnedAtMs + this.#clock.monotonicMs() - this.#spawnedMs;
  }

  #summaryFile(at: number): string {
    return join(this.#load.folder, `summary-${at}.json`);
  }

  #tick(health: K6Health): void {
    const {totals, startedAtMs} = this.#measurements;
    health.sample();
    const second = startedAtMs === null ? 0 : Math.floor((this.#nowMs - startedAtMs) / 1000);
    // Pushes of a second arrive up to a second after it.
    const closed = totals.closeSeconds(second - 2);
    this.#append(closed);
    this.#reportProgress(closed);
  }

  #append(seconds: readonly SecondTotals[]): void {
    const {startedAtMs, iterations} = this.#measurements;
    if (startedAtMs === null) return;
    const startedAt = new Date(startedAtMs).toISOString();
    this.#tellSecond ??= secondsOf(this.#load, {
      ...headOf(this.#load, this.#version),
      startedAt,
    });
    this.#tellSecond({
      elapsedMs: this.#nowMs - startedAtMs,
      seconds,
      iterations: {completed: iterations, interrupted: 0, dropped: 0, late: 0, failed: 0},
    });
  }

  #reportProgress(entries: readonly SecondTotals[]): void {
    const {startedAtMs, vus, iterations, requests} = this.#measurements;
    const seconds = Math.max(1, new Set(entries.map(each => each.second)).size);
    const total = (of: (each: SecondTotals) => number) =>
      entries.reduce((sum, each) => sum + of(each), 0);
    this.#load.target.onProgress?.({
      scenario: this.#load.name,
      elapsedMs: startedAtMs === null ? 0 : this.#nowMs - startedAtMs,
      totalMs: runDurationMs(this.#load.plan),
      vus,
      iterations,
      requests,
      requestsPerSecond: Math.round(total(each => each.requests.total) / seconds),
      failuresPerSecond: Math.round(total(each => failuresOf(each.requests)) / seconds),
      pushedBackPerSecond: Math.round(total(each => each.requests.backpressure) / seconds),
      latencyUsP99: Math.max(0, ...entries.map(each => each.responseTimeUsP99)),
    });
  }
}

function interruptedOf(ends: readonly K6End[]): number {
  return ends.reduce((sum, each) => sum + each.interrupted, 0);
}

/** What k6 keeps to itself. */
function notTold(plan: RunPlan, interrupted: number): {readonly notTold?: readonly string[]} {
  const lines: string[] = [];
  if (interrupted > 0)
    lines.push(
      `k6 does not count requests that its end cut off: at least one in each of ${interrupted} interrupted iterations`,
    );
  if (openScenarios(plan).length > 0)
    lines.push('k6 does not tell how late arrivals started: its response time is the service time');
  return lines.length === 0 ? {} : {notTold: lines};
}

/** What tells of a threshold how many samples it has, and how many are beyond its bound. */
const EVIDENCE = ['count', 'min', 'med', 'max'];

/** The figures that thresholds need. */
function trendStatsOf({thresholds, summaryTrendStats}: RunPlan): string[] {
  if (thresholds.length === 0) return [...summaryTrendStats];
  const trend = thresholds.map(each => each.aggregation);
  const named = trend.filter(each => /^(avg|min|med|max|p\()/.test(each));
  return [...new Set([...summaryTrendStats, ...named, ...EVIDENCE])];
}
