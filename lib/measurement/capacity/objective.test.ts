import {describe, expect, it} from 'vitest';
import {ExplainedError} from '../../core/errors.ts';
import {isMet, parseObjective} from './objective.ts';

describe('parseObjective', () => {
  it.each([
    ['p(99)<500ms', {of: 'create', quantile: 0.99}, '<', 500],
    ['p(99.9) <= 1.5s', {of: 'create', quantile: 0.999}, '<=', 1500],
    ['create:med<20ms', {of: 'create', quantile: 0.5}, '<', 20],
    ['avg<1m30s', {of: 'create', quantile: null}, '<', 90_000],
    ['process_instance:p(95)<1s', {of: 'process_instance', quantile: 0.95}, '<', 1000],
    [' backpressure<10% ', {of: 'backpressure'}, '<', 0.1],
    ['errors<=0%', {of: 'errors'}, '<=', 0],
    ['completion>=99.5%', {of: 'completion'}, '>=', 0.995],
  ])('%s', (text, figure, operator, limit) => {
    const objective = parseObjective(text);
    expect(objective).toMatchObject({expression: text.trim(), operator});
    expect(objective.limit).toBeCloseTo(limit, 12);
    const quantile = 'quantile' in figure ? figure.quantile : undefined;
    expect(objective.figure.of).toBe(figure.of);
    if (typeof quantile === 'number') {
      expect(objective.figure).toHaveProperty('quantile', expect.closeTo(quantile, 12));
    }
  });

  it.each([
    '',
    'fast',
    'p(99)',
    'p(99)<500parsecs',
    'p(0)<1s',
    'p(100)<1s',
    'p(99)>500ms',
    'p(99)<0ms',
    'backpressure>10%',
    'backpressure<0%',
    'backpressure<10',
    'completion<95%',
    'completion>100%',
    'errors<101%',
    'p(99)<500ms backpressure<10%',
  ])("refuses '%s' in one line", text => {
    expect(() => parseObjective(text)).toThrow(ExplainedError);
  });

  it('is not met where nothing was observed', () => {
    expect(isMet(parseObjective('p(99)<1s'), null)).toBe(false);
  });

  it.each([
    ['errors<1%', 0.01, false],
    ['errors<=1%', 0.01, true],
    ['completion>95%', 0.95, false],
    ['completion>=95%', 0.95, true],
  ])('%s of %d: %s', (text, observed, expected) => {
    expect(isMet(parseObjective(text), observed)).toBe(expected);
  });
});
