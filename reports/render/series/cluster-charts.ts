import {groupBy} from '../../../lib/core/group-by.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import {seriesName} from '../summary/cluster-figures.ts';
import type {ClusterChart} from './chart-series.ts';

/** Figures that only help to judge others. */
const NOT_DRAWN = ['cpu-count', 'records'];

/** What the charts of the cluster draw; none where it was not watched. */
export function clusterCharts({cluster}: LoadResult): ClusterChart[] {
  if (cluster === undefined) return [];
  const drawn = cluster.series.filter(each => !NOT_DRAWN.includes(each.figure));
  return [...groupBy(drawn, each => each.figure).values()].flatMap(lines => {
    const [first] = lines;
    if (!first) return [];
    const {figure, title, unit, by, values} = first;
    return [
      {
        ...{figure, title, unit, by},
        x: values.map((_, at) => at * cluster.secondsPerEntry),
        lines: lines.map(each => ({name: seriesName(each), values: each.values})),
      },
    ];
  });
}
