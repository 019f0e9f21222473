import {availableParallelism} from 'node:os';
import {PerformanceObserver} from 'node:perf_hooks';
import {getHeapStatistics} from 'node:v8';
import {gaugeLines} from './metric.ts';

/** How much of its machine this process takes, under the names of the product's runtime. */
export class ProcessMetrics {
  readonly #startedSeconds = performance.timeOrigin / 1000;
  #gcCount = 0;
  #gcSeconds = 0;
  readonly #observer = new PerformanceObserver(list => {
    for (const {duration} of list.getEntries()) {
      this.#gcCount++;
      this.#gcSeconds += duration / 1000;
    }
  });

  constructor() {
    this.#observer.observe({entryTypes: ['gc']});
  }

  close(): void {
    this.#observer.disconnect();
  }

  lines(): string[] {
    const {user, system} = process.cpuUsage();
    const {used_heap_size: used, heap_size_limit: limit} = getHeapStatistics();
    const heap = {area: 'heap', id: 'V8'};
    return [
      ...gaugeLines('process_start_time_seconds', [[{}, this.#startedSeconds]]),
      '# TYPE process_cpu_seconds_total counter',
      `process_cpu_seconds_total ${(user + system) / 1e6}`,
      ...gaugeLines('system_cpu_count', [[{}, availableParallelism()]]),
      ...gaugeLines('jvm_memory_used_bytes', [[heap, used]]),
      ...gaugeLines('jvm_memory_max_bytes', [[heap, limit]]),
      '# TYPE jvm_gc_pause_seconds summary',
      `jvm_gc_pause_seconds_count ${this.#gcCount}`,
      `jvm_gc_pause_seconds_sum ${this.#gcSeconds}`,
    ];
  }
}
