import {groupBy} from '../../../lib/core/group-by.ts';
import type {LoadResult, SecondOfTraffic} from '../../../lib/record/load-result.ts';
import {seriesName} from '../summary/cluster-figures.ts';
import type {ClusterChart, FigureChart, Values} from './chart-series.ts';

/** More lines cannot be told apart. */
const KINDS_MAX = 8;

/** Users, errors by kind, bytes and connecting over time; what there was nothing of is left out. */
export function trafficCharts({traffic}: LoadResult): FigureChart[] {
  if (traffic === undefined) return [];
  const {entries, secondsPerEntry} = traffic;
  const last = entries.at(-1)?.second ?? 0;
  const x = Array.from({length: last / secondsPerEntry + 1}, (_, at) => at * secondsPerEntry);
  const bySecond = new Map(entries.map(each => [each.second, each]));
  const line = (name: string, of: (entry: SecondOfTraffic) => number) => ({
    name,
    values: x.map(second => {
      const entry = bySecond.get(second);
      return entry === undefined ? 0 : of(entry);
    }),
  });
  const chart = (figure: string, title: string, unit: FigureChart['unit']) => ({
    figure,
    title,
    unit,
    x,
  });
  const perSecond = (count: number) => count / secondsPerEntry;
  return [
    {...chart('users', 'Users', 'own'), lines: [line('in an iteration', each => each.users)]},
    {
      ...chart('errors', 'Errors by kind', 'per second'),
      lines: mostFrequent(entries).map(kind =>
        line(kind, each => perSecond(each.errors[kind] ?? 0)),
      ),
    },
    {
      ...chart('bytes', 'Bytes on the wire', 'bytes'),
      lines: [
        line('sent a second', each => perSecond(each.sentBytes)),
        line('received a second', each => perSecond(each.receivedBytes)),
      ],
    },
    {
      ...chart('connecting', 'Opening connections', 'seconds'),
      lines: [
        line('TCP, the longest', each => each.connectMsMax / 1000),
        line('TLS, the longest', each => each.tlsMsMax / 1000),
      ].filter(({values}) => values.some(isSomething)),
    },
  ].filter(({lines}) => lines.length > 0);
}

function mostFrequent(entries: readonly SecondOfTraffic[]): string[] {
  const counts = new Map<string, number>();
  for (const {errors} of entries)
    for (const [kind, count] of Object.entries(errors))
      counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, KINDS_MAX)
    .map(([kind]) => kind);
}

function isSomething(value: Values[number]): boolean {
  return value !== null && value > 0;
}

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
