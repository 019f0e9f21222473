import {resolve} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {ExplainedError} from '../../core/errors.ts';
import type {EnvironmentDifference} from '../../record/gate-result.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {readRecordSet} from '../../record/read-run-record.ts';
import type {RunRecord} from '../../record/run-record.ts';
import type {Progress} from '../progress.ts';
import {defined} from '../settings/settings.ts';
import {assessPairs, withDetectable} from './assess.ts';
import {assessSets} from './assess-sets.ts';
import {concludeGate, type GateEnd} from './conclude-gate.ts';
import {environmentDifferences} from './environment.ts';
import {type RulesGiven, rulesOf} from './gate-plan.ts';
import {assertDecidable, type GateRules, PAIRS_MAX, PAIRS_MIN, WATCHED} from './gate-rules.ts';
import {seriesOfPairs} from './measure-pairs.ts';
import {type MeasuredPair, seriesOf, unmeasured, withoutSeconds} from './run-figures.ts';
import {warmUpEnd} from './steady-rate.ts';

/** A gate on two folders of records as it is asked for. */
export interface RecordedRequest {
  readonly baseline: string;
  readonly candidate: string;
  readonly rules: RulesGiven;
}

/**
 * Runs a gate on two folders of records.
 *
 * @throws ExplainedError with the reason why these records cannot be compared
 */
export async function recordedGate(
  folders: RecordedRequest,
  cwd: string,
  progress: Progress,
): Promise<GateEnd> {
  progress.say('c8gauge gate, on records\n');
  const wanted = rulesOf(folders.rules);
  const baseline = await runsIn(resolve(cwd, folders.baseline));
  const candidate = await runsIn(resolve(cwd, folders.candidate));
  const runs = recordedRuns(baseline, candidate);
  const measured = runs.pairs ? seriesOfPairs(runs.pairs) : seriesOf(runs.baseline, runs.candidate);
  const {series} = measured;
  const scenarios = new Set(series.map(each => each.scenario)).size;
  const watched = series.some(each => WATCHED.includes(each.metric));
  // All runs are there already: there is no earlier look.
  const count = Math.min(runs.baseline.length, runs.candidate.length);
  const rules: GateRules = {...wanted, pairs: count, looksEarly: false};
  if (runs.pairs) assertDecidable(rules, {scenarios: Math.max(1, scenarios), watched});
  const side = (folder: string, records: readonly RecordedRun[]) => ({
    source: folder,
    version: records.at(-1)?.record.target.gatewayVersion ?? null,
    ...defined({revision: records.at(-1)?.record.run.revision}),
  });
  const {notes} = runs;
  const conclusion = concludeGate({
    design: runs.pairs ? 'pairs' : 'sets',
    baseline: side(folders.baseline, baseline),
    candidate: side(folders.candidate, candidate),
    rules,
    runsMeasured: count,
    runMs: Math.max(...[...runs.baseline, ...runs.candidate].flat().map(each => each.durationMs)),
    measured,
    assessment: runs.pairs
      ? withDetectable(assessPairs(series, rules), series, rules)
      : assessSets(series, rules),
    environment: runs.environment,
    newFindings: null,
    findingsOnce: [],
    failures: [],
    notes,
  });
  const target = candidate.at(-1)?.record.target;
  if (!target) throw new ExplainedError(`${folders.candidate} is empty`, 'give another folder');
  return {conclusion, target, conformance: undefined, seed: 0, warnings: notes};
}

/**
 * The runs of a side, without their seconds: a gate compares whole runs.
 *
 * @throws ExplainedError when a record of them is broken: a gate on the others would claim more than it knows
 */
async function runsIn(folder: string): Promise<RecordedRun[]> {
  const runs: RecordedRun[] = [];
  for await (const each of readRecordSet(folder)) {
    if ('refusal' in each) throw each.refusal;
    const loads = each.record.loads.map(withoutSeconds);
    runs.push({file: each.file, record: {...each.record, loads}});
  }
  return runs;
}

/** A record and where it was read. */
export interface RecordedRun {
  readonly file: string;
  readonly record: RunRecord;
}

/** Runs of both sides in the order of time, fit to be compared. */
export interface RecordedRuns {
  readonly baseline: readonly (readonly LoadResult[])[];
  readonly candidate: readonly (readonly LoadResult[])[];
  /** The same runs in pairs where they were interleaved; null where they were not. */
  readonly pairs: readonly MeasuredPair[] | null;
  readonly environment: readonly EnvironmentDifference[];
  readonly notes: readonly string[];
}

/**
 * Takes the runs of two sets of records, or refuses them.
 *
 * @throws ExplainedError with the reason: too few runs, an INVALID one, or runs that differ in
 * scenarios, script, engine or options: comparing those says nothing about the cluster
 */
export function recordedRuns(
  baseline: readonly RecordedRun[],
  candidate: readonly RecordedRun[],
): RecordedRuns {
  const before = byTime(baseline);
  const after = byTime(candidate);
  assertCount('--baseline', before.length);
  assertCount('--candidate', after.length);
  const all = [...before, ...after];
  for (const each of all) assertUsable(each);
  for (const each of all.slice(1)) assertAlike(all[0] as RecordedRun, each);
  const notes: string[] = [];
  const machines = machinesOf(all);
  if (machines.includes(', ')) notes.push(`the runs come from different machines: ${machines}`);
  return {
    baseline: before.map(each => each.record.loads),
    candidate: after.map(each => each.record.loads),
    environment: differencesOf(before, after),
    ...pairUp(before, after, notes),
  };
}

/**
 * What differs between the sides besides the release: of the clusters, by their newest records; and how
 * the runs were made.
 *
 * @param before in the order of time, as `after`
 */
function differencesOf(
  before: readonly RecordedRun[],
  after: readonly RecordedRun[],
): EnvironmentDifference[] {
  const [one, other] = [before.at(-1), after.at(-1)];
  const clusters =
    one && other ? environmentDifferences(one.record.target, other.record.target) : [];
  const made = (
    [
      ['machine of the load', machinesOf],
      ['warm-up', warmUpsOf],
    ] as const
  ).flatMap(([what, told]) => {
    const [left, right] = [told(before), told(after)];
    return left === right ? [] : [{what, baseline: left, candidate: right}];
  });
  return [...clusters, ...made];
}

/** `2 x AMD EPYC`, each once. */
function machinesOf(runs: readonly RecordedRun[]): string {
  const machines = runs.map(({record: {generator}}) => `${generator.cpus} x ${generator.cpuModel}`);
  return [...new Set(machines)].join(', ');
}

/** How long the warm-ups of these runs are: `0 s, 3 s`. */
function warmUpsOf(runs: readonly RecordedRun[]): string {
  const ends = new Set(runs.flatMap(({record}) => record.loads.map(warmUpEnd)));
  return [...ends]
    .sort((a, b) => a - b)
    .map(each => `${each} s`)
    .join(', ');
}

function byTime(runs: readonly RecordedRun[]): RecordedRun[] {
  return runs.filter(each => each.record.loads.length > 0).sort((a, b) => startMs(a) - startMs(b));
}

function startMs({record}: RecordedRun): number {
  return Date.parse(record.loads[0]?.startedAt ?? record.run.startedAt);
}

function assertCount(flag: string, count: number): void {
  if (count < PAIRS_MIN) {
    throw new ExplainedError(
      `${flag} has ${count} records of loads, and fewer than ${PAIRS_MIN} can show nothing`,
      `record ${PAIRS_MIN} runs or more of each side`,
    );
  }
  if (count > PAIRS_MAX) {
    throw new ExplainedError(
      `${flag} has ${count} records of loads`,
      `give at most ${PAIRS_MAX}, the newest`,
    );
  }
}

function assertUsable({file, record}: RecordedRun): void {
  for (const load of record.loads) {
    const reason = unmeasured(load);
    if (reason === null) continue;
    throw new ExplainedError(
      `${file}: ${reason}`,
      'take the record out, or measure that run again',
    );
  }
}

/** The shape of a run: what has to be alike before figures are compared. */
export function shapeOf({scenario, bundleSha256, engine, options}: LoadResult) {
  return {
    scenario,
    script: bundleSha256,
    engine: `${engine.name} ${engine.version}`,
    options,
  };
}

function assertAlike(one: RecordedRun, other: RecordedRun): void {
  const [shapes, others] = [one.record.loads.map(shapeOf), other.record.loads.map(shapeOf)];
  const names = (of: typeof shapes) => of.map(each => each.scenario).join(', ');
  const refuse = (what: string, first: string, second: string): never => {
    throw new ExplainedError(
      `${one.file} and ${other.file} ran different ${what} (${first}; ${second})`,
      'compare runs that were made alike',
    );
  };
  if (names(shapes) !== names(others)) refuse('scenarios', names(shapes), names(others));
  for (const [at, shape] of shapes.entries()) {
    const against = others[at] as typeof shape;
    if (shape.engine !== against.engine) refuse('engines', shape.engine, against.engine);
    if (shape.script !== against.script)
      refuse(`versions of ${shape.scenario}`, shape.script.slice(0, 8), against.script.slice(0, 8));
    const option = differingOption(shape.options, against.options);
    if (option)
      refuse(`options: ${option}`, text(shape.options[option]), text(against.options[option]));
  }
}

function differingOption(one: LoadResult['options'], other: LoadResult['options']) {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.find(each => !isDeepStrictEqual(one[each], other[each]));
}

function text(value: unknown): string {
  return (JSON.stringify(value) ?? 'none').slice(0, 80);
}

/**
 * Runs are pairs where every two that follow each other in time are one of each side. Then drift affects
 * both sides alike, which it does not where one side ran first and then the other.
 */
function pairUp(before: readonly RecordedRun[], after: readonly RecordedRun[], notes: string[]) {
  const line = [
    ...before.map(run => ({run, isBaseline: true})),
    ...after.map(run => ({run, isBaseline: false})),
  ].sort((a, b) => startMs(a.run) - startMs(b.run));
  const couples = Array.from({length: line.length >> 1}, (_, at) => line.slice(2 * at, 2 * at + 2));
  const interleaved =
    line.length % 2 === 0 && couples.every(([one, two]) => one?.isBaseline !== two?.isBaseline);
  if (!interleaved) {
    notes.push(
      'the runs of the two sides were not interleaved: a machine that drifted in between looks like ' +
        'a slower (or faster) release, and no rate of false alarms can be promised',
    );
    return {pairs: null, notes};
  }
  if (new Set(couples.map(([one]) => one?.isBaseline)).size === 1)
    notes.push('the same side ran first in every pair: a steady drift counts as its advantage');
  const pairs = couples.map((couple, at) => ({
    pair: at + 1,
    baseline: couple.find(each => each.isBaseline)?.run.record.loads ?? [],
    candidate: couple.find(each => !each.isBaseline)?.run.record.loads ?? [],
  }));
  return {pairs, notes};
}
