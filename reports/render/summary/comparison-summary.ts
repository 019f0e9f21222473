import {formatLatency, formatRate, formatRatio, formatShare} from '../../../lib/core/format.ts';
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
  errors: 'errors',
};

export const FIGURES = Object.keys(FIGURE_NAMES) as readonly FigureName[];

/** A figure with its unit. */
export function figureText(figures: Figures, name: FigureName): string {
  const value = figures[name];
  if (name === 'rate') return formatRate(value);
  return name === 'errors' ? formatShare(value) : formatLatency(value);
}

/** `×1.320 (×1.210 to ×1.450)`; without an interval the ratio alone. */
export function ratioText({ratio, interval}: Ratio): string {
  const times = formatRatio(ratio);
  if (ratio === null || !interval) return times;
  return `${times} (${formatRatio(interval.low)} to ${formatRatio(interval.high)})`;
}

/** What changed, one line each, worse first; none where no change exceeds the noise. */
export function changeLines({scenarios, names}: Comparison): string[] {
  // The figures of an invalid run do not count, here too.
  const valid = scenarios.filter(each => each.invalidPlaces.length === 0);
  const lines = valid.flatMap(each => scenarioChanges(each, names));
  return [...lines.filter(each => each.worse), ...lines.filter(each => !each.worse)].map(
    each => each.text,
  );
}

function scenarioChanges({scenario, places, ratios}: ScenarioComparison, names: readonly string[]) {
  return ratios.flatMap((each, at) => {
    if (!each) return [];
    return FIGURES.flatMap(name => {
      if (each[name].change === 'none') return [];
      const run = names[places[at] ?? 0] ?? '';
      const text = `${scenario}: ${FIGURE_NAMES[name]} of ${run} is ${ratioText(each[name])}`;
      return [{worse: each[name].change === 'worse', text}];
    });
  });
}
