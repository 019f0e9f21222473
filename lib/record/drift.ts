/** Whether something rose all through a load that was meant to be the same for hours. */
export interface DriftOutcome {
  readonly figure: 'latency' | 'backlog' | 'refusals' | 'memory';
  /**
   * `steady`: it does not rise, or by too little to matter. `rises`: it does. `too short`: no trend could
   * be told. `not known`: nothing tells it.
   */
  readonly state: 'steady' | 'rises' | 'too short' | 'not known';
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
  if (state === 'not known') return `${figure}: not known`;
  if (perHour === null || state === 'too short') return `${figure}: too short to tell a trend`;
  const text = (value: number | null) => amount(value ?? 0, drift.unit);
  const interval = `(${text(perHourLow)} to ${text(perHourHigh)})`;
  const change =
    state === 'steady'
      ? `${figure} steady: ${text(perHour)} an hour ${interval}`
      : `${figure} up by ${text(perHour)} an hour ${interval}`;
  if (state === 'steady' || bound === null || boundHour === null) return change;
  const earliest = drift.boundHourEarliest ?? boundHour;
  return `${change}: ${text(bound)} at hour ${hour(boundHour)}, at hour ${hour(earliest)} at the earliest`;
}

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
