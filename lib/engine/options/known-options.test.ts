import {describe, expect, it} from 'vitest';
import {OPTIONS, SCENARIO_FIELDS} from './k6-names.ts';
import {canonicalOptions, doubtsAbout, doubtsOnK6, refuseAll, unhonoured} from './known-options.ts';

describe('canonicalOptions', () => {
  it('leaves alone what is written as k6 writes it', () => {
    const options = {
      vus: 1,
      other: 2,
      stages: [{duration: '1s', target: 1}],
      scenarios: {a: {executor: 'ramping-vus', stages: [{target: 1}]}, b: null, c: {executor: 5}},
    };
    expect(canonicalOptions(options)).toBe(options);
  });

  it('corrects the letters of options, of fields of scenarios and of stages', () => {
    const scenarios = {
      a: {EXECUTOR: 'ramping-vus', startVus: 2, Stages: [{Duration: '1s', TARGET: 3}]},
    };
    expect(canonicalOptions({NOconnectionreuse: true, Scenarios: scenarios})).toEqual({
      noConnectionReuse: true,
      scenarios: {
        a: {executor: 'ramping-vus', startVUs: 2, stages: [{duration: '1s', target: 3}]},
      },
    });
  });
});

/** A value that asks for something. */
const ASKS = {
  ...{whole: 1, truth: true, text: 'x', texts: {a: 'x'}, duration: '1s', list: ['x']},
  ...{object: {a: 1}, any: 1},
} as const;

describe('unhonoured', () => {
  it.each(Object.entries(OPTIONS))('options: %s', (name, row) => {
    const refusals = unhonoured({[name]: ASKS[row.is]});
    expect(refusals.map(each => each.remedy)).toEqual(row.instead ? [row.instead] : []);
  });

  it.each(Object.entries(OPTIONS).filter(([, row]) => row.instead))(
    'options: %s is taken where it asks for nothing',
    name => {
      for (const nothing of [null, false, '', [], {}, {ttl: null}])
        expect(unhonoured({[name]: nothing})).toEqual([]);
    },
  );

  it('names the scenario, and tells all of them at once', () => {
    for (const executor of Object.keys(SCENARIO_FIELDS)) {
      const options = {
        hosts: {a: 'b'},
        scenarios: {web: {executor, options: {browser: {type: 'chromium'}}}},
      };
      expect(() => refuseAll(unhonoured(options))).toThrow(
        /^options: the embedded engine has no 'hosts': .*; scenario 'web': the embedded engine has no 'options': use --engine k6/,
      );
    }
  });
});

describe('doubtsAbout', () => {
  it.each([
    [{}, []],
    [{vus: 2, duration: '1s'}, []],
    [{noConectionReuse: true}, [/'noConectionReuse'.*is 'noConnectionReuse' meant\?$/]],
    [{localIPs: 'x'}, [/'localIPs', so nothing comes of it$/]],
    [{vus: 2, scenarios: {a: {}}}, [/vus: 2 replaces the scenarios/]],
    [{scenarios: {}}, [/scenarios is empty: the script runs one iteration/]],
    [{stages: []}, [/stages is empty: the script runs one iteration/]],
    [{stages: [{duration: '1s', targt: 1}]}, [/options\.stages: .*is 'target' meant/]],
    [
      {thresholds: {checks: [{threshold: 'rate>0', abortOnFial: true}, 'rate>0'], other: null}},
      [/threshold on checks: .*is 'abortOnFail' meant/],
    ],
  ])('%j', (options, expected) => {
    const doubts = doubtsAbout(options);
    expect(doubts).toEqual(expected.map(each => expect.stringMatching(each)));
  });

  it('on k6: the tags are those of c8gauge', () => {
    expect(doubtsOnK6({})).toEqual([]);
    expect(doubtsOnK6({systemTags: ['status']})).toEqual([
      expect.stringMatching(/systemTags is replaced on k6/),
    ]);
  });
});
