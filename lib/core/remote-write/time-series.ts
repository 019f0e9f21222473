/** One sample of one series of a Prometheus remote write. Counters and gauges have a value, the rest a histogram. */
export interface TimeSeries {
  /** The label `__name__`. */
  readonly name: string;
  /** The others. */
  readonly labels: Readonly<Record<string, string>>;
  /** Absent in a histogram. */
  readonly value?: number;
  readonly histogram?: NativeHistogram;
  /** Unix epoch, milliseconds. */
  readonly atMs: number;
}

/**
 * A native histogram: bucket `i` counts the values above 2^((i-1)/2^schema) up to 2^(i/2^schema)
 * (https://prometheus.io/docs/specs/native_histograms/).
 */
export interface NativeHistogram {
  readonly count: number;
  readonly sum: number;
  readonly schema: number;
  /** Values too near to zero for a bucket. */
  readonly zeroCount: number;
  /** By bucket index. */
  readonly buckets: ReadonlyMap<number, number>;
  /** Of values below zero, by the index that their absolute value has. Absent: there are none. */
  readonly negativeBuckets?: ReadonlyMap<number, number>;
}

/** What is nearer to zero than this is in no bucket: as client libraries of Prometheus have it, and k6. */
export const ZERO_THRESHOLD = 2 ** -128;

/** What a push in this format has to say of itself; remote write, version 1. */
export const REMOTE_WRITE_HEADERS = {
  'content-type': 'application/x-protobuf',
  'content-encoding': 'snappy',
  'x-prometheus-remote-write-version': '0.1.0',
} as const;
