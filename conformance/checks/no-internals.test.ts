import {describe, expect, it} from 'vitest';
import {judged, problem} from './judged.case.ts';
import {noInternals} from './no-internals.ts';

describe('no-internals', () => {
  it('passes a problem about the request', () => {
    expect(noInternals.judge(judged(problem(400)))).toEqual([]);
  });

  it.each([
    'at io.camunda.zeebe.gateway.Handler.handle(Handler.java:42)',
    'TypeError: x is not a function\n    at Object.handle (file:///app/lib/server.js:10:5)',
    'java.lang.NullPointerException',
    'Traceback (most recent call last):',
    'goroutine 1 [running]:',
  ])('reports %s', detail => {
    expect(noInternals.judge(judged(problem(400, {detail})))).toHaveLength(1);
  });

  it('has nothing to say of a success', () => {
    expect(noInternals.appliesTo(judged({body: '"java.lang.Error"'}))).toBe(false);
  });
});
