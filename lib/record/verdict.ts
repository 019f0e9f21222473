import type {CapacityResult} from './capacity-result.ts';
import {type ConformanceResult, countOutcomes, counts} from './findings.ts';
import type {LoadResult} from './load-result.ts';
import type {Verdict} from './run-record.ts';
import {thresholdReason} from './threshold-outcome.ts';

/** What a verdict is decided from. */
export interface Evidence {
  readonly conformance: ConformanceResult | undefined;
  readonly loads: readonly LoadResult[];
  readonly capacity?: CapacityResult | undefined;
  /** What the command could not measure, one line each. */
  readonly failures: readonly string[];
}

/**
 * Decides what a run says of its target. What the target did wrong comes first: a
 * finding counts even where something else could not be measured. Then what makes it inconclusive:
 * failures of c8gauge, checks that broke, an INVALID run, a run that measured nothing. Only a run
 * with neither has passed.
 */
export function decideVerdict(evidence: Evidence): Verdict {
  const {capacity} = evidence;
  const faults = [...(capacity ? capacityFaults(capacity) : []), ...targetFaults(evidence)];
  const gaps = measurementGaps(evidence);
  if (faults.length > 0) return {status: 'failed', reasons: [...faults, ...gaps]};
  if (gaps.length > 0) return {status: 'inconclusive', reasons: gaps};
  return {status: 'passed', reasons: [passReason(evidence)]};
}

/** The exit status of each verdict. */
export const EXIT_STATUS = {passed: 0, failed: 1, inconclusive: 2} as const;

/** k6's exit code when a script calls `exec.test.fail`: it has judged the target itself. */
const EXIT_TEST_FAILED = 110;

/** k6's exit codes of runs that were ended early, or whose script broke outside an iteration. */
const BROKEN_OFF = [100, 101, 105, 107, 108];

function targetFaults({conformance, loads}: Evidence): string[] {
  const reasons: string[] = [];
  const findings = conformance?.findings.filter(each => counts(each, conformance)) ?? [];
  if (findings.length > 0) {
    const operations = new Set(findings.map(each => each.operation));
    reasons.push(
      `${count(findings.length, 'finding')} in ${count(operations.size, 'operation')}, first ${findings[0]?.id}`,
    );
  }
  // The figures of an INVALID run count neither for nor against the target.
  for (const load of loads.filter(each => each.validity.valid)) {
    const broken = load.thresholds.filter(each => each.state === 'broken');
    reasons.push(...broken.map(each => `${load.scenario}: ${thresholdReason(each)}`));
  }
  for (const {scenario, exit} of loads.filter(each => each.exit?.code === EXIT_TEST_FAILED)) {
    reasons.push(`${scenario}: the script failed the test (${exit?.reason})`);
  }
  for (const {scenario, findings = []} of loads.filter(each => each.findings?.length)) {
    reasons.push(
      `${scenario}: ${count(findings.length, 'finding')} under load, first ${findings[0]?.id}`,
    );
  }
  // What the ledger lists is true whatever was the bottleneck.
  for (const {scenario, ledger} of loads) {
    if (ledger && ledger.lostCount > 0) {
      reasons.push(`${scenario}: ${count(ledger.lostCount, 'process instance')} never completed`);
    }
    if (ledger && ledger.duplicatedCount > 0) {
      reasons.push(
        `${scenario}: ${count(ledger.duplicatedCount, 'process instance')} completed more than once`,
      );
    }
  }
  return reasons;
}

function measurementGaps({conformance, loads, capacity, failures}: Evidence): string[] {
  const reasons = [...failures];
  if (capacity) reasons.push(...capacityGaps(capacity));
  if (conformance) reasons.push(...unchecked(conformance));
  for (const load of loads) reasons.push(...unmeasured(load));
  const nothing = !conformance && !capacity && loads.length === 0 && reasons.length === 0;
  return nothing ? ['nothing was measured'] : reasons;
}

function unchecked(conformance: ConformanceResult): string[] {
  const reasons: string[] = [];
  const {pass, fail, error} = countOutcomes(conformance);
  const broken = conformance.outcomes.find(each => each.status === 'error');
  if (broken) {
    const place = `${broken.operation}/${broken.check}/${broken.case}`;
    reasons.push(`${count(error, 'check')} broke, first ${place}: ${broken.reason ?? ''}`);
  }
  if (pass + fail === 0) reasons.push('no check ran');
  return reasons;
}

function unmeasured({scenario, exit, validity, operations, thresholds}: LoadResult): string[] {
  const reasons: string[] = [];
  if (exit && BROKEN_OFF.includes(exit.code)) {
    reasons.push(`${scenario} did not run as written: ${exit.reason}`);
  }
  if (!validity.valid) {
    reasons.push(`${scenario} is INVALID: ${validity.reasons.join('; ')}`);
  } else if (operations.every(each => each.requests.total === 0)) {
    reasons.push(`${scenario} sent no request`);
  } else {
    const undecided = thresholds.filter(
      each => each.state === 'no data' || each.state === 'too few',
    );
    reasons.push(...undecided.map(each => `${scenario}: ${thresholdReason(each)}`));
  }
  return reasons;
}

function passReason({conformance, loads, capacity}: Evidence): string {
  const parts: string[] = [];
  if (capacity) parts.push(`${capacityLine(capacity.answer)} process instances sustained`);
  if (conformance) {
    const operations = conformance.coverage.filter(each => each.exercised).length;
    const {pass} = countOutcomes(conformance);
    parts.push(
      `${count(pass, 'check')} passed on ${operations} of ${count(conformance.coverage.length, 'operation')}`,
    );
  }
  if (loads.length > 0) parts.push(`${count(loads.length, 'load')} within thresholds`);
  return parts.join(', ');
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** What was sustained is known even where the search did not end. */
function capacityFaults({answer, atLeastPerSecond = 0}: CapacityResult): string[] {
  if (answer.outcome === 'not-met') return [answer.reason];
  const {perSecondHigh} = answer;
  if (perSecondHigh === null || perSecondHigh >= atLeastPerSecond) return [];
  return [`${capacityLine(answer)}, and ${atLeastPerSecond}/s were asked for`];
}

/** Why a search is inconclusive: it has no answer, or one that does not settle what was asked. */
function capacityGaps({answer, atLeastPerSecond}: CapacityResult): string[] {
  const {outcome, perSecondLow, perSecondHigh, reason} = answer;
  if (outcome === 'not-met') return [];
  if (atLeastPerSecond !== undefined) {
    if (perSecondLow !== null && perSecondLow >= atLeastPerSecond) return [];
    if (perSecondHigh !== null && perSecondHigh < atLeastPerSecond) return [];
    return [`${capacityLine(answer)}: that does not tell whether it carries ${atLeastPerSecond}/s`];
  }
  if (outcome === 'found') return [];
  return [perSecondLow === null ? reason : `${capacityLine(answer)}: ${reason}`];
}

/** `412/s (401 to 420)`, `at least 800/s`. */
function capacityLine({perSecond, perSecondLow, perSecondHigh}: CapacityResult['answer']): string {
  if (perSecond === null || perSecondLow === null) return 'the capacity is not known';
  if (perSecondHigh === null) return `at least ${whole(perSecondLow)}/s`;
  return `${whole(perSecond)}/s (${whole(perSecondLow)} to ${whole(perSecondHigh)})`;
}

function whole(perSecond: number): string {
  return perSecond < 100 ? perSecond.toFixed(1) : String(Math.round(perSecond));
}
