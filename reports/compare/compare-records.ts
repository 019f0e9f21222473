import type {RunRecord} from '../../lib/record/run-record.ts';
import {groupBy} from '../render/summary/group.ts';
import {compareLoads, type LoadComparison} from './compare-loads.ts';

/** Several records side by side: the first is what the others are compared with. */
export interface Comparison {
  readonly runs: readonly RunRecord[];
  /** How the page calls each: `A`, `B`, in order. */
  readonly names: readonly string[];
  readonly scenarios: readonly ScenarioComparison[];
  readonly findings: readonly FindingComparison[];
}

export interface ScenarioComparison {
  readonly scenario: string;
  /** Which runs have it, by their place. */
  readonly places: readonly number[];
  /** In the order of `places`. */
  readonly comparison: LoadComparison;
}

/** A finding, and which runs have it, by their place. */
export interface FindingComparison {
  readonly id: string;
  readonly message: string;
  readonly places: readonly number[];
}

/** Lays records side by side. @param runs at least two */
export function compareRecords(runs: readonly RunRecord[]): Comparison {
  return {
    runs,
    names: runs.map((_, at) => runName(at)),
    scenarios: sharedScenarios(runs),
    findings: differingFindings(runs),
  };
}

/** `A` to `Z`, then `A2`. */
export function runName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`;
}

function sharedScenarios(runs: readonly RunRecord[]): ScenarioComparison[] {
  // Of a scenario that a run drove twice, the first stands for it.
  const all = runs.flatMap((run, at) =>
    [...groupBy(run.loads, each => each.scenario).values()].flatMap(([load]) =>
      load ? [{at, load}] : [],
    ),
  );
  return [...groupBy(all, each => each.load.scenario)]
    .filter(([, each]) => each.length > 1)
    .map(([scenario, each]) => ({
      scenario,
      places: each.map(one => one.at),
      comparison: compareLoads(each.map(one => one.load)),
    }));
}

/** What some runs found and others did not; what all found is no difference. */
function differingFindings(runs: readonly RunRecord[]): FindingComparison[] {
  const checked = runs.filter(each => each.conformance).length;
  const all = runs.flatMap((run, at) =>
    (run.conformance?.findings ?? []).map(finding => ({at, finding})),
  );
  return [...groupBy(all, each => each.finding.id)]
    .map(([id, each]) => ({
      id,
      message: each[0]?.finding.message ?? '',
      places: [...new Set(each.map(one => one.at))],
    }))
    .filter(each => each.places.length < checked);
}
