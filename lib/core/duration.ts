import {ExplainedError} from './errors.ts';

const UNIT_MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  // Both letters that Unicode has for it: the micro sign, and the Greek one.
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

const NUMBER = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/;
const WHOLE = /^\+?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|[µμ]s|ms|s|m|h|d))+$/;
const PART = /(\d+(?:\.\d*)?|\.\d+)(ns|us|[µμ]s|ms|s|m|h|d)/g;

/**
 * Reads a duration as k6 and Go write it: `10s`, `1m30s`, `500ms`, `1.5h`; a bare number is
 * milliseconds, as in k6's options.
 *
 * @returns milliseconds, possibly fractional
 * @throws ExplainedError when the text is not a duration
 */
export function parseDurationMs(text: string | number): number {
  const source = String(text).trim();
  if (NUMBER.test(source) && Number.isFinite(Number(source))) return Number(source);
  if (!WHOLE.test(source)) {
    throw new ExplainedError(`'${source}' is not a duration`, 'write it like 500ms, 10s or 1m30s');
  }
  let totalMs = 0;
  for (const [, amount, unit] of source.matchAll(PART))
    totalMs += Number(amount) * (UNIT_MS[unit ?? ''] ?? 0);
  return totalMs;
}

/** Milliseconds as text: `850 ms`, `12.3 s`, `4 m 05 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const totalSeconds = Math.round(ms / 1000);
  const minutes = Math.floor(totalSeconds / 60);
  return `${minutes} m ${String(totalSeconds % 60).padStart(2, '0')} s`;
}
