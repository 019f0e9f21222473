import {HISTOGRAM_SUFFIXES, type Selector} from './metrics-page.ts';

/** How a figure follows from samples; increases are over the time between two pages. */
export type Reading =
  /** What counters increase by in a second. */
  | {readonly how: 'rate'; readonly of: Selector; readonly times?: number}
  | {readonly how: 'value'; readonly of: Selector; readonly times?: number}
  /** Of increases: 0 to 1. */
  | {readonly how: 'share'; readonly of: Selector; readonly over: Selector}
  /** Of values. */
  | {readonly how: 'ratio'; readonly of: Selector; readonly over: Selector}
  | {readonly how: 'product'; readonly of: Selector; readonly by: Selector}
  /** How far one position is ahead of another, of whichever node is furthest. */
  | {readonly how: 'lead'; readonly of: Selector; readonly over: Selector}
  /** Of the samples that a histogram got since the page before. */
  | {readonly how: 'quantile'; readonly of: Selector; readonly quantile: number}
  | {readonly how: 'mean'; readonly of: Selector};

/** A figure of the cluster, by the names of its metrics. */
export interface MetricQuery {
  /** As records name it. */
  readonly name: string;
  readonly title: string;
  readonly unit: MetricUnit;
  /** What it is told for: nodes are put together unless it is by node. */
  readonly by: 'partition' | 'node' | 'route';
  /** The first that a cluster has the samples for. */
  readonly readings: readonly Reading[];
}

export type MetricUnit = 'per second' | 'records' | 'share' | 'seconds' | 'bytes' | 'cores' | 'own';

const ELEMENTS = ['zeebe_element_instance_events_total'];
/** From the start of a process instance to its end. */
export const EXECUTION_TIME: Selector = {
  names: ['zeebe_process_instance_execution_time_seconds', 'zeebe_process_instance_execution_time'],
};
/** The CPU time of a process, in seconds. */
export const CPU_COUNTERS: readonly {readonly of: Selector; readonly times?: number}[] = [
  // https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
  {of: {names: ['process_cpu_seconds_total']}},
  // Micrometer's process.cpu.time.
  {of: {names: ['process_cpu_time_ns_total']}, times: 1e-9},
];
const PROCESSING = ['zeebe_stream_processor_latency_seconds', 'zeebe_stream_processor_latency'];
const EXPORTING = ['zeebe_exporting_latency_seconds', 'zeebe_exporting_latency'];
const ROUTES = ['http_server_requests_seconds'];

/**
 * What Camunda's engineers watch in a load test, as brokers and gateways tell it at `/actuator/prometheus`
 * from 8.5 to 8.9, older names after newer ones.
 *
 * @see https://docs.camunda.io/docs/8.7/self-managed/zeebe-deployment/operations/metrics/
 */
export const CLUSTER_FIGURES: readonly MetricQuery[] = [
  {
    ...{name: 'process-instances', title: 'Process instances', unit: 'per second', by: 'partition'},
    readings: [{how: 'rate', of: {names: ELEMENTS, has: {action: 'completed', type: 'PROCESS'}}}],
  },
  {
    ...{name: 'flow-nodes', title: 'Flow nodes', unit: 'per second', by: 'partition'},
    readings: [
      {
        how: 'rate',
        of: {
          names: ELEMENTS,
          has: {action: 'completed'},
          hasNot: {type: ['PROCESS', 'SEQUENCE_FLOW']},
        },
      },
    ],
  },
  {
    ...{name: 'jobs', title: 'Jobs', unit: 'per second', by: 'partition'},
    readings: [{how: 'rate', of: {names: ['zeebe_job_events_total'], has: {action: 'completed'}}}],
  },
  {
    ...{name: 'refused', title: 'Refused requests', unit: 'share', by: 'partition'},
    readings: [
      {
        how: 'share',
        of: {names: ['zeebe_dropped_request_count_total']},
        over: {names: ['zeebe_received_request_count_total']},
      },
    ],
  },
  {
    ...{name: 'requests-limit', title: 'Requests in flight, of the limit', unit: 'share'},
    by: 'partition',
    readings: [
      {
        how: 'ratio',
        of: {names: ['zeebe_backpressure_inflight_requests_count']},
        over: {names: ['zeebe_backpressure_requests_limit']},
      },
    ],
  },
  {
    ...{name: 'records', title: 'Records written', unit: 'per second', by: 'partition'},
    readings: [{how: 'rate', of: {names: ['zeebe_log_appender_last_appended_position']}}],
  },
  {
    ...{name: 'processing-backlog', title: 'Processing backlog', unit: 'records', by: 'partition'},
    readings: [
      {
        how: 'lead',
        of: {names: ['zeebe_log_appender_last_appended_position']},
        over: {names: ['zeebe_stream_processor_last_processed_position']},
      },
    ],
  },
  {
    ...{name: 'exporting-backlog', title: 'Exporting backlog', unit: 'records', by: 'partition'},
    readings: [
      {
        how: 'lead',
        of: {names: ['zeebe_log_appender_last_committed_position']},
        over: {names: ['zeebe_exporter_last_exported_position']},
      },
    ],
  },
  {
    ...{name: 'processing-latency', title: 'Processing latency, p99', unit: 'seconds'},
    by: 'partition',
    readings: [{how: 'quantile', of: {names: PROCESSING}, quantile: 0.99}],
  },
  {
    ...{name: 'exporting-latency', title: 'Exporting latency, p99', unit: 'seconds'},
    by: 'partition',
    readings: [{how: 'quantile', of: {names: EXPORTING}, quantile: 0.99}],
  },
  {
    ...{name: 'execution-time', title: 'Execution time, p99', unit: 'seconds', by: 'partition'},
    readings: [{how: 'quantile', of: EXECUTION_TIME, quantile: 0.99}],
  },
  {
    ...{name: 'execution-time-mean', title: 'Execution time, mean', unit: 'seconds'},
    by: 'partition',
    readings: [{how: 'mean', of: EXECUTION_TIME}],
  },
  {
    ...{name: 'http-requests', title: 'HTTP requests by route', unit: 'per second', by: 'route'},
    readings: [{how: 'rate', of: {names: ROUTES.map(each => `${each}_count`)}}],
  },
  {
    ...{name: 'http-time', title: 'HTTP time by route, mean', unit: 'seconds', by: 'route'},
    readings: [{how: 'mean', of: {names: ROUTES}}],
  },
  {
    ...{name: 'cpu', title: 'CPU', unit: 'cores', by: 'node'},
    readings: [
      ...CPU_COUNTERS.map(each => ({how: 'rate' as const, ...each})),
      {
        how: 'product',
        of: {names: ['process_cpu_usage']},
        by: {names: ['system_cpu_count']},
      },
    ],
  },
  {
    ...{name: 'cpu-count', title: 'Processors', unit: 'cores', by: 'node'},
    readings: [{how: 'value', of: {names: ['system_cpu_count']}}],
  },
  {
    ...{name: 'throttled', title: 'CPU throttled', unit: 'share', by: 'node'},
    readings: [
      {
        how: 'share',
        of: {names: ['container_cpu_cfs_throttled_periods_total']},
        over: {names: ['container_cpu_cfs_periods_total']},
      },
    ],
  },
  {
    ...{name: 'heap', title: 'Heap', unit: 'bytes', by: 'node'},
    readings: [
      {
        how: 'value',
        of: {names: ['jvm_memory_used_bytes', 'jvm_memory_bytes_used'], has: {area: 'heap'}},
      },
    ],
  },
  {
    // An area without a limit of its own says -1: a byte less.
    ...{name: 'heap-limit', title: "The heap's limit", unit: 'bytes', by: 'node'},
    readings: [{how: 'value', of: {names: ['jvm_memory_max_bytes'], has: {area: 'heap'}}}],
  },
  {
    ...{name: 'resident-memory', title: 'Resident memory', unit: 'bytes', by: 'node'},
    readings: [{how: 'value', of: {names: ['process_resident_memory_bytes']}}],
  },
  {
    ...{name: 'gc', title: 'Garbage collection', unit: 'share', by: 'node'},
    readings: [
      {how: 'rate', of: {names: ['jvm_gc_pause_seconds_sum', 'jvm_gc_collection_seconds_sum']}},
    ],
  },
];

/** When a process was started: where that changes, its counters begin again. */
export const START_TIME = 'process_start_time_seconds';

/** Whether a sample is one that some figure is made of. */
export function wantedNames(queries: readonly MetricQuery[]): (name: string) => boolean {
  const names = new Set([START_TIME]);
  for (const {readings} of queries)
    for (const reading of readings) for (const name of namesOf(reading)) names.add(name);
  return name => names.has(name);
}

function namesOf(reading: Reading): readonly string[] {
  const {names} = reading.of;
  switch (reading.how) {
    case 'quantile':
    case 'mean':
      return names.flatMap(each => HISTOGRAM_SUFFIXES.map(suffix => each + suffix));
    case 'share':
    case 'ratio':
    case 'lead':
      return [...names, ...reading.over.names];
    case 'product':
      return [...names, ...reading.by.names];
    default:
      return names;
  }
}
