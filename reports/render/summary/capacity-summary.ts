import type {CapacityResult, CapacityStep} from '../../../lib/record/capacity-result.ts';
import type {CapacityCharts} from '../series/chart-series.ts';
import {formatLatency, formatPercent, formatRate, formatShare} from './format.ts';

/** The steps of a search as a table, by what was offered. */
export const CAPACITY_HEAD = [
  'Offered/s',
  'Completed/s',
  'Create p99',
  'Instance p99',
  'Pushed back',
  'Ended by',
] as const;

/** A row a step: lowest rate first, and what was offered twice in the order of its measurement. */
export function capacityRows({steps}: CapacityResult): string[][] {
  return byRate(steps).map(each => [
    formatRate(each.offeredPerSecond),
    formatRate(each.completedPerSecond),
    formatLatency(each.createUsP99),
    formatLatency(each.instanceMsP99 === null ? null : each.instanceMsP99 * 1000),
    formatShare(each.backpressure),
    each.limit ?? 'sustained',
  ]);
}

/** Sorted by the offered rate. */
export function byRate(steps: readonly CapacityStep[]): CapacityStep[] {
  return [...steps].sort((a, b) => a.offeredPerSecond - b.offeredPerSecond);
}

/** What was found, in one line: `449 process instances a second (441 to 457 at 95 % confidence)`. */
export function capacityHeadline({answer, confidence}: CapacityResult): string {
  const {perSecond, perSecondLow, perSecondHigh} = answer;
  if (perSecond === null || perSecondLow === null) return 'No rate was sustained';
  if (perSecondHigh === null) {
    return `At least ${formatRate(perSecondLow)} process instances a second`;
  }
  const interval = `${formatRate(perSecondLow)} to ${formatRate(perSecondHigh)}`;
  const sure = `${formatPercent(confidence)} confidence`;
  return `${formatRate(perSecond)} process instances a second (${interval} at ${sure})`;
}

/** How the load was made: `10 workers, 5 ms a job, batches of 32, back-off none, 10 steps of 10 s`. */
export function workloadLine({workload, steps}: CapacityResult): string {
  const {engine, workers, jobDurationMs, batch, backOff, stepDurationMs} = workload;
  return (
    `${engine === 'k6' ? 'k6, ' : ''}${workers} workers, ${jobDurationMs} ms a job, batches of ${batch}, back-off ${backOff}, ` +
    `${steps.length} steps of ${stepDurationMs / 1000} s`
  );
}

/** The curves of a search. Steps in which the generator was the limit are left out. */
export function capacityCharts({steps}: CapacityResult): CapacityCharts {
  const counted = byRate(steps.filter(each => each.valid));
  const instanceUs = (ms: number | null) => (ms === null ? null : Math.max(1, ms * 1000));
  return {
    id: 'capacity',
    curve: {
      x: counted.map(each => each.offeredPerSecond),
      lines: [
        {name: 'create', values: counted.map(each => each.createUsP99)},
        {name: 'process instance', values: counted.map(each => instanceUs(each.instanceMsP99))},
      ],
    },
    completed: counted.map(each => each.completedPerSecond),
  };
}
