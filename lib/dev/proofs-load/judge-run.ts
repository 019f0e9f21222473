import type {Expectation} from '../../faults/loads/load-trial.ts';
import type {RunRecord, Verdict} from '../../record/run-record.ts';
import {EXIT_STATUS} from '../../record/verdict/verdict.ts';
import type {ProcessEnd} from './load-process.ts';

/** What one run left behind. */
export interface RunOutcome extends ProcessEnd {
  /** Null where there is none. */
  readonly record: Pick<RunRecord, 'verdict' | 'loads'> | null;
}

/** What a run concluded, held against what it should have. */
export interface Judgement {
  /** `failed`, `refused`, or what became of a run that concluded nothing: `hung`. */
  readonly got: string;
  /** The reason that fits; where none does, the first that there is. */
  readonly reason: string;
  readonly isReasonRight: boolean;
  /** Verdict and reason are those that have to come, and nothing broke on the way. */
  readonly isRight: boolean;
}

/** Holds a run against what has to come. A run that broke is wrong, whatever its record says. */
export function judgeRun(expects: Expectation, outcome: RunOutcome): Judgement {
  const broken = brokenBy(outcome);
  if (broken) return {got: broken.got, reason: broken.line, isReasonRight: false, isRight: false};
  const {status, reasons} = outcome.record?.verdict ?? refusalIn(outcome);
  const fitting = reasons.find(each => expects.reason.test(each));
  const isReasonRight = fitting !== undefined;
  const reason = fitting ?? reasons[0] ?? '';
  return {got: status, reason, isReasonRight, isRight: status === expects.verdict && isReasonRight};
}

/** Whether the generator had not enough of the machine: what it shared it with may have gone since. */
export function wasDisturbed({record}: RunOutcome): boolean {
  return (
    record?.loads.some(({validity}) => !validity.valid && validity.reasons.some(isOwn)) ?? false
  );
}

function isOwn(reason: string): boolean {
  return reason.includes('generator');
}

function brokenBy(outcome: RunOutcome): {got: string; line: string} | null {
  const {exitCode, stderr, isHung, record} = outcome;
  if (isHung) return {got: 'hung', line: 'it did not end, and was killed'};
  const stack = /^.*\n\s+at .*$/m.exec(stderr);
  if (stack) return {got: 'crashed', line: stack[0].split('\n')[0] ?? ''};
  if (record && exitCode !== EXIT_STATUS[record.verdict.status])
    return {got: `exit ${exitCode}`, line: `the record says ${record.verdict.status}`};
  if (!record && exitCode !== EXIT_STATUS.inconclusive)
    return {got: `exit ${exitCode}`, line: `there is no record: ${lastLine(stderr)}`};
  return null;
}

function refusalIn({stderr}: RunOutcome): {
  readonly status: Verdict['status'] | 'refused';
  readonly reasons: readonly string[];
} {
  return {status: 'refused', reasons: [lastLine(stderr)]};
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
