import {groupBy} from '../../core/group-by.ts';
import type {
  Comparison,
  FindingComparison,
  ScenarioComparison,
} from '../../record/comparison-result.ts';
import type {RunRecord} from '../../record/run-record.ts';
import {compareLoads} from './compare-loads.ts';

/** Lays records side by side, to be shown together. @param runs at least two */
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
  // Of a scenario that ran twice in a run, the first is compared.
  const all = runs.flatMap((run, at) =>
    [...groupBy(run.loads, each => each.scenario).values()].flatMap(([load]) =>
      load ? [{at, load, valid: isValid(run, load.scenario)}] : [],
    ),
  );
  return [...groupBy(all, each => each.load.scenario)]
    .filter(([, each]) => each.length > 1)
    .map(([scenario, each]) => ({
      scenario,
      places: each.map(one => one.at),
      invalidPlaces: each.filter(one => !one.valid).map(one => one.at),
      ...compareLoads(each.map(one => one.load)),
    }));
}

function isValid({loads}: RunRecord, scenario: string): boolean {
  return loads.every(each => each.scenario !== scenario || each.validity.valid);
}

/** What all runs found is no difference. */
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
