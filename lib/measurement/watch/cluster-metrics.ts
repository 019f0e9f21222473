import type {ClusterMetrics, ClusterSeries} from '../../record/cluster-metrics.ts';
import type {LoadResult} from '../../record/load-result.ts';
import type {MetricQuery} from './figures.ts';
import {findCauses, isJudged, STEADY_MS_MIN, type SteadyPart} from './find-causes.ts';
import {HISTOGRAM_SUFFIXES} from './metrics-page.ts';
import type {Source} from './metrics-source.ts';
import type {Series, TickSeries} from './tick-series.ts';

/** What was read while a load ran, and before and after it. */
export interface Watched {
  readonly queries: readonly MetricQuery[];
  readonly series: TickSeries;
  readonly sources: readonly Source[];
  /** Of the metrics that any page had. */
  readonly names: ReadonlySet<string>;
}

/** Of those that nobody calls there is no use, and an address may have thousands. */
const ROUTES_MAX = 10;

/** The part of what was read that is of a load. */
export function clusterMetrics(
  {queries, series, sources, names}: Watched,
  load: LoadResult,
  {seconds, step}: {readonly seconds: number; readonly step: number},
): ClusterMetrics {
  const startMs = Date.parse(load.startedAt);
  const part = steadyPart(load, startMs);
  const told = queries.flatMap(query => seriesOf(query, series.bySeconds(startMs, seconds, step)));
  const missing = queries.filter(query => !isTold(query, names)).map(each => each.name);
  return {
    sources: sources.map(each => each.facts()),
    secondsPerEntry: step,
    series: told,
    missing,
    causes: findCauses(series, part),
    notes: [
      ...sources.flatMap(each => each.notes(startMs)),
      ...(series.dropped > 0 ? ['it told more series than are kept, and some are left out'] : []),
      ...unjudged(missing, part),
    ],
  };
}

/** After the warm-up, and no longer than load was offered: in its drain a backlog only shrinks. */
function steadyPart({marks = [], arrivals, seconds, durationMs}: LoadResult, startMs: number) {
  const warmUp = marks.find(each => each.kind === 'warm-up')?.untilSecond ?? 0;
  const last = seconds.reduce((max, each) => Math.max(max, each.second), 0);
  const endMs = arrivals?.durationMs ?? Math.min(durationMs, (last + 1) * 1000);
  return {fromMs: startMs + warmUp * 1000, toMs: startMs + endMs};
}

function seriesOf(query: MetricQuery, all: readonly Series[]): ClusterSeries[] {
  const {name: figure, title, unit, by} = query;
  const own = all.filter(each => each.figure === figure && each.values.some(v => v !== null));
  return busiest(own, by, all).map(({key, values}) => ({figure, title, unit, by, of: key, values}));
}

function busiest(own: Series[], by: MetricQuery['by'], all: readonly Series[]): Series[] {
  const sorted = own.sort((a, b) => a.key.localeCompare(b.key, 'en', {numeric: true}));
  if (by !== 'route' || own.length <= ROUTES_MAX) return sorted;
  const requests = new Map(
    all
      .filter(each => each.figure === 'http-requests')
      .map(each => [each.key, each.values.reduce<number>((sum, v) => sum + (v ?? 0), 0)]),
  );
  const most = [...own].sort((a, b) => (requests.get(b.key) ?? 0) - (requests.get(a.key) ?? 0));
  const kept = new Set(most.slice(0, ROUTES_MAX));
  return sorted.filter(each => kept.has(each));
}

/** Whether the metrics of one of its readings were there, with or without a value. */
function isTold({readings}: MetricQuery, names: ReadonlySet<string>): boolean {
  return readings.some(reading => {
    const isThere = (name: string) =>
      names.has(name) || HISTOGRAM_SUFFIXES.some(suffix => names.has(name + suffix));
    const others = 'over' in reading ? reading.over : 'by' in reading ? reading.by : null;
    return reading.of.names.some(isThere) && (others === null || others.names.some(isThere));
  });
}

function unjudged(missing: readonly string[], part: SteadyPart): string[] {
  const unknown = ['exporting-backlog', 'processing-backlog'].filter(each =>
    missing.includes(each),
  );
  if (unknown.length > 0)
    return [
      `no address tells the ${unknown.join(' and the ').replaceAll('-', ' ')}: whether it grew is not known`,
    ];
  if (isJudged(part)) return [];
  return [
    `the steady part of the run is too short to tell whether a backlog grew: it needs ${STEADY_MS_MIN / 1000} s`,
  ];
}
