import {anonymousAccess} from '../../lib/auth/access.ts';
import {fixedAuthorization} from '../../lib/auth/authorization.ts';
import {systemClock} from '../../lib/core/clock.ts';
import type {FaultClass, MakeFault} from '../../lib/faults/fault.ts';
import type {ConformanceResult} from '../../lib/record/findings.ts';
import {type ConformanceOptions, runConformance} from '../run/run-conformance.ts';
import type {TestRunner} from '../run/run-test-files.ts';
import {expectedKills} from './expected-kills.ts';
import {AUTHORIZATION, frozenWallClock, onProvingGround} from './proving-ground.ts';
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
  const startedMs = systemClock.monotonicMs();
  const known = {fault: fault.name, class: fault.class, says: fault.says, expected};
  const isAdmitted = await onProvingGround(
    makeFault(),
    baseUrl => differsFrom(golden, baseUrl),
    frozenWallClock,
  );
  let firstKillMs: number | null = null;
  const suiteStartedMs = systemClock.monotonicMs();
  const result = isAdmitted
    ? await onProvingGround(fault, baseUrl =>
        checkUntil(baseUrl, {seed, runner}, checks => {
          if (checks.size > 0) firstKillMs ??= systemClock.monotonicMs() - suiteStartedMs;
          return expected.some(each => checks.has(each));
        }),
      )
    : null;
  const reportedBy = countByCheck(result?.findings ?? []);
  const isExpected = expected.some(each => Object.hasOwn(reportedBy, each));
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

/** The suite until it has seen enough: nothing after the report of the expected check matters. */
function checkUntil(
  baseUrl: string,
  {seed, runner}: {readonly seed: number; readonly runner: TestRunner},
  isEnough: (checks: ReadonlySet<string>) => boolean,
): Promise<ConformanceResult> {
  const enough = new AbortController();
  return checkTarget(baseUrl, seed, {
    runner,
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
  more: Pick<ConformanceOptions, 'onProgress' | 'operations' | 'runner' | 'signal'> = {},
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
