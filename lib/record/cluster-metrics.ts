/** What a cluster told of itself while it was loaded, read from its Prometheus metrics. */
export interface ClusterMetrics {
  /** The addresses that were read. */
  readonly sources: readonly MetricsSource[];
  /** How many seconds a value of {@link ClusterSeries} covers. */
  readonly secondsPerEntry: number;
  readonly series: readonly ClusterSeries[];
  /** Figures that no source has the metrics for, by name. */
  readonly missing: readonly string[];
  /** What in the cluster can have kept it from more, the most telling first. */
  readonly causes: readonly ClusterCause[];
  /**
   * From a process instance's start to its end, milliseconds, the mean of all that ended between the first
   * and the last reading. Absent where that is not known.
   */
  readonly executionMsMean?: number;
  /** What a reader has to know, one line each: what was not read, or contradicts itself. */
  readonly notes: readonly string[];
}

export interface MetricsSource {
  /** Without credentials. */
  readonly url: string;
  readonly node: string;
  /** How often it was read, and how often it told nothing. */
  readonly scrapes: number;
  readonly failed: number;
}

/** A figure over time. */
export interface ClusterSeries {
  /** `exporting-backlog`. */
  readonly figure: string;
  readonly title: string;
  readonly unit: 'per second' | 'records' | 'share' | 'seconds' | 'bytes' | 'cores' | 'own';
  readonly by: 'partition' | 'node' | 'route';
  /** `2`, `broker-0:9600`, `POST /v2/jobs/activation`; empty where the metric does not tell. */
  readonly of: string;
  /** From the run's start on, each for `secondsPerEntry`; null where it is not known. */
  readonly values: readonly (number | null)[];
}

/** Causes in words, the two most telling ones. */
export function causesText(causes: readonly Pick<ClusterCause, 'text'>[]): string {
  const [one, other, ...more] = causes.map(each => each.text);
  if (one === undefined) return '';
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  return other === undefined ? one : `${one}, and ${other}${rest}`;
}

/** Something in the cluster that can have kept it from more. */
export interface ClusterCause {
  readonly kind:
    | 'processing-backlog'
    | 'exporting-backlog'
    | 'throttled-cpu'
    | 'saturated-partition'
    | 'saturated-cpu'
    | 'garbage-collection';
  /** In words: `the exporting backlog of partition 2 grew by 118 records/s (95 %: 110 to 126)`. */
  readonly text: string;
}
