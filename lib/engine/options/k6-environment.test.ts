import {describe, expect, it} from 'vitest';
import {withEnvironment} from './k6-environment.ts';
import {readOptions} from './read-options.ts';

const SCRIPT = {
  scenarios: {a: {executor: 'constant-vus', vus: 1, duration: '1s'}},
  batch: 7,
  tags: {a: '1'},
};

describe('options of the environment', () => {
  it.each([
    [{}, SCRIPT],
    [{K6_VUS: '', OTHER: '1'}, SCRIPT],
    [{K6_VUS: '3'}, {...SCRIPT, vus: '3'}],
    [{K6_ITERATIONS: '2'}, {batch: 7, tags: {a: '1'}, iterations: '2'}],
    [{K6_DURATION: '1000'}, {batch: 7, tags: {a: '1'}, duration: 1000}],
    [
      {K6_STAGES: '1s:2,1s:0'},
      {
        ...{batch: 7, tags: {a: '1'}},
        stages: [
          {duration: '1s', target: 2},
          {duration: '1s', target: 0},
        ],
      },
    ],
    [
      {K6_TAGS: 'b:2', K6_BATCH: '9', K6_THROW: 'true'},
      {...SCRIPT, tags: {b: '2'}, batch: '9', throw: true},
    ],
    [{K6_SUMMARY_TREND_STATS: 'avg,p(99)'}, {...SCRIPT, summaryTrendStats: ['avg', 'p(99)']}],
  ])('%o', (env, options) => {
    expect(withEnvironment(SCRIPT, env)).toEqual(options);
  });

  it('run one iteration a user where only their number is given', () => {
    const {scenarios} = readOptions(withEnvironment(SCRIPT, {K6_VUS: '3'}));
    expect(scenarios).toMatchObject([{executor: 'shared-iterations', vus: 3, iterations: 3}]);
  });

  it.each([
    [{K6_NO_SETUP: '1'}, "K6_NO_SETUP is '1', which k6 refuses: write 'true' or 'false'"],
    [{K6_STAGES: '5s'}, "K6_STAGES is '5s', which k6 refuses: write it like '10s:5,1m:0'"],
  ])('%o is refused', (env, message) => {
    expect(() => withEnvironment({}, env)).toThrow(message);
  });
});
