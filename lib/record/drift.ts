export type DriftState =
  | 'steady'
  | 'rises'
  | 'levels off'
  | 'too noisy'
  | 'too short'
  | 'gaps'
  | 'not known';

/** Whether something rose all through a load that was meant to be the same for hours. */
export interface DriftOutcome {
  readonly figure: 'latency' | 'backlog' | 'refusals' | 'memory';
  /**
   * `steady`: it does not rise, or by too little to matter, and not by much unnoticed. `rises`: it does, all
   * through. `levels off`: it rose at first. `too noisy`: it may rise by much. `too short`: no trend could be
   * told. `gaps`: it is not known of some part of the run. `not known`: nothing tells it.
   */
  readonly state: DriftState;
  /** What it is measured in: `ms` for latency, instances for the backlog, a share, bytes. */
  readonly unit: 'ms' | 'instances' | 'share' | 'bytes';
  /** The level at the end, by the trend; null where none is known. */
  readonly now: number | null;
  /** By how much it rises in an hour, and the 95 % interval of that; null where no trend is known. */
  readonly perHour: number | null;
  readonly perHourLow: number | null;
  readonly perHourHigh: number | null;
  /** What it must not reach; null where there is no such bound. */
  readonly bound: number | null;
  /**
   * Hours since the start at which the bound would be reached, at the likely trend and at the steepest of
   * the interval; null where it would not be.
   */
  readonly boundHour: number | null;
  readonly boundHourEarliest: number | null;
}

/** `latency up by 12 ms an hour (9 to 15): 5000 ms at hour 31, at hour 25 at the earliest`. */
export function driftLine(drift: DriftOutcome): string {
  const {figure, state, perHour, perHourLow, perHourHigh, bound, boundHour} = drift;
  if (perHour === null || perHourLow === null || perHourHigh === null)
    return `${figure}: ${WITHOUT_TREND[state] ?? 'not known'}`;
  const text = (value: number) => amount(value, drift.unit);
  const interval = `${text(perHour)} an hour (${text(perHourLow)} to ${text(perHourHigh)})`;
  if (state === 'too noisy') return `${figure} scatters too much to tell a trend: ${interval}`;
  if (state === 'levels off')
    return `${figure} rose in the first half and hardly in the second: ${interval}`;
  if (state === 'steady') return `${figure} steady: ${interval}`;
  const change = `${figure} up by ${interval}`;
  if (bound === null || boundHour === null) return change;
  const earliest = drift.boundHourEarliest ?? boundHour;
  return `${change}: ${text(bound)} at hour ${hour(boundHour)}, at hour ${hour(earliest)} at the earliest`;
}

const WITHOUT_TREND: Partial<Record<DriftState, string>> = {
  'too short': 'too short to tell a trend',
  gaps: 'nothing tells it for a part of the soak',
};

function hour(value: number): string {
  return value < 10
    ? value.toFixed(1)
    : value < 10_000
      ? String(Math.round(value))
      : 'beyond 10,000';
}

function amount(value: number, unit: DriftOutcome['unit']): string {
  if (unit === 'share') return `${(value * 100).toFixed(2)} %`;
  if (unit === 'bytes') return `${(value / 1024 / 1024).toFixed(1)} MiB`;
  return unit === 'ms' ? `${value.toFixed(1)} ms` : `${value.toFixed(0)} instances`;
}
