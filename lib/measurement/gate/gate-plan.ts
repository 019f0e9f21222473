import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {formatDuration, parseDurationMs} from '../../core/duration.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import type {EngineName} from '../../engine/load.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {readRunRecord} from '../../record/read-run-record.ts';
import {defined, type Settings} from '../settings/settings.ts';
import {type BudgetPlan, planBudget, plannedWarmUp} from './budget.ts';
import {
  assertDecidable,
  DEFAULT_RULES,
  type GateRules,
  type GateScope,
  pairsForAll,
} from './gate-rules.ts';
import type {MeasuredPair, Side} from './run-figures.ts';

/** All that a gate on two clusters needs to continue after it was interrupted. */
export interface GatePlan {
  readonly schema: 'c8gauge/gate-plan';
  readonly schemaVersion: 1;
  readonly baseline: string;
  readonly candidate: string;
  readonly seed: number;
  readonly rules: GateRules;
  readonly scripts: readonly string[];
  readonly engine: EngineName;
  readonly conformance: boolean;
  /** What the clusters are checked against; absent in plans that are older than it. */
  readonly contract?: string;
  readonly waivers?: string;
  /** Where each side tells its metrics; both or neither. Plans of earlier versions have one address. */
  readonly metrics: SideMetrics;
  /** A command that makes the side ready that comes next; absent where both are. */
  readonly beforeRun?: string;
  /** What was asked for and is not to be changed by what the first run shows. */
  readonly given?: {
    readonly duration: boolean;
    readonly warmUp: boolean;
    readonly budgetMs?: number;
  };
  /** Laid over the scripts' options. */
  readonly overrides: {
    readonly duration?: string;
    readonly profile?: string;
    readonly vus?: number;
    readonly rate?: number;
    /** Requests per second to a side, never exceeded; its check keeps to it too. */
    readonly maxRate?: number;
    /** Seconds; absent in plans that are older than it: none. */
    readonly warmUp?: number;
  };
}

/** The Prometheus metrics of each side. */
export interface SideMetrics {
  readonly baseline?: string | readonly string[] | undefined;
  readonly candidate?: string | readonly string[] | undefined;
}

/** The rules as they are asked for. */
export interface RulesGiven {
  /** Default: {@link DEFAULT_RULES}. */
  readonly pairs?: number | undefined;
  /** Shares. */
  readonly effect: number;
  readonly margin: number;
  readonly falseAlarmRateMax: number;
}

/** A gate on two clusters as it is asked for. */
export interface GateRequest {
  /** Addresses. */
  readonly baseline: string;
  readonly candidate: string;
  /** Empty for {@link SCRIPT}. */
  readonly scripts: readonly string[];
  readonly rules: RulesGiven;
  readonly engine: EngineName;
  readonly profile?: string | undefined;
  readonly vus?: number | undefined;
  readonly rate?: number | undefined;
  /** Of each run. */
  readonly durationMs?: number | undefined;
  readonly warmUpSeconds?: number | undefined;
  /** Of the whole gate. */
  readonly budgetMs?: number | undefined;
  /** Whether both sides are checked against the contract. */
  readonly conformance: boolean;
  readonly waivers?: string | undefined;
  readonly beforeRun?: string | undefined;
  readonly metrics: SideMetrics;
}

/** What may be different when a gate continues. */
export interface ResumeRequest {
  readonly baseline?: string | undefined;
  readonly candidate?: string | undefined;
  readonly metrics: SideMetrics;
}

const SCRIPT = 'process-loop';
const DURATION_MS = 10_000;
const SECOND_MS = 1000;

/** Plans a gate on two clusters. @throws ExplainedError when it could not come to a verdict */
export function plannedGate(
  request: GateRequest,
  {seed, contract, maxRate}: Pick<Settings, 'seed' | 'contract' | 'maxRate'>,
): GatePlan {
  const {baseline, candidate, engine, profile, vus, rate, conformance, waivers} = request;
  const {beforeRun, budgetMs} = request;
  const scripts = request.scripts.length > 0 ? request.scripts : [SCRIPT];
  assertCpuOfBoth(request.metrics);
  const asked = plannedRules(request.rules, scopeOf(scripts, request.metrics));
  const budget = budgetOf(request, asked, scripts);
  const rules = {...asked, pairs: budget?.pairs ?? asked.pairs};
  assertDecidable(rules, scopeOf(scripts, request.metrics));
  const usualMs = profile === undefined ? DURATION_MS : undefined;
  const durationMs = request.durationMs ?? budget?.durationMs ?? usualMs;
  const duration = durationMs === undefined ? undefined : `${durationMs}ms`;
  const warmUp = request.warmUpSeconds ?? plannedWarmUp(durationMs);
  assertLongEnough(durationMs, warmUp);
  return {
    schema: 'c8gauge/gate-plan',
    schemaVersion: 1,
    ...{baseline, candidate, seed, rules, scripts, engine, conformance},
    ...defined({contract: contract.file, waivers, beforeRun}),
    metrics: defined(request.metrics),
    given: {
      duration: request.durationMs !== undefined || durationMs === undefined,
      warmUp: request.warmUpSeconds !== undefined,
      ...defined({budgetMs}),
    },
    overrides: defined({duration, profile, vus, rate, maxRate: maxRate ?? undefined, warmUp}),
  };
}

/**
 * The plan of a gate that continues, with the addresses that were given now.
 *
 * @throws ExplainedError when the CPU time of one side only would be measured
 */
export function resumedPlan(plan: GatePlan, request: ResumeRequest): GatePlan {
  const {baseline = plan.baseline, candidate = plan.candidate} = request;
  const metrics = {...plan.metrics, ...defined(request.metrics)};
  assertCpuOfBoth(metrics);
  return {...plan, baseline, candidate, metrics};
}

/** The rules that are asked for. @throws ExplainedError when they contradict each other */
export function rulesOf({pairs, effect, margin, falseAlarmRateMax}: RulesGiven): GateRules {
  if (margin < effect) {
    throw new ExplainedError(
      `--margin ${margin} is below --effect ${effect}`,
      'a pass cannot exclude less than what matters: raise --margin, or lower --effect',
    );
  }
  const {pairs: usual} = DEFAULT_RULES;
  return {pairs: pairs ?? usual, effect, margin, falseAlarmRateMax, looksEarly: true};
}

function assertCpuOfBoth({baseline, candidate}: SideMetrics): void {
  if ((baseline === undefined) === (candidate === undefined)) return;
  throw new ExplainedError(
    'what a cluster tells of itself is compared only where both sides tell it',
    'give --baseline-metrics and --candidate-metrics, or neither',
  );
}

/** Refused before two clusters are checked in vain. */
function assertLongEnough(durationMs: number | undefined, warmUp: number): void {
  if (durationMs === undefined || (warmUp + 1) * SECOND_MS <= durationMs) return;
  throw new ExplainedError(
    `a run of ${formatDuration(durationMs)} has no second that is not its warm-up`,
    `give a --duration of ${warmUp + 1}s or more${warmUp > 0 ? ', or a shorter --warm-up' : ''}`,
  );
}

/** As many pairs as usual, or as call every metric of so many scenarios, unless they were asked for. */
function plannedRules(given: RulesGiven, scope: GateScope): GateRules {
  const rules = rulesOf(given);
  return given.pairs === undefined
    ? {...rules, pairs: Math.max(rules.pairs, pairsForAll(rules, scope))}
    : rules;
}

function budgetOf(
  {budgetMs, conformance, metrics, durationMs}: GateRequest,
  rules: GateRules,
  scripts: readonly string[],
): BudgetPlan | null {
  if (budgetMs === undefined) return null;
  return planBudget({
    budgetMs,
    ...pairsToPlan(rules, scopeOf(scripts, metrics)),
    scripts: scripts.length,
    checksConformance: conformance,
    ...(durationMs === undefined ? {} : {runMsMin: durationMs}),
  });
}

/** The most pairs, and the fewest that can call every metric; where fewer were asked for, these. */
function pairsToPlan(rules: GateRules, scope: GateScope) {
  return {pairs: rules.pairs, pairsMin: Math.min(rules.pairs, pairsForAll(rules, scope))};
}

function scopeOf(scripts: readonly string[], {baseline}: SideMetrics): GateScope {
  return {scenarios: scripts.length, watched: baseline !== undefined};
}

/** Without a budget, runs are made as long as this for their percentiles, and no longer. */
const RUN_MS_MAX = 120_000;

/** A plan as the first run shows that it has to be, and what the user should know of it. */
export interface FittedPlan {
  readonly plan: GatePlan;
  readonly say: string | null;
}

/**
 * Makes the runs of a plan long enough for all of their percentiles, if they may be changed. Where a
 * budget was given, fewer pairs of longer runs have to fit into it.
 *
 * @param runMs how long they have to be; null where they are
 * @throws ExplainedError when the budget cannot call every metric
 */
export function fittedPlan(plan: GatePlan, runMs: number | null): FittedPlan {
  const {overrides, given, rules, scripts, metrics, conformance} = plan;
  const plannedMs = overrides.duration === undefined ? null : parseDurationMs(overrides.duration);
  if (runMs === null || given === undefined) return {plan, say: null};
  if (plannedMs !== null && plannedMs >= runMs) return {plan, say: null};
  const {budgetMs} = given;
  const canFit = budgetMs !== undefined || runMs <= RUN_MS_MAX;
  if (given.duration || plannedMs === null || !canFit) {
    const say = `runs are too short for all percentiles, so this gate cannot pass: give --duration ${runMs / 1000}s`;
    return {plan, say};
  }
  const fitted =
    budgetMs === undefined
      ? {pairs: rules.pairs, durationMs: runMs}
      : planBudget({
          budgetMs,
          ...pairsToPlan(rules, scopeOf(scripts, metrics)),
          scripts: scripts.length,
          checksConformance: conformance,
          runMsMin: runMs,
        });
  const {pairs, durationMs} = fitted;
  const warmUp = given.warmUp ? overrides.warmUp : plannedWarmUp(durationMs);
  return {
    plan: {
      ...plan,
      rules: {...rules, pairs},
      overrides: {...overrides, duration: `${durationMs}ms`, ...defined({warmUp})},
    },
    say: `${pairs} pairs of runs of ${formatDuration(durationMs)}: the percentiles need so many answers`,
  };
}

/** A gate that continues keeps the bound of its plan. */
export function boundOf({overrides}: GatePlan): {readonly maxRate: number | null} {
  return {maxRate: overrides.maxRate ?? null};
}

const PLAN = 'gate-plan.json';

/** Where the record of a side's run goes: the folder of a side is a set of records by itself. */
export function runFile(folder: string, side: Side, pair: number): string {
  return join(folder, side, `pair-${String(pair).padStart(2, '0')}.json`);
}

/** @throws ExplainedError when the folder cannot be written to */
export async function writeGatePlan(folder: string, plan: GatePlan): Promise<void> {
  try {
    await mkdir(folder, {recursive: true});
    // Its addresses may have a credential in them.
    await writeFile(join(folder, PLAN), `${JSON.stringify(plan, null, 2)}\n`, {mode: 0o600});
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${join(folder, PLAN)} (${messageOf(thrown)})`,
      'give --out a folder that can be written to',
    );
  }
}

/** @throws ExplainedError when there is not the plan of a gate, or another c8gauge wrote it */
export async function readGatePlan(folder: string): Promise<GatePlan> {
  const file = join(folder, PLAN);
  const remedy = 'give --resume the output folder of a gate';
  let plan: Partial<GatePlan> | null;
  try {
    plan = JSON.parse(await readFile(file, 'utf8')) as Partial<GatePlan> | null;
  } catch (thrown) {
    throw new ExplainedError(`cannot read ${file} (${messageOf(thrown)})`, remedy);
  }
  if (plan?.schema !== 'c8gauge/gate-plan' || plan.schemaVersion !== 1 || !plan.rules)
    throw new ExplainedError(`${file} is not the plan of a gate that this c8gauge knows`, remedy);
  return plan as GatePlan;
}

/**
 * The pairs that a gate has measured in a folder, up to the first that is not there whole.
 *
 * @param releases which each side is of now; null where it does not tell
 * @throws ExplainedError when a record cannot be read, or a side was of another release then
 */
export async function readKeptPairs(
  folder: string,
  pairsMax: number,
  releases: Readonly<Record<Side, string | null>> = {baseline: null, candidate: null},
): Promise<MeasuredPair[]> {
  const pairs: MeasuredPair[] = [];
  for (let pair = 1; pair <= pairsMax; pair++) {
    try {
      const [baseline, candidate] = [
        await readKept(folder, 'baseline', pair, releases),
        await readKept(folder, 'candidate', pair, releases),
      ];
      pairs.push({pair, baseline, candidate});
    } catch (thrown) {
      if (messageOf(thrown).includes('ENOENT')) break;
      throw thrown;
    }
  }
  return pairs;
}

async function readKept(
  folder: string,
  side: Side,
  pair: number,
  {[side]: now}: Readonly<Record<Side, string | null>>,
): Promise<readonly LoadResult[]> {
  const {loads, target} = await readRunRecord(runFile(folder, side, pair));
  const {gatewayVersion: then} = target;
  if (then !== null && now !== null && then !== now)
    throw new ExplainedError(
      `the ${side} of pair ${pair} was of ${then} and is of ${now} now`,
      'measure all pairs anew, without --resume, or give the address of the release that they are of',
    );
  return loads;
}
