import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {JsonValue} from '../../core/int64.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import {compileExpression} from './expression.ts';
import {
  afterInterval,
  evaluateCycle,
  evaluateDateTime,
  evaluateDuration,
  parseInterval,
} from './timers.ts';

const NOW_MS = Date.UTC(2026, 0, 31, 12);
const clock = new ManualClock(NOW_MS);
const duration = (source: string, variables: Record<string, JsonValue> = {}) =>
  evaluateDuration(compileExpression(source), variables, clock);
const dateTime = (source: string, variables: Record<string, JsonValue> = {}) =>
  evaluateDateTime(compileExpression(source), variables, clock);
const cycle = (source: string, variables: Record<string, JsonValue> = {}) =>
  evaluateCycle(compileExpression(source), variables, clock);

// https://docs.camunda.io/docs/8.6/components/modeler/bpmn/timer-events/#time-duration
describe('durations', () => {
  test.each([
    ['PT15S', {months: 0, days: 0, ms: 15_000}],
    ['PT1H30M', {months: 0, days: 0, ms: 5_400_000}],
    ['P14D', {months: 0, days: 14, ms: 0}],
    ['P2W', {months: 0, days: 14, ms: 0}],
    ['P1Y2M3DT4H', {months: 14, days: 3, ms: 14_400_000}],
    ['PT0.5S', {months: 0, days: 0, ms: 500}],
    ['-PT10S', {months: 0, days: 0, ms: -10_000}],
    ['=duration("PT26H")', {months: 0, days: 1, ms: 7_200_000}],
    ['=duration("P2M")', {months: 2, days: 0, ms: 0}],
    ['=wait', {months: 0, days: 0, ms: 1000}],
  ])('%s', (source, expected) => {
    expect(duration(source, {wait: 'PT1S'})).toEqual(expected);
  });

  test.each(['P', 'PT', '', 'PT1', '1H', 'P1DT', 'PT1H ', 'P1M1Y'])('%j is none', text => {
    expect(parseInterval(text)).toBeNull();
  });

  test('errors are in the words of the product', () => {
    expect(() => duration('soon')).toThrow("Invalid duration format 'soon' for expression 'soon'.");
    expect(() => duration('=3')).toThrow(
      "Expected result of the expression '3' to be one of '[DURATION, PERIOD, STRING]', but was 'NUMBER'.",
    );
  });

  test.each([
    ['PT1H', '2026-01-31T13:00:00.000Z'],
    ['P1M', '2026-02-28T12:00:00.000Z'],
    ['P25M', '2028-02-29T12:00:00.000Z'],
    ['P1M1D', '2026-03-01T12:00:00.000Z'],
    ['-P2M', '2025-11-30T12:00:00.000Z'],
  ])('%s after noon of 31 January is %s', (text, expected) => {
    expect(new Date(afterInterval(NOW_MS, duration(text))).toISOString()).toBe(expected);
  });

  test('a time beyond every date is the last one', () => {
    expect(afterInterval(NOW_MS, duration('P999999999Y'))).toBe(8.64e15);
  });

  test('property: days and milliseconds add up', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(86_399), (days, seconds) => {
        const interval = duration(`P${days}DT${seconds}S`);
        expect(afterInterval(NOW_MS, interval)).toBe(NOW_MS + days * 86_400_000 + seconds * 1000);
      }),
      {numRuns: 50},
    );
  });
});

// https://docs.camunda.io/docs/8.6/components/modeler/bpmn/timer-events/#time-date
describe('dates', () => {
  test.each([
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z'],
    ['2019-10-02T08:09:40+02:00', '2019-10-02T06:09:40.000Z'],
    ['2019-10-02T08:09:40+02:00[Europe/Berlin]', '2019-10-02T06:09:40.000Z'],
    ['2019-10-02T08:09:40.123456789Z', '2019-10-02T08:09:40.123Z'],
    ['=date and time("2020-04-01T10:31:10@Europe/Berlin")', '2020-04-01T08:31:10.000Z'],
    ['=date and time("2020-04-01T10:31:10")', '2020-04-01T10:31:10.000Z'],
    ['=now() + duration("PT1H")', '2026-01-31T13:00:00.000Z'],
    ['=due', '2027-01-01T00:00:00.000Z'],
  ])('%s', (source, expected) => {
    const epochMs = dateTime(source, {due: '2027-01-01T00:00:00Z'});
    expect(new Date(epochMs).toISOString()).toBe(expected);
  });

  test.each(['2026-01-01', '2026-01-01T00:00:00', 'tomorrow', '2026-02-30T00:00:00Z'])(
    '%s is none',
    text => {
      expect(() => dateTime(text)).toThrow(
        `Invalid date-time format '${text}' for expression '${text}'.`,
      );
    },
  );

  test('another type is an error', () => {
    expect(() => dateTime('=x')).toThrow(
      "Expected result of the expression 'x' to be one of '[DATE_TIME, STRING]', but was 'NULL'.",
    );
  });
});

// https://docs.camunda.io/docs/8.6/components/modeler/bpmn/timer-events/#time-cycle
describe('cycles', () => {
  const tenSeconds = {months: 0, days: 0, ms: 10_000};
  test.each([
    ['R3/PT10S', {repetitions: 3, startMs: null, interval: tenSeconds}],
    ['R/PT10S', {repetitions: null, startMs: null, interval: tenSeconds}],
    ['=cycle(3, duration("PT10S"))', {repetitions: 3, startMs: null, interval: tenSeconds}],
    [
      'R5/2026-02-01T00:00:00Z/PT10S',
      {repetitions: 5, startMs: Date.UTC(2026, 1, 1), interval: tenSeconds},
    ],
  ])('%s', (source, expected) => {
    expect(cycle(source)).toEqual(expected);
  });

  test.each(['R3', 'R3/', 'Rx/PT1S', 'R3/later/PT1S', 'PT1S'])('%s is none', text => {
    expect(() => cycle(text)).toThrow(`Invalid cycle format '${text}' for expression '${text}'`);
  });

  test('cron expressions are refused by name', () => {
    expect(() => cycle('0 0 9-17 * * MON-FRI')).toThrow(/cron expressions are not supported/);
  });
});
