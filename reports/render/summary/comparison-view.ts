import {groupBy} from '../../../lib/core/group-by.ts';
import type {
  Comparison,
  FindingComparison,
  ScenarioComparison,
} from '../../../lib/record/comparison-result.ts';
import {findingCauses} from '../../../lib/record/finding-causes.ts';
import type {RunRecord, VerdictStatus} from '../../../lib/record/run-record.ts';
import type {OverlayCharts} from '../series/chart-series.ts';
import {cutText, visibleLine} from './visible-text.ts';
import {targetLine, verdictWords} from './wording.ts';

/** A comparison as the page shows it: small enough to be in the page, which then shows any of its runs. */
export interface ComparisonView {
  readonly runs: readonly ComparedRun[];
  readonly scenarios: readonly ComparedScenario[];
  readonly findings: readonly FindingComparison[];
  /** Causes of findings that are in the records only. */
  readonly causesLeftOut: number;
}

/** What is told of a run. */
export interface ComparedRun {
  /** `A`, `B`. */
  readonly name: string;
  readonly id: string;
  readonly status: VerdictStatus;
  /** The verdict as a heading. */
  readonly words: string;
  /** Why; empty where nothing is said. */
  readonly reason: string;
  readonly target: string;
  readonly startedAt: string;
  readonly seed: number;
  /** Those that it measured. */
  readonly scenarios: readonly string[];
  /** Null: nothing was checked. */
  readonly findings: {
    readonly causes: number;
    readonly count: number;
    readonly waived: number;
  } | null;
}

/** A scenario and where its charts are. */
export interface ComparedScenario extends ScenarioComparison {
  /** The id of its part of the page. */
  readonly id: string;
  /** What its chart of response times shows. */
  readonly percentile: string;
}

const REASON_LENGTH_MAX = 300;
/** Rows beyond these make the page heavy, and nobody reads them all. */
const CAUSES_MAX = 1000;

/** What the page of a comparison shows. */
export function comparisonView(
  {runs, names, scenarios, findings}: Comparison,
  charts: readonly OverlayCharts[],
): ComparisonView {
  return {
    runs: runs.map((run, at) => comparedRun(run, names[at] ?? '')),
    scenarios: scenarios.map((each, at) => ({
      ...each,
      id: charts[at]?.id ?? '',
      percentile: charts[at]?.latencies.percentile ?? 'p50',
    })),
    findings: findings.slice(0, CAUSES_MAX),
    causesLeftOut: Math.max(0, findings.length - CAUSES_MAX),
  };
}

function comparedRun(record: RunRecord, name: string): ComparedRun {
  const {run, verdict, loads, conformance} = record;
  const all = conformance?.findings ?? [];
  const open = all.filter(each => !each.waived);
  return {
    name,
    id: run.id,
    status: verdict.status,
    words: verdictWords(record),
    reason: cutText(visibleLine(verdict.reasons[0] ?? ''), REASON_LENGTH_MAX),
    target: targetLine(record),
    startedAt: run.startedAt,
    seed: run.seed,
    scenarios: loads.map(each => each.scenario),
    findings: conformance
      ? {
          causes: findingCauses(open).length,
          count: open.length,
          waived: all.length - open.length,
        }
      : null,
  };
}

/**
 * Some of the runs beside each other, as if only they had been given.
 *
 * @param places the first is what the others are compared with
 */
export function pickRuns(view: ComparisonView, places: readonly number[]): ComparisonView {
  const runs = places.flatMap(place => view.runs[place] ?? []);
  return {
    runs,
    scenarios: view.scenarios.flatMap(each => pickOf(each, places)),
    findings: pickFindings(view, places),
    causesLeftOut: view.causesLeftOut,
  };
}

function pickOf(scenario: ComparedScenario, places: readonly number[]): ComparedScenario[] {
  // Where each run that was picked stands among those that have the scenario.
  const having = places.flatMap((place, at) => {
    const from = scenario.places.indexOf(place);
    return from < 0 ? [] : [{at, from, place}];
  });
  if (having.length < 2) return [];
  return [
    {
      ...scenario,
      places: having.map(each => each.at),
      invalidPlaces: having.flatMap(({at, place}) =>
        scenario.invalidPlaces.includes(place) ? [at] : [],
      ),
      figures: having.flatMap(({from}) => scenario.figures[from] ?? []),
      ratios: having.map(base =>
        having.map(({from}) => scenario.ratios[base.from]?.[from] ?? null),
      ),
    },
  ];
}

function pickFindings({runs, findings}: ComparisonView, places: readonly number[]) {
  const checked = places.filter(place => runs[place]?.findings).length;
  const picked = findings.flatMap(each => {
    const having = places.flatMap((place, at) => (each.places.includes(place) ? [at] : []));
    return having.length > 0 && having.length < checked ? [{...each, places: having}] : [];
  });
  // Runs that were not picked no longer part what these have in common.
  return [...groupBy(picked, each => `${each.places.join()} ${each.cause}`).values()]
    .flatMap(([first, ...others]) => (first ? [others.reduce(joined, first)] : []))
    .sort((a, b) => Number(a.places.includes(0)) - Number(b.places.includes(0)));
}

function joined(one: FindingComparison, other: FindingComparison): FindingComparison {
  return {
    ...one,
    operations: [...new Set([...one.operations, ...other.operations])],
    count: one.count + other.count,
    waived: one.waived + other.waived,
  };
}

/** The curves of the runs that were picked. */
export function pickCharts(
  charts: readonly OverlayCharts[],
  names: readonly string[],
): OverlayCharts[] {
  const of = <T extends {readonly name: string}>(lines: readonly T[]) =>
    names.flatMap(name => lines.find(each => each.name === name) ?? []);
  return charts.map(({id, rates, latencies, tails}) => ({
    id,
    rates: {...rates, lines: of(rates.lines)},
    latencies: {...latencies, lines: of(latencies.lines)},
    tails: {...tails, lines: of(tails.lines)},
  }));
}
