import type {FigureChart} from '../series/chart-series.ts';
import {clusterFigure, clusterPlace} from '../summary/cluster-figures.ts';
import {axis, type ChartSpec, type Palette, timeAxis} from './chart-spec.ts';

/** A figure over the time of the load. */
export function figureChart({x, lines, unit}: FigureChart, palette: Palette): ChartSpec {
  const color = (at: number) => palette.lines[at % palette.lines.length] ?? palette.text;
  return {
    timed: true,
    options: {
      scales: {x: {time: false}, y: {range: (_, __, max) => [0, (max || 1) * 1.08]}},
      axes: [
        timeAxis(palette),
        axis(palette, {
          size: 72,
          gap: 6,
          values: (_, splits) => splits.map(each => clusterFigure(each, unit)),
        }),
      ],
      series: [
        {},
        ...lines.map((_, at) => ({
          ...{stroke: color(at), width: 1.6, points: {show: false}, spanGaps: false},
        })),
      ],
    },
    data: () => [[...x], ...lines.map(each => [...each.values])],
    legend: lines.map((each, at) => ({
      label: each.name,
      color: color(at),
      series: at + 1,
      value: index => clusterFigure(each.values[index], unit),
    })),
    place: index => clusterPlace(x[index] ?? 0),
  };
}
