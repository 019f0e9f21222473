import type {HeatmapSeries} from './chart-series.ts';
import {joinBuckets, type TimeBucket} from './time-buckets.ts';

const COLUMNS_MAX = 240;
const ROWS_MAX = 32;
/** A row is at least this much wider than the one below it; finer than 5 % nobody can see. */
const STEP_MIN = 1.05;

/** Requests by time and response time, rows of equal height on a logarithmic scale. */
export function heatmapSeries(
  all: readonly TimeBucket[],
  bucketSeconds: number,
): HeatmapSeries | null {
  const join = Math.ceil(all.length / COLUMNS_MAX);
  const buckets = joinBuckets(all, join);
  const edgesUs = rowEdges(buckets);
  if (!edgesUs) return null;
  const cells: number[] = [];
  for (const [column, {response}] of buckets.entries()) {
    const rows = new Map<number, number>();
    for (const [at, value] of response.valuesUs.entries()) {
      const row = rowOf(value, edgesUs);
      rows.set(row, (rows.get(row) ?? 0) + (response.counts[at] ?? 0));
    }
    for (const [row, count] of rows) cells.push(column, row, count);
  }
  return {
    bucketSeconds: bucketSeconds * join,
    x: buckets.map(each => each.start),
    edgesUs: edgesUs.map(each => Math.round(each)),
    cells,
  };
}

function rowEdges(buckets: readonly TimeBucket[]): number[] | null {
  const seen = buckets.filter(each => each.response.total > 0);
  if (seen.length === 0) return null;
  const least = (values: readonly number[]) => Math.max(1, values[0] ?? 1);
  const lowest = seen.reduce((min, each) => Math.min(min, least(each.response.valuesUs)), Infinity);
  const highest = seen.reduce((max, each) => Math.max(max, each.response.valuesUs.at(-1) ?? 1), 1);
  const span = Math.max(STEP_MIN, (highest * 1.001) / lowest);
  const rows = Math.max(1, Math.min(ROWS_MAX, Math.floor(Math.log(span) / Math.log(STEP_MIN))));
  return Array.from({length: rows + 1}, (_, row) => lowest * span ** (row / rows));
}

function rowOf(value: number, edgesUs: readonly number[]): number {
  const lowest = edgesUs[0] as number;
  const rows = edgesUs.length - 1;
  const height = Math.log((edgesUs[rows] as number) / lowest) / rows;
  return Math.max(
    0,
    Math.min(rows - 1, Math.floor(Math.log(Math.max(value, 1) / lowest) / height)),
  );
}
