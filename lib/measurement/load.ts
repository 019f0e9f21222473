import {isAbsolute, join} from 'node:path';
import type {ContractChoice} from '../contract/dialects/bind.ts';
import {ExplainedError} from '../core/errors.ts';
import {prepare, run} from '../engine/engine.ts';
import {recoverLoad} from '../engine/journal.ts';
import type {
  EngineName,
  LoadRequest as EngineRequest,
  LoadTarget,
  Prepared,
} from '../engine/load.ts';
import type {LoadResult} from '../record/load-result.ts';
import type {RunRecord, VerdictStatus} from '../record/run-record.ts';
import {schemaFault} from '../record/schema-check.ts';
import {type FloorBounds, judgeFloor} from '../record/verdict/floor.ts';
import {decideVerdict} from '../record/verdict/verdict.ts';
import {steadyFrom} from '../stats/steady-state.ts';
import {type DisturbancePlan, Disturbances} from './disturb/disturbances.ts';
import {judgeDrift} from './judge-drift.ts';
import type {LoadTraces} from './load-traces.ts';
import {Measurement} from './measurement.ts';
import type {Progress} from './progress.ts';
import {buildRecord} from './record.ts';
import {defined, revisionIn, type Settings} from './settings/settings.ts';
import {openStreams} from './stream/streams.ts';
import {assertServed, normalizeBaseUrl, type Target} from './target/open-target.ts';
import {readTopology} from './target/read-topology.ts';

/** Which load, and what is laid over the options of its script. */
export interface LoadRequest {
  /** A name from `scenarios/`, or an absolute path to a k6 script. */
  readonly script: string;
  /** Whether the script was made of a model: what it starts and deploys is ours to remove. */
  readonly isModel?: boolean | undefined;
  readonly engine: EngineName;
  readonly profile?: string | undefined;
  readonly vus?: number | undefined;
  /** As k6 writes it: `10s`. */
  readonly duration?: string | undefined;
  /** Iterations per second. */
  readonly rate?: number | undefined;
  readonly iterations?: number | undefined;
  readonly backOff?: 'none' | 'aimd' | undefined;
  /** Threads of the embedded engine. */
  readonly workers?: number | undefined;
  /** The share of the answers, 0 to 1, that is validated against the contract. */
  readonly validate?: number | undefined;
  /** Whole seconds at the start that are not in the percentiles, or `auto`: until the load is steady. */
  readonly warmUp?: number | 'auto' | undefined;
  /** Commands that are run in the middle of it. */
  readonly disturb?: readonly DisturbancePlan[] | undefined;
  /** For the script's `__ENV`, over all else; names that are kept from scripts may be given here. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
}

/**
 * Drives one scenario against a target:
 * 1. prepares the script, and refuses what could not run as it is meant, before the target is touched,
 * 2. opens the target, and refuses a wrong one,
 * 3. runs the scenario, with a journal in the output folder that outlives this process,
 * 4. builds the record.
 *
 * @throws ExplainedError when the script or the target is refused
 */
export async function load(
  settings: Settings,
  request: LoadRequest,
  progress: Progress,
): Promise<RunRecord> {
  const {contract} = settings;
  const usual =
    contract.file === undefined ? {dialect: contract.dialect ?? USUAL_DIALECT} : contract;
  const streams = await openStreams(settings, request.engine, progress);
  const prepared = await prepare(engineRequest(settings, request, usual));
  try {
    const use = prepared.bundle.callsOperations ? 'load' : 'script';
    const measurement = await Measurement.open(settings, use, progress, streams);
    try {
      await runLoad(measurement, request, {prepared, journal: journalFile(settings)});
    } finally {
      await measurement.close();
    }
    return await measurement.record();
  } finally {
    await prepared.dispose();
  }
}

/** The version of the API that a target has, unless it or the user says otherwise. */
const USUAL_DIALECT = '8.6';

/** The journal of a load. Once the record is written it can go. */
export function journalFile({folder}: Pick<Settings, 'folder'>): string {
  return join(folder, 'journal.jsonl');
}

/** What {@link load} prepared before it opened the target. */
interface LoadPreparation {
  readonly prepared?: Prepared;
  readonly journal?: string;
}

/** Runs one scenario as a stage of a measurement, unless that has ended early. */
export async function runLoad(
  measurement: Measurement,
  request: LoadRequest,
  {prepared, journal}: LoadPreparation = {},
): Promise<void> {
  const {settings, target, progress, signal} = measurement;
  if (signal.aborted) return;
  progress.begin(request.script);
  try {
    // A script of the user's own may need less than ours do.
    if (!isUsersOwn(request)) assertServed(target);
    await readTopology(target.baseUrl, target.access);
    // The cluster may be of another version than it was prepared for.
    const fits =
      prepared !== undefined && isSameContract(prepared.request.contract, target.contract);
    const script = fits
      ? prepared
      : await prepare(engineRequest(settings, request, target.contract));
    try {
      assertSearchable(script, target, progress, isUsersOwn(request));
      const measured = await measureLoad(measurement, request, script, journal);
      const floor = judgeFloor(measured, narrower(settings.floor, script.floor));
      const judged = {...measured, floor};
      const result = isSoak(request) ? {...judged, drift: judgeDrift(judged)} : judged;
      // What a script of the user's own starts may be meant to go on.
      if (!isUsersOwn(request)) measurement.traces.addLedger(measured.ledger);
      measurement.addLoad(result);
      progress.endLoad(outcomeOf(result), result);
    } finally {
      if (!fits) await script.dispose();
    }
  } catch (thrown) {
    measurement.fail(request.script, thrown);
  }
}

/** Runs the load, watched and disturbed as it was asked for. */
async function measureLoad(
  measurement: Measurement,
  request: LoadRequest,
  script: Prepared,
  journal: string | undefined,
): Promise<LoadResult> {
  const {settings, target, progress, signal} = measurement;
  const disturbances = new Disturbances(request.disturb ?? [], settings.cwd);
  const listener = listening(target, progress, measurement.traces);
  const start = () =>
    run(script, {
      ...listener,
      ...measurement.streams.listener(),
      onSecond(head, second) {
        disturbances.begin(Date.parse(head.startedAt));
        listener.onSecond?.(head, second);
      },
      ...(journal === undefined ? {} : {journal}),
      signal,
    }).finally(() => disturbances.end());
  const isWatched = settings.metrics.urls.length > 0;
  const {load, missed} = disturbances.during(
    await (isWatched ? watched(measurement, start) : start()),
  );
  for (const line of missed) measurement.miss(line);
  return load;
}

/** What watches a cluster is only read where it is wanted. */
async function watched(
  measurement: Measurement,
  start: () => Promise<LoadResult>,
): Promise<LoadResult> {
  const {watching} = await import('./watch/watch-cluster.ts');
  const {access, baseUrl} = measurement.target;
  const {metrics} = measurement.settings;
  return watching({...metrics, access, baseUrl}, start, line => measurement.miss(line));
}

/** The profile whose question is whether anything rises over hours. */
function isSoak({profile}: LoadRequest): boolean {
  return profile === 'soak';
}

function isSameContract(one: ContractChoice = {}, other: ContractChoice): boolean {
  return (
    one.file === other.file && (one.dialect ?? USUAL_DIALECT) === (other.dialect ?? USUAL_DIALECT)
  );
}

/** Whether a script is one that the user wrote, which may mean to do what ours do not. */
function isUsersOwn({script, isModel = false}: LoadRequest): boolean {
  return isAbsolute(script) && !isModel;
}

/** Where a script calls an operation that is of the Query API: its id in quotes, and not the key of a table. */
const SEARCH = /["'](search[A-Z]\w*)["'](?!\s*:)/g;

/**
 * Searches that are not served would be failures of the target.
 *
 * @throws ExplainedError for a scenario of ours; a script of the user's own may expect it, and gets a warning
 */
function assertSearchable(
  {bundle, name}: Prepared,
  target: Target,
  progress: Progress,
  isOwn: boolean,
): void {
  if (target.facts.speaks?.queryApi !== 'off') return;
  const searches = new Set([...bundle.code.matchAll(SEARCH)].map(([, id]) => id));
  if (searches.size === 0) return;
  const happened = `${name} sends ${[...searches].join(', ')}, and the Query API of ${target.baseUrl} is off`;
  const remedy =
    'set CAMUNDA_REST_QUERY_ENABLED=true there, or choose a scenario that does not search';
  if (!isOwn) throw new ExplainedError(happened, remedy);
  progress.warn(`${happened}: ${remedy}`);
}

/** Where a load goes, and whom it tells how it does. */
export function listening(target: Target, progress: Progress, traces: LoadTraces): LoadTarget {
  const {baseUrl, access} = target;
  return {
    ...{baseUrl, access, variables: variablesFor(target)},
    onDeployed: things => traces.addDeployed(things),
    onProgress: state => progress.run(state),
    onSecond: (head, second) => progress.second(head, second),
    onLog: (level, line) => progress.log(level, line),
    onSummary: (stream, content) => progress.print(stream, content),
  };
}

/** What scripts have to know of the target. */
export function variablesFor({facts: {speaks}}: Target): Readonly<Record<string, string>> {
  return speaks?.requestTimeout === 'refused' ? {C8GAUGE_REQUEST_TIMEOUT: 'refused'} : {};
}

/** What the engine is asked for: only what was given, as each of its fields has a meaning of its own. */
function engineRequest(
  {connection, seed, maxRate, env, project, drainMs}: Settings,
  {script, engine, warmUp, isModel: _, disturb: __, ...options}: LoadRequest,
  contract: ContractChoice,
): EngineRequest {
  const address = connection['CAMUNDA_REST_ADDRESS'];
  return {
    ...{script, engine, seed, contract, env, project, drainMs},
    ...(defined(options) as Partial<EngineRequest>),
    ...(address ? {baseUrl: normalizeBaseUrl(address)} : {}),
    ...(maxRate === null ? {} : {maxRate}),
    ...(warmUp === undefined ? {} : {warmUp: warmUp === 'auto' ? steadyFrom : warmUp}),
  };
}

/** A script may ask for more than every run has to keep, and not for less. */
function narrower(floor: FloorBounds, script: Partial<FloorBounds>): FloorBounds {
  const bounds = Object.entries(floor) as [keyof FloorBounds, number][];
  return Object.fromEntries(
    bounds.map(([name, bound]) => [name, Math.min(bound, script[name] ?? bound)]),
  ) as unknown as FloorBounds;
}

function outcomeOf(load: LoadResult): VerdictStatus {
  return decideVerdict({conformance: undefined, loads: [load], failures: []}).status;
}

/**
 * The record of a load that was killed, from the journal that it left. Nothing is known of its target.
 *
 * @throws ExplainedError when the file is not the journal of a load
 */
export async function recover(journal: string, env: NodeJS.ProcessEnv): Promise<RunRecord> {
  const result = await recoverLoad(journal);
  const startedAtMs = Date.parse(result.startedAt);
  const record = await buildRecord(
    {command: 'load', seed: result.seed, startedAtMs, revision: revisionIn(env)},
    {
      target: {
        baseUrl: 'unknown',
        embedded: false,
        gatewayVersion: null,
        clusterSize: null,
        partitionsCount: null,
      },
      contract: {},
    },
    {loads: [result]},
  );
  const fault = schemaFault(record);
  if (fault)
    throw new ExplainedError(
      `cannot read the journal ${journal} (${fault})`,
      'give the journal of a load',
    );
  return record;
}
