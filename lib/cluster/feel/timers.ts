import {FeelDateTime, FeelDuration} from 'feelin';
import type {CompiledExpression} from './expression.ts';
import type {WallClock} from './functions.ts';
import {
  parseCycle,
  parseDateTimeMs,
  parseInterval,
  type TimerCycle,
  type TimerInterval,
} from './iso-timers.ts';
import {evaluateString, failure, wrongType} from './typed-results.ts';
import type {Variables} from './variables.ts';

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
