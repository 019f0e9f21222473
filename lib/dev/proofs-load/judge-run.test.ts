import {describe, expect, it} from 'vitest';
import {failed, passed, refused} from '../../faults/loads/load-trial.ts';
import {judgeRun, type RunOutcome, wasDisturbed} from './judge-run.ts';

type Status = 'passed' | 'failed' | 'inconclusive';

function outcome(status: Status, reasons: readonly string[], exitCode: number): RunOutcome {
  return {
    exitCode,
    stderr: '',
    isHung: false,
    record: {verdict: {status, reasons}, loads: [], warnings: []},
  };
}

const NO_RECORD = {exitCode: 2, stderr: '', isHung: false, record: null};

describe('judgeRun', () => {
  it('is content with the verdict and the reason that have to come', () => {
    const judged = judgeRun(
      failed(/unanswered/),
      outcome('failed', ['first', '5 % unanswered'], 1),
    );
    expect(judged).toEqual({
      got: 'failed',
      reason: '5 % unanswered',
      isReasonRight: true,
      isRight: true,
    });
  });

  it('is not content with the right verdict for a wrong reason, nor the other way round', () => {
    const wrongReason = judgeRun(failed(/unanswered/), outcome('failed', ['p99 is 3 s'], 1));
    expect(wrongReason).toMatchObject({isRight: false, isReasonRight: false, reason: 'p99 is 3 s'});
    const wrongVerdict = judgeRun(failed(/threshold/), outcome('passed', ['in thresholds'], 0));
    expect(wrongVerdict).toMatchObject({isRight: false, isReasonRight: true, got: 'passed'});
  });

  it('takes a refusal from the last line of stderr, where there is no record', () => {
    const stderr = "warn: x\nc8gauge: the scenario has no 'notThere': export it\n";
    expect(judgeRun(refused(/notThere/), {...NO_RECORD, stderr}).isRight).toBe(true);
    expect(judgeRun(refused(/other/), {...NO_RECORD, stderr}).isRight).toBe(false);
    expect(judgeRun(failed(/notThere/), {...NO_RECORD, stderr}).isRight).toBe(false);
  });

  it.each<[string, RunOutcome]>([
    ['hung', {...outcome('failed', ['unanswered'], 1), isHung: true, exitCode: null}],
    [
      'crashed',
      {...outcome('failed', ['unanswered'], 1), stderr: 'TypeError: x\n    at f (a.js:1)\n'},
    ],
    ['exit 0', outcome('failed', ['unanswered'], 0)],
    ['exit 1', {...NO_RECORD, exitCode: 1}],
  ])('holds %s against a run, whatever its record says', (got, broken) => {
    expect(judgeRun(failed(/unanswered/), broken)).toMatchObject({got, isRight: false});
  });

  it('takes an error of the script that names its place for no crash', () => {
    const stderr = 'error: no key in the answer at default (script.js:9:3)\n';
    expect(
      judgeRun(passed, {...outcome('passed', ['1 load within thresholds'], 0), stderr}).isRight,
    ).toBe(true);
  });
});

describe('wasDisturbed', () => {
  it('is so where the generator had too little of the machine', () => {
    const withReason = (reason: string) => {
      const loads = [{validity: {valid: false, reasons: [reason]}}] as never;
      return {
        ...NO_RECORD,
        record: {verdict: {status: 'failed', reasons: []}, loads, warnings: []},
      } as const;
    };
    expect(wasDisturbed(withReason('the generator started iterations late by 20 ms'))).toBe(true);
    expect(wasDisturbed(withReason('more process instances were open'))).toBe(false);
    expect(wasDisturbed(NO_RECORD)).toBe(false);
  });
});
