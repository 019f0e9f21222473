import type {ClusterSeries} from '../../../lib/record/cluster-metrics.ts';
import type {TimeMark} from '../../../lib/record/load-result.ts';
import type {ProcessCounts} from '../../../lib/record/process-counts.ts';

/**
 * What the charts of one scenario draw: plain numbers, made on the server and put into the page as
 * JSON. The browser only draws them. Times are seconds since the scenario's start,
 * latencies microseconds; null is a gap.
 */
export interface ScenarioCharts {
  /** Of the section with the charts. */
  readonly id: string;
  readonly throughput: ThroughputSeries;
  readonly latency: LatencySeries;
  readonly heatmap: HeatmapSeries | null;
  readonly nines: NinesSeries;
  /** Response time by nines, a line an operation. */
  readonly tails: LineSeries;
  readonly operations: PercentileSeries;
  readonly health: HealthSeries;
  readonly traffic: readonly FigureChart[];
  readonly cluster: readonly ClusterChart[];
  readonly marks: readonly TimeMark[];
}

export type Values = readonly (number | null)[];

/** Requests per second by how they ended. */
export interface ThroughputSeries {
  readonly x: readonly number[];
  readonly ok: Values;
  readonly failed: Values;
  readonly backpressure: Values;
  readonly errors: Values;
  readonly unanswered: Values;
}

/** Percentiles of response time over all operations. */
export interface LatencySeries {
  readonly bucketSeconds: number;
  readonly x: readonly number[];
  readonly p50: Values;
  readonly p90: Values;
  readonly p99: Values;
  readonly max: Values;
  /** Bounds on a percentile over all operations. */
  readonly bounds: readonly Bound[];
}

/** A bound on latencies, in microseconds. */
export interface Bound {
  readonly us: number;
  /** `p99 < 500 ms` */
  readonly label: string;
}

/** Requests by time and response time. */
export interface HeatmapSeries {
  readonly bucketSeconds: number;
  readonly x: readonly number[];
  /** Edges of the rows, one more than there are rows, rising. */
  readonly edgesUs: readonly number[];
  /** Column, row, count; column, row, count; empty cells are left out. */
  readonly cells: readonly number[];
}

/** Latency at q, by -log10(1-q): 1 is p90, 2 is p99. Ends where samples are too few. */
export interface NinesSeries {
  readonly x: readonly number[];
  readonly response: Values;
  readonly service: Values;
}

/** Lines over a shared x. */
export interface LineSeries {
  readonly x: readonly number[];
  readonly lines: readonly {readonly name: string; readonly values: Values}[];
}

/** One figure over time. */
export interface FigureChart extends LineSeries, Pick<ClusterSeries, 'figure' | 'title' | 'unit'> {}

/** One that the cluster told of itself, a line a partition, node or route. */
export interface ClusterChart extends FigureChart, Pick<ClusterSeries, 'by'> {}

/** One percentile of response time, a line an operation (or a run). */
export interface PercentileSeries extends LineSeries {
  /** `p99`, or a lower one where there are too few samples for that. */
  readonly percentile: string;
  readonly bucketSeconds: number;
}

/** One scenario in several runs, laid over each other. */
export interface OverlayCharts {
  readonly id: string;
  readonly rates: LineSeries;
  readonly latencies: PercentileSeries;
  /** Response time by nines, as {@link NinesSeries}. */
  readonly tails: LineSeries;
}

/** A capacity search, over the rates that it offered. */
export interface CapacityCharts {
  readonly id: string;
  /** p99 in microseconds by offered rate. */
  readonly curve: LineSeries;
  /** Process instances completed per second, at the rates of {@link curve}. */
  readonly completed: Values;
  /** The objectives on latencies. */
  readonly bounds: readonly Bound[];
  /** Process instances a second; null where nothing was found. An end is null where it is not bounded. */
  readonly answer: {
    readonly value: number;
    readonly low: number;
    readonly high: number | null;
    readonly label: string;
  } | null;
}

/** One scenario of a history over its runs, which are at 0, 1, 2 on the axis. */
export interface HistoryCharts {
  readonly id: string;
  /** The label below a run, and what its read-out says. */
  readonly runs: readonly {readonly label: string; readonly place: string}[];
  /** The run that is the reference; null: none of these. */
  readonly accepted: number | null;
  readonly metrics: readonly HistorySeries[];
}

/** One metric over the runs of a history. */
export interface HistorySeries {
  readonly metric: string;
  /** A rate per second, or microseconds. */
  readonly unit: 'rate' | 'us';
  /** By run. */
  readonly values: Values;
  /** Medians, each from a run on up to the next. */
  readonly levels: readonly {readonly from: number; readonly value: number}[];
  readonly changes: readonly {
    /** The first run of the new level. */
    readonly at: number;
    readonly outcome: 'worse' | 'better';
    readonly label: string;
    /** What somebody said of it; empty where nobody did. */
    readonly word: string;
  }[];
}

/** What a section of a page draws. */
export type SectionCharts = ScenarioCharts | OverlayCharts | CapacityCharts | HistoryCharts;

/** What changes on the page of a run that goes on. */
export interface LivePart {
  /** All that is within the body's `#page`, as HTML. */
  readonly page: string;
  readonly charts: readonly SectionCharts[];
}

export interface HealthSeries {
  readonly x: readonly number[];
  readonly cpuCores: Values;
  readonly eventLoopDelayMs: Values;
  readonly startLatenessMs: Values;
}

/** A model to draw, and the counts that go on it. */
export interface ProcessDiagram extends Omit<ProcessCounts, 'bpmn'> {
  /** Of the place on the page. */
  readonly id: string;
  readonly bpmn: string;
}
