import type {Clock} from '../../core/clock.ts';
import {Counter, gaugeLines, Histogram, type Labels} from './metric.ts';

export type ElementAction = 'activated' | 'completed' | 'terminated' | 'taken';
export type JobAction =
  | 'created'
  | 'activated'
  | 'completed'
  | 'failed'
  | 'canceled'
  | 'error thrown'
  | 'timed out';

/** How many records a second each partition exports; those that are absent export at once. */
export type ExportRates = ReadonlyMap<number, number>;

/** Latencies of exporting are told with this resolution. */
const SLICE_MS = 100;

interface Slice {
  readonly dueMs: number;
  count: number;
  latencyMs: number;
}

/** One partition's log. */
class Partition {
  position = 0;
  /** When all that was written by now is exported: by a rate, one record after the other. */
  exportedAtMs = Number.NEGATIVE_INFINITY;
  /** What is to be exported, by when. */
  readonly slices: Slice[] = [];
}

/**
 * What happened on the cluster, by partition: counts, positions, and how far the exporter is. When a
 * record is exported follows from the rate at once, so that nothing has to wait: searches see it then.
 */
export class EventLog {
  readonly #clock: Clock;
  readonly #rates: ExportRates;
  readonly #partitions: readonly Partition[];
  readonly #elements = new Counter();
  readonly #jobs = new Counter();
  readonly #received = new Counter();
  readonly #dropped = new Counter();
  readonly #processing = new Histogram();
  readonly #exporting = new Histogram();
  readonly #executions = new Histogram();
  /** Commands that were received and wait to be processed. */
  waiting: () => number = () => 0;

  constructor(clock: Clock, partitions: number, rates: ExportRates = new Map()) {
    this.#clock = clock;
    this.#rates = rates;
    this.#partitions = Array.from({length: partitions}, () => new Partition());
  }

  /** @param bpmnType as a model has it: `bpmn:ServiceTask` */
  element(partition: number, bpmnType: string, action: ElementAction): void {
    this.#append(partition);
    this.#elements.add(`${partition} ${action} ${bpmnType}`, () => ({
      action,
      partition,
      type: typeName(bpmnType),
    }));
  }

  job(partition: number, action: JobAction): void {
    this.#append(partition);
    this.#jobs.add(`${partition} ${action}`, () => ({action, partition}));
  }

  /** A process instance ran to its end. */
  executed(partition: number, ms: number): void {
    this.#executions.observe(`${partition}`, () => ({partition}), ms / 1000);
  }

  /** A command arrived. */
  received(partition: number): void {
    this.#received.add(`${partition}`, () => ({partition}));
  }

  /** One was refused by backpressure. */
  dropped(partition: number): void {
    this.#dropped.add(`${partition}`, () => ({partition}));
  }

  /** One was processed, so long after it arrived. */
  processed(partition: number, ms: number): void {
    this.#processing.observe(`${partition}`, () => ({partition}), ms / 1000);
  }

  /** When what was written to a partition by now is exported, wall clock. */
  exportedAtMs(partition: number): number {
    return this.#partitions[partition - 1]?.exportedAtMs ?? Number.NEGATIVE_INFINITY;
  }

  #append(number: number): void {
    const partition = this.#partitions[number - 1];
    if (!partition) return;
    partition.position++;
    const rate = this.#rates.get(number);
    if (rate === undefined) {
      this.#exporting.observe(`${number}`, () => ({partition: number}), 0);
      return;
    }
    const nowMs = this.#clock.wallMs();
    const dueMs = Math.max(nowMs, partition.exportedAtMs) + 1000 / rate;
    partition.exportedAtMs = dueMs;
    const last = partition.slices.at(-1);
    const latencyMs = dueMs - nowMs;
    if (last && Math.floor(last.dueMs / SLICE_MS) === Math.floor(dueMs / SLICE_MS)) {
      last.count++;
      last.latencyMs = latencyMs;
    } else partition.slices.push({dueMs, count: 1, latencyMs});
  }

  /** The lines of all of it. */
  lines(): string[] {
    const numbered = this.#partitions.map((each, at) => [at + 1, each] as const);
    for (const [number, each] of numbered) this.#observeExported(number, each);
    const gauge = (name: string, value: (number: number, each: Partition) => number) => {
      const labelled = numbered.map(([partition, each]): [Labels, number] => [
        {partition},
        value(partition, each),
      ]);
      return gaugeLines(`zeebe_${name}`, labelled);
    };
    // Creations wait for their turn in one queue, and go to the partitions in turn.
    const waiting = Math.floor(this.waiting() / this.#partitions.length);
    return [
      ...this.#elements.lines('zeebe_element_instance_events_total'),
      ...this.#jobs.lines('zeebe_job_events_total'),
      ...this.#received.lines('zeebe_received_request_count_total'),
      ...this.#dropped.lines('zeebe_dropped_request_count_total'),
      ...gauge('log_appender_last_appended_position', (_, {position}) => position + waiting),
      ...gauge('log_appender_last_committed_position', (_, {position}) => position + waiting),
      ...gauge('stream_processor_last_processed_position', (_, {position}) => position),
      ...gaugeLines(
        'zeebe_exporter_last_exported_position',
        numbered.map(([partition, each]) => [
          {exporter: 'search', partition},
          this.#exported(partition, each),
        ]),
      ),
      ...this.#processing.lines('zeebe_stream_processor_latency_seconds'),
      ...this.#exporting.lines('zeebe_exporting_latency_seconds'),
      ...this.#executions.lines('zeebe_process_instance_execution_time_seconds'),
    ];
  }

  #exported(number: number, {position, exportedAtMs}: Partition): number {
    const rate = this.#rates.get(number);
    if (rate === undefined) return position;
    const leftMs = Math.max(0, exportedAtMs - this.#clock.wallMs());
    return position - Math.ceil((leftMs * rate) / 1000);
  }

  #observeExported(number: number, {slices}: Partition): void {
    const nowMs = this.#clock.wallMs();
    const upTo = slices.findIndex(each => each.dueMs > nowMs);
    for (const {count, latencyMs} of slices.splice(0, upTo < 0 ? slices.length : upTo))
      this.#exporting.observe(`${number}`, () => ({partition: number}), latencyMs / 1000, count);
  }
}

/** `bpmn:ServiceTask` is told as `SERVICE_TASK`. */
function typeName(bpmnType: string): string {
  return bpmnType
    .replace(/^.*:/, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();
}
