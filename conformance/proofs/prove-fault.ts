import {fileURLToPath} from 'node:url';
import {anonymousAccess} from '../../lib/auth/access.ts';
import {fixedAuthorization} from '../../lib/auth/authorization.ts';
import {systemClock} from '../../lib/core/clock.ts';
import type {Fault, FaultClass, MakeFault} from '../../lib/faults/fault.ts';
import type {ConformanceResult, Finding} from '../../lib/record/findings.ts';
import {type ConformanceOptions, runConformance} from '../run/run-conformance.ts';
import type {TestRunner} from '../run/run-test-files.ts';
import {expectedKills} from './expected-kills.ts';
import {AUTHORIZATION, frozenWallClock, onProvingGround} from './proving-ground.ts';
import {loadsBeside} from './published-kills.ts';
import {differsFrom} from './transcript.ts';

/** The result of a run with one fault. */
export interface Proof {
  readonly fault: string;
  readonly class: FaultClass;
  readonly says: string;
  readonly status: /** The expected check reported it. */
    | 'killed'
    /** Only others did. */
    | 'wrong-reason'
    /** Nothing did. */
    | 'survived'
    /** The golden transcript is the same with it: it changes nothing. */
    | 'not-admitted';
  readonly expected: readonly string[];
  /** The checks that had findings until the expected one did, with their number. */
  readonly reportedBy: Readonly<Record<string, number>>;
  /** From the start of the run to its first finding; null when there was none. */
  readonly firstKillMs: number | null;
  readonly durationMs: number;
}

/** A document shaped as Camunda's for 8.8. */
const LATER = fileURLToPath(
  new URL('../../lib/contract/dialects/fixture/rest-api.yaml', import.meta.url),
);

/** The time limit of an answer in a proof: slow faults take far longer. */
const TIMEOUT_MS = 5000;

/** Runs the suite against the reference cluster with one fault, until the expected check reports it. */
export async function proveFault(
  makeFault: MakeFault,
  golden: readonly string[],
  seed: number,
  runner: TestRunner,
): Promise<Proof> {
  const fault = makeFault();
  const expected = expectedKills[fault.name] ?? [];
  // One finding of one operation is only there when the fault does something; the script knows none of them.
  const isPublished = expected.some(each => each.includes('/'));
  const startedMs = systemClock.monotonicMs();
  const known = {fault: fault.name, class: fault.class, says: fault.says, expected};
  const isAdmitted =
    isPublished ||
    (await onProvingGround(makeFault(), baseUrl => differsFrom(golden, baseUrl), frozenWallClock));
  let firstKillMs: number | null = null;
  const suiteStartedMs = systemClock.monotonicMs();
  const result = isAdmitted
    ? await onProvingGround(fault, baseUrl =>
        checkUntil(baseUrl, {fault, expected, seed, runner}, checks => {
          if (checks.size > 0) firstKillMs ??= systemClock.monotonicMs() - suiteStartedMs;
          return expected.some(each => checks.has(each));
        }),
      )
    : null;
  const reportedBy = countByCheck(result?.findings ?? []);
  const isExpected = (result?.findings ?? []).some(each =>
    expected.some(wanted => isFinding(each, wanted)),
  );
  const isReported = Object.keys(reportedBy).length > 0;
  const verdict = isExpected ? 'killed' : isReported ? 'wrong-reason' : 'survived';
  return {
    ...known,
    status: isAdmitted ? verdict : 'not-admitted',
    reportedBy,
    firstKillMs,
    durationMs: systemClock.monotonicMs() - startedMs,
  };
}

/** Whether a finding is of a check, or the one that an id names, wherever in the answer it is. */
function isFinding({case: name, check, operation}: Finding, wanted: string): boolean {
  const ids = [`${operation}/${check}/${name}`, `${operation}/${check}/*`];
  return wanted === check || ids.includes(wanted);
}

/** What is proved, and how. */
interface ProofRun {
  readonly fault: Fault;
  readonly expected: readonly string[];
  readonly seed: number;
  readonly runner: TestRunner;
}

/**
 * The suite until it has seen enough: nothing after the report of the expected check matters, and nothing of
 * other operations where it is one finding that is expected.
 */
function checkUntil(
  baseUrl: string,
  {fault, expected, seed, runner}: ProofRun,
  isEnough: (checks: ReadonlySet<string>) => boolean,
): Promise<ConformanceResult> {
  const enough = new AbortController();
  const operations = expected.flatMap(each =>
    each.includes('/') ? (each.split('/')[0] ?? []) : [],
  );
  return checkTarget(baseUrl, seed, {
    runner,
    ...(operations.length > 0 ? {operations} : {}),
    ...(fault.dialect ? {contractFile: LATER} : {}),
    underLoadPerSecond: loadsBeside[fault.name],
    onProgress: ({checks}) => {
      if (isEnough(checks)) enough.abort();
    },
    signal: enough.signal,
  });
}

/** The whole suite on a target of the proving ground. */
export function checkTarget(
  baseUrl: string,
  seed: number,
  more: Partial<ConformanceOptions> = {},
): Promise<ConformanceResult> {
  return runConformance({
    baseUrl,
    seed,
    access: {...anonymousAccess, authorization: fixedAuthorization(AUTHORIZATION)},
    timeoutMs: TIMEOUT_MS,
    eventuallyMs: TIMEOUT_MS,
    ...more,
  });
}

function countByCheck(findings: readonly {readonly check: string}[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const {check} of findings) counted[check] = (counted[check] ?? 0) + 1;
  return counted;
}
