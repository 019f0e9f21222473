import {describe, expect, it} from 'vitest';
import {seededRandom} from '../core/random.ts';
import {evaluateThresholds, judgeThreshold, thresholdThatAborts} from './judge-threshold.ts';
import {MetricSet, responseTimeOf} from './measure/metrics.ts';
import {metricsFor, parseExpression, type Threshold} from './thresholds.ts';

const threshold = (metric: string, expression: string, abortOnFail = false): Threshold => ({
  metric,
  expression,
  ...parseExpression(metric, expression),
  abortOnFail,
  delayAbortEvalMs: 2000,
});

/** The outcome of a threshold on a metric that saw so many values of 10, and so many of 900. */
function outcomeOf(expression: string, fast: number, slow: number) {
  const metrics = new MetricSet([]);
  const metric = metrics.get('http_req_duration');
  for (let count = 0; count < fast; count++) metric?.record(10);
  for (let count = 0; count < slow; count++) metric?.record(900);
  return evaluateThresholds([threshold('http_req_duration', expression)], metrics, 1)[0];
}

describe('a bound on a percentile', () => {
  it.each([
    ['none beyond it, and enough of them', 'p(99)<500', 100, 0, 'kept'],
    ['none beyond it, and one too few', 'p(99)<500', 99, 0, 'too few'],
    ['none beyond it, of p90', 'p(90)<500', 10, 0, 'kept'],
    ['none beyond it, of the median', 'med<500', 2, 0, 'kept'],
    ['one of a single one', 'p(99)<500', 0, 1, 'too few'],
    ['one of forty', 'p(99)<500', 39, 1, 'too few'],
    ['one of hundred and twenty', 'p(99)<500', 119, 1, 'too few'],
    ['all of five', 'p(99)<500', 0, 5, 'broken'],
    ['six of forty', 'p(99)<500', 34, 6, 'broken'],
    ['one of nine hundred', 'p(99)<500', 899, 1, 'kept'],
    ['nine of a thousand', 'p(99)<500', 991, 9, 'kept'],
    ['twelve of a thousand', 'p(99)<500', 988, 12, 'broken'],
    ['from below, none beyond it', 'p(10)>5', 10, 0, 'kept'],
    ['from below, all beyond it', 'p(10)>50', 20, 0, 'broken'],
    ['from below, one too few', 'p(10)>5', 9, 0, 'too few'],
  ])('%s: %s of %d and %d is %s', (_, expression, fast, slow, state) => {
    expect(outcomeOf(expression, fast, slow)?.state).toBe(state);
  });

  it('is shown with its samples', () => {
    const fields = {observed: 10, samples: 251, beyond: 0, state: 'kept'};
    expect(outcomeOf('p(99)<500', 251, 0)).toMatchObject(fields);
    expect(outcomeOf('p(99)<500', 39, 1)).toMatchObject({samples: 40, beyond: 1});
  });

  it('is decided by the figure where it is no bound, or the percentile is an end', () => {
    expect(outcomeOf('p(99)==10', 3, 0)?.state).toBe('kept');
    expect(outcomeOf('p(100)<500', 1, 0)?.state).toBe('kept');
    expect(outcomeOf('max<500', 0, 1)?.state).toBe('broken');
    expect(outcomeOf('avg<500', 1, 0)?.state).toBe('kept');
  });

  it('takes what is surely beyond it, and what may be, where that is all that is known', () => {
    const judge = (atLeast: number, atMost: number) =>
      judgeThreshold(threshold('m', 'p(99)<500'), {
        observed: 600,
        samples: 120,
        beyond: {atLeast, atMost},
      });
    expect(judge(60, 120)).toEqual({observed: 600, samples: 120, state: 'broken'});
    expect(judge(1, 60).state).toBe('too few');
    expect(judge(0, 0)).toEqual({observed: 600, samples: 120, beyond: 0, state: 'kept'});
  });

  /** How often each state came, of 2,000 runs in which each request is slow with that chance. */
  function statesOf(samples: number, slowShare: number) {
    const random = seededRandom(41);
    const states: Record<string, number> = {};
    for (let run = 0; run < 2000; run++) {
      let slow = 0;
      for (let count = 0; count < samples; count++) if (random.fraction() < slowShare) slow++;
      const beyond = {atLeast: slow, atMost: slow};
      const {state} = judgeThreshold(threshold('m', 'p(99)<500'), {
        observed: slow > samples / 100 ? 900 : 10,
        samples,
        beyond,
      });
      states[state] = (states[state] ?? 0) + 1;
    }
    return states;
  }

  it.each([40, 100, 200, 900])('of %d samples blames no good target', samples => {
    expect(statesOf(samples, 0.005)['broken'] ?? 0).toBeLessThanOrEqual(20);
  });

  it.each([
    [40, 0],
    [200, 0.06],
    [900, 0.02],
  ])('of %d samples lets few pass of which 1.5 %% are slow', (samples, most) => {
    expect((statesOf(samples, 0.015)['kept'] ?? 0) / 2000).toBeLessThanOrEqual(most);
  });
});

describe('evaluateThresholds', () => {
  it('has no data without a sample, but for a count, which is then 0', () => {
    const metrics = new MetricSet([]);
    metrics.get('http_reqs')?.record(10);
    const list = [
      threshold('http_reqs', 'count>5'),
      threshold('http_reqs', 'rate>5'),
      threshold('http_req_duration', 'p(95)<1'),
      threshold('http_req_duration', 'avg>1'),
      threshold('http_req_failed', 'rate<0.5'),
      threshold('vus', 'value>1'),
      threshold('dropped_iterations', 'count<1'),
      threshold('dropped_iterations', 'rate>1'),
      threshold('nobody_recorded_me', 'count<1'),
    ];
    const outcomes = evaluateThresholds(list, metrics, 2);
    expect(outcomes.map(each => [each.state, each.observed])).toEqual([
      ['kept', 10],
      ['broken', 5],
      ['no data', null],
      ['no data', null],
      ['no data', null],
      ['no data', null],
      ['kept', 0],
      ['broken', 0],
      ['no data', null],
    ]);
  });

  it('counts the hits of a rate against an upper bound, the misses against a lower one', () => {
    const metrics = new MetricSet([]);
    for (const each of [1, 0, 0, 0]) metrics.get('checks')?.record(each);
    const list = [threshold('checks', 'rate<0.5'), threshold('checks', 'rate>0.5')];
    expect(evaluateThresholds(list, metrics, 2)).toMatchObject([
      {state: 'kept', samples: 4, beyond: 1},
      {state: 'broken', samples: 4, beyond: 3},
    ]);
  });
});

describe('a latency under arrival rates', () => {
  const arrivals = {executor: 'constant-arrival-rate'};
  const users = {executor: 'constant-vus'};
  const metric = 'http_req_duration{operation:a}';
  const list = [threshold(metric, 'p(90)<500'), threshold('checks', 'rate>0.5')];

  it('is judged on both times, and each says which it is', () => {
    const metrics = metricsFor({thresholds: list, scenarios: [users, arrivals]});
    for (let count = 0; count < 200; count++) {
      const tags = {operation: count % 2 === 0 ? 'a' : 'b'};
      for (const each of metrics.matching('http_req_duration', tags)) each.record(10);
      const response = responseTimeOf('http_req_duration');
      for (const each of metrics.matching(response, tags)) each.record(900);
    }
    const outcomes = evaluateThresholds(list, metrics, 1);
    expect(outcomes.map(each => [each.metric, each.time, each.state, each.samples])).toEqual([
      [metric, 'service', 'kept', 100],
      [metric, 'response', 'broken', 100],
      ['checks', undefined, 'no data', 0],
    ]);
    expect(metrics.names()).toEqual(metricsFor({thresholds: list, scenarios: [users]}).names());
  });

  it('is judged once where users loop, and where no threshold bounds it nothing is kept', () => {
    expect(
      evaluateThresholds(list, metricsFor({thresholds: list, scenarios: [users]}), 1),
    ).toHaveLength(2);
    const metrics = metricsFor({
      thresholds: [threshold('checks', 'rate>0')],
      scenarios: [arrivals],
    });
    expect(metrics.get(responseTimeOf('http_req_duration'))).toBeUndefined();
  });
});

describe('abortOnFail', () => {
  const list = [threshold('a', 'count>1'), threshold('b', 'p(9)<1', true)];
  const outcome = (
    metric: string,
    expression: string,
    state: 'broken' | 'too few' | 'no data',
  ) => ({
    ...{metric, expression, state},
    observed: 0,
  });
  const ofA = outcome('a', 'count>1', 'broken');

  it('ends a run on a broken threshold only after its delay', () => {
    const outcomes = [ofA, outcome('b', 'p(9)<1', 'broken')];
    expect(thresholdThatAborts(list, outcomes, 1999)).toBeNull();
    expect(thresholdThatAborts(list, outcomes, 2000)?.metric).toBe('b');
  });

  it.each(['too few', 'no data'] as const)('ends none that has %s', state => {
    expect(thresholdThatAborts(list, [ofA, outcome('b', 'p(9)<1', state)], 9000)).toBeNull();
  });
});
