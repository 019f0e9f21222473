import {
  AggregationTemporality,
  type DataPoint,
  DataPointType,
  type MetricData,
} from '@opentelemetry/sdk-metrics';
import {BOUNDARIES, ExplicitBuckets, type NativeBuckets} from './native-buckets.ts';
import type {Contains, Series} from './series-book.ts';

/** k6 tells OpenTelemetry its times in milliseconds. */
export const MS_PER_MS = 1;

const UNITS: Readonly<Record<Contains, string>> = {time: 'ms', data: 'By', default: ''};

/** Of `ValueType`, of a package that is not ours to import. */
const DOUBLE = 1;

type OtlpHistogram = ExplicitBuckets | NativeBuckets;

type Span = Pick<DataPoint<number>, 'startTime' | 'endTime'>;

/**
 * Series as k6's own output hands them to OpenTelemetry: `http_reqs`, `http_req_failed.total` with the attribute
 * `condition`, `http_req_duration` in milliseconds. Each name and attribute is as k6 2.2 exports it.
 *
 * @param sinceMs when counting began, Unix epoch, milliseconds
 */
export function otlpMetrics(
  all: Iterable<Series<OtlpHistogram>>,
  prefix: string,
  sinceMs: number,
  atMs: number,
): MetricData[] {
  const span = {startTime: hrTime(sinceMs), endTime: hrTime(atMs)};
  const metrics = new Map<string, MetricData>();
  for (const each of all) {
    const made = metricOf(each, prefix, span);
    const known = metrics.get(made.descriptor.name);
    if (known) (known.dataPoints as unknown[]).push(...made.dataPoints);
    else metrics.set(made.descriptor.name, made);
  }
  return [...metrics.values()];
}

function metricOf(
  {metric, contains, labels, point}: Series<OtlpHistogram>,
  prefix: string,
  span: Span,
): MetricData {
  const at = {...span, attributes: labels};
  const descriptor = {
    name: `${prefix}${metric}${point.kind === 'rate' ? '.total' : ''}`,
    ...{description: '', unit: UNITS[contains], valueType: DOUBLE},
  };
  const common = {descriptor, aggregationTemporality: AggregationTemporality.CUMULATIVE};
  switch (point.kind) {
    case 'counter':
      return sum(common, [{...at, value: point.value}]);
    case 'gauge':
      return {
        ...common,
        dataPointType: DataPointType.GAUGE,
        dataPoints: [{...at, value: point.value}],
      };
    case 'rate': {
      const {trues, total} = point;
      const conditions = {nonzero: trues, zero: total - trues};
      const counted = Object.entries(conditions).filter(([, value]) => value > 0);
      return sum(
        common,
        counted.map(([condition, value]) => ({
          ...{...at, value},
          attributes: {...labels, condition},
        })),
      );
    }
    case 'trend':
      return histogramOf(common, at, point.histogram);
  }
}

type Common = Pick<MetricData, 'descriptor' | 'aggregationTemporality'>;

function sum(common: Common, dataPoints: DataPoint<number>[]): MetricData {
  return {...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints};
}

function histogramOf(
  common: Common,
  at: Omit<DataPoint<number>, 'value'>,
  histogram: OtlpHistogram,
): MetricData {
  if (histogram instanceof ExplicitBuckets) {
    const {count, sum, counts} = histogram.snapshot();
    const value = {count, sum, buckets: {boundaries: BOUNDARIES, counts: [...counts]}};
    return {...common, dataPointType: DataPointType.HISTOGRAM, dataPoints: [{...at, value}]};
  }
  const {count, sum, schema, zeroCount, buckets, negativeBuckets} = histogram.snapshot();
  const value = {
    ...{count, sum, scale: schema, zeroCount},
    positive: denseOf(buckets),
    negative: denseOf(negativeBuckets ?? new Map()),
  };
  const dataPoints = [{...at, value}];
  return {...common, dataPointType: DataPointType.EXPONENTIAL_HISTOGRAM, dataPoints};
}

/** OpenTelemetry names a bucket by its lower bound, Prometheus by its upper one. */
function denseOf(buckets: ReadonlyMap<number, number>) {
  if (buckets.size === 0) return {offset: 0, bucketCounts: []};
  const indexes = [...buckets.keys()];
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const bucketCounts = Array.from(
    {length: last - first + 1},
    (_, step) => buckets.get(first + step) ?? 0,
  );
  return {offset: first - 1, bucketCounts};
}

function hrTime(ms: number): [seconds: number, nanoseconds: number] {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
}
