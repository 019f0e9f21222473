import {parseDurationMs} from '../../../lib/core/duration.ts';
import {formatLatencyShort} from '../../../lib/core/format.ts';
import {decodeHistogram} from '../../../lib/record/histogram/decode-histogram.ts';
import {longestUs, quantileUs} from '../../../lib/record/histogram/distribution.ts';
import type {LoadResult, TimeMark} from '../../../lib/record/load-result.ts';
import {
  joinBuckets,
  niceSeconds,
  spanSeconds,
  type TimeBucket,
  timeBuckets,
} from '../../../lib/record/time-buckets.ts';
import {cutText, visibleLine} from '../summary/visible-text.ts';
import type {
  Bound,
  HealthSeries,
  HeatmapSeries,
  LatencySeries,
  LineSeries,
  NinesSeries,
  OverlayCharts,
  PercentileSeries,
  ProcessDiagram,
  ScenarioCharts,
  ThroughputSeries,
} from './chart-series.ts';
import {clusterCharts, trafficCharts} from './figure-charts.ts';
import {byNines, mostHave, ninesSteps, percentileSeries, wholeRun} from './percentile-series.ts';

const JOINS = [1, 2, 5, 10];
/** Fewer points than this do not make a curve: then a percentile stays n/a rather than blurred further. */
const POINTS_MIN = 8;

/** Everything that the charts of a scenario draw. */
export function scenarioCharts(load: LoadResult, id: string): ScenarioCharts {
  const bucketSeconds = niceSeconds(load);
  const buckets = timeBuckets(load, bucketSeconds);
  return {
    id,
    throughput: throughputSeries(buckets),
    latency: latencySeries(buckets, bucketSeconds, latencyBounds(load)),
    heatmap: heatmapSeries(buckets, bucketSeconds),
    nines: ninesSeries(load),
    tails: operationTails(load),
    operations: operationSeries(load, buckets, bucketSeconds),
    health: healthSeries(load, bucketSeconds),
    traffic: trafficCharts(load),
    cluster: clusterCharts(load),
    marks: timeMarks(load),
  };
}

function throughputSeries(buckets: readonly TimeBucket[]): ThroughputSeries {
  const rates = (kind: Exclude<keyof ThroughputSeries, 'x'>) =>
    buckets.map(({requests, lengthSeconds}) => round(requests[kind] / lengthSeconds));
  return {
    x: buckets.map(each => each.start),
    ok: rates('ok'),
    failed: rates('failed'),
    backpressure: rates('backpressure'),
    errors: rates('errors'),
    unanswered: rates('unanswered'),
  };
}

/** Joins buckets until most of them have the samples that their p99 needs, if enough points remain. */
function latencySeries(
  all: readonly TimeBucket[],
  bucketSeconds: number,
  bounds: readonly Bound[],
): LatencySeries {
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
    bounds,
  };
}

/** The script's bounds on percentiles over all operations, each once though it is judged on two times. */
function latencyBounds({thresholds}: LoadResult): Bound[] {
  const bounds = new Map<string, Bound>();
  for (const {metric, expression} of thresholds) {
    const [, med, percent, ms] = LATENCY_BOUND.exec(expression) ?? [];
    if (metric !== 'http_req_duration' || ms === undefined) continue;
    const us = Number(ms) * 1000;
    const label = `${med ? 'p50' : `p${percent}`} < ${formatLatencyShort(us)}`;
    bounds.set(label, {us, label});
  }
  return [...bounds.values()];
}

const LATENCY_BOUND = /^\s*(?:(med)|p\(([\d.]+)\))\s*<=?\s*([\d.]+)\s*$/;

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

function operationTails({operations}: LoadResult): LineSeries {
  const whole = operations.map(({operation, responseTime}) => ({
    name: operation,
    response: decodeHistogram(responseTime.histogram),
  }));
  const x = ninesSteps(whole.reduce((max, each) => Math.max(max, each.response.total), 0));
  return {x, lines: whole.map(({name, response}) => ({name, values: byNines(response, x)}))};
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

/** A load and what its run is called. */
interface NamedLoad {
  readonly name: string;
  readonly load: LoadResult;
}

/** One scenario of several runs over a shared time axis. */
export function overlayCharts(runs: readonly NamedLoad[], id: string): OverlayCharts {
  const longest = runs.reduce((max, {load}) => Math.max(max, spanSeconds(load)), 0);
  const bucketSeconds = runs.reduce((max, {load}) => Math.max(max, niceSeconds(load)), 1);
  const cut = runs.map(({name, load}) => ({name, buckets: timeBuckets(load, bucketSeconds)}));
  const x = Array.from({length: Math.ceil(longest / bucketSeconds)}, (_, at) => at * bucketSeconds);
  const whole = runs.map(({name, load}) => ({name, response: wholeRun(load, 'responseTime')}));
  const nines = ninesSteps(whole.reduce((max, each) => Math.max(max, each.response.total), 0));
  return {
    id,
    rates: {
      x,
      lines: cut.map(({name, buckets}) => ({
        name,
        values: x.map((_, at) => {
          const bucket = buckets[at];
          return bucket
            ? Math.round((bucket.requests.total / bucket.lengthSeconds) * 100) / 100
            : null;
        }),
      })),
    },
    latencies: percentileSeries(
      x,
      cut.map(({name, buckets}) => ({
        name,
        points: x.map((_, at) => buckets[at]?.response ?? null),
      })),
      bucketSeconds,
    ),
    tails: {
      x: nines,
      lines: whole.map(({name, response}) => ({name, values: byNines(response, nines)})),
    },
  };
}

const COLUMNS_MAX = 240;
const ROWS_MAX = 32;
/** A row is at least this much wider than the one below it; a finer step than 5 % is not visible. */
const STEP_MIN = 1.05;

/** Requests by time and response time, rows of equal height on a logarithmic scale. */
function heatmapSeries(all: readonly TimeBucket[], bucketSeconds: number): HeatmapSeries | null {
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

const LABEL_LENGTH_MAX = 40;

/**
 * What is marked on the charts: the marks of the record, and where it has no stages (records of
 * earlier versions) those of its k6 options.
 */
function timeMarks(load: LoadResult): TimeMark[] {
  const {marks = []} = load;
  const stages = marks.some(each => each.kind === 'stage') ? [] : stageMarks(load);
  return [...marks, ...stages].map(each => ({
    ...each,
    label: cutText(visibleLine(each.label), LABEL_LENGTH_MAX),
  }));
}

function stageMarks(load: LoadResult): TimeMark[] {
  const stages = stagesOf(load.options);
  let second = 0;
  return stages.map(({duration, target}, at) => {
    const start = second;
    second += stageSeconds(duration);
    return {second: start, untilSecond: second, kind: 'stage', label: `${at + 1}: to ${target}`};
  });
}

interface Stage {
  readonly duration: unknown;
  readonly target: unknown;
}

/** `options.stages`, or the stages of the only scenario. */
function stagesOf(options: Readonly<Record<string, unknown>>): Stage[] {
  const scenarios = Object.values((options['scenarios'] ?? {}) as Record<string, unknown>);
  const [only] = scenarios as ({stages?: unknown} | null)[];
  const stages = options['stages'] ?? (scenarios.length === 1 ? only?.stages : undefined);
  return Array.isArray(stages) ? stages.filter(each => typeof each === 'object' && each) : [];
}

function stageSeconds(duration: unknown): number {
  try {
    return parseDurationMs(String(duration)) / 1000;
  } catch {
    return 0;
  }
}

/** The id of the part of the page with a process of a scenario. */
export function processPlace(section: string, at: number): string {
  return `${section}-process-${at + 1}`;
}

/** The processes of a scenario that came with their model. */
export function processDiagrams({processes = []}: LoadResult, section: string): ProcessDiagram[] {
  return processes.flatMap(({bpmn, ...counts}, at) =>
    bpmn === undefined ? [] : [{...counts, id: processPlace(section, at), bpmn}],
  );
}
