import {decodeHistogram} from '../../../lib/record/decode-histogram.ts';
import {
  type Distribution,
  longestUs,
  mergeDistributions,
  quantileUs,
  samplesNeeded,
} from '../../../lib/record/distribution.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import type {
  HealthSeries,
  LatencySeries,
  NinesSeries,
  OperationSeries,
  ScenarioCharts,
  ThroughputSeries,
} from './chart-series.ts';
import {heatmapSeries} from './heatmap.ts';
import {
  joinBuckets,
  niceSeconds,
  spanSeconds,
  type TimeBucket,
  timeBuckets,
} from './time-buckets.ts';
import {timeMarks} from './time-marks.ts';

const NINES_STEP = 0.05;
const NINES_MAX = 6;
const JOINS = [1, 2, 5, 10];
/** Fewer points than this are no curve: then a percentile stays n/a rather than blurred further. */
const POINTS_MIN = 8;

/** Everything that the charts of a scenario draw. */
export function scenarioCharts(load: LoadResult, id: string): ScenarioCharts {
  const bucketSeconds = niceSeconds(spanSeconds(load));
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

function mostHave(totals: readonly number[], quantile: number): boolean {
  const sorted = totals.filter(each => each > 0).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 4)] ?? 0) >= samplesNeeded(quantile);
}

function ninesSeries(load: LoadResult): NinesSeries {
  const whole = (kind: 'responseTime' | 'serviceTime') =>
    mergeDistributions(load.operations.map(each => decodeHistogram(each[kind].histogram)));
  const response = whole('responseTime');
  const service = whole('serviceTime');
  const x: number[] = [];
  for (let step = 0; step <= NINES_MAX / NINES_STEP; step++) {
    const nines = step * NINES_STEP;
    if (Math.max(response.total, service.total) < samplesNeeded(1 - 10 ** -nines)) break;
    x.push(Math.round(nines * 100) / 100);
  }
  const at = (from: Distribution) => x.map(each => quantileUs(from, 1 - 10 ** -each));
  return {x, response: at(response), service: at(service)};
}

function operationSeries(
  load: LoadResult,
  all: readonly TimeBucket[],
  bucketSeconds: number,
): OperationSeries {
  const operations = load.operations.map(each => each.operation);
  const totals = (buckets: readonly TimeBucket[]) =>
    operations.flatMap(each => buckets.map(bucket => bucket.byOperation.get(each)?.total ?? 0));
  const join = all.length >= 5 * POINTS_MIN ? 5 : 1;
  const buckets = joinBuckets(all, join);
  const quantile = [0.99, 0.9].find(each => mostHave(totals(buckets), each)) ?? 0.5;
  return {
    percentile: `p${quantile * 100}`,
    bucketSeconds: bucketSeconds * join,
    x: buckets.map(each => each.start),
    lines: operations.map(operation => ({
      operation,
      values: buckets.map(({byOperation}) => {
        const one = byOperation.get(operation);
        return one ? quantileUs(one, quantile) : null;
      }),
    })),
  };
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
