import {formatBytes, formatElapsed, formatShare, formatShort} from '../../../lib/core/format.ts';
import type {ClusterMetrics, ClusterSeries} from '../../../lib/record/cluster-metrics.ts';
import {visibleLine} from './visible-text.ts';

type Unit = ClusterSeries['unit'];

/** A figure of the cluster with its unit: `48.2/s`, `1,204 records`, `2.1 %`. */
export function clusterFigure(value: number | null | undefined, unit: Unit): string {
  if (value == null) return 'n/a';
  switch (unit) {
    case 'per second':
      return `${formatShort(value)}/s`;
    case 'records':
      return `${formatShort(value)} records`;
    case 'share':
      return formatShare(value);
    case 'seconds':
      return value < 1 ? `${formatShort(value * 1000)} ms` : `${formatShort(value)} s`;
    case 'bytes':
      return formatBytes(value);
    case 'cores':
      return `${formatShort(value)} cores`;
    case 'own':
      return formatShort(value);
  }
}

/** A time on the axis: `2:05`. */
export function clusterPlace(seconds: number): string {
  return formatElapsed(seconds);
}

/** What a series is of, where there are several: `partition 2`, `broker-0:9600`. */
export function seriesName({by, of, title}: ClusterSeries): string {
  if (of === '') return title;
  return visibleLine(by === 'partition' ? `partition ${of}` : of);
}

/** The figures that a line on the cluster tells, and how partitions and nodes are put together. */
const TOLD: readonly (readonly [figure: string, words: string, join: 'sum' | 'max'])[] = [
  ['process-instances', 'process instances', 'sum'],
  ['jobs', 'jobs', 'sum'],
  ['refused', 'refused', 'max'],
  ['processing-backlog', 'processing backlog at most', 'max'],
  ['exporting-backlog', 'exporting backlog at most', 'max'],
  ['execution-time', 'execution p99 at most', 'max'],
  ['cpu', 'CPU', 'sum'],
];

/** What the cluster told of itself, in one line; empty where it told nothing. */
export function clusterLine({series}: ClusterMetrics): string {
  const parts = TOLD.flatMap(([figure, words, join]) => {
    const own = series.filter(each => each.figure === figure);
    const [first] = own;
    if (!first) return [];
    const figures = own.map(each => (join === 'sum' ? meanOf(each) : highestOf(each)));
    const told = join === 'sum' ? sumOf(figures) : Math.max(...figures);
    return [`${words} ${clusterFigure(told, first.unit)}`];
  });
  return parts.join(', ');
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}

function told({values}: ClusterSeries): number[] {
  return values.filter(each => each !== null);
}

function meanOf(series: ClusterSeries): number {
  const values = told(series);
  return sumOf(values) / Math.max(1, values.length);
}

function highestOf(series: ClusterSeries): number {
  return told(series).reduce((max, each) => Math.max(max, each), 0);
}
