import {
  formatCount,
  formatLatency,
  formatRate,
  formatRatio,
  formatShare,
  plural,
} from '../../../lib/core/format.ts';
import type {
  FigureName,
  Figures,
  FindingComparison,
  Ratio,
  ScenarioComparison,
} from '../../../lib/record/comparison-result.ts';
import type {ComparedRun, ComparisonView} from './comparison-view.ts';

/** How each figure is called, in the order in which they are shown. */
export const FIGURE_NAMES: Readonly<Record<FigureName, string>> = {
  rate: 'requests/s',
  p50: 'p50 response time',
  p99: 'p99 response time',
  p999: 'p99.9 response time',
  errors: 'failed',
  refused: 'pushed back',
};

export const FIGURES = Object.keys(FIGURE_NAMES) as readonly FigureName[];

/** A figure with its unit. */
export function figureText(figures: Figures, name: FigureName): string {
  const value = figures[name];
  if (name === 'rate') return formatRate(value);
  return name === 'errors' || name === 'refused' ? formatShare(value) : formatLatency(value);
}

/** `×1.320 (×1.210 to ×1.450)`; without an interval the ratio alone. */
export function ratioText({ratio, interval}: Ratio): string {
  const times = formatRatio(ratio);
  if (ratio === null || !interval) return times;
  return `${times} (${formatRatio(interval.low)} to ${formatRatio(interval.high)})`;
}

/** What differs, one line each: verdicts and findings first, then figures, the worse first. */
export function changeLines(view: ComparisonView): string[] {
  const {runs, scenarios} = view;
  // The figures of an invalid run do not count, here too.
  const valid = scenarios.filter(each => each.invalidPlaces.length === 0);
  const lines = valid.flatMap(each => scenarioChanges(each, runs));
  const ordered = [...lines.filter(each => each.worse), ...lines.filter(each => !each.worse)];
  return [
    ...verdictLines(runs),
    ...findingLines(view),
    ...ordered.map(each => each.text),
    ...notCompared(view),
  ];
}

function verdictLines(runs: readonly ComparedRun[]): string[] {
  if (new Set(runs.map(each => each.status)).size < 2) return [];
  const said = runs.map(({name, status}) => `${name} ${STATUS_WORDS[status]}`);
  const other = runs.find(each => each.status !== 'passed' && each.reason !== '');
  return [
    `The verdicts differ: ${said.join(', ')}${other ? ` (${other.name}: ${other.reason})` : ''}`,
  ];
}

const STATUS_WORDS = {passed: 'passed', failed: 'failed', inconclusive: 'is inconclusive'} as const;

function findingLines({runs, findings}: ComparisonView): string[] {
  const [base, ...others] = runs;
  return others.flatMap(({name, findings: own}, before) => {
    if (!base || !own || !base.findings) return [];
    const at = before + 1;
    const added = findings.filter(({places}) => places.includes(at) && !places.includes(0));
    const gone = findings.filter(({places}) => !places.includes(at) && places.includes(0));
    return [
      ...(added.length > 0 ? [`${name} has ${amount(added)} that ${base.name} has not`] : []),
      ...(gone.length > 0 ? [`${name} lacks ${amount(gone)} that ${base.name} has`] : []),
    ];
  });
}

function amount(causes: readonly FindingComparison[]): string {
  const count = causes.reduce((sum, each) => sum + each.count, 0);
  const waived = causes.reduce((sum, each) => sum + each.waived, 0);
  const known = waived > 0 ? ` (${waived === count ? 'all' : formatCount(waived)} waived)` : '';
  return `${plural(count, 'finding')}${known}`;
}

/** What only some runs have, or have INVALID, is no sign that nothing changed. */
function notCompared({runs, scenarios}: ComparisonView): string[] {
  const invalid = scenarios.filter(each => each.invalidPlaces.length > 0);
  const shared = new Set(scenarios.map(each => each.scenario));
  const alone = runs.flatMap(({name, scenarios: own}) =>
    own.filter(each => !shared.has(each)).map(each => `${each} of ${name}`),
  );
  const unchecked = runs.filter(each => !each.findings).map(each => each.name);
  return [
    ...(invalid.length > 0
      ? [`Not compared, because a run is invalid: ${invalid.map(each => each.scenario).join(', ')}`]
      : []),
    ...(alone.length > 0 ? [`Not compared, because no other run has it: ${alone.join(', ')}`] : []),
    ...(unchecked.length > 0 && unchecked.length < runs.length
      ? [`Findings not compared, because nothing was checked: ${unchecked.join(', ')}`]
      : []),
  ];
}

function scenarioChanges(
  {scenario, places, ratios, figures}: ScenarioComparison,
  runs: readonly ComparedRun[],
) {
  return (ratios[0] ?? []).flatMap((each, at) => {
    const [own, first] = [figures[at], figures[0]];
    if (!each || !own || !first) return [];
    return FIGURES.flatMap(name => {
      if (each[name].change === 'none') return [];
      const [run, base] = [runs[places[at] ?? 0]?.name, runs[places[0] ?? 0]?.name];
      const change = each[name].ratio === null ? '' : `, ${ratioText(each[name])}`;
      const text =
        `${scenario}: ${FIGURE_NAMES[name]} of ${run} is ${figureText(own, name)}, ` +
        `of ${base} ${figureText(first, name)}${change}`;
      return [{worse: each[name].change === 'worse', text}];
    });
  });
}
