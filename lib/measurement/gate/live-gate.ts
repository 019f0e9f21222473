import {isAbsolute} from 'node:path';
import {readWaivers} from '../../../conformance/waivers/waivers.ts';
import {isNamed} from '../../auth/allowed-hosts.ts';
import {settingsOfSide} from '../../auth/settings.ts';
import {systemClock} from '../../core/clock.ts';
import {ExplainedError} from '../../core/errors.ts';
import {findScript} from '../../engine/bundle/find-script.ts';
import {runScenario} from '../../engine/engine.ts';
import type {ConformanceResult} from '../../record/findings.ts';
import {writeRunRecord} from '../../record/write-run-record.ts';
import {checkTarget, plannedLine} from '../check.ts';
import {linesOf} from '../left-behind.ts';
import {listening} from '../load.ts';
import {LoadTraces} from '../load-traces.ts';
import type {Progress} from '../progress.ts';
import {buildRecord} from '../record.ts';
import type {Settings} from '../settings/settings.ts';
import {politeRate} from '../target/confirm-target.ts';
import {
  assertServed,
  changeOfVersion,
  openTarget,
  type Target,
  targetLine,
} from '../target/open-target.ts';
import {readTopology} from '../target/read-topology.ts';
import {dialectSpoken} from '../target/recognise.ts';
import {otherContract} from '../target/spoken-contract.ts';
import {withCpuSeconds} from '../target/target-cpu.ts';
import {type Assessment, assessPairs} from './assess.ts';
import {compareAnswers, newFindings} from './compare-answers.ts';
import {concludeGate, type GateEnd} from './conclude-gate.ts';
import type {GatePlan} from './gate-plan.ts';
import {readKeptPairs, runFile, writeGatePlan} from './gate-plan.ts';
import {measurePairs, type PairsEnd} from './measure-pairs.ts';
import {type MeasuredPair, type Side, seriesOf} from './run-figures.ts';

/** What the parts of a live gate share. */
interface Session {
  readonly plan: GatePlan;
  readonly settings: Settings;
  readonly targets: Readonly<Record<Side, Target>>;
  /** What the runs leave on them. */
  readonly traces: Readonly<Record<Side, LoadTraces>>;
  readonly progress: Progress;
}

/**
 * Runs a gate on two clusters: opens both, checks both, measures pairs until a verdict may be called, and
 * keeps each pair in the folder. An error after the first pair leads to a verdict of what was measured.
 *
 * @throws ExplainedError when a cluster is out of reach before anything was measured
 */
export async function liveGate(
  plan: GatePlan,
  settings: Settings,
  progress: Progress,
): Promise<GateEnd> {
  const {rules, seed, scripts} = plan;
  const each = plan.overrides.duration ?? `profile ${plan.overrides.profile}`;
  progress.say(
    `c8gauge gate, seed ${seed}: up to ${rules.pairs} pairs of ${scripts.join(', ')}, ${each} a run\n`,
  );
  // A wrong name is refused before the clusters are checked.
  for (const script of scripts) await findScript(script, settings.cwd);
  const targets = await openSides(plan, settings, progress);
  const traces = {baseline: new LoadTraces(), candidate: new LoadTraces()};
  const session = {plan, settings, targets, traces, progress};
  try {
    await assertComparable(session);
    await writeGatePlan(settings.folder, plan);
    const kept = await readKeptPairs(settings.folder, rules.pairs);
    if (kept.length > 0) progress.say(`${kept.length} pairs were measured before`);
    const checked = await checkBoth(session);
    const end = await measureKept(session, kept);
    return conclusionOf(session, end, checked);
  } finally {
    await removeTraces(session);
    await Promise.all([targets.baseline.stop(), targets.candidate.stop()]);
  }
}

/** Removes what the runs left on both clusters, and says what stays. */
async function removeTraces({plan, settings, targets, traces, progress}: Session): Promise<void> {
  for (const side of ['baseline', 'candidate'] as const) {
    const left = await traces[side].remove({...settings, ...boundOf(plan)}, targets[side]);
    for (const each of linesOf([left], targets[side].baseUrl)) progress.say(each);
  }
}

/** Opens both clusters, or none. */
async function openSides(
  urls: Readonly<Record<Side, string>>,
  settings: Settings,
  progress: Progress,
): Promise<Session['targets']> {
  const baseline = await openSide('baseline', urls.baseline, settings, progress);
  try {
    return {baseline, candidate: await openSide('candidate', urls.candidate, settings, progress)};
  } catch (thrown) {
    await baseline.stop();
    throw thrown;
  }
}

/**
 * Opens the cluster of a side. It signs in with what is set for both, and with what
 * `CAMUNDA_BASELINE_...` or `CAMUNDA_CANDIDATE_...` say of that side.
 */
async function openSide(
  side: Side,
  url: string,
  settings: Settings,
  progress: Progress,
): Promise<Target> {
  progress.begin(side);
  const isOfSide = (host: string) => URL.canParse(url) && isNamed(new URL(url), [host]);
  const own = {
    ...settings,
    connection: {...settingsOfSide(settings.connection, side), CAMUNDA_REST_ADDRESS: url},
    confirmedHosts: settings.confirmedHosts.filter(isOfSide),
    contract: {},
  };
  const open = async () => {
    const opened = await openTarget(own, 'load');
    assertServed(opened);
    return opened;
  };
  const target = await namingSide(side, open).catch(thrown => {
    progress.abandon();
    throw thrown;
  });
  for (const each of target.warnings) progress.warn(each);
  progress.end('passed', targetLine(target));
  return target;
}

/**
 * Does something with the cluster of a side. An error that says how to correct `--base-url` names the
 * flag of the side instead.
 */
async function namingSide<T>(side: Side, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ExplainedError)
      thrown.message = thrown.message.replaceAll('--base-url', `--${side}`);
    throw thrown;
  }
}

/**
 * A side that does not speak the contract would have findings that are none.
 *
 * @throws ExplainedError in that case, unless nothing is to be checked
 */
async function assertComparable({plan, targets}: Session): Promise<void> {
  if (!plan.conformance) return;
  for (const side of ['baseline', 'candidate'] as const) {
    const contract = {file: plan.contract};
    const other = await otherContract({contract}, targets[side], plan.waivers);
    if (other === null) continue;
    throw new ExplainedError(
      `the ${side} cannot be checked: ${other.happened}`,
      'give its document with --contract, or add --no-conformance to compare the figures alone',
    );
  }
}

/** A gate that continues keeps the bound of its plan. */
function boundOf({overrides}: GatePlan): {readonly maxRate: number | null} {
  return {maxRate: overrides.maxRate ?? null};
}

interface Checked {
  readonly baseline?: ConformanceResult;
  readonly candidate?: ConformanceResult;
  readonly failures: readonly string[];
}

async function checkBoth({plan, settings, targets, progress}: Session): Promise<Checked> {
  if (!plan.conformance) return {failures: []};
  const results: Partial<Record<Side, ConformanceResult>> = {};
  const waivers = plan.waivers === undefined ? [] : await readWaivers(plan.waivers);
  const {seed, contract: contractFile} = plan;
  const options = {contractFile, seed, waivers, signal: settings.interrupt};
  for (const side of ['baseline', 'candidate'] as const) {
    if (settings.interrupt.aborted) return {failures: ['interrupted']};
    const target = targets[side];
    const maxRate = politeRate(boundOf(plan), target);
    progress.say(plannedLine(maxRate));
    progress.begin(`check ${side}`);
    const spoken = dialectSpoken(target.facts.speaks);
    const result = await checkTarget(target, {...options, spoken, maxRate}, progress);
    for (const each of linesOf([result.leftBehind], target.baseUrl)) progress.say(each);
    results[side] = result;
  }
  return {...results, failures: []};
}

async function measureKept(session: Session, kept: readonly MeasuredPair[]): Promise<PairsEnd> {
  const {plan, progress, settings} = session;
  progress.begin('warm-up');
  return measurePairs({
    rules: plan.rules,
    seed: plan.seed,
    scripts: plan.scripts,
    kept,
    clock: systemClock,
    signal: settings.interrupt,
    measure: (side, script, seed) => measureRun(session, side, script, seed),
    keep: pair => keepPair(session, pair),
    onPair: (pair, assessment) => tellPair(session, pair, assessment, kept.length),
  });
}

function measureRun(
  {plan, progress, settings, targets, traces}: Session,
  side: Side,
  script: string,
  seed: number,
) {
  const target = targets[side];
  const {env, project, drainMs, interrupt: signal} = settings;
  const run = async () => {
    const {facts} = await readTopology(target.baseUrl, target.access);
    const change = changeOfVersion(target, facts.gatewayVersion);
    if (change !== null) throw new Error(change);
    const load = await runScenario({
      ...plan.overrides,
      ...{script, engine: plan.engine, seed, env, project, drainMs, signal},
      contract: target.contract,
      ...listening(target, progress, traces[side]),
    });
    if (!isAbsolute(script)) traces[side].addLedger(load.ledger);
    return load;
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
    progress.end('passed', 'not counted');
  } else {
    const ratios = assessment.metrics.slice(0, 2).map(each => {
      const last = each.pairRatios.at(-1) ?? 1;
      return `${each.metric} x${last.toFixed(3)}, so far x${each.ratio.toFixed(3)}`;
    });
    progress.end('passed', ratios.join('; '));
  }
  if (next <= plan.rules.pairs && (assessment?.outcome ?? 'open') === 'open')
    progress.begin(`pair ${next} of ${plan.rules.pairs}`);
}

/** Each run of a pair becomes a record of its own: the folder of a side is a set of records. */
async function keepPair({plan, settings, targets}: Session, pair: MeasuredPair): Promise<void> {
  for (const side of ['baseline', 'candidate'] as const) {
    const loads = pair[side];
    const startedAtMs = Date.parse(loads[0]?.startedAt ?? '');
    const {facts, contract} = targets[side];
    const seed = (plan.seed + pair.pair) % 2 ** 32;
    const run = {...settings, startedAtMs, seed};
    const record = await buildRecord(run, {target: facts, contract}, {loads});
    await writeRunRecord(record, runFile(settings.folder, side, pair.pair));
  }
}

function conclusionOf(
  {plan, settings, targets}: Session,
  {pairs, failure, notes: measured}: PairsEnd,
  {baseline, candidate, failures: broken}: Checked,
): GateEnd {
  const {series, missing} = seriesOf(
    pairs.map(each => each.baseline),
    pairs.map(each => each.candidate),
  );
  const kept = `${pairs.length} pairs are kept: continue with --resume ${settings.folder}`;
  const failures = [...broken, ...(failure === null ? [] : [`${failure}; ${kept}`])];
  const notes = [...missing, ...measured];
  const sideOf = ({baseUrl, facts}: Target) => ({source: baseUrl, version: facts.gatewayVersion});
  const conclusion = concludeGate({
    design: 'pairs',
    baseline: sideOf(targets.baseline),
    candidate: sideOf(targets.candidate),
    rules: plan.rules,
    runsMeasured: pairs.length,
    assessment: assessPairs(series, plan.rules),
    answers: compareAnswers(pairs),
    newFindings: baseline && candidate ? newFindings(baseline, candidate) : null,
    failures,
    notes,
  });
  return {
    conclusion,
    target: targets.candidate.facts,
    conformance: candidate,
    seed: plan.seed,
    warnings: [...failures, ...notes],
  };
}
