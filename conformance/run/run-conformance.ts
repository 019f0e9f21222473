import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createVitest} from 'vitest/node';
import {type Access, openDoor} from '../../lib/auth/access.ts';
import {dispatcherFor} from '../../lib/auth/dispatcher-for.ts';
import type {Contract} from '../../lib/contract/contract.ts';
import {
  type BoundContract,
  loadBoundContract,
  assertJudgeable,
} from '../../lib/contract/dialects/bind.ts';
import type {DialectName} from '../../lib/contract/dialects/dialects.ts';
import {DEFAULT_CONTRACT_FILE} from '../../lib/contract/load-contract.ts';
import {systemClock} from '../../lib/core/clock.ts';
import {ExplainedError} from '../../lib/core/errors.ts';
import {siblingUrl} from '../../lib/core/sibling-url.ts';
import type {ConformanceResult, FindingLevel} from '../../lib/record/findings.ts';
import {staleWaivers, type Waiver, waive} from '../waivers/waivers.ts';
import {shareAuthorization} from './authorization-channel.ts';
import {cleanUp} from './clean-up.ts';
import {DependencySequencer} from './dependency-sequencer.ts';
import {Journal} from './journal.ts';
import {type ConformanceProgress, OutcomeReporter} from './outcome-reporter.ts';
import {preflight} from './preflight.ts';
import type {RunSettings} from './run-settings.ts';

export interface ConformanceOptions {
  /** `http://host:port`, without the `/v2`. */
  readonly baseUrl: string;
  /** An OpenAPI 3.x document; default: the Camunda 8.6 contract. */
  readonly contractFile?: string | undefined;
  /** The version of the API that the document describes; default: as its shape says. */
  readonly dialect?: DialectName | undefined;
  readonly seed: number;
  /** Operation ids; default: all of the contract. */
  readonly operations?: readonly string[] | undefined;
  /** What lets the run in; absent where everyone may come in. */
  readonly access?: Access | undefined;
  /** How long one exchange may take; default 10 s. */
  readonly timeoutMs?: number | undefined;
  /** Goes ahead without asking for the topology first: for proofs, whose target is broken on purpose. */
  readonly skipPreflight?: boolean | undefined;
  /** Sends nothing that writes; what needs it is skipped. */
  readonly readOnly?: boolean | undefined;
  /** Also sends valid requests to writing operations that the suite cannot clean up after. */
  readonly allWrites?: boolean | undefined;
  /** How long a search may lag behind a write; default 10 s. */
  readonly eventuallyMs?: number | undefined;
  /** Test files with flows of the user's own, absolute paths; they run after ours. */
  readonly flowFiles?: readonly string[] | undefined;
  /** Which findings count; default `behaviour`: all. */
  readonly level?: FindingLevel | undefined;
  /** Known deviations; findings that they match are marked, not removed. */
  readonly waivers?: readonly Waiver[] | undefined;
  readonly onProgress?: ((progress: ConformanceProgress) => void) | undefined;
  /** Stops the run; what was found so far is returned, and what was created is cleaned up. */
  readonly signal?: AbortSignal | undefined;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What users' flows import as `c8gauge/conformance`: the same modules that our own flows use. */
const FLOW_API = fileURLToPath(siblingUrl('../user-flows', import.meta.url));

/**
 * Checks a target against a contract:
 *
 * 1. the contract is read, and the target asked for its topology;
 * 2. vitest runs the test files under `operations/` and `flows/`, in one thread, against the target;
 * 3. what they hand over is collected;
 * 4. what they created is cancelled, also when the run was stopped.
 *
 * @throws ExplainedError when the contract is unusable or the target is no REST API
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceResult> {
  const startedMs = systemClock.monotonicMs();
  assertJudgeable({file: options.contractFile, dialect: options.dialect});
  const contract = await loadBoundContract(options.contractFile, options.dialect);
  refuseUnknownOperations(contract, options.operations);
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-'));
  const settings = runSettings(contract, options, join(folder, 'created'));
  const {authorization, tls} = options.access ?? openDoor;
  const dispatcher = dispatcherFor(tls, {connections: 1});
  const {baseUrl, timeoutMs} = settings;
  const stopSharing = shareAuthorization(settings.runId, authorization);
  try {
    if (!options.skipPreflight) {
      const header = authorization.current();
      await preflight({baseUrl, contract, authorization: header, timeoutMs, dispatcher});
    }
    const reporter = new OutcomeReporter(options.onProgress);
    await runTestFiles(settings, options.flowFiles ?? [], reporter, options.signal);
    return toResult(contract, reporter, options, systemClock.monotonicMs() - startedMs);
  } finally {
    const journal = new Journal(settings.journalFile);
    const header = authorization.current();
    await cleanUp({baseUrl, contract, authorization: header, journal, dispatcher});
    stopSharing();
    await dispatcher.close();
    await rm(folder, {recursive: true, force: true});
  }
}

function toResult(
  contract: Contract,
  reporter: OutcomeReporter,
  options: ConformanceOptions,
  durationMs: number,
): ConformanceResult {
  const {seed, waivers = []} = options;
  const findings = reporter.findings.map(each => ({...each, seed}));
  return {
    outcomes: reporter.outcomes,
    findings: waive(findings, waivers),
    coverage: reporter.coverage.of(contract, reporter.outcomes),
    durationMs,
    level: options.level ?? 'behaviour',
    lagMsMax: reporter.lagMsMax,
    staleWaivers: staleWaivers(reporter.findings, reporter.exercised, waivers),
  };
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
    seed: options.seed,
    // Of one length, so that where a long body is cut does not change from run to run.
    runId: `${options.seed.toString(36)}-${nonce.toString(36).padStart(7, '0')}`,
    operations: options.operations?.map(contract.idOf) ?? null,
    authorization: options.access?.authorization.current() ?? null,
    tls: options.access?.tls ?? null,
    tenantId: options.access?.tenantId ?? null,
    timeoutMs: options.timeoutMs ?? 10_000,
    readOnly: options.readOnly ?? false,
    allWrites: options.allWrites ?? false,
    eventuallyMs: options.eventuallyMs ?? 10_000,
    journalFile,
  };
}

function refuseUnknownOperations(
  contract: BoundContract,
  wanted: readonly string[] | undefined,
): void {
  const known = contract.operations.map(each => each.operationId);
  const unknown = wanted?.find(each => !known.includes(contract.idOf(each)));
  if (unknown === undefined) return;
  throw new ExplainedError(
    `the contract has no operation '${unknown}'`,
    `choose from ${known.join(', ')}`,
  );
}

/** vitest with a configuration of its own: nothing is read from the folder that the user is in. */
async function runTestFiles(
  settings: RunSettings,
  flowFiles: readonly string[],
  reporter: OutcomeReporter,
  signal: AbortSignal | undefined,
): Promise<void> {
  const vitest = await keepingSignals(() =>
    createVitest(
      'test',
      {
        root: ROOT,
        config: false,
        watch: false,
        include: ['conformance/{operations,flows}/*.test.{ts,js}', ...flowFiles.map(globOf)],
        // Installed, we live in node_modules, where vitest looks for no tests.
        exclude: [],
        alias: [{find: /^c8gauge\/conformance$/, replacement: FLOW_API}],
        reporters: [reporter],
        sequence: {sequencer: DependencySequencer},
        pool: 'threads',
        maxWorkers: 1,
        isolate: false,
        provide: {c8gauge: settings},
        testTimeout: settings.timeoutMs * 10,
        silent: true,
        passWithNoTests: false,
      },
      {logLevel: 'silent', clearScreen: false},
    ),
  );
  const stop = () => void vitest.cancelCurrentRun('keyboard-input');
  signal?.addEventListener('abort', stop);
  try {
    if (!signal?.aborted) await vitest.start();
  } finally {
    signal?.removeEventListener('abort', stop);
    await vitest.close();
  }
}

/** A path as a pattern that matches it alone. */
function globOf(path: string): string {
  return path.replaceAll(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/**
 * Takes away the signal handlers that something adds: vitest's would end the process on SIGINT before
 * anything is cleaned up. Who called decides what a signal means.
 */
async function keepingSignals<T>(make: () => Promise<T>): Promise<T> {
  const names = ['SIGINT', 'SIGTERM'] as const;
  const before = names.map(name => process.listeners(name));
  const made = await make();
  names.forEach((name, at) => {
    for (const each of process.listeners(name)) {
      if (!before[at]?.includes(each)) process.off(name, each);
    }
  });
  return made;
}

export type {ConformanceProgress, FindingLevel, Waiver};
