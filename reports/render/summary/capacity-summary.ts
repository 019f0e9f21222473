import {parseDurationMs} from '../../../lib/core/duration.ts';
import {
  formatLatency,
  formatLatencyShort,
  formatMs,
  formatPercent,
  formatRate,
  formatShare,
  formatShort,
} from '../../../lib/core/format.ts';
import type {
  CapacityLimit,
  CapacityResult,
  CapacityStep,
} from '../../../lib/record/capacity-result.ts';
import type {Bound, CapacityCharts} from '../series/chart-series.ts';

/** The steps of a search as a table, by what was offered. */
export const CAPACITY_HEAD = [
  'Offered/s',
  'For',
  'Completed/s',
  'Create p99',
  'Instance p99',
  'Pushed back',
  'Outcome',
] as const;

/** A row a step: lowest rate first, and what was offered twice in the order of its measurement. */
export function capacityRows({steps}: CapacityResult): string[][] {
  return byRate(steps).map(each => [
    formatRate(each.offeredPerSecond),
    `${each.toSecond} s`,
    formatRate(each.completedPerSecond),
    formatLatency(each.createUsP99),
    formatMs(each.instanceMsP99),
    formatShare(each.backpressure),
    each.limit === null
      ? each.purpose === 'confirmation'
        ? 'confirmed'
        : 'sustained'
      : LIMIT_WORDS[each.limit],
  ]);
}

/** What kept a step from being sustained. */
export const LIMIT_WORDS: Readonly<Record<CapacityLimit, string>> = {
  slo: 'SLO missed',
  backpressure: 'pushed back',
  backlog: 'backlog grew',
  errors: 'errors',
  trend: 'not steady',
  generator: 'not measured',
  'rate-max': 'highest rate',
};

/** Sorted by the offered rate. */
export function byRate(steps: readonly CapacityStep[]): CapacityStep[] {
  return [...steps].sort((a, b) => a.offeredPerSecond - b.offeredPerSecond);
}

/** What was found, in one line: `449 process instances a second (441 to 457 at 95 % confidence)`. */
export function capacityHeadline({answer, confidence, steps}: CapacityResult): string {
  const {perSecond, perSecondLow, perSecondHigh} = answer;
  if (answer.outcome === 'not-stationary') return 'Not stationary: what it carries changes';
  if (perSecond === null || perSecondLow === null) {
    const isMeasured = steps.some(each => each.limit !== 'generator');
    if (isMeasured) return 'No rate was sustained';
    return steps.length === 0
      ? 'No rate was offered'
      : 'No rate was measured: the generator was the limit';
  }
  if (perSecondHigh === null) {
    return `At least ${formatRate(perSecondLow)} process instances a second`;
  }
  const interval = `${formatRate(perSecondLow)} to ${formatRate(perSecondHigh)}`;
  const sure = `${formatPercent(confidence)} confidence`;
  return `${formatRate(perSecond)} process instances a second (${interval} at ${sure})`;
}

/** How the load was made: `10 workers, 5 ms a job, batches of 32, back-off none, 12 steps of 10 to 120 s`. */
export function workloadLine({workload, steps}: CapacityResult): string {
  const {engine, script, prefill, workers, jobDurationMs, batch, backOff} = workload;
  const own = `${jobDurationMs} ms a job, batches of ${batch}, `;
  return (
    `${engine === 'k6' ? 'k6, ' : ''}${script === undefined ? '' : `${nameOf(script)}, `}` +
    `${workers} workers, ${script === undefined ? own : ''}back-off ${backOff}, ` +
    `${prefill === undefined ? '' : `${prefill} instances before it, `}${stepsText(workload, steps)}`
  );
}

function nameOf(script: string): string {
  return script.split(/[\\/]/).at(-1) ?? script;
}

function stepsText(
  {stepDurationMs}: CapacityResult['workload'],
  steps: readonly CapacityStep[],
): string {
  // A step's own time holds its drain; what was offered is told by its last second.
  const seconds = [stepDurationMs / 1000, ...steps.map(each => each.toSecond)];
  const [shortest, longest] = [Math.min(...seconds), Math.max(...seconds)];
  const long = longest > shortest ? `${shortest} to ${longest}` : `${shortest}`;
  return `${steps.length} steps of ${long} s`;
}

/** How steep the edge is, in a line; null where the search does not tell. */
export function slopeLine({answer: {slope}}: CapacityResult): string | null {
  if (slope === undefined) return null;
  const shape = slope < 20 ? 'shallow' : slope < 100 ? 'clear' : 'abrupt';
  return `The edge is ${shape}: with 1 % more load the worst figure comes ${formatShort(slope)} % nearer to its bound.`;
}

/** The curves of a search. Steps in which the generator was the limit are left out. */
export function capacityCharts({steps, objectives, answer}: CapacityResult): CapacityCharts {
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
    bounds: objectiveBounds(objectives),
    answer: answerLine(answer),
  };
}

/** `p(99)<500ms`, `process_instance:p(99)<1s`. */
function objectiveBounds(objectives: readonly string[]): Bound[] {
  return objectives.flatMap(each => {
    const [, of = '', percent, amount] = /^(?:(\w+):)?p\(([\d.]+)\)<=?(\S+)$/.exec(each) ?? [];
    if (percent === undefined || amount === undefined || !/[a-z]$/.test(amount)) return [];
    const us = parseDurationMs(amount) * 1000;
    const what = of === '' ? '' : `${of.replaceAll('_', ' ')} `;
    return [{us, label: `${what}p${percent} < ${formatLatencyShort(us)}`}];
  });
}

function answerLine({perSecond, perSecondLow, perSecondHigh}: CapacityResult['answer']) {
  if (perSecondLow === null) return null;
  const value = perSecondHigh === null ? perSecondLow : (perSecond ?? perSecondLow);
  const label =
    perSecondHigh === null ? `at least ${formatRate(value)}/s` : `answer ${formatRate(value)}/s`;
  return {value, low: perSecondLow, high: perSecondHigh, label};
}
