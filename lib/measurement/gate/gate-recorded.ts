import type {GateEnd} from '../../cli/gate.ts';
import type {Progress} from '../../cli/progress.ts';
import {ExplainedError} from '../../core/errors.ts';
import {readRecordSet} from '../../record/read-run-record.ts';
import {assessPairs} from './assess-pairs.ts';
import {assessSets} from './assess-sets.ts';
import {compareAnswers} from './compare-answers.ts';
import {concludeGate} from './conclude-gate.ts';
import type {GateRules} from './gate-rules.ts';
import {refuseHopeless} from './gate-rules.ts';
import {seriesOf} from './gate-series.ts';
import {type RecordedRun, type RecordedRuns, recordedRuns} from './recorded-runs.ts';

/**
 * Runs a gate on two folders of records.
 *
 * @throws ExplainedError with the reason why these records cannot be compared
 */
export async function recordedGate(
  folders: {readonly baseline: string; readonly candidate: string},
  wanted: GateRules,
  out: string,
  progress: Progress,
): Promise<GateEnd> {
  progress.say('c8gauge gate, on records\n');
  const [baseline, candidate] = [await runsIn(folders.baseline), await runsIn(folders.candidate)];
  const runs = recordedRuns(baseline, candidate);
  const {series, missing} = seriesOf(runs.baseline, runs.candidate);
  const scenarios = new Set(series.map(each => each.scenario)).size;
  // All of it is there already: nothing is looked at on the way.
  const count = Math.min(runs.baseline.length, runs.candidate.length);
  const rules = {...wanted, pairs: count, looksEarly: false};
  if (runs.pairs) refuseHopeless(rules, Math.max(1, scenarios));
  const side = (folder: string, records: readonly RecordedRun[]) => ({
    source: folder,
    version: records.at(-1)?.record.target.gatewayVersion ?? null,
  });
  const notes = [...missing, ...runs.notes];
  const conclusion = concludeGate({
    design: runs.pairs ? 'pairs' : 'sets',
    baseline: side(folders.baseline, baseline),
    candidate: side(folders.candidate, candidate),
    rules,
    runsMeasured: count,
    assessment: runs.pairs ? assessPairs(series, rules) : assessSets(series, rules),
    answers: compareAnswers(asPairs(runs)),
    newFindings: null,
    failures: [],
    notes,
  });
  const target = candidate.at(-1)?.record.target;
  if (!target) throw new ExplainedError(`${folders.candidate} is empty`, 'give another folder');
  return {conclusion, target, conformance: undefined, seed: 0, out, warnings: notes};
}

/**
 * The runs of a side, without their seconds: a gate compares whole runs.
 *
 * @throws ExplainedError when a record of them is broken: a gate on the others says less than it seems
 */
async function runsIn(folder: string): Promise<RecordedRun[]> {
  const runs: RecordedRun[] = [];
  for await (const each of readRecordSet(folder)) {
    if ('refusal' in each) throw each.refusal;
    const loads = each.record.loads.map(load => ({...load, seconds: []}));
    runs.push({file: each.file, record: {...each.record, loads}});
  }
  return runs;
}

/** What was refused is counted over all runs: which of them belong together does not matter there. */
function asPairs({pairs, baseline, candidate}: RecordedRuns) {
  if (pairs) return pairs;
  const count = Math.min(baseline.length, candidate.length);
  return Array.from({length: count}, (_, at) => ({
    pair: at + 1,
    baseline: baseline[at] ?? [],
    candidate: candidate[at] ?? [],
  }));
}
