import {FeelDateTime, FeelDuration} from 'feelin';
import type {CompiledExpression} from './expression.ts';
import type {Variables} from './feel-value.ts';
import type {WallClock} from './functions.ts';
import {evaluateString, failure, wrongType} from './typed-results.ts';

/**
 * The duration of a timer: ISO 8601 text (`PT1H`, `P1M`), or a FEEL duration.
 *
 * @throws FeelEvaluationError in the words of Zeebe's `ExpressionProcessor`
 */
export function evaluateDuration(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): TimerInterval {
  const outcome = expression.outcome(variables, clock);
  const {value} = outcome;
  if (typeof value !== 'string' && !(value instanceof FeelDuration)) {
    throw wrongType(expression, outcome, ['DURATION', 'PERIOD', 'STRING']);
  }
  const interval = parseInterval(String(value));
  if (interval) return interval;
  throw failure(outcome, `Invalid duration format '${value}' for expression '${expression.text}'.`);
}

/**
 * The date of a timer: ISO 8601 text with an offset (`2026-01-01T00:00:00Z`), or a FEEL date and
 * time; one without a zone is UTC.
 *
 * @returns milliseconds since the Unix epoch
 * @throws FeelEvaluationError in the words of Zeebe's `ExpressionProcessor`
 */
export function evaluateDateTime(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): number {
  const outcome = expression.outcome(variables, clock);
  const {value} = outcome;
  if (value instanceof FeelDateTime) {
    return value.unwrap().toZonedDateTime(value.zone ?? 'UTC').epochMilliseconds;
  }
  if (typeof value !== 'string') throw wrongType(expression, outcome, ['DATE_TIME', 'STRING']);
  const epochMs = parseDateTimeMs(value);
  if (epochMs !== null) return epochMs;
  throw failure(
    outcome,
    `Invalid date-time format '${value}' for expression '${expression.text}'.`,
  );
}

/**
 * The cycle of a timer: ISO 8601 text (`R3/PT10S`, `R/P1D`, `R5/2026-01-01T00:00:00Z/PT1H`), or
 * FEEL's `cycle(3, duration("PT10S"))`. Cron expressions are refused.
 *
 * @throws FeelEvaluationError
 */
export function evaluateCycle(
  expression: CompiledExpression,
  variables: Variables,
  clock: WallClock,
): TimerCycle {
  const text = evaluateString(expression, variables, clock);
  const cycle = parseCycle(text);
  if (cycle) return cycle;
  const reason = text.startsWith('R')
    ? "after 'R' and the number of repetitions comes '/' and a duration"
    : "a cycle starts with 'R'; cron expressions are not supported here";
  throw failure(
    {value: text, warnings: []},
    `Invalid cycle format '${text}' for expression '${expression.text}': ${reason}.`,
  );
}

/** A length of time: calendar units, whose length depends on the date, and milliseconds. */
interface TimerInterval {
  readonly months: number;
  readonly days: number;
  readonly ms: number;
}

/** A timer that repeats. */
interface TimerCycle {
  /** How often it fires; null for ever. */
  readonly repetitions: number | null;
  /** When it fires first, milliseconds since the epoch; null one interval from now. */
  readonly startMs: number | null;
  readonly interval: TimerInterval;
}

const INTERVAL =
  /^([+-]?)P(?:(-?\d{1,9})Y)?(?:(-?\d{1,9})M)?(?:(-?\d{1,9})W)?(?:(-?\d{1,9})D)?(?:T(?=[-\d])(?:(-?\d{1,9})H)?(?:(-?\d{1,9})M)?(?:(-?\d{1,9}(?:[.,]\d{1,9})?)S)?)?$/;

/** Reads an ISO 8601 duration as `java.time.Period` and `Duration` do; null when it is not one. */
export function parseInterval(text: string): TimerInterval | null {
  const match = INTERVAL.exec(text);
  if (!match || !/\d/.test(text)) return null;
  const factor = match[1] === '-' ? -1 : 1;
  const parts: readonly (string | undefined)[] = match.slice(2);
  const amounts = parts.map(part => Number((part ?? '0').replace(',', '.')) * factor || 0);
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = amounts;
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    ms: Math.trunc((hours * 3600 + minutes * 60 + seconds) * 1000),
  };
}

/** The last moment that a date can stand for, in milliseconds since the epoch (ECMA-262). */
const EPOCH_MS_MAX = 8.64e15;

/**
 * When an interval that starts at `fromMs` is over, counted in UTC, a month's last day kept
 * (31 January and a month is 28 February). Milliseconds since the epoch, at most what a date holds.
 */
export function afterInterval(fromMs: number, {months, days, ms}: TimerInterval): number {
  const from = new Date(fromMs);
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  const moved =
    months === 0
      ? fromMs
      : new Date(fromMs).setUTCFullYear(
          lastDay.getUTCFullYear(),
          lastDay.getUTCMonth(),
          Math.min(from.getUTCDate(), lastDay.getUTCDate()),
        );
  const dueMs = moved + days * 86_400_000 + ms;
  return Number.isFinite(dueMs) ? Math.min(dueMs, EPOCH_MS_MAX) : EPOCH_MS_MAX;
}

const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})(?:\[[\w/+-]+\])?$/;

/** Reads a date and time with an offset as `java.time.ZonedDateTime` does; null when it is not one. */
function parseDateTimeMs(text: string): number | null {
  if (!DATE_TIME.test(text)) return null;
  const epochMs = Date.parse(text.replace(/\[.*\]$/, '').replace(/(\.\d{3})\d+/, '$1'));
  if (Number.isNaN(epochMs)) return null;
  // Date.parse rolls 30 February over; java.time refuses it.
  const day = Number(text.slice(8, 10));
  const daysInMonth = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0));
  return day <= daysInMonth.getUTCDate() ? epochMs : null;
}

/** Reads a repeating interval, `R[n]/[start/]duration`; null when it is not one. */
function parseCycle(text: string): TimerCycle | null {
  const match = /^R(\d{0,9})\/(?:([^/]+)\/)?([^/]+)$/.exec(text);
  const interval = parseInterval(match?.[3] ?? '');
  if (!match || !interval) return null;
  const startMs = match[2] === undefined ? null : parseDateTimeMs(match[2]);
  if (match[2] !== undefined && startMs === null) return null;
  return {repetitions: match[1] ? Number(match[1]) : null, startMs, interval};
}
