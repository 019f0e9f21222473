import {describe, expect, it} from 'vitest';
import type {CheckOutcome, ConformanceResult, Finding} from '../findings.ts';
import type {Ledger} from '../load-result.ts';
import type {ThresholdOutcome, ThresholdState} from '../threshold-outcome.ts';
import {goodLoad as load} from './good-load.case.ts';
import {decideVerdict, EXIT_STATUS} from './verdict.ts';

const outcome: CheckOutcome = {
  operation: 'failJob',
  check: 'status',
  case: 'valid',
  status: 'pass',
  reason: null,
};

const finding: Finding = {
  id: 'failJob/status/valid',
  operation: 'failJob',
  check: 'status',
  case: 'valid',
  level: 'contract',
  message: 'expected 204, got 500',
  expectedBy: null,
  curl: 'curl',
  exchange: {
    request: {method: 'POST', url: 'http://127.0.0.1/', headers: {}, body: null},
    response: null,
    error: 'reset',
    durationMs: 1,
  },
  waived: null,
};

const checked = (more: Partial<ConformanceResult> = {}): ConformanceResult => ({
  outcomes: [outcome],
  findings: [],
  coverage: [{operation: 'failJob', exercised: true}],
  durationMs: 1,
  ...more,
});

const ledger: Ledger = {
  created: 1,
  completed: 1,
  lost: [],
  lostCount: 0,
  duplicated: [],
  duplicatedCount: 0,
  foreign: [],
  foreignCount: 0,
};

const threshold = (
  state: ThresholdState,
  observed: number | null,
  evidence: Partial<ThresholdOutcome> = {},
): ThresholdOutcome => ({metric: 'm', expression: 'p(99)<500', state, observed, ...evidence});

const decide = (evidence: Partial<Parameters<typeof decideVerdict>[0]>) =>
  decideVerdict({conformance: undefined, loads: [], failures: [], ...evidence});

describe('a verdict', () => {
  it('is passed when all checks and thresholds passed', () => {
    expect(decide({conformance: checked(), loads: [load()]})).toEqual({
      status: 'passed',
      reasons: ['1 check passed on 1 of 1 operation, 1 load within thresholds'],
    });
  });

  it('is failed by a finding, and names the first', () => {
    expect(decide({conformance: checked({findings: [finding]})})).toEqual({
      status: 'failed',
      reasons: ['1 finding in 1 operation, first failJob/status/valid: expected 204, got 500'],
    });
  });

  it('does not count a finding that has a waiver', () => {
    const waived = {...finding, waived: {reason: 'by design', link: 'https://example.org'}};
    expect(decide({conformance: checked({findings: [waived]})}).status).toBe('passed');
  });

  it('does not count a finding beyond the level that was asked for', () => {
    const behaviour = {...finding, level: 'behaviour' as const};
    const at = (level: 'contract' | 'behaviour') =>
      decide({conformance: checked({findings: [behaviour], level})}).status;
    expect(at('contract')).toBe('passed');
    expect(at('behaviour')).toBe('failed');
  });

  it('is failed by a threshold that was crossed', () => {
    expect(decide({loads: [load({thresholds: [threshold('broken', 612)]})]})).toEqual({
      status: 'failed',
      reasons: ['process-loop: p99 of m was 612, the bound is 500'],
    });
  });

  it.each([
    ['no data', null, {samples: 0}, /: no data for the threshold p\(99\)<500 on m$/],
    ['too few', 80, {samples: 40, beyond: 1}, /: too few samples .* on m \(1 of 40 beyond\): run/],
  ] as const)('is inconclusive where a threshold has %s', (state, observed, evidence, reason) => {
    const {status, reasons} = decide({
      loads: [load({thresholds: [threshold('kept', 3), threshold(state, observed, evidence)]})],
    });
    expect(status).toBe('inconclusive');
    expect(reasons).toEqual([expect.stringMatching(reason)]);
  });

  it.each([
    ['lost', {lostCount: 2}, 'process-loop: 2 process instances never completed'],
    [
      'done twice',
      {duplicatedCount: 1},
      'process-loop: 1 process instance completed more than once',
    ],
  ])('is failed by an instance that was %s', (_, more, reason) => {
    expect(decide({loads: [load({ledger: {...ledger, ...more}})]}).reasons).toEqual([reason]);
  });

  it('does not count a threshold of an INVALID run', () => {
    const invalid = load({
      thresholds: [threshold('broken', 612), threshold('too few', 3)],
      validity: {valid: false, reasons: ['the generator was late']},
    });
    expect(decide({conformance: checked(), loads: [invalid]})).toEqual({
      status: 'inconclusive',
      reasons: ['process-loop is INVALID: the generator was late'],
    });
  });

  it.each([
    ['a failure of c8gauge', {conformance: checked(), failures: ['x broke']}, 'x broke'],
    [
      'a check that broke',
      {conformance: checked({outcomes: [{...outcome, status: 'error' as const, reason: 'bug'}]})},
      '1 check broke, first failJob/status/valid: bug',
    ],
    [
      'a suite that checked nothing',
      {conformance: checked({outcomes: [], coverage: []})},
      'no check ran',
    ],
    ['a load without traffic', {loads: [load({operations: []})]}, 'process-loop sent no request'],
    ['nothing at all', {}, 'nothing was measured'],
  ])('is inconclusive after %s', (_, evidence, reason) => {
    const verdict = decide(evidence);
    expect(verdict.status).toBe('inconclusive');
    expect(verdict.reasons[0]).toBe(reason);
  });

  it('is failed by a finding although something else was not measured, and says both', () => {
    const verdict = decide({conformance: checked({findings: [finding]}), failures: ['x broke']});
    expect(verdict.status).toBe('failed');
    expect(verdict.reasons).toEqual([expect.stringContaining('1 finding'), 'x broke']);
  });

  it('says first that the target became another release, whatever else was found', () => {
    const otherRelease = 'the gateway was of 8.8.0 and is of 8.9.0 now';
    const loads = [load({thresholds: [threshold('broken', 900, {samples: 5000})]})];
    const evidence = {conformance: checked({findings: [finding]}), loads, otherRelease};
    const {status, reasons} = decide({...evidence, failures: ['process-loop: no answer']});
    expect(status).toBe('inconclusive');
    expect(reasons[0]).toBe(otherRelease);
    expect(reasons.join()).toMatch(/1 finding .*p99 of m was 900.*no answer/);
  });

  it('names in its first line what in the cluster can be the cause, whatever it is', () => {
    const causes = ['the exporting backlog grew', 'a was throttled', 'b was throttled'].map(
      text => ({
        ...{kind: 'throttled-cpu' as const, text},
      }),
    );
    const cluster = {sources: [], secondsPerEntry: 1, series: [], missing: [], notes: []};
    const told = 'in the cluster the exporting backlog grew, and a was throttled (and 1 more)';
    const passed = decide({loads: [load({cluster: {...cluster, causes}})]});
    expect(passed).toEqual({status: 'passed', reasons: [`1 load within thresholds, but ${told}`]});
    const failed = decide({
      loads: [load({cluster: {...cluster, causes}})],
      conformance: checked({findings: [finding]}),
      failures: ['x broke'],
    });
    expect(failed.reasons).toEqual([
      expect.stringMatching(/^1 finding.*; in the cluster the/),
      'x broke',
    ]);
    expect(decide({loads: [load({cluster: {...cluster, causes: []}})]}).reasons).toEqual([
      '1 load within thresholds',
    ]);
  });

  it('maps to the exit statuses 0, 1 and 2', () => {
    expect(EXIT_STATUS).toEqual({passed: 0, failed: 1, inconclusive: 2});
  });
});
