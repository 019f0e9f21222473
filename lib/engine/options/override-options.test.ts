import fc from 'fast-check';
import {expect, it} from 'vitest';
import {parseDurationMs} from '../../core/duration.ts';
import {capRates} from './override-options.ts';

it('leaves options alone without a bound, and slower ones as they are', () => {
  const options = {scenarios: {a: {executor: 'constant-arrival-rate', rate: 5, timeUnit: '1m'}}};
  expect(capRates(options, undefined)).toBe(options);
  expect(capRates(options, 10)).toEqual({...options, rps: 10});
  expect(capRates({rps: 3}, 10)).toEqual({rps: 3});
});

it('bounds rates and every stage, in their own time unit', () => {
  const ramp = {
    executor: 'ramping-arrival-rate',
    startRate: 900,
    timeUnit: '1m',
    stages: [
      {duration: '1s', target: 30},
      {duration: '1s', target: 6000},
    ],
  };
  expect(capRates({scenarios: {ramp}}, 10)).toEqual({
    rps: 10,
    scenarios: {
      ramp: {
        ...ramp,
        startRate: 600,
        stages: [
          {duration: '1s', target: 30},
          {duration: '1s', target: 600},
        ],
      },
    },
  });
});

it('never lets more through than the bound, whatever the unit', () => {
  const unit = fc.constantFrom('10ms', '100ms', '1s', '7s', '1m');
  const rate = fc.integer({min: 1, max: 10_000});
  fc.assert(
    fc.property(rate, unit, rate, (wanted, timeUnit, most) => {
      const a = {executor: 'constant-arrival-rate', rate: wanted, timeUnit};
      const {scenarios} = capRates({scenarios: {a}}, most) as {scenarios: {a: typeof a}};
      const perSecond = (scenarios.a.rate * 1000) / parseDurationMs(scenarios.a.timeUnit);
      expect(perSecond).toBeGreaterThan(0);
      expect(perSecond).toBeLessThanOrEqual(most);
    }),
  );
});
