import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {type Access, anonymousAccess} from '../../lib/auth/access.ts';
import {apiKeysFor} from '../../lib/auth/api-keys.ts';
import {dispatcherFor} from '../../lib/auth/connection.ts';
import {onlyReads, type SecurityScheme} from '../../lib/contract/contract.ts';
import {
  assertJudgeable,
  type BoundContract,
  contractSpoken,
} from '../../lib/contract/dialects/bind.ts';
import type {DialectName} from '../../lib/contract/dialects/dialects.ts';
import {judgedContract} from '../../lib/contract/dialects/words.ts';
import {DEFAULT_CONTRACT_FILE} from '../../lib/contract/load-contract.ts';
import {systemClock} from '../../lib/core/clock.ts';
import {ExplainedError} from '../../lib/core/errors.ts';
import {nearestOf} from '../../lib/core/nearest.ts';
import {temporaryFolder} from '../../lib/core/temporary-folder.ts';
import type {
  ConformanceResult,
  FindingLevel,
  LeftBehind,
  LoadBeside,
} from '../../lib/record/findings.ts';
import {type Baseline, baselineOutcome, markKnownBefore} from '../waivers/baseline.ts';
import {markKnown} from '../waivers/known.ts';
import {expiredLines, staleWaivers, type Waiver, waive} from '../waivers/waivers.ts';
import {BackgroundLoad} from './background-load.ts';
import {cleanUp, Journal} from './clean-up.ts';
import {idPart} from './finding-id.ts';
import {type RunSettings, shareAuthorization} from './handover.ts';
import {type ConformanceProgress, OutcomeReporter} from './outcome-reporter.ts';
import {Pace} from './pace.ts';
import {notTried} from './risky-operations.ts';
import {startTestRunner, type TestRunner} from './run-test-files.ts';

export interface ConformanceOptions {
  /** `http://host:port`, without the `/v2`. */
  readonly baseUrl: string;
  /** An OpenAPI 3.x document; default: the Camunda 8.6 contract. */
  readonly contractFile?: string | undefined;
  /** The version of the API that the document describes; default: as its shape says. */
  readonly dialect?: DialectName | undefined;
  /**
   * The version whose words the contract is put into: it has other names for the same, which is known and
   * no finding. Default: the document's own.
   */
  readonly words?: DialectName | null | undefined;
  /** What the target was seen to speak: the state of cases is arranged in its words; default: the contract's. */
  readonly spoken?: DialectName | null | undefined;
  readonly seed: number;
  /** Generated requests an operation; default 2. */
  readonly casesMax?: number | undefined;
  /** Operation ids; default: all of the contract. */
  readonly operations?: readonly string[] | undefined;
  /** The credentials of the run; default: none. */
  readonly access?: Access | undefined;
  /** How long one exchange may take; default 10 s. */
  readonly timeoutMs?: number | undefined;
  /** Sends only what reads; the rest is skipped. */
  readonly readOnly?: boolean | undefined;
  /** Also sends valid requests to operations whose writes the suite cannot clean up. */
  readonly allWrites?: boolean | undefined;
  /** Operations that reach further than what the run creates, and may be sent all the same. */
  readonly allowed?: readonly string[] | undefined;
  /** Requests per second that are never exceeded; default: no such bound. */
  readonly maxRate?: number | null | undefined;
  /** Process instances per second that are created beside the check; default: none. */
  readonly underLoadPerSecond?: number | undefined;
  /** How long a write may take to become visible in searches; default 10 s. */
  readonly eventuallyMs?: number | undefined;
  /** Test files with flows of the user's own, absolute paths; they run after ours. */
  readonly flowFiles?: readonly string[] | undefined;
  /** The test files of several runs, flows included; default: those of this run. */
  readonly runner?: TestRunner | undefined;
  /** The level from which findings count; default `behaviour`: all. */
  readonly level?: FindingLevel | undefined;
  /** Known deviations; findings that they match are marked, not removed. */
  readonly waivers?: readonly Waiver[] | undefined;
  /** Waivers that mark nothing any more. */
  readonly expiredWaivers?: readonly Waiver[] | undefined;
  /** What an earlier check found: it does not count again. */
  readonly baseline?: Baseline | undefined;
  readonly onProgress?: ((progress: ConformanceProgress) => void) | undefined;
  /** Stops the run: the result so far is returned, and everything created is cleaned up. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks a target against a contract:
 *
 * 1. the contract is read, and with it the operations;
 * 2. vitest's runner runs the test files under `operations/` and `flows/`, in one thread: each case is sent and
 *    its exchange judged by the checks;
 * 3. outcomes and findings are collected, and known deviations waived;
 * 4. instances that were created are cancelled, also when the run was stopped.
 *
 * @throws ExplainedError when the contract is unusable, or the target never answered
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceResult> {
  const startedMs = systemClock.monotonicMs();
  assertJudgeable({file: options.contractFile, dialect: options.dialect});
  const contract = await judgedContract(options.contractFile, options.dialect, options.words);
  assertKnownOperations(contract, [...(options.operations ?? []), ...(options.allowed ?? [])]);
  const folder = await temporaryFolder();
  const settings = runSettings(contract, options, join(folder, 'created'));
  const {authorization, tls} = options.access ?? anonymousAccess;
  const stopSharing = shareAuthorization(settings.runId, authorization);
  const reporter = new OutcomeReporter(options.onProgress);
  const runner = options.runner ?? (await startTestRunner(options.flowFiles ?? []));
  let leftBehind: LeftBehind | undefined;
  let loadBeside: LoadBeside | undefined;
  try {
    loadBeside = await besideLoad(contract, settings, options, () =>
      runner.run(settings, reporter, options.signal),
    );
  } finally {
    if (runner !== options.runner) await runner.close();
    const {baseUrl} = settings;
    const dispatcher = dispatcherFor(tls, {connections: 1});
    const created = new Journal(settings.journalFile).created();
    const header = authorization.current();
    const spoken = await contractSpoken(contract, settings.spoken);
    const pace = new Pace(settings.maxRate);
    leftBehind = await cleanUp({
      baseUrl,
      contract: spoken,
      authorization: header,
      created,
      dispatcher,
      pace,
    });
    stopSharing();
    await dispatcher.close();
    await rm(folder, {recursive: true, force: true});
  }
  assertReached(settings, reporter);
  const durationMs = systemClock.monotonicMs() - startedMs;
  const result = {...toResult(contract, reporter, options, durationMs), leftBehind};
  return loadBeside ? {...result, loadBeside} : result;
}

/** Runs the files, with instances created beside them where that was asked for. */
async function besideLoad(
  contract: BoundContract,
  settings: RunSettings,
  {access = anonymousAccess, underLoadPerSecond}: ConformanceOptions,
  run: () => Promise<void>,
): Promise<LoadBeside | undefined> {
  if (underLoadPerSecond === undefined) {
    await run();
    return undefined;
  }
  const dispatcher = dispatcherFor(access.tls, {connections: CONNECTIONS});
  try {
    const load = await BackgroundLoad.start({
      settings,
      spoken: await contractSpoken(contract, settings.spoken),
      authorization: () => access.authorization.current(),
      journal: new Journal(settings.journalFile),
      dispatcher,
      perSecond: underLoadPerSecond,
    });
    const stopped = await run().then(
      () => load.stop(),
      async (thrown: unknown) => {
        await load.stop();
        throw thrown;
      },
    );
    return stopped;
  } finally {
    await dispatcher.close();
  }
}

/** Of the load beside a check. */
const CONNECTIONS = 16;

/** A target that was never reached has no outcome, only an error for the caller. */
function assertReached({baseUrl}: RunSettings, {unreachable}: OutcomeReporter): void {
  if (unreachable === null) return;
  throw new ExplainedError(
    `cannot reach ${baseUrl} (${unreachable})`,
    'start the cluster, or correct --base-url',
  );
}

function toResult(
  contract: BoundContract,
  reporter: OutcomeReporter,
  options: ConformanceOptions,
  durationMs: number,
): ConformanceResult {
  const {seed, waivers = [], expiredWaivers = [], baseline} = options;
  const found = reporter.findings.map(each => ({...each, seed}));
  const waived = markKnown(waive(found, waivers), versionJudged(contract, options));
  const findings = baseline ? markKnownBefore(waived, baseline, systemClock.wallMs()) : waived;
  return {
    outcomes: reporter.outcomes,
    findings,
    coverage: coverageOf(contract, reporter, options),
    durationMs,
    level: options.level ?? 'behaviour',
    lagMsMax: reporter.lagMsMax,
    causes: reporter.causes,
    staleWaivers: staleWaivers(reporter.findings, reporter.exercised, [
      ...waivers,
      ...expiredWaivers,
    ]),
    expiredWaivers: expiredLines(findings, expiredWaivers),
    ...(baseline ? {baseline: baselineOutcome(findings, reporter.outcomes, baseline)} : {}),
  };
}

/** The version that the target was recognised as, where its own document judges it. */
function versionJudged(
  {dialect}: BoundContract,
  {spoken = null}: ConformanceOptions,
): DialectName | null {
  return dialect?.name === spoken ? spoken : null;
}

/** What was exercised, and what need not be. */
function coverageOf(
  contract: BoundContract,
  {coverage, outcomes}: OutcomeReporter,
  {allowed = [], allWrites = false, operations, readOnly = false, waivers = []}: ConformanceOptions,
): ConformanceResult['coverage'] {
  const reach = {contract, allowed: allowed.map(contract.idOf), allWrites};
  const wanted = operations?.map(contract.idOf);
  return coverage.of(contract, outcomes).map((each, at) => {
    const operation = contract.operations[at];
    const untried = operation && !wanted ? notTried(operation, reach) : null;
    const waiver = waivers.find(({finding}) => finding === `${idPart(each.operation)}/*/*`);
    if (wanted?.includes(each.operation) === false) return {...each, excluded: '--operation'};
    if (readOnly && operation && !onlyReads(operation)) return {...each, excluded: '--read-only'};
    if (untried) return {...each, excluded: untried};
    return waiver ? {...each, excluded: `waived: ${waiver.reason}`} : each;
  });
}

function runSettings(
  contract: BoundContract,
  options: ConformanceOptions,
  journalFile: string,
): RunSettings {
  const nonce = crypto.getRandomValues(new Uint32Array(1))[0] as number;
  return {
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    contractFile: options.contractFile ?? DEFAULT_CONTRACT_FILE,
    dialect: options.dialect ?? null,
    words: options.words ?? null,
    spoken: options.spoken ?? null,
    seed: options.seed,
    casesMax: options.casesMax,
    // Of constant length, so that long bodies are cut at the same place in every run.
    runId: `${options.seed.toString(36)}-${nonce.toString(36).padStart(7, '0')}`,
    operations: options.operations?.map(contract.idOf) ?? null,
    authorization: options.access?.authorization.current() ?? null,
    apiKeys: apiKeysFor(options.access?.apiKeys?.reveal(), askedKeys(contract)),
    tls: options.access?.tls ?? null,
    tenantId: options.access?.tenantId ?? null,
    timeoutMs: options.timeoutMs ?? 10_000,
    readOnly: options.readOnly ?? false,
    allWrites: options.allWrites ?? false,
    allowed: (options.allowed ?? []).map(contract.idOf),
    maxRate: options.maxRate ?? null,
    eventuallyMs: options.eventuallyMs ?? 10_000,
    journalFile,
  };
}

/** The API keys that a document asks for anywhere. */
function askedKeys({operations}: BoundContract): SecurityScheme[] {
  const schemes = operations.flatMap(each => (each.security ?? []).flat());
  const keys = schemes.filter(({type}) => type === 'apiKey');
  return [...new Map(keys.map(each => [each.id, each])).values()];
}

/** @throws ExplainedError that names the nearest where a contract has no such operation */
export function assertKnownOperations(contract: BoundContract, wanted: readonly string[]): void {
  const known = contract.operations.map(each => each.operationId);
  const unknown = wanted.find(each => !known.includes(contract.idOf(each)));
  if (unknown === undefined) return;
  const nearest = nearestOf(unknown, known);
  throw new ExplainedError(
    `the contract has no operation '${unknown}'`,
    nearest === null ? `choose from ${known.join(', ')}` : `is '${nearest}' meant?`,
  );
}
