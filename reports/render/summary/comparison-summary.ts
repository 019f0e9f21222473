import {
  formatLatency,
  formatRate,
  formatRatio,
  formatShare,
  plural,
} from '../../../lib/core/format.ts';
import type {
  Comparison,
  FigureName,
  Figures,
  Ratio,
  ScenarioComparison,
} from '../../../lib/record/comparison-result.ts';

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
export function changeLines(comparison: Comparison): string[] {
  const {scenarios, names} = comparison;
  // The figures of an invalid run do not count, here too.
  const valid = scenarios.filter(each => each.invalidPlaces.length === 0);
  const lines = valid.flatMap(each => scenarioChanges(each, names));
  const ordered = [...lines.filter(each => each.worse), ...lines.filter(each => !each.worse)];
  return [
    ...verdictLines(comparison),
    ...findingLines(comparison),
    ...ordered.map(each => each.text),
    ...notCompared(comparison),
  ];
}

function verdictLines({runs, names}: Comparison): string[] {
  if (new Set(runs.map(each => each.verdict.status)).size < 2) return [];
  const said = runs.map(({verdict}, at) => `${names[at]} ${STATUS_WORDS[verdict.status]}`);
  const at = runs.findIndex(each => each.verdict.status !== 'passed');
  const reason = runs[at]?.verdict.reasons[0];
  return [`The verdicts differ: ${said.join(', ')}${reason ? ` (${names[at]}: ${reason})` : ''}`];
}

const STATUS_WORDS = {passed: 'passed', failed: 'failed', inconclusive: 'is inconclusive'} as const;

function findingLines({runs, names, findings}: Comparison): string[] {
  return runs.flatMap((run, at) => {
    if (at === 0 || !run.conformance || !runs[0]?.conformance) return [];
    const added = findings.filter(({places}) => places.includes(at) && !places.includes(0)).length;
    const gone = findings.filter(({places}) => !places.includes(at) && places.includes(0)).length;
    return [
      ...(added > 0
        ? [`${names[at]} has ${plural(added, 'finding')} that ${names[0]} has not`]
        : []),
      ...(gone > 0 ? [`${names[at]} lacks ${plural(gone, 'finding')} that ${names[0]} has`] : []),
    ];
  });
}

/** What only some runs have, or have INVALID, is no sign that nothing changed. */
function notCompared({runs, names, scenarios}: Comparison): string[] {
  const invalid = scenarios.filter(each => each.invalidPlaces.length > 0);
  const shared = new Set(scenarios.map(each => each.scenario));
  const alone = runs.flatMap(({loads}, at) =>
    loads
      .filter(each => !shared.has(each.scenario))
      .map(each => `${each.scenario} of ${names[at]}`),
  );
  const unchecked = runs.flatMap(({conformance}, at) => (conformance ? [] : [names[at]]));
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
  names: readonly string[],
) {
  return ratios.flatMap((each, at) => {
    const [own, first] = [figures[at], figures[0]];
    if (!each || !own || !first) return [];
    return FIGURES.flatMap(name => {
      if (each[name].change === 'none') return [];
      const [run, base] = [names[places[at] ?? 0], names[places[0] ?? 0]];
      const change = each[name].ratio === null ? '' : `, ${ratioText(each[name])}`;
      const text =
        `${scenario}: ${FIGURE_NAMES[name]} of ${run} is ${figureText(own, name)}, ` +
        `of ${base} ${figureText(first, name)}${change}`;
      return [{worse: each[name].change === 'worse', text}];
    });
  });
}
