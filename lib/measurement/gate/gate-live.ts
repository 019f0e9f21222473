import {runConformance} from '../../../conformance/run/run-conformance.ts';
import {readWaivers} from '../../../conformance/waivers/waivers.ts';
import type {GateEnd} from '../../cli/gate.ts';
import type {GateFlags} from '../../cli/gate-flags.ts';
import type {Progress} from '../../cli/progress.ts';
import {systemClock} from '../../core/clock.ts';
import {formatDuration} from '../../core/duration.ts';
import {findScript} from '../../engine/bundle/find-script.ts';
import {runScenario} from '../../engine/engine.ts';
import {loadProject} from '../../project/load-config.ts';
import type {ConformanceResult} from '../../record/findings.ts';
import {counts} from '../../record/findings.ts';
import {writeRunRecord} from '../../record/write-run-record.ts';
import {buildRecord} from '../build-record.ts';
import type {Surroundings} from '../surroundings.ts';
import {probeTarget} from '../target/probe-target.ts';
import {withCpuSeconds} from '../target/target-cpu.ts';
import {type Assessment, assessPairs} from './assess-pairs.ts';
import {compareAnswers, newFindings} from './compare-answers.ts';
import {concludeGate} from './conclude-gate.ts';
import {type GatePlan, readKeptPairs, runFile, writeGatePlan} from './gate-folder.ts';
import {seriesOf} from './gate-series.ts';
import {namingSide, openSides, type Sides} from './gate-side.ts';
import type {MeasuredPair, Side} from './measured-pair.ts';
import {type LiveGateEnd, runLiveGate} from './run-live-gate.ts';

/** What the parts of a live gate share. */
interface Session {
  readonly plan: GatePlan;
  readonly folder: string;
  readonly flags: GateFlags;
  readonly targets: Sides;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly surroundings: Surroundings;
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
  surroundings: Surroundings,
): Promise<GateEnd> {
  const {rules, seed, scripts} = plan;
  const each = plan.overrides.duration ?? `profile ${plan.overrides.profile}`;
  progress.say(
    `c8gauge gate, seed ${seed}: up to ${rules.pairs} pairs of ${scripts.join(', ')}, ${each} a run\n`,
  );
  // A name that is misspelt is told of before the clusters are checked.
  for (const script of scripts) await findScript(script);
  const targets = await openSides(plan, flags, progress, surroundings);
  await writeGatePlan(folder, plan);
  const kept = await readKeptPairs(folder, rules.pairs);
  if (kept.length > 0) progress.say(`${kept.length} pairs were measured before`);
  const signal = surroundings.interrupt ?? new AbortController().signal;
  const session = {plan, folder, flags, targets, progress, signal, surroundings};
  try {
    const checked = await checkBoth(session);
    const end = await measurePairs(session, kept);
    return conclusionOf(session, end, checked);
  } finally {
    await Promise.all([targets.baseline.stop(), targets.candidate.stop()]);
  }
}

interface Checked {
  readonly baseline?: ConformanceResult;
  readonly candidate?: ConformanceResult;
  readonly failures: readonly string[];
}

async function checkBoth(session: Session): Promise<Checked> {
  if (!session.plan.conformance) return {failures: []};
  const results: Partial<Record<Side, ConformanceResult>> = {};
  const {plan, progress, signal, targets} = session;
  const waivers = plan.waivers === undefined ? [] : await readWaivers(plan.waivers);
  for (const side of ['baseline', 'candidate'] as const) {
    if (signal.aborted) return {failures: ['interrupted']};
    progress.begin(`check ${side}`);
    const result = await runConformance({
      baseUrl: targets[side].baseUrl,
      contractFile: plan.contract,
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
  const {baseUrl, access} = targets[side];
  const run = async () => {
    await probeTarget(baseUrl, '/v2', access);
    return runScenario({
      ...plan.overrides,
      ...{script, engine: plan.engine, baseUrl, access, seed, signal},
      env: process.env,
      project: await loadProject(),
      onProgress: state => progress.run(state),
      onLog: (level, line) => progress.log(level, line),
    });
  };
  return namingSide(side, () => withCpuSeconds(plan.metrics[side], run));
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

async function keepPair(
  {plan, folder, targets, surroundings}: Session,
  pair: MeasuredPair,
): Promise<void> {
  for (const side of ['baseline', 'candidate'] as const) {
    const loads = [...pair[side]];
    const startedAtMs = Date.parse(loads[0]?.startedAt ?? '');
    const {baseUrl, facts} = targets[side];
    const measurement = {
      command: 'gate',
      surroundings,
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
