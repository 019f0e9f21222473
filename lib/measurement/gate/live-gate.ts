import {isAbsolute} from 'node:path';
import {systemClock} from '../../core/clock.ts';
import {ExplainedError} from '../../core/errors.ts';
import {formatRatio, plural} from '../../core/format.ts';
import {findScript} from '../../engine/bundle/find-script.ts';
import {runScenario} from '../../engine/engine.ts';
import {writeRunRecord} from '../../record/write-run-record.ts';
import {linesOf} from '../left-behind.ts';
import {listening} from '../load.ts';
import {LoadTraces} from '../load-traces.ts';
import type {Progress} from '../progress.ts';
import {buildRecord} from '../record.ts';
import type {Settings} from '../settings/settings.ts';
import type {Streams} from '../stream/receivers.ts';
import {otherRelease} from '../target/one-release.ts';
import type {Target} from '../target/open-target.ts';
import {readTopology} from '../target/read-topology.ts';
import {otherContract} from '../target/spoken-contract.ts';
import {watching} from '../watch/watch-cluster.ts';
import {type Assessment, assessPairs, withDetectable} from './assess.ts';
import {type Checked, checkSides} from './check-sides.ts';
import {concludeGate, type GateEnd} from './conclude-gate.ts';
import {environmentDifferences} from './environment.ts';
import type {GatePlan} from './gate-plan.ts';
import {boundOf, fittedPlan, readKeptPairs, runFile, writeGatePlan} from './gate-plan.ts';
import type {GateRules} from './gate-rules.ts';
import {makeReady, metricsOf, namingSide, openSides, type Session} from './gate-session.ts';
import {measurePairs, type PairsEnd, seriesOfPairs} from './measure-pairs.ts';
import {type MeasuredPair, runMsNeeded, SIDES, type Side} from './run-figures.ts';

/** Whom a live gate tells what it does. */
interface LiveGate {
  readonly progress: Progress;
  readonly streams: Streams;
  /** Is told after each pair what all of them say. */
  tell(end: GateEnd): void;
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
  {progress, streams, tell}: LiveGate,
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
  const session: Session = {plan, settings, targets, traces, progress, streams, otherRelease: null};
  try {
    await assertComparable(session);
    await writeGatePlan(settings.folder, plan);
    const kept = await readKeptPairs(settings.folder, rules.pairs, {
      baseline: targets.baseline.facts.gatewayVersion,
      candidate: targets.candidate.facts.gatewayVersion,
    });
    if (kept.length > 0)
      progress.say(
        `${plural(kept.length, 'pair')} of an earlier attempt ${kept.length === 1 ? 'is' : 'are'} kept`,
      );
    const checked = await checkSides(session);
    const end = await measureKept(session, kept, (pairs, rules) => {
      const soFar = {pairs, rules, failure: 'the gate goes on', notes: []};
      tell(conclusionOf(session, soFar, checked));
    });
    return conclusionOf(session, end, checked);
  } finally {
    await removeTraces(session);
    await Promise.all([targets.baseline.stop(), targets.candidate.stop()]);
  }
}

/** Removes what the runs left on both clusters, and says what stays. */
async function removeTraces({plan, settings, targets, traces, progress}: Session): Promise<void> {
  for (const side of SIDES) {
    const left = await traces[side].remove({...settings, ...boundOf(plan)}, targets[side]);
    for (const each of linesOf([left], targets[side].baseUrl)) progress.say(each);
  }
}

/**
 * A side that does not speak the contract would have findings that are none.
 *
 * @throws ExplainedError in that case, unless nothing is to be checked
 */
async function assertComparable({plan, targets}: Session): Promise<void> {
  if (!plan.conformance) return;
  for (const side of SIDES) {
    const contract = {file: plan.contract};
    const other = await otherContract({contract}, targets[side], plan.waivers);
    if (other === null) continue;
    throw new ExplainedError(
      `the ${side} cannot be checked: ${other.happened}`,
      'give its document with --contract, or add --no-conformance to compare the figures alone',
    );
  }
}

async function measureKept(
  session: Session,
  kept: readonly MeasuredPair[],
  tell: (pairs: readonly MeasuredPair[], rules: GateRules) => void,
): Promise<PairsEnd> {
  const pairs = [...kept];
  const {plan, progress, settings} = session;
  const startedMs = systemClock.monotonicMs();
  const tellPace = (count: number) =>
    tellWhole(session, count - kept.length, kept.length, startedMs);
  tellPace(kept.length);
  progress.begin('warm-up');
  return measurePairs({
    rules: plan.rules,
    seed: plan.seed,
    scripts: plan.scripts,
    kept,
    clock: systemClock,
    signal: settings.interrupt,
    measure: (side, script, {seed, pair}) => measureRun(session, side, script, {seed, pair}),
    fit: cold => fitRuns(session, cold),
    keep: pair => keepPair(session, pair),
    onPair(pair, assessment) {
      if (pair) tellPace(pair.pair);
      tellPair(session, pair, assessment, kept.length);
      if (!pair) return;
      pairs.push(pair);
      tell(pairs, session.plan.rules);
    },
  });
}

/** How many pairs are measured of those that there may be: the evidence may be enough before. */
function tellWhole(
  {plan, progress}: Session,
  measured: number,
  keptCount: number,
  startedMs: number,
): void {
  const {pairs} = plan.rules;
  const done = keptCount + measured;
  const elapsedMs = systemClock.monotonicMs() - startedMs;
  const leftMs = measured > 0 ? (elapsedMs / measured) * (pairs - done) : null;
  progress.overall({share: done / pairs, text: `${done} of ${pairs} pairs`, leftMs});
}

/** Makes runs long enough for their percentiles, by what the first ones had. */
async function fitRuns(session: Session, cold: MeasuredPair): Promise<GateRules> {
  const needed = SIDES.flatMap(side => cold[side].flatMap(load => runMsNeeded(load) ?? []));
  const {plan, say} = fittedPlan(session.plan, needed.length === 0 ? null : Math.max(...needed));
  if (say !== null) session.progress.warn(say);
  session.plan = plan;
  await writeGatePlan(session.settings.folder, plan);
  session.progress.begin(`pair 1 of ${plan.rules.pairs}`);
  return plan.rules;
}

function measureRun(
  session: Session,
  side: Side,
  script: string,
  {seed, pair}: {readonly seed: number; readonly pair: number},
) {
  const {plan, progress, settings, streams, targets, traces} = session;
  const target = targets[side];
  const {env, project, drainMs, interrupt: signal} = settings;
  const run = async () => {
    await readTopology(target.baseUrl, target.access);
    await assertSameRelease(session, side);
    const load = await runScenario({
      ...plan.overrides,
      ...{script, engine: plan.engine, seed, env, project, drainMs, signal},
      contract: target.contract,
      ...listening(target, progress, traces[side]),
      ...streams.listener({side}),
    });
    if (!isAbsolute(script)) traces[side].addLedger(load.ledger);
    await assertSameRelease(session, side);
    return load;
  };
  return namingSide(side, async () => {
    await makeReady(session, side, pair);
    const {access, baseUrl} = target;
    const urls = metricsOf(plan, side);
    // What was not told is lacking in the figures of the run.
    const onMiss = (line: string) => progress.warn(line);
    return watching({urls, queries: settings.metrics.queries, access, baseUrl}, run, onMiss);
  });
}

/** @throws Error that ends the gate: a run on another release is of neither side */
async function assertSameRelease(session: Session, side: Side): Promise<void> {
  const change = await otherRelease(session.targets[side]);
  if (change === null) return;
  session.otherRelease = `the ${side}: ${change}`;
  throw new Error(change);
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
    // How many pairs there are is known once the runs are planned.
    if (keptCount === 0) return;
  } else {
    const ratios = assessment.metrics.slice(0, 2).map(each => {
      const last = each.pairRatios.at(-1) ?? 1;
      return `${each.metric} ${formatRatio(last)}, so far ${formatRatio(each.ratio ?? 1)}`;
    });
    progress.end('passed', ratios.join('; '));
  }
  if (next <= plan.rules.pairs && (assessment?.outcome ?? 'open') === 'open')
    progress.begin(`pair ${next} of ${plan.rules.pairs}`);
}

/** Each run of a pair becomes a record of its own: the folder of a side is a set of records. */
async function keepPair({plan, settings, targets}: Session, pair: MeasuredPair): Promise<void> {
  for (const side of SIDES) {
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
  {plan, settings, targets, otherRelease: change}: Session,
  {pairs, rules, failure, notes: measured}: PairsEnd,
  {candidate, newFindings, once, failures: broken}: Checked,
): GateEnd {
  const set = seriesOfPairs(pairs);
  const kept = `${plural(pairs.length, 'pair')} ${pairs.length === 1 ? 'is' : 'are'} kept: continue with --resume ${settings.folder}`;
  const early = failure === null || change !== null ? [] : [`${failure}; ${kept}`];
  const failures = [...broken, ...early];
  const notes = [...sameClusterNote(plan, targets), ...measured];
  const sideOf = ({baseUrl, facts}: Target) => ({source: baseUrl, version: facts.gatewayVersion});
  const loads = pairs.flatMap(each => [...each.baseline, ...each.candidate]);
  const conclusion = concludeGate({
    design: 'pairs',
    baseline: sideOf(targets.baseline),
    candidate: sideOf(targets.candidate),
    rules,
    runsMeasured: pairs.length,
    runMs: Math.max(0, ...loads.map(each => each.durationMs)),
    measured: set,
    assessment: withDetectable(assessPairs(set.series, rules), set.series, rules),
    environment: environmentDifferences(targets.baseline.facts, targets.candidate.facts),
    newFindings,
    findingsOnce: once,
    ...(change === null
      ? {}
      : {otherRelease: `${change} (${plural(pairs.length, 'pair')} before it)`}),
    failures,
    notes,
  });
  return {
    conclusion,
    target: targets.candidate.facts,
    conformance: candidate,
    seed: plan.seed,
    warnings: [...(change === null ? [] : [change]), ...failures, ...notes],
  };
}

/** Two sides at one address have to be told apart by something. */
function sameClusterNote(
  {beforeRun}: GatePlan,
  {baseline, candidate}: Session['targets'],
): string[] {
  if (baseline.baseUrl !== candidate.baseUrl) return [];
  const version = baseline.facts.gatewayVersion;
  if (beforeRun === undefined)
    return ['both sides are one address: without --before-run, nothing but chance is compared'];
  return version !== null && version === candidate.facts.gatewayVersion
    ? [`both sides answer as ${version}: --before-run may not have installed another release`]
    : [];
}
