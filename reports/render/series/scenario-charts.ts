import {longestUs, quantileUs} from '../../../lib/record/histogram/distribution.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import type {
  HealthSeries,
  LatencySeries,
  NinesSeries,
  PercentileSeries,
  ScenarioCharts,
  ThroughputSeries,
} from './chart-series.ts';
import {heatmapSeries} from './heatmap.ts';
import {byNines, mostHave, ninesSteps, percentileSeries, wholeRun} from './percentile-series.ts';
import {joinBuckets, niceSeconds, type TimeBucket, timeBuckets} from './time-buckets.ts';
import {timeMarks} from './time-marks.ts';

const JOINS = [1, 2, 5, 10];
/** Fewer points than this are no curve: then a percentile stays n/a rather than blurred further. */
const POINTS_MIN = 8;

/** Everything that the charts of a scenario draw. */
export function scenarioCharts(load: LoadResult, id: string): ScenarioCharts {
  const bucketSeconds = niceSeconds(load);
  const buckets = timeBuckets(load, bucketSeconds);
  return {
    id,
    throughput: throughputSeries(buckets),
    latency: latencySeries(buckets, bucketSeconds),
    heatmap: heatmapSeries(buckets, bucketSeconds),
    nines: ninesSeries(load),
    operations: operationSeries(load, buckets, bucketSeconds),
    health: healthSeries(load, bucketSeconds),
    marks: timeMarks(load),
  };
}

function throughputSeries(buckets: readonly TimeBucket[]): ThroughputSeries {
  const rates = (kind: 'ok' | 'failed' | 'backpressure' | 'errors') =>
    buckets.map(({requests, lengthSeconds}) => round(requests[kind] / lengthSeconds));
  return {
    x: buckets.map(each => each.start),
    ok: rates('ok'),
    failed: rates('failed'),
    backpressure: rates('backpressure'),
    errors: rates('errors'),
  };
}

/** Joins buckets until most of them have the samples that their p99 needs, if that leaves a curve. */
function latencySeries(all: readonly TimeBucket[], bucketSeconds: number): LatencySeries {
  const join = JOINS.find(each => enough(joinBuckets(all, each), 0.99)) ?? 1;
  const buckets = joinBuckets(all, join);
  const at = (quantile: number) => buckets.map(each => quantileUs(each.response, quantile));
  return {
    bucketSeconds: bucketSeconds * join,
    x: buckets.map(each => each.start),
    p50: at(0.5),
    p90: at(0.9),
    p99: at(0.99),
    max: buckets.map(each => longestUs(each.response)),
  };
}

function enough(buckets: readonly TimeBucket[], quantile: number): boolean {
  if (buckets.length < POINTS_MIN) return false;
  return mostHave(
    buckets.map(each => each.response.total),
    quantile,
  );
}

function ninesSeries(load: LoadResult): NinesSeries {
  const response = wholeRun(load, 'responseTime');
  const service = wholeRun(load, 'serviceTime');
  const x = ninesSteps(Math.max(response.total, service.total));
  return {x, response: byNines(response, x), service: byNines(service, x)};
}

function operationSeries(
  load: LoadResult,
  all: readonly TimeBucket[],
  bucketSeconds: number,
): PercentileSeries {
  const buckets = all.map(each => each.byOperation);
  const lines = load.operations.map(({operation}) => ({
    name: operation,
    points: buckets.map(each => each.get(operation) ?? null),
  }));
  return percentileSeries(
    all.map(each => each.start),
    lines,
    bucketSeconds,
  );
}

/** The worst second of each bucket: an average would hide what made a run invalid. */
function healthSeries(load: LoadResult, bucketSeconds: number): HealthSeries {
  const slots = new Map<number, {cpu: number; delay: number; lateness: number}>();
  for (const each of load.health.seconds) {
    const slot = Math.floor(each.second / bucketSeconds) * bucketSeconds;
    const worst = slots.get(slot);
    slots.set(slot, {
      cpu: Math.max(worst?.cpu ?? 0, each.cpuCores),
      delay: Math.max(worst?.delay ?? 0, each.eventLoopDelayMsP99),
      lateness: Math.max(worst?.lateness ?? 0, each.startLatenessMsP99),
    });
  }
  const ordered = [...slots].sort(([a], [b]) => a - b);
  return {
    x: ordered.map(([slot]) => slot),
    cpuCores: ordered.map(([, each]) => round(each.cpu)),
    eventLoopDelayMs: ordered.map(([, each]) => round(each.delay)),
    startLatenessMs: ordered.map(([, each]) => round(each.lateness)),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
