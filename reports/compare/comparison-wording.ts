import {formatLatency, formatRate, formatShare} from '../render/summary/format.ts';
import type {FigureName, Figures} from './block-bootstrap.ts';
import {FIGURES, type Ratio} from './compare-loads.ts';
import type {Comparison, ScenarioComparison} from './compare-records.ts';

/** How each figure is called, and whether more of it is worse. */
export const FIGURE_NAMES: Readonly<Record<FigureName, string>> = {
  rate: 'requests/s',
  p50: 'p50 response time',
  p99: 'p99 response time',
  p999: 'p99.9 response time',
  errors: 'errors',
};

/** Runs of the very same cluster differ by as much as this: less is no news. */
const CHANGE_MIN = 0.03;

/** A figure with its unit. */
export function figureText(figures: Figures, name: FigureName): string {
  const value = figures[name];
  if (name === 'rate') return formatRate(value);
  return name === 'errors' ? formatShare(value) : formatLatency(value);
}

/** `×1.32 (1.21 to 1.45)`; without an interval the ratio alone. */
export function ratioText({ratio, interval}: Ratio): string {
  if (ratio === null) return 'n/a';
  const times = `×${ratio.toFixed(2)}`;
  return interval ? `${times} (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})` : times;
}

/** Whether a change of at least 3 % is seen through the noise of the seconds, and to which side. */
export function changeOf({ratio, interval}: Ratio, name: FigureName): 'better' | 'worse' | 'none' {
  if (!interval || (interval.low <= 1 && interval.high >= 1)) return 'none';
  if (Math.abs((ratio ?? 1) - 1) < CHANGE_MIN) return 'none';
  const more = interval.low > 1;
  return more === (name === 'rate') ? 'better' : 'worse';
}

/** What changed, one line each, worse first; none when nothing stands out of the noise. */
export function changeLines(comparison: Comparison): string[] {
  // The figures of an invalid run count for nothing, here too.
  const valid = comparison.scenarios.filter(each => invalidPlaces(each, comparison).length === 0);
  const lines = valid.flatMap(each => scenarioChanges(each, comparison.names));
  return [...lines.filter(each => each.worse), ...lines.filter(each => !each.worse)].map(
    each => each.text,
  );
}

function scenarioChanges(
  {scenario, places, comparison}: ScenarioComparison,
  names: readonly string[],
) {
  return comparison.ratios.flatMap((ratios, at) => {
    if (!ratios) return [];
    return FIGURES.flatMap(name => {
      const change = changeOf(ratios[name], name);
      if (change === 'none') return [];
      const run = names[places[at] ?? 0] ?? '';
      const text = `${scenario}: ${FIGURE_NAMES[name]} of ${run} is ${ratioText(ratios[name])}`;
      return [{worse: change === 'worse', text}];
    });
  });
}

/** The runs in which the generator was the bottleneck of this scenario, by their place. */
export function invalidPlaces(
  {scenario, places}: ScenarioComparison,
  {runs}: Comparison,
): number[] {
  return places.filter(place =>
    runs[place]?.loads.some(each => each.scenario === scenario && !each.validity.valid),
  );
}
