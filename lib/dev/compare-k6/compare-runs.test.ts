import {describe, expect, it} from 'vitest';
import {compareRuns} from './compare-runs.ts';
import type {ScriptRun} from './run-script.ts';

const run = (more: Partial<ScriptRun> = {}): ScriptRun => ({
  exitCode: 0,
  requests: [{line: 'GET /a?id=1', rest: 'cookie: sid=one'}],
  summary: {
    metrics: {
      iterations: {values: {count: 2}},
      checks: {values: {rate: 1}, thresholds: {'rate>0.9': {ok: true}}},
    },
    root_group: {checks: [{path: '::is fine', passes: 2, fails: 0}], groups: []},
  },
  log: ['the last line'],
  ...more,
});

describe('compareRuns', () => {
  it('takes what is drawn at random for equal', () => {
    const other = [{line: 'GET /a?id=77', rest: 'cookie: sid=one'}];
    expect(compareRuns(run(), run({requests: other})).outcome).toBe('equal');
  });

  it('takes the fields of a digest for equal in any order', () => {
    const sent = (fields: string) =>
      run({requests: [{line: 'GET /', rest: `authorization: Digest ${fields}\nx: y`}]});
    expect(compareRuns(sent('qop=auth, uri="/"'), sent('uri="/", qop=auth')).outcome).toBe('equal');
    expect(compareRuns(sent('qop=auth, uri="/"'), sent('uri="/"')).outcome).toBe('differs');
  });

  it.each<[string, Partial<ScriptRun>, RegExp]>([
    [
      'a request more',
      {requests: [...run().requests, {line: 'GET /b', rest: ''}]},
      /request: only embedded 1 x/,
    ],
    ['a cookie', {requests: [{line: 'GET /a?id=1', rest: ''}]}, /request: only k6 1 x/],
    ['the exit code', {exitCode: 99}, /exit code: only k6 1 x "0"/],
    ['all of the summary', {summary: null}, /check: only k6 1 x "::is fine: 2 of 2"/],
  ])('tells %s', (_, more, expected) => {
    const {outcome, lines} = compareRuns(run(), run(more));
    expect(outcome).toBe('differs');
    expect(lines.join('\n')).toMatch(expected);
  });

  it('tells a refusal from a difference, and what k6 cannot run from both', () => {
    const refused = run({exitCode: 107, summary: null, refused: 'a.js:3: no'});
    expect(compareRuns(run(), refused)).toEqual({outcome: 'refused', lines: ['a.js:3: no']});
    const broken = run({exitCode: 107, summary: null});
    expect(compareRuns(broken, run())).toEqual({
      outcome: 'not comparable',
      lines: ['the last line'],
    });
  });
});
