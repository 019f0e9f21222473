import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {messageOf} from '../../core/errors.ts';
import {prepare, run} from '../../engine/engine.ts';
import type {Prepared} from '../../engine/load.ts';
import {readOptions} from '../../engine/options/read-options.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {NetworkLog, type OwnFault, PARENT} from './network-log.ts';
import {type RandomLoad, streamOf} from './random-load.ts';
import {SimulatedMachine} from './simulated-machine.ts';
import {SimulatedNetwork, TARGET_URL} from './simulated-network.ts';
import {SimulatedTarget} from './simulated-target.ts';
import {VirtualTime} from './virtual-time.ts';

/** What came of a load: what the engine says of it, and what went over the network. */
export interface SimulatedRun {
  /** Null where the engine refused to give one. */
  readonly result: LoadResult | null;
  /** Why it refused. */
  readonly failure: string | null;
  readonly log: NetworkLog;
  /** What the journal held at the end; null where there was none. */
  readonly journal: string | null;
  /** Lines of the log of the run. */
  readonly lines: readonly string[];
}

let script: Promise<Prepared> | undefined;

/** The script of all loads, bundled once. */
function preparedScript(): Promise<Prepared> {
  const file = fileURLToPath(new URL('./users.case-script.ts', import.meta.url));
  script ??= prepare({script: file, engine: 'embedded', seed: 1, baseUrl: TARGET_URL});
  return script;
}

/** Removes what {@link simulateLoad} left on the disk. */
export async function endSimulations(): Promise<void> {
  await (await script)?.dispose();
  script = undefined;
}

/**
 * Runs a load in virtual time: the engine's own code on a machine, a network and a target that are
 * objects of this thread.
 *
 * @throws NeverEnds when it hangs
 */
export async function simulateLoad(load: RandomLoad): Promise<SimulatedRun> {
  const time = new VirtualTime();
  const log = new NetworkLog();
  const target = new SimulatedTarget(time, streamOf(load.seed, 'target'), load.target);
  const network = new SimulatedNetwork(time, streamOf(load.seed, 'network'), target, log);
  const signal = new AbortController();
  const machine: SimulatedMachine = new SimulatedMachine({
    ...{time, network, log, random: streamOf(load.seed, 'machine')},
    onLoad: () => {
      time.at(log.loadFromMs ?? 0, () => target.beginLoad());
      for (const fault of load.own)
        time.at((log.loadFromMs ?? 0) + fault.atMs, () => befall(fault, {log, machine, signal}));
    },
  });
  const folder = load.withJournal ? await mkdtemp(join(tmpdir(), 'c8gauge-simulation-')) : null;
  const journal = folder === null ? {} : {journal: join(folder, 'journal.jsonl')};
  const lines: string[] = [];
  const running = run(
    await preparedFor(load),
    {
      ...{baseUrl: TARGET_URL, signal: signal.signal, ...journal},
      onLog: (level, line) => void lines.push(`${level}: ${line}`),
    },
    machine,
  );
  try {
    const outcome = await time.until(running.then(asResult, asFailure));
    const {journal: file} = journal;
    const written = file === undefined ? null : await readFile(file, 'utf8').catch(() => null);
    return {...outcome, log, lines, journal: written};
  } finally {
    if (folder !== null) await rm(folder, {recursive: true, force: true});
  }
}

const asResult = (result: LoadResult) => ({result, failure: null});

const asFailure = (thrown: unknown) => ({result: null, failure: messageOf(thrown)});

/** The script as this load runs it. */
async function preparedFor(load: RandomLoad): Promise<Prepared> {
  const {scenarios, workers, seed, deploys} = load;
  const options = {...load.options, scenarios, thresholds: thresholdsOf(load)};
  const script = await preparedScript();
  return {
    ...script,
    ...{options, plan: readOptions(options)},
    request: {...script.request, workers, seed},
    env: {...script.env, ...(deploys ? {SIM_DEPLOYS: '1'} : {})},
  };
}

function thresholdsOf({thresholds, abortsFromMs}: RandomLoad): Readonly<Record<string, unknown>> {
  if (abortsFromMs === null) return thresholds;
  const ending = {abortOnFail: true, delayAbortEval: `${abortsFromMs}ms`};
  const bounds = Object.entries(thresholds).map(([metric, all]) => [
    metric,
    all.map(threshold => ({threshold, ...ending})),
  ]);
  return Object.fromEntries(bounds);
}

interface Generator {
  readonly log: NetworkLog;
  readonly machine: SimulatedMachine;
  readonly signal: AbortController;
}

/** Lets a fault happen, if the load still runs and there is such a thread. */
function befall(fault: OwnFault, {log, machine, signal}: Generator): void {
  if (machine.workers.every(each => each.hasFinished)) return;
  const worker = 'thread' in fault ? machine.workers[fault.thread] : undefined;
  const thread = 'thread' in fault && fault.thread !== PARENT ? worker?.thread : machine.main;
  if (!thread || worker?.hasFinished) return;
  log.befell.push(fault);
  if (fault.kind === 'stall') thread.stall(fault.forMs);
  if (fault.kind === 'hang') thread.stall(Number.POSITIVE_INFINITY);
  if (fault.kind === 'late-timers') thread.delayTimers(fault.byMs);
  if (fault.kind === 'crash') worker?.crash();
  if (fault.kind === 'signal') signal.abort();
  if (fault.kind === 'wall-clock') machine.setWallClock(fault.byMs);
}
