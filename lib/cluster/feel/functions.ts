import {evaluate, FeelDate, FeelDuration, isFunction, toFeel} from 'feelin';
import type {Clock} from '../../core/clock.ts';
import {AssertionFailure} from './errors.ts';
import {type FeelValue, resultTypeOf} from './feel-value.ts';

/** The part of a clock that expressions read, for `now()` and `today()`. */
export type WallClock = Pick<Clock, 'wallMs'>;

type FeelFunction = ((...args: FeelValue[]) => FeelValue) & {readonly $args: readonly string[]};

function named(
  parameters: readonly string[],
  run: (...args: FeelValue[]) => FeelValue,
): FeelFunction {
  return Object.assign(run, {$args: parameters});
}

/** A function of feelin's own, to fall back to. */
function builtin(name: string): FeelFunction {
  const found = evaluate(name).value;
  if (typeof found !== 'function' || isFunction(found)) throw new Error(`feelin lacks '${name}'`);
  return found as FeelFunction;
}

const numberOf = builtin('number');
const stringOf = builtin('string');
const dateOf = builtin('date');
const LONG_INTEGER = /^-?\d{16,}$/;

/**
 * Functions of Camunda's FEEL that feelin lacks, and two of its own that must keep int64 exact.
 * See https://docs.camunda.io/docs/8.6/components/modeler/feel/builtin-functions/feel-built-in-functions-introduction/
 * and, for `cycle`, https://docs.camunda.io/docs/8.6/components/concepts/expressions/.
 */
const PURE: Readonly<Record<string, FeelFunction>> = {
  'is defined': named(['value'], value => !isNil(value)),
  'get or else': named(['value', 'default'], (value, fallback) =>
    isNil(value) ? fallback : value,
  ),
  assert: named(['value', 'condition', 'cause'], assertHolds),
  cycle: named(['repetitions', 'interval'], cycle),
  number: named(numberOf.$args, (from, ...separators) =>
    typeof from === 'string' && LONG_INTEGER.test(from) && separators.every(isNil)
      ? BigInt(from)
      : numberOf(from, ...separators),
  ),
  string: named(stringOf.$args, from => (typeof from === 'bigint' ? String(from) : stringOf(from))),
  'is blank': named(['string'], text => ifString(text, it => it.trim() === '')),
  trim: named(['string'], text => ifString(text, it => it.trim())),
  'to base64': named(['value'], text => ifString(text, it => Buffer.from(it).toString('base64'))),
  extract: named(['string', 'pattern'], (text, pattern) =>
    ifString(text, it => extract(it, pattern)),
  ),
  'is empty': named(['list'], list => (Array.isArray(list) ? list.length === 0 : null)),
  'last day of month': named(['date'], lastDayOfMonth),
};

/** The function of that name as it must be passed to feelin, or undefined when feelin has its own. */
export function functionNamed(name: string, clock: WallClock): FeelFunction | undefined {
  if (name === 'now') return named([], () => toFeel(new Date(clock.wallMs())));
  if (name === 'today') {
    return named([], () => dateOf(new Date(clock.wallMs()).toISOString().slice(0, 10)));
  }
  return Object.hasOwn(PURE, name) ? PURE[name] : undefined;
}

/** Names with a keyword in them, which the parser only knows from the context that it is given. */
export const NAMES_TO_PARSE: Readonly<Record<string, unknown>> = {
  'get or else': PURE['get or else'],
};

/** Functions that always give another answer. */
export const VOLATILE_FUNCTIONS: ReadonlySet<string> = new Set(['now', 'today']);

function isNil(value: FeelValue): boolean {
  return value === null || value === undefined;
}

function ifString<T>(value: FeelValue, then: (text: string) => T): T | null {
  return typeof value === 'string' ? then(value) : null;
}

function assertHolds(value: FeelValue, condition: FeelValue, cause: FeelValue): FeelValue {
  if (condition === true) return value;
  throw new AssertionFailure(typeof cause === 'string' ? cause : 'The condition is not fulfilled');
}

/** `cycle(interval)` and `cycle(repetitions, interval)` give the text of an ISO 8601 cycle. */
function cycle(first: FeelValue, second: FeelValue): FeelValue {
  const [repetitions, interval] = first instanceof FeelDuration ? [null, first] : [first, second];
  if (!(interval instanceof FeelDuration)) return null;
  if (isNil(repetitions)) return `R/${interval}`;
  return typeof repetitions === 'number' ? `R${Math.trunc(repetitions)}/${interval}` : null;
}

function extract(text: string, pattern: FeelValue): FeelValue {
  if (typeof pattern !== 'string') return null;
  try {
    return Array.from(text.matchAll(new RegExp(pattern, 'gu')), match => match[0]);
  } catch {
    return null;
  }
}

function lastDayOfMonth(value: FeelValue): FeelValue {
  const type = resultTypeOf(value);
  const date = type === 'DATE_TIME' ? dateOf(value) : value;
  if (!(date instanceof FeelDate)) return null;
  const {year, month} = date;
  return dateOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
