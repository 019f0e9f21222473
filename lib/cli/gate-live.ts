import {runConformance} from '../../conformance/run-conformance.ts';
import {readWaivers} from '../../conformance/waivers/waivers.ts';
import {type Assessment, assessPairs} from '../campaign/gate/assess-pairs.ts';
import {compareAnswers, newFindings} from '../campaign/gate/compare-answers.ts';
import {concludeGate} from '../campaign/gate/conclude-gate.ts';
import {pairsNeeded, refuseHopeless} from '../campaign/gate/gate-rules.ts';
import {seriesOf} from '../campaign/gate/gate-series.ts';
import type {MeasuredPair, Side} from '../campaign/gate/measured-pair.ts';
import {planBudget} from '../campaign/gate/plan-budget.ts';
import {type LiveGateEnd, runLiveGate} from '../campaign/gate/run-live-gate.ts';
import {systemClock} from '../core/clock.ts';
import {formatDuration} from '../core/duration.ts';
import {freshSeed} from '../core/random.ts';
import {findScript} from '../engine/bundle/find-script.ts';
import {runScenario} from '../engine/run-scenario.ts';
import {counts} from '../record/count-findings.ts';
import type {ConformanceResult} from '../record/findings.ts';
import {writeRunRecord} from '../record/write-run-record.ts';
import {buildRecord} from './build-record.ts';
import type {GateEnd} from './gate.ts';
import {type GateFlags, rulesOf} from './gate-flags.ts';
import {type GatePlan, readKeptPairs, runFile, writeGatePlan} from './gate-folder.ts';
import {listenForInterrupt} from './interrupt.ts';
import type {Progress} from './progress.ts';
import {openTarget, type Target} from './target.ts';
import {withCpuSeconds} from './target-cpu.ts';

const SCRIPT = 'process-loop';
const DURATION_MS = 10_000;

/** Plans a live gate from its flags. @throws ExplainedError when it could not show anything */
export function plannedGate(
  {baseline, candidate}: {readonly baseline: string; readonly candidate: string},
  given: readonly string[],
  flags: GateFlags,
): GatePlan {
  const scripts = given.length > 0 ? given : [SCRIPT];
  const rules = rulesOf(flags);
  const {engine, profile, vus, rate, conformance} = flags;
  const budget = flags.budget === undefined ? null : budgetOf(flags.budget, flags, scripts.length);
  const pairs = budget?.pairs ?? rules.pairs;
  refuseHopeless({...rules, pairs}, scripts.length);
  const durationMs = flags.duration ?? budget?.durationMs ?? (profile ? undefined : DURATION_MS);
  const duration = durationMs === undefined ? undefined : `${durationMs}ms`;
  const overrides = {duration, profile, vus, rate};
  return {
    schema: 'c8gauge/gate-plan',
    schemaVersion: 1,
    baseline,
    candidate,
    seed: flags.seed ?? freshSeed(),
    rules: {...rules, pairs},
    scripts,
    engine,
    conformance,
    metrics: defined({baseline: flags.baselineMetrics, candidate: flags.candidateMetrics}),
    overrides: defined(overrides),
  };
}

/** What was given; what was not is left out. */
function defined<T extends object>(given: T): {[Key in keyof T]?: NonNullable<T[Key]>} {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {[Key in keyof T]?: NonNullable<T[Key]>};
}

function budgetOf(budgetMs: number, flags: GateFlags, scripts: number) {
  const rules = rulesOf(flags);
  return planBudget({
    budgetMs,
    pairs: rules.pairs,
    pairsMin: Math.min(rules.pairs, pairsNeeded(rules, scripts)),
    scripts,
    checksConformance: flags.conformance,
  });
}

/** What the parts of a live gate share. */
interface Session {
  readonly plan: GatePlan;
  readonly folder: string;
  readonly flags: GateFlags;
  readonly targets: Readonly<Record<Side, Target>>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Runs a live gate: opens both clusters, checks both, measures pairs until a verdict may be called,
 * keeps each pair in the folder. What breaks after the first pair is a verdict, not the end.
 *
 * @throws ExplainedError when a cluster is out of reach before anything was measured
 */
export async function liveGate(
  plan: GatePlan,
  folder: string,
  flags: GateFlags,
  progress: Progress,
): Promise<GateEnd> {
  const {rules, seed, scripts} = plan;
  const each = plan.overrides.duration ?? `profile ${plan.overrides.profile}`;
  progress.say(
    `c8gauge gate, seed ${seed}: up to ${rules.pairs} pairs of ${scripts.join(', ')}, ${each} a run\n`,
  );
  // A name that is misspelt is told of before the clusters are checked.
  for (const script of scripts) await findScript(script);
  const targets = {
    baseline: await openSide('baseline', plan.baseline, flags, progress),
    candidate: await openSide('candidate', plan.candidate, flags, progress),
  };
  await writeGatePlan(folder, plan);
  const kept = await readKeptPairs(folder, rules.pairs);
  if (kept.length > 0) progress.say(`${kept.length} pairs were measured before`);
  const interrupt = listenForInterrupt();
  const session = {plan, folder, flags, targets, progress, signal: interrupt.signal};
  try {
    const checked = await checkBoth(session);
    const end = await measurePairs(session, kept);
    return conclusionOf(session, end, checked);
  } finally {
    interrupt.dispose();
    await Promise.all([targets.baseline.stop(), targets.candidate.stop()]);
  }
}

async function openSide(
  side: Side,
  url: string,
  {targetConfirmed = [], ...flags}: GateFlags,
  progress: Progress,
): Promise<Target> {
  progress.begin(side);
  const confirmed = targetConfirmed.find(each => new URL(url).hostname === each.toLowerCase());
  const target = await openTarget({
    ...flags,
    baseUrl: url,
    ...(confirmed === undefined ? {} : {targetConfirmed: confirmed}),
  });
  for (const each of target.warnings) progress.say(`warning: ${each}`);
  const version = target.facts.gatewayVersion;
  progress.end('good', `${target.baseUrl}${version ? `, gateway ${version}` : ''}`);
  return target;
}

interface Checked {
  readonly baseline?: ConformanceResult;
  readonly candidate?: ConformanceResult;
  readonly failures: readonly string[];
}

async function checkBoth(session: Session): Promise<Checked> {
  if (!session.plan.conformance) return {failures: []};
  const results: Partial<Record<Side, ConformanceResult>> = {};
  const {flags, plan, progress, signal, targets} = session;
  const waivers = flags.waivers === undefined ? [] : await readWaivers(flags.waivers);
  for (const side of ['baseline', 'candidate'] as const) {
    if (signal.aborted) return {failures: ['interrupted']};
    progress.begin(`check ${side}`);
    const result = await runConformance({
      baseUrl: targets[side].baseUrl,
      contractFile: flags.contract,
      seed: plan.seed,
      access: targets[side].access,
      waivers,
      signal,
      onProgress: ({casesDone, operation}) => progress.update(`${casesDone} cases, ${operation}`),
    });
    results[side] = result;
    const findings = result.findings.filter(each => counts(each, result)).length;
    progress.end(
      findings > 0 ? 'bad' : 'good',
      `${result.outcomes.length} checks, ${findings} findings, ${formatDuration(result.durationMs)}`,
    );
  }
  return {...results, failures: []};
}

async function measurePairs(session: Session, kept: readonly MeasuredPair[]): Promise<LiveGateEnd> {
  const {plan, progress, signal} = session;
  progress.begin('warm-up');
  return runLiveGate({
    rules: plan.rules,
    seed: plan.seed,
    scripts: plan.scripts,
    kept,
    clock: systemClock,
    signal,
    measure: (side, script, seed) => measureRun(session, side, script, seed),
    keep: pair => keepPair(session, pair),
    onPair: (pair, assessment) => tellPair(session, pair, assessment, kept.length),
  });
}

function measureRun(
  {plan, progress, signal, targets}: Session,
  side: Side,
  script: string,
  seed: number,
) {
  return withCpuSeconds(plan.metrics[side], () =>
    runScenario({
      ...plan.overrides,
      script,
      engine: plan.engine,
      baseUrl: targets[side].baseUrl,
      access: targets[side].access,
      seed,
      signal,
      onProgress: state => progress.run(state),
    }),
  );
}

function tellPair(
  {plan, progress}: Session,
  pair: MeasuredPair | null,
  assessment: Assessment | null,
  keptCount: number,
): void {
  const next = (pair?.pair ?? keptCount) + 1;
  if (!pair || !assessment) {
    progress.end('good', 'not counted');
  } else {
    const ratios = assessment.metrics.slice(0, 2).map(each => {
      const last = each.pairRatios.at(-1) ?? 1;
      return `${each.metric} x${last.toFixed(3)}, so far x${each.ratio.toFixed(3)}`;
    });
    progress.end('good', ratios.join('; '));
  }
  if (next <= plan.rules.pairs && (assessment?.outcome ?? 'open') === 'open')
    progress.begin(`pair ${next} of ${plan.rules.pairs}`);
}

async function keepPair({plan, folder, targets}: Session, pair: MeasuredPair): Promise<void> {
  for (const side of ['baseline', 'candidate'] as const) {
    const loads = [...pair[side]];
    const startedAtMs = Date.parse(loads[0]?.startedAt ?? '');
    const {baseUrl, facts} = targets[side];
    const measurement = {
      command: 'gate',
      flags: {baseUrl},
      seed: (plan.seed + pair.pair) % 2 ** 32,
      conformance: null,
      scenarios: [],
      out: folder,
    };
    const gathered = {conformance: undefined, loads, failures: []};
    const record = await buildRecord(measurement, facts, gathered, startedAtMs);
    await writeRunRecord(record, runFile(folder, side, pair.pair));
  }
}

function conclusionOf(session: Session, end: LiveGateEnd, checked: Checked): GateEnd {
  const {plan, folder, targets} = session;
  const {pairs} = end;
  const {series, missing} = seriesOf(
    pairs.map(each => each.baseline),
    pairs.map(each => each.candidate),
  );
  const isCompared = checked.baseline !== undefined && checked.candidate !== undefined;
  const kept = `${pairs.length} pairs are kept: go on with --resume ${folder}`;
  const failures = [
    ...checked.failures,
    ...(end.failure === null ? [] : [`${end.failure}; ${kept}`]),
  ];
  const side = (name: Side) => ({
    source: targets[name].baseUrl,
    version: targets[name].facts.gatewayVersion,
  });
  const conclusion = concludeGate({
    design: 'pairs',
    baseline: side('baseline'),
    candidate: side('candidate'),
    rules: plan.rules,
    runsMeasured: pairs.length,
    assessment: assessPairs(series, plan.rules),
    answers: compareAnswers(pairs),
    newFindings: isCompared
      ? newFindings(checked.baseline as ConformanceResult, checked.candidate as ConformanceResult)
      : null,
    failures,
    notes: [...missing, ...end.notes],
  });
  return {
    conclusion,
    target: targets.candidate.facts,
    conformance: checked.candidate,
    seed: plan.seed,
    out: folder,
    warnings: [...failures, ...missing, ...end.notes],
  };
}
