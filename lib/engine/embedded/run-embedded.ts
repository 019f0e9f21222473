import type {Clock} from '../../core/clock.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {C8GAUGE_VERSION} from '../../core/own-package.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {type Mapped, SourcePlaces} from '../bundle/source-places.ts';
import {headOf, secondsOf} from '../journal.ts';
import type {LoadRun} from '../load.ts';
import {arrivalsOf, offeredPerSecond} from '../measure/arrivals.ts';
import {marksOf, warmUpOf} from '../measure/marks.ts';
import {ownMetricsOf} from '../measure/own-metrics.ts';
import {processesOf} from '../measure/processes.ts';
import {ReportedBook} from '../measure/reported.ts';
import {type GeneratorSecond, judgeValidity, OWN_MS} from '../measure/validity.ts';
import {findingsOf} from '../measure/violation-book.ts';
import {type RunPlan, vusAtStart, vusMax} from '../options/scenario-plan.ts';
import {Collector} from './collector.ts';
import {sharedClaims} from './executors/scenario-claims.ts';
import {HealthBook} from './health.ts';
import type {Machine} from './machine/machine.ts';
import {RunControl} from './run-control.ts';
import {summaryOf, writeSummary} from './summary.ts';
import {ScriptBroke, WorkerThread} from './worker-thread.ts';

/** Threads beyond this many have brought nothing: the sockets' kernel work is the rest. */
const WORKERS_MAX = 4;

/**
 * Runs a bundle on the embedded engine:
 * 1. start the worker threads; each evaluates the bundle once a VU;
 * 2. `setup` in the first worker, its result to all;
 * 3. all workers run their share of every scenario and report each second;
 * 4. `teardown`, then everything is added up into a LoadResult.
 *
 * @throws ExplainedError when the script breaks at its top level or in setup: nothing was measured
 */
export async function runEmbedded(run: LoadRun, machine: Machine): Promise<LoadResult> {
  const {clock} = machine;
  const startedAtMs = clock.epochMs();
  const workers = await startWorkers(run, machine);
  const book = run.target.onReported ? new ReportedBook() : null;
  const collector = new Collector(run.plan, new HealthBook(clock, machine.watchProcess()), book);
  const control = new RunControl(run, workers, collector, clock);
  const forget = run.access.authorization.onChange(value => {
    for (const each of workers) each.send({kind: 'authorization', value});
  });
  try {
    await explained(run, () => Promise.all(workers.map(each => each.next('initialized'))));
    const setUp = await explained(run, () => control.setup()).catch(async (broken: unknown) => {
      // k6 tells `handleSummary` of it all the same.
      await control.takeSetup();
      const durationMs = clock.epochMs() - startedAtMs;
      const thresholds = collector.thresholds(durationMs);
      await handleSummary(run, collector, control, {thresholds, durationMs}, undefined);
      throw broken;
    });
    const data = setUp?.data;
    const timing = setUp
      ? await control.run(data, tellSeconds(run, clock))
      : control.endUnstarted();
    if (setUp) await control.teardown(data);
    control.tellReported();
    control.tellRepeated();
    const result = resultOf(run, collector, control, timing);
    await handleSummary(run, collector, control, result, data);
    return result;
  } finally {
    forget();
    collector.health.close();
    await Promise.all(workers.map(each => each.terminate()));
  }
}

function startWorkers(run: LoadRun, machine: Machine): Promise<WorkerThread[]> {
  const {request, plan, bundle, isolation, options, env, baseUrl, access, target} = run;
  const vus = plan.scenarios.reduce((sum, each) => sum + vusAtStart(each), 0);
  const wanted = request.workers ?? Math.floor(machine.cores / 2);
  const count = Math.max(1, Math.min(wanted, WORKERS_MAX, vus));
  const pace = new SharedArrayBuffer(8);
  const bodies = new SharedArrayBuffer(4);
  const claims = sharedClaims(plan.scenarios.length);
  const starting = Array.from({length: count}, async (_, index) => {
    const channel = await machine.startWorker({
      code: bundle.code,
      scriptName: bundle.name,
      isolation,
      ...(/\bstack\b/.test(bundle.code) ? {mapped: mappedOf(bundle)} : {}),
      looksAtFields: bundle.looksAtFields ?? true,
      isLabelled: target.onReported !== undefined,
      scriptFolder: bundle.folder,
      options,
      env,
      index,
      count,
      claims,
      pace,
      bodies,
      tls: access.tls,
      allowedHosts: [new URL(baseUrl).hostname, ...(access.allowedHosts ?? [])],
    });
    return new WorkerThread(channel);
  });
  return Promise.all(starting);
}

function mappedOf({name, folder, sourceMap, awaitsMap}: LoadRun['bundle']): Mapped {
  return {name, folder, sourceMap, ...(awaitsMap === undefined ? {} : {awaitsMap})};
}

async function explained<T>({bundle}: LoadRun, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    if (!(thrown instanceof ScriptBroke)) throw thrown;
    const why = new SourcePlaces(bundle).translate(thrown.message);
    throw new ExplainedError(
      `the script broke in ${thrown.stage} (${why})`,
      'correct the script, or the target that it talks to',
      {cause: thrown},
    );
  }
}

function tellSeconds(run: LoadRun, clock: Clock) {
  const startedAt = new Date(clock.wallMs()).toISOString();
  return secondsOf(run, {...headOf(run, C8GAUGE_VERSION), startedAt});
}

function resultOf(
  run: LoadRun,
  collector: Collector,
  control: RunControl,
  timing: {readonly startedAtMs: number; readonly durationMs: number},
): LoadResult {
  const {request, plan} = run;
  const thresholds = collector.thresholds(timing.durationMs);
  const {health} = collector;
  // Teardown reports once more, maybe much later.
  const seconds = health.seconds().filter(each => each.second * 1000 < timing.durationMs);
  const warmUp = warmUpOf(request.warmUp, plan, collector.totals.medianUsPerSecond());
  const operations = collector.totals.finish(warmUp);
  const notTold = notesOf(collector);
  const judged = judgeValidity({
    seconds,
    // No response time has what the generator was late in the first second.
    lateness: health.latenessFrom(Math.max(1, warmUp)),
    oversleep: health.oversleep,
    operations,
    usersPerThread: usersPerThread(plan, control.threads),
    offeredPerSecond: offeredPerSecond(plan),
  });
  const reasons = [...control.faults, ...judged.reasons];
  if (collector.ledger.overflowed)
    reasons.push('more process instances were open than the ledger holds');
  return {
    // This engine has no releases of its own.
    ...headOf(run, C8GAUGE_VERSION),
    startedAt: new Date(timing.startedAtMs).toISOString(),
    durationMs: timing.durationMs,
    iterations: collector.iterations,
    ...arrivalsOf(plan, {
      ...collector.arrivals,
      keptBy: keptBy(collector, seconds),
      durationMs: timing.durationMs,
      endedEarlyMs: control.endedEarlyMs,
    }),
    requestsSent: collector.requestsSent,
    ...(notTold.length === 0 ? {} : {notTold}),
    users: collector.users,
    operations,
    ...collector.totals.entries(),
    ...collector.completions.entries(timing.durationMs),
    ...collector.traffic.entries(timing.durationMs),
    ...marksOf(plan, warmUp),
    thresholds,
    checks: collector.checks(),
    ...ownMetricsOf(collector.metrics, timing.durationMs / 1000),
    ...(collector.ledger.isEmpty
      ? {}
      : {ledger: collector.ledger.close(control.faults.length === 0)}),
    ...processesOf(collector.elements, run.bundle.models),
    ...findingsOf(collector.violations, run.access),
    exit: control.exit(thresholds),
    health: health.health(),
    validity: reasons.length > judged.reasons.length ? {valid: false, reasons} : judged,
  };
}

/**
 * What kept arrivals from being sent: this generator where it had hardly any processor left, else
 * what its users spent most of their time on.
 */
function keptBy({areUsersHeldByAnswers}: Collector, seconds: readonly GeneratorSecond[]) {
  const busy = seconds.reduce((sum, each) => sum + each.busy, 0) / Math.max(1, seconds.length);
  if (busy > BUSY_MEAN_MAX) return 'generator';
  return areUsersHeldByAnswers ? 'answers' : 'script';
}

/** Of a thread that waits for its turn at a processor rather than for the target. */
const BUSY_MEAN_MAX = 0.9;

/** How many users wait for their answers on one thread; null where arrivals come at a rate. */
function usersPerThread({scenarios}: RunPlan, threads: number): number | null {
  if (scenarios.some(each => each.executor.endsWith('arrival-rate'))) return null;
  return Math.ceil(scenarios.reduce((sum, each) => sum + vusMax(each), 0) / Math.max(1, threads));
}

/** What the figures do not tell. */
function notesOf({health, totals, requestsResent}: Collector): readonly string[] {
  return [
    ...compilingNote(health.firstSecondLateMs),
    ...waitingNote(totals.waited),
    ...resentNote(requestsResent),
  ];
}

/** The engine compiles in the first second. @returns what that did, where it was noticed */
function compilingNote(lateMs: number): readonly string[] {
  if (lateMs <= OWN_MS) return [];
  return [
    `in its first second the engine compiles: it started arrivals up to ${Math.round(lateMs)} ms ` +
      'late, whose response times count from their start',
  ];
}

/** Which requests are in no latency. */
function waitingNote(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `${count} activations waited for jobs, no longer than they asked for (requestTimeout; 10 s for 0 or none): ` +
      'how long that took is in no latency; a negative one is answered at once',
  ];
}

/** Which requests were sent twice and count once. */
function resentNote(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `${count} requests met a connection that the target had closed meanwhile: they were sent once more, ` +
      'on a new one, as k6 does, and count once',
  ];
}

/** Calls the script's `handleSummary`; one that fails is logged and changes no figure. */
async function handleSummary(
  {handleSummary: handle, plan, target, request}: LoadRun,
  collector: Collector,
  control: RunControl,
  result: Pick<LoadResult, 'thresholds' | 'durationMs'>,
  setup: string | undefined,
): Promise<void> {
  if (handle === null) return;
  try {
    const summary = summaryOf({
      metrics: collector.metrics,
      thresholds: result.thresholds,
      checks: collector.checksByGroup(),
      groups: collector.groups,
      systemTags: plan.systemTags,
      trendStats: plan.summaryTrendStats,
      timeUnit: plan.summaryTimeUnit,
      durationMs: result.durationMs,
      setup,
    });
    const {handleSummaryTimeoutMs: limitMs} = plan;
    const handled = control.inTime(
      limitMs,
      handle(summary),
      'handleSummary',
      'handleSummaryTimeout',
    );
    writeSummary(await handled, request.project?.folder ?? '.', target);
  } catch (thrown) {
    control.log('error', `handleSummary: ${messageOf(thrown)}`);
  }
}
