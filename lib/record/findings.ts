/** How serious a finding is by its source: the document, an RFC, or Camunda's documentation. */
export type FindingLevel = 'contract' | 'http' | 'behaviour';

/** One way in which the target deviates from what is expected. */
export interface Finding {
  /**
   * `operationId/check/case`, and where in the answer if it is somewhere: `completeJob/schema/valid#/jobs/*​/key`.
   * The same for the same deviation in every run.
   */
  readonly id: string;
  readonly operation: string;
  readonly check: string;
  readonly case: string;
  readonly level: FindingLevel;
  /** What was expected and what came, one line. */
  readonly message: string;
  /** The line of the contract (or the section of the RFC) that says so; null where none does. */
  readonly expectedBy: string | null;
  /** A shell command that repeats the request. */
  readonly curl: string;
  readonly exchange: RecordedExchange;
  /**
   * The seed of the run: `check --seed N --operation ID` draws the same data and finds the same.
   * Absent in records of earlier versions.
   */
  readonly seed?: number;
  /** The waiver that covers it; null when none does. */
  readonly waived: Waived | null;
}

/** Why a finding does not count. */
export interface Waived {
  readonly reason: string;
  readonly link: string;
  /** The version that is known to answer so, where no waiver of the user's covers it. */
  readonly knownOf?: string;
  /** When it was found for the first time, where a baseline has it: ISO 8601, UTC. */
  readonly since?: string;
}

/** A request and its response as text, bounded, secrets masked. */
export interface RecordedExchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  /** Null when no response came. */
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
  /** Why no response came; null when one did. */
  readonly error: string | null;
  readonly durationMs: number;
}

/** Four different things: a skip has its reason, an error is a fault of c8gauge and not of the target. */
export type CheckStatus = 'pass' | 'fail' | 'skip' | 'error';

/** The outcome of one check on one case of one operation. */
export interface CheckOutcome {
  readonly operation: string;
  readonly check: string;
  readonly case: string;
  readonly status: CheckStatus;
  /** Why it was skipped, or what broke; null for pass and fail (a fail has its finding). */
  readonly reason: string | null;
}

export interface ConformanceResult {
  readonly outcomes: readonly CheckOutcome[];
  readonly findings: readonly Finding[];
  /** Every operation of the contract, and whether any case of this run exercised it. */
  readonly coverage: readonly OperationCoverage[];
  readonly durationMs: number;
  /** Which findings count: those of this level and of the ones before it. Absent: all. */
  readonly level?: FindingLevel;
  /**
   * The longest that anything took to be found after it was written, milliseconds; 0 when all was
   * there at once. The bound is `--eventually`.
   */
  readonly lagMsMax?: number;
  /**
   * Why something could not be judged though it should have been: one line for each cause, with what to
   * do about it. The skipped outcomes have it as their reason.
   */
  readonly causes?: readonly string[];
  /** What the run created and could not remove. */
  readonly leftBehind?: LeftBehind;
  /** The load that ran beside the check; absent without `--under-load`. */
  readonly loadBeside?: LoadBeside;
  /** Waivers for what was checked that no finding matches any more: one line each. */
  readonly staleWaivers?: readonly string[];
  /** Waivers whose day has passed, and what counts again by that: one line each. */
  readonly expiredWaivers?: readonly string[];
  /** Absent without `--baseline`. */
  readonly baseline?: BaselineOutcome;
}

/** What became of the findings of an earlier check that this one was compared with. */
export interface BaselineOutcome {
  /** Its name, without its folder. */
  readonly file: string;
  /** When it was found: ISO 8601, UTC. */
  readonly startedAt: string;
  readonly target: string;
  /** How many findings of this run it has: they do not count. */
  readonly known: number;
  /** Ids that were judged and are no longer found. */
  readonly gone: readonly string[];
  /** Ids of cases that this run did not judge. */
  readonly notJudged: readonly string[];
}

/** Process instances that were created while a target was checked. */
export interface LoadBeside {
  /** Creations per second that were asked for. */
  readonly perSecond: number;
  readonly sent: number;
  /** Answered with an instance. */
  readonly created: number;
  /** Refused by backpressure. */
  readonly refused: number;
  /** Due while too many others waited for their answers. */
  readonly notSent: number;
  readonly durationMs: number;
}

/** Less than this share of the creations does not show how a target answers under that load. */
const CARRIED_MIN = 0.8;

/** Why the load beside a check was not the one that was asked for; null where it was. */
export function loadShortfall({loadBeside}: Pick<ConformanceResult, 'loadBeside'>): string | null {
  if (!loadBeside) return null;
  const {created, durationMs, perSecond, refused} = loadBeside;
  const wanted = (perSecond * durationMs) / 1000;
  // What backpressure refuses is pressure all the same.
  if (created + refused >= CARRIED_MIN * wanted) return null;
  const rate = durationMs > 0 ? Math.round((created * 1000) / durationMs) : 0;
  return `the load beside the check was ${rate} instances a second of ${perSecond} that --under-load asks for`;
}

/** What a run created and could not remove, or what removes itself. */
export interface LeftBehind {
  /** Keys of process instances that may still run. */
  readonly instances: readonly string[];
  /** Process definitions, decisions and other resources. */
  readonly definitions: readonly {readonly key: string; readonly name: string}[];
  /** How many messages were published; they expire by themselves. */
  readonly messages: number;
  /** Accepted writes that nothing undoes, by operation. */
  readonly others: Readonly<Record<string, number>>;
  /** Definitions under names that other runs use as well: these are not deleted. Absent: none. */
  readonly shared?: readonly {readonly key: string; readonly name: string}[];
  /** How many more there are, whose keys were not kept. Absent: none. */
  readonly notListed?: {readonly instances: number; readonly definitions: number};
  /** Whether the target deletes definitions: `POST /resources/{key}/deletion`. */
  readonly deletes: boolean;
}

/** What a run saw of one operation of the contract. */
export interface OperationCoverage {
  readonly operation: string;
  /** Whether any answer of it was seen. */
  readonly exercised: boolean;
  /** Why it need not be: a flag, or a waiver. Absent where it has to be. */
  readonly excluded?: string;
  /** A status that is declared or was seen, each once. Absent in records of earlier versions. */
  readonly responses?: readonly ObservedResponse[];
}

/** A status of an operation: how often it was seen, and which of its properties. */
export interface ObservedResponse {
  readonly status: string;
  /** Whether the contract declares it. */
  readonly declared: boolean;
  readonly observed: number;
  /** Why it was never seen; null when it was. */
  readonly why: string | null;
  readonly properties: readonly {
    /** By its path, items of lists as `0`: `jobs.0.variables`. */
    readonly name: string;
    readonly observed: number;
    readonly why: string | null;
  }[];
}

const LEVELS: readonly FindingLevel[] = ['contract', 'http', 'behaviour'];

/** Whether a finding fails the run: it has no waiver, and its level was asked for. */
export function counts(
  finding: Finding,
  {level = 'behaviour'}: Pick<ConformanceResult, 'level'>,
): boolean {
  return finding.waived === null && LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level);
}

/** How many outcomes there are of each kind. */
export function countOutcomes({
  outcomes,
}: Pick<ConformanceResult, 'outcomes'>): Record<CheckStatus, number> {
  const counted = {pass: 0, fail: 0, skip: 0, error: 0};
  for (const each of outcomes) counted[each.status] += 1;
  return counted;
}

/** The operations that should have been judged and were not, in the contract's order. */
export function unjudgedOperations({
  coverage,
  outcomes,
}: Pick<ConformanceResult, 'coverage' | 'outcomes'>): string[] {
  const isJudged = ({status}: CheckOutcome) => status === 'pass' || status === 'fail';
  const judged = new Set(outcomes.filter(isJudged).map(each => each.operation));
  return coverage
    .filter(each => each.excluded === undefined && !judged.has(each.operation))
    .map(each => each.operation);
}
