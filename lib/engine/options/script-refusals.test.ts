import {describe, expect, it} from 'vitest';
import type {Fields} from './field-reader.ts';
import {readOptions} from './read-options.ts';
import {missingFunctions, unjudgeable} from './script-refusals.ts';

const METRICS = new Map([
  ['http_req_duration', 'trend'],
  ['http_req_failed', 'rate'],
  ['time_to_key', 'trend'],
]);

const constant = (exec?: unknown) => ({executor: 'constant-vus', duration: '1s', exec});

describe('missingFunctions', () => {
  it('tells all of them at once, each with its scenario', () => {
    const scenarios = {
      a: constant('wrok'),
      b: constant('number'),
      c: constant(),
      d: constant('work'),
    };
    const exports = {work: () => 0, number: 5, setup: 5, teardown: null};
    const parts = {exports, metrics: METRICS};
    const found = missingFunctions(readOptions({scenarios}), parts).map(each => [
      each.what,
      each.remedy,
    ]);
    expect(found).toEqual([
      [
        "scenario 'a' calls the function 'wrok', which the script does not export",
        "is 'work' meant?",
      ],
      ["scenario 'b' calls the function 'number', which is none", "export a function 'number'"],
      [
        "scenario 'c' calls the default function, which the script does not export",
        'export a default function',
      ],
      ["the script's 'setup' is not a function", 'make it one'],
    ]);
  });

  it('wants no default function where no scenario calls it', () => {
    const plan = readOptions({scenarios: {a: constant('work')}});
    expect(missingFunctions(plan, {exports: {work: () => 0}, metrics: METRICS})).toEqual([]);
  });
});

describe('unjudgeable', () => {
  const refusals = (thresholds: Fields, engine: 'embedded' | 'k6' = 'embedded') =>
    unjudgeable(
      readOptions({scenarios: {load: constant()}, thresholds}),
      {exports: {}, metrics: engine === 'k6' ? null : METRICS},
      engine,
    ).map(each => `${each.what}: ${each.remedy}`);

  it.each([
    [
      'http_req_durations',
      'p(95)<5',
      /does not exist, 'http_req_durations': is 'http_req_duration' meant/,
    ],
    ['mine{a:1}', 'p(95)<5', /does not exist, 'mine': declare it at the top of the script/],
    ['http_req_failed{a:1}', 'p(95)<5', /asks for p\(95\) of a rate: use rate$/],
    ['time_to_key', 'count>5', /asks for count of a trend: use avg, min, max, med, p\(N\)$/],
    ['time_to_key', 'p(100.1)<5', /asks for p\(100\.1\): write a percentile from 0 to 100/],
    ['http_req_failed{scenario:laod}', 'rate<1', /'laod': is 'load' meant/],
    ['http_req_failed{expected_response:yes}', 'rate<1', /write true or false/],
    ['http_req_failed{ip:::1}', 'rate<1', /the tag 'ip', which no sample has/],
    ['http_req_failed{}', 'rate<1', /a selector that k6 refuses/],
  ])('%s %s', (metric, expression, message) => {
    expect(refusals({[metric]: [expression]})).toEqual([expect.stringMatching(message)]);
  });

  it('judges what it can, whatever tags a script gives', () => {
    const thresholds = {
      'http_req_duration{operation:any, mine:x}': ['p(0)>=0', 'p(100)<5', 'avg<5'],
      'http_req_failed{scenario:load,expected_response:true}': ['rate<1'],
    };
    expect(refusals(thresholds)).toEqual([]);
  });

  it('leaves to k6 what only k6 has', () => {
    const thresholds = {ws_connecting: ['avg<5'], 'http_req_failed{ip:::1}': ['rate<1']};
    expect(refusals(thresholds, 'k6')).toEqual([]);
    const wrong = {'http_reqs{scenario:laod}': ['count>1']};
    expect(refusals({...thresholds, ...wrong}, 'k6')).toHaveLength(1);
  });
});
