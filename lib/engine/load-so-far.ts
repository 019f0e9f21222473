import {decodeHistogram} from '../record/histogram/decode-histogram.ts';
import {LatencyCounts} from '../record/histogram/latency-counts.ts';
import {
  type LoadResult,
  type MutableCounts,
  noRequests,
  type OperationTotals,
  type SecondTotals,
} from '../record/load-result.ts';
import {summarizeLatency} from './measure/operation-totals.ts';
import {SecondsBook} from './measure/seconds-book.ts';

/** What is known before a run measures anything. */
export type JournalHead = Pick<
  LoadResult,
  'scenario' | 'bundleSha256' | 'engine' | 'options' | 'startedAt' | 'seed' | 'offeredPerSecond'
>;

/** What one second of a run brought. */
export interface JournalSecond {
  readonly elapsedMs: number;
  readonly seconds: readonly SecondTotals[];
  readonly iterations: LoadResult['iterations'];
}

/** A load of which no more is known than its seconds, because it still runs or was killed. */
export class LoadSoFar {
  readonly #head: JournalHead;
  readonly #entries = new SecondsBook();
  readonly #operations = new RecoveredTotals();
  #last: JournalSecond | null = null;

  constructor(head: JournalHead) {
    this.#head = head;
  }

  add(second: JournalSecond): void {
    this.#last = second;
    this.#entries.add(second.seconds);
    this.#operations.add(second.seconds);
  }

  /** The end of the last second, since the start. */
  get elapsedMs(): number {
    return this.#last?.elapsedMs ?? 0;
  }

  /**
   * What is known. Latencies are response times: the seconds do not tell service times.
   *
   * @param reasons why it does not count; none where it may
   */
  result(reasons: readonly string[]): LoadResult {
    return {
      ...this.#head,
      durationMs: this.elapsedMs,
      iterations: this.#last?.iterations ?? {
        ...{completed: 0, interrupted: 0, dropped: 0, late: 0, failed: 0},
      },
      operations: this.#operations.totals(),
      ...this.#entries.entries(),
      thresholds: [],
      checks: [],
      health: {seconds: [], cpuSeconds: 0, rssBytesMax: 0},
      validity: {valid: reasons.length === 0, reasons},
    };
  }
}

/** The operations' totals, as far as their seconds tell. */
class RecoveredTotals {
  readonly #byName = new Map<string, {requests: MutableCounts; latency: LatencyCounts}>();

  add(seconds: readonly SecondTotals[]): void {
    for (const {operation, requests, histogram} of seconds) {
      const entry = this.#byName.get(operation) ?? {
        requests: noRequests(),
        latency: new LatencyCounts('wide'),
      };
      this.#byName.set(operation, entry);
      for (const name of Object.keys(requests) as (keyof MutableCounts)[])
        entry.requests[name] += requests[name];
      addHistogram(entry.latency, histogram);
    }
  }

  totals(): OperationTotals[] {
    return [...this.#byName.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([operation, {requests, latency}]) => ({
        operation,
        requests,
        byStatus: {},
        byError: {},
        responseTime: summarizeLatency(latency),
        serviceTime: summarizeLatency(new LatencyCounts()),
      }));
  }
}

function addHistogram(into: LatencyCounts, encoded: string): void {
  const {valuesUs, counts} = decodeHistogram(encoded);
  for (const [at, value] of valuesUs.entries()) into.recordMany(value, counts[at] ?? 0);
}
