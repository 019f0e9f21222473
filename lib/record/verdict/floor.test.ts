import {describe, expect, it} from 'vitest';
import {FLOOR, floorReason, judgeFloor} from './floor.ts';
import {goodLoad, operationWith} from './good-load.case.ts';

const states = (...[load, bounds]: Parameters<typeof judgeFloor>) =>
  Object.fromEntries(judgeFloor(load, bounds).map(each => [each.metric, each.state]));

describe('the floor', () => {
  it('is kept by a good run, with nothing said of what does not apply to it', () => {
    expect(states(goodLoad())).toEqual({
      good_answers: 'kept',
      failed_requests: 'kept',
      request_errors: 'kept',
      unanswered_requests: 'kept',
      throwing_iterations: 'kept',
      backpressure: 'kept',
    });
  });

  it('is undercut strictly: one in a hundred is too many, one in a hundred and one is not', () => {
    const withFailed = (total: number) =>
      goodLoad({operations: [operationWith(total, {failed: 1})]});
    expect(states(withFailed(100))['failed_requests']).toBe('broken');
    expect(states(withFailed(101))['failed_requests']).toBe('kept');
  });

  it('has the bounds that are set, and allows all where a bound is 1', () => {
    const load = goodLoad({operations: [operationWith(1000, {failed: 200})]});
    expect(states(load, {...FLOOR, failedRequests: 0.3})['failed_requests']).toBe('kept');
    expect(states(load, {...FLOOR, failedRequests: 0.2})['failed_requests']).toBe('broken');
    const all = goodLoad({operations: [operationWith(1000, {failed: 1000})]});
    expect(states(all, {...FLOOR, failedRequests: 1})['failed_requests']).toBe('kept');
  });

  it('leaves out of its shares what was cut off by our end', () => {
    const operations = [operationWith(1000, {open: 901, failed: 1})];
    const [failed] = judgeFloor(goodLoad({operations})).filter(
      each => each.metric === 'failed_requests',
    );
    expect(failed).toMatchObject({state: 'broken', samples: 99, beyond: 1});
  });

  it.each([
    ['all of them', 'checks', 'kept'],
    ['this one', 'checks{check:is fast}', 'kept'],
    ['another one', 'checks{check:is 200}', 'broken'],
  ])('leaves a check to the script that has a threshold on %s', (_, metric, state) => {
    const checks = [
      {name: 'is 200', passes: 5, fails: 0},
      {name: 'is fast', passes: 1, fails: 4},
    ];
    const thresholds = [{metric, expression: 'rate>0.1', state: 'kept', observed: 0.5}] as const;
    expect(states(goodLoad({checks, thresholds}))['failed_checks'] ?? 'kept').toBe(state);
  });

  it('does not hold refusals against the ceiling of an endpoint', () => {
    const load = goodLoad({
      engine: {name: 'autocannon', version: '9'},
      operations: [operationWith(1000, {backpressure: 900})],
    });
    expect(states(load)).not.toHaveProperty('backpressure');
  });

  it('says how many of how many', () => {
    const load = goodLoad({operations: [operationWith(1200, {unanswered: 62})]});
    const broken = judgeFloor(load).filter(each => each.state === 'broken');
    expect(broken.map(floorReason)).toEqual([
      "62 of 1,200 requests were unanswered (5.17 %), c8gauge's own bound is 1 %",
    ]);
  });
});
