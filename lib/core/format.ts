/** Stands where a figure is missing. */
const NOT_AVAILABLE = 'n/a';

const WHOLE = new Intl.NumberFormat('en-US', {maximumFractionDigits: 0});

/** A count with thousands marked: `12,345`. */
export function formatCount(count: number): string {
  return WHOLE.format(count);
}

/** A rate per second, without its unit: `0.42`, `57.3`, `1,234`. */
export function formatRate(perSecond: number | null): string {
  if (perSecond === null) return NOT_AVAILABLE;
  return perSecond === 0 ? '0' : threeDigits(perSecond);
}

/** Microseconds in three significant digits: `812 µs`, `5.17 ms`, `1.24 s`. Null is n/a. */
export function formatLatency(us: number | null): string {
  if (us === null) return NOT_AVAILABLE;
  if (us < 0) return `-${formatLatency(-us)}`;
  if (us < 999.5) return `${Math.round(us)} µs`;
  if (us < 999_500) return `${threeDigits(us / 1000)} ms`;
  return `${threeDigits(us / 1_000_000)} s`;
}

/** Milliseconds, as {@link formatLatency}. */
export function formatMs(ms: number | null): string {
  return formatLatency(ms === null ? null : ms * 1000);
}

/** The same of a percentile, which is a lower bound among requests that never were answered: `over 4.2 s`. */
export function formatPercentile(
  us: number | null,
  censoredFromUs = Number.POSITIVE_INFINITY,
): string {
  const text = formatLatency(us);
  return us !== null && us >= censoredFromUs ? `over ${text}` : text;
}

/** Microseconds as short as they can be read, for an axis or a bound: `850 µs`, `5.2 ms`, `5 s`. */
export function formatLatencyShort(us: number | null | undefined): string {
  if (us === null || us === undefined) return NOT_AVAILABLE;
  if (us < 1000) return `${formatShort(us)} µs`;
  return us < 1_000_000 ? `${formatShort(us / 1000)} ms` : `${formatShort(us / 1_000_000)} s`;
}

/** A share in percent that never rounds something to nothing: `0`, `<0.01 %`, `2.10 %`. */
export function formatShare(share: number | null): string {
  if (share === null) return NOT_AVAILABLE;
  if (share === 0) return '0 %';
  const percent = share * 100;
  if (percent < 0.01) return '<0.01 %';
  if (percent > 99.99 && percent < 100) return '>99.99 %';
  return `${threeDigits(percent)} %`;
}

/** A share in percent without empty decimals, for what somebody has chosen: `1 %`, `99.9 %`. */
export function formatPercent(share: number): string {
  return `${formatShort(share * 100)} %`;
}

/** A difference of shares: `2 points`, `-0.8 points`, `1 point`. */
export function formatPoints(difference: number): string {
  const points = formatShort(difference * 100);
  return `${points} point${points === '1' ? '' : 's'}`;
}

/** A change of a figure, to the per mille that a gate can tell: `×1.113`, `×12.4`. Null is n/a. */
export function formatRatio(ratio: number | null): string {
  if (ratio === null) return NOT_AVAILABLE;
  return `×${ratio < 10 ? ratio.toFixed(3) : formatShort(ratio)}`;
}

/** A probability: `0.002`, `<0.001`. */
export function formatP(p: number): string {
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}

/** Three significant digits without empty decimals: `0.42`, `57.3`, `1,234`. */
export function formatShort(value: number): string {
  return Math.abs(value) >= 1000 ? WHOLE.format(value) : String(Number(value.toPrecision(3)));
}

/** A figure of which the unit is not known, as a threshold compares it: `641`. */
export function formatFigure(value: number | null): string {
  return value === null ? NOT_AVAILABLE : formatShort(value);
}

/** Bytes in the unit that reads best: `187 MB`. Decimal, as sizes of memory are sold. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = bytes < 1 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  return `${threeDigits(bytes / 1000 ** power)} ${units[power]}`;
}

/** `2026-11-24 12:00:05 UTC` of an ISO instant. */
export function formatInstant(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}

/** Seconds since a start: `8 s`, `2:05`, `1:00:05`. */
export function formatElapsed(seconds: number): string {
  if (seconds < 60) return `${formatShort(seconds)} s`;
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return whole < 3600 ? rest.replace(/^0/, '') : `${Math.floor(whole / 3600)}:${rest}`;
}

/** A stretch of time behind "per": `second`, `5 seconds`. */
export function stretchText(seconds: number): string {
  if (seconds === 1) return 'second';
  return seconds === 60 ? 'minute' : `${seconds} seconds`;
}

/** `1 finding`, `2,345 findings`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

function threeDigits(value: number): string {
  // By what it rounds to: 9.996 is 10.0 and not 10.00.
  if (value >= 99.95) return WHOLE.format(value);
  if (value < 0.0995) return formatShort(value);
  return value >= 9.995 ? value.toFixed(1) : value.toFixed(2);
}
